import { parentPort, workerData } from 'node:worker_threads';

/** What Lambda's runtime does around a handler: one event in, one answer out. */
interface Invocation {
  readonly event: unknown;
  readonly clockOffsetMs: number;
  readonly requestId: string;
  readonly deadline: number;
}

const { bundle, name, arn } = workerData as {
  readonly bundle: string;
  readonly name: string;
  readonly arn: string;
};
const { handler } = (await import(bundle)) as { handler: (event: unknown, context: unknown) => unknown };

parentPort?.on('message', async ({ event, clockOffsetMs, requestId, deadline }: Invocation) => {
  const context = {
    functionName: name,
    invokedFunctionArn: arn,
    awsRequestId: requestId,
    clientContext: { custom: { clockOffsetMs } },
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
  try {
    // Through JSON and back, as on AWS: what is no JSON does not arrive.
    const answer = await handler(event, context);
    parentPort?.postMessage({ answer: JSON.stringify(answer ?? null) });
  } catch (error) {
    const { name: errorType, message } =
      error instanceof Error ? error : { name: 'Error', message: String(error) };
    // Lambda logs what a handler throws.
    console.error(JSON.stringify({ level: 'ERROR', errorType, errorMessage: message }));
    parentPort?.postMessage({ error: { errorType, errorMessage: message } });
  }
});
parentPort?.postMessage({ ready: true });

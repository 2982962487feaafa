import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface LaptopProcess {
  /** Of the group that holds all that it started. */
  readonly pid: number;
  /** What it said when it was ready: where it answers. Fails where it ends instead. */
  readonly ready: Promise<{ readonly url: string; readonly smtpPort: number }>;
  /** What it complained of so far, and how it ended where it did: for whoever finds that it answers no more. */
  readonly lastWords: () => string;
  /** Ends the whole group: the laptop cloud, its engines, and what stands before it. Nothing where it has ended. */
  readonly end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>;
}

/** A laptop cloud in a process group of its own, on free ports; whoever starts it ends it. */
export const startLaptopProcess = (
  [command, ...args]: readonly [string, ...string[]],
  settings: { readonly dataDir: string; readonly template?: string | undefined },
): LaptopProcess => {
  const child = spawn(command, args, {
    env: {
      ...process.env,
      PORT: '0',
      SMTP_PORT: '0',
      DATA_DIR: settings.dataDir,
      ...(settings.template && { TEMPLATE: settings.template }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  // Not its exit: npm's shell goes at once, while the laptop cloud behind it still puts its data away.
  const gone = once(child, 'close');
  const pid = child.pid ?? 0;

  const complaints: string[] = [];
  child.stderr.on('data', (chunk) => complaints.push(String(chunk)));
  child.on('exit', (code, signal) => complaints.push(`The laptop cloud ended with ${signal ?? code}.`));

  const untilReady = async (): Promise<{ readonly url: string; readonly smtpPort: number }> => {
    const said: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      said.push(line);
      if (line.startsWith('Ready')) return addressesIn(said.join('\n'));
    }
    await gone;
    throw new Error('The laptop cloud did not start.');
  };
  return {
    pid,
    ready: untilReady(),
    lastWords: () => complaints.join('\n'),
    end: async (signal) => {
      if (child.exitCode === null && child.signalCode === null) process.kill(-pid, signal);
      await gone;
    },
  };
};

const addressesIn = (said: string) => ({
  url: /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(said)?.[0] ?? '',
  smtpPort: Number(/smtp:\/\/localhost:(\d+)/.exec(said)?.[1]),
});

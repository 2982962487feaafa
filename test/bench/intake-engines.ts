import { readFile } from 'node:fs/promises';
import { bucketEngine } from '../../infra/local/bucket-engine.ts';
import { startDynamo } from '../../infra/local/dynamo-engine.ts';
import { faults } from '../../infra/local/faults.ts';
import { startFauxqs } from '../../infra/local/fauxqs.ts';
import { startFront } from '../../infra/local/front.ts';
import { outbox } from '../../infra/local/outbox.ts';
import { queueEngine } from '../../infra/local/queue-engine.ts';
import { secrets } from '../../infra/local/secrets.ts';
import { readTemplate } from '../../infra/local/template.ts';

/**
 * What the intake function calls, and nothing that works on: the laptop's engines behind its front. Were forms recorded
 * meanwhile, those of one side would burden the machine and those of the other not.
 */
export const startIntakeEngines = async (templatePath: string, dataDir: string) => {
  const template = readTemplate(JSON.parse(await readFile(templatePath, 'utf8')), 'http://localhost');
  const [dynamo, fauxqs] = await Promise.all([startDynamo(template, dataDir), startFauxqs(dataDir)]);
  const queues = queueEngine(template, fauxqs);
  const secretOf = secrets(template, dataDir);
  const front = await startFront(template, {
    dynamoEndpoint: dynamo.endpoint,
    fauxqs,
    buckets: bucketEngine(template, fauxqs, queues.send, Date.now),
    secrets: secretOf,
    outbox: outbox(dataDir),
    faults: faults(),
    now: () => new Date().toISOString(),
    kill: () => {},
  });
  const functions = template.ofType('AWS::Lambda::Function');
  const variables: Readonly<Record<string, string>> = functions.find(({ id }) => id === 'ReceiveWebsiteForm')
    ?.properties.Environment.Variables;
  return {
    env: {
      ...variables,
      AWS_REGION: 'eu-north-1',
      AWS_ENDPOINT_URL: front.url,
      AWS_ACCESS_KEY_ID: 'ReceiveWebsiteForm',
      AWS_SECRET_ACCESS_KEY: 'laptop',
    },
    secret: secretOf(JSON.parse(variables.WEBSITE_SECRETS ?? '{}').newsletter) ?? '',
    stop: async () => {
      await front.stop();
      await Promise.all([fauxqs.stop(), dynamo.stop()]);
    },
  };
};

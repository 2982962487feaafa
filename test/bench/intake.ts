import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { startLaptopCloud } from '../../infra/local/laptop-cloud.ts';
import { synthIfChanged } from '../../infra/local/synth-if-changed.ts';

/**
 * CPU of the intake function for an accepted form, against the same work by hand: signature, JSON, one PutItem, one
 * SendMessage. Both in one process of their own, in turns, with the same engines behind the same front.
 */
export const benchIntake = async (): Promise<{
  readonly microseconds: number;
  readonly byHand: number;
  readonly ratio: number;
}> => {
  const { assemblyDir, templatePath } = await synthIfChanged();
  const dataDir = await mkdtemp(join(tmpdir(), 'registervakt-bench-'));
  const cloud = await startLaptopCloud({ assemblyDir, templatePath, dataDir, apiUrl: 'http://localhost' });
  try {
    const receive = cloud.template
      .ofType('AWS::Lambda::Function')
      .find(({ id }) => id === 'ReceiveWebsiteForm');
    const variables = receive?.properties.Environment.Variables;
    const { stdout } = await promisify(execFile)(process.execPath, [resolve('test/bench/intake-turns.ts')], {
      env: {
        ...variables,
        BUNDLE: resolve('.build/functions/receive-website-form.mjs'),
        SECRET: cloud.secrets(JSON.parse(variables.WEBSITE_SECRETS).newsletter),
        AWS_REGION: 'eu-north-1',
        AWS_ENDPOINT_URL: cloud.frontUrl,
        AWS_ACCESS_KEY_ID: 'ReceiveWebsiteForm',
        AWS_SECRET_ACCESS_KEY: 'laptop',
      },
    });
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  } finally {
    await cloud.stop();
  }
};

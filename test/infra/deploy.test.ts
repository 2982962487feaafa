import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { whatRemains } from '../../shared/commands/deploy-report.ts';

const deploy = (...args: string[]) =>
  spawnSync(process.execPath, ['shared/commands/deploy.ts', ...args], {
    encoding: 'utf8',
    // No credentials, and nowhere to look for them.
    env: { PATH: process.env.PATH ?? '', HOME: '/nonexistent', AWS_EC2_METADATA_DISABLED: 'true' },
  });

test.each([[], ['local'], ['prod']])(
  'without a stage that can be deployed it says which there are: %s',
  (...args) => {
    const { status, stderr } = deploy(...args.filter((one) => typeof one === 'string'));
    expect(status).toBe(1);
    expect(stderr).toContain('test | production');
  },
);

test('without credentials it says so, and touches nothing', () => {
  const { status, stderr, stdout } = deploy('test');
  expect(status).toBe(1);
  expect(stderr).toContain('There are no AWS credentials here');
  expect(stdout).toBe('');
});

test('what remains to do by hand names the records, the secrets and the address', () => {
  const report = whatRemains('test', {
    ApiUrl: 'https://abc.execute-api.eu-north-1.amazonaws.com',
    DkimRecord1: 'k1._domainkey.nordicgreen.se CNAME k1.dkim.amazonses.com',
    WebsiteSecretoffer: 'arn:aws:secretsmanager:eu-north-1:1:secret:x',
  });
  expect(report).toContain('k1._domainkey.nordicgreen.se CNAME k1.dkim.amazonses.com');
  expect(report).toContain('nordicgreen.se MX 10 inbound-smtp.eu-north-1.amazonaws.com');
  expect(report).toContain(
    'offer: aws secretsmanager get-secret-value --region eu-north-1 --secret-id arn:aws:secretsmanager:eu-north-1:1:secret:x',
  );
  expect(report).toContain('curl https://abc.execute-api.eu-north-1.amazonaws.com/health');
});

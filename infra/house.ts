import { Stack } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import { DEPLOYMENT } from '../shared/policy/deployment.ts';
import { Alarms } from './alarms.ts';
import { Api } from './api.ts';
import { BUNDLE_DIR } from './bundle.ts';
import type { Surroundings } from './function.ts';
import { Keys } from './keys.ts';
import { MailIn } from './mail-in.ts';
import { WorkQueue } from './queues.ts';
import { Schedules } from './schedules.ts';
import { Secrets } from './secrets.ts';
import type { Stage } from './stages.ts';
import { Tables } from './tables.ts';

/** What the ways through the house share: where things are kept, the doors to the outside, and the clock. */
export const buildHouse = (scope: Construct, stage: Stage) => {
  const keys = new Keys(scope, stage);
  const alarms = new Alarms(scope, stage, keys);
  const tables = new Tables(scope, stage, keys);
  const secrets = new Secrets(scope, stage, keys);
  const queues = {
    submissions: new WorkQueue(
      scope,
      'Submissions',
      'people who filled in a form and are not in the register',
      alarms,
    ).queue,
    messages: new WorkQueue(scope, 'Messages', 'people who are not told what is kept about them', alarms)
      .queue,
    fulfilment: new WorkQueue(scope, 'Fulfilment', 'people whose request is not carried out', alarms).queue,
    mail: new WorkQueue(scope, 'Mail', 'people who wrote to the privacy address and are not heard', alarms)
      .queue,
  };
  const mailIn = new MailIn(scope, stage, queues.mail);
  const buckets = { mail: mailIn.bucket };
  const api = new Api(scope, stage, DEPLOYMENT.domain);
  const schedules = new Schedules(scope, stage, alarms);
  const senderDomain = /@([^>]+)/.exec(DEPLOYMENT.mailFrom)?.[1] ?? '';
  const sender = new EmailIdentity(scope, 'Sender', { identity: Identity.domain(senderDomain) });
  const around: Surroundings = { stage, code: Code.fromAsset(BUNDLE_DIR), alarms, publicUrl: api.url };

  /** How functions are told where things are. */
  const env = {
    inbox: { INBOX_TABLE: tables.inbox.tableName },
    register: { REGISTER_TABLE: tables.register.tableName },
    suppressions: { SUPPRESSIONS_TABLE: tables.suppressions.tableName },
    prizes: { PRIZES_TABLE: tables.prizes.tableName },
    requests: { REQUESTS_TABLE: tables.requests.tableName },
    evidence: { EVIDENCE_TABLE: tables.evidence.tableName },
    submissions: { SUBMISSIONS_QUEUE_URL: queues.submissions.queueUrl },
    messages: { MESSAGES_QUEUE_URL: queues.messages.queueUrl },
    fulfilment: { FULFILMENT_QUEUE_URL: queues.fulfilment.queueUrl },
    keyRing: { KEY_RING_SECRET: secrets.keyRing.secretArn },
    websiteSecrets: {
      WEBSITE_SECRETS: Stack.of(scope).toJsonString(
        Object.fromEntries(Object.entries(secrets.website).map(([form, { secretArn }]) => [form, secretArn])),
      ),
    },
    mail: { MAIL_FROM: DEPLOYMENT.mailFrom },
    mailBucket: { MAIL_BUCKET: buckets.mail.bucketName },
    // The laptop hears of a mail's verdicts from the server that stands before it, as `read-mail` does.
    mailTrust: { AUTHSERV_ID: DEPLOYMENT.authservId[stage.name === 'local' ? 'local' : 'deployed'] },
    signIn: {
      // The laptop vouches for its staff itself.
      OIDC_ISSUER: stage.name === 'local' ? `${api.url}/_local/oidc` : DEPLOYMENT.oidc.issuer,
      OIDC_AUDIENCE: DEPLOYMENT.oidc.audience,
      OIDC_ROLE_CLAIM: DEPLOYMENT.oidc.roleClaim,
    },
  };
  return {
    scope,
    around,
    keys,
    alarms,
    tables,
    secrets,
    queues,
    buckets,
    mailIn,
    api,
    schedules,
    sender,
    env,
  };
};

export type House = ReturnType<typeof buildHouse>;

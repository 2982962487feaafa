import { type App, CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import { DEPLOYMENT } from '../shared/policy/deployment.ts';
import { Alarms } from './alarms.ts';
import { Api } from './api.ts';
import { BUNDLE_DIR } from './bundle.ts';
import { consumeQueue, consumeRemovals } from './event-sources.ts';
import { FunctionDoor, type Surroundings } from './function.ts';
import { mayRead, maySend, mayTable } from './grants.ts';
import { Keys } from './keys.ts';
import { CONSUMER_TIMEOUT, WorkQueue } from './queues.ts';
import { Schedules } from './schedules.ts';
import { Secrets } from './secrets.ts';
import type { Stage } from './stages.ts';
import { Tables } from './tables.ts';

const SIGNED = 'The Standard Webhooks signature is checked by the function: an authorizer sees no body.';
const PUBLIC = 'For everybody, without a login: people in the register have no account (N3).';
const STAFF =
  'The function checks the Bearer token (staffDoor): an authorizer knows RSA only and flattens role lists.';

/** Everything of one stage, in the order of the ways through the house. */
export class RegisterStack extends Stack {
  constructor(app: App, stage: Stage) {
    super(app, `registervakt-${stage.name}`, {
      env: { region: DEPLOYMENT.region },
      description: 'Registervakt: keeps the marketing register lawful',
      terminationProtection: stage.isProtected,
    });
    const keys = new Keys(this, stage);
    const alarms = new Alarms(this, stage, keys);
    const tables = new Tables(this, stage, keys);
    const secrets = new Secrets(this, stage, keys);
    const submissions = new WorkQueue(
      this,
      'Submissions',
      'people who filled in a form and are not in the register',
      alarms,
    );
    const messages = new WorkQueue(
      this,
      'Messages',
      'people who are not told what is kept about them',
      alarms,
    );
    const api = new Api(this, stage, DEPLOYMENT.domain);
    const schedules = new Schedules(this, stage, alarms);
    const around: Surroundings = { stage, code: Code.fromAsset(BUNDLE_DIR), alarms, publicUrl: api.url };

    const env = {
      inbox: { INBOX_TABLE: tables.inbox.tableName },
      register: { REGISTER_TABLE: tables.register.tableName },
      suppressions: { SUPPRESSIONS_TABLE: tables.suppressions.tableName },
      evidence: { EVIDENCE_TABLE: tables.evidence.tableName },
      submissions: { SUBMISSIONS_QUEUE_URL: submissions.queue.queueUrl },
      messages: { MESSAGES_QUEUE_URL: messages.queue.queueUrl },
      keyRing: { KEY_RING_SECRET: secrets.keyRing.secretArn },
    };

    // A website form: kept, queued, recorded, told.
    const receiveForm = new FunctionDoor(this, around, {
      name: 'receive-website-form',
      whoIsHurt: 'people who fill in a form on the website',
      environment: {
        ...env.inbox,
        ...env.submissions,
        WEBSITE_SECRETS: this.toJsonString(
          Object.fromEntries(
            Object.entries(secrets.website).map(([form, secret]) => [form, secret.secretArn]),
          ),
        ),
      },
    });
    mayTable(receiveForm, tables.inbox, ['PutItem']);
    maySend(receiveForm, submissions.queue);
    for (const secret of Object.values(secrets.website)) mayRead(receiveForm, secret);
    api.open(receiveForm, ['POST /intake/website/{form}'], SIGNED, { rate: 100, burst: 200 });

    const recordSubmission = new FunctionDoor(this, around, {
      name: 'record-submission',
      whoIsHurt: 'people who filled in a form and are not in the register',
      timeout: CONSUMER_TIMEOUT,
      environment: {
        ...env.inbox,
        ...env.register,
        ...env.suppressions,
        ...env.evidence,
        ...env.messages,
        ...env.keyRing,
      },
    });
    mayTable(recordSubmission, tables.inbox, ['GetItem', 'UpdateItem']);
    mayTable(recordSubmission, tables.register, [
      'BatchGetItem',
      'Query',
      'PutItem',
      'DeleteItem',
      'BatchWriteItem',
    ]);
    mayTable(recordSubmission, tables.suppressions, ['BatchGetItem', 'PutItem', 'ConditionCheckItem']);
    mayTable(recordSubmission, tables.evidence, ['PutItem']);
    maySend(recordSubmission, messages.queue);
    mayRead(recordSubmission, secrets.keyRing);
    consumeQueue(recordSubmission, submissions.queue);

    const domain = /@([^>]+)/.exec(DEPLOYMENT.mailFrom)?.[1] ?? '';
    const sender = new EmailIdentity(this, 'Sender', { identity: Identity.domain(domain) });
    const sendMessage = new FunctionDoor(this, around, {
      name: 'send-message',
      whoIsHurt: 'people who are not told what is kept about them',
      timeout: CONSUMER_TIMEOUT,
      environment: { ...env.register, ...env.suppressions, ...env.evidence, MAIL_FROM: DEPLOYMENT.mailFrom },
    });
    mayTable(sendMessage, tables.register, ['BatchGetItem', 'UpdateItem']);
    mayTable(sendMessage, tables.suppressions, ['PutItem']);
    mayTable(sendMessage, tables.evidence, ['PutItem']);
    sendMessage.allow(['ses:SendRawEmail'], [sender.emailIdentityArn]);
    consumeQueue(sendMessage, messages.queue);

    const showForm = new FunctionDoor(this, around, {
      name: 'show-form',
      whoIsHurt: 'people who want to fill in a form',
    });
    api.open(showForm, ['GET /forms/{form}'], PUBLIC);
    const showNotice = new FunctionDoor(this, around, {
      name: 'show-notice',
      whoIsHurt: 'people who want to read the privacy notice',
    });
    api.open(showNotice, ['GET /notice'], PUBLIC);

    // A no.
    const unsubscribe = new FunctionDoor(this, around, {
      name: 'unsubscribe',
      whoIsHurt: 'people who say no and may still get mail',
      environment: { ...env.register, ...env.suppressions, ...env.evidence },
    });
    mayTable(unsubscribe, tables.register, ['BatchGetItem', 'PutItem', 'DeleteItem', 'ConditionCheckItem']);
    mayTable(unsubscribe, tables.suppressions, ['GetItem', 'BatchGetItem', 'PutItem']);
    mayTable(unsubscribe, tables.evidence, ['PutItem']);
    api.open(unsubscribe, ['GET /unsubscribe/{token}', 'POST /unsubscribe/{token}'], PUBLIC, {
      rate: 200,
      burst: 400,
    });

    // May we?
    const local = stage.name === 'local';
    const decideGate = new FunctionDoor(this, around, {
      name: 'decide-gate',
      whoIsHurt: 'marketing, which must not send anything without an answer',
      environment: {
        ...env.register,
        ...env.suppressions,
        ...env.keyRing,
        // The laptop vouches for its staff itself.
        OIDC_ISSUER: local ? `${api.url}/_local/oidc` : DEPLOYMENT.oidc.issuer,
        OIDC_AUDIENCE: DEPLOYMENT.oidc.audience,
        OIDC_ROLE_CLAIM: DEPLOYMENT.oidc.roleClaim,
      },
    });
    mayTable(decideGate, tables.register, ['BatchGetItem', 'Query']);
    mayTable(decideGate, tables.suppressions, ['BatchGetItem']);
    mayRead(decideGate, secrets.keyRing);
    api.open(decideGate, ['POST /gate/decisions'], STAFF);

    // Nothing is kept too long, and nothing is lost.
    const sweepRetention = new FunctionDoor(this, around, {
      name: 'sweep-retention',
      whoIsHurt: 'people whose data is kept too long',
      timeout: Duration.minutes(5),
      environment: { ...env.register, ...env.evidence },
    });
    mayTable(sweepRetention, tables.register, ['BatchGetItem', 'Query', 'DeleteItem', 'BatchWriteItem']);
    mayTable(sweepRetention, tables.register, ['Query'], 'due');
    mayTable(sweepRetention, tables.evidence, ['PutItem']);
    schedules.run('retention', sweepRetention, { minute: '7' });

    const recordExpiry = new FunctionDoor(this, around, {
      name: 'record-expiry',
      whoIsHurt: 'people whose deletion cannot be shown',
      timeout: CONSUMER_TIMEOUT,
      environment: { ...env.evidence },
    });
    mayTable(recordExpiry, tables.evidence, ['PutItem']);
    consumeRemovals(recordExpiry, tables.register, alarms, 'people whose deletion cannot be shown');

    const requeueWaiting = new FunctionDoor(this, around, {
      name: 'requeue-waiting',
      whoIsHurt: 'people whose form was kept and never queued',
      timeout: Duration.minutes(1),
      environment: { ...env.inbox, ...env.submissions },
    });
    mayTable(requeueWaiting, tables.inbox, ['UpdateItem']);
    mayTable(requeueWaiting, tables.inbox, ['Query'], 'waiting');
    maySend(requeueWaiting, submissions.queue);
    schedules.run('requeue-waiting', requeueWaiting, { minute: '*/15' });

    const openapi = new FunctionDoor(this, around, {
      name: 'openapi',
      whoIsHurt: 'developers who read the description of the API',
    });
    api.open(openapi, ['GET /openapi.json'], PUBLIC);
    const health = new FunctionDoor(this, around, {
      name: 'health',
      whoIsHurt: 'nobody yet: the door itself is ill',
    });
    api.open(health, ['GET /health'], PUBLIC);

    new CfnOutput(this, 'ApiUrl', { value: api.url });
    for (const [form, secret] of Object.entries(secrets.website)) {
      new CfnOutput(this, `WebsiteSecret${form}`, { value: secret.secretArn });
    }
    sender.dkimRecords.forEach(({ name, value }, index) => {
      new CfnOutput(this, `DkimRecord${index + 1}`, { value: `${name} CNAME ${value}` });
    });
  }
}

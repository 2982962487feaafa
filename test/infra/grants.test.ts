import { expect, test } from 'vitest';
import { DEPLOYED, type Statement, statementsOf, TEMPLATES, type Template } from './templates.ts';

/** What each function may do with which table: everything else is refused. */
const VERBS: Readonly<Record<string, readonly string[]>> = {
  ReceiveWebsiteForm: ['Inbox PutItem'],
  ReceiveCustomerEvent: ['Inbox PutItem'],
  RecordSubmission: [
    'Evidence PutItem',
    'Inbox GetItem',
    'Inbox UpdateItem',
    'Prizes PutItem',
    'Register BatchGetItem',
    'Register BatchWriteItem',
    'Register DeleteItem',
    'Register PutItem',
    'Register Query',
    'Register UpdateItem',
    'Requests BatchGetItem',
    'Requests GetItem',
    'Requests PutItem',
    'Requests Query',
    'Suppressions BatchGetItem',
    'Suppressions ConditionCheckItem',
    'Suppressions PutItem',
  ],
  SendMessage: [
    'Evidence PutItem',
    'Prizes GetItem',
    'Prizes UpdateItem',
    'Register BatchGetItem',
    'Register DeleteItem',
    'Register GetItem',
    'Register PutItem',
    'Register UpdateItem',
    'Requests DeleteItem',
    'Requests GetItem',
    'Requests PutItem',
    'Requests UpdateItem',
    'Suppressions PutItem',
  ],
  ShowForm: [],
  ShowNotice: [],
  Unsubscribe: [
    'Evidence PutItem',
    'Register BatchGetItem',
    'Register ConditionCheckItem',
    'Register DeleteItem',
    'Register PutItem',
    'Suppressions BatchGetItem',
    'Suppressions GetItem',
    'Suppressions PutItem',
  ],
  Preferences: [
    'Evidence PutItem',
    'Register BatchGetItem',
    'Register ConditionCheckItem',
    'Register DeleteItem',
    'Register PutItem',
    'Suppressions BatchGetItem',
    'Suppressions GetItem',
    'Suppressions PutItem',
  ],
  RequestPreferencesLink: ['Register BatchGetItem', 'Register PutItem'],
  ConfirmConsent: [
    'Evidence PutItem',
    'Register BatchGetItem',
    'Register DeleteItem',
    'Register PutItem',
    'Suppressions BatchGetItem',
    'Suppressions GetItem',
    'Suppressions PutItem',
  ],
  ShowStart: [],
  // What comes in at the door is not proven: it lets no record fall due.
  ReceiveRequest: [
    'Evidence PutItem',
    'Register BatchGetItem',
    'Register ConditionCheckItem',
    'Register Query',
    'Requests GetItem',
    'Requests PutItem',
    'Suppressions BatchGetItem',
    'Suppressions PutItem',
  ],
  ConfirmRequest: ['Evidence PutItem', 'Requests GetItem', 'Requests PutItem'],
  ShowRequest: ['Requests GetItem'],
  ReceiveMail: [
    'Evidence PutItem',
    'Register BatchGetItem',
    'Register ConditionCheckItem',
    'Register DeleteItem',
    'Register PutItem',
    'Register Query',
    'Requests GetItem',
    'Requests PutItem',
    'Suppressions BatchGetItem',
    'Suppressions ConditionCheckItem',
    'Suppressions PutItem',
  ],
  AdvanceRequest: [
    'Evidence PutItem',
    'Inbox BatchGetItem',
    'Inbox UpdateItem',
    'Inbox/index/waiting Query',
    'Prizes BatchGetItem',
    'Prizes DeleteItem',
    'Prizes GetItem',
    'Prizes Query',
    'Register BatchGetItem',
    'Register BatchWriteItem',
    'Register ConditionCheckItem',
    'Register DeleteItem',
    'Register PutItem',
    'Register Query',
    'Requests BatchGetItem',
    'Requests DeleteItem',
    'Requests GetItem',
    'Requests PutItem',
    'Requests Query',
    'Suppressions BatchGetItem',
    'Suppressions PutItem',
  ],
  Deadlines: ['Requests UpdateItem', 'Requests/index/attempts Query'],
  ListRequests: [
    'Evidence PutItem',
    'Requests BatchGetItem',
    'Requests GetItem',
    'Requests/index/open Query',
    'Suppressions BatchGetItem',
  ],
  DecideGate: ['Register BatchGetItem', 'Register Query', 'Suppressions BatchGetItem'],
  ReceiveStaffEntry: ['Inbox PutItem'],
  SearchPeople: ['Evidence PutItem', 'Register BatchGetItem', 'Register Query', 'Suppressions BatchGetItem'],
  ShowPerson: ['Evidence PutItem', 'Register BatchGetItem', 'Suppressions BatchGetItem'],
  ShowConsents: ['Evidence PutItem', 'Register BatchGetItem', 'Suppressions BatchGetItem'],
  ListLetters: ['Evidence PutItem', 'Register BatchGetItem', 'Register Query'],
  MarkPerson: [
    'Evidence PutItem',
    'Register BatchGetItem',
    'Register DeleteItem',
    'Register PutItem',
    'Suppressions BatchGetItem',
    'Suppressions ConditionCheckItem',
    'Suppressions PutItem',
  ],
  JoinPeople: [
    'Evidence PutItem',
    'Register BatchGetItem',
    'Register BatchWriteItem',
    'Register DeleteItem',
    'Register PutItem',
    'Register Query',
    'Requests BatchGetItem',
    'Requests PutItem',
    'Requests Query',
    'Suppressions BatchGetItem',
    'Suppressions ConditionCheckItem',
    'Suppressions PutItem',
  ],
  ReceiveObjection: [
    'Evidence PutItem',
    'Register BatchGetItem',
    'Register ConditionCheckItem',
    'Register DeleteItem',
    'Register PutItem',
    'Register Query',
    'Suppressions BatchGetItem',
    'Suppressions PutItem',
  ],
  RecordBlockList: ['Register BatchGetItem', 'Register PutItem', 'Register Query'],
  // Whoever sends prizes sees these and nothing of the register.
  ListPrizes: ['Evidence PutItem', 'Prizes BatchGetItem', 'Prizes Query'],
  DeliverPrize: ['Evidence PutItem', 'Prizes BatchGetItem', 'Prizes DeleteItem', 'Prizes GetItem'],
  SweepRetention: [
    'Evidence PutItem',
    'Register BatchGetItem',
    'Register BatchWriteItem',
    'Register DeleteItem',
    'Register Query',
    'Register/index/due Query',
  ],
  RecordExpiry: ['Evidence PutItem'],
  RequeueWaiting: ['Inbox UpdateItem', 'Inbox/index/waiting Query'],
  // Made from the policy, which is in its bundle.
  ProcessingRecord: [],
  UnknownPath: [],
  Openapi: [],
  Health: [],
};

const actionsOf = ({ Action }: Statement): readonly string[] => [Action].flat();

/** `Register/index/due` for `{"Fn::Join": ["", [{"Fn::GetAtt": ["Register", "Arn"]}, "/index/due"]]}`. */
const named = (resource: unknown): string => {
  if (typeof resource === 'string') return resource;
  const [[name, argument] = ['', null]] = Object.entries(Object(resource));
  if (name === 'Fn::Join') return (argument as [string, unknown[]])[1].map(named).join('');
  return String([argument].flat()[0]);
};

const tableVerbs = (template: Template, functionId: string): readonly string[] =>
  statementsOf(template, functionId)
    .flatMap((statement) =>
      actionsOf(statement)
        .filter((action) => /^dynamodb:(?!.*(Stream|Shard|Records))/.test(action))
        .flatMap((action) =>
          [statement.Resource].flat().map((one) => `${named(one)} ${action.slice('dynamodb:'.length)}`),
        ),
    )
    .sort();

test.each(TEMPLATES)(
  'in stage $stage each function has the verbs it needs, on the tables it needs',
  (template) => {
    const found = template.ofType('AWS::Lambda::Function').map(({ id }) => [id, tableVerbs(template, id)]);
    expect(Object.fromEntries(found)).toEqual(VERBS);
  },
);

test.each(TEMPLATES)(
  'in stage $stage no statement holds a wildcard, but those that AWS cannot do without',
  (template) => {
    const wide = template
      .ofType('AWS::IAM::Policy')
      .flatMap(({ id, Properties }) =>
        (Properties.PolicyDocument.Statement as Statement[]).flatMap((statement) =>
          [...actionsOf(statement), ...[statement.Resource].flat().map(named)]
            .filter((text) => text.includes('*'))
            .map((text) => `${id.replace(/[0-9A-F]{8}$/, '')} ${text}`),
        ),
      );
    expect(wide.sort()).toEqual([
      // Mails, by the names that SES gives them.
      'AdvanceRequestDoorRoleDefaultPolicy MailBucket/incoming/*',
      'ReceiveMailDoorRoleDefaultPolicy MailBucket/incoming/*',
      // Streams of this one table: ListStreams cannot name one.
      'RecordExpiryDoorRoleDefaultPolicy Register/stream/*',
      // Versions of one function.
      'SchedulesdeadlinesroleDefaultPolicy Deadlines:*',
      'SchedulesrequeuewaitingroleDefaultPolicy RequeueWaiting:*',
      'SchedulesretentionroleDefaultPolicy SweepRetention:*',
    ]);
  },
);

test.each(TEMPLATES)(
  'in stage $stage a key opens through the service that holds the data, and no other way',
  (template) => {
    const keyed = template
      .ofType('AWS::IAM::Policy')
      .filter(({ id }) => !id.startsWith('RecordExpiry'))
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement as Statement[])
      .filter((statement) => actionsOf(statement).some((action) => action.startsWith('kms:')));
    expect(keyed.length).toBeGreaterThan(0);
    for (const { Condition } of keyed) {
      expect(JSON.stringify(Condition)).toMatch(
        /"kms:ViaService":"(dynamodb|secretsmanager)\.eu-north-1\.amazonaws\.com"/,
      );
    }
  },
);

test.each(DEPLOYED)(
  'in stage $stage no key policy lets anybody in but the account and CloudWatch',
  (template) => {
    const principals = template
      .ofType('AWS::KMS::Key')
      .flatMap(({ Properties }) => Properties.KeyPolicy.Statement as { Principal: unknown }[])
      .map(({ Principal }) => JSON.stringify(Principal));
    expect(
      [...new Set(principals)].every(
        (one) => one.includes(':root') || one.includes('cloudwatch.amazonaws.com'),
      ),
    ).toBe(true);
  },
);

import {
  AttributeType,
  Billing,
  type CfnGlobalTable,
  type GlobalSecondaryIndexPropsV2,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { RETENTION } from '../shared/policy/retention.ts';
import type { Keys } from './keys.ts';
import type { Stage } from './stages.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** A sparse index that holds keys and one date: its cost follows what waits, never what is kept. */
const index = (indexName: string, shard: string, date: string): GlobalSecondaryIndexPropsV2 => ({
  indexName,
  partitionKey: text(shard),
  sortKey: text(date),
  projectionType: ProjectionType.KEYS_ONLY,
});

/** The tables, each with time to live, point-in-time recovery and a customer-managed key. */
export class Tables extends Construct {
  readonly inbox: TableV2;
  readonly register: TableV2;
  readonly suppressions: TableV2;
  readonly requests: TableV2;
  readonly prizes: TableV2;
  readonly evidence: TableV2;

  constructor(scope: Construct, stage: Stage, keys: Keys) {
    super(scope, 'Tables');
    const table = (name: string, key: Key, more: Partial<ConstructorParameters<typeof TableV2>[2]> = {}) => {
      const made = new TableV2(this, name, {
        partitionKey: text('pk'),
        sortKey: text('sk'),
        timeToLiveAttribute: 'ttl',
        billing: Billing.onDemand(),
        encryption: TableEncryptionV2.customerManagedKey(key),
        pointInTimeRecoverySpecification: {
          pointInTimeRecoveryEnabled: true,
          // The notice says how long a backup keeps what was deleted.
          recoveryPeriodInDays: RETENTION.backup.days,
        },
        deletionProtection: stage.isProtected,
        removalPolicy: stage.removal,
        ...more,
      });
      (made.node.defaultChild as CfnGlobalTable).overrideLogicalId(name);
      return made;
    };
    this.inbox = table('Inbox', keys.inbox, {
      globalSecondaryIndexes: [index('waiting', 'waitingShard', 'receivedAt')],
    });
    this.register = table('Register', keys.data, {
      globalSecondaryIndexes: [index('due', 'dueShard', 'dueAt')],
      // The stream carries keys alone: who is gone, and nothing of what was known about them.
      dynamoStream: StreamViewType.KEYS_ONLY,
    });
    this.prizes = table('Prizes', keys.prizes);
    this.suppressions = table('Suppressions', keys.data);
    this.requests = table('Requests', keys.data, {
      globalSecondaryIndexes: [
        index('attempts', 'attemptShard', 'nextAttemptAt'),
        index('open', 'openShard', 'dueAt'),
      ],
    });
    this.evidence = table('Evidence', keys.data);
  }
}

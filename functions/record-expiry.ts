import { evidenceStore } from '../shared/evidence/evidence-store.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import { log } from '../shared/platform/log.ts';
import { streamDoor } from '../shared/platform/queue.ts';
import { recordExpiry } from '../shared/retention/record-expiry.ts';

const evidence = evidenceStore(dynamo, env('EVIDENCE_TABLE'));

/** The register's stream, where time to live removed an item: proof that a record is gone (N19). */
export const handler = streamDoor(async (record) => {
  log('expiry', { outcome: await recordExpiry(record, { evidence }) });
});

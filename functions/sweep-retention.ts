import { evidenceStore } from '../shared/evidence/evidence-store.ts';
import { registerStore } from '../shared/people/register-store.ts';
import { sideItems } from '../shared/people/side-items.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import type { Instant } from '../shared/platform/instant.ts';
import { scheduleDoor } from '../shared/platform/schedule.ts';
import { duePeople } from '../shared/retention/due-store.ts';
import { sweep } from '../shared/retention/sweep.ts';

const registerTable = env('REGISTER_TABLE');
const stores = {
  client: dynamo,
  register: registerStore(dynamo, registerTable),
  sideItems: sideItems(dynamo, registerTable),
  evidence: evidenceStore(dynamo, env('EVIDENCE_TABLE')),
  duePeople: (now: Instant) => duePeople(dynamo, registerTable, now),
};

/** The schedule `retention`: deletes what is past its due date (N19). */
export const handler = scheduleDoor('retention', (clock, timeLeft) => sweep({ ...stores, clock, timeLeft }));

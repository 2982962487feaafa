import { everyHash, type Identifier } from '../people/identifier.ts';
import type { ObjectionDeps } from '../people/record-objection.ts';
import { after } from '../platform/calendar.ts';
import type { TransactItem } from '../platform/dynamo.ts';
import type { Instant } from '../platform/instant.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import type { Send } from '../platform/sqs.ts';
import { transact, untilSettled } from '../platform/transact.ts';
import { RETENTION } from '../policy/retention.ts';
import type { Right } from '../policy/rights.ts';
import { type Case, rightsIn } from './case.ts';
import type { CaseStore } from './case-store.ts';
import { answerBefore } from './deadline.ts';
import type { CaseMessage } from './queue-messages.ts';
import { stopMarketing } from './stop-marketing.ts';

/** What was asked, as it came to a door. */
export interface Asked
  extends Pick<
    Case,
    'requestId' | 'channel' | 'language' | 'receivedAt' | 'proven' | 'answerable' | 'personal'
  > {
  readonly rights: readonly Right[];
  readonly channels?: Case['channels'] | undefined;
  readonly purposes?: Case['purposes'] | undefined;
  /** Whom it is about, as far as it says. */
  readonly identifiers: readonly Identifier[];
}

export interface OpeningDeps extends ObjectionDeps {
  readonly cases: CaseStore;
  readonly ring: KeyRing;
  readonly fulfilment: Send<CaseMessage>;
}

/**
 * A request at the door: kept, marketing stopped where the right asks for that (L7), queued. Whom it is about, and what
 * comes of it, is found out behind the door. The same request again goes on where the first stopped: a door that died
 * half way is healed by it, or by the schedule `deadlines`.
 */
export const openCase = async (asked: Asked, deps: OpeningDeps): Promise<'opened' | 'repeated'> => {
  const now = deps.clock();
  const { outcome, standing } = await createCase(newCase(asked, now, deps.ring), [], deps);
  if (rightsIn(standing, 'received').length > 0) {
    await stopMarketing(standing, deps);
    await deps.fulfilment({ requestId: standing.requestId });
  }
  return outcome;
};

/** Writes a new case with what belongs to it, or finds the one that stands under its id. Another writer's luck is no outcome. */
export const createCase = (
  made: Omit<Case, 'version'>,
  others: readonly TransactItem[],
  { client, cases, clock }: Pick<OpeningDeps, 'client' | 'cases' | 'clock'>,
): Promise<{ readonly outcome: 'opened' | 'repeated'; readonly standing: Case }> =>
  untilSettled(async () => {
    const written = await transact(client, [...cases.creating(made, clock()), ...others]);
    if (written === 'done') return { outcome: 'opened', standing: { ...made, version: 1 } };
    const standing = await cases.read(made.requestId);
    return standing ? { outcome: 'repeated', standing } : 'conflict';
  });

const newCase = (
  { rights, identifiers, channels = [], purposes = [], ...asked }: Asked,
  now: Instant,
  ring: KeyRing,
): Omit<Case, 'version'> => ({
  ...asked,
  kind: 'request',
  dueAt: answerBefore(asked.receivedAt),
  rights: rights.map((right) => ({ right, state: 'received' })),
  channels,
  purposes,
  named: identifiers.flatMap((identifier) => everyHash(ring, identifier)),
  subject: asked.requestId,
  confirmTokens: [],
  statusTokens: [],
  steps: [{ step: 'received', at: asked.receivedAt }],
  nextAttemptAt: after(now, RETENTION.requeueAfter),
});

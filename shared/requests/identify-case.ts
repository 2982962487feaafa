import type { Happening } from '../evidence/entry.ts';
import { everyHash, identifierOf } from '../people/identifier.ts';
import { after } from '../platform/calendar.ts';
import type { TransactItem } from '../platform/dynamo.ts';
import type { Instant } from '../platform/instant.ts';
import { newId } from '../platform/random.ts';
import { transact, untilSettled } from '../platform/transact.ts';
import { catalogueLanguage } from '../policy/languages.ts';
import { RETENTION } from '../policy/retention.ts';
import { needsConfirmation, type Right, stopsMarketing } from '../policy/rights.ts';
import { type Case, rightsIn, withStep } from './case.ts';
import { addingMail } from './case-mail.ts';
import { closed } from './close-case.ts';
import { type Concerned, findConcerned } from './find-concerned.ts';
import { holdsUntil, withHold } from './hold.ts';
import { canJoin, renewed } from './join-case.ts';
import type { CaseDeps } from './requests-deps.ts';
import { stopMarketing } from './stop-marketing.ts';
import { moved } from './transitions.ts';

/**
 * From receipt to the question "was it you?". A no is done at once. For the rest the registered address is asked to
 * confirm, or, of somebody unknown, the address that was given; the record is held until the case ends (L13). A right
 * that is asked for already by the same person or address joins that request: one mail for an address and right.
 */
export const identifyCase = async (received: Case, deps: CaseDeps): Promise<void> => {
  // A door that died before it stopped marketing is made good for here.
  await stopMarketing(received, deps);
  const then = await untilSettled(() => attempt(received.requestId, deps));
  await then();
};

type Then = () => Promise<void>;
const nothing: Then = async () => {};

const attempt = async (requestId: string, deps: CaseDeps): Promise<Then | 'conflict'> => {
  const seen = await deps.cases.read(requestId);
  if (!seen || rightsIn(seen, 'received').length === 0) return nothing;
  const now = deps.clock();
  const concerned = await findConcerned(seen, now, deps);
  const known = await asKnown(seen, concerned, deps);
  const guards = await guardsOf(known, concerned, now, deps);
  const joins = distinct(guards.flatMap(({ joins: open }) => open ?? []));
  const fresh = known.rights.filter(({ right }) => !guards.some((one) => one.right === right && one.joins));
  const next =
    fresh.length > 0
      ? asked({ ...known, rights: fresh }, concerned, now)
      : closed({ ...known, joins: joins[0]?.requestId }, now);
  const mail = fresh.length > 0 ? mailOf(next) : undefined;
  const again = joins.map((open) => ({ open, next: renewed(open, now) }));

  const written = await transact(deps.client, [
    ...deps.cases.saving(seen, next, now),
    ...again.flatMap((one) => (one.next === one.open ? [] : deps.cases.saving(one.open, one.next, now))),
    ...guards.flatMap(({ right, whose, by, joins: open }) =>
      open || !rightsIn(next, 'awaiting-identity').includes(right)
        ? []
        : [deps.cases.toAsk(whose, right, by, next)],
    ),
    ...(next.closedAt === undefined ? holding(next, concerned, now, deps) : []),
    ...(mail ? [addingMail(next, mail, now, deps)] : []),
    ...happenings(seen, next, joins).flatMap((one) => deps.evidence.adding(next.subject, now, one)),
  ]);
  if (written === 'conflict') return 'conflict';
  return async () => {
    if (mail) await deps.outgoing({ requestId, messageId: mail.messageId });
    for (const {
      next: { requestId: id, askAgainAt },
    } of again) {
      if (askAgainAt && askAgainAt <= now) await deps.fulfilment({ requestId: id });
    }
  };
};

/** The case with what the register says: who it is, in which language, and where to ask. */
const asKnown = async (seen: Case, concerned: Concerned, { suppressions }: CaseDeps): Promise<Case> => {
  if (concerned.kind === 'unclear') return seen;
  // A mail is answered to its sender; everything else goes where the register says.
  const contact = seen.personal.contact ?? concerned.contact;
  const personal = { ...seen.personal, ...(contact && { contact }) };
  if (concerned.kind === 'person') {
    const { personId, details } = concerned.person;
    const language = seen.channel === 'mail' ? seen.language : (details.language ?? seen.language);
    return { ...seen, personal, personId, subject: personId, language: catalogueLanguage(language) };
  }
  const [no] = (await suppressions.read(seen.named.map(({ hash }) => hash))).values();
  return { ...seen, personal, subject: no?.subject ?? seen.requestId };
};

interface Guard {
  readonly right: Right;
  readonly whose: string;
  /** The case that was let ask last. */
  readonly by: string | undefined;
  /** That case, where this one joins it. */
  readonly joins: Case | undefined;
}

const guardsOf = async (
  { personal, rights }: Case,
  concerned: Concerned,
  now: Instant,
  { cases, ring }: CaseDeps,
): Promise<readonly Guard[]> => {
  if (!personal.contact || concerned.kind === 'unclear') return [];
  const whose =
    concerned.kind === 'person'
      ? concerned.person.personId
      : (everyHash(ring, identifierOf({ email: personal.contact }))[0]?.hash ?? '');
  return Promise.all(
    rights
      .filter(({ right }) => needsConfirmation(right))
      .map(async ({ right }) => {
        const by = await cases.asking(whose, right);
        const open = by === undefined ? undefined : await cases.read(by);
        return { right, whose, by, joins: open && canJoin(open, right, now) ? open : undefined };
      }),
  );
};

/** Each right one step on: a no is done, the rest waits for a confirmation, or for somebody where none can be asked for. */
const asked = (of: Case, concerned: Concerned, now: Instant): Case => {
  const canAsk = concerned.kind !== 'unclear' && of.personal.contact !== undefined;
  const stopped = stopsMarketing(of.rights.map(({ right }) => right))
    ? withStep(of, 'marketing-stopped', now)
    : of;
  const done = moved(stopped, 'received', 'completed', (right) => !needsConfirmation(right));
  const next = moved(done, 'received', canAsk ? 'awaiting-identity' : 'awaiting-review');
  if (rightsIn(next, 'awaiting-identity').length > 0) {
    const confirmBefore = after(now, RETENTION.confirmRequest);
    return { ...next, confirmBefore, nextAttemptAt: confirmBefore };
  }
  if (rightsIn(next, 'awaiting-review').length > 0) {
    return { ...withStep(next, 'under-review', now), nextAttemptAt: holdsUntil(next) };
  }
  return mailOf(next) ? { ...next, nextAttemptAt: undefined } : closed(next, now);
};

const mailOf = (next: Case) => {
  if (rightsIn(next, 'awaiting-identity').length > 0)
    return { messageId: newId(), template: 'confirm-request' } as const;
  const isNo = rightsIn(next, 'completed').length > 0 && next.personal.contact !== undefined;
  return isNo && next.answerable
    ? ({ messageId: newId(), template: 'marketing-stopped' } as const)
    : undefined;
};

const holding = (
  next: Case,
  concerned: Concerned,
  now: Instant,
  { register }: CaseDeps,
): readonly TransactItem[] => {
  const isOpen = rightsIn(next, 'awaiting-identity', 'awaiting-review').length > 0;
  if (!isOpen || concerned.kind !== 'person') return [];
  return register.saving(concerned.person, withHold(concerned.person, next), now);
};

const happenings = (seen: Case, next: Case, joins: readonly Case[]): readonly Happening[] => {
  const { requestId, channel, receivedAt } = seen;
  const rights = seen.rights.map(({ right }) => right);
  return [
    { type: 'requested', requestId, rights, channel, receivedAt },
    ...joins.map((open) => ({ type: 'joined', requestId, joins: open.requestId }) as const),
    ...(next.joins ? [] : rightsIn(next, 'completed')).map(
      (right) => ({ type: 'fulfilled', requestId, right, outcome: 'stopped' }) as const,
    ),
  ];
};

const distinct = (cases: readonly Case[]): readonly Case[] => [
  ...new Map(cases.map((one) => [one.requestId, one])).values(),
];

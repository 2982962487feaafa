import type { Happening } from '../evidence/entry.ts';
import { everyHash, identifierOf } from '../people/identifier.ts';
import { takesDevice } from '../people/record-objection.ts';
import type { Instant } from '../platform/instant.ts';
import { newId } from '../platform/random.ts';
import { transact, untilSettled } from '../platform/transact.ts';
import { catalogueLanguage } from '../policy/languages.ts';
import { needsConfirmation, stopsMarketing } from '../policy/rights.ts';
import { askingCases } from './asking-cases.ts';
import { type Case, rightsIn, withStep } from './case.ts';
import type { CaseDeps } from './case-deps.ts';
import { addingMail } from './case-mail.ts';
import { closed, untilTold } from './close-case.ts';
import { type Concerned, findConcerned } from './find-concerned.ts';
import { holding, holdsUntil } from './hold.ts';
import { answerableUntil, hasWords, renewed } from './join-case.ts';
import { scopeOf, stopMarketing } from './stop-marketing.ts';
import { moved } from './transitions.ts';

/**
 * From receipt to the question "was it you?". A no is done at once. For the rest the registered address is asked to
 * confirm, or, of somebody unknown, the address that was given; the record is held until the case ends (L13). What is
 * asked for already by the same person or address joins that request: one mail for an address and right.
 */
export const identifyCase = async (received: Case, deps: CaseDeps): Promise<void> => {
  // A door that died before it stopped marketing is made good for here.
  await stopMarketing(received, deps);
  const then = await untilSettled(() => attempt(received.requestId, deps));
  await then();
};

const isNo = ({ rights }: Case): boolean => rights.some(({ right }) => !needsConfirmation(right));

type Then = () => Promise<void>;
const nothing: Then = async () => {};

const attempt = async (requestId: string, deps: CaseDeps): Promise<Then | 'conflict'> => {
  const seen = await deps.cases.read(requestId);
  if (!seen || rightsIn(seen, 'received').length === 0) return nothing;
  const now = deps.clock();
  const concerned = await findConcerned(seen, now, deps);
  const known = await asKnown(seen, concerned, deps);
  const asking = await askingCases(known, concerned, now, deps);
  const joins = distinct(asking.flatMap((one) => one.joins ?? []));
  const fresh = known.rights.filter(({ right }) => !asking.some((one) => one.right === right && one.joins));
  const next =
    fresh.length > 0
      ? asked({ ...known, rights: fresh }, concerned, now)
      : closed({ ...known, joins: joins[0]?.requestId }, now);
  const template = mailOf(next);
  const mail = template && { messageId: newId(), template };
  const again = joins.map((open) => ({ open, next: renewed(open, now) }));
  const waiting = rightsIn(next, 'awaiting-identity', 'awaiting-review');

  const written = await transact(deps.client, [
    ...deps.cases.saving(seen, { ...next, mailing: mail?.messageId }, now),
    ...again.flatMap((one) => (one.next === one.open ? [] : deps.cases.saving(one.open, one.next, now))),
    ...asking.flatMap(({ right, whose, by }) =>
      // Words join nothing, so that nothing joins them: they must not stand where a plain request could be joined.
      next.joins || hasWords(next) || !waiting.includes(right)
        ? []
        : [deps.cases.toAsk(whose, right, by, next)],
    ),
    ...(concerned.kind === 'person' && !next.joins && waiting.length > 0
      ? holding(concerned.person, next, now, deps)
      : []),
    // A no takes device data along, as it takes the consent for it (N14); the door itself may take nothing away.
    ...(concerned.kind === 'person' && isNo(next) && takesDevice(scopeOf(next))
      ? [deps.register.forgettingDevice(concerned.person.personId)]
      : []),
    ...(mail ? [addingMail(next, mail, now, deps)] : []),
    ...happenings(seen, next, joins).flatMap((one) => deps.evidence.adding(next.subject, now, one)),
  ]);
  if (written === 'conflict') return 'conflict';
  return async () => {
    if (mail) await deps.outgoing({ requestId, messageId: mail.messageId });
    const due = again.filter(({ next: { askAgainAt } }) => askAgainAt && askAgainAt <= now);
    for (const { open } of due) await deps.fulfilment({ requestId: open.requestId });
  };
};

/** The case with what the register says: who it is, in which language, and where to ask. */
const asKnown = async (seen: Case, concerned: Concerned, deps: CaseDeps): Promise<Case> => {
  if (concerned.kind === 'unclear') return seen;
  // A mail is answered to its sender; everything else goes where the register says.
  const contact = seen.personal.contact ?? concerned.contact;
  const personal = { ...seen.personal, ...(contact && { contact }) };
  if (concerned.kind === 'person') {
    const { personId, details } = concerned.person;
    const language = seen.channel === 'mail' ? seen.language : (details.language ?? seen.language);
    return { ...seen, personal, personId, subject: personId, language: catalogueLanguage(language) };
  }
  const hashes = contact ? everyHash(deps.ring, identifierOf({ email: contact })) : [];
  const [no] = (await deps.suppressions.read(hashes.map(({ hash }) => hash))).values();
  return { ...seen, personal, subject: no?.subject ?? seen.requestId };
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
    const confirmBefore = answerableUntil(next);
    return { ...next, confirmBefore, nextAttemptAt: confirmBefore };
  }
  if (rightsIn(next, 'awaiting-review').length > 0) {
    return { ...withStep(next, 'under-review', now), nextAttemptAt: holdsUntil(next) };
  }
  return mailOf(next) ? untilTold(next, now) : closed(next, now);
};

const mailOf = (next: Case) => {
  if (next.closedAt) return undefined;
  if (rightsIn(next, 'awaiting-identity').length > 0) return 'confirm-request' as const;
  const isDone = rightsIn(next, 'completed').length > 0 && next.personal.contact !== undefined;
  return isDone && next.answerable ? ('marketing-stopped' as const) : undefined;
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

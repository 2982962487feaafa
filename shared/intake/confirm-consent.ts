import type { EvidenceStore } from '../evidence/evidence-store.ts';
import type { MessageStore } from '../mail/message-store.ts';
import { assemblePerson, factsOf } from '../people/assemble-person.ts';
import { isShared } from '../people/identifier.ts';
import { type Consent, isGone, type Person } from '../people/person.ts';
import { partitionOf, type RegisterStore } from '../people/register-store.ts';
import { type Cells, isDenied, liftOf, markIn, merged } from '../people/suppression.ts';
import type { ConsentTarget, SuppressionStore } from '../people/suppression-store.ts';
import type { Clock } from '../platform/clock.ts';
import type { Dynamo } from '../platform/dynamo.ts';
import { type Instant, latest } from '../platform/instant.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import { digest, idFrom } from '../platform/random.ts';
import type { Send } from '../platform/sqs.ts';
import { transact, untilSettled } from '../platform/transact.ts';
import { NOTICE } from '../policy/notice.ts';
import type { OutgoingMessage } from './queue-messages.ts';

export interface ConsentDeps {
  readonly client: Dynamo;
  readonly register: RegisterStore;
  readonly suppressions: SuppressionStore;
  readonly evidence: EvidenceStore;
  readonly messages: MessageStore;
  readonly outgoing: Send<OutgoingMessage>;
  readonly ring: KeyRing;
  readonly clock: Clock;
}

/** What a question asks: undefined for a link that is unknown, too old, or that a later no has overtaken (L17). */
export const consentAsked = async (
  token: string,
  deps: Pick<ConsentDeps, 'register' | 'suppressions' | 'clock'>,
): Promise<ConsentTarget | undefined> => (await standing(token, deps))?.target;

interface Asked {
  readonly target: ConsentTarget;
  readonly person: Person;
  readonly consents: readonly Consent[];
  /** When the last of them was ticked. */
  readonly givenAt: Instant;
}

/**
 * The pressed yes (L8, L17): the boxes that were ticked count, and a no that was said before them is lifted for their
 * channel and purpose, on the person's own identifiers. A no that came later stands. Then the person is told what is
 * kept, as after any form. Pressing again changes nothing, but heals a press that died before its message was queued.
 * Undefined: as for a link that was never made.
 */
export const confirmConsent = async (
  token: string,
  deps: ConsentDeps,
): Promise<ConsentTarget | undefined> => {
  const confirmed = await untilSettled(async () => {
    const asked = await standing(token, deps);
    if (!asked) return undefined;
    // The same box may have been ticked again since: each yes to it tells once.
    const messageId = idFrom(`consent ${digest(token)} ${asked.givenAt}`);
    return (await write(asked, messageId, deps)) === 'conflict' ? 'conflict' : { ...asked, messageId };
  });
  if (!confirmed) return undefined;
  const { target, messageId } = confirmed;
  await deps.outgoing({ personId: target.personId, messageId });
  return target;
};

const write = async (
  { target, person, consents }: Asked,
  messageId: string,
  deps: ConsentDeps,
): Promise<'done' | 'conflict'> => {
  const [given] = consents;
  if (!given || consents.every(isConfirmed)) return 'done';
  const now = deps.clock();
  const next = confirmed(person, consents, now, deps.ring);
  const own = next.identifiers.filter(({ kind }) => !isShared(kind));
  const rows = [...(await deps.suppressions.read(own.map(({ hash }) => hash))).values()];
  const { activity, form } = given;
  return transact(deps.client, [
    ...deps.register.saving(person, next, now),
    ...rows.map((row) =>
      deps.suppressions.saving(row, { ...row, cells: merged(row.cells, liftsOf(consents)) }),
    ),
    deps.messages.adding(
      partitionOf(person.personId),
      {
        messageId,
        template: 'information',
        activity,
        form,
        wordings: target.wordings,
        receivedAt: given.givenAt,
      },
      now,
    ),
    ...deps.evidence.adding(person.personId, now, {
      type: 'consent-confirmed',
      consents: consents.map(({ wording }) => wording),
      lifted: rows.some(({ cells }) => consents.some(({ purpose }) => isDenied(cells, 'email', purpose))),
    }),
  ]);
};

/** A box that was ticked again after its confirmation is a new wish. */
const isConfirmed = ({ givenAt, confirmedAt }: Consent): boolean =>
  confirmedAt !== undefined && confirmedAt >= givenAt;

const liftsOf = (consents: readonly Consent[]): Cells =>
  consents.reduce<Cells>(
    (cells, { purpose, givenAt }) => merged(cells, liftOf('email', purpose, givenAt)),
    {},
  );

const standing = async (
  token: string,
  { register, suppressions, clock }: Pick<ConsentDeps, 'register' | 'suppressions' | 'clock'>,
): Promise<Asked | undefined> => {
  const now = clock();
  const target = await suppressions.consentLink(token, now);
  const person = target && (await register.people([target.personId])).get(target.personId);
  if (!target || !person || isGone(person, now)) return undefined;
  const consents = person.consents.filter(
    ({ wording, givenAt }) => target.wordings.includes(wording) && givenAt >= target.givenAt,
  );
  const own = person.identifiers.filter(({ kind }) => !isShared(kind));
  const cells = [...(await suppressions.read(own.map(({ hash }) => hash))).values()].map((row) => row.cells);
  if (cells.some(markIn)) return undefined;
  const isOvertaken = consents.some(({ purpose }) =>
    cells.some((one) => isDenied(merged(one, liftsOf(consents)), 'email', purpose)),
  );
  const [first, ...others] = consents.map(({ givenAt }) => givenAt);
  return !first || isOvertaken ? undefined : { target, person, consents, givenAt: latest(first, ...others) };
};

/** The record with these consents confirmed: it waits for nothing any more. */
const confirmed = (
  person: Person,
  consents: readonly Consent[],
  now: Instant,
  ring: KeyRing,
): Omit<Person, 'version'> => {
  const { unconfirmedSince: _since, ...facts } = factsOf(person);
  return assemblePerson(
    {
      ...facts,
      informedOf: [...new Set([...facts.informedOf, ...consents.flatMap(toldOf)])],
      consents: facts.consents.map((one) => {
        if (!consents.includes(one)) return one;
        const { awaitsConfirmation: _awaits, ...given } = one;
        return { ...given, confirmedAt: now };
      }),
    },
    ring,
  );
};

const toldOf = ({ activity, wording }: Consent): readonly string[] => [
  `${activity}@${NOTICE.version}`,
  wording,
];

import { assemblePerson, factsOf, joinedContacts, nobodyYet } from '../people/assemble-person.ts';
import type { Consent, Contact, Person, Provenance, Source } from '../people/person.ts';
import { after } from '../platform/calendar.ts';
import { type Instant, latest } from '../platform/instant.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import { activityNamed, purposesOf } from '../policy/activities.ts';
import { catalogueLanguage } from '../policy/languages.ts';
import { NOTICE } from '../policy/notice.ts';
import { SOURCE_RULES } from '../policy/sources.ts';
import { WORDINGS, type WordingId } from '../policy/wordings.ts';
import type { Submission } from './submission.ts';

/**
 * A person with a submission applied. Pure, and the same whichever of two comes first: what came later is kept, a
 * consent or a contact is never older than what stands there.
 */
export const applySubmission = (
  submission: Submission,
  seen: Person | null,
  personId: string,
  ring: KeyRing,
): Omit<Person, 'version'> => {
  const { person: said, receivedAt, activity, form } = submission;
  const from: Provenance = { activity, ...(form && { form }), firstAt: receivedAt, lastAt: receivedAt };
  const { unconfirmedSince: _since, ...before } = seen ? factsOf(seen) : nobodyYet(personId, receivedAt);
  const isNewest = !seen || receivedAt >= seen.verifiedAt;
  const { email: _email, phone: _phone, postalAddress: _address, personnummer: _number, ...details } = said;
  const { told } = before;

  return assemblePerson(
    {
      ...before,
      told: {
        details: isNewest ? { ...told.details, ...details } : { ...details, ...told.details },
        contacts: joinedContacts([...told.contacts, ...contactsOf(said, from)], told.contacts),
      },
      consents: mergedConsents(before.consents, consentsOf(submission)),
      sources: mergedSources(before.sources, sourceOf(submission, from)),
      verifiedAt: latest(receivedAt, before.verifiedAt),
    },
    ring,
  );
};

const contactsOf = (said: Submission['person'], one: Provenance): readonly Contact[] => {
  const from = [one];
  return [
    ...(said.email ? [{ kind: 'email', value: said.email, from } as const] : []),
    ...(said.phone ? [{ kind: 'phone', value: said.phone, from } as const] : []),
    ...(said.postalAddress ? [{ kind: 'postal', value: said.postalAddress, from } as const] : []),
  ];
};

const sourceOf = ({ activity, receivedAt }: Submission, from: Provenance): Source => {
  const { source, end } = activityNamed(activity);
  return {
    ...from,
    kind: source,
    purposes: [...purposesOf(activity)],
    noticeVersion: NOTICE.version,
    ...(SOURCE_RULES[source].informs === 'at-collection' && { informedAt: receivedAt }),
    endsAt: after(receivedAt, { months: end.months }),
  };
};

/** The proof of each ticked box: its wording says the purpose and channels (L8). */
const consentsOf = (submission: Submission): readonly Consent[] => {
  const { activity, form, receivedAt, submissionId, person } = submission;
  const { end, source, doubleOptIn } = activityNamed(activity);
  return submission.consents.map((id) => {
    const { purpose, channels } = WORDINGS[id as WordingId];
    return {
      wording: id,
      purpose,
      channels: [...channels],
      language: catalogueLanguage(person.language),
      noticeVersion: NOTICE.version,
      givenAt: receivedAt,
      how: SOURCE_RULES[source].way ?? 'staff-entry',
      activity,
      ...(form && { form }),
      submissionId,
      ...(doubleOptIn && { awaitsConfirmation: true as const }),
      endsAt: after(receivedAt, { months: end.months }),
    };
  });
};

/** Of each box the newest tick. Whose yes counts already need not confirm it for every form (L8); a no asks anew (L17). */
const mergedConsents = (held: readonly Consent[], given: readonly Consent[]): readonly Consent[] =>
  newestByKey(
    [...held, ...given],
    ({ wording }) => wording,
    ({ givenAt }) => givenAt,
  ).map((newest) => {
    const isKnown = [...held, ...given].some(
      ({ wording, awaitsConfirmation, endsAt }) =>
        wording === newest.wording && !awaitsConfirmation && endsAt > newest.givenAt,
    );
    const { awaitsConfirmation: _awaits, ...counting } = newest;
    return isKnown ? counting : newest;
  });

/** The first time that a source spoke, and the first time that the person was told of it, stay with the last. */
const mergedSources = (held: readonly Source[], came: Source): readonly Source[] => {
  const keyOf = ({ activity, form }: Source) => `${activity} ${form}`;
  const before = held.find((source) => keyOf(source) === keyOf(came));
  if (!before) return [...held, came];
  const newest = came.lastAt >= before.lastAt ? came : before;
  const told = [before.informedAt, came.informedAt].filter((at) => at !== undefined).sort()[0];
  const joined = {
    ...newest,
    firstAt: before.firstAt < came.firstAt ? before.firstAt : came.firstAt,
    ...(told && { informedAt: told }),
  };
  return held.map((source) => (source === before ? joined : source));
};

const newestByKey = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  atOf: (item: Item) => Instant,
): readonly Item[] => {
  const newest = new Map<string, Item>();
  for (const item of items) {
    const other = newest.get(keyOf(item));
    if (!other || atOf(item) >= atOf(other)) newest.set(keyOf(item), item);
  }
  return [...newest.values()];
};

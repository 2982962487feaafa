import { dueDate } from '../people/due-date.ts';
import { heldIdentifiers, identifiersOfContact } from '../people/held-identifiers.ts';
import { canonicalPhone, everyHash } from '../people/identifier.ts';
import type { Consent, Contact, Person, Source } from '../people/person.ts';
import { after } from '../platform/calendar.ts';
import { type Instant, latest } from '../platform/instant.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import { ACTIVITIES } from '../policy/activities.ts';
import { FORMS } from '../policy/forms.ts';
import { catalogueLanguage } from '../policy/languages.ts';
import { NOTICE } from '../policy/notice.ts';
import { WORDINGS, type WordingId } from '../policy/wordings.ts';
import type { Submission } from './submission.ts';

/** More contacts of one kind than a person has; the ones not heard of for longest go first. */
const MAX_CONTACTS_OF_A_KIND = 5;

/**
 * A person with a form applied. Pure, and the same whichever of two forms comes first: what came later is kept, a
 * consent or a contact is never older than what stands there.
 */
export const applySubmission = (
  submission: Submission,
  seen: Person | null,
  personId: string,
  ring: KeyRing,
): Omit<Person, 'version' | 'unconfirmedSince'> => {
  const { person: said, receivedAt, form } = submission;
  const { activity } = FORMS[form];
  const provenance = { activity, form, firstAt: receivedAt, lastAt: receivedAt };
  const isNewest = !seen || receivedAt >= seen.verifiedAt;
  const { email: _email, phone: _phone, postalAddress: _address, personnummer: _number, ...details } = said;

  const sources = mergedSources(seen?.sources ?? [], {
    ...provenance,
    kind: 'website-form',
    noticeVersion: NOTICE.version,
    endsAt: after(receivedAt, ACTIVITIES[activity].end),
  });
  const contacts = mergedContacts(seen?.contacts ?? [], contactsOf(said, provenance));
  const known = isNewest ? { ...seen?.details, ...details } : { ...details, ...seen.details };
  const merged = {
    personId,
    category: known.company ? 'business-representative' : 'prospect',
    details: known,
    contacts,
    consents: mergedConsents(seen?.consents ?? [], consentsOf(submission)),
    sources,
    informedOf: seen?.informedOf ?? [],
    ...(seen?.holds && { holds: seen.holds }),
    verifiedAt: latest(receivedAt, seen?.verifiedAt ?? receivedAt),
  } as const;
  return {
    ...merged,
    // Under every key: so an old link finds them, an old no is found, and two rings make no two people (L17, L19).
    identifiers: heldIdentifiers(merged).flatMap((identifier) => everyHash(ring, identifier)),
    dueAt: dueDate(merged),
  };
};

const contactsOf = (
  said: Submission['person'],
  provenance: Pick<Contact, 'activity' | 'form' | 'firstAt' | 'lastAt'>,
): readonly Contact[] => [
  ...(said.email ? [{ kind: 'email', value: said.email, ...provenance } as const] : []),
  ...(said.phone ? [{ kind: 'phone', value: canonicalPhone(said.phone), ...provenance } as const] : []),
  ...(said.postalAddress ? [{ kind: 'postal', value: said.postalAddress, ...provenance } as const] : []),
];

/** The proof of each ticked box: its wording says the purpose and channels (L8). */
const consentsOf = (submission: Submission): readonly Consent[] =>
  submission.consents.map((id) => {
    const { purpose, channels } = WORDINGS[id as WordingId];
    return {
      wording: id,
      purpose,
      channels: [...channels],
      language: catalogueLanguage(submission.person.language),
      noticeVersion: NOTICE.version,
      givenAt: submission.receivedAt,
      how: 'website-form',
      form: submission.form,
      submissionId: submission.submissionId,
      endsAt: after(submission.receivedAt, ACTIVITIES[FORMS[submission.form].activity].end),
    } as const;
  });

const mergedConsents = (held: readonly Consent[], given: readonly Consent[]): readonly Consent[] =>
  newestByKey(
    [...held, ...given],
    ({ wording }) => wording,
    ({ givenAt }) => givenAt,
  );

const mergedSources = (held: readonly Source[], came: Source): readonly Source[] =>
  newestByKey(
    withFirst([...held, came], ({ form }) => form),
    ({ form }) => form,
    ({ lastAt }) => lastAt,
  );

const mergedContacts = (held: readonly Contact[], came: readonly Contact[]): readonly Contact[] => {
  const keyOf = (contact: Contact) =>
    identifiersOfContact(contact, 'any')
      .map(({ kind, canonical }) => `${kind}:${canonical}`)
      .join();
  const all = newestByKey(withFirst([...held, ...came], keyOf), keyOf, ({ lastAt }) => lastAt);
  return (['email', 'phone', 'postal'] as const).flatMap((kind) =>
    all
      .filter((contact) => contact.kind === kind)
      .sort((one, other) => Date.parse(other.lastAt) - Date.parse(one.lastAt))
      .slice(0, MAX_CONTACTS_OF_A_KIND),
  );
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

/** The first time that something was heard of is kept with the last. */
const withFirst = <Item extends { readonly firstAt: Instant }>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] =>
  items.map((item) => ({
    ...item,
    firstAt: items
      .filter((other) => keyOf(other) === keyOf(item))
      .reduce((first, { firstAt }) => (firstAt < first ? firstAt : first), item.firstAt),
  }));

import type { Instant } from '../platform/instant.ts';
import { type ActivityName, activityNamed, isActivity } from '../policy/activities.ts';
import type { Purpose } from '../policy/purposes.ts';
import { SOURCE_RULES } from '../policy/sources.ts';
import { consentState } from './consent-state.ts';
import { dueView } from './due-view.ts';
import { deniedOn, type HeldNo } from './held-nos.ts';
import { permissionsOf } from './permissions.ts';
import type { Consent, Contact, Person, Provenance, Source } from './person.ts';
import type { PersonView } from './person-view-shape.ts';
import { maskedPersonalNumber } from './personal-number.ts';
import { type Relation, standingOf } from './relation.ts';

/** A person as staff of this role see them. Who and where a protected person is, the privacy officer alone sees (L21). Pure. */
export const personView = (
  person: Person,
  nos: readonly HeldNo[],
  role: string,
  now: Instant,
): PersonView => {
  const { protectedAt, restriction = null, holds = [] } = person;
  const isHidden = protectedAt !== undefined && role !== 'dpo';
  return {
    personId: person.personId,
    category: person.category,
    protected: protectedAt !== undefined,
    details: isHidden ? {} : detailsOf(person, now),
    contacts: isHidden ? [] : person.contacts.map(contactView),
    relations: isHidden ? [] : (person.relations ?? []).map(relationView),
    sources: person.sources.map(sourceView),
    consents: person.consents.map((given) => consentView(given, nos, now)),
    verifiedAt: person.verifiedAt,
    due: dueView(person),
    holds: holds.map(({ requestId, until }) => ({ requestId, until })),
    restriction,
    marks: {
      unconfirmedSince: person.unconfirmedSince ?? null,
      deceasedAt: person.deceasedAt ?? null,
      protectedAt: protectedAt ?? null,
      childAt: person.childAt ?? null,
    },
    permissions: [...permissionsOf(person, nos, now)],
  };
};

const detailsOf = ({ details: { personnummer, ...details } }: Person, now: Instant): PersonView['details'] =>
  personnummer === undefined
    ? details
    : { ...details, personnummer: maskedPersonalNumber(personnummer, now) };

const provenanceView = ({ activity, form, firstAt, lastAt }: Provenance) => ({
  activity,
  form: form ?? null,
  firstAt,
  lastAt,
});

const contactView = ({ kind, value, from, saleAt, unusableSince, blockList }: Contact) => ({
  kind,
  value,
  from: from.map(provenanceView),
  softOptInSince: saleAt ?? null,
  unusableSince: unusableSince ?? null,
  blockList: blockList ?? null,
});

const relationView = (relation: Relation) => {
  const { kind, ...at } = standingOf(relation);
  const since = 'startedAt' in at ? at.startedAt : 'endedAt' in at ? at.endedAt : undefined;
  return {
    customerNumber: relation.customerNumber,
    standing: kind,
    since: since ?? ('removedAt' in at ? at.removedAt : null),
  };
};

const sourceView = (source: Source) => ({
  ...provenanceView(source),
  kind: source.kind,
  givenBy: SOURCE_RULES[source.kind].from,
  noticeVersion: source.noticeVersion,
  purposes: [...source.purposes],
  interests: source.purposes.flatMap((purpose) => interestView(source, purpose)),
  informedAt: source.informedAt ?? null,
  endsAt: source.endsAt ?? null,
});

const interestView = ({ activity }: Source, purpose: Purpose) => {
  const interest = isActivity(activity) && activityNamed(activity).uses[purpose]?.interest;
  return interest
    ? [{ purpose, channels: [...interest.channels], balancingTest: interest.balancingTest }]
    : [];
};

const consentView = (given: Consent, nos: readonly HeldNo[], now: Instant) => ({
  wording: given.wording,
  purpose: given.purpose,
  channels: [...given.channels],
  language: given.language,
  noticeVersion: given.noticeVersion,
  activity: given.activity as ActivityName,
  givenAt: given.givenAt,
  confirmedAt: given.confirmedAt ?? null,
  endsAt: given.endsAt,
  state: consentState(given, nos, now).state,
  deniedOn: deniedOn(nos, given.channels, given.purpose).map(({ channel }) => channel),
});

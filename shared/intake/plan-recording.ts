import { birthDateOf, isChild } from '../people/age.ts';
import { isCustomer } from '../people/category.ts';
import { dueDate } from '../people/due-date.ts';
import { hasPermittedUse } from '../people/permitted-use.ts';
import type { Person } from '../people/person.ts';
import { type Cells, isDenied, isTotal, liftOf, markIn, merged } from '../people/suppression.ts';
import { before } from '../platform/calendar.ts';
import type { Instant } from '../platform/instant.ts';
import { activityNamed } from '../policy/activities.ts';
import { NOTICE } from '../policy/notice.ts';
import { SETTINGS } from '../policy/settings.ts';
import { SOURCE_RULES } from '../policy/sources.ts';
import { WORDINGS, type WordingId } from '../policy/wordings.ts';
import type { Submission } from './submission.ts';

export type Plan =
  | { readonly kind: 'drop'; readonly because: 'objected' | 'child' | 'erased' | 'near-match' }
  | {
      readonly kind: 'record';
      readonly person: Omit<Person, 'version'>;
      readonly state: 'active' | 'unconfirmed';
      /** Whether it brings what the person was not told about, and by which way they can be told (L9). */
      readonly inform: 'mail' | 'letter' | 'nothing-new';
      /** Wordings that count only when the person says so once more, at the address that they are for (L8, L17). */
      readonly ask: readonly WordingId[];
      readonly askBecause: 'after-no' | 'double-opt-in';
    };

/** What is known of the no's on the person's identifiers. */
interface Known {
  readonly binding: Cells;
  /** Of these, what was said under what is the person's alone. */
  readonly own: Cells;
  /** On a name and address near to this one. */
  readonly near: Cells;
  /** When this person was last asked whether a no is lifted. */
  readonly askedAt: Instant | undefined;
}

/**
 * What a submission leads to, before anything is written. A child's is not kept (N5), nor what comes in the
 * name of somebody who has died or is protected (L21, N10). None revives a no: where the no's
 * leave it nothing, one without a ticked box is dropped, like everything from others about somebody with a total no; one
 * of their own with a box waits as unconfirmed, and they are asked once (L17).
 */
export const planRecording = (
  submission: Submission,
  seen: Person | null,
  applied: Omit<Person, 'version'>,
  { binding, own, near, askedAt }: Known,
  now: Instant,
): Plan => {
  const mark = markIn(own);
  if (mark === 'child' || isChild(birthDateOf(submission.person), now))
    return { kind: 'drop', because: 'child' };
  if (mark) return { kind: 'drop', because: 'objected' };
  const { source, doubleOptIn } = activityNamed(submission.activity);
  const isOwn = SOURCE_RULES[source].from === 'person';
  if (isTotal(binding) && !isOwn) return { kind: 'drop', because: 'objected' };
  if (!seen && !isOwn && isTotal(near)) return { kind: 'drop', because: 'near-match' };

  const somethingStands = Object.values(binding).some(({ deniedAt }) => deniedAt !== undefined);
  const mayAsk = askedAt === undefined || askedAt <= before(now, SETTINGS.askAgain.value);
  const ticked = submission.consents as readonly WordingId[];
  const ask = ticked.filter(
    (id) =>
      mayAsk &&
      isByMail(id, applied) &&
      (awaits(id, applied) || isDeniedByMail(id, binding)) &&
      isNewWish(id, binding, submission.receivedAt),
  );
  const askBecause = ask.some((id) => isDeniedByMail(id, binding)) ? 'after-no' : 'double-opt-in';
  const isUseless = !hasPermittedUse({ ...applied, version: 0 }, { asked: [binding], held: [] }, now);
  const waits =
    isUseless && (somethingStands || (doubleOptIn !== undefined && submission.consents.length > 0));
  if (waits) {
    if (submission.consents.length === 0) return { kind: 'drop', because: 'objected' };
    // Whose contract runs stays for that: a box that anybody ticks in their name makes nothing due.
    const unconfirmedSince = seen?.unconfirmedSince ?? submission.receivedAt;
    const person = isCustomer(applied) ? applied : { ...applied, unconfirmedSince };
    return {
      kind: 'record',
      person: { ...person, dueAt: dueDate(person) },
      state: 'unconfirmed',
      inform: 'nothing-new',
      ask,
      askBecause,
    };
  }

  const news = [`${submission.activity}@${NOTICE.version}`, ...submission.consents];
  const untold = news.filter((fact) => !applied.informedOf.includes(fact));
  const hasMail = applied.contacts.some(({ kind, unusableSince }) => kind === 'email' && !unusableSince);
  const isToldElsewhere = SOURCE_RULES[source].informs === 'at-collection';
  const inform =
    untold.length === 0 ? 'nothing-new' : hasMail ? 'mail' : isToldElsewhere ? 'nothing-new' : 'letter';
  const person = inform === 'mail' ? { ...applied, informedOf: [...applied.informedOf, ...untold] } : applied;
  return { kind: 'record', person, state: 'active', inform, ask, askBecause };
};

/** Only e-mail can be asked by e-mail: a no to telephone or SMS is not lifted by a mail (L17). */
const isByMail = (id: WordingId, { contacts }: Pick<Person, 'contacts'>): boolean =>
  (WORDINGS[id].channels as readonly string[]).includes('email') &&
  contacts.some(({ kind, unusableSince }) => kind === 'email' && !unusableSince);

/** A box that was ticked before the no is no wish to lift it, however late its form is recorded. */
const isNewWish = (id: WordingId, binding: Cells, tickedAt: Instant): boolean => {
  const { purpose } = WORDINGS[id];
  return !isDenied(merged(binding, liftOf('email', purpose, tickedAt)), 'email', purpose);
};

/** The activity wants a yes at the address, and it has not come. */
const awaits = (id: WordingId, { consents }: Pick<Person, 'consents'>): boolean =>
  consents.some(({ wording, awaitsConfirmation }) => wording === id && awaitsConfirmation);

const isDeniedByMail = (id: WordingId, binding: Cells): boolean =>
  isDenied(binding, 'email', WORDINGS[id].purpose);

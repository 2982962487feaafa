import { dueDate } from '../people/due-date.ts';
import { isChild } from '../people/gate.ts';
import { hasPermittedUse } from '../people/permitted-use.ts';
import type { Person } from '../people/person.ts';
import type { Cells } from '../people/suppression.ts';
import type { Instant } from '../platform/instant.ts';
import { FORMS } from '../policy/forms.ts';
import { NOTICE } from '../policy/notice.ts';
import type { Submission } from './submission.ts';

export type Plan =
  | { readonly kind: 'drop'; readonly because: 'objected' | 'child' | 'erased' }
  | {
      readonly kind: 'record';
      readonly person: Omit<Person, 'version'>;
      readonly state: 'active' | 'unconfirmed';
      /** Whether the form brings what the person was not told about, and there is an address to tell them at. */
      readonly inform: boolean;
    };

/**
 * What a form leads to, before anything is written. A child's form is not kept (N5). A form never revives a no: where
 * the no's leave it nothing, a form without a ticked box is dropped, and one with waits as unconfirmed (L17).
 */
export const planRecording = (
  submission: Submission,
  seen: Person | null,
  applied: Omit<Person, 'version'>,
  nos: Cells,
  now: Instant,
): Plan => {
  if (isChild(submission.person.birthDate, now)) return { kind: 'drop', because: 'child' };

  const somethingStands = Object.values(nos).some(({ deniedAt }) => deniedAt !== undefined);
  if (somethingStands && !hasPermittedUse({ ...applied, version: 0 }, [nos], now)) {
    if (submission.consents.length === 0) return { kind: 'drop', because: 'objected' };
    const unconfirmedSince = seen?.unconfirmedSince ?? submission.receivedAt;
    const person = { ...applied, unconfirmedSince };
    return {
      kind: 'record',
      person: { ...person, dueAt: dueDate(person) },
      state: 'unconfirmed',
      inform: false,
    };
  }

  const news = [`${FORMS[submission.form].activity}@${NOTICE.version}`, ...submission.consents];
  const untold = news.filter((fact) => !applied.informedOf.includes(fact));
  const inform = untold.length > 0 && applied.contacts.some(({ kind }) => kind === 'email');
  const person = inform ? { ...applied, informedOf: [...applied.informedOf, ...untold] } : applied;
  return { kind: 'record', person, state: 'active', inform };
};

import * as z from 'zod/mini';
import { once } from '../platform/once.ts';
import { type DueReason, whyDue } from './due-date.ts';
import type { Person } from './person.ts';

/** When a record is due, by which promise or law, and why. */
export const DueView = once(() => z.object({ at: z.iso.datetime(), because: z.string(), why: z.string() }));
type DueView = z.infer<ReturnType<typeof DueView>>;

const WHY: Readonly<Record<DueReason, string>> = {
  'L17 unconfirmed': 'After a no, a new wish waits 30 days for the person to confirm it.',
  'L21 deceased': 'The person was reported dead.',
  'N5 child': 'The person is a child.',
  'N19 six months': 'Six months after the data was last verified it is verified again or deleted.',
  'N19 no source': 'No source of the data is left.',
  'N19 activity ended': 'The last activity that the data was collected for has ended by then.',
  'L9 not informed': 'The person was not told within a month that we hold the data.',
};

/** Of a held record (L13) it is the date from which nothing but the hold keeps it. */
export const dueView = (person: Person): DueView => {
  const { at, because } = whyDue(person);
  if (person.dueAt < at) return { at: person.dueAt, ...SOONER };
  const [rule = because] = because.split(' ');
  return { at, because: rule, why: WHY[because] };
};

const SOONER: { readonly because: string; readonly why: string } = {
  because: 'N19',
  why: 'What came since left nothing that the record may be used for.',
};

import { activityNamed, isActivity } from '../policy/activities.ts';
import type { Category, Details, Person } from './person.ts';
import { standingOf } from './relation.ts';

/**
 * N4: what somebody is to the controller. A contract that has ended with an open invoice still makes a customer: it
 * has ended when the final invoice is settled (N19).
 */
export const categoryOf = (
  details: Details,
  relations: NonNullable<Person['relations']>,
  sources: Person['sources'],
): Category => {
  const standings = relations.map((relation) => standingOf(relation).kind);
  if (standings.some((kind) => kind !== 'settled' && kind !== 'removed')) return 'customer';
  if (standings.includes('settled')) return 'former-customer';
  if (details.company) return 'business-representative';
  const isContest = ({ activity }: { readonly activity: string }) =>
    isActivity(activity) && activityNamed(activity).prize === true;
  return sources.length > 0 && sources.every(isContest) ? 'contest-participant' : 'prospect';
};

/** Whose contract runs, or whose final invoice is open: a no alone makes no such record due (N19). */
export const isCustomer = ({ category }: Pick<Person, 'category'>): boolean => category === 'customer';

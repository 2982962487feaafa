import type { z } from 'zod';
import { deliverPrize } from '../../shared/intake/deliver-prize.ts';
import { listPrizes } from '../../shared/intake/list-prizes.ts';
import { receiveIncoming } from '../../shared/intake/receive-incoming.ts';
import { EntryActivity, STAFF_ENTRIES, submissionOfEntry } from '../../shared/intake/staff-entry.ts';
import { identifierOf } from '../../shared/people/identifier.ts';
import { IdentifierQuestion } from '../../shared/people/identifier-question.ts';
import { joinPeople } from '../../shared/people/join-people.ts';
import { listLetters } from '../../shared/people/list-letters.ts';
import { lookAtConsents, lookAtPerson, searchPeople } from '../../shared/people/look-at-people.ts';
import { type MarkBody, markPerson } from '../../shared/people/mark-person.ts';
import { ObjectionBody, objectionOf } from '../../shared/people/objection-body.ts';
import { BlockListBody, recordBlockList } from '../../shared/people/record-block-list.ts';
import { recordObjection } from '../../shared/people/record-objection.ts';
import type { Staff } from '../../shared/platform/staff.ts';
import type { ActivityName } from '../../shared/policy/activities.ts';
import { followMerge } from '../../shared/requests/follow-merge.ts';
import type { Asked, House, Row, Verbs } from './house.ts';

export const OFFICER: Staff = { role: 'dpo', staffId: 'officer-1' };
export const CLERK: Staff = { role: 'customer-service', staffId: 'clerk-1' };

/** What staff do, through the same schemas as at the doors. */
export const staffVerbs = ({ stores, work }: Pick<Verbs, 'stores' | 'work'>) => ({
  /** An entry from the door to the mail. */
  enter: async (body: Row) => {
    const { activity } = EntryActivity().parse(body);
    const submission = submissionOfEntry(STAFF_ENTRIES[activity]().parse(body), stores().clock());
    if (submission === 'child') return submission;
    const received = await receiveIncoming(submission, stores());
    await work();
    return received;
  },
  search: (asked: Asked, staff = OFFICER) =>
    searchPeople(identifierOf(IdentifierQuestion.parse(asked)), staff, stores()),
  lookAt: (personId: string, staff = OFFICER) => lookAtPerson(personId, staff, stores()),
  consents: (personId: string, staff = OFFICER) =>
    lookAtConsents(personId, 'https://register.example', staff, stores()),
  mark: (personId: string, body: MarkBody) => markPerson(personId, body, stores()),
  join: (into: string, from: string) =>
    joinPeople([into, from], {
      ...stores(),
      following: (other, id, now) => followMerge(other, id, now, stores()),
    }),
  object: (body: z.input<ReturnType<typeof ObjectionBody>>) =>
    recordObjection(objectionOf(ObjectionBody().parse(body), stores().ring), stores()),
  check: (body: z.input<ReturnType<typeof BlockListBody>>) =>
    recordBlockList(BlockListBody().parse(body), stores()),
  letters: (staff = OFFICER) => listLetters(staff, stores()),
  prizes: (activity: ActivityName, staff = OFFICER) => listPrizes(activity, staff, stores()),
  deliver: (entryId: string) => deliverPrize(entryId, stores()),
});

/** The looks that the ledger holds, as who looked at whom. */
export const looks = async (house: House): Promise<readonly Row[]> =>
  (await house.rows('evidence'))
    .filter(({ type }) => type === 'looked')
    .map(({ subject, role, staffId, what }) => ({ subject, role, staffId, what }));

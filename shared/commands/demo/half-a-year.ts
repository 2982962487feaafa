import type { Dump, LaptopClient } from '../../../infra/local/laptop-client.ts';
import { after } from '../../platform/calendar.ts';
import { instantOf } from '../../platform/instant.ts';
import { chapter, sayIn, see } from './account.ts';
import { askGate } from './gate.ts';
import { newestMail } from './mailbox.ts';
import { EMELIE, UNKNOWN } from './people.ts';
import { openRequest, openRequests } from './staff-list.ts';
import { tracesIn } from './traces.ts';

const HALF_A_YEAR = { months: 6, days: 1 };

/** Chapter 5: what time alone takes away (N19), and what it must not. */
export const halfAYear = async (laptop: LaptopClient): Promise<void> => {
  chapter('5. Half a year passes');
  const before = await laptop.dump();
  const { now } = await laptop.clock();
  const open = await openRequests(laptop);
  sayIn('Before: what is kept, and how much of it would give somebody of this story away.');
  counted(before);
  const traces = tracesIn(before);
  see(traces.length > 0, `names, addresses and numbers that are found in it: ${traces.length}`);

  const then = after(instantOf(Date.parse(now)), HALF_A_YEAR);
  sayIn(`The clock is moved to ${then.slice(0, 10)}, and the schedules run that were missed.`);
  await laptop.moveClock(then);
  const left = await laptop.dump();
  counted(left);
  see(countOf(left, 'Register') === 0, 'Register is empty: six months are over for Emelie too (N19)');
  see(countOf(left, 'Inbox') === 0, 'Inbox is empty');
  const objects = Object.values(left.objects).flat().length;
  see(objects === 0, 'the bucket of mails is empty: 120 days are the most for a mail (L1, L4)', objects);

  sayIn('Marketing asks about Emelie. Her yes went with her record; her no to text messages must not.');
  await askGate(
    laptop,
    { email: EMELIE.email },
    { channel: 'email', purpose: 'direct-marketing', says: 'no', rule: 'N6' },
  );
  await askGate(
    laptop,
    { email: EMELIE.email },
    { channel: 'sms', purpose: 'direct-marketing', says: 'no', rule: 'L7' },
  );

  sayIn('Nobody confirmed the request about Ulla in three weeks, so it must have lapsed, and be told (L6).');
  await newestMail(laptop, UNKNOWN, 2, 'sv');
  const lapsed = (await laptop.rows('Evidence')).filter(({ type }) => type === 'lapsed');
  see(lapsed.length === 1, `evidence that it lapsed: ${lapsed.length}`, lapsed);

  sayIn('Nobody answered the mails that wait, in this story. The privacy officer looks again.');
  const waiting = await openRequests(laptop);
  const mails = open.filter(({ kind }) => kind === 'review');
  see(
    waiting.length === mails.length && waiting.every(({ dueAt }) => dueAt < then),
    `${waiting.length} are still open, and every one is overdue`,
    waiting,
  );
  const details = await Promise.all(waiting.map(({ requestId }) => openRequest(laptop, requestId)));
  see(
    details.every(({ from, text, subjectLine }) => from === null && text === null && subjectLine === null),
    'none of them shows any more who wrote, or what',
    details,
  );
};

const countOf = ({ tables }: Dump, name: string): number =>
  Object.entries(tables).find(([table]) => table.includes(name))?.[1].length ?? 0;

const counted = ({ tables, objects }: Dump): void => {
  const items = Object.entries(tables).map(([name, rows]) => `${name} ${rows.length}`);
  const mails = Object.values(objects).flat().length;
  see(items.length > 0, `items: ${items.join(', ')}; mails in the bucket: ${mails}`);
};

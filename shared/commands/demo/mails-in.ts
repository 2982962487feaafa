import { readFile } from 'node:fs/promises';
import type { LaptopClient, Mail } from '../../../infra/local/laptop-client.ts';
import { chapter, sayIn, see } from './account.ts';
import { askGate } from './gate.ts';
import { LETTERS, type Letter } from './letters.ts';
import { languageName, languageOf } from './mailbox.ts';
import { tracesOf } from './people.ts';
import { dateOf, newIn, openRequest, openRequests } from './staff-list.ts';

/** Where the mails lie, seen from the root of the repository, where npm runs commands. */
const MAILS = 'test/mails';

/**
 * Chapter 3: ten mails to the privacy address (N8). A plain no holds at once and is answered; for everything else a
 * reader gets an item with its deadline, and what must stop meanwhile has stopped.
 */
export const mailsIn = async (laptop: LaptopClient): Promise<void> => {
  chapter('3. Ten mails to the privacy address');
  for (const letter of LETTERS) await receive(laptop, letter);
  await readByStaff(laptop);
};

const receive = async (laptop: LaptopClient, letter: Letter): Promise<void> => {
  const { file, from, says, becomes, afterwards } = letter;
  sayIn(`${file}: ${says}${becomes.kind === 'waits' ? ` ${becomes.because}` : ''}`);
  const before = {
    open: await openRequests(laptop),
    sent: (await laptop.outbox()).length,
    entries: (await laptop.rows('Evidence')).length,
  };
  const raw = await readFile(`${MAILS}/${file}`);
  const taken = await fetch(`${laptop.url}/_local/mail`, { method: 'POST', body: raw });
  see(taken.status === 202, `the mail is taken in: ${taken.status}`, await taken.text());
  await laptop.idle();

  const answers = (await laptop.outbox()).slice(before.sent);
  const waiting = newIn(await openRequests(laptop), before.open);
  if (becomes.kind === 'recorded') recorded(letter, answers, waiting.length, becomes);
  else see(answers.length === 0, 'no answer is sent', subjects(answers));
  if (becomes.kind === 'waits') waits(waiting);
  if (becomes.kind === 'repeated')
    see(
      waiting.length === 0 && (await laptop.rows('Evidence')).length === before.entries,
      'nothing new waits for a reader, and there is no more evidence: it acts once',
      waiting,
    );
  for (const expected of afterwards) await askGate(laptop, { email: from.email }, expected);
};

const subjects = (mails: readonly Mail[]): readonly string[] => mails.map(({ subject }) => subject);

const recorded = (
  { from }: Letter,
  answers: readonly Mail[],
  waiting: number,
  { answeredIn }: { readonly answeredIn: string },
): void => {
  const [answer] = answers;
  see(
    answers.length === 1 && answer?.to === from.email && languageOf(answer) === answeredIn && waiting === 0,
    `recorded at once, with no reader, and answered once, in ${languageName(answeredIn)}: "${answer?.subject ?? ''}"`,
    subjects(answers),
  );
};

type Waiting = ReturnType<typeof newIn>;

const waits = (waiting: Waiting): void => {
  const [item] = waiting;
  const { kind, intents, note } = item?.reading ?? {};
  const asked = Array.isArray(intents) && intents.length > 0 ? ` of ${intents.join(', ')}` : '';
  see(
    waiting.length === 1 && item?.kind === 'review' && isAMonthLater(item),
    `waits for a reader, read as ${kind}${asked}: "${note}" Answer due ${dateOf(item?.dueAt ?? '2000')} (L1)`,
    waiting,
  );
};

/** L2: the same date of the next month, moved off days off; four of them are the most that stand together. */
const isAMonthLater = ({ receivedAt, dueAt }: Waiting[number]): boolean => {
  const days = (Date.parse(dueAt) - Date.parse(receivedAt)) / (24 * 60 * 60_000);
  return days >= 28 && days < 31 + 1 + 4;
};

const readByStaff = async (laptop: LaptopClient): Promise<void> => {
  sayIn(
    'The privacy officer signs in, looks at what waits (GET /staff/requests), and opens the first (N18).',
  );
  const open = await openRequests(laptop);
  const deadlines = open.map(({ dueAt }) => dueAt);
  const expected = LETTERS.filter(({ becomes }) => becomes.kind === 'waits');
  const list = JSON.stringify(open);
  see(
    open.length === expected.length &&
      deadlines.join() === [...deadlines].sort().join() &&
      !expected.flatMap(({ from }) => tracesOf(from)).some((trace) => list.includes(trace)),
    `${open.length} of the ten mails wait, by deadline; the list names nobody`,
    open,
  );
  const { objects } = await laptop.dump();
  const kept = Object.values(objects).flat().length;
  see(kept === open.length, `mails in the bucket: ${kept}, since what was acted on is deleted`, kept);
  const first = await openRequest(laptop, open[0]?.requestId ?? '');
  const [writer] = expected;
  see(
    first.from === writer?.from.email && first.text !== null,
    `the first is of ${first.from}, with ${first.text?.length ?? 0} characters that she wrote`,
    first,
  );
  const looks = (await laptop.rows('Evidence')).filter(({ type }) => type === 'looked');
  see(looks.length === 1, `evidence of the look, by the role ${looks[0]?.role}: 1`, looks);
};

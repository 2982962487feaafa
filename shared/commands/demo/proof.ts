import type { Dump, LaptopClient, Row } from '../../../infra/local/laptop-client.ts';
import { chapter, sayIn, see } from './account.ts';
import { askGate } from './gate.ts';
import { ANNA, BO } from './people.ts';
import { TRACES, tracesIn } from './traces.ts';

/** Chapter 6: what can be shown when nobody is left: the no's hold, nobody is found, and evidence tells what was done. */
export const proof = async (laptop: LaptopClient): Promise<void> => {
  chapter('6. The proof');
  sayIn('Marketing asks about Anna and Bo once more, half a year after both are gone (N3).');
  for (const [person, channel, purpose] of [
    [{ email: ANNA.email }, 'email', 'direct-marketing'],
    [{ phone: ANNA.phone }, 'sms', 'direct-marketing'],
    [{ phone: ANNA.phone }, 'phone', 'direct-marketing'],
    [{ email: BO.email }, 'email', 'newsletter'],
  ] as const) {
    await askGate(laptop, person, { channel, purpose, says: 'no', rule: 'L7' });
  }

  sayIn('All that is kept is searched for everybody in this story. What was mailed out is not kept here.');
  const dump = await laptop.dump();
  searched(dump);
  evidenceIn(await laptop.rows('Evidence'));
};

const searched = (dump: Dump): void => {
  const items = [dump.tables, dump.queues, dump.objects].flatMap((kept) => Object.values(kept).flat()).length;
  const bytes = Buffer.byteLength(JSON.stringify(dump));
  const traces = tracesIn(dump);
  see(
    items > 0 && traces.length === 0,
    `${TRACES.length} names, addresses and numbers in ${items} items of ${bytes} bytes: found 0`,
    traces,
  );
  const queued = Object.values(dump.queues).flat();
  see(queued.length === 0, 'no message is left in any queue, and none among the dead letters', queued);
};

/** What Anna's erasure must have left, in this order; beside it stands what came before. */
const OF_AN_ERASURE = 'requested, told, confirmed, record-deleted, fulfilled, told';

const evidenceIn = (rows: readonly Row[]): void => {
  const entries = rows.filter(({ type }) => type !== undefined);
  const kinds = Object.entries(Object.groupBy(entries, ({ type }) => String(type)));
  const counts = kinds.map(([kind, of]) => `${kind} ${of?.length ?? 0}`).sort();
  sayIn('What was promised, asked, done and told stands in the table Evidence, under random subjects (L19).');
  see(entries.length > 0, `${entries.length} entries: ${counts.join(', ')}`);

  const erased = entries.find(({ type, because }) => type === 'record-deleted' && because === 'N20');
  const annas = entries
    .filter(({ subject }) => subject === erased?.subject)
    .sort((one, other) => String(one.sk).localeCompare(String(other.sk)));
  sayIn('Those of the one that was erased on request, in order of time:');
  for (const entry of annas) see(erased !== undefined, `${entry.at} ${entry.type}${told(entry)}`);
  const asked = annas.findIndex(({ type }) => type === 'requested');
  const kindsInOrder = annas.slice(asked).map(({ type }) => String(type));
  const order = kindsInOrder.filter((kind) => kind !== 'objection-recorded').join(', ');
  see(order === OF_AN_ERASURE, 'asked, confirmed, deleted, answered: in this order (N20)', order);
};

const TOLD = [
  'form',
  'consents',
  'channels',
  'source',
  'recordDue',
  'rights',
  'template',
  'because',
  'by',
  'outcome',
] as const;

/** What an entry says beside its kind and time, without ids. */
const told = (entry: Row): string => {
  const said = TOLD.flatMap((name) => (entry[name] === undefined ? [] : [`${name} ${entry[name]}`]));
  return said.length === 0 ? '' : `: ${said.join('; ')}`;
};

import { customerEventSchema } from '../../shared/intake/customer-event.ts';
import type { markPerson } from '../../shared/people/mark-person.ts';
import { type House, profiles } from './house.ts';
import { staffVerbs } from './staff.ts';

let count = 0;

/** An event of customer C-1, where nothing else is said, with an id of its own. */
export const event = (type: string, at: string, more: Readonly<Record<string, unknown>> = {}) => {
  count += 1;
  return customerEventSchema().parse({ eventId: `ev-${count}`, type, customerNumber: 'C-1', at, ...more });
};

/** The register tells these, one after the other. */
export const tell = async (house: House, ...events: readonly ReturnType<typeof event>[]): Promise<void> => {
  for (const one of events) {
    await house.verbs().receive({ event: one, receivedAt: house.now() });
    await house.verbs().work();
  }
};

/** Staff report something of the first who is held. */
export const mark = async (house: House, body: Parameters<typeof markPerson>[1]) => {
  const [one] = await profiles(house);
  return staffVerbs(house.verbs()).mark(one?.personId ?? '', body);
};

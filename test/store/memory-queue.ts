/**
 * A queue as SQS is: what was sent is delivered at least once; a delivery that throws comes back under the same id;
 * after five it lies among the dead.
 */
export const memoryQueue = <Message>() => {
  type Entry = { readonly id: string; readonly message: Message; received: number };
  const waiting: Entry[] = [];
  const delivered: Entry[] = [];
  const dead: Entry[] = [];
  let sent = 0;

  const deliver = async (entry: Entry, handle: (message: Message, id: string) => Promise<unknown>) => {
    entry.received += 1;
    try {
      await handle(entry.message, entry.id);
      delivered.push(entry);
      return true;
    } catch (error) {
      (entry.received < MAX_RECEIVES ? waiting : dead).push(entry);
      lastError = error;
      return false;
    }
  };
  let lastError: unknown;

  return {
    waiting: waiting as readonly Readonly<Entry>[],
    delivered: delivered as readonly Readonly<Entry>[],
    dead: dead as readonly Readonly<Entry>[],
    /** Why the last failed delivery failed. */
    lastError: () => lastError,
    send: async (message: Message) => {
      sent += 1;
      waiting.push({ id: `delivery-${sent}`, message, received: 0 });
    },
    /** As if whoever was about to send had died: what waits was never sent. */
    lose: () => {
      waiting.length = 0;
    },
    /** As if one had failed five times: it lies among the dead until somebody redrives them. */
    bury: (pick: number) => {
      const [entry] = waiting.length > 0 ? waiting.splice(pick % waiting.length, 1) : [];
      if (entry) dead.push(entry);
    },
    redrive: () => {
      waiting.push(...dead.splice(0).map((entry) => ({ ...entry, received: 0 })));
    },
    /** Delivers one of the waiting messages: a standard queue keeps no order. False when the handler threw. */
    deliverOne: async (pick: number, handle: (message: Message, id: string) => Promise<unknown>) => {
      const [entry] = waiting.length > 0 ? waiting.splice(pick % waiting.length, 1) : [];
      return entry ? deliver(entry, handle) : true;
    },
    /** Delivers until nothing waits. */
    deliverAll: async (handle: (message: Message, id: string) => Promise<unknown>) => {
      for (let entry = waiting.shift(); entry; entry = waiting.shift()) await deliver(entry, handle);
    },
    /** Delivers once more what was delivered already: at least once means sometimes twice. */
    redeliver: async (pick: number, handle: (message: Message, id: string) => Promise<unknown>) => {
      const entry = delivered[pick % Math.max(delivered.length, 1)];
      if (entry) await handle(entry.message, entry.id);
    },
  };
};

const MAX_RECEIVES = 5;

import { after } from '../platform/calendar.ts';
import type { Clock } from '../platform/clock.ts';
import type { Send } from '../platform/sqs.ts';
import type { CaseStore } from './case-store.ts';
import type { CaseMail, CaseMessage } from './queue-messages.ts';

/** What was queued and is still waiting is queued again after this: its message may lie among the dead. */
const AGAIN_AFTER = { minutes: 6 * 60 };
/** Enough for what is in hand; the next run takes the rest, since what was queued is put off. */
const RESERVE_MS = 5_000;

/**
 * The schedule `deadlines`: queues each case and each case mail whose time has come: to lapse, to be asked again, to
 * let a record go, a mail of a day that had no more, and whatever a lost message left behind. Missed runs are caught
 * up, since it looks at what is past its time; two at once queue a thing twice, and a doubled message does nothing.
 */
export const lookAgain = async (deps: {
  readonly cases: CaseStore;
  readonly fulfilment: Send<CaseMessage>;
  readonly outgoing: Send<CaseMail>;
  readonly clock: Clock;
  /** How long this run may still go on, in milliseconds. */
  readonly timeLeft: () => number;
}): Promise<{ readonly cases: number; readonly mails: number }> => {
  const now = deps.clock();
  const count = { cases: 0, mails: 0 };
  for await (const page of deps.cases.dueForAttempt(now)) {
    for (const attempt of page) {
      if (deps.timeLeft() < RESERVE_MS) return count;
      const { requestId, messageId } = attempt;
      await (messageId ? deps.outgoing({ requestId, messageId }) : deps.fulfilment({ requestId }));
      await deps.cases.putOff(attempt, after(now, AGAIN_AFTER));
      count[messageId ? 'mails' : 'cases'] += 1;
    }
  }
  return count;
};

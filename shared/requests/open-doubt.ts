import type { Doubt } from '../people/doubt.ts';
import { everyHash, identifiersOf } from '../people/identifier.ts';
import type { PersonFields } from '../people/person-fields.ts';
import { after } from '../platform/calendar.ts';
import type { Clock } from '../platform/clock.ts';
import type { Dynamo } from '../platform/dynamo.ts';
import type { Instant } from '../platform/instant.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import { idFrom } from '../platform/random.ts';
import { RETENTION } from '../policy/retention.ts';
import type { Case } from './case.ts';
import type { CaseStore } from './case-store.ts';
import { answerBefore } from './deadline.ts';
import { createCase } from './open-case.ts';

interface Deps {
  readonly client: Dynamo;
  readonly cases: CaseStore;
  readonly clock: Clock;
}

/**
 * Puts before staff what the data alone does not settle: records that may be one person's. One item for the same record,
 * however often it comes up; it names nobody but by id.
 */
export const openDoubt = async ({ about, subjects }: Doubt, deps: Deps): Promise<void> => {
  const [subject = ''] = subjects;
  const now = deps.clock();
  const doubt = {
    requestId: idFrom(`doubt ${about} ${subject}`),
    subject,
    reading: { kind: about, people: [...subjects] },
  };
  await createCase({ ...review(now), ...doubt }, [], deps);
};

/**
 * Puts before staff somebody else's data about a person who looks like one that said no to everything (L17). It was not
 * recorded; what it says stands here, as long as a mail that somebody has to read, and erasure finds it.
 */
export const openNearMatch = async (
  key: string,
  { name, email, phone, customerNumber, postalAddress }: PersonFields,
  deps: Deps & { readonly ring: KeyRing },
): Promise<void> => {
  const now = deps.clock();
  const requestId = idFrom(`near match ${key}`);
  const { street, postalCode, city, country } = postalAddress ?? {};
  const row: Pick<Case, 'requestId' | 'subject' | 'reading' | 'personal' | 'named' | 'nextAttemptAt'> = {
    requestId,
    subject: requestId,
    reading: { kind: 'near-match' },
    personal: {
      name,
      email,
      phone,
      customerNumber,
      ...(postalAddress && { details: [street, postalCode, city, country].join(', ') }),
    },
    named: identifiersOf({ name, email, phone, customerNumber, postalAddress }).flatMap((one) =>
      everyHash(deps.ring, one),
    ),
    nextAttemptAt: after(now, RETENTION.rawMail),
  };
  await createCase({ ...review(now), ...row }, [], deps);
};

/** An item of the list that came up in the data itself. */
const review = (now: Instant): Omit<Case, 'version' | 'requestId' | 'subject'> => ({
  kind: 'review',
  channel: 'register',
  language: 'sv',
  receivedAt: now,
  dueAt: answerBefore(now),
  rights: [],
  channels: [],
  purposes: [],
  proven: false,
  answerable: false,
  personal: {},
  named: [],
  confirmTokens: [],
  statusTokens: [],
  steps: [{ step: 'under-review', at: now }],
});

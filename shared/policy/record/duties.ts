import { DUTY_PROCESSINGS } from '../duty-processings.ts';
import type { Processing } from '../processing-record-shape.ts';
import type { Recipient } from '../recipients.ts';
import { RETENTION } from '../retention.ts';
import { spokenDuration } from '../spoken.ts';
import { recipientsOf } from './recipients.ts';

/** L19: no's, evidence, requests and mails are processings too, whatever name they go by. */
export const dutyProcessings = (recipients: readonly Recipient[]): readonly Processing[] =>
  Object.entries(DUTY_PROCESSINGS).map(([id, duty]) => ({
    id,
    name: duty.purpose,
    purpose: duty.purpose,
    dpv: `https://w3id.org/dpv#${duty.dpv}`,
    legalBasis: duty.basis.map(({ article, law }) => ({
      article,
      is: law,
      channels: [],
      balancingTest: null,
    })),
    people: [duty.people],
    data: [duty.data],
    source: null,
    ...recipientsOf(recipients, ['identification', 'contact'], []),
    timeLimits: [
      ...duty.kept.map(
        (rule) => `${spokenDuration('en', RETENTION[rule])} from ${WORDED[RETENTION[rule].from]}`,
      ),
      ...('until' in duty ? [duty.until] : []),
    ],
    because: duty.because,
  }));

/** The moments that rules count from, in words. */
const WORDED: Readonly<Record<(typeof RETENTION)[keyof typeof RETENTION]['from'], string>> = {
  lastVerified: 'the last check against its source',
  dueAt: 'the moment it was due',
  deletion: 'the deletion',
  receivedAt: 'receipt',
  lastMail: 'the last mail',
  sentAt: 'sending',
  writtenAt: 'writing',
  askedAt: 'asking',
  closedAt: 'the closing of the case',
  endedAt: 'the end of the case',
  contractEnded: 'the end of the contract',
  removedAt: 'the removal',
  lookedAt: 'the look',
};

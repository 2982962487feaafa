import type { DynamoDBRecord } from 'aws-lambda';
import type { EvidenceStore } from '../evidence/evidence-store.ts';
import { instantOf } from '../platform/instant.ts';
import { digest } from '../platform/random.ts';

const PROFILE = /^person#(?<personId>[0-9a-f-]{36})$/;

/**
 * Proof for what time to live removed because no sweep came first (N19): one entry for each profile that went, under
 * an id made from the stream record, so that a repeated record adds nothing. Items beside the profile need no entry.
 */
export const recordExpiry = async (
  record: DynamoDBRecord,
  { evidence }: { readonly evidence: EvidenceStore },
): Promise<'added' | 'repeated' | 'nobody'> => {
  const { pk, sk } = record.dynamodb?.Keys ?? {};
  const personId = PROFILE.exec(pk?.S ?? '')?.groups?.personId;
  const removedAt = record.dynamodb?.ApproximateCreationDateTime;
  if (personId === undefined || sk?.S !== 'profile' || removedAt === undefined) return 'nobody';
  return evidence.add({
    subject: personId,
    at: instantOf(removedAt * 1000),
    id: digest(`expired ${record.eventID}`),
    happening: { type: 'record-deleted', because: 'N19', by: 'ttl' },
  });
};

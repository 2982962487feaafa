import type { LaptopClient, Row } from '../../../infra/local/laptop-client.ts';
import { CHANNEL_NAMES, PURPOSE_NAMES } from '../../policy/names.ts';
import type { Channel, Purpose } from '../../policy/purposes.ts';
import { see } from './account.ts';

/** What the story expects of the gate: its answer, and the number of the notice or the law that decides. */
export interface Expected {
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly says: 'yes' | 'no';
  readonly rule: 'L7' | 'L14' | 'N6' | 'N7';
}

/** Marketing asks "may we?", as its systems do (`POST /gate/decisions`). */
export const askGate = async (laptop: LaptopClient, person: Row, expected: Expected): Promise<void> => {
  const { channel, purpose, says, rule } = expected;
  const decision = await laptop.gate(person, channel, purpose);
  const { allowed, reasons, basis, noticeVersion, validUntil } = decision;
  const why = [
    ...reasons,
    ...(basis ? [`basis ${basis}`] : []),
    ...(noticeVersion ? [`notice ${noticeVersion}`] : []),
    ...(validUntil ? [`until ${validUntil.slice(0, 10)}`] : []),
  ];
  see(
    allowed === (says === 'yes') && decision.rule === rule,
    `gate: ${PURPOSE_NAMES[purpose].en} by ${CHANNEL_NAMES[channel].en}: ${says}, by ${rule} (${why.join(', ')})`,
    decision,
  );
};

import type { Channel } from '../policy/purposes.ts';
import { EEA, RECIPIENT_CATEGORIES, type Recipient, recipientNamed } from '../policy/recipients.ts';

/**
 * The promise that keeps data from a recipient, or null where it may have it: only who is registered, for the channels
 * that it serves, and no authority for marketing (N16); outside the EEA only with a safeguard that was assessed (N17).
 */
export const recipientRefusal = (
  recipient: Recipient | undefined,
  channel: Channel,
): 'N16' | 'N17' | null => {
  if (!recipient || recipient.category === 'authorities') return 'N16';
  const { role } = RECIPIENT_CATEGORIES[recipient.category];
  const isOurs = role === 'processor' || recipient.category === 'group';
  if (!isOurs || recipient.agreement === '' || !recipient.channels.includes(channel)) return 'N16';
  return EEA.includes(recipient.country) || recipient.safeguard ? null : 'N17';
};

/** The same for a recipient by its name. */
export const refusalOf = (name: string, channel: Channel): 'N16' | 'N17' | null =>
  recipientRefusal(recipientNamed(name), channel);

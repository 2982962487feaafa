import type { Channel } from './purposes.ts';

/** L15: the lists of people who want no calls, or no addressed advertising. */
export const BLOCK_LISTS = ['nix-telefon', 'nix-adresserat'] as const;

interface ChannelRule {
  /** The kind of contact that it reaches; null: nobody gives one here. */
  readonly reaches: 'email' | 'phone' | 'postal' | null;
  /** L14: marketing to a natural person needs consent beforehand (Marketing Act 19 §). */
  readonly needsConsent: boolean;
  /** L15: the block list that is asked before a person is contacted without having said yes. */
  readonly blockList: (typeof BLOCK_LISTS)[number] | null;
  readonly because: string;
}

/** What the law asks of each channel before marketing goes out on it. */
export const CHANNEL_RULES = {
  email: { reaches: 'email', needsConsent: true, blockList: null, because: 'L14' },
  sms: { reaches: 'phone', needsConsent: true, blockList: null, because: 'L14' },
  phone: { reaches: 'phone', needsConsent: false, blockList: 'nix-telefon', because: 'L15' },
  post: { reaches: 'postal', needsConsent: false, blockList: 'nix-adresserat', because: 'L15' },
  social: { reaches: null, needsConsent: true, blockList: null, because: 'L14' },
} as const satisfies Readonly<Record<Channel, ChannelRule>>;

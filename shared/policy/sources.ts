interface SourceRule {
  /** N2: whether the person gave the data, or somebody else did, which starts the clock of L9. */
  readonly from: 'person' | 'third-party';
  /** How it comes in. `null`: not at all, it enters nobody. */
  readonly way: 'website-form' | 'webhook' | 'staff-entry' | 'file' | 'customer-events' | null;
  /** When the person learns what is kept: with the form or contract that they fill in, or by a message of ours (L9). */
  readonly informs: 'at-collection' | 'by-message';
  readonly because: string;
  readonly reason: string;
}

/** N13: every kind of source that the notice names, each with its one way in. */
export const SOURCE_RULES = {
  'website-form': {
    from: 'person',
    way: 'website-form',
    informs: 'at-collection',
    because: 'N13',
    reason: 'The form shows the notice beside its button.',
  },
  contest: {
    from: 'person',
    way: 'website-form',
    informs: 'at-collection',
    because: 'N13 N5',
    reason: 'The entry form shows the notice; only what the prize needs is kept, apart from the register.',
  },
  'social-lead': {
    from: 'person',
    way: 'webhook',
    informs: 'by-message',
    because: 'N13',
    reason: 'A form inside a social network, where we cannot show the whole notice.',
  },
  'social-following': {
    from: 'person',
    way: null,
    informs: 'by-message',
    because: 'N13',
    reason: 'Who follows us has given us nothing: only a lead of their own enters somebody.',
  },
  fair: {
    from: 'person',
    way: 'staff-entry',
    informs: 'by-message',
    because: 'N13',
    reason: 'Said or written at a stand, and entered by staff afterwards.',
  },
  telephone: {
    from: 'person',
    way: 'staff-entry',
    informs: 'by-message',
    because: 'N13',
    reason: 'Said in a call or a mail to us, and entered by staff.',
  },
  'business-card': {
    from: 'person',
    way: 'staff-entry',
    informs: 'by-message',
    because: 'N13',
    reason: 'Handed over, and entered by staff.',
  },
  'customer-register': {
    from: 'person',
    way: 'customer-events',
    informs: 'at-collection',
    because: 'N13',
    reason: 'The contract comes with the notice, and with a way to say no (L14).',
  },
  'address-broker': {
    from: 'third-party',
    way: 'file',
    informs: 'by-message',
    because: 'N13 L9',
    reason: 'Bought or rented from a company that brokers addresses and contact data.',
  },
  'public-source': {
    from: 'third-party',
    way: 'staff-entry',
    informs: 'by-message',
    because: 'N13 L9',
    reason: 'Looked up in a telephone directory or on the web page of a company.',
  },
} as const satisfies Readonly<Record<string, SourceRule>>;

export type Source = keyof typeof SOURCE_RULES;

interface BalancingTest {
  /** Whose interest, and in what. */
  readonly interest: string;
  /** Why nothing milder would do. */
  readonly necessity: string;
  /** Why the person's interests do not weigh more, and what is done so that they do not. */
  readonly balance: string;
  readonly decidedOn: string;
  /** L22: from this day in UTC the gate refuses what stands on it, until somebody has looked again. */
  readonly reviewBefore: string;
}

const DECIDED = { decidedOn: '2026-11-24', reviewBefore: '2028-11-24' } as const;

/** N6: legitimate interest counts only after one of these (GDPR 6(1)(f)). The controller's own decisions go here. */
export const BALANCING_TESTS = {
  'met-in-person': {
    interest: 'To follow up a conversation that the person began about electricity and energy services.',
    necessity: 'Nobody can be called back or sent what was talked about without an address or a number.',
    balance:
      'The person expects to hear from us, is told at once how to say no, is reached by telephone and post only, and is gone within a year.',
    ...DECIDED,
  },
  'business-contacts': {
    interest: 'To offer electricity contracts to companies through those who represent them.',
    necessity: 'A company is reached through its people.',
    balance:
      'Work addresses only, told within a month at the latest, a way to say no in every message, and a colleague’s no binds nobody else.',
    ...DECIDED,
  },
  customers: {
    interest: 'To tell customers about own products like those they buy (recital 47).',
    necessity: 'A customer is told by the ways that the contract gave us.',
    balance:
      'Customers expect it and were offered a no at the sale; it stops at the contract’s end where the last invoice is open, and nothing is worked out about anybody.',
    ...DECIDED,
  },
  'customer-opinions': {
    interest: 'To hear from customers what they think of the electricity and the service that they buy.',
    necessity: 'Only those who buy it can say.',
    balance:
      'By telephone and post only, nothing is sold in it, nobody has to answer, and a no holds for good.',
    ...DECIDED,
  },
  'brokered-addresses': {
    interest: 'To reach people who may want to change their electricity supplier.',
    necessity: 'Competition needs a way to those who are with another supplier.',
    balance:
      'Post and telephone only, after the block lists, told within a month where the address came from, and gone after half a year.',
    ...DECIDED,
  },
  'public-sources': {
    interest: 'To offer contracts to companies whose contact details are published for business.',
    necessity: 'The details are published for this, and no others are looked up.',
    balance:
      'Told within a month where they come from, by telephone and post, by e-mail to shared company addresses only, and a no holds for good.',
    ...DECIDED,
  },
  prizes: {
    interest: 'To tell winners and to send prizes.',
    necessity: 'A prize needs an address.',
    balance:
      'Only what the prize needs, apart from the register, seen by few, never used for marketing, and gone within two months.',
    ...DECIDED,
  },
} as const satisfies Readonly<Record<string, BalancingTest>>;

export type BalancingTestName = keyof typeof BALANCING_TESTS;

import type { BalancingTestName } from './balancing-tests.ts';
import type { DataCategory } from './data-categories.ts';
import type { PersonCategory } from './person-categories.ts';
import type { Channel, Purpose } from './purposes.ts';
import type { Source } from './sources.ts';
import type { WordingId } from './wordings.ts';

/** N6: what a purpose can stand on here: a consent that the person gave, or an interest that was weighed. */
interface Use {
  readonly consent: boolean;
  readonly interest?: {
    readonly balancingTest: BalancingTestName;
    /** On which the interest counts; what the law asks of each is in `channels.ts`. */
    readonly channels: readonly Channel[];
  };
}

export interface Activity {
  readonly source: Source;
  /** N7: what is stated when the data is collected. The gate refuses every other purpose. */
  readonly uses: Readonly<Partial<Record<Purpose, Use>>>;
  /** What can be said yes to: the boxes of its forms, or of the paper that staff enter. */
  readonly consents: readonly WordingId[];
  readonly dataCategories: readonly DataCategory[];
  /** N4: whose data it is. */
  readonly people: readonly PersonCategory[];
  /** N5: where children may take part, who states no age counts as a child. */
  readonly participants: 'adults' | 'children-too';
  /** N5: whether what it collects serves a prize, and stands apart from the register for that. */
  readonly prize?: true;
  /** N9: why a personal or coordination number is needed (dataskyddslagen 3 kap. 10 §). Absent: it is refused. */
  readonly personalNumber?: { readonly because: string; readonly reason: string };
  /** Whether a consent counts only when it was confirmed over its channel. */
  readonly doubleOptIn?: { readonly because: string; readonly reason: string };
  /** N1, N19: the absolute end, which refreshing never moves. */
  readonly end: {
    readonly months: number;
    readonly from: 'receipt' | 'settlement';
    readonly because: string;
    readonly reason: string;
  };
}

const OFFERS = ['offer-email-1', 'offer-sms-1', 'offer-phone-1'] as const;

/** N1: every record comes from one of these. Data for an activity that is not declared here is refused. */
export const ACTIVITIES = {
  'website-offer': {
    source: 'website-form',
    uses: { 'direct-marketing': { consent: true } },
    consents: OFFERS,
    dataCategories: ['identification', 'contact', 'relation', 'communication'],
    people: ['prospect', 'business-representative', 'customer', 'former-customer'],
    participants: 'adults',
    end: {
      months: 24,
      from: 'receipt',
      because: 'N19',
      reason: 'Who has asked for an offer and bought nothing in two years is not waiting for one.',
    },
  },
  'newsletter-signup': {
    source: 'website-form',
    uses: { newsletter: { consent: true } },
    consents: ['newsletter-email-1'],
    dataCategories: ['identification', 'contact', 'communication'],
    people: ['prospect', 'customer', 'former-customer'],
    participants: 'adults',
    end: {
      months: 36,
      from: 'receipt',
      because: 'N19',
      reason: 'A subscription runs long, and three years is as long as a box once ticked shows a wish.',
    },
  },
  contest: {
    source: 'contest',
    uses: {
      'prize-competition': {
        consent: false,
        interest: { balancingTest: 'prizes', channels: ['email', 'phone', 'post'] },
      },
      'direct-marketing': { consent: true },
      'digital-experience': { consent: true },
    },
    consents: ['offer-email-1', 'device-1'],
    dataCategories: ['identification', 'contact', 'communication', 'device'],
    people: ['contest-participant'],
    participants: 'adults',
    prize: true,
    end: {
      months: 12,
      from: 'receipt',
      because: 'N1 N19',
      reason: 'A contest is short; who ticked a box there and did nothing for a year has forgotten it.',
    },
  },
  'event-contest': {
    source: 'contest',
    uses: {
      'prize-competition': {
        consent: false,
        interest: { balancingTest: 'prizes', channels: ['email', 'phone', 'post'] },
      },
      'direct-marketing': { consent: true },
    },
    consents: ['offer-email-1'],
    dataCategories: ['identification', 'contact', 'communication'],
    people: ['contest-participant'],
    participants: 'children-too',
    prize: true,
    end: {
      months: 12,
      from: 'receipt',
      because: 'N1 N5 N19',
      reason: 'As for other contests; of a child nothing is kept but what the prize needs.',
    },
  },
  'social-lead': {
    source: 'social-lead',
    uses: { 'direct-marketing': { consent: true } },
    consents: OFFERS,
    dataCategories: ['identification', 'contact', 'communication'],
    people: ['prospect'],
    participants: 'adults',
    doubleOptIn: {
      because: 'L8',
      reason:
        'Social networks fill in addresses by themselves, so the person says yes once more at the address.',
    },
    end: {
      months: 12,
      from: 'receipt',
      because: 'N19',
      reason: 'A form that was filled in while scrolling shows a wish for a year at the most.',
    },
  },
  'fair-contact': {
    source: 'fair',
    uses: {
      'direct-marketing': {
        consent: true,
        interest: { balancingTest: 'met-in-person', channels: ['phone', 'post'] },
      },
    },
    consents: OFFERS,
    dataCategories: ['identification', 'contact', 'relation', 'communication'],
    people: ['prospect', 'business-representative'],
    participants: 'adults',
    end: {
      months: 12,
      from: 'receipt',
      because: 'N19',
      reason: 'What was talked about at a stand is forgotten by the next fair.',
    },
  },
  'telephone-contact': {
    source: 'telephone',
    uses: {
      'direct-marketing': {
        consent: true,
        interest: { balancingTest: 'met-in-person', channels: ['phone', 'post'] },
      },
      'distance-sales': {
        consent: false,
        interest: { balancingTest: 'met-in-person', channels: ['phone'] },
      },
    },
    consents: OFFERS,
    dataCategories: ['identification', 'contact', 'relation', 'communication'],
    people: ['prospect', 'business-representative'],
    participants: 'adults',
    end: {
      months: 12,
      from: 'receipt',
      because: 'N19',
      reason: 'Who called about an offer and bought nothing in a year is not waiting for one.',
    },
  },
  'business-card': {
    source: 'business-card',
    uses: {
      'direct-marketing': {
        consent: true,
        interest: { balancingTest: 'business-contacts', channels: ['email', 'phone', 'post'] },
      },
    },
    consents: OFFERS,
    dataCategories: ['identification', 'contact', 'relation', 'communication'],
    people: ['business-representative'],
    participants: 'adults',
    end: {
      months: 24,
      from: 'receipt',
      because: 'N19',
      reason: 'Contracts of companies run for years, and people change their work about as often.',
    },
  },
  'customer-register': {
    source: 'customer-register',
    uses: {
      'direct-marketing': {
        consent: false,
        interest: { balancingTest: 'customers', channels: ['email', 'phone', 'post'] },
      },
      'distance-sales': {
        consent: false,
        interest: { balancingTest: 'customers', channels: ['phone'] },
      },
      'opinion-survey': {
        consent: false,
        interest: { balancingTest: 'customer-opinions', channels: ['phone', 'post'] },
      },
    },
    consents: [],
    dataCategories: ['identification', 'contact', 'relation', 'communication'],
    people: ['customer', 'former-customer', 'business-representative'],
    participants: 'adults',
    personalNumber: {
      because: 'N9',
      reason:
        'Customers of the same name and address must not be mixed up: a no, a contract and its end belong to one of them.',
    },
    end: {
      months: 24,
      from: 'settlement',
      because: 'N19',
      reason:
        'The notice: up to 24 months after the contract has ended, which it has when its last invoice is paid.',
    },
  },
  'address-broker': {
    source: 'address-broker',
    uses: {
      'direct-marketing': {
        consent: false,
        interest: { balancingTest: 'brokered-addresses', channels: ['phone', 'post'] },
      },
    },
    consents: [],
    dataCategories: ['identification', 'contact'],
    people: ['prospect'],
    participants: 'adults',
    end: {
      months: 6,
      from: 'receipt',
      because: 'N19',
      reason: 'Bought addresses are for one campaign, and the person never asked to hear from us.',
    },
  },
  'public-source': {
    source: 'public-source',
    uses: {
      'direct-marketing': {
        consent: false,
        interest: { balancingTest: 'public-sources', channels: ['email', 'phone', 'post'] },
      },
    },
    consents: [],
    dataCategories: ['identification', 'contact', 'relation'],
    people: ['business-representative'],
    participants: 'adults',
    end: {
      months: 12,
      from: 'receipt',
      because: 'N19',
      reason: 'What was published a year ago has to be looked up again.',
    },
  },
} as const satisfies Readonly<Record<string, Activity>>;

export type ActivityName = keyof typeof ACTIVITIES;

export const activityNamed = (name: ActivityName): Activity => ACTIVITIES[name];

export const isActivity = (name: string): name is ActivityName => Object.hasOwn(ACTIVITIES, name);

/** What is stated when the data is collected (N7). */
export const purposesOf = (name: ActivityName): readonly Purpose[] =>
  Object.keys(ACTIVITIES[name].uses) as Purpose[];

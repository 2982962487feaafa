import type { Purpose } from './purposes.ts';

/** N9-N12: the kinds of data that the notice names, and device data (N14), which needs a consent of its own. */
const DATA_CATEGORIES = ['identification', 'contact', 'relation', 'communication', 'device'] as const;
export type DataCategory = (typeof DATA_CATEGORIES)[number];

/** N13: the kinds of source that an activity can take its data from. */
export type Source = 'website-form';

interface Activity {
  readonly purposes: readonly Purpose[];
  readonly source: Source;
  /** N6, L14: electronic marketing to a natural person stands on consent. */
  readonly basis: 'consent';
  readonly dataCategories: readonly DataCategory[];
  /** N5: no children take part; where they could, an unknown age would count as a child's. */
  readonly adultsOnly: true;
  /** N1, N19: the absolute end, counted from the form's receipt. Refreshing never moves it. */
  readonly end: { readonly months: number; readonly because: string; readonly reason: string };
}

/** N1: every record comes from one of these. Data for an activity that is not declared here is refused. */
export const ACTIVITIES = {
  'website-offer': {
    purposes: ['direct-marketing'],
    source: 'website-form',
    basis: 'consent',
    dataCategories: ['identification', 'contact', 'relation', 'communication'],
    adultsOnly: true,
    end: {
      months: 24,
      because: 'N19',
      reason: 'Who has asked for an offer and bought nothing in two years is not waiting for one.',
    },
  },
  'newsletter-signup': {
    purposes: ['newsletter'],
    source: 'website-form',
    basis: 'consent',
    dataCategories: ['identification', 'contact', 'communication'],
    adultsOnly: true,
    end: {
      months: 36,
      because: 'N19',
      reason: 'A subscription runs long, and three years is as long as a box once ticked shows a wish.',
    },
  },
} as const satisfies Readonly<Record<string, Activity>>;

export type ActivityName = keyof typeof ACTIVITIES;

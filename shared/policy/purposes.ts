import type { DpvTerm } from './dpv.ts';

/** N8: the ways to reach a person, each of which that person can close. */
export const CHANNELS = ['email', 'sms', 'phone', 'post', 'social'] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * N7: what personal data may be used for. The list is closed: the gate refuses everything else, and there is no
 * purpose "profiling" or "sale".
 */
export const PURPOSES = [
  'newsletter',
  'direct-marketing',
  'distance-sales',
  'opinion-survey',
  'prize-competition',
  'digital-experience',
] as const;
export type Purpose = (typeof PURPOSES)[number];

interface PurposeRule {
  /** The purpose in the W3C Data Privacy Vocabulary 2.2, by its term under https://w3id.org/dpv#. */
  readonly dpv: DpvTerm;
  /**
   * `marketing` goes through the gate. `prize`: only to tell about or send a prize, in duty messages (N5, L18).
   * `device`: device data alone (N14). Neither of these two ever has an audience.
   */
  readonly use: 'marketing' | 'prize' | 'device';
  readonly because: string;
}

export const PURPOSE_RULES = {
  newsletter: { dpv: 'DirectMarketing', use: 'marketing', because: 'N7' },
  'direct-marketing': { dpv: 'DirectMarketing', use: 'marketing', because: 'N7' },
  'distance-sales': { dpv: 'SellProductsToDataSubject', use: 'marketing', because: 'N7' },
  'opinion-survey': { dpv: 'CommercialResearch', use: 'marketing', because: 'N7' },
  'prize-competition': { dpv: 'DeliveryOfGoods', use: 'prize', because: 'N5' },
  'digital-experience': { dpv: 'OptimiseUserInterface', use: 'device', because: 'N14' },
} as const satisfies Readonly<Record<Purpose, PurposeRule>>;

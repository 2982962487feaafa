/**
 * N7: what personal data may be used for. The list is closed: the gate refuses everything else, and there is no
 * purpose "profiling" or "sale". `digital-experience` is for device data only (N14) and never has an audience.
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

/** N8: the ways to reach a person, each of which that person can close. */
export const CHANNELS = ['email', 'sms', 'phone', 'post', 'social'] as const;
export type Channel = (typeof CHANNELS)[number];

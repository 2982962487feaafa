/** N20: the rights that a person can use, in the interface's words. */
export const RIGHTS = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'withdrawal',
] as const;
export type Right = (typeof RIGHTS)[number];

/** What one right of a request can have come to. */
export const RIGHT_STATES = [
  'received',
  'awaiting-identity',
  'in-progress',
  'awaiting-review',
  'telling-recipients',
  'completed',
  'refused',
  'lapsed',
] as const;
export type RightState = (typeof RIGHT_STATES)[number];

/** What happened to a request, in the order in which a person reads it on the status page. */
export const CASE_STEPS = [
  'received',
  'marketing-stopped',
  'confirmation-sent',
  'confirmed',
  'under-review',
  'nothing-held',
  'erased',
  'told',
  'not-told',
  'lapsed',
  'closed',
] as const;
export type CaseStep = (typeof CASE_STEPS)[number];

/** L7: asking for one of these stops all marketing at receipt, whatever becomes of the request. */
const STOP_MARKETING: readonly Right[] = ['erasure', 'restriction', 'objection', 'withdrawal'];

export const stopsMarketing = (rights: readonly Right[]): boolean =>
  rights.some((right) => STOP_MARKETING.includes(right));

/** L7: a no needs no proof beyond the address that it concerns; everything else does. */
export const needsConfirmation = (right: Right): boolean => right !== 'objection' && right !== 'withdrawal';

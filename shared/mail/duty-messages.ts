/** What is written to whoever is kept, or wants to be: on their data, and on what they said yes or no to. */
export const PERSON_TEMPLATES = [
  'information',
  'prize-information',
  'confirm-consent',
  'preferences-link',
] as const;
export type PersonTemplate = (typeof PERSON_TEMPLATES)[number];

/** What is written about a request, to whoever made it. */
export const CASE_TEMPLATES = [
  'confirm-request',
  'erased',
  'nothing-held',
  'request-lapsed',
  'marketing-stopped',
] as const;
export type CaseTemplate = (typeof CASE_TEMPLATES)[number];

/**
 * L18: everything that we write to people without asking the gate. Each has a file here, promotes nothing and follows
 * nobody; whatever is not on this list is marketing.
 */
export const DUTY_TEMPLATES = [...PERSON_TEMPLATES, ...CASE_TEMPLATES] as const;
export type DutyTemplate = (typeof DUTY_TEMPLATES)[number];

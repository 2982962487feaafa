import type { Instant } from '../platform/instant.ts';

/** N5: under 18, by a date of birth (`2008-03-05`). Who turns 18 in the night is a child until UTC midnight. */
export const isChild = (birthDate: string | undefined, now: Instant): boolean => {
  if (birthDate === undefined) return false;
  const year = Number(birthDate.slice(0, 4)) + 18;
  return `${String(year).padStart(4, '0')}${birthDate.slice(4)}` > now.slice(0, 10);
};

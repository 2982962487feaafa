import type { Instant } from '../platform/instant.ts';
import { birthDateIn } from './personal-number.ts';

/** N5: under 18, by a date of birth (`2008-03-05`). Who turns 18 in the night is a child until UTC midnight. */
export const isChild = (birthDate: string | undefined, now: Instant): boolean => {
  if (birthDate === undefined) return false;
  const year = Number(birthDate.slice(0, 4)) + 18;
  return `${String(year).padStart(4, '0')}${birthDate.slice(4)}` > now.slice(0, 10);
};

/** The date of birth that is stated, else the one that the personal number says. */
export const birthDateOf = ({
  birthDate,
  personnummer,
}: {
  readonly birthDate?: string | undefined;
  readonly personnummer?: string | undefined;
}): string | undefined => birthDate ?? (personnummer === undefined ? undefined : birthDateIn(personnummer));

import { after } from '../platform/calendar.ts';
import { type Instant, latest } from '../platform/instant.ts';
import { CHANNEL_RULES } from '../policy/channels.ts';
import type { Channel } from '../policy/purposes.ts';
import { SETTINGS } from '../policy/settings.ts';
import { type Refusal, refusal } from './decision.ts';
import type { Contact } from './person.ts';

/** What a block list leaves: a refusal, or until when it does not stand in the way (no end: `undefined`). */
type Listing = { readonly refusal: Refusal } | { readonly until: Instant | undefined };

const CHECK = {
  'nix-telefon': SETTINGS.nixTelefonCheck,
  'nix-adresserat': SETTINGS.nixAdresseratCheck,
} as const;

/**
 * L15: whether a block list lets this contact be used. A check counts from the date of the register version that was
 * used; `lifts` are the moments until which a relation or a consent lifts the list (`open`: without an end).
 */
export const listingOf = (
  channel: Channel,
  contact: Contact | undefined,
  lifts: readonly (Instant | 'open')[],
  now: Instant,
): Listing => {
  const { blockList } = CHANNEL_RULES[channel];
  if (blockList === null || lifts.includes('open')) return { until: undefined };
  const check = contact?.blockList;
  const checkedUntil = check && after(check.versionAt, CHECK[blockList].value);
  const ends = [
    ...(lifts as readonly Instant[]),
    ...(checkedUntil && !check.listed ? [checkedUntil] : []),
  ].filter((end) => end > now);
  const [first, ...others] = ends;
  if (first) return { until: latest(first, ...others) };
  return { refusal: refusal('L15', check?.listed ? 'nix-listed' : 'nix-check-too-old') };
};

import type { Purpose } from './purposes.ts';
import type { Duration } from './spoken.ts';

interface Setting<Value> {
  readonly value: Value;
  readonly because: string;
  readonly reason: string;
}

const setting = <const Value>(value: Value, because: string, reason: string): Setting<Value> => ({
  value,
  because,
  reason,
});

/** What the law leaves to the controller, or the trade's rules say today: each with the reason it was set so. */
export const SETTINGS = {
  nixTelefonCheck: setting<Duration>(
    { months: 2 },
    'L15',
    'A check against NIX-Telefon counts for two months from the date of the register version that was used.',
  ),
  nixTelefonRelation: setting<Duration>(
    { months: 12 },
    'L15',
    'A customer may be called about the like in spite of the list, until a year after the obligations ended.',
  ),
  nixTelefonConsent: setting<Duration>(
    { months: 3 },
    'L15',
    'Who said yes to calls from this company may be called in spite of the list for three months.',
  ),
  nixAdresseratCheck: setting<Duration>(
    { months: 2 },
    'L15',
    'The trade names no time for addressed mail; as for calls, so that nobody has to know two.',
  ),
  nixAdresseratRelation: setting<Duration>(
    { years: 1 },
    'L15',
    'A relation lifts the list for addressed mail for a year at the most.',
  ),
  formerCustomer: setting<Duration>(
    { months: 12 },
    'N19',
    'That data may be stored for 24 months is no permission to contact: offers end a year after the last invoice was settled.',
  ),
  softOptIn: setting<readonly Purpose[]>(
    ['direct-marketing'],
    'L14',
    'Own products like those that were sold: no partners, no surveys, and no newsletter that nobody asked for.',
  ),
  roleAddresses: setting<readonly string[]>(
    [
      'info',
      'kontakt',
      'contact',
      'post',
      'mail',
      'office',
      'kontor',
      'reception',
      'kundtjanst',
      'kundservice',
      'support',
      'sales',
      'salg',
      'forsaljning',
      'ekonomi',
      'faktura',
      'inkop',
      'myynti',
      'toimisto',
      'asiakaspalvelu',
    ],
    'L20',
    'Shared mailboxes of legal persons. Every other address of a representative, and a sole trader’s, is treated like a consumer’s.',
  ),
  askAgain: setting<Duration>(
    { days: 30 },
    'L17',
    'After a no, a ticked box is answered with one question at the address; the next not before this.',
  ),
} as const;

import parsePhoneNumber from 'libphonenumber-js/min';
import { type KeyRing, keyedHash } from '../platform/key-ring.ts';
import type { Personal } from '../platform/personal.ts';
import { canonicalEmail } from './canonical-email.ts';
import { canonicalPostal } from './canonical-postal.ts';
import { foldedWords } from './folded-text.ts';
import type { IdentifierQuestion } from './identifier-question.ts';
import { nearPostal } from './near-postal.ts';
import type { PersonFields, PhoneNumber, PostalAddress } from './person-fields.ts';
import { canonicalPersonalNumber } from './personal-number.ts';

/**
 * `email`, `customerNumber` and `personnummer` belong to one person; a telephone and an address may be shared.
 * `nearPostal` is a coarser text of name and address: it names nobody, and only carries no's (L17).
 */
export const IDENTIFIER_KINDS = [
  'email',
  'customerNumber',
  'personnummer',
  'phone',
  'postal',
  'nearPostal',
] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

export const isShared = (kind: IdentifierKind): boolean =>
  kind === 'phone' || kind === 'postal' || kind === 'nearPostal';

/** An identifier in the one text that stands for every way of writing it. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly canonical: Personal<'canonical identifier'>;
}

/** An identifier as it is stored: `<key id>.<HMAC>` under the ring's keys (L19). */
export interface HashedIdentifier {
  readonly kind: IdentifierKind;
  readonly hash: string;
}

const identifier = (kind: IdentifierKind, canonical: string): Identifier => ({
  kind,
  canonical: canonical as Identifier['canonical'],
});

/**
 * Different people never share one canonical form, and all that one person may write has the same. A customer number is
 * folded with its parts kept apart (`C-1001` is `c 1001`, and neither `C1001` nor `C-10 01`).
 */
export const identifierOf = (question: IdentifierQuestion): Identifier => {
  if ('email' in question) return identifier('email', canonicalEmail(question.email));
  if ('phone' in question) return identifier('phone', canonicalPhone(question.phone));
  if ('customerNumber' in question) return identifier('customerNumber', foldedWords(question.customerNumber));
  if ('personnummer' in question) {
    const { personnummer } = question;
    return identifier('personnummer', canonicalPersonalNumber(personnummer) ?? personnummer);
  }
  return identifier('postal', canonicalPostal(question.postal.name, question.postal));
};

type Reachable = Pick<PersonFields, 'name' | 'email' | 'phone' | 'postalAddress' | 'customerNumber'>;

/** Every identifier in what a person wrote. An address without a name identifies nobody. */
export const identifiersOf = (person: Reachable): readonly Identifier[] => [
  ...(person.email ? [identifierOf({ email: person.email })] : []),
  ...(person.customerNumber ? [identifierOf({ customerNumber: person.customerNumber })] : []),
  ...(person.phone ? [identifierOf({ phone: person.phone })] : []),
  ...(person.postalAddress && person.name
    ? [identifierOf({ postal: { ...person.postalAddress, name: person.name } })]
    : []),
];

/** What a name with an address is near to. */
export const nearIdentifiers = (name: string, address: PostalAddress): readonly Identifier[] =>
  nearPostal(name, address).map((text) => identifier('nearPostal', text));

/**
 * E.164: the digits as they stand, without the zero that is dialled only at home (`+46 (0)70 …` and `+46 070 …` are
 * `+4670…`; in Italy the zero belongs to the number and stays). Nothing else is ever left out, since a number that is
 * not known here can be somebody's all the same.
 */
export const canonicalPhone = (phone: PhoneNumber): PhoneNumber => {
  const written = `+${phone.replace(/\D/g, '')}` as PhoneNumber;
  const parsed = parsePhoneNumber(written);
  const code = parsed?.countryCallingCode ?? '';
  if (!parsed || !new RegExp(`^\\+${code}0[1-9]`).test(written)) return written;
  const called = `+${code}${written.slice(code.length + 2)}` as PhoneNumber;
  if (parsed.number === called) return called;
  // Brackets leave the zero out also where the country knows none: Swedes write +47 (0) as well.
  const [before = ''] = phone.split(/\(\p{Zs}*0\p{Zs}*\)/u);
  const isBracketed = before.replace(/\D/g, '') === code;
  return isBracketed && !parsed.isValid() && parsePhoneNumber(called)?.isValid() ? called : written;
};

type Hashes = readonly [HashedIdentifier, ...HashedIdentifier[]];

/** The hashes under which rows of this identifier stand: one for each key of the ring, the current one first. */
export const everyHash = (ring: KeyRing, { kind, canonical }: Identifier): Hashes => {
  const hashed = (key: KeyRing['current']): HashedIdentifier => ({
    kind,
    hash: keyedHash(key, `${kind}:${canonical}`),
  });
  const [current, ...older] = ring.all;
  return [hashed(current), ...older.map(hashed)];
};

import { domainToASCII } from 'node:url';
import parsePhoneNumber from 'libphonenumber-js/min';
import { type KeyRing, keyedHash } from '../platform/key-ring.ts';
import type { Personal } from '../platform/personal.ts';
import type { IdentifierQuestion } from './identifier-question.ts';
import type { PersonFields, PhoneNumber, PostalAddress } from './person-fields.ts';

/** `email`, `customerNumber` and `personnummer` belong to one person; a telephone and an address may be shared. */
export const IDENTIFIER_KINDS = ['email', 'customerNumber', 'personnummer', 'phone', 'postal'] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

export const isShared = (kind: IdentifierKind): boolean => kind === 'phone' || kind === 'postal';

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

export const identifierOf = (question: IdentifierQuestion): Identifier => {
  if ('email' in question) return identifier('email', canonicalEmail(question.email));
  if ('phone' in question) return identifier('phone', canonicalPhone(question.phone));
  if ('customerNumber' in question) return identifier('customerNumber', folded(question.customerNumber));
  if ('personnummer' in question)
    return identifier('personnummer', question.personnummer.replace(/\D/g, '').slice(-10));
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

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,'’-]+/gu, ' ')
    .trim();

/** Lower case, the domain in its ASCII form. Tags (`anna+x@`) are kept: another tag is another address. */
const canonicalEmail = (email: string): string => {
  const [local = '', domain = ''] = email.normalize('NFKC').toLowerCase().trim().split('@');
  return `${local}@${domainToASCII(domain) || domain}`;
};

/** E.164; `+46 (0)70 …` and `+4670…` are the same number. */
export const canonicalPhone = (phone: PhoneNumber): PhoneNumber => {
  const parsed = parsePhoneNumber(phone);
  return (parsed?.isValid() ? parsed.number : `+${phone.replace(/\D/g, '')}`) as PhoneNumber;
};

/** Name, street, postal code and country. The city is left out: people spell it in many ways, and the code says it. */
const canonicalPostal = (name: string, address: PostalAddress): string =>
  [name, address.street, address.postalCode.replace(/\s/g, ''), address.country].map(folded).join('|');

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

import type { DpvTerm } from './dpv.ts';
import type { RETENTION } from './retention.ts';

interface DutyProcessing {
  readonly purpose: string;
  readonly dpv: DpvTerm;
  /** The duty that makes it necessary (GDPR 6(1)(c)), or the interest and in what (6(1)(f)). */
  readonly basis: readonly { readonly article: '6(1)(c)' | '6(1)(f)'; readonly law: string }[];
  readonly people: string;
  readonly data: string;
  /** The rules of `retention.ts` that end it; `until` says what no number can. */
  readonly kept: readonly (keyof typeof RETENTION)[];
  readonly until?: string;
  readonly because: string;
}

/**
 * L19: what is processed beside the marketing, to keep the promises and the law: personal data too, if only hashes,
 * and so with a basis, an end, a line in the notice and one in the Article 30 record.
 */
export const DUTY_PROCESSINGS = {
  'suppression-list': {
    purpose: 'To respect a no for as long as it stands, also when everything else has been deleted',
    dpv: 'LegalCompliance',
    basis: [{ article: '6(1)(c)', law: 'GDPR 21(3), 17(3)(b)' }],
    people: 'people who said no, in the register or not',
    data: 'keyed hashes of e-mail address, telephone, customer number, and name with postal address; which channels and purposes; hashed tokens of links',
    kept: ['unsubscribeToken'],
    until: 'a no: as long as it protects somebody',
    because: 'N3 L17 L19',
  },
  evidence: {
    purpose: 'To show what was promised, asked, done and told',
    dpv: 'RecordManagement',
    basis: [
      { article: '6(1)(c)', law: 'GDPR 5(2), 7(1)' },
      { article: '6(1)(f)', law: 'to answer legal claims (GDPR 17(3)(e))' },
    ],
    people: 'everybody whom something was recorded, refused or deleted about',
    data: 'a random number for the person; what happened, when and by which rule; the wording of a consent',
    kept: ['evidence'],
    because: 'L8 L19',
  },
  requests: {
    purpose: 'To answer people who use their rights, and to show that they were answered',
    dpv: 'RightsFulfilment',
    basis: [{ article: '6(1)(c)', law: 'GDPR 12, 15-22, 5(2)' }],
    people: 'people who ask, in the register or not',
    data: 'contact data, the rights asked for, own words; once closed: rights, dates, decision and answer, without names',
    kept: ['confirmRequest', 'untoldAnswer', 'closedCase'],
    because: 'N20 L22',
  },
  'incoming-mail': {
    purpose: 'To read what people write to the privacy address, and to act on it',
    dpv: 'RightsFulfilment',
    basis: [{ article: '6(1)(c)', law: 'GDPR 12(2), 7(3), 21(3)' }],
    people: 'people who write to the privacy address',
    data: 'the mail as it came',
    kept: ['rawMail'],
    until: 'a mail that was acted on: deleted at once',
    because: 'N8 L1',
  },
  informing: {
    purpose: 'To tell people what is kept about them, where it comes from and what they can decide',
    dpv: 'LegalCompliance',
    basis: [{ article: '6(1)(c)', law: 'GDPR 13, 14, 21(4)' }],
    people: 'everybody in the register',
    data: 'name, contact data, language; that a mail was sent, and when',
    kept: ['informing', 'messageRecord'],
    because: 'N2 L9 L18',
  },
  'confirming-a-yes': {
    purpose: 'To ask somebody who said no, and later ticked a box, whether the yes is really theirs',
    dpv: 'LegalCompliance',
    basis: [{ article: '6(1)(c)', law: 'GDPR 7(1), 21(3)' }],
    people: 'people who fill in a form after a no',
    data: 'what they filled in; nothing of it is used until they confirm',
    kept: ['unconfirmed'],
    because: 'L17',
  },
  'form-memory': {
    purpose: 'To count a form once that comes twice',
    dpv: 'RecordManagement',
    basis: [{ article: '6(1)(f)', law: 'to keep the register correct (GDPR 5(1)(d))' }],
    people: 'people who fill in a form',
    data: 'the number of the form that came, without what was filled in once that is recorded',
    kept: ['inboxMarker'],
    because: 'N1 L17',
  },
  'customer-events': {
    purpose:
      'To know when a contract has ended and its last invoice is settled, from which deletion is counted',
    dpv: 'LegalCompliance',
    basis: [{ article: '6(1)(c)', law: 'GDPR 5(1)(d)-(e)' }],
    people: 'customers and former customers',
    data: 'customer number, start and end of the contract, how the last invoice was settled',
    kept: ['unsettledContract', 'customerEventMemory'],
    because: 'N19',
  },
  'recorded-looks': {
    purpose: 'To show who on the staff looked at a person’s data',
    dpv: 'EnforceSecurity',
    basis: [{ article: '6(1)(c)', law: 'GDPR 5(2), 32' }],
    people: 'people who were looked at, and staff',
    data: 'the person’s random number or the request, when, and in which role',
    kept: ['look'],
    because: 'N18 L12',
  },
  backups: {
    purpose: 'To bring the tables back after a mistake or an attack',
    dpv: 'EnforceSecurity',
    basis: [{ article: '6(1)(c)', law: 'GDPR 32(1)(b)-(c)' }],
    people: 'everybody above',
    data: 'the tables as they were on each of these days',
    kept: ['ttlGrace', 'backup'],
    because: 'N18',
  },
} as const satisfies Readonly<Record<string, DutyProcessing>>;

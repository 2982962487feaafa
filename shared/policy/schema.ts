import * as z from 'zod';
import { LANGUAGES } from './languages.ts';

/** Each string is a name of something else in the policy; `checks/` sees whether it is there. */
const Name = z.string().min(1);
const Because = z.string().regex(/^[NL]\d+( [NL]\d+)*$/, {
  error: 'should name promises or laws by their numbers, such as “N19” or “N13 L9”',
});
const Words = z.string().trim().min(10, { error: 'should say it in words: more than this' });
const Day = z.iso.date({ error: 'should be a day, such as 2026-11-25' });
const Country = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'should be a country by its two letters, such as SE' });
const Email = z.email({ error: 'should be an e-mail address' });
const Count = z.int().positive({ error: 'should be a whole number above zero' });

const inEveryLanguage = z.strictObject(
  Object.fromEntries(LANGUAGES.map((language) => [language, z.string().trim().min(2)])),
);
const byName = <Rule extends z.ZodType>(rule: Rule) => z.record(Name, rule);

const Reasoned = { because: Because, reason: Words };
const Length = {
  years: Count.optional(),
  months: Count.optional(),
  days: Count.optional(),
  minutes: Count.optional(),
};

const Use = z.strictObject({
  consent: z.boolean(),
  interest: z.strictObject({ balancingTest: Name, channels: z.array(Name).min(1) }).optional(),
});

const Activity = z.strictObject({
  source: Name,
  uses: byName(Use),
  consents: z.array(Name),
  dataCategories: z.array(Name).min(1),
  people: z.array(Name).min(1),
  participants: z.enum(['adults', 'children-too']),
  prize: z.literal(true).optional(),
  personalNumber: z.strictObject(Reasoned).optional(),
  doubleOptIn: z.strictObject(Reasoned).optional(),
  end: z.strictObject({ months: Count, from: z.enum(['receipt', 'settlement']), ...Reasoned }),
});

const Recipient = z.strictObject({
  name: Name,
  category: Name,
  agreement: z.string().trim(),
  country: Country,
  safeguard: z.strictObject({ kind: z.string().trim(), assessedOn: Day }).optional(),
  gets: z.array(Name).min(1),
  channels: z.array(Name),
  why: Words,
  told: z.strictObject({ by: z.literal('mail'), to: Email }),
});

const DutyProcessing = z.strictObject({
  purpose: Words,
  dpv: Name,
  basis: z.array(z.strictObject({ article: z.enum(['6(1)(c)', '6(1)(f)']), law: Words })).min(1),
  people: Name,
  data: Words,
  kept: z.array(Name).min(1),
  until: Words.optional(),
  because: Because,
});

/** What a policy looks like, whoever writes it: the compiler sees ours, and this sees it again where it counts. */
export const Policy = z.strictObject({
  controller: z.strictObject({
    name: Name,
    organisationNumber: Name,
    postalAddress: z.strictObject({ street: Name, postalCode: Name, city: Name, country: Country }),
    privacyEmail: Email,
    website: z.url(),
    supervisoryAuthority: z.strictObject({ name: inEveryLanguage, url: z.url(), email: Email }),
  }),
  deployment: z.looseObject({ region: Name, mailFrom: Name }),
  purposes: byName(
    z.strictObject({ dpv: z.string(), use: z.enum(['marketing', 'prize', 'device']), because: Because }),
  ),
  channels: byName(
    z.strictObject({
      reaches: z.enum(['email', 'phone', 'postal']).nullable(),
      needsConsent: z.boolean(),
      blockList: Name.nullable(),
      because: Because,
    }),
  ),
  dataCategories: byName(z.strictObject({ because: Because, needsConsent: z.boolean() })),
  fields: byName(Name),
  personCategories: byName(z.strictObject({ because: Because, who: Name })),
  sources: byName(
    z.strictObject({
      from: z.enum(['person', 'third-party']),
      way: z.enum(['website-form', 'webhook', 'staff-entry', 'file', 'customer-events']).nullable(),
      informs: z.enum(['at-collection', 'by-message']),
      ...Reasoned,
    }),
  ),
  activities: byName(Activity),
  forms: byName(z.strictObject({ activity: Name, fields: z.array(Name).min(1), consents: z.array(Name) })),
  wordings: byName(z.strictObject({ purpose: Name, channels: z.array(Name), text: inEveryLanguage })),
  balancingTests: byName(
    z.strictObject({ interest: Words, necessity: Words, balance: Words, decidedOn: Day, reviewBefore: Day }),
  ),
  recipientCategories: byName(
    z.strictObject({ role: z.enum(['processor', 'controller']), because: Because, name: inEveryLanguage }),
  ),
  recipients: byName(Recipient),
  retention: byName(z.strictObject({ ...Length, from: Name, ...Reasoned })),
  dutyProcessings: byName(DutyProcessing),
  settings: byName(z.strictObject({ value: z.json(), ...Reasoned })),
  mailLimits: byName(z.looseObject({ most: Count, reason: Words })),
  security: z.array(z.strictObject({ measure: Words, because: Because })).min(1),
  noticeVersions: z.array(z.strictObject({ version: Day, changed: inEveryLanguage })).min(1),
});
export type Policy = z.infer<typeof Policy>;

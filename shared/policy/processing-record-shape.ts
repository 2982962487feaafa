import * as z from 'zod/mini';

const texts = z.array(z.string());

const LegalBasis = z.object({
  article: z.enum(['6(1)(a)', '6(1)(c)', '6(1)(f)']),
  /** Which consent, duty or interest. */
  is: z.string(),
  channels: texts,
  /** N6, L22: of an interest, the test that weighed it. */
  balancingTest: z.nullable(
    z.object({
      name: z.string(),
      decidedOn: z.string(),
      reviewBefore: z.string(),
      isPastReview: z.boolean(),
    }),
  ),
});

const Processing = z.object({
  id: z.string(),
  name: z.string(),
  purpose: z.string(),
  /** The term of the Data Privacy Vocabulary, as an address. */
  dpv: z.url(),
  legalBasis: z.array(LegalBasis),
  people: texts,
  data: texts,
  source: z.nullable(z.string()),
  /** By the names under `recipients`; and categories whose ground is shown case by case. */
  recipients: texts,
  thirdCountries: texts,
  timeLimits: texts,
  because: z.string(),
});

const Recipient = z.object({
  name: z.string(),
  category: z.string(),
  role: z.enum(['processor', 'controller']),
  agreement: z.string(),
  country: z.string(),
  isOutsideEea: z.boolean(),
  safeguard: z.nullable(z.string()),
  gets: texts,
  why: z.string(),
});

/** GDPR 30(1)(a)-(g). */
export const ProcessingRecord = z.object({
  controller: z.object({
    name: z.string(),
    organisationNumber: z.string(),
    address: z.string(),
    contact: z.string(),
    website: z.string(),
    supervisoryAuthority: z.string(),
  }),
  noticeVersion: z.string(),
  processings: z.array(Processing),
  recipients: z.array(Recipient),
  security: texts,
});
export type ProcessingRecord = z.infer<typeof ProcessingRecord>;
export type Processing = z.infer<typeof Processing>;

import { describe, expect, test } from 'vitest';
import { checkPolicy } from '../../shared/policy/check-policy.ts';
import { POLICY } from '../../shared/policy/policy.ts';
import { Policy } from '../../shared/policy/schema.ts';

test('the policy that is deployed is without fault', () => {
  expect(checkPolicy(POLICY)).toEqual([]);
});

/** Something of the policy, to be changed. */
const of = <Rule>(rules: Readonly<Record<string, Rule>>, name: string): Rule => {
  const rule = rules[name];
  if (rule === undefined) throw new Error(`The policy has no ${name}`);
  return rule;
};

/** A policy of which one thing is wrong, and all that is said of it. */
const told = (change: (policy: Policy) => void): readonly string[] => {
  const policy = Policy.parse(POLICY);
  change(policy);
  return checkPolicy(policy);
};

const interest = (balancingTest: string, ...channels: string[]) => ({
  consent: false,
  interest: { balancingTest, channels },
});

type Row = readonly [rule: string, change: (policy: Policy) => void, ...sentences: string[]];

const NAMES: readonly Row[] = [
  [
    'an activity for a purpose that nobody declared',
    (p) =>
      Object.assign(of(p.activities, 'address-broker').uses, {
        loyalty: interest('brokered-addresses', 'post'),
      }),
    'activities, address-broker: It names the purpose “loyalty”, which purposes.ts does not declare (N7). Declare it there, or take it out here.',
  ],
  [
    'an interest that nobody weighed',
    (p) =>
      Object.assign(of(p.activities, 'address-broker').uses, {
        'direct-marketing': interest('gut-feeling', 'post'),
      }),
    'activities, address-broker, direct-marketing: It names the balancing test “gut-feeling”, which balancing-tests.ts does not declare (N6, L22). Declare it there, or take it out here.',
  ],
  [
    'a source that nobody declared',
    (p) => Object.assign(of(p.activities, 'fair-contact'), { source: 'rumour' }),
    'activities, fair-contact: It names the source “rumour”, which sources.ts does not declare (N13). Declare it there, or take it out here.',
  ],
  [
    'a consent to words that nobody wrote',
    (p) => of(p.activities, 'fair-contact').consents.push('offer-pigeon-1'),
    'activities, fair-contact: It names the wording “offer-pigeon-1”, which wordings.ts does not declare (L8). Declare it there, or take it out here.',
  ],
  [
    'a kind of data that the notice does not name',
    (p) => of(p.activities, 'fair-contact').dataCategories.push('health'),
    'activities, fair-contact: It names the data category “health”, which data-categories.ts does not declare (N9-N12, N14). Declare it there, or take it out here.',
  ],
  [
    'people that the register does not hold',
    (p) => of(p.activities, 'fair-contact').people.push('neighbour'),
    'activities, fair-contact: It names the category of people “neighbour”, which person-categories.ts does not declare (N4). Declare it there, or take it out here.',
  ],
  [
    'a form of an activity that nobody declared',
    (p) => Object.assign(of(p.forms, 'newsletter'), { activity: 'spying' }),
    'forms, newsletter: It names the activity “spying”, which activities.ts does not declare (N1). Declare it there, or take it out here.',
  ],
  [
    'a recipient of a kind that the notice does not name',
    (p) => Object.assign(of(p.recipients, 'call-centre'), { category: 'friends' }),
    'recipients, call-centre: It names the category of recipients “friends”, which recipients.ts does not declare (N15, N16). Declare it there, or take it out here.',
  ],
  [
    'a duty that is kept for a time that nobody set',
    (p) => of(p.dutyProcessings, 'requests').kept.push('a while'),
    'dutyProcessings, requests: It names the retention rule “a while”, which retention.ts does not declare (N19). Declare it there, or take it out here.',
  ],
];

const PURPOSES: readonly Row[] = [
  ...[
    'lead-scoring',
    'segmentation',
    'Personalised-offers',
    'behavioural-profiling',
    'targeted-advertising',
  ].map(
    (name): Row => [
      `the purpose ${name}`,
      (p) => addPurpose(p, name, 'DirectMarketing'),
      `purposes, ${name}: It is profiling, or made for it, by its name (N7: no profiling). Take it out: nothing here may work out what somebody is like, likes or is worth.`,
    ],
  ),
  ...['TargetedAdvertising', 'Personalisation', 'ProvideProductRecommendations', 'Profiling'].map(
    (term): Row => [
      `a purpose with a harmless name that is dpv:${term}`,
      (p) => addPurpose(p, 'customer-joy', term),
      `purposes, customer-joy: It is profiling, or made for it, by its term dpv:${term} (N7: no profiling). Take it out: nothing here may work out what somebody is like, likes or is worth.`,
    ],
  ),
  ...['sale', 'selling-of-data', 'register-rental', 'list-sales', 'monetisation'].map(
    (name): Row => [
      `the purpose ${name}`,
      (p) => addPurpose(p, name, 'Marketing'),
      `purposes, ${name}: It sells or rents out what is known about people, by its name (N16: the register is not sold). Take it out: data goes to those who work for us, to the group with a ground of its own, and to authorities by law.`,
    ],
  ),
  [
    'a purpose that sells data by its term',
    (p) => addPurpose(p, 'cooperation', 'SellDataToThirdParties'),
    'purposes, cooperation: It sells or rents out what is known about people, by its term dpv:SellDataToThirdParties (N16: the register is not sold). Take it out: data goes to those who work for us, to the group with a ground of its own, and to authorities by law.',
  ],
  [
    'a purpose without a term that is known to be harmless',
    (p) => Object.assign(of(p.purposes, 'newsletter'), { dpv: 'AcademicResearch' }),
    'purposes, newsletter: Its term “AcademicResearch” is none of the purposes that are known to be harmless here (N7: the list of purposes is closed). Use one of Marketing, DirectMarketing, SellProductsToDataSubject, CommercialResearch, DeliveryOfGoods, OptimiseUserInterface, LegalCompliance, RightsFulfilment, RecordManagement, CommunicationManagement, EnforceSecurity, or have the privacy officer add the term to dpv.ts.',
  ],
  [
    'a duty that profiles',
    (p) => Object.assign(of(p.dutyProcessings, 'evidence'), { dpv: 'CreditChecking' }),
    'dutyProcessings, evidence: It is profiling, or made for it, by its term dpv:CreditChecking (N7: no profiling). Take it out: nothing here may work out what somebody is like, likes or is worth.',
  ],
  [
    'a purpose that nothing is collected for',
    (p) => Object.assign(p.purposes, { webinars: { dpv: 'Marketing', use: 'marketing', because: 'N7' } }),
    'purposes, webinars: No activity has this purpose (N7: purposes are stated when data is collected). Name the activity that collects data for it, or take it out.',
  ],
];

const addPurpose = (policy: Policy, name: string, dpv: string): void => {
  policy.purposes[name] = { dpv, use: 'marketing', because: 'N7' };
  of(policy.activities, 'address-broker').uses[name] = interest('brokered-addresses', 'post');
};

const ACTIVITIES: readonly Row[] = [
  [
    'people who follow us and did nothing else',
    (p) => Object.assign(of(p.activities, 'social-lead'), { source: 'social-following' }),
    'activities, social-lead: Its source “social-following” enters nobody: who is known from there alone has given us nothing (N13). Name the source by which the person really comes, such as a form of their own.',
  ],
  [
    'children in anything but a competition',
    (p) => Object.assign(of(p.activities, 'newsletter-signup'), { participants: 'children-too' }),
    'activities, newsletter-signup: Children may take part, and it is no competition (N5: children’s data is used for nothing but a prize). Declare it for adults only, or mark it as a competition with a prize of its own.',
  ],
  [
    'a prize without its purpose',
    (p) => Object.assign(of(p.activities, 'newsletter-signup'), { prize: true }),
    'activities, newsletter-signup: It gives a prize, and has no purpose for that (N5: what a prize needs stands apart from the register). Give it both `prize` and a purpose whose use is “prize”, or neither.',
  ],
  [
    'a prize purpose without a prize',
    (p) => Reflect.deleteProperty(of(p.activities, 'contest'), 'prize'),
    'activities, contest: It has a prize as purpose, and gives none (N5: what a prize needs stands apart from the register). Give it both `prize` and a purpose whose use is “prize”, or neither.',
  ],
  [
    'a purpose on no basis',
    (p) => Object.assign(of(p.activities, 'address-broker').uses, { 'direct-marketing': { consent: false } }),
    'activities, address-broker, direct-marketing: It stands neither on consent nor on a weighed interest (N6). Say which; without a basis nothing may be done.',
  ],
  [
    'a consent that nobody is asked for',
    (p) => Object.assign(of(p.activities, 'address-broker').uses, { 'direct-marketing': { consent: true } }),
    'activities, address-broker, direct-marketing: It stands on consent, and no wording of this activity asks for it (N6). Add the wording that people say yes to, or take the consent out.',
  ],
  [
    'a yes that changes nothing',
    (p) => of(p.activities, 'newsletter-signup').consents.push('offer-sms-1'),
    'activities, newsletter-signup: Its wording “offer-sms-1” asks for the purpose “direct-marketing”, which does not stand on consent here (N6, N7). Let the purpose stand on consent, or do not ask: a yes that changes nothing misleads.',
  ],
  ...['sms', 'social', 'email'].map(
    (channel): Row => [
      `bought addresses reached by ${channel} on an interest`,
      (p) => of(p.activities, 'address-broker').uses['direct-marketing']?.interest?.channels.push(channel),
      `activities, address-broker, direct-marketing: It would reach people by “${channel}” on an interest, and that channel needs consent beforehand (L14, Marketing Act 19 §). Let it stand on consent. Only e-mail can do without: to customers about products like theirs, and to shared addresses of companies (L20).`,
    ],
  ),
  [
    'text messages to customers on an interest',
    (p) => of(p.activities, 'customer-register').uses['direct-marketing']?.interest?.channels.push('sms'),
    'activities, customer-register, direct-marketing: It would reach people by “sms” on an interest, and that channel needs consent beforehand (L14, Marketing Act 19 §). Let it stand on consent. Only e-mail can do without: to customers about products like theirs, and to shared addresses of companies (L20).',
  ],
  [
    'surveys by e-mail to customers who said yes to none',
    (p) => of(p.activities, 'customer-register').uses['opinion-survey']?.interest?.channels.push('email'),
    'activities, customer-register, opinion-survey: It would reach people by “email” on an interest, and that channel needs consent beforehand (L14, Marketing Act 19 §). Let it stand on consent. Only e-mail can do without: to customers about products like theirs, and to shared addresses of companies (L20).',
  ],
  [
    'device data on an interest',
    (p) =>
      Object.assign(of(p.activities, 'contest').uses, {
        'digital-experience': { consent: true, interest: { balancingTest: 'customers', channels: ['post'] } },
      }),
    'activities, contest, digital-experience: It would use device data on an interest (N14, lag 2022:482 9 kap. 28 §). Let it stand on consent alone.',
  ],
  [
    'device data that nobody says yes to',
    (p) => of(p.activities, 'website-offer').dataCategories.push('device'),
    'activities, website-offer: It collects “device”, which needs a consent of its own, and has no purpose that asks for one (N14, lag 2022:482 9 kap. 28 §). Add the purpose with its wording, or do not collect the data.',
  ],
];

const DATA: readonly Row[] = [
  [
    'a form that asks for more than its activity needs',
    (p) => of(p.forms, 'newsletter').fields.push('company'),
    'forms, newsletter: It asks for “company”, which is “relation”, and the activity “newsletter-signup” needs none of that (N1, GDPR 5(1)(c)). Do not ask for it, or say in the activity that it is needed.',
  ],
  [
    'a form with a box of another activity',
    (p) => of(p.forms, 'newsletter').consents.push('offer-email-1'),
    'forms, newsletter: It asks for the consent “offer-email-1”, which is none of the activity “newsletter-signup” (N6, N7). Take the box away, or add the wording to the activity.',
  ],
  [
    'a box for a channel that the form asks no address for',
    (p) => Object.assign(of(p.forms, 'offer'), { fields: ['name', 'email'] }),
    'forms, offer: It asks for a yes to “sms”, and for nothing by which that could reach anybody (N10). Ask for the address too, or take the box away.',
    'forms, offer: It asks for a yes to “phone”, and for nothing by which that could reach anybody (N10). Ask for the address too, or take the box away.',
  ],
  [
    'a form that asks for the personal identity number without a reason',
    (p) => of(p.forms, 'offer').fields.push('personnummer'),
    'forms, offer: It asks for the personal identity number, and the activity “website-offer” does not say why one is needed (N9, dataskyddslagen 3 kap. 10 §). Do not ask for it. Where age is what matters, ask for the date of birth.',
  ],
  [
    'children’s personal identity numbers',
    (p) =>
      Object.assign(of(p.activities, 'event-contest'), {
        personalNumber: { because: 'N9', reason: 'So that prizes do not go astray.' },
      }),
    'activities, event-contest, personalNumber: A personal identity number is not justified here (N9, dataskyddslagen 3 kap. 10 §). It takes an activity for adults that collects identification data, and a reason under N9. Otherwise take it out.',
  ],
  [
    'a kind of data that no activity needs',
    (p) => Object.assign(p.dataCategories, { hobbies: { because: 'N12', needsConsent: false } }),
    'dataCategories, hobbies: No activity needs this kind of data (N9-N12, GDPR 5(1)(c)). Take it out, with its fields, or name the activity that cannot do without.',
  ],
];

const RECIPIENTS: readonly Row[] = [
  [
    'a supplier outside the EEA',
    (p) => Object.assign(of(p.recipients, 'call-centre'), { country: 'US' }),
    'recipients, call-centre: It is in the country US, outside the EEA, without a safeguard whose transfer was assessed (N17, GDPR 44-46). Write down the safeguard and the day of its assessment, or choose a supplier inside the EEA.',
  ],
  [
    'a supplier outside the EEA with an empty safeguard',
    (p) =>
      Object.assign(of(p.recipients, 'call-centre'), {
        country: 'GB',
        safeguard: { kind: '', assessedOn: '2026-01-01' },
      }),
    'recipients, call-centre: It is in the country GB, outside the EEA, without a safeguard whose transfer was assessed (N17, GDPR 44-46). Write down the safeguard and the day of its assessment, or choose a supplier inside the EEA.',
  ],
  [
    'a supplier without an agreement',
    (p) => Object.assign(of(p.recipients, 'call-centre'), { agreement: ' ' }),
    'recipients, call-centre: It works for us without an agreement (N15, GDPR 28(3)). Write down which; until then it gets nothing.',
  ],
  [
    'a company of the group without a ground of its own',
    (p) => Object.assign(of(p.recipients, 'call-centre'), { category: 'group', agreement: '-' }),
    'recipients, call-centre: It has no ground of its own written down (N16, GDPR 6). Write down which; until then it gets nothing.',
  ],
  [
    'another controller',
    (p) =>
      Object.assign(p.recipientCategories, {
        'electricity-grid': { ...of(p.recipientCategories, 'group'), because: 'N15' },
      }),
    'recipientCategories, electricity-grid: It would use the data for purposes of its own (N15, N16: outside the group only processors get data, and nobody buys it). Let it work for us under an agreement (GDPR 28), as a processor, or take it out.',
  ],
  [
    'a buyer that calls itself a processor',
    (p) =>
      Object.assign(p.recipientCategories, {
        'data-broker': of(p.recipientCategories, 'marketing-services'),
      }),
    'recipientCategories, data-broker: It would use the data for purposes of its own (N15, N16: outside the group only processors get data, and nobody buys it). Let it work for us under an agreement (GDPR 28), as a processor, or take it out.',
  ],
  ...['advertising-platform', 'custom-audience', 'social-network'].map(
    (name): Row => [
      `the category of recipients ${name}`,
      (p) =>
        Object.assign(p.recipientCategories, { [name]: of(p.recipientCategories, 'marketing-services') }),
      `recipientCategories, ${name}: It is an advertising platform, or an audience on one (N16: no upload to custom audiences). Take it out: people are reached on the channels that they can close, and nowhere else.`,
    ],
  ),
  [
    'device data for a call centre',
    (p) => of(p.recipients, 'call-centre').gets.push('device'),
    'recipients, call-centre: It would get “device”, which is never used to reach anybody (N14). Take that category out of what it gets.',
  ],
];

const TIMES: readonly Row[] = [
  [
    'data that stands unchecked for seven months',
    (p) => Object.assign(of(p.retention, 'verification'), { months: 7 }),
    'retention, verification: Data would stand unchecked for longer than six months (N19). Set it to six months at the most.',
  ],
  [
    'data that is never checked',
    (p) => Reflect.deleteProperty(p.retention, 'verification'),
    'retention, verification: There is no rule for how long data may stand unchecked (N19). Set it to six months at the most.',
  ],
  [
    'something that is kept for ever',
    (p) => Reflect.deleteProperty(of(p.retention, 'look'), 'months'),
    'retention, look: It says for how many years, months or days of nothing (N19, GDPR 5(1)(e)). Say how long; nothing is kept for ever.',
  ],
  [
    'a balancing test that was due before it was made',
    (p) => Object.assign(of(p.balancingTests, 'prizes'), { reviewBefore: '2026-11-24' }),
    'balancingTests, prizes: Its review (2026-11-24) is not after its decision (2026-11-24) (N6, L22). Set the day before which somebody looks at it again.',
  ],
  [
    'a balancing test that nobody looks at for four years',
    (p) => Object.assign(of(p.balancingTests, 'prizes'), { reviewBefore: '2029-11-25' }),
    'balancingTests, prizes: Its review (2029-11-25) is more than three years after its decision (2026-11-24) (N6, L22). Set an earlier day: what weighed little then may weigh more by now.',
  ],
  [
    'versions of the notice in the wrong order',
    (p) => p.noticeVersions.reverse(),
    'noticeVersions, 2026-11-24: It stands before 2026-11-25, which is not older (N7, GDPR 13). Put the newest version first, each with a day of its own.',
  ],
];

const WORDINGS: readonly Row[] = [
  [
    'a wording without a version',
    (p) => {
      p.wordings.offers = of(p.wordings, 'offer-email-1');
    },
    'wordings, offers: Its name does not end with a version (L8, GDPR 7(1)). Call it with a number at the end, such as “offer-email-1”; the next words get the next number.',
  ],
  [
    'one yes for two channels',
    (p) => of(p.wordings, 'offer-sms-1').channels.push('phone'),
    'wordings, offer-sms-1: It asks for several channels with one yes, or for none (N8, GDPR 7(2)). Ask for each channel by itself, so that each can be refused.',
  ],
  [
    'a yes to device data that reaches somebody',
    (p) => of(p.wordings, 'device-1').channels.push('email'),
    'wordings, device-1: Device data reaches nobody (N14). Name no channel.',
  ],
  [
    'words that do not say how to take the yes back',
    (p) => Object.assign(of(p.wordings, 'offer-sms-1').text, { da: 'Ja, send mig bare tilbud på sms.' }),
    'wordings, offer-sms-1, text, da: It does not say who asks, or where the consent can be taken back (L8, GDPR 7(3)). Name Nordic Green Energy and personuppgifter@nordicgreen.se in it.',
  ],
];

const PLACE: readonly Row[] = [
  [
    'a register in London',
    (p) => Object.assign(p.deployment, { region: 'eu-west-2' }),
    'deployment, region: The register would stand in “eu-west-2”, which is not in the EEA (N17). Choose one of eu-north-1, eu-west-1, eu-west-3, eu-central-1, eu-south-1, eu-south-2.',
  ],
  [
    'mail from an address that hears no no',
    (p) => Object.assign(p.deployment, { mailFrom: '"Offers" <noreply@nordicgreen.se>' }),
    'deployment, mailFrom: Mails would not come from personuppgifter@nordicgreen.se, so that a no sent as an answer goes astray (N8). Send from the privacy address.',
  ],
];

const SHAPE: readonly Row[] = [
  [
    'an activity without an end',
    (p) => Reflect.deleteProperty(of(p.activities, 'newsletter-signup'), 'end'),
    'activities, newsletter-signup, end: It is missing. Nothing is collected without an absolute end, counted from a moment (N1, N19). Say both.',
  ],
  [
    'an end without a length',
    (p) => Reflect.deleteProperty(of(p.activities, 'newsletter-signup').end, 'months'),
    'activities, newsletter-signup, end, months: It is missing. Nothing is collected without an absolute end, counted from a moment (N1, N19). Say both.',
  ],
  [
    'an end after no time',
    (p) => Object.assign(of(p.activities, 'newsletter-signup').end, { months: 0 }),
    'activities, newsletter-signup, end, months: It should be a whole number above zero. Write it out.',
  ],
  [
    'a wording that lacks a language',
    (p) => Reflect.deleteProperty(of(p.wordings, 'offer-sms-1').text, 'fi'),
    'wordings, offer-sms-1, text, fi: It is missing. People are asked and answered in every language that we write (N12). Write it.',
  ],
  ...(['retention', 'settings', 'sources'] as const).flatMap((list): Row[] => {
    const name = { retention: 'look', settings: 'askAgain', sources: 'fair' }[list];
    return [
      [
        `${list} without the promise they keep`,
        (p) => Reflect.deleteProperty(of<object>(p[list], name), 'because'),
        `${list}, ${name}, because: It is missing. No rule without the promise or law that it keeps, and why. Say it.`,
      ],
      [
        `${list} without a reason`,
        (p) => Object.assign(of<object>(p[list], name), { reason: 'Because.' }),
        `${list}, ${name}, reason: It should say it in words: more than this. Write it out.`,
      ],
    ];
  }),
  [
    'a promise that does not exist',
    (p) => Object.assign(of(p.retention, 'look'), { because: 'the usual' }),
    'retention, look, because: It should name promises or laws by their numbers, such as “N19” or “N13 L9”. Correct it.',
  ],
  [
    'a recipient without an agreement',
    (p) => Reflect.deleteProperty(of(p.recipients, 'aws'), 'agreement'),
    'recipients, aws, agreement: It is missing. Without an agreement, or a ground of its own, a recipient gets nothing (N15, GDPR 28).',
  ],
  [
    'a role that the law does not know',
    (p) => Object.assign(of(p.recipientCategories, 'group'), { role: 'friend' }),
    'recipientCategories, group, role: It says “friend”, and can say processor, controller only. Choose one of these.',
  ],
  [
    'a rule that nobody reads',
    (p) => Object.assign(of(p.activities, 'contest'), { retention: 'long' }),
    'activities, contest: A policy has no “retention” here, so it would do nothing. Take it out, or correct its name.',
  ],
  [
    'a list that is a word',
    (p) => Object.assign(of(p.forms, 'offer'), { fields: 'all' }),
    'forms, offer, fields: It should be a list. Correct it.',
  ],
];

describe.each([
  ['names', NAMES],
  ['purposes', PURPOSES],
  ['activities', ACTIVITIES],
  ['data', DATA],
  ['recipients', RECIPIENTS],
  ['times', TIMES],
  ['wordings', WORDINGS],
  ['place', PLACE],
  ['shape', SHAPE],
])('a wrong policy is refused with a sentence about %s:', (_, rows) => {
  test.each(rows.map(([rule, change, ...sentences]) => ({ rule, change, sentences })))(
    '$rule',
    ({ change, sentences }) => {
      expect(told(change)).toEqual(sentences);
    },
  );
});

test.each([undefined, null, 'policy', [], {}])('what is no policy at all is refused: %j', (policy) => {
  expect(checkPolicy(policy).length).toBeGreaterThan(0);
});

test('all that is wrong is told at once, so that nobody mends one sentence after the other', () => {
  const sentences = told((policy) => {
    addPurpose(policy, 'lead-scoring', 'DirectMarketing');
    Object.assign(of(policy.recipients, 'aws'), { country: 'US' });
    Object.assign(policy.deployment, { region: 'us-east-1' });
  });
  expect(sentences.map((sentence) => sentence.split(':')[0])).toEqual([
    'purposes, lead-scoring',
    'recipients, aws',
    'deployment, region',
  ]);
});

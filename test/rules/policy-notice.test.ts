import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CONTROLLER } from '../../shared/policy/controller.ts';
import { INTEREST_NAMES } from '../../shared/policy/interest-names.ts';
import { LANGUAGES, type Language } from '../../shared/policy/languages.ts';
import { ACTIVITY_NAMES, SOURCE_NAMES } from '../../shared/policy/names.ts';
import { type NoticeFacts, noticeFacts } from '../../shared/policy/notice/facts.ts';
import { type NoticeText, SECTIONS, type SectionId } from '../../shared/policy/notice/shape.ts';
import { noticeText } from '../../shared/policy/notice/text.ts';
import { NOTICE } from '../../shared/policy/notice.ts';
import { RECIPIENTS } from '../../shared/policy/recipients.ts';
import { RETENTION } from '../../shared/policy/retention.ts';
import { spokenDate, spokenDuration } from '../../shared/policy/spoken.ts';

const ALL = Object.fromEntries(LANGUAGES.map((language) => [language, noticeText(language)]));

/** The words by which each language says what no rule of the policy holds. */
const WORDS = {
  consent: {
    sv: 'samtycke (artikel 6.1 a)',
    en: 'consent (Article 6(1)(a))',
    nb: 'samtykket ditt (artikkel 6 nr. 1 bokstav a)',
    da: 'samtykke (artikel 6, stk. 1, litra a)',
    fi: 'suostumuksesi (6 artiklan 1 kohdan a alakohta)',
  },
  interest: {
    sv: 'berättigat intresse (artikel 6.1 f)',
    en: 'legitimate interest (Article 6(1)(f))',
    nb: 'berettiget interesse (artikkel 6 nr. 1 bokstav f)',
    da: 'legitim interesse (artikel 6, stk. 1, litra f)',
    fi: 'oikeutettu etu (6 artiklan 1 kohdan f alakohta)',
  },
  withdraw: {
    sv: 'ta tillbaka ett samtycke',
    en: 'withdraw a consent',
    nb: 'trekke tilbake et samtykke',
    da: 'trække et samtykke tilbage',
    fi: 'peruuttaa antamasi suostumus',
  },
  unaffected: {
    sv: 'påverkar inte det som redan är gjort',
    en: 'does not affect what was done before',
    nb: 'påvirker ikke det som allerede er gjort',
    da: 'påvirker ikke det, der allerede er sket',
    fi: 'ei vaikuta siihen, mitä on tehty ennen peruuttamista',
  },
  insideTheEea: {
    sv: 'inom EU/EES',
    en: 'within the EU/EEA',
    nb: 'innenfor EU/EØS',
    da: 'inden for EU/EØS',
    fi: 'EU- ja ETA-alueella',
  },
  noDuty: {
    sv: 'varken enligt lag eller enligt avtal',
    en: 'neither by law nor by contract',
    nb: 'verken etter loven eller etter en avtale',
    da: 'hverken efter loven eller efter en aftale',
    fi: 'ei lain eikä sopimuksen perusteella',
  },
  automated: {
    sv: 'automatiska beslut',
    en: 'automated decisions',
    nb: 'automatiserte avgjørelser',
    da: 'automatiske afgørelser',
    fi: 'automaattisia päätöksiä',
  },
  profile: { sv: 'profilerar', en: 'profile', nb: 'profilerer', da: 'profilerer', fi: 'profiloi' },
  before: { sv: 'innan', en: 'before', nb: 'før', da: 'før', fi: 'etukäteen' },
  court: { sv: 'domstol', en: 'court', nb: 'domstolene', da: 'domstolene', fi: 'tuomioistuimen' },
  portability: {
    sv: 'dataportabilitet',
    en: 'data portability',
    nb: 'dataportabilitet',
    da: 'dataportabilitet',
    fi: 'siirtää tiedot järjestelmästä toiseen',
  },
  children: { sv: 'under 18', en: 'under 18', nb: 'under 18', da: 'under 18', fi: 'alle 18' },
  closing: { sv: 'kanal', en: 'channel', nb: 'kanal', da: 'kanal', fi: 'kanava' },
} satisfies Record<string, Record<Language, string>>;
const word = (name: keyof typeof WORDS) => (_: NoticeFacts, language: Language) => [WORDS[name][language]];

type Must = (facts: NoticeFacts, language: Language) => readonly string[];

const CONTACTS: Must = ({ name, organisationNumber, address, mail, website }) => [
  ...[name, organisationNumber, address, mail, website],
];
const PURPOSES: Must = ({ activities }) =>
  activities.flatMap(({ name, uses }) => [name, ...uses.map(({ purpose }) => purpose)]);
const CHANNELS: Must = ({ activities }) =>
  activities.flatMap(({ uses }) =>
    uses.flatMap(({ consentChannels = '', interest }) => [consentChannels, interest?.channels ?? '']),
  );
const INTERESTS: Must = (_, language) => Object.values(INTEREST_NAMES).map((name) => name[language]);
const ENDS: Must = ({ activities }) => activities.map(({ end }) => end);
const RECIPIENTS_AND_KINDS: Must = ({ recipients, outside }) => [...recipients, ...outside];
const NAMED: Must = () => Object.values(RECIPIENTS).map(({ name }) => name);
const AUTHORITY: Must = ({ authority, authorityUrl, authorityMail }) => [
  authority,
  authorityUrl,
  authorityMail,
];
const SOURCES: Must = (_, language) => Object.values(SOURCE_NAMES).map((name) => name[language]);
const KINDS: Must = ({ dataKinds }) => dataKinds.flatMap(({ name, fields }) => [name, fields]);

/** Articles 13 and 14, item by item, each with the section that has it and what must be found there. */
const ARTICLES: readonly (readonly [item: string, section: SectionId, must: Must])[] = [
  ['13(1)(a), 14(1)(a) who the controller is, and how to reach it', 'controller', CONTACTS],
  ['13(1)(b), 14(1)(b) how to reach whoever works with data protection', 'controller', ({ mail }) => [mail]],
  ['13(1)(c), 14(1)(c) the purposes', 'use', PURPOSES],
  ['13(1)(c), 14(1)(c) the channels of each', 'use', CHANNELS],
  ['13(1)(c), 14(1)(c) consent as a legal basis', 'use', word('consent')],
  ['13(1)(c), 14(1)(c) legitimate interest as a legal basis', 'use', word('interest')],
  ['13(1)(d), 14(2)(b) which interests', 'use', INTERESTS],
  ['14(1)(d) the categories of data', 'data', KINDS],
  ['14(1)(d) device data', 'device', ({ kept }) => [kept.deviceData, 'IP']],
  ['13(1)(e), 14(1)(e) the recipients and their categories', 'recipients', RECIPIENTS_AND_KINDS],
  ['13(1)(e), 14(1)(e) the recipients by name', 'recipients', NAMED],
  ['13(1)(f), 14(1)(f) transfers out of the EEA, and what protects them', 'recipients', word('insideTheEea')],
  ['13(2)(a), 14(2)(a) how long, until checked', 'retention', ({ kept }) => [kept.verification]],
  ['13(2)(a), 14(2)(a) how long, at the most', 'use', ENDS],
  [
    '13(2)(a), 14(2)(a) how long of customers',
    'customers',
    ({ customerEnd, customerOffers }) => [customerEnd, customerOffers],
  ],
  ['13(2)(b), 14(2)(c) the rights', 'rights', ({ mail }) => [mail]],
  ['13(2)(b), 14(2)(c) portability', 'rights', word('portability')],
  ['13(2)(b), 14(2)(c), 21(4) the right to object', 'objection', ({ mail }) => [mail]],
  ['13(2)(c), 14(2)(d) to withdraw a consent at any time', 'objection', word('withdraw')],
  ['13(2)(c), 14(2)(d) what withdrawing leaves as it is', 'use', word('unaffected')],
  ['13(2)(d), 14(2)(e) to complain to an authority', 'complaint', AUTHORITY],
  ['13(2)(d) 77-79 to go to court', 'complaint', word('court')],
  ['13(2)(e) whether data must be given', 'data', word('noDuty')],
  ['13(2)(f), 14(2)(g) no automated decisions', 'never', word('automated')],
  ['13(2)(f), 14(2)(g) no profiling', 'never', word('profile')],
  ['14(2)(f) where the data comes from', 'sources', SOURCES],
  ['14(3)(a)-(b) when people are told', 'sources', ({ kept }) => [kept.informing]],
  ['13(3), 14(4) new purposes are told beforehand', 'changes', word('before')],
  [
    '12(1) what became different',
    'changes',
    ({ versions }) => versions.flatMap(({ day, changed }) => [day, changed]),
  ],
  ['N5 children', 'children', word('children')],
  ['N8 channels can be limited', 'preferences', word('closing')],
  ['N9 where a personal identity number is needed', 'data', ({ personalNumber }) => [personalNumber]],
];

/** N19, L19: in which section each time is told. Who adds a rule says here where people read of it, or why they do not. */
const TOLD_IN: Readonly<
  Record<keyof typeof RETENTION, SectionId | 'it concerns nobody: only work that was lost'>
> = {
  verification: 'retention',
  ttlGrace: 'retention',
  backup: 'retention',
  unconfirmed: 'retention',
  inboxMarker: 'retention',
  messageRecord: 'retention',
  confirmRequest: 'retention',
  closedCase: 'retention',
  untoldAnswer: 'retention',
  rawMail: 'retention',
  look: 'retention',
  unsubscribeToken: 'no',
  evidence: 'no',
  prize: 'competitions',
  informing: 'sources',
  unsettledContract: 'customers',
  customerEventMemory: 'customers',
  deviceData: 'device',
  requeueAfter: 'it concerns nobody: only work that was lost',
};

describe.each(LANGUAGES)('the notice in %s', (language) => {
  const text = noticeText(language);
  const facts = noticeFacts(language);
  const said = (id: SectionId): string => JSON.stringify(text.sections[id]);

  test.each(ARTICLES)('tells Art. %s', (_, section, must) => {
    const wanted = must(facts, language);
    expect(wanted.length).toBeGreaterThan(0);
    for (const fact of wanted) expect(said(section)).toContain(fact);
  });

  test.each(
    Object.entries(TOLD_IN).filter(
      (row): row is [keyof typeof RETENTION, SectionId] => !row[1].includes(' '),
    ),
  )('tells how long by the rule %s', (rule, section) => {
    expect(said(section)).toContain(spokenDuration(language, RETENTION[rule]));
  });

  test('begins with a short answer: who, what for, your no, how long, and who gets it', () => {
    expect(text.lead).toContain(CONTROLLER.name);
    expect(text.short.lines.map(({ more }) => more)).toEqual([
      'controller',
      'use',
      'objection',
      'retention',
      'recipients',
      'never',
    ]);
    const words = text.short.lines.map((line) => line.text).join(' ');
    expect(words).toContain(facts.kept.verification);
    expect(words.split(' ').length).toBeLessThan(130);
  });

  test('says what opens e-mail without consent, wherever that happens, and nowhere else (L14, L20)', () => {
    const told = facts.activities.flatMap(({ name, uses }) =>
      uses.flatMap(({ interest }) => (interest?.email ? [`${name}: ${interest.email}`] : [])),
    );
    expect(told).toEqual([
      `${ACTIVITY_NAMES['business-card'][language]}: role-address`,
      `${ACTIVITY_NAMES['customer-register'][language]}: soft-opt-in`,
      `${ACTIVITY_NAMES['public-source'][language]}: role-address`,
    ]);
    expect(said('use').split('info@').length - 1).toBe(2);
  });

  test('has the same parts as the Swedish one', () => {
    const parts = ({ short, sections }: NoticeText) => [
      short.lines.map(({ more }) => more),
      ...SECTIONS.map((id) =>
        sections[id].body.map((block) => {
          if (typeof block === 'string') return 'text';
          return 'points' in block ? block.points.length : block.entries.map(({ lines }) => lines.length);
        }),
      ),
    ];
    expect(parts(text)).toEqual(parts(noticeText('sv')));
  });

  test('leaves no gap where a fact should stand', () => {
    expect(JSON.stringify(text)).not.toMatch(/\b(undefined|null|NaN)\b|\[object|\$\{/);
  });

  test('is typed with care', () => {
    const untidy = sentences(text).filter(
      (one) => !/^\S(.*\S)?$/.test(one) || /["'`]| {2}|\.\.|,,/.test(one),
    );
    expect(untidy).toEqual([]);
  });
});

/** Every text of the notice. */
const sentences = (of: unknown): string[] =>
  typeof of === 'string' ? [of] : Object.values(of as object).flatMap(sentences);

test('no language has a long sentence of another one', () => {
  const owner = new Map<string, string>();
  const borrowed = LANGUAGES.flatMap((language) =>
    sentences(noticeText(language).sections)
      .flatMap((one) => one.split(/(?<=[.:]) /))
      .filter((one) => one.split(' ').length > 6)
      .filter((one) => {
        const first = owner.get(one) ?? language;
        owner.set(one, first);
        return first !== language;
      }),
  );
  expect(borrowed).toEqual([]);
});

/**
 * N7: the version is stored with every record and stands for what was said then. Whoever changes a fact or a sentence
 * gives the notice a new version, the day from which it holds, and puts the new fingerprint here.
 */
const PUBLISHED = {
  version: '2026-11-25',
  fingerprint: '71328374e32e5cbfb0df35d96bea06ba14ed33d1d4e8698f8bb80b28f5573f2b',
};

test('a notice that says something else has another version', () => {
  const fingerprint = createHash('sha256').update(JSON.stringify(ALL)).digest('hex');
  expect({ version: NOTICE.version, fingerprint }).toEqual(PUBLISHED);
});

test.each([
  ['sv', '1 november 2026', '6 månader'],
  ['en', '1 November 2026', '6 months'],
  ['nb', '1. november 2026', '6 måneder'],
  ['da', '1. november 2026', '6 måneder'],
  ['fi', '1. marraskuuta 2026', '6 kuukautta'],
] as const)('days and times are spoken as people do: %s', (language, day, time) => {
  // Just after midnight in Sweden, when it is still October in UTC.
  expect(spokenDate(language, '2026-10-31T23:30:00.000Z')).toBe(day);
  expect(spokenDuration(language, { months: 6 })).toBe(time);
});

test('one is not spoken as many', () => {
  expect(LANGUAGES.map((language) => spokenDuration(language, { years: 1, days: 1 }))).toEqual([
    '1 år och 1 dag',
    '1 year and 1 day',
    '1 år og 1 dag',
    '1 år og 1 dag',
    '1 vuosi ja 1 päivä',
  ]);
});

import { describe, expect, test } from 'vitest';
import { prizeMail } from '../../shared/mail/prize-mail.ts';
import { CATALOGUE } from '../../shared/pages/catalogue/catalogue.ts';
import { CONTROLLER } from '../../shared/policy/controller.ts';
import { INTEREST_NAMES } from '../../shared/policy/interest-names.ts';
import { LANGUAGES, type Language } from '../../shared/policy/languages.ts';
import { CHANNEL_NAMES, FIELD_NAMES, PURPOSE_NAMES } from '../../shared/policy/names.ts';
import { noticeText } from '../../shared/policy/notice/text.ts';
import { PURPOSE_RULES, PURPOSES } from '../../shared/policy/purposes.ts';
import { RECIPIENT_CATEGORIES } from '../../shared/policy/recipients.ts';
import { spokenDate } from '../../shared/policy/spoken.ts';

const SITE = 'https://abcdefghij.execute-api.eu-north-1.amazonaws.com';
const ENDS = '2027-01-23T12:00:00.000Z';

const written = (language: Language, reader: 'adult' | 'child', name = 'Kim Öberg') =>
  prizeMail(
    {
      language,
      name,
      kept: ['name', 'email', 'postalAddress'],
      receivedAt: '2026-11-24T12:00:00.000Z',
      endsAt: ENDS,
      noticeUrl: `${SITE}/notice`,
    },
    reader,
  );

const MARKETING = PURPOSES.filter((purpose) => PURPOSE_RULES[purpose].use === 'marketing');

describe.each(LANGUAGES)('in %s', (language) => {
  const { prize, information } = CATALOGUE[language].mails;

  describe.each(['adult', 'child'] as const)('the mail about a prize for an %s', (reader) => {
    const { text, html, subject } = written(language, reader);

    test('says what is kept, that it is for the prize alone, until when, and whose it is (N5, GDPR 13)', () => {
      for (const fact of [
        ...(['name', 'email', 'postalAddress'] as const).map((field) => FIELD_NAMES[field][language]),
        reader === 'adult' ? prize.adult.only : prize.child.kept.text,
        spokenDate(language, ENDS),
        INTEREST_NAMES.prizes[language],
        CONTROLLER.organisationNumber,
        CONTROLLER.supervisoryAuthority.name[language],
        CONTROLLER.supervisoryAuthority.url,
      ]) {
        expect(text).toContain(fact);
      }
      expect(subject).toContain(CONTROLLER.name);
    });

    test('sets apart how to say no and have it deleted (L10)', () => {
      const [, apart = ''] = text.split(/^=+$/m);
      expect(apart).toContain(CONTROLLER.privacyEmail);
      expect(apart).toContain(reader === 'adult' ? prize.adult.no.effect : prize.child.decide.effect);
    });

    test('has no link but to the notice, us and the authority: nothing to stop, and nothing to choose', () => {
      const links = [...html.matchAll(/href="(https?:[^"]*)"/g)].map(([, link]) => link);
      expect(new Set(links)).toEqual(
        new Set([`${SITE}/notice?lang=${language}`, CONTROLLER.website, CONTROLLER.supervisoryAuthority.url]),
      );
    });

    test('names no purpose and no company of marketing', () => {
      const names = [
        ...MARKETING.map((purpose) => PURPOSE_NAMES[purpose][language]),
        CHANNEL_NAMES.social[language],
        RECIPIENT_CATEGORIES['marketing-services'].name[language],
      ];
      // Of the rights that everybody has, the notice speaks in its own words.
      const ours = text.replace(noticeText(language).sections.rights.heading.toUpperCase(), '');
      for (const name of names) expect(ours).not.toContain(name);
    });
  });

  test('a child reads short sentences, without the words of the law, until the part for adults', () => {
    const { text } = written(language, 'child');
    const [forChildren = ''] = text.split(prize.child.adults.heading.toUpperCase());
    expect(forChildren).toContain(prize.child.decide.help);
    expect(forChildren).not.toMatch(/\d\([a-z]\)|GDPR|[Aa]rti[ck]/);
    expect(forChildren).not.toContain(information.law);
    const sentences = forChildren
      .split('\n')
      .filter((line) => !line.startsWith('- '))
      .flatMap((line) => line.split(/(?<=[.!?])\s/));
    for (const sentence of sentences) expect(sentence.split(' ').length).toBeLessThanOrEqual(24);
  });
});

test('only what is plainly a name is greeted', () => {
  expect(written('sv', 'child').text).toMatch(/^Hej Kim Öberg!\n/);
  for (const reader of ['adult', 'child'] as const) {
    const mail = written('sv', reader, 'Win <b>here</b> evil.example');
    expect(mail.text).toMatch(/^Hej!\n/);
    expect(mail.text + mail.html + mail.subject).not.toMatch(/evil|<b>/);
  }
});

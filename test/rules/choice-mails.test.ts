import { describe, expect, test } from 'vitest';
import { confirmConsentMail } from '../../shared/mail/confirm-consent-mail.ts';
import { preferencesMail } from '../../shared/mail/preferences-mail.ts';
import { CATALOGUE } from '../../shared/pages/catalogue/catalogue.ts';
import { LANGUAGES, type Language } from '../../shared/policy/languages.ts';
import { RETENTION } from '../../shared/policy/retention.ts';
import { SETTINGS } from '../../shared/policy/settings.ts';
import { spokenDate, spokenDuration } from '../../shared/policy/spoken.ts';
import { WORDINGS } from '../../shared/policy/wordings.ts';

const SITE = 'https://abcdefghij.execute-api.eu-north-1.amazonaws.com';
const CONFIRM = `${SITE}/consents/${'c'.repeat(43)}`;
const PREFERENCES = `${SITE}/preferences/${'p'.repeat(43)}`;
const RECEIVED = '2026-11-24T12:00:00.000Z';
const BEFORE = '2026-12-24T12:00:00.000Z';

const asked = (language: Language, because: 'after-no' | 'double-opt-in') =>
  confirmConsentMail({
    language,
    because,
    consents: ['offer-email-1', 'newsletter-email-1'],
    receivedAt: RECEIVED,
    confirmBefore: BEFORE,
    confirmUrl: CONFIRM,
    preferencesUrl: PREFERENCES,
    noticeUrl: `${SITE}/notice`,
  });

const buttons = (html: string): readonly (string | undefined)[] =>
  [...html.matchAll(/<td bgcolor[^>]*>\s*<a href="([^"]*)"/g)].map(([, url]) => url);

describe.each(LANGUAGES)('in %s', (language) => {
  const words = CATALOGUE[language].mails.confirmConsent;
  const before = spokenDate(language, BEFORE);

  test.each(['after-no', 'double-opt-in'] as const)(
    'whoever is asked %s reads the very words, until when, and that doing nothing is safe (L17)',
    (because) => {
      const { text, html } = asked(language, because);
      for (const fact of [
        WORDINGS['offer-email-1'].text[language],
        WORDINGS['newsletter-email-1'].text[language],
        spokenDate(language, RECEIVED),
        words.because[because],
        words.press(before),
        words.nothing.text[because](before),
        spokenDuration(language, SETTINGS.askAgain.value),
      ]) {
        expect(text).toContain(fact);
      }
      expect(buttons(html)).toEqual([CONFIRM]);
    },
  );

  test('a no is spoken of only where there was one', () => {
    const { text } = asked(language, 'double-opt-in');
    expect(text).not.toContain(words.because['after-no']);
    expect(text).not.toContain(words.nothing.text['after-no'](before));
  });

  test('nobody is greeted by what was typed beside their address', () => {
    expect(asked(language, 'after-no').text.startsWith(CATALOGUE[language].mails.greeting(undefined))).toBe(
      true,
    );
  });

  test('the mail with the link to the choices says how long it works, and that doing nothing is safe', () => {
    const { text, html } = preferencesMail({
      language,
      preferencesUrl: PREFERENCES,
      noticeUrl: `${SITE}/notice`,
    });
    expect(text).toContain(spokenDuration(language, RETENTION.unsubscribeToken));
    expect(text).toContain(CATALOGUE[language].mails.preferencesLink.notYou.text);
    expect(buttons(html)).toEqual([PREFERENCES]);
  });
});

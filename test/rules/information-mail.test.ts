import PostalMime, { type Email } from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { composeMail } from '../../shared/mail/compose-mail.ts';
import { informationMail } from '../../shared/mail/information-mail.ts';
import { CONTROLLER } from '../../shared/policy/controller.ts';
import { DEPLOYMENT } from '../../shared/policy/deployment.ts';
import { LANGUAGES, type Language } from '../../shared/policy/languages.ts';
import { FIELD_NAMES } from '../../shared/policy/names.ts';
import { noticeText } from '../../shared/policy/notice/text.ts';
import { spokenDate } from '../../shared/policy/spoken.ts';
import { WORDINGS } from '../../shared/policy/wordings.ts';

const UNSUBSCRIBE = `https://abcdefghij.execute-api.eu-north-1.amazonaws.com/unsubscribe/${'t'.repeat(43)}`;
const PREFERENCES = `https://abcdefghij.execute-api.eu-north-1.amazonaws.com/preferences/${'p'.repeat(43)}`;
const NOTICE_URL = 'https://abcdefghij.execute-api.eu-north-1.amazonaws.com/notice';

const FACTS = {
  name: 'Åsa Öberg',
  kept: ['name', 'email', 'phone'],
  consents: ['offer-email-1', 'offer-sms-1'],
  activity: 'website-offer',
  receivedAt: '2026-11-24T12:00:00.000Z',
  checkedBefore: '2027-05-24T11:00:00.000Z',
  endsAt: '2028-11-24T12:00:00.000Z',
  unsubscribeUrl: UNSUBSCRIBE,
  preferencesUrl: PREFERENCES,
  noticeUrl: NOTICE_URL,
} as const;

type Facts = Omit<Parameters<typeof informationMail>[0], 'language'>;

/** Written, sent through MIME and read by another program, as the person's own does. */
const received = async (
  language: Language,
  facts: Facts = FACTS,
): Promise<Email & { text: string; html: string; subject: string }> => {
  const raw = await composeMail({
    from: DEPLOYMENT.mailFrom,
    to: 'asa@example.se',
    ...informationMail({ language, ...facts }),
    headers: {},
  });
  const { text = '', html = '', subject = '', ...rest } = await PostalMime.parse(raw);
  return { ...rest, text, html, subject };
};

/** What a reader of the HTML sees. */
const seen = (html: string): string =>
  html
    .replace(/<head>.*<\/head>/s, '')
    .replaceAll('<wbr>', '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

const links = (html: string): string[] => [...html.matchAll(/href="([^"]*)"/g)].map(([, link = '']) => link);

describe.each(LANGUAGES)('the information mail in %s', (language) => {
  test('tells what is kept, to which words the person said yes, and how long, in text and in HTML alike', async () => {
    const mail = await received(language);
    const facts = [
      ...FACTS.kept.map((field) => FIELD_NAMES[field][language]),
      ...FACTS.consents.map((id) => WORDINGS[id].text[language]),
      spokenDate(language, FACTS.receivedAt),
      spokenDate(language, FACTS.checkedBefore),
      spokenDate(language, FACTS.endsAt),
      CONTROLLER.name,
      CONTROLLER.organisationNumber,
      CONTROLLER.privacyEmail,
      CONTROLLER.supervisoryAuthority.name[language],
      'Åsa Öberg',
    ];
    for (const fact of facts) {
      expect(mail.text).toContain(fact);
      expect(seen(mail.html).replaceAll(/ (?=[.,;])/g, '')).toContain(fact);
    }
    expect(mail.subject).toContain(CONTROLLER.name);
  });

  test('takes recipients, rights and complaint from the notice', async () => {
    const { text } = await received(language);
    const { recipients, rights, complaint, never } = noticeText(language).sections;
    for (const { body } of [recipients, rights, complaint, never]) {
      for (const block of body) {
        const sentences = typeof block === 'string' ? [block] : 'points' in block ? block.points : [];
        for (const sentence of sentences) expect(text).toContain(sentence);
      }
    }
  });

  test('sets the right to object apart, before all other facts (L10)', async () => {
    const { text, html } = await received(language);
    const [before = '', apart = '', after = ''] = text.split(/^=+$/m);
    expect(apart).toContain(UNSUBSCRIBE);
    expect(apart).toContain(CONTROLLER.privacyEmail);
    expect(before + after).not.toContain(UNSUBSCRIBE);
    expect(after).toContain(FIELD_NAMES.name[language]);

    const frames = [
      ...html.matchAll(/<table role="presentation" style="[^"]*border:[^"]*">(.*?)<\/table>/gs),
    ];
    expect(frames).toHaveLength(1);
    expect(frames[0]?.[1]).toMatch(/^<tr><td[^>]*>\s*<h2/);
    expect(frames[0]?.[1]).toContain(`href="${UNSUBSCRIBE}"`);
    expect(html.indexOf('<table')).toBeLessThan(html.indexOf('<ul>'));
  });

  test('promotes nothing and follows nobody (L18, N7)', async () => {
    const { html, attachments } = await received(language);
    expect(html).not.toMatch(/<(img|script|link|iframe|video|style|form|object)|url\(|background=|src=/i);
    expect(attachments).toEqual([]);
    expect(new Set(links(html))).toEqual(
      new Set([
        UNSUBSCRIBE,
        PREFERENCES,
        `${NOTICE_URL}?lang=${language}`,
        `mailto:${CONTROLLER.privacyEmail}`,
        `mailto:${CONTROLLER.supervisoryAuthority.email}`,
        CONTROLLER.supervisoryAuthority.url,
        CONTROLLER.website,
      ]),
    );
  });

  test('is marked as being in its language', async () => {
    expect((await received(language)).html).toContain(`<html lang="${language}">`);
  });

  test('leaves no gap where a fact should stand', async () => {
    const { name: _, ...nameless } = FACTS;
    for (const facts of [FACTS, nameless, { ...FACTS, consents: [] }]) {
      const { text, html, subject } = await received(language, facts);
      expect(subject + text + seen(html)).not.toMatch(/\b(undefined|null|NaN)\b|\[object|\$\{/);
    }
  });
});

test('a name that is a message to somebody else is not passed on', async () => {
  const spam = 'Win <a href="https://evil.example">here</a> evil.example';
  const mail = await received('en', { ...FACTS, name: spam });
  expect(mail.text).toMatch(/^Hello,\n/);
  expect(mail.text + mail.html + mail.subject).not.toContain('evil');
});

test('a person who ticked no box is told that no marketing follows', async () => {
  const { text } = await received('en', { ...FACTS, consents: [] });
  expect(text).toContain('No box was ticked, so we send you no marketing.');
  expect(text).not.toContain('Legal basis: your consent');
});

test('days are those in Sweden', async () => {
  const { text } = await received('sv', { ...FACTS, receivedAt: '2026-12-31T23:30:00.000Z' });
  expect(text).toContain('Den 1 januari 2027');
});

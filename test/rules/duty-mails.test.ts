import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { composeMail } from '../../shared/mail/compose-mail.ts';
import { confirmConsentMail } from '../../shared/mail/confirm-consent-mail.ts';
import { confirmRequestMail } from '../../shared/mail/confirm-request-mail.ts';
import {
  CASE_TEMPLATES,
  type CaseTemplate,
  DUTY_TEMPLATES,
  type DutyTemplate,
  PERSON_TEMPLATES,
  type PersonTemplate,
} from '../../shared/mail/duty-messages.ts';
import { erasedMail } from '../../shared/mail/erased-mail.ts';
import { informationMail } from '../../shared/mail/information-mail.ts';
import { marketingStoppedMail } from '../../shared/mail/marketing-stopped-mail.ts';
import { nothingHeldMail } from '../../shared/mail/nothing-held-mail.ts';
import { preferencesMail } from '../../shared/mail/preferences-mail.ts';
import { prizeMail } from '../../shared/mail/prize-mail.ts';
import { requestLapsedMail } from '../../shared/mail/request-lapsed-mail.ts';
import type { WrittenMail } from '../../shared/mail/written-mail.ts';
import { CATALOGUE } from '../../shared/pages/catalogue/catalogue.ts';
import { CONTROLLER } from '../../shared/policy/controller.ts';
import { DEPLOYMENT } from '../../shared/policy/deployment.ts';
import { LANGUAGES, type Language } from '../../shared/policy/languages.ts';
import { CHANNEL_NAMES, PURPOSE_NAMES, RIGHT_NAMES } from '../../shared/policy/names.ts';
import { noticeText } from '../../shared/policy/notice/text.ts';
import { RETENTION } from '../../shared/policy/retention.ts';
import { RIGHTS, type Right } from '../../shared/policy/rights.ts';
import { spokenDate, spokenDuration } from '../../shared/policy/spoken.ts';

const SITE = 'https://abcdefghij.execute-api.eu-north-1.amazonaws.com';
const CONFIRM = `${SITE}/requests/an-id/confirm?token=${'c'.repeat(43)}`;
const STATUS = `${SITE}/requests/an-id?token=${'s'.repeat(43)}`;
const NOTICE = `${SITE}/notice`;
const PREFERENCES = `${SITE}/preferences/${'p'.repeat(43)}`;
const RECEIVED = '2026-11-24T12:00:00.000Z';
const BEFORE = '2026-12-15T12:00:00.000Z';

const confirm = (
  language: Language,
  rights: readonly Right[],
  name?: string,
  links?: { readonly preferencesUrl: string },
): WrittenMail =>
  confirmRequestMail({
    language,
    rights,
    receivedAt: RECEIVED,
    confirmBefore: BEFORE,
    confirmUrl: CONFIRM,
    statusUrl: STATUS,
    ...(name === undefined ? {} : { name }),
    ...links,
  });

const PERSON_MAILS: Readonly<Record<PersonTemplate, (language: Language) => WrittenMail>> = {
  information: (language) =>
    informationMail({
      language,
      kept: ['email'],
      consents: ['newsletter-email-1'],
      activity: 'newsletter-signup',
      receivedAt: RECEIVED,
      checkedBefore: RECEIVED,
      endsAt: RECEIVED,
      unsubscribeUrl: `${SITE}/unsubscribe/t`,
      preferencesUrl: PREFERENCES,
      noticeUrl: NOTICE,
    }),
  'prize-information': (language) =>
    prizeMail(
      { language, kept: ['email'], receivedAt: RECEIVED, endsAt: BEFORE, noticeUrl: NOTICE },
      'adult',
    ),
  'confirm-consent': (language) =>
    confirmConsentMail({
      language,
      consents: ['newsletter-email-1'],
      because: 'after-no',
      receivedAt: RECEIVED,
      confirmBefore: BEFORE,
      confirmUrl: CONFIRM,
      noticeUrl: NOTICE,
    }),
  'preferences-link': (language) =>
    preferencesMail({ language, preferencesUrl: PREFERENCES, noticeUrl: NOTICE }),
};

type CaseMail = (language: Language, links?: { readonly preferencesUrl: string }) => WrittenMail;
const CASE_MAILS: Readonly<Record<CaseTemplate, CaseMail>> = {
  'confirm-request': (language, links) => confirm(language, RIGHTS, undefined, links),
  erased: (language, links) =>
    erasedMail({ language, receivedAt: RECEIVED, statusUrl: STATUS, noticeUrl: NOTICE, ...links }),
  'nothing-held': (language, links) =>
    nothingHeldMail({ language, rights: RIGHTS, receivedAt: RECEIVED, statusUrl: STATUS, ...links }),
  'request-lapsed': (language, links) =>
    requestLapsedMail({ language, rights: RIGHTS, receivedAt: RECEIVED, noticeUrl: NOTICE, ...links }),
  'marketing-stopped': (language, links) =>
    marketingStoppedMail({ language, channels: 'all', purposes: 'all', ...links }),
};

/** Every duty message there is: one that the list lacks, or that lacks here, is a type error (L18). */
const MAILS: Readonly<Record<DutyTemplate, (language: Language) => WrittenMail>> = {
  ...PERSON_MAILS,
  ...CASE_MAILS,
};

/** What a reader of the HTML sees, in the way of the plain text. */
const seen = (html: string): string =>
  html
    .replace(/<head>.*<\/head>/s, '')
    .replaceAll('<wbr>', '')
    .replace(/<\/?(a|strong)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

const links = (html: string): string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'));

const everyMail = DUTY_TEMPLATES.flatMap((template) =>
  LANGUAGES.map((language) => [template, language] as const),
);

describe.each(everyMail)('the duty message %s in %s', (template, language) => {
  const mail = MAILS[template](language);

  test('promotes nothing, follows nobody and leads nowhere but to us and the authority (L18, N7)', () => {
    expect(mail.html).not.toMatch(/<(img|script|link|iframe|video|style|form|object)|url\(|src=/i);
    for (const link of links(mail.html)) {
      expect(
        [SITE, CONTROLLER.website, CONTROLLER.supervisoryAuthority.url].some((site) =>
          link.startsWith(site),
        ) ||
          [CONTROLLER.privacyEmail, CONTROLLER.supervisoryAuthority.email]
            .map((mailbox) => `mailto:${mailbox}`)
            .includes(link),
      ).toBe(true);
    }
  });

  test('says the same in text and in HTML', () => {
    const visible = seen(mail.html).toLowerCase();
    for (const line of mail.text.split('\n')) {
      const words = line.replace(/^- |:$/g, '').replaceAll('https://www.', 'www.');
      if (/^https:/.test(words)) expect(links(mail.html)).toContain(words);
      else if (!/^=*$/.test(words)) expect(visible).toContain(words.toLowerCase());
    }
  });

  test('names us in its subject, and arrives as it was written', async () => {
    const raw = await composeMail({ from: DEPLOYMENT.mailFrom, to: 'asa@example.se', ...mail, headers: {} });
    const arrived = await PostalMime.parse(raw);
    expect(arrived.subject).toBe(mail.subject);
    expect(arrived.subject).toContain(CONTROLLER.name);
    expect(arrived.html).toContain(`<html lang="${language}">`);
  });

  test('leaves no gap where a fact should stand', () => {
    expect(mail.subject + mail.text + seen(mail.html)).not.toMatch(
      /\b(undefined|null|NaN)\b|\[object|\$\{| {2}/,
    );
  });
});

describe.each(CASE_TEMPLATES)('the mail %s', (template) => {
  test.each(LANGUAGES)(
    'leads to the choices of whoever has any, and of nobody else, in %s (L17)',
    (language) => {
      const label = CATALOGUE[language].preferences.title;
      const withLink = CASE_MAILS[template](language, { preferencesUrl: PREFERENCES });
      expect(withLink.text).toContain(`${label}:\n${PREFERENCES}`);
      expect(links(withLink.html)).toContain(PREFERENCES);
      const without = CASE_MAILS[template](language);
      expect(without.text + without.html).not.toMatch(new RegExp(`${label}|preferences/`));
    },
  );
});

test('the list of duty messages is closed: those about a person and those about a request (L18)', () => {
  expect([...DUTY_TEMPLATES].sort()).toEqual([...PERSON_TEMPLATES, ...CASE_TEMPLATES].sort());
  expect(new Set(DUTY_TEMPLATES).size).toBe(DUTY_TEMPLATES.length);
});

describe.each(LANGUAGES)('in %s', (language) => {
  const { mails, effect } = CATALOGUE[language];
  const day = (moment: string): string => spokenDate(language, moment);
  const lasting = (rule: Parameters<typeof spokenDuration>[1]): string => spokenDuration(language, rule);
  const complaint = noticeText(language).sections.complaint.body.join(' ');

  test('the mail that asks for a confirmation says what was asked, until when, and what a press does', () => {
    const { text } = MAILS['confirm-request'](language);
    for (const right of RIGHTS) {
      expect(text).toContain(RIGHT_NAMES[right][language]);
      expect(text).toContain(effect[right]);
    }
    for (const fact of [day(RECEIVED), day(BEFORE), CONFIRM, STATUS, mails.confirmRequest.notYou.text]) {
      expect(text).toContain(fact);
    }
  });

  test('its one button is the confirmation', () => {
    const { html } = MAILS['confirm-request'](language);
    const buttons = [...html.matchAll(/<td bgcolor[^>]*>\s*<a href="([^"]*)"/g)].map(([, url]) => url);
    expect(buttons).toEqual([CONFIRM]);
  });

  test.each([
    ['erasure', true],
    ['restriction', true],
    ['objection', true],
    ['withdrawal', true],
    ['access', false],
    ['rectification', false],
    ['portability', false],
  ] as const)('somebody who asks for %s is told that marketing has stopped: %s (L7)', (right, told) => {
    const { stopped } = mails.confirmRequest;
    expect(confirm(language, [right]).text.includes(stopped.text)).toBe(told);
    const lapsed = requestLapsedMail({ language, rights: [right], receivedAt: RECEIVED, noticeUrl: NOTICE });
    expect(lapsed.text.includes(mails.requestLapsed.stopped.text)).toBe(told);
    const nothing = nothingHeldMail({ language, rights: [right], receivedAt: RECEIVED, statusUrl: STATUS });
    expect(nothing.text.includes(mails.nothingHeld.kept.no)).toBe(told);
  });

  test('who is erased is told what stays, how long and on which ground, and where to complain (L6, L19)', () => {
    const { text } = MAILS.erased(language);
    const { evidence, closedCase, backup } = RETENTION;
    for (const rule of [evidence, closedCase, backup]) expect(text).toContain(lasting(rule));
    expect(text).toMatch(/17\D{1,20}3\D{1,20}b/);
    expect(text).toMatch(/17\D{1,20}3\D{1,20}e/);
    expect(text).toContain(complaint);
    expect(text).toContain(STATUS);
  });

  test('who is not held is told so, what the asking leaves behind, and where customers ask', () => {
    const { text } = MAILS['nothing-held'](language);
    for (const fact of [mails.nothingHeld.nothing, lasting(RETENTION.closedCase), complaint]) {
      expect(text).toContain(fact);
    }
    expect(text).toContain(mails.nothingHeld.customer.text(CONTROLLER.privacyEmail));
  });

  test('a lapsed request is refused with its reason, the way to complain and the way to ask again (L6)', () => {
    const { text } = MAILS['request-lapsed'](language);
    for (const fact of [lasting(RETENTION.confirmRequest), complaint, `${SITE}/?lang=${language}`]) {
      expect(text).toContain(fact);
    }
  });

  test('the answer to a no says for which channels and purposes it was recorded (N8)', () => {
    const some = marketingStoppedMail({ language, channels: ['sms', 'post'], purposes: ['newsletter'] }).text;
    for (const name of [CHANNEL_NAMES.sms, CHANNEL_NAMES.post, PURPOSE_NAMES.newsletter]) {
      expect(some).toContain(name[language]);
    }
    expect(some).not.toContain(CHANNEL_NAMES.phone[language]);
    const { allChannels, allPurposes, still } = mails.marketingStopped;
    const all = MAILS['marketing-stopped'](language).text;
    expect(all).toMatch(new RegExp(`: ${allChannels}\n.*: ${allPurposes}\n`));
    expect(all).toContain(still);
  });
});

test('only a name that is plainly one is greeted, and nothing typed becomes markup or a header', () => {
  expect(confirm('sv', ['erasure'], 'Åsa Öberg').text).toMatch(/^Hej Åsa Öberg!\n/);
  for (const typed of ['<b>Åsa</b>', 'Åsa\r\nBcc: other@example.se', 'Win at evil.example']) {
    const mail = confirm('sv', ['erasure'], typed);
    expect(mail.text).toMatch(/^Hej!\n/);
    expect(mail.html + mail.text + mail.subject).not.toMatch(/<b>|Bcc|evil/);
  }
});

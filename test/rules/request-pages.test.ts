import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../shared/pages/catalogue/catalogue.ts';
import { confirmRequestPage } from '../../shared/pages/confirm-request-page.ts';
import { inLanguage } from '../../shared/pages/in-language.ts';
import { requestReceivedPage } from '../../shared/pages/request-received-page.ts';
import { requestStatusPage } from '../../shared/pages/request-status-page.ts';
import { startPage } from '../../shared/pages/start-page.ts';
import { LANGUAGES } from '../../shared/policy/languages.ts';
import { noticeText } from '../../shared/policy/notice/text.ts';
import { RIGHT_STATES, RIGHTS, type Right, type RightState } from '../../shared/policy/rights.ts';
import { spokenDate } from '../../shared/policy/spoken.ts';

const RECEIVED = '2026-11-24T12:00:00.000Z';
const DUE = '2026-12-28T22:59:59.999Z';
const LATER = '2027-02-24T22:59:59.999Z';
const TOKEN = 'a-token_of-43';

test('an address keeps its query in every language, and no language twice', () => {
  expect(inLanguage('', 'fi')).toBe('?lang=fi');
  expect(inLanguage('/', 'sv')).toBe('/?lang=sv');
  expect(inLanguage('/requests/1?token=a-b_c', 'da')).toBe('/requests/1?token=a-b_c&lang=da');
  expect(inLanguage('/requests/1?lang=sv&token=t', 'nb')).toBe('/requests/1?lang=nb&token=t');
  expect(inLanguage('https://example.se/notice', 'en')).toBe('https://example.se/notice?lang=en');
});

describe.each(LANGUAGES)('in %s', (language) => {
  const words = CATALOGUE[language];
  const day = (moment: string): string => spokenDate(language, moment);
  const status = (states: readonly RightState[], extendedTo: string | null = null): string =>
    requestStatusPage({
      language,
      rights: states.map((state) => ({ right: 'erasure', state })),
      receivedAt: RECEIVED,
      dueAt: DUE,
      extendedTo,
      steps: [
        { step: 'received', at: RECEIVED },
        { step: 'marketing-stopped', at: RECEIVED },
      ],
    });

  test('every state and every step has words of its own', () => {
    const labels = RIGHT_STATES.map((state) => words.states[state].label);
    expect(new Set(labels).size).toBe(RIGHT_STATES.length);
    expect(new Set(Object.values(words.steps)).size).toBe(Object.keys(words.steps).length);
  });

  test('the status page says what happened, where it stands, and by when the answer comes (L1)', () => {
    const page = status(['in-progress']);
    const { states, steps, requestStatus } = words;
    for (const fact of [
      states['in-progress'].label,
      steps['marketing-stopped'],
      requestStatus.asked(day(RECEIVED)),
      requestStatus.answerBy(day(DUE)),
    ]) {
      expect(page).toContain(fact);
    }
    expect(page).toContain(noticeText(language).sections.complaint.heading);
  });

  test('an extension replaces the first date (L4)', () => {
    const page = status(['in-progress'], LATER);
    expect(page).toContain(day(LATER));
    expect(page).not.toContain(day(DUE));
  });

  test('no answer is promised when every right has one', () => {
    expect(status(['completed', 'refused', 'lapsed'], LATER)).not.toMatch(
      new RegExp(`${day(DUE)}|${day(LATER)}`),
    );
    expect(status(['completed', 'in-progress'])).toContain(day(DUE));
  });

  test('the answer to a request says at once that marketing has stopped, where it has (L7)', () => {
    const { stopped } = words.requestReceived;
    expect(requestReceivedPage({ language, rights: ['erasure'] })).toContain(stopped);
    expect(requestReceivedPage({ language, rights: ['access'] })).not.toContain(stopped);
  });

  test('before the confirming press stands what each right does, also what cannot be undone', () => {
    const page = confirmRequestPage({
      language,
      rights: RIGHTS,
      receivedAt: RECEIVED,
      action: `/requests/1/confirm?token=${TOKEN}`,
    });
    for (const right of RIGHTS) {
      expect(page.indexOf(words.effect[right])).toBeGreaterThan(0);
      expect(page.indexOf(words.effect[right])).toBeLessThan(page.indexOf('<button'));
    }
  });
});

const TYPED = {
  rights: ['erasure', '"><script>'],
  email: '"><img src=x onerror=alert(1)>',
  phone: "' autofocus onfocus='alert(1)",
  customerNumber: '&quot;',
  name: 'Åsa</title>\r\n<script>alert(1)</script>',
  details: '</textarea><script>alert(1)</script>\r\n\r\nSet-Cookie: a=b',
};

test('what was typed comes back as text and never as markup', () => {
  const page = startPage({ language: 'sv', mistakes: ['email'], values: TYPED });
  expect(page).not.toMatch(/<script|<img|<\/textarea><|onfocus='|value="">/);
  expect(page.match(/<\/textarea>/g)).toHaveLength(1);
  expect(page).toContain('value="&amp;quot;"');
});

test('a form without mistakes has no summary of them, and one with them no switch that would lose what was typed', () => {
  expect(startPage({ language: 'sv' })).not.toContain('role="alert"');
  expect(startPage({ language: 'sv' })).toContain('href="/?lang=fi"');
  const mended = startPage({ language: 'sv', mistakes: ['contact'], values: TYPED });
  expect(mended).toContain('role="alert"');
  expect(mended).not.toContain('lang=fi');
});

test('a no needs no confirmation, and the page that answers it asks for none', () => {
  const asked = (rights: readonly Right[]) => requestReceivedPage({ language: 'en', rights });
  expect(asked(['objection', 'withdrawal'])).not.toMatch(/confirm/i);
  expect(asked(['objection', 'erasure'])).toMatch(/confirm/i);
});

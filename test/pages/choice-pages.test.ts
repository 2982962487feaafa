import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { confirmConsentPage, consentConfirmedPage } from '../../shared/pages/confirm-consent-page.ts';
import { pageHeaders } from '../../shared/pages/page-headers.ts';
import {
  preferencesLinkMistakePage,
  preferencesLinkSentPage,
} from '../../shared/pages/preferences-link-page.ts';
import { startPage } from '../../shared/pages/start-page.ts';
import { type Language, preferredLanguage } from '../../shared/policy/languages.ts';
import { WORDINGS } from '../../shared/policy/wordings.ts';
import { launchBrowser } from './browser.ts';
import { CONSENT, PREFERENCES } from './public-pages.ts';
import { serve } from './site.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let page: Page;
let before = 0;

/** The answer to the form of the start page: as the door of the house, but an address is whatever has an @. */
const linkAsked = (language: Language, body: string): string => {
  const email = new URLSearchParams(body).get('email') ?? '';
  if (email.includes('@')) return preferencesLinkSentPage(language);
  return preferencesLinkMistakePage({ language, email, mistake: email === '' ? 'missing' : 'malformed' });
};

const consent = (language: Language, method: string): string =>
  method === 'POST'
    ? consentConfirmedPage({ language, consents: ['newsletter-email-1'], preferencesUrl: PREFERENCES })
    : confirmConsentPage({
        language,
        consents: ['newsletter-email-1'],
        receivedAt: '2026-11-24T12:00:00.000Z',
        action: CONSENT,
      });

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serve(({ method, path, body }) => {
    const { pathname, searchParams } = new URL(path, 'http://site');
    const language = preferredLanguage(searchParams.get('lang') ?? undefined, undefined);
    const pages: Readonly<Record<string, () => string>> = {
      '/': () => startPage({ language }),
      '/preferences': () => linkAsked(language, body),
      [CONSENT]: () => consent(language, method),
    };
    const html = pages[pathname]?.();
    return html === undefined ? undefined : { html, headers: pageHeaders() };
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  before = site.visits.length;
  const context = await browser.newContext({ javaScriptEnabled: false });
  page = await context.newPage();
  return () => context.close();
});

const posts = () => site.visits.slice(before).filter(({ method }) => method === 'POST');

test('somebody asks on the start page for a link to their choices, and learns nothing about the address', async () => {
  await page.goto(site.url);
  await page.getByLabel('Din e-postadress').fill('asa@example.se');
  await page.getByRole('button', { name: 'Mejla mig länken' }).click();
  expect(posts()).toMatchObject([{ path: '/preferences?lang=sv', body: 'email=asa%40example.se' }]);
  expect(await page.innerText('[role=status]')).toContain('Om vi har adressen');
  expect(await page.innerText('main')).not.toContain('asa');
});

test('an address that is missing or half is told beside its field, and mended there', async () => {
  await page.goto(`${site.url}/?lang=fi`);
  await page.locator('#choices button').click();
  expect(await page.innerText('[role=alert]')).toContain('Kirjoita sähköpostiosoitteesi.');

  await page.getByLabel('Sähköpostiosoitteesi').fill('"><script>document.title=1</script>');
  await page.getByRole('button').click();
  expect(await page.locator('main > *').first().getAttribute('role')).toBe('alert');
  expect(await page.locator('script').count()).toBe(0);
  const field = page.locator('#link-email');
  expect(await field.inputValue()).toBe('"><script>document.title=1</script>');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  const described = await page.innerText(`#${await field.getAttribute('aria-describedby')}`);
  expect(described).toContain('Sähköpostiosoite ei näytä oikealta');

  await page.click('[role=alert] a');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('asa@example.fi');
  await page.getByRole('button').click();
  expect(await page.innerText('h1')).toBe('Kiitos, katso sähköpostiasi hetken kuluttua');
});

test('opening the link of a consent changes nothing, in any language; its one button says yes to the words above it', async () => {
  await page.goto(site.url + CONSENT);
  expect(await page.innerText('blockquote')).toBe(WORDINGS['newsletter-email-1'].text.sv);
  await page.click('text=English');
  expect(await page.innerText('blockquote')).toBe(WORDINGS['newsletter-email-1'].text.en);
  expect(posts()).toEqual([]);

  await page.getByRole('button').click();
  expect(posts()).toMatchObject([{ path: `${CONSENT}?lang=en`, body: '' }]);
  expect(await page.innerText('[role=status] h1')).toBe('Thank you, we have saved your yes');
  expect(await page.innerText('blockquote')).toBe(WORDINGS['newsletter-email-1'].text.en);
  expect(await page.locator(`a[href="${PREFERENCES}"]`).count()).toBe(1);
  expect(await page.locator('button, nav a').count()).toBe(0);
});

test('whoever goes on from the page does not carry the token along', async () => {
  await page.goto(site.url + CONSENT);
  const [request] = await Promise.all([
    page.waitForRequest(/\/notice/),
    page.click('footer a[href^="/notice"]'),
  ]);
  expect(await request.headerValue('referer')).toBeNull();
});

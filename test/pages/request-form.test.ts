import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { confirmRequestPage } from '../../shared/pages/confirm-request-page.ts';
import { pageHeaders } from '../../shared/pages/page-headers.ts';
import { requestConfirmedPage } from '../../shared/pages/request-confirmed-page.ts';
import { requestReceivedPage } from '../../shared/pages/request-received-page.ts';
import { startPage } from '../../shared/pages/start-page.ts';
import { type Language, preferredLanguage } from '../../shared/policy/languages.ts';
import { RIGHTS, type Right } from '../../shared/policy/rights.ts';
import { launchBrowser } from './browser.ts';
import { CONFIRM, STATUS } from './public-pages.ts';
import { serve } from './site.ts';

const RECEIVED = '2026-11-24T12:00:00.000Z';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let page: Page;
let before = 0;

/** The answer to the form: as the doors of the house, but an address is whatever has an @. */
const asked = (language: Language, form: URLSearchParams): string => {
  const rights = form.getAll('rights') as Right[];
  const { email = '', name = '', details = '' } = Object.fromEntries(form);
  const mistakes = [
    ...(rights.length === 0 ? (['rights'] as const) : []),
    ...(email.includes('@') ? [] : (['email'] as const)),
  ];
  return mistakes.length > 0
    ? startPage({ language, mistakes, values: { rights, email, name, details } })
    : requestReceivedPage({ language, rights });
};

const confirm = (language: Language, method: string): string =>
  method === 'POST'
    ? requestConfirmedPage({
        language,
        rights: [{ right: 'erasure', state: 'completed' }],
        statusUrl: STATUS,
      })
    : confirmRequestPage({ language, rights: ['erasure'], receivedAt: RECEIVED, action: CONFIRM });

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serve(({ method, path, body }) => {
    const { pathname, searchParams } = new URL(path, 'http://site');
    const language = preferredLanguage(searchParams.get('lang') ?? undefined, undefined);
    const pages: Readonly<Record<string, () => string>> = {
      '/': () => startPage({ language }),
      '/requests': () => asked(language, new URLSearchParams(body)),
      '/requests/an-id/confirm': () => confirm(language, method),
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

test('somebody asks for two rights without scripts and cookies, and sees what they asked for', async () => {
  await page.goto(site.url);
  await page.getByLabel('Radera uppgifterna om dig').check();
  await page.getByLabel('Se vilka uppgifter vi har om dig').check();
  await page.getByLabel('E-postadress', { exact: true }).fill('asa@example.se');
  await page.getByLabel('Namn').fill('Åsa Öberg');
  await page.getByLabel('Med egna ord').fill('Tack!\nÅsa');
  await page.locator('#request button').click();

  expect(await page.innerText('h1')).toBe('Tack, vi har tagit emot din begäran');
  expect(await page.innerText('[role=status]')).toContain('Marknadsföringen är stoppad redan nu.');
  expect(page.url()).toBe(`${site.url}/requests?lang=sv`);
  const [{ body = '' } = {}] = posts();
  expect([...new URLSearchParams(body)]).toEqual([
    ['language', 'sv'],
    ['rights', 'access'],
    ['rights', 'erasure'],
    ['email', 'asa@example.se'],
    ['phone', ''],
    ['customerNumber', ''],
    ['name', 'Åsa Öberg'],
    ['details', 'Tack!\r\nÅsa'],
  ]);
  expect(await page.context().cookies()).toEqual([]);
});

test('a mistake is said first, leads to its field, and nothing has to be typed again', async () => {
  await page.goto(`${site.url}/?lang=fi`);
  const name = 'Åsa "</textarea><script>document.title=1</script>';
  await page.getByLabel('Nimi').fill(name);
  await page.getByLabel('Sähköpostiosoite', { exact: true }).fill('asa');
  await page.getByLabel('Omin sanoin').fill('\nEnsimmäinen rivi\nja <b>toinen</b>');
  await page.locator('#request button').click();

  expect(await page.title()).toContain('Jotain puuttuu tai on väärin');
  expect(await page.locator('main > *').first().getAttribute('role')).toBe('alert');
  expect(await page.inputValue('#name')).toBe(name);
  expect(await page.inputValue('#email')).toBe('asa');
  expect(await page.inputValue('#details')).toBe('\nEnsimmäinen rivi\nja <b>toinen</b>');
  expect(await page.locator('script, b').count()).toBe(0);

  const email = page.locator('#email');
  expect(await email.getAttribute('aria-invalid')).toBe('true');
  const described = (await email.getAttribute('aria-describedby'))?.split(' ') ?? [];
  const texts = await Promise.all(described.map((id) => page.innerText(`#${id}`)));
  expect(texts.join(' ')).toContain('Sähköpostiosoite ei näytä oikealta');

  await page.click('[role=alert] a[href="#right-access"]');
  await page.keyboard.press('Space');
  await page.click('[role=alert] a[href="#email"]');
  await page.keyboard.press('End');
  await page.keyboard.type('@example.fi');
  await page.locator('#request button').click();
  expect(await page.innerText('h1')).toBe('Kiitos, olemme saaneet pyyntösi');
});

test('every right can be chosen by its words alone', async () => {
  await page.goto(`${site.url}/?lang=da`);
  for (const label of await page.locator('.choice label').all()) await label.click();
  expect(
    await page.locator('input:checked').evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value'))),
  ).toEqual([...RIGHTS]);
});

test('opening the link of the confirmation mail changes nothing, in any language; its one button confirms', async () => {
  await page.goto(site.url + CONFIRM);
  await page.click('text=Norsk bokmål');
  expect(await page.innerText('h1')).toBe('Er dette din forespørsel?');
  expect(new URL(page.url()).searchParams.get('token')).toBe('a-token');
  expect(posts()).toEqual([]);

  await page.getByRole('button').click();
  expect(posts()).toMatchObject([{ path: `${CONFIRM}&lang=nb`, body: '' }]);
  expect(await page.innerText('h1')).toBe('Takk, forespørselen din er bekreftet');
  expect(await page.locator('a[href*="/confirm"], button').count()).toBe(0);
});

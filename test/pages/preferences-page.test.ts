import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../shared/pages/catalogue/catalogue.ts';
import { pageHeaders } from '../../shared/pages/page-headers.ts';
import { preferencesPage } from '../../shared/pages/preferences-page.ts';
import type { Limit } from '../../shared/pages/preferences-table.ts';
import { LANGUAGES, preferredLanguage } from '../../shared/policy/languages.ts';
import { CHANNEL_NAMES, PURPOSE_NAMES } from '../../shared/policy/names.ts';
import { CHANNELS, PURPOSE_RULES, PURPOSES } from '../../shared/policy/purposes.ts';
import { launchBrowser } from './browser.ts';
import { ALL_STOPPED, PREFERENCES } from './public-pages.ts';
import { serve } from './site.ts';

const MARKETING = PURPOSES.filter((purpose) => PURPOSE_RULES[purpose].use === 'marketing');

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let page: Page;
let before = 0;
let denied: readonly Limit[] = [];

/** As the door of the house: a limit that is new is added, and none is ever taken away. */
const pressed = (body: string): 'limits' | 'everything' | 'nothing' => {
  const form = new URLSearchParams(body);
  if (form.get('stopAll') === 'true') {
    denied = ALL_STOPPED;
    return 'everything';
  }
  const limits = form.getAll('limit').map((limit) => {
    const [channel, purpose] = limit.split(':');
    return { channel, purpose } as Limit;
  });
  denied = [...denied, ...limits];
  return limits.length > 0 ? 'limits' : 'nothing';
};

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serve(({ method, path, body }) => {
    const { pathname, searchParams } = new URL(path, 'http://site');
    if (pathname !== PREFERENCES) return undefined;
    const language = preferredLanguage(searchParams.get('lang') ?? undefined, undefined);
    const saved = method === 'POST' ? { saved: pressed(body) } : {};
    const html = preferencesPage({ language, action: PREFERENCES, denied, ...saved });
    return { html, headers: pageHeaders() };
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  before = site.visits.length;
  denied = [];
  const context = await browser.newContext({ javaScriptEnabled: false });
  page = await context.newPage();
  return () => context.close();
});

const posts = () => site.visits.slice(before).filter(({ method }) => method === 'POST');
const open = () => page.goto(site.url + PREFERENCES);
const box = (name: string) => page.getByRole('checkbox', { name, exact: true });

test('somebody stops two things without scripts and cookies, and sees that they are stopped', async () => {
  await open();
  await box('Stoppa nyhetsbrev via e-post').check();
  await box('Stoppa distansförsäljning via telefon').check();
  await page.getByRole('button', { name: 'Spara mina val' }).click();

  expect(posts()).toMatchObject([{ path: `${PREFERENCES}?lang=sv` }]);
  expect([...new URLSearchParams(posts()[0]?.body)]).toEqual([
    ['limit', 'email:newsletter'],
    ['limit', 'phone:distance-sales'],
  ]);
  expect(await page.innerText('[role=status] h1')).toBe('Klart, dina val är sparade');
  const stopped = box('Redan stoppat: nyhetsbrev via e-post');
  expect([await stopped.isChecked(), await stopped.isDisabled()]).toEqual([true, true]);
  expect(await page.locator('.off').allInnerTexts()).toEqual(['Stoppat', 'Stoppat']);
  expect(await page.context().cookies()).toEqual([]);
});

test('what is stopped is sent no second time, and a save without anything new says so', async () => {
  denied = [{ channel: 'sms', purpose: 'direct-marketing' }];
  await open();
  await page.getByRole('button', { name: 'Spara mina val' }).click();
  expect(posts()).toMatchObject([{ body: '' }]);
  expect(await page.innerText('h1')).toBe('Inget har ändrats');
});

test('one press stops everything: the first button that a keyboard comes to', async () => {
  await open();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  expect(posts()).toMatchObject([{ body: 'stopAll=true' }]);
  expect(await page.innerText('h1')).toBe('Klart, vi har stoppat all marknadsföring');
  expect(await page.locator('button, input:not([disabled])').count()).toBe(0);
});

test('opening it in any language changes nothing, and what follows stays in that language', async () => {
  await open();
  for (const name of ['Suomi', 'English', 'Dansk']) await page.click(`text=${name}`);
  expect(posts()).toEqual([]);
  await box('Stop meningsmålinger via post').check();
  await page.getByRole('button', { name: 'Gem mine valg' }).click();
  expect(await page.getAttribute('html', 'lang')).toBe('da');
  expect(await page.locator('nav a').count()).toBe(0);
});

test('nothing on it takes a no away (L17)', () => {
  const all = preferencesPage({ language: 'en', action: PREFERENCES, denied: ALL_STOPPED });
  expect(all).not.toMatch(/<form|<button|name="limit"/);
  expect(all).toContain(CATALOGUE.en.preferences.again.text);
});

describe.each(LANGUAGES)('in %s', (language) => {
  const words = CATALOGUE[language].preferences;

  test('each box is named in full, one for each channel and purpose of marketing', async () => {
    await page.goto(`${site.url}${PREFERENCES}?lang=${language}`);
    for (const purpose of MARKETING) {
      for (const channel of CHANNELS) {
        const name = words.stop(PURPOSE_NAMES[purpose][language], CHANNEL_NAMES[channel][language]);
        expect(await box(name).getAttribute('value')).toBe(`${channel}:${purpose}`);
      }
    }
    expect(await page.getByRole('checkbox').count()).toBe(MARKETING.length * CHANNELS.length);
  });

  test('a wide screen has a table with its headers, a narrow one a list for each purpose, with the channel beside its box', async () => {
    await page.setViewportSize({ width: 1280, height: 740 });
    await page.goto(`${site.url}${PREFERENCES}?lang=${language}`);
    const channel = page.locator('tbody .channel').first();
    const header = page.locator('thead');
    expect([await header.isVisible(), await channel.isVisible()]).toEqual([true, false]);
    expect(await page.getByRole('columnheader').count()).toBe(1 + CHANNELS.length);
    expect(await page.getByRole('rowheader').count()).toBe(MARKETING.length);

    await page.setViewportSize({ width: 320, height: 740 });
    expect([await header.isVisible(), await channel.isVisible()]).toEqual([false, true]);
    for (const label of await page.locator('tbody label').all()) {
      const { width = 0, height = 0 } = (await label.boundingBox()) ?? {};
      expect(height).toBeGreaterThanOrEqual(44);
      expect(width).toBeGreaterThanOrEqual(200);
    }
  });
});

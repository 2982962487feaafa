import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { pageHeaders } from '../../shared/pages/page-headers.ts';
import { unsubscribedPage, unsubscribePage } from '../../shared/pages/unsubscribe-page.ts';
import { preferredLanguage } from '../../shared/policy/languages.ts';
import { launchBrowser } from './browser.ts';
import { ACTION } from './public-pages.ts';
import { serve } from './site.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let before = 0;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serve(({ method, path, body }) => {
    const { pathname, searchParams } = new URL(path, 'http://site');
    if (pathname !== ACTION) return undefined;
    const page = {
      language: preferredLanguage(searchParams.get('lang') ?? undefined, undefined),
      action: ACTION,
    };
    const scope = new URLSearchParams(body).get('scope') === 'everything' ? 'everything' : 'email';
    const html = method === 'POST' ? unsubscribedPage({ ...page, scope }) : unsubscribePage(page);
    return { html, headers: pageHeaders() };
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(() => {
  before = site.visits.length;
});

/** Presses Tab until the focus is there, as somebody without a mouse does. */
const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let stop = 0; stop < 20; stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`No Tab leads to ${selector}`);
};

const posts = () => site.visits.slice(before).filter(({ method }) => method === 'POST');

test('somebody with a keyboard alone stops e-mail with one press and everything with one more', async () => {
  const page = await browser.newPage();
  await page.goto(site.url + ACTION);
  expect(posts()).toEqual([]);

  await tabTo(page, 'button');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=Klart, vi har stoppat marknadsföringen med e-post');
  expect(posts()).toMatchObject([{ path: `${ACTION}?lang=sv`, body: '' }]);

  await tabTo(page, 'button');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=Klart, vi har stoppat all marknadsföring');
  expect(posts()).toMatchObject([{}, { path: `${ACTION}?lang=sv`, body: 'scope=everything' }]);
  await page.close();
});

test('works without scripts and cookies, in the language that was chosen', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url + ACTION);
  await page.click('text=Suomi');
  await page.click('text=Lopeta kaikki sähköpostimarkkinointi');
  expect(await page.innerText('h1')).toBe('Valmista, sähköpostiisi ei enää tule markkinointia');
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('the answer to a press offers no way back to the button', async () => {
  const page = await browser.newPage();
  await page.goto(site.url + ACTION);
  await page.click('button');
  await page.waitForSelector('[role=status]');
  expect(await page.locator('a[href^="?"]').count()).toBe(0);
  await page.close();
});

test('whoever follows a link from the page does not carry the token along', async () => {
  const page = await browser.newPage();
  await page.goto(site.url + ACTION);
  const [request] = await Promise.all([
    page.waitForRequest(/\/notice/),
    page.click('footer a[href^="/notice"]'),
  ]);
  expect(await request.headerValue('referer')).toBeNull();
  await page.close();
});

test('a personal page is never stored, and a common one may be for a while', () => {
  expect(pageHeaders()).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  expect(pageHeaders({ cacheSeconds: 300 })).toMatchObject({ 'cache-control': 'public, max-age=300' });
});

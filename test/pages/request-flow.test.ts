import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { confirmationFor, mailsTo } from '../flows/asking.ts';
import { Laptop, submission } from '../flows/laptop.ts';
import { launchBrowser } from './browser.ts';

let laptop: Laptop;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  [laptop, browser] = await Promise.all([Laptop.start(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await laptop.stop();
});
beforeEach(async () => {
  faults.length = 0;
  // Whoever comes without a choice of their own reads Swedish.
  context = await browser.newContext({ locale: 'sv-SE' });
  page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('response', async (response) => {
    if (!response.headers()['content-type']?.includes('text/html')) return;
    const policy = response.headers()['content-security-policy'] ?? '';
    if (!policy.startsWith("default-src 'none'")) faults.push(`No policy on ${response.request().method()}`);
    if (response.headers()['referrer-policy'] !== 'no-referrer') faults.push('A page passes its address on');
  });
  return async () => {
    await context.close();
    // Chromium says of itself that it looks for an icon, and that an answer was a 400 or a 410.
    expect(faults.filter((fault) => !/favicon|status of 4(?:00|04|10)/.test(fault))).toEqual([]);
  };
});

/** What holds on every page on the way. */
const expectSound = async (language: string): Promise<void> => {
  expect(await page.evaluate('document.documentElement.lang')).toBe(language);
  expect(await page.locator('script, iframe, img, link[rel=stylesheet]').count()).toBe(0);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
};

/** Does what leads to another page, and waits until that is there. */
const follow = async (act: () => Promise<void>): Promise<void> => {
  await Promise.all([page.waitForEvent('load'), act()]);
};
const pressEnter = () => page.keyboard.press('Enter');

const heading = (): Promise<string> => page.innerText('h1');

test('somebody asks for erasure, confirms by the link of the mail, and reads that it is done', async () => {
  const email = 'asa@example.se';
  const form = { name: 'Åsa Öberg', email, language: 'sv' };
  await laptop.form('offer', submission(form, ['offer-email-1']));
  await laptop.idle();

  await page.goto(laptop.url);
  await expectSound('sv');
  await page.getByLabel('Radera uppgifterna om dig').check();
  await page.getByLabel('E-postadress', { exact: true }).fill(email);
  await follow(() => page.locator('#request button').click());
  expect(await heading()).toBe('Tack, vi har tagit emot din begäran');
  await expectSound('sv');
  expect(await laptop.gate({ email }, 'email', 'direct-marketing')).toMatchObject({ reasons: ['objected'] });

  await laptop.idle();
  const { confirm } = await confirmationFor(laptop, email);
  await page.goto(confirm);
  await expectSound('sv');
  expect(JSON.stringify(await laptop.rows('Register'))).toContain(email);
  await follow(() => page.getByRole('button').click());
  expect(await heading()).toBe('Tack, din begäran är bekräftad');
  await expectSound('sv');

  await laptop.idle();
  expect(JSON.stringify((await laptop.dump()).tables)).not.toContain(email);
  await follow(() => page.locator('main a').click());
  await expectSound('sv');
  expect(page.url()).toMatch(/\/requests\/[\w-]+\?token=/);
  const steps = await page.locator('ol.steps li').allInnerTexts();
  expect(steps).toHaveLength(7);
  expect(await page.innerText('main')).not.toMatch(/Åsa|asa@/);

  // The link of the last mail leads there too, and the spent one says that it is spent.
  const told = (await mailsTo(laptop, email)).at(-1)?.text ?? '';
  await page.goto(/https?:\/\/\S+\/requests\/\S+/.exec(told)?.[0] ?? '');
  await expectSound('sv');
  expect(await page.locator('ol.steps li').allInnerTexts()).toEqual(steps);
});

test('the same in Finnish by the switch of languages, with a mistake on the way, by keyboard alone', async () => {
  const email = 'aino@example.fi';
  await page.goto(laptop.url);
  await page.getByRole('link', { name: 'suomi' }).focus();
  await follow(pressEnter);
  await expectSound('fi');

  await page.locator('#right-erasure').focus();
  await page.keyboard.press('Space');
  await page.locator('#request button').focus();
  await follow(pressEnter);
  expect(await page.locator('[role=alert]').count()).toBe(1);
  await expectSound('fi');

  await page.locator('#email').focus();
  await page.keyboard.type(email);
  await page.locator('#request button').focus();
  await follow(pressEnter);
  expect(await heading()).toBe('Kiitos, olemme saaneet pyyntösi');
  await expectSound('fi');

  await laptop.idle();
  const [mail] = await mailsTo(laptop, email);
  expect(mail?.subject).toMatch(/^Vahvista pyyntösi/);
  await page.goto((await confirmationFor(laptop, email)).confirm);
  await expectSound('fi');
  await page.getByRole('button').focus();
  await follow(pressEnter);
  await expectSound('fi');
  await laptop.idle();
  await page.locator('main a').focus();
  await follow(pressEnter);
  await expectSound('fi');

  // Whoever reads another language switches there, and the link goes on working.
  await follow(() => page.getByRole('link', { name: 'English' }).click());
  await expectSound('en');
  expect(await page.locator('ol.steps li').count()).toBe(7);
});

test('a link that is spent, made up, or lacks its end is told in plain words', async () => {
  const email = 'spent@example.se';
  await laptop.post('/requests', { right: 'erasure', email });
  await laptop.idle();
  const { confirm, status } = await confirmationFor(laptop, email);
  await page.goto(confirm);
  await follow(() => page.getByRole('button').click());
  await laptop.idle();
  const seen = new Set<string>();
  for (const link of [confirm, confirm.slice(0, -3), status.slice(0, -3), status.split('?')[0] ?? '']) {
    const answer = await page.goto(link);
    expect(answer?.status()).toBe(410);
    await expectSound('sv');
    expect(await page.locator('button').count()).toBe(0);
    seen.add(await page.innerText('main'));
  }
  expect(seen.size).toBe(1);
});

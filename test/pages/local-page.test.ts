import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Laptop, submission } from '../flows/laptop.ts';
import { launchBrowser } from './browser.ts';

let laptop: Laptop;
let browser: Browser;
beforeAll(async () => {
  [laptop, browser] = await Promise.all([Laptop.start(), launchBrowser()]);
  const person = {
    name: '<script>document.title = "broken"</script>',
    email: 'page@example.se',
    language: 'fi',
  };
  await laptop.form('newsletter', submission(person, ['newsletter-email-1']));
  await laptop.idle();
});
afterAll(async () => {
  await browser.close();
  await laptop.stop();
});

const open = async (path: string, colorScheme: 'light' | 'dark' = 'light') => {
  const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(laptop.url + path);
  return { page, close: () => context.close() };
};

test.each([
  ['/_local', 'light'],
  ['/_local', 'dark'],
  ['/_local/mailbox', 'light'],
  ['/_local/mailbox', 'dark'],
] as const)('%s in %s has no fault that axe knows, and fits a telephone', async (path, scheme) => {
  const { page, close } = await open(path, scheme);
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  await close();
});

test('what people write is shown as text', async () => {
  const { page, close } = await open('/_local');
  expect(await page.title()).toBe('Laptop · Registervakt on the laptop');
  await page.getByText('Register', { exact: false }).first().click();
  expect(await page.content()).not.toContain('<script>document.title');
  await close();
});

test('its buttons move the clock and run the schedules', async () => {
  const { page, close } = await open('/_local');
  const before = Date.parse((await laptop.clock()).now);
  await page.getByRole('button', { name: 'A month' }).click();
  await expect
    .poll(async () => Date.parse((await laptop.clock()).now) - before)
    .toBeGreaterThan(27 * 86_400_000);
  await page.waitForLoadState('load');
  await page.getByRole('button', { name: 'Run retention' }).click();
  await page.getByText('{"deleted":0,"kept":0').first().waitFor();
  await close();
});

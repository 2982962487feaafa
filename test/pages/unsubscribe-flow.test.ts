import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Laptop, submission } from '../flows/laptop.ts';
import { launchBrowser } from './browser.ts';

let laptop: Laptop;
let browser: Browser;
beforeAll(async () => {
  [laptop, browser] = await Promise.all([Laptop.start(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await laptop.stop();
});

test('somebody opens the link of their mail, presses once, and once more to stop everything, by keyboard alone', async () => {
  const person = { email: 'browser@example.fi', phone: '+358401234567', language: 'fi' };
  await laptop.form('offer', submission(person, ['offer-email-1', 'offer-sms-1']));
  await laptop.idle();
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  const axe = async () =>
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);

  await page.goto(await laptop.oneClickLink(person.email));
  expect(await page.evaluate('document.documentElement.lang')).toBe('fi');
  await axe();
  expect(await laptop.gate({ email: person.email }, 'email', 'direct-marketing')).toMatchObject({
    allowed: true,
  });

  await page.getByRole('button').focus();
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  await axe();
  expect(await laptop.gate({ email: person.email }, 'email', 'direct-marketing')).toMatchObject({
    allowed: false,
  });
  expect(await laptop.gate({ email: person.email }, 'sms', 'direct-marketing')).toMatchObject({
    allowed: true,
  });

  await page.getByRole('button').focus();
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  await axe();
  expect(await page.evaluate('document.documentElement.lang')).toBe('fi');
  for (const identifier of [{ email: person.email }, { phone: person.phone }]) {
    expect(await laptop.gate(identifier, 'sms', 'direct-marketing')).toMatchObject({ reasons: ['objected'] });
  }
  expect(faults.filter((fault) => !fault.includes('favicon'))).toEqual([]);
  await context.close();
});

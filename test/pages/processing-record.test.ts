import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageHeaders } from '../../shared/pages/page-headers.ts';
import { processingRecordPage } from '../../shared/pages/processing-record-page.ts';
import { processingRecord } from '../../shared/policy/processing-record.ts';
import { launchBrowser } from './browser.ts';
import { serve } from './site.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  browser = await launchBrowser();
  // Past every review, so that the warning is looked at too.
  const html = processingRecordPage(processingRecord('2029-01-01T00:00:00.000Z'));
  site = await serve(() => ({ html, headers: pageHeaders() }));
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test.each([
  [320, 'light'],
  [320, 'dark'],
  [1280, 'light'],
] as const)(
  'the record can be read by everybody on a screen of %i pixels, %s',
  async (width, colorScheme) => {
    const page = await browser.newPage({ viewport: { width, height: 740 }, colorScheme });
    await page.goto(site.url);
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  },
);

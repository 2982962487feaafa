import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageHeaders } from '../../shared/pages/page-headers.ts';
import { CONTROLLER } from '../../shared/policy/controller.ts';
import { LANGUAGES, type Language } from '../../shared/policy/languages.ts';
import { launchBrowser } from './browser.ts';
import { PUBLIC_PAGES } from './public-pages.ts';
import { serve } from './site.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serve(({ path }) => {
    const [, name = '', language = ''] = decodeURIComponent(path).split('/');
    const html = PUBLIC_PAGES[name]?.(language as Language);
    return html === undefined ? undefined : { html, headers: pageHeaders() };
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

interface Screen {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** One page for each kind of screen, used again and again: opening one costs more than all that is looked at. */
const screens = new Map<string, Promise<Page>>();
const pageOn = ({ width, colorScheme }: Screen): Promise<Page> => {
  const key = `${width} ${colorScheme}`;
  const open = screens.get(key) ?? browser.newPage({ viewport: { width, height: 740 }, colorScheme });
  screens.set(key, open);
  return open;
};

/** Opens a page as a reader would, and fails on anything that the browser complains about. */
const reading = async (
  [name, language]: readonly [string, Language],
  screen: Screen,
  look: (page: Page) => Promise<void>,
): Promise<void> => {
  const page = await pageOn(screen);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(request.url()));
  try {
    await page.goto(`${site.url}/${encodeURIComponent(name)}/${language}`);
    await look(page);
    expect(complaints).toEqual([]);
  } finally {
    page.removeAllListeners();
  }
};

const everyPage = Object.keys(PUBLIC_PAGES).flatMap((name) =>
  LANGUAGES.map((language) => [name, language] as const),
);

describe.each(everyPage)('the page “%s” in %s', (...which) => {
  const [name, language] = which;

  test.each(['light', 'dark'] as const)('can be used by everybody on a phone, %s', async (colorScheme) => {
    await reading(which, { width: 360, colorScheme }, async (page) => {
      await page.evaluate(OPEN_EVERYTHING);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    });
  });

  test.each([320, 1280])('fits a screen of %i pixels', async (width) => {
    await reading(which, { width, colorScheme: 'light' }, async (page) => {
      await page.evaluate(OPEN_EVERYTHING);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(await page.evaluate(WIDER_THAN_THEIR_BOX)).toEqual([]);
    });
  });

  test('says in its language whose it is, and wears its style under the policy header', async () => {
    await reading(which, { width: 360, colorScheme: 'light' }, async (page) => {
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      expect(await page.title()).toContain(CONTROLLER.name);
      expect(await page.locator('header').innerText()).toBe(CONTROLLER.name);
      expect(await page.locator('h1').count()).toBe(1);
      // Without the right hash in the header this would be the browser's white.
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
        'rgb(243, 246, 244)',
      );
    });
  });

  test('leaves no gap where a fact should stand', () => {
    expect(PUBLIC_PAGES[name]?.(language)).not.toMatch(/\b(undefined|null|NaN)\b|\[object|\$\{/);
  });

  test('has no script, loads nothing and leads nowhere but to us and the authority', async () => {
    await reading(which, { width: 360, colorScheme: 'light' }, async (page) => {
      expect(await page.locator('script, img, link, iframe, object, video, audio').count()).toBe(0);
      const targets = await page
        .locator('a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      for (const target of targets) expect(target).toMatch(OWN_OR_AUTHORITY);
    });
  });

  test('can be walked through with the keyboard, seeing where one is', async () => {
    await reading(which, { width: 1280, colorScheme: 'light' }, async (page) => {
      const stops = await page.locator(FOCUSABLE).count();
      for (let stop = 0; stop < stops; stop += 1) {
        await page.keyboard.press('Tab');
        const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
        expect(outline).toBe('solid');
      }
      expect(
        await page.evaluate(
          `document.activeElement === [...document.querySelectorAll('${FOCUSABLE}')].at(-1)`,
        ),
      ).toBe(true);
    });
  });

  test('has as many buttons as there is something to press', async () => {
    // A field and its button.
    const link = 1 + 1;
    // The form: seven rights, four fields, one for words, and its button; and the one for a link to one's choices.
    const form = 7 + 4 + 1 + 1 + link;
    // Four purposes on five channels, a button to save, and one to stop everything.
    const choices = 4 * 5 + 1 + 1;
    const buttons: Readonly<Record<string, number>> = {
      unsubscribe: 1,
      'no more e-mail': 1,
      start: form,
      'start with mistakes': form,
      'confirm request': 1,
      preferences: choices,
      'preferences with limits': choices,
      // Nothing but boxes that cannot be pressed.
      'preferences with nothing left': 4 * 5,
      'limits saved': choices,
      'no limit saved': choices,
      'everything saved as stopped': 4 * 5,
      'preferences link without an address': link,
      'preferences link with half an address': link,
      'confirm consent': 1,
    };
    await reading(which, { width: 360, colorScheme: 'light' }, async (page) => {
      expect(await page.locator(PRESSABLE).count()).toBe(buttons[name] ?? 0);
    });
  });
});

const PRESSABLE = 'button, input:not([type=hidden]), textarea';
const FOCUSABLE = 'a, summary, button, input:not([type=hidden], :disabled), textarea';

/** In the browser: what is folded is looked at too. */
const OPEN_EVERYTHING = "for (const one of document.querySelectorAll('details')) one.open = true";

/** In the browser: elements whose text is cut off or hangs out. */
const WIDER_THAN_THEIR_BOX = `[...document.querySelectorAll('main *, footer *, header *')]
  .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
  .map((element) => element.outerHTML.slice(0, 100))`;

const OWN_OR_AUTHORITY = new RegExp(
  [
    /^#[a-z-]+$/,
    /^(\/|\/notice)?\?lang=[a-z]{2}$/,
    /^\/requests\/an-id(\/confirm)?\?token=a-token(&lang=[a-z]{2})?$/,
    /^\/preferences\/a-token$/,
    /^\/consents\/a-token\?lang=[a-z]{2}$/,
    new RegExp(`^mailto:${CONTROLLER.privacyEmail}$`),
    new RegExp(`^mailto:${CONTROLLER.supervisoryAuthority.email}$`),
    new RegExp(`^${CONTROLLER.website}$`),
    new RegExp(`^${CONTROLLER.supervisoryAuthority.url}$`),
  ]
    .map(({ source }) => source)
    .join('|'),
);

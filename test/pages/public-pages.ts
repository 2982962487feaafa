import { confirmConsentPage, consentConfirmedPage } from '../../shared/pages/confirm-consent-page.ts';
import { confirmRequestPage } from '../../shared/pages/confirm-request-page.ts';
import { deadRequestLinkPage } from '../../shared/pages/dead-request-link-page.ts';
import { errorPage } from '../../shared/pages/error-page.ts';
import { noticePage } from '../../shared/pages/notice-page.ts';
import {
  preferencesLinkMistakePage,
  preferencesLinkSentPage,
} from '../../shared/pages/preferences-link-page.ts';
import { preferencesPage } from '../../shared/pages/preferences-page.ts';
import { requestConfirmedPage } from '../../shared/pages/request-confirmed-page.ts';
import { requestReceivedPage } from '../../shared/pages/request-received-page.ts';
import { requestStatusPage } from '../../shared/pages/request-status-page.ts';
import { startPage } from '../../shared/pages/start-page.ts';
import { unknownLinkPage } from '../../shared/pages/unknown-link-page.ts';
import { unsubscribedPage, unsubscribePage } from '../../shared/pages/unsubscribe-page.ts';
import type { Language } from '../../shared/policy/languages.ts';
import { CHANNELS, PURPOSES } from '../../shared/policy/purposes.ts';
import { CASE_STEPS, RIGHT_STATES, RIGHTS } from '../../shared/policy/rights.ts';

export const ACTION = '/unsubscribe/a-token';
export const CONFIRM = '/requests/an-id/confirm?token=a-token';
export const PREFERENCES = '/preferences/a-token';
export const CONSENT = '/consents/a-token';
export const STATUS = '/requests/an-id?token=a-token';

const RECEIVED = '2026-11-24T12:00:00.000Z';

/** Seven rights in seven states, and every step, so that each word is looked at. */
const STANDINGS = RIGHTS.map((right, index) => ({ right, state: RIGHT_STATES[index] ?? 'completed' }));

/** Some of each: a purpose on one channel, a channel for all purposes. */
const SOME_STOPPED = [
  { channel: 'email', purpose: 'newsletter' },
  ...PURPOSES.map((purpose) => ({ channel: 'phone', purpose }) as const),
] as const;
export const ALL_STOPPED = CHANNELS.flatMap((channel) =>
  PURPOSES.map((purpose) => ({ channel, purpose }) as const),
);

/** Every public page there is, by the name that tests use. */
export const PUBLIC_PAGES: Readonly<Record<string, (language: Language) => string>> = {
  notice: noticePage,
  unsubscribe: (language) => unsubscribePage({ language, action: ACTION }),
  'no more e-mail': (language) => unsubscribedPage({ language, action: ACTION, scope: 'email' }),
  'everything stopped': (language) => unsubscribedPage({ language, action: ACTION, scope: 'everything' }),
  'unknown link': unknownLinkPage,
  start: (language) => startPage({ language }),
  'start with mistakes': (language) =>
    startPage({
      language,
      mistakes: ['rights', 'email', 'phone', 'details', 'other'],
      values: { rights: ['erasure'], email: 'åsa@', phone: '12', name: 'Åsa', details: 'Två\nrader' },
    }),
  'request received': (language) => requestReceivedPage({ language, rights: ['access', 'erasure'] }),
  'confirm request': (language) =>
    confirmRequestPage({ language, rights: RIGHTS, receivedAt: RECEIVED, action: CONFIRM }),
  'request confirmed': (language) => requestConfirmedPage({ language, rights: STANDINGS, statusUrl: STATUS }),
  'request status': (language) =>
    requestStatusPage({
      language,
      rights: [...STANDINGS, { right: 'objection', state: 'lapsed' }],
      receivedAt: RECEIVED,
      dueAt: '2026-12-28T22:59:59.999Z',
      extendedTo: null,
      steps: CASE_STEPS.map((step) => ({ step, at: RECEIVED })),
      address: STATUS,
    }),
  preferences: (language) => preferencesPage({ language, action: PREFERENCES, denied: [] }),
  'preferences with limits': (language) =>
    preferencesPage({ language, action: PREFERENCES, denied: SOME_STOPPED }),
  'preferences with nothing left': (language) =>
    preferencesPage({ language, action: PREFERENCES, denied: ALL_STOPPED }),
  'limits saved': (language) =>
    preferencesPage({ language, action: PREFERENCES, denied: SOME_STOPPED, saved: 'limits' }),
  'no limit saved': (language) =>
    preferencesPage({ language, action: PREFERENCES, denied: SOME_STOPPED, saved: 'nothing' }),
  'everything saved as stopped': (language) =>
    preferencesPage({ language, action: PREFERENCES, denied: ALL_STOPPED, saved: 'everything' }),
  'preferences link without an address': (language) =>
    preferencesLinkMistakePage({ language, mistake: 'missing' }),
  'preferences link with half an address': (language) =>
    preferencesLinkMistakePage({ language, mistake: 'malformed', email: 'åsa@' }),
  'preferences link sent': preferencesLinkSentPage,
  'confirm consent': (language) =>
    confirmConsentPage({
      language,
      consents: ['offer-email-1', 'newsletter-email-1'],
      receivedAt: RECEIVED,
      action: CONSENT,
    }),
  'consent confirmed': (language) =>
    consentConfirmedPage({ language, consents: ['offer-email-1'], preferencesUrl: PREFERENCES }),
  'dead request link': deadRequestLinkPage,
  'not found': (language) => errorPage(language, 'not-found'),
  'not understood': (language) => errorPage(language, 'invalid'),
  failed: (language) => errorPage(language, 'failed'),
};

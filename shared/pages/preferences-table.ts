import type { Language } from '../policy/languages.ts';
import { CHANNEL_NAMES, PURPOSE_NAMES } from '../policy/names.ts';
import { CHANNELS, type Channel, PURPOSE_RULES, PURPOSES, type Purpose } from '../policy/purposes.ts';
import { capitalised } from '../policy/spoken.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import { type Html, html } from './markup.ts';

/** One channel for one purpose: what can be said no to by itself (N8). */
export interface Limit {
  readonly channel: Channel;
  readonly purpose: Purpose;
}

/** Prizes and device data are no marketing, and have ways of their own (N5, N14). */
const MARKETING = PURPOSES.filter((purpose) => PURPOSE_RULES[purpose].use === 'marketing');

export const isAllStopped = (denied: readonly Limit[]): boolean =>
  MARKETING.every((purpose) => CHANNELS.every((channel) => isIn(denied, { channel, purpose })));

const isIn = (denied: readonly Limit[], { channel, purpose }: Limit): boolean =>
  denied.some((limit) => limit.channel === channel && limit.purpose === purpose);

/**
 * Channels × purposes, a box for each. A box is named in full for whoever hears it alone; what is stopped is ticked,
 * cannot be taken away, and says so in words. On a narrow screen each purpose is a list, and each box names its channel.
 */
export const preferencesTable = (language: Language, denied: readonly Limit[]): Html => {
  const { purposes } = CATALOGUE[language].preferences.some;
  return html`<table class="choices">
<thead><tr><th scope="col">${purposes}</th>${CHANNELS.map((channel) => html`<th scope="col">${channelName(language, channel)}</th>`)}</tr></thead>
<tbody>
${MARKETING.map(
  (purpose) =>
    html`<tr><th scope="row">${capitalised(language, PURPOSE_NAMES[purpose][language])}</th>
${CHANNELS.map((channel) => html`<td>${box(language, { channel, purpose }, denied)}</td>`)}
</tr>`,
)}
</tbody>
</table>`;
};

const channelName = (language: Language, channel: Channel): string =>
  capitalised(language, CHANNEL_NAMES[channel][language]);

const box = (language: Language, { channel, purpose }: Limit, denied: readonly Limit[]): Html => {
  const { stop, stopped, isStopped } = CATALOGUE[language].preferences;
  const names = [PURPOSE_NAMES[purpose][language], CHANNEL_NAMES[channel][language]] as const;
  const shown = html`<span class="channel">${channelName(language, channel)}</span>`;
  return isIn(denied, { channel, purpose })
    ? html`<label class="off"><input type="checkbox" checked disabled aria-label="${stopped(...names)}">${shown}<span class="done">${isStopped}</span></label>`
    : html`<label><input type="checkbox" name="limit" value="${channel}:${purpose}" aria-label="${stop(...names)}">${shown}</label>`;
};

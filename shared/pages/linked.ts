import { CONTROLLER } from '../policy/controller.ts';
import { type Html, html } from './markup.ts';

const { privacyEmail, website, supervisoryAuthority } = CONTROLLER;
const LINKS: Readonly<Record<string, string>> = {
  [privacyEmail]: `mailto:${privacyEmail}`,
  [website]: website,
  [supervisoryAuthority.url]: supervisoryAuthority.url,
  [supervisoryAuthority.email]: `mailto:${supervisoryAuthority.email}`,
};
const ADDRESSES = new RegExp(
  `(${Object.keys(LINKS)
    .map((address) => address.replace(/[.?+]/g, '\\$&'))
    .join('|')})`,
);

/** Text in which the controller's and the authority's addresses can be pressed. No other text ever becomes a link. */
export const linked = (text: string): Html =>
  html`${text.split(ADDRESSES).map((part) => {
    const target = LINKS[part];
    return target === undefined ? part : html`<a href="${target}">${breakable(part)}</a>`;
  })}`;

/** On a narrow screen an address breaks after its @ and not wherever the line ends. */
const breakable = (address: string): Html => {
  const [first = '', ...rest] = address.replace(/^https:\/\//, '').split('@');
  return html`${first}${rest.map((part) => html`@<wbr>${part}`)}`;
};

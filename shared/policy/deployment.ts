import { CONTROLLER } from './controller.ts';

interface Deployment {
  readonly region: string;
  /** The host name of the public pages; null takes the address that AWS gives to the HTTP API. */
  readonly domain: string | null;
  /** N18: who vouches for staff. Cognito, Entra ID or any other OpenID Connect provider. */
  readonly oidc: { readonly issuer: string; readonly audience: string; readonly roleClaim: string };
  readonly mailFrom: string;
  /** Who vouches for a mail: the authserv-id (RFC 8601) whose topmost `Authentication-Results` is believed, and no other. */
  readonly authservId: { readonly local: string; readonly deployed: string };
  readonly alarmEmail: string;
}

/** Where the system stands and whom it asks: what a company sets once. Stages differ in `infra/stages.ts` only. */
export const DEPLOYMENT: Deployment = {
  // N17: inside the EEA (Stockholm).
  region: 'eu-north-1',
  domain: null,
  // Placeholder issuer: the company names its own before it deploys.
  oidc: { issuer: 'https://login.nordicgreen.se', audience: 'registervakt', roleClaim: 'roles' },
  // N8: an answer to any mail of ours reaches the address that takes objections.
  mailFrom: `"${CONTROLLER.name}" <${CONTROLLER.privacyEmail}>`,
  // SES checks what it receives. Outside of it, in samples and on the laptop, it is the company's own mail server.
  authservId: { local: 'mx1.nordicgreen.se', deployed: 'amazonses.com' },
  alarmEmail: 'drift@nordicgreen.se',
};

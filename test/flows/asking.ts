import type { Mail } from '../../infra/local/laptop-client.ts';
import type { Laptop, Row } from './laptop.ts';

/** The links of a mail about a request, as its reader presses them. */
interface Links {
  readonly requestId: string;
  readonly confirm: string;
  readonly status: string;
}

/** The links of a mail; each is empty where the mail has none. */
export const linksOf = ({ text }: Pick<Mail, 'text'>): Links => {
  const links = text.match(/https?:\/\/\S+\/requests\/\S+\?token=[\w-]+/g) ?? [];
  return {
    requestId: /requests\/([\w-]+)/.exec(links[0] ?? '')?.[1] ?? '',
    confirm: links.find((link) => link.includes('/confirm?')) ?? '',
    status: links.find((link) => !link.includes('/confirm?')) ?? '',
  };
};

export const mailsTo = async (laptop: Laptop, address: string): Promise<readonly Mail[]> =>
  (await laptop.outbox()).filter(({ to }) => to.toLowerCase() === address.toLowerCase());

/** The links of the last mail to an address that asks for a confirmation. */
export const confirmationFor = async (laptop: Laptop, address: string): Promise<Links> => {
  const links = (await mailsTo(laptop, address)).map(linksOf).findLast(({ confirm }) => confirm !== '');
  if (!links) throw new Error(`No mail asked ${address} to confirm`);
  return links;
};

/** Asks, waits for the mail, and presses its button: what follows is done when this returns. */
export const askAndConfirm = async (laptop: Laptop, body: Row, address: string): Promise<Links> => {
  await laptop.post('/requests', body);
  await laptop.idle();
  const links = await confirmationFor(laptop, address);
  await fetch(links.confirm, { method: 'POST' });
  await laptop.idle();
  return links;
};

export const staffHeaders = async (laptop: Laptop, role: string): Promise<Record<string, string>> => {
  const { token } = (await (await laptop.post('/_local/token', { role })).json()) as { token: string };
  return { authorization: `Bearer ${token}` };
};

import { domainToASCII } from 'node:url';
import { foldedLetters } from './folded-text.ts';

/**
 * The one text for every way of writing an e-mail address: the local part in folded letters, the domain in ASCII as
 * mail programs read it (UTS 46), empty where it is no domain. Dots and tags (`anna+x@`) are kept, since another tag
 * is another address. What a provider takes for the same mailbox is not known here.
 */
export const canonicalEmail = (email: string): string => {
  const at = email.lastIndexOf('@');
  return `${foldedLetters(email.slice(0, at))}@${domainToASCII(email.slice(at + 1))}`;
};

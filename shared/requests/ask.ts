import { identifiersOf } from '../people/identifier.ts';
import { newId } from '../platform/random.ts';
import { catalogueLanguage, type Language } from '../policy/languages.ts';
import { type OpeningDeps, openCase } from './open-case.ts';
import { type RequestBody, rightsOf } from './request-body.ts';

/**
 * A request of `POST /requests`. Its id is new for every call, also where it will join another request, so that nobody
 * learns from the answer whether somebody is known or has asked already.
 */
export const ask = async (
  body: RequestBody,
  reads: Language,
  deps: OpeningDeps,
): Promise<{ readonly requestId: string }> => {
  const { email, phone, customerNumber, name, details, scope, changes, language } = body;
  const requestId = newId();
  await openCase(
    {
      requestId,
      channel: 'web',
      language: language === undefined ? reads : catalogueLanguage(language),
      receivedAt: deps.clock(),
      rights: rightsOf(body),
      channels: scope?.channels,
      purposes: scope?.purposes,
      identifiers: identifiersOf({ email, phone, customerNumber }),
      personal: {
        email,
        phone,
        customerNumber,
        name,
        details,
        ...(changes && { changes: JSON.stringify(changes) }),
      },
      proven: false,
      answerable: true,
    },
    deps,
  );
  return { requestId };
};

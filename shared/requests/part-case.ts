import { newId } from '../platform/random.ts';
import { transact, untilSettled } from '../platform/transact.ts';
import { rightsIn } from './case.ts';
import type { CaseDeps } from './case-deps.ts';

/**
 * Parts a request that names an address of nobody known beside somebody's number or telephone: one is about the
 * address, and keeps the id that was answered, the other about whoever is held. Each goes its own way from here.
 */
export const partCase = async (requestId: string, deps: CaseDeps): Promise<void> => {
  const otherId = newId();
  await untilSettled(async () => {
    const seen = await deps.cases.read(requestId);
    if (!seen || rightsIn(seen, 'received').length === 0) return 'done';
    const { email, phone: _phone, customerNumber: _number, ...words } = seen.personal;
    const { email: _email, ...without } = seen.personal;
    const { version: _version, ...facts } = seen;
    const now = deps.clock();
    return transact(deps.client, [
      ...deps.cases.saving(
        seen,
        {
          ...seen,
          personal: { ...words, email },
          named: seen.named.filter(({ kind }) => kind === 'email'),
        },
        now,
      ),
      ...deps.cases.creating(
        {
          ...facts,
          requestId: otherId,
          subject: otherId,
          personal: without,
          named: seen.named.filter(({ kind }) => kind !== 'email'),
        },
        now,
      ),
    ]);
  });
  await deps.fulfilment({ requestId });
  await deps.fulfilment({ requestId: otherId });
};

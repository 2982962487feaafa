import { type ObjectionDeps, recordObjection } from '../people/record-objection.ts';
import type { Scope } from '../people/suppression.ts';
import { stopsMarketing } from '../policy/rights.ts';
import type { Case } from './case.ts';

/**
 * L7: what a request stops the moment it comes, whatever becomes of it. A no against each identifier that it names and
 * all that is held of whoever stands alone under it. It can be repeated; what stands already changes nothing.
 */
export const stopMarketing = async (of: Case, deps: ObjectionDeps): Promise<void> => {
  const rights = of.rights.map(({ right }) => right);
  if (!stopsMarketing(rights)) return;
  for (const [first, ...others] of Object.values(Object.groupBy(of.named, ({ kind }) => kind))) {
    if (!first) continue;
    await recordObjection(
      {
        identifiers: [first, ...others],
        against: 'every-identifier',
        source: of.channel === 'mail' ? 'mail' : 'request',
        proven: of.proven,
        ...scopeOf(of),
      },
      deps,
    );
  }
};

/** An erasure or a restriction stops all; a no is as wide as it says, and all where it says nothing (L17). */
export const scopeOf = ({
  rights,
  channels,
  purposes,
}: Pick<Case, 'rights' | 'channels' | 'purposes'>): Scope => {
  const isWhole = rights.some(({ right }) => right === 'erasure' || right === 'restriction');
  return {
    channels: isWhole || channels.length === 0 ? 'all' : channels,
    purposes: isWhole || purposes.length === 0 ? 'all' : purposes,
  };
};

import { DPV_TERMS, REFUSED_DPV_TERMS } from '../dpv.ts';
import type { Policy } from '../schema.ts';
import type { Fault } from './fault.ts';

/** What a name gives away. `distance-sales` sells electricity to people, and not people's data to anybody. */
const REFUSED_NAMES: readonly (readonly [RegExp, Refusal])[] = [
  [/profil|personali[sz]|scor(e|ing)|segment|look-?alike|target|predict|enrich/, 'profiling'],
  [/custom-?audience|retarget/, 'profiling'],
  [/^(sale|sales|sell|selling|resale)$|moneti[sz]|broking|brokerage/, 'sale'],
  [/(sale|sell|sold|rent|trad)[a-z-]*-(of-)?(data|register|address|list|lead|contact)/, 'sale'],
  [/(data|register|address(es)?|lists?|leads?|contacts?)-(re)?(sale|sell|rent|trad)/, 'sale'],
];
type Refusal = 'profiling' | 'sale';

const REFUSALS: Readonly<Record<Refusal, Pick<Fault, 'because' | 'todo'>>> = {
  profiling: {
    because: 'N7: no profiling',
    todo: 'Take it out: nothing here may work out what somebody is like, likes or is worth.',
  },
  sale: {
    because: 'N16: the register is not sold',
    todo: 'Take it out: data goes to those who work for us, to the group with a ground of its own, and to authorities by law.',
  },
};

const PROFILING = 'It is profiling, or made for it';
const SALE = 'It sells or rents out what is known about people';
const saidAs = (refusal: Refusal, by: string): string =>
  `${refusal === 'profiling' ? PROFILING : SALE}, by its ${by}`;

export const purposeFaults = (policy: Policy): readonly Fault[] =>
  [
    ...Object.entries(policy.purposes).map(([name, { dpv }]) => ({ where: ['purposes', name], name, dpv })),
    ...Object.entries(policy.dutyProcessings).map(([name, { dpv }]) => ({
      where: ['dutyProcessings', name],
      name,
      dpv,
    })),
  ].flatMap(({ where, name, dpv }) => {
    const byName = REFUSED_NAMES.find(([words]) => words.test(name.toLowerCase()))?.[1];
    if (byName) return [{ where, what: saidAs(byName, 'name'), ...REFUSALS[byName] }];
    const byTerm = REFUSED_DPV_TERMS[dpv];
    if (byTerm) return [{ where, what: saidAs(byTerm, `term dpv:${dpv}`), ...REFUSALS[byTerm] }];
    if ((DPV_TERMS as readonly string[]).includes(dpv)) return [];
    return [
      {
        where,
        what: `Its term “${dpv}” is none of the purposes that are known to be harmless here`,
        because: 'N7: the list of purposes is closed',
        todo: `Use one of ${DPV_TERMS.join(', ')}, or have the privacy officer add the term to dpv.ts.`,
      },
    ];
  });

/** A purpose that nothing is collected for would be promised for nothing, and could be used unseen later. */
export const unusedPurposes = (policy: Policy): readonly Fault[] => {
  const used = new Set(Object.values(policy.activities).flatMap(({ uses }) => Object.keys(uses)));
  return Object.keys(policy.purposes)
    .filter((purpose) => !used.has(purpose))
    .map((purpose) => ({
      where: ['purposes', purpose],
      what: 'No activity has this purpose',
      because: 'N7: purposes are stated when data is collected',
      todo: 'Name the activity that collects data for it, or take it out.',
    }));
};

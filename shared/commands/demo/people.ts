/** Somebody in the story. All of them are invented, and their addresses and numbers are nobody's. */
export interface Character {
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
  /** What else of theirs comes in, by which somebody could be known. */
  readonly others?: readonly string[];
}

export const ANNA = { name: 'Anna Öberg', email: 'anna.oberg@example.se', phone: '+46701740650' } as const;
export const BO = { name: 'Bo Lindgren', email: 'bo.lindgren@example.com' } as const;
/** Writes a form with a signature that is none. */
export const FORGED = { name: 'Frida Falk', email: 'frida.falk@example.se' } as const;
/** In no register: somebody asks for her erasure. */
export const UNKNOWN = { name: 'Ulla Okänd', email: 'ulla@example.org' } as const;
/** Writes a mail (`mails.ts`), and filled in a form before. */
export const EMELIE = {
  name: 'Emelie Forsgren',
  email: 'emelie.forsgren@mejl.example.se',
  phone: '+46701740612',
} as const;

/** What would give somebody away: name, address, and each number as it could be written. */
export const tracesOf = ({ name, email, phone, others = [] }: Character): readonly string[] => [
  name,
  email,
  ...(phone ? [phone, phone.replace('+46', '0'), phone.replace('+46', '')] : []),
  ...others,
];

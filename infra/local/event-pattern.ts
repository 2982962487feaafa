/** An event pattern of a mapping's filter: fields with lists of allowed values, or patterns within. */
export type Pattern = { readonly [field: string]: Pattern | readonly unknown[] };

/** Whether an event fits. Knows equality alone, and throws at any other comparison. */
export const fits = (pattern: Pattern, event: unknown): boolean =>
  Object.entries(pattern).every(([field, wanted]) => {
    const value: unknown =
      typeof event === 'object' && event !== null ? Reflect.get(event, field) : undefined;
    if (!Array.isArray(wanted)) return fits(wanted as Pattern, value);
    if (wanted.some((one) => typeof one === 'object' && one !== null)) {
      throw new Error('The laptop knows filters by equality only');
    }
    return wanted.includes(value);
  });

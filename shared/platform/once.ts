/**
 * Makes a value when it is first asked for. For schemas on the way of a cold start: each costs about 0.2 ms there,
 * and a call needs few of them.
 */
export const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

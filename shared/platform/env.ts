/** The value of an environment variable that the stack sets. Throws at start when it is missing. */
export const env = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`The environment lacks ${name}`);
  return value;
};

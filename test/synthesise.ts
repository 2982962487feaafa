import { synthIfChanged } from '../infra/local/synth-if-changed.ts';

/** Before the tests: bundles and template, once, so that laptops that start side by side find them ready. */
export default async (): Promise<void> => {
  await synthIfChanged();
};

import { join } from 'node:path';
import { readWhole, writeWhole } from './files.ts';

/** The domain's time: wall time plus an offset that survives a restart. Transport freshness stays wall time. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly offsetMs: () => number;
  /** Moves forward to `moment`; false where that would be backwards. */
  readonly moveTo: (moment: number) => boolean;
}

export const movableClock = (dataDir: string): Clock => {
  const path = join(dataDir, 'clock.json');
  let { offsetMs } = readWhole(path, { offsetMs: 0 });
  const now = (): number => Date.now() + offsetMs;
  return {
    now,
    offsetMs: () => offsetMs,
    moveTo: (moment) => {
      if (moment < now()) return false;
      offsetMs = moment - Date.now();
      writeWhole(path, { offsetMs });
      return true;
    },
  };
};

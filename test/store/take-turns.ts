import type { Around } from './engine.ts';

/**
 * Runs actors side by side, one step at a time: each stops before every call of the engine, and only when all stand
 * still does `choose` say which of them goes on. So an order of steps can be tried, found again, and made shorter.
 */
export const takeTurns = async (
  choose: (standing: number) => number,
  actors: readonly ((around: Around) => Promise<unknown>)[],
): Promise<void> => {
  const standing: (() => void)[] = [];
  let going = actors.length;
  const next = () => {
    going -= 1;
    if (going > 0 || standing.length === 0) return;
    going = 1;
    standing.splice(choose(standing.length), 1)[0]?.();
  };
  await Promise.all(
    actors.map((actor) => {
      let gate: Promise<void> | undefined;
      const around: Around = async (_command, call) => {
        // What an actor asks for at once goes on at once.
        if (!gate) {
          const { promise, resolve } = Promise.withResolvers<void>();
          gate = promise;
          standing.push(() => {
            gate = undefined;
            resolve();
          });
          next();
        }
        await gate;
        return call();
      };
      return actor(around).finally(next);
    }),
  );
};

import type { Context } from 'aws-lambda';
import { type Instant, instantOf } from './instant.ts';

/** Tells the domain's time. Freshness of signatures and tokens is wall time and never asks here. */
export type Clock = () => Instant;

/**
 * The clock of one invocation. On the laptop the cloud moves time by an offset in Lambda's `clientContext`;
 * in every other stage that field is ignored, so that no caller can move a deadline.
 */
export const clockOf = (context: Pick<Context, 'clientContext'>, stage = process.env.STAGE): Clock => {
  const custom: unknown = stage === 'local' ? context.clientContext?.custom : undefined;
  const offset = typeof custom === 'object' && custom !== null ? Reflect.get(custom, 'clockOffsetMs') : 0;
  const offsetMs = Number.isFinite(offset) ? Number(offset) : 0;
  return () => instantOf(Date.now() + offsetMs);
};

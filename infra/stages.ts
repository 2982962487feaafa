import { Duration, RemovalPolicy } from 'aws-cdk-lib';

const STAGE_NAMES = ['local', 'test', 'production'] as const;
type StageName = (typeof STAGE_NAMES)[number];

/** What differs between stages, all of it technical. What a company sets stands in `shared/policy/deployment.ts`. */
export interface Stage {
  readonly name: StageName;
  /** What becomes of tables, keys and secrets when the stack goes, or when a change would replace them. */
  readonly removal: RemovalPolicy;
  readonly isProtected: boolean;
  readonly logsKept: Duration;
  /** Whether somebody is mailed when an alarm goes off. */
  readonly mailsAlarms: boolean;
}

export const STAGES: Readonly<Record<StageName, Stage>> = {
  local: {
    name: 'local',
    removal: RemovalPolicy.DESTROY,
    isProtected: false,
    logsKept: Duration.days(7),
    mailsAlarms: false,
  },
  test: {
    name: 'test',
    removal: RemovalPolicy.RETAIN,
    isProtected: true,
    logsKept: Duration.days(30),
    mailsAlarms: true,
  },
  production: {
    name: 'production',
    removal: RemovalPolicy.RETAIN,
    isProtected: true,
    logsKept: Duration.days(90),
    mailsAlarms: true,
  },
};

export const stageNamed = (name: string | undefined): Stage => {
  const stage = STAGE_NAMES.find((known) => known === name);
  if (!stage) throw new Error(`Name a stage: ${STAGE_NAMES.join(', ')}`);
  return STAGES[stage];
};

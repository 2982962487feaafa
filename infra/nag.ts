import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';

/** Checks the whole app against AWS's solution and serverless rules: a finding that nobody acknowledged stops synthesis. */
export const checkRules = (app: App): void => {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
};

/** Accepts one finding on one construct, for a reason that stands beside it. */
export const acknowledge = (construct: IConstruct, finding: string, reason: string): void => {
  const pack = finding.split('-', 1)[0];
  Validations.of(construct).acknowledge({ id: `${pack}::${finding}`, reason });
};

import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { RegisterStack } from '../../infra/register-stack.ts';
import { STAGES } from '../../infra/stages.ts';

interface Resource {
  readonly id: string;
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: CloudFormation's properties, read field by field.
  readonly Properties: any;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

export interface Template {
  readonly stage: keyof typeof STAGES;
  readonly all: readonly Resource[];
  readonly ofType: (type: string) => readonly Resource[];
  readonly text: string;
}

/** The synthesised template of a stage, without the checks of cdk-nag, which have a test of their own. */
const synthesise = (stage: keyof typeof STAGES): Template => {
  const app = new App({ outdir: mkdtempSync(join(tmpdir(), 'registervakt-synth-')) });
  const stack = new RegisterStack(app, STAGES[stage]);
  app.synth();
  const text = readFileSync(join(app.outdir, stack.templateFile), 'utf8');
  const { Resources } = JSON.parse(text) as { Resources: Record<string, Omit<Resource, 'id'>> };
  const all = Object.entries(Resources).map(([id, resource]) => ({ id, ...resource }));
  return { stage, all, text, ofType: (type) => all.filter(({ Type }) => Type === type) };
};

export const TEMPLATES = (['local', 'test', 'production'] as const).map(synthesise);
export const DEPLOYED = TEMPLATES.filter(({ stage }) => stage !== 'local');

/** What a reference in the template leads to. */
export const target = (reference: unknown): string => {
  const [value] = Object.values(Object(reference)) as unknown[];
  return String(Array.isArray(value) ? value[0] : value);
};

/** The statements of the roles of functions, by function. */
export const statementsOf = (template: Template, functionId: string): readonly Statement[] => {
  const role = target(template.all.find(({ id }) => id === functionId)?.Properties.Role);
  return template
    .ofType('AWS::IAM::Policy')
    .filter(({ Properties }) => Properties.Roles.some((one: unknown) => target(one) === role))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
};

export interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

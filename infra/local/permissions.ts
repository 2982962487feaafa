import type { Template } from './template.ts';

/** One thing that a call wants to do. */
export interface Need {
  readonly action: string;
  readonly resource: string;
  /** What conditions may ask about, such as `kms:ViaService`. */
  readonly context?: Readonly<Record<string, string>>;
}

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export type MayDo = (functionId: string, need: Need) => boolean;

/** What each function's role allows, from the statements of the template. Throws at a condition it does not know. */
export const permissions = (template: Template): MayDo => {
  const policies = template.ofType('AWS::IAM::Policy');
  const statementsOf = new Map<string, readonly Statement[]>(
    template.ofType('AWS::Lambda::Function').map(({ id, properties }) => {
      const role = template.byArn(properties.Role)?.id ?? '';
      const own = policies.filter((policy) => (policy.properties.Roles as string[]).includes(role));
      return [id, own.flatMap((policy) => policy.properties.PolicyDocument.Statement as Statement[])];
    }),
  );
  for (const statement of [...statementsOf.values()].flat()) knowConditions(statement);
  return (functionId, need) => {
    const matching = (statementsOf.get(functionId) ?? []).filter((statement) => matches(statement, need));
    return (
      matching.some(({ Effect }) => Effect === 'Allow') && !matching.some(({ Effect }) => Effect === 'Deny')
    );
  };
};

const knowConditions = ({ Condition = {} }: Statement): void => {
  const unknown = Object.keys(Condition).find((operator) => operator !== 'StringEquals');
  if (unknown) throw new Error(`The laptop does not know the condition ${unknown}`);
};

const matches = (
  { Action, Resource, Condition = {} }: Statement,
  { action, resource, context = {} }: Need,
): boolean =>
  [Action].flat().some((pattern) => like(pattern, action)) &&
  [Resource].flat().some((pattern) => like(pattern, resource)) &&
  Object.entries(Condition.StringEquals ?? {}).every(([key, value]) => context[key] === value);

/** IAM's wildcards: `*` is any text, `?` any character. */
const like = (pattern: string, text: string): boolean =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    'i',
  ).test(text);

import { parseArgs } from 'node:util';
import { App } from 'aws-cdk-lib';
import { bundleFunctions } from './bundle.ts';
import { checkRules } from './nag.ts';
import { refuseWrongPolicy } from './refuse-wrong-policy.ts';
import { RegisterStack } from './register-stack.ts';
import { stageNamed } from './stages.ts';

// `npm run synth -- [stage]`: the CloudFormation template of a stage. `--out` names the folder; `--unchecked` leaves
// out the rules of cdk-nag, for the laptop's start alone.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, unchecked: { type: 'boolean', default: false } },
});
const stage = stageNamed(positionals[0] ?? 'production');
refuseWrongPolicy();
await bundleFunctions();
const app = new App({ outdir: values.out ?? 'cdk.out' });
const stack = new RegisterStack(app, stage);
if (!values.unchecked) checkRules(app);
app.synth();
console.info(`${app.outdir}/${stack.templateFile}`);

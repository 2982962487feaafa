import { App } from 'aws-cdk-lib';
import { bundleFunctions } from './bundle.ts';
import { checkRules } from './nag.ts';
import { refuseWrongPolicy } from './refuse-wrong-policy.ts';
import { RegisterStack } from './register-stack.ts';
import { stageNamed } from './stages.ts';

// What `cdk deploy --context stage=<name>` runs.
refuseWrongPolicy();
await bundleFunctions();
const app = new App();
new RegisterStack(app, stageNamed(app.node.tryGetContext('stage')));
checkRules(app);
app.synth();

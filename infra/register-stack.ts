import { type App, CfnOutput, Stack } from 'aws-cdk-lib';
import { DEPLOYMENT } from '../shared/policy/deployment.ts';
import { addGate } from './gate.ts';
import { buildHouse } from './house.ts';
import { addIntake } from './intake.ts';
import { addObjections } from './objections.ts';
import { addPeople } from './people.ts';
import { addPublicPages } from './public-pages.ts';
import { addReports } from './reports.ts';
import { addRequests } from './requests.ts';
import { addRetention } from './retention.ts';
import type { Stage } from './stages.ts';

/** Everything of one stage: the house, and the ways through it. */
export class RegisterStack extends Stack {
  constructor(app: App, stage: Stage) {
    super(app, `registervakt-${stage.name}`, {
      env: { region: DEPLOYMENT.region },
      description: 'Registervakt: keeps the marketing register lawful',
      terminationProtection: stage.isProtected,
    });
    const house = buildHouse(this, stage);
    addIntake(house);
    addObjections(house);
    addGate(house);
    addPeople(house);
    addRequests(house);
    addRetention(house);
    addReports(house);
    addPublicPages(house);

    new CfnOutput(this, 'ReceiptRuleSet', { value: house.mailIn.ruleSetName });
    new CfnOutput(this, 'ApiUrl', { value: house.api.url });
    for (const [form, { secretArn }] of Object.entries(house.secrets.website)) {
      new CfnOutput(this, `WebsiteSecret${form}`, { value: secretArn });
    }
    house.sender.dkimRecords.forEach(({ name, value }, index) => {
      new CfnOutput(this, `DkimRecord${index + 1}`, { value: `${name} CNAME ${value}` });
    });
  }
}

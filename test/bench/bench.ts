import { writeFile } from 'node:fs/promises';
import { benchGate } from './gate.ts';
import { benchInit } from './init.ts';
import { benchIntake } from './intake.ts';
import { benchLaptop } from './laptop.ts';
import { printTable } from './table.ts';

const ROUNDS = 31;

// `npm run bench`: ratios to floors that are measured in the same run, since a machine's milliseconds say little.
const init = await benchInit(ROUNDS);
const laptop = await benchLaptop();
const intake = await benchIntake(ROUNDS);
const gate = await benchGate();
const results = { node: process.version, init, intake, gate, laptop };
await writeFile('bench.json', `${JSON.stringify(results, null, 2)}\n`);

printTable([
  ['cold start of receive-website-form / of client-dynamodb alone', init.ratioToClientDynamodb, '≤ 1.2'],
  ['the same in CPU', init.ratioToClientDynamodbOfCpu, ''],
  ['cold start of receive-website-form / of a bare handler', init.ratioToBare, ''],
  ['KB loaded in it', init.kilobytesLoadedAtInit, '≤ 420'],
  ['from cold to the first accepted form / the same by hand', intake.firstForm.ratio, ''],
  ['CPU of an accepted form, warm / the same by hand', intake.warmCpu.ratio, ''],
  ['forms a second, of what the engine calls alone reach', laptop.throughput.ratio, '≥ 0.5'],
  ['items read for each of 1,000 decisions', gate.itemsPerPerson, '≤ 3'],
  ['1,000 decisions / the same reads alone', gate.ratioToReadsAlone, ''],
  ['1,000 decisions on the laptop, milliseconds', gate.millisecondsOnTheLaptop, '≤ 500'],
  ['start of the laptop, seconds', laptop.startSeconds, '≤ 5'],
  ['memory of the laptop, MB', laptop.megabytes, '≤ 600'],
]);

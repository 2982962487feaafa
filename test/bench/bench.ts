import { writeFile } from 'node:fs/promises';
import { benchInit } from './init.ts';
import { benchIntake } from './intake.ts';
import { benchLaptop } from './laptop.ts';
import { printTable } from './table.ts';

// `npm run bench`: ratios to floors that are measured in the same run, since a machine's milliseconds say little.
const init = await benchInit(31);
const laptop = await benchLaptop();
const intake = await benchIntake();
const results = { node: process.version, init, intake, laptop };
await writeFile('bench.json', `${JSON.stringify(results, null, 2)}\n`);

printTable([
  ['init of receive-website-form / client-dynamodb alone', init.ratioToClientDynamodbAlone, '≤ 1.2'],
  ['init of receive-website-form / bare handler', init.ratioToBare, ''],
  ['KB loaded at init', init.kilobytesLoadedAtInit, '≤ 420'],
  ['CPU of an accepted form / the same by hand', intake.ratio, ''],
  ['forms a second, of what the engine calls alone reach', laptop.throughput.ratio, '≥ 0.5'],
  ['start of the laptop, seconds', laptop.startSeconds, '≤ 5'],
  ['memory of the laptop, MB', laptop.megabytes, '≤ 600'],
]);

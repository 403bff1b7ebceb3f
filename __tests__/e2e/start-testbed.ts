// Once before all end-to-end tests: the test bed. An engine that can't start fails the whole suite; nothing is skipped.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeTestbed, startTestbed } from '../../testbed/start.ts';
import { remember } from './running-testbed.ts';

export default async function startForTests(): Promise<void> {
  const bed = await startTestbed({ log: (line) => process.stderr.write(`test bed: ${line}\n`) });
  remember(bed);
  const file = join(mkdtempSync(join(tmpdir(), 'testbed-')), 'testbed.json');
  writeFileSync(file, JSON.stringify(describeTestbed(bed)));
  process.env['TESTBED_FILE'] = file;
}

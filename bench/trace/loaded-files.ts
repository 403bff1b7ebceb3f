// Which JavaScript files a run of main loads, by what V8 covers: it lists every script that ran, however it was loaded.
import { mkdtempSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runOurs } from '../contenders/ours.ts';
import type { Job } from '../job.ts';
import type { LoadedFile } from '../results.ts';
import type { Surroundings } from '../surroundings.ts';
import { scriptsIn } from './covered-scripts.ts';

export async function loadedFiles(surroundings: Surroundings, job: Job, dist: string): Promise<readonly LoadedFile[]> {
  const place = mkdtempSync(join(surroundings.folder, 'coverage-'));
  await runOurs(surroundings, job, {}, { NODE_V8_COVERAGE: place });
  const urls = new Set(readdirSync(place).flatMap((name) => scriptsIn(readFileSync(join(place, name), 'utf8'))));
  const files = [...urls].map((url) => relative(dist, fileURLToPath(url))).filter((file) => !file.startsWith('post/'));
  if (!files.some((file) => file.startsWith('main/'))) throw new Error(`V8 covered no script of main: ${files.join(', ')}`);
  return files.toSorted().map((file) => ({ file, bytes: statSync(join(dist, file)).size }));
}

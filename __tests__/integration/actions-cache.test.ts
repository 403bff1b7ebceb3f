// The Actions cache's library against a stand-in of the service: the contract of the port, and that it prints nothing itself.
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionsCache } from '../../src/world/adapters/actions-cache.ts';
import { systemFiles } from '../../src/world/adapters/files.ts';
import { startCacheService } from '../../testbed/cache-service/service.ts';
import { actionsCacheContract, type CacheState } from '../contract/actions-cache-contract.ts';

const service = await startCacheService();
const given = { ...process.env };
let debug: string[] = [];

beforeEach(() => {
  debug = [];
  service.clear();
});

afterAll(async () => {
  restoreEnvironment();
  await service.stop();
});

function restoreEnvironment(): void {
  for (const name of Object.keys(process.env)) if (!(name in given)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, given);
}

/** The library reads the process's own environment. */
function openIn(state: CacheState): ReturnType<Parameters<typeof actionsCacheContract>[1]> {
  restoreEnvironment();
  const workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  const temporary = mkdtempSync(join(tmpdir(), 'temporary-'));
  const scopes = state === 'read-only' ? [{ Scope: 'refs/heads/main', Permission: 1 } as const] : undefined;
  const found = state === 'absent' ? { ACTIONS_RUNTIME_TOKEN: '', ACTIONS_RESULTS_URL: '', ACTIONS_CACHE_URL: '' } : service.environment(scopes);
  Object.assign(process.env, { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temporary, GITHUB_SERVER_URL: 'https://github.com', ...found });
  // An answer of 500 is tried again for half a minute; nobody there is told at once.
  if (state === 'failing') process.env['ACTIONS_RESULTS_URL'] = 'http://127.0.0.1:9/';
  return Promise.resolve({ cache: actionsCache(process.env, (line) => void debug.push(line)), files: systemFiles(temporary), folder: join(temporary, 'cached') });
}

actionsCacheContract('@actions/cache', openIn);

test('what the library prints becomes debug lines, also of calls side by side; other output is left alone', async () => {
  const { cache, files, folder } = await openIn('read-only');
  await files.makeFolder(folder);
  await files.writePrivate(join(folder, 'a'), '1');
  const saved = await Promise.all([cache.save([folder], 'one'), cache.save([folder], 'two')]);
  expect(saved.map((one) => ('reason' in one ? one.reason : ''))).toEqual([expect.stringContaining('with key one'), expect.stringContaining('with key two')]);
  expect(debug.filter((line) => line.startsWith('::warning::') && line.includes('cache write denied'))).toHaveLength(2);
}, 30_000);

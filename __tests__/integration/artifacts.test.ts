// GitHub's artifact library against a stand-in of the service: the contract of the port, what it prints, and what goes wrong.
import { afterAll, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionsArtifacts } from '../../src/world/adapters/artifacts.ts';
import type { Artifacts } from '../../src/world/ports/artifacts.ts';
import { startArtifactProcess } from '../../testbed/artifact-service/start.ts';
import { startArtifactService, type ArtifactService } from '../../testbed/artifact-service/service.ts';
import { artifactsContract, type ArtifactsState } from '../contract/artifacts-contract.ts';

const given = { ...process.env };
const temporary = mkdtempSync(join(tmpdir(), 'temporary-'));
const services: ArtifactService[] = [];
let debug: string[] = [];
let hidden: string[] = [];

afterAll(async () => {
  restoreEnvironment();
  await Promise.all(services.map((service) => service.stop()));
});

function restoreEnvironment(): void {
  for (const name of Object.keys(process.env)) if (!(name in given)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, given);
}

/** The library reads the process's own environment. */
function jobOf(environment: Record<string, string>): Artifacts {
  restoreEnvironment();
  debug = [];
  hidden = [];
  Object.assign(process.env, { GITHUB_SERVER_URL: 'https://github.com', RUNNER_TEMP: temporary, RUNNER_DEBUG: '1', ...environment });
  return actionsArtifacts(process.env, { debug: (line) => void debug.push(line), hide: (value) => void hidden.push(value) });
}

async function startService(): Promise<ArtifactService> {
  const service = await startArtifactService(mkdtempSync(join(tmpdir(), 'artifacts-')));
  services.push(service);
  return service;
}

artifactsContract('@actions/artifact', async (state: ArtifactsState) => {
  const service = await startService();
  if (state === 'full') service.setTrouble('full');
  const changes = { unreachable: { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' }, absent: { ACTIONS_RUNTIME_TOKEN: '' }, healthy: {}, full: {} }[state];
  let number = 0;
  return { job: () => jobOf({ ...service.environment('run', `job-${++number}`), ...changes }) };
});

test('another run sees nothing of it', async () => {
  const service = await startService();
  await jobOf(service.environment('one')).upload('app', { a: '1' });
  expect(await jobOf(service.environment('two')).list()).toEqual([]);
  expect((await jobOf(service.environment('one')).list()).map(({ name }) => name)).toEqual(['app']);
});

test('a service of a later process has what an earlier one was given', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'artifacts-'));
  const first = await startArtifactProcess(folder);
  await jobOf(first.environment('run')).upload('app', { a: '1' });
  await first.stop();
  const second = await startArtifactProcess(folder);
  const artifacts = jobOf(second.environment('run', 'later'));
  const [found = { id: -1, name: '' }] = await artifacts.list();
  expect(await artifacts.download(found)).toEqual({ a: '1' });
  await second.stop();
});

test('what comes has to be what the list says', async () => {
  const service = await startService();
  await jobOf(service.environment()).upload('app', { a: '1' });
  await jobOf(service.environment()).upload('other', { a: '2' });
  const artifacts = jobOf(service.environment());
  const [app = { id: -1, name: '' }, other = { id: -1, name: '' }] = await artifacts.list();
  const bytes = await (await fetch(`${service.url}account/artifacts/${other.id}.zip?sig=signed-${other.id}`)).arrayBuffer();
  await fetch(`${service.url}account/artifacts/${app.id}.zip?sig=signed-${app.id}`, { method: 'PUT', body: bytes });
  await expect(artifacts.download(app)).rejects.toThrow('HAND_OVER_FAILED');
  expect(await artifacts.download(other)).toEqual({ a: '2' });
});

test('what the library prints is for debugging, its secrets are hidden, and no file stays', async () => {
  const service = await startService();
  const artifacts = jobOf(service.environment());
  await artifacts.upload('app', { a: '1' });
  expect(debug.some((line) => line.startsWith('Uploading artifact'))).toBe(true);
  expect(debug.filter((line) => line.startsWith('::'))).toEqual([]);
  expect(hidden).toContain('signed-1');
  expect(readdirSync(temporary)).toEqual([]);
});

test('GitHub Enterprise Server and a token without the service', () => {
  const fit = { ACTIONS_RUNTIME_TOKEN: `a.${Buffer.from(JSON.stringify({ scp: 'x Actions.Results:a:b' })).toString('base64url')}.c`, ACTIONS_RESULTS_URL: 'https://results.example' };
  expect(jobOf(fit).available()).toBe(true);
  expect(jobOf({ ...fit, GITHUB_SERVER_URL: 'https://octo.ghe.com' }).available()).toBe(true);
  expect(jobOf({ ...fit, GITHUB_SERVER_URL: 'https://github.example.com' }).available()).toBe(false);
  expect(jobOf({ ...fit, ACTIONS_RUNTIME_TOKEN: `a.${Buffer.from('{}').toString('base64url')}.c` }).available()).toBe(false);
  expect(jobOf({ ...fit, ACTIONS_RESULTS_URL: '' }).available()).toBe(false);
});

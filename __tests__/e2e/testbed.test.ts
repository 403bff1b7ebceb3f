// The test bed itself, without the action: engine, emulators, two registries and what each of their users may do.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Login } from '../../testbed/description.ts';
import { freshImage, openBed } from './bed.ts';

const bed = openBed();
const builder = `testbed-${process.pid}`;
const folder = mkdtempSync(join(tmpdir(), 'testbed-e2e-'));
const minute = 60_000;

type Printed = { readonly code: number | null; readonly text: string };

/** A client with a configuration of its own, so that a login of one test is none of another's. */
function client(login?: Login, host = bed.registryHost): (file: string, ...args: readonly string[]) => Printed {
  const config = mkdtempSync(join(folder, 'client-'));
  writeFileSync(join(config, 'config.json'), JSON.stringify({ cliPluginsExtraDirs: [join(bed.dockerConfigDir, 'cli-plugins')] }));
  const run = (file: string, args: readonly string[], input = ''): Printed => {
    const { status, stdout, stderr } = spawnSync(file, args, { input, encoding: 'utf8', env: { ...process.env, ...bed.env, DOCKER_CONFIG: config }, timeout: 2 * minute });
    return { code: status, text: stdout + stderr };
  };
  if (login !== undefined) {
    const { code, text } = run('docker', ['login', '--username', login.username, '--password-stdin', host], login.password);
    if (code !== 0) throw new Error(text);
  }
  return (file, ...args) => run(file, args);
}

const { writer, reader } = bed.users;
const { crane } = bed.tools;

function build(as: ReturnType<typeof client>, image: string, platforms: string): Printed {
  return as('docker', 'buildx', 'build', '--builder', builder, '--platform', platforms, '--progress', 'plain', '--tag', image, '--push', folder);
}

beforeAll(() => {
  writeFileSync(join(folder, 'Dockerfile'), `FROM ${bed.busyboxImage}\nRUN echo "machine is $(uname -m)" && uname -m > /machine\n`);
  const created = client()('docker', 'buildx', 'create', '--name', builder, '--driver', 'docker-container', '--driver-opt', `network=host,image=${bed.buildkitImage}`, '--bootstrap');
  expect(created).toMatchObject({ code: 0 });
}, minute);

afterAll(() => {
  client()('docker', 'buildx', 'rm', '--force', builder);
  rmSync(folder, { recursive: true, force: true });
});

describe('a build for two platforms', () => {
  const image = `${freshImage(bed)}:1`;

  test('runs its commands on both, the other one emulated, and is pushed after a login', () => {
    const built = build(client(writer), image, 'linux/amd64,linux/arm64');
    expect(built).toMatchObject({ code: 0 });
    expect(built.text).toMatch(/machine is x86_64/);
    expect(built.text).toMatch(/machine is aarch64/);
  }, 2 * minute);

  test('is one index that another tool reads, and that the engine runs', () => {
    const as = client(reader);
    expect(JSON.parse(as(crane, 'config', '--platform', 'linux/arm64', image).text)).toMatchObject({ os: 'linux', architecture: 'arm64' });
    expect(JSON.parse(as(crane, 'manifest', image).text)).toMatchObject({ mediaType: 'application/vnd.oci.image.index.v1+json' });
    expect(as('docker', 'run', '--rm', '--pull', 'always', '--platform', 'linux/arm64', image, 'cat', '/machine').text).toMatch(/aarch64/);
  }, minute);

  test('is not for everybody', () => {
    const anonymous = client()(crane, 'manifest', image);
    expect(anonymous.code).not.toBe(0);
    expect(anonymous.text).toMatch(/UNAUTHORIZED|DENIED/i);
  });
});

describe('who may do what', () => {
  test('the reader pulls and can not push', () => {
    const refused = build(client(reader), `${freshImage(bed)}:1`, 'linux/amd64');
    expect(refused.code).not.toBe(0);
    expect(refused.text).toMatch(/insufficient_scope|denied|unauthorized|authorization failed/i);
  }, minute);

  test.each(['registryHost', 'secondRegistryHost'] as const)('wrong credentials are refused by %s', (registry) => {
    expect(() => client({ username: writer.username, password: 'wrong' }, bed[registry])).toThrow(/unauthorized/i);
  });

  test('anybody pulls the base images', () => {
    const listed = client()(crane, 'manifest', bed.busyboxImage);
    expect(listed).toMatchObject({ code: 0 });
    expect(listed.text).toMatch(/"arm64"/);
  });

  test('the writer deletes', () => {
    const as = client(writer);
    const image = freshImage(bed);
    as(crane, 'copy', bed.busyboxImage, `${image}:1`);
    expect(as(crane, 'delete', `${image}@${as(crane, 'digest', `${image}:1`).text.trim()}`)).toMatchObject({ code: 0 });
    expect(as(crane, 'digest', `${image}:1`).code).not.toBe(0);
  });

  test('the second registry knows the same users, and nothing of the first one', () => {
    const image = freshImage(bed, bed.secondRegistryHost);
    expect(client(writer, bed.secondRegistryHost)(crane, 'copy', bed.busyboxImage, `${image}:1`)).toMatchObject({ code: 0 });
    expect(client(writer)(crane, 'digest', image.replace(bed.secondRegistryHost, bed.registryHost)).code).not.toBe(0);
  });
});

test('the Python stand-in is Python 3.13 with pip, sh and useradd', () => {
  const python = bed.baseImages.find(({ name }) => name.startsWith('python:'))?.image ?? '';
  const script = 'python --version && python3 -c "import ssl, sqlite3, venv" && pip --version && useradd -u 10001 app && id app';
  const ran = client()('docker', 'run', '--rm', '--network', 'host', python, 'sh', '-c', script);
  expect(ran).toMatchObject({ code: 0 });
  expect(ran.text).toMatch(/Python 3\.13\.[\s\S]*pip \d+[\s\S]*uid=10001\(app\)/);
}, minute);

test("the user's own Docker configuration is not the bed's", () => {
  expect(bed.env).toMatchObject({ DOCKER_CONFIG: bed.dockerConfigDir, DOCKER_HOST: bed.dockerHost });
  expect(JSON.parse(readFileSync(join(bed.dockerConfigDir, 'config.json'), 'utf8'))).toEqual({ auths: {} });
});

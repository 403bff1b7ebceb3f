// The built action where nothing is published: pull requests, load, outputs, checks, dry-run. No tag may appear anywhere.
import { describe, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { act, bedInputs, docker, freshImage, makeWorkspace, openBed, tagsOf } from './bed.ts';
import { pullRequest } from '../../scripts/pull-request-event.ts';

const bed = openBed();
const dockerfile = 'ARG BASE\nFROM ${BASE}\nRUN uname -m > /machine\n';
const minute = 60_000;

describe('a pull request', () => {
  test.each(['same-repository', 'fork'] as const)('from %s is built for all platforms, green, with one notice that says why', async (origin) => {
    const image = freshImage(bed);
    const { main } = await act(bed, { ...pullRequest(origin), workspace: makeWorkspace({ Dockerfile: dockerfile }), inputs: bedInputs(bed, image) });
    expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
    expect(main.outputs['pushed']).toBe('false');
    expect(main.log.match(/^::notice/gm)).toHaveLength(1);
    expect(tagsOf(bed, image)).toEqual([]);
  }, 3 * minute);
});

describe('other results than a published image', () => {
  test('load puts one platform into the engine', async () => {
    const image = freshImage(bed);
    const { main } = await act(bed, {
      workspace: makeWorkspace({ Dockerfile: dockerfile }),
      inputs: { ...bedInputs(bed, image), platforms: 'linux/amd64', load: 'true', push: 'false' },
    });
    expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
    expect(docker(bed, 'image', 'inspect', '--format', '{{.Architecture}}', `${image}:1.2.3`)).toBe('amd64');
    expect(main.outputs['imageid']).toMatch(/^sha256:/);
    expect(tagsOf(bed, image)).toEqual([]);
  }, 3 * minute);

  test('outputs writes a folder for each platform', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'local-'));
    const { main } = await act(bed, {
      workspace: makeWorkspace({ Dockerfile: dockerfile }),
      inputs: { ...bedInputs(bed, freshImage(bed)), platforms: 'linux/amd64', outputs: `type=local,dest=${folder}` },
    });
    expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
    expect(existsSync(join(folder, 'machine'))).toBe(true);
  }, 3 * minute);

  test('call=check names the rule, file and line, and fails', async () => {
    const { main } = await act(bed, {
      workspace: makeWorkspace({ Dockerfile: 'ARG BASE\nFROM ${BASE} as build\n' }),
      inputs: { ...bedInputs(bed, freshImage(bed)), call: 'check' },
    });
    expect(main.exitCode).toBe(1);
    expect(main.log).toContain('FromAsCasing');
    expect(main.log).toMatch(/file=Dockerfile,line=2/);
  }, 3 * minute);

  test.each(['outline', 'targets'])('call=%s prints what it finds', async (call) => {
    const { main } = await act(bed, {
      workspace: makeWorkspace({ Dockerfile: 'ARG BASE=none\nFROM ${BASE} AS build-stage\n' }),
      inputs: { ...bedInputs(bed, freshImage(bed)), call },
    });
    expect(main.exitCode).toBe(0);
    expect(main.log).toContain(call === 'outline' ? 'BASE' : 'build-stage');
  }, 3 * minute);

  test('dry-run prints the plan without Docker, registry or API', async () => {
    const image = freshImage(bed);
    const { main, post } = await act(bed, {
      workspace: makeWorkspace({ Dockerfile: dockerfile }),
      inputs: { ...bedInputs(bed, image), 'dry-run': 'true', secrets: 'one=hidden-value' },
      env: { PATH: '/nonexistent', DOCKER_HOST: 'unix:///nonexistent' },
    });
    expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
    expect(post.exitCode).toBe(0);
    expect(main.outputs).toMatchObject({ tags: `${image}:1.2.3\n${image}:1.2\n${image}:1\n${image}:latest`, version: '1.2.3', 'tag-names': '1.2.3\n1.2\n1\nlatest' });
    expect(JSON.parse(main.outputs['plan'] ?? '')).toBeTruthy();
    expect(main.log).toContain('buildx build');
    expect(main.log.split('\n').filter((line) => !line.startsWith('::add-mask::')).join('\n')).not.toContain('hidden-value');
  }, minute);

  test('a tag with a date has what writes dates loaded for it', async () => {
    const image = freshImage(bed);
    const { main } = await act(bed, {
      workspace: makeWorkspace({ Dockerfile: dockerfile }),
      inputs: { ...bedInputs(bed, image), 'dry-run': 'true', tags: "type=raw,value=on-{{date 'YYYY' tz='Europe/Berlin'}}" },
    });
    expect(main.outputs['tag-names']).toMatch(/^on-20\d\d$/m);
  }, minute);
});

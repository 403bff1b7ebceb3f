// skip-unchanged against random edits of a project, one after the other on the real engine and registry: it builds when it
// must, and never when it need not. The seed decides the order; each kind of edit comes once.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SeededRandom } from '../../testbed/fuzz/random.ts';
import { openBed } from './bed.ts';
import { startProject, type Project } from './unchanged-project.ts';

type Entry = { readonly text: string; readonly mode?: number } | { readonly link: string } | 'folder';
type State = { readonly files: Readonly<Record<string, Entry>>; readonly inputs: Readonly<Record<string, string>>; readonly env: Readonly<Record<string, string>> };
type Expected = 'same' | 'built';
type Edit = { readonly expected: Expected; readonly part?: string; readonly of: (state: State, random: SeededRandom) => State | Promise<State> };

const bed = openBed();
const seed = Number(process.env['UNCHANGED_SEED'] ?? 20_261_101);
let project: Project;

const dockerfile = ['ARG BASE', 'FROM ${BASE} AS base', 'FROM scratch AS plain', 'COPY src conf /app/', 'FROM plain AS release', 'ARG VERSION=1', 'ARG CHANNEL', 'COPY --from=base /app /base/app', ''].join('\n');
const start = (base: string): State => ({
  files: {
    Dockerfile: { text: dockerfile },
    '.dockerignore': { text: '# not for the image\n*.log\ntmp/\n!tmp/kept\n' },
    '.git/HEAD': { text: 'ref: refs/heads/main\n' },
    'src/main.py': { text: 'print("hello")\n' },
    'src/run.sh': { text: '#!/bin/sh\n', mode: 0o755 },
    'src/current': { link: 'main.py' },
    'conf/a.toml': { text: 'a = 1\n' },
    'conf/b.toml': { text: 'b = 1\n' },
    'debug.log': { text: '1' },
    'tmp/cache': { text: '1' },
    'tmp/kept': { text: '1' },
  },
  inputs: { 'build-args': `BASE=${base}\nVERSION=1\nCHANNEL`, secrets: 'npm=first', platforms: 'linux/amd64,linux/arm64' },
  env: { CHANNEL: 'stable' },
});

const withFile = (state: State, path: string, entry: Entry): State => ({ ...state, files: { ...state.files, [path]: entry } });
const withoutFile = (state: State, path: string): State => ({ ...state, files: Object.fromEntries(Object.entries(state.files).filter(([name]) => name !== path)) });
const withInput = (state: State, name: string, value: string): State => ({ ...state, inputs: { ...state.inputs, [name]: value } });
const textOf = (state: State, path: string): string => {
  const entry = state.files[path];
  return entry !== undefined && entry !== 'folder' && 'text' in entry ? entry.text : '';
};
const more = (random: SeededRandom): string => `${random.whole(0, 1e9)}\n`;

const edits: Readonly<Record<string, Edit>> = {
  'a commit without a change': { expected: 'same', of: (state) => state },
  'times of files': { expected: 'same', of: (state) => ({ ...state }) },
  'an ignored file': { expected: 'same', of: (state, random) => withFile(state, 'debug.log', { text: more(random) }) },
  'a new file in an ignored folder': { expected: 'same', of: (state, random) => withFile(state, `tmp/${random.whole(0, 1e9)}`, { text: '1' }) },
  'the .git folder, which no COPY takes': { expected: 'same', of: (state, random) => withFile(state, '.git/FETCH_HEAD', { text: more(random) }) },
  "a secret's value": { expected: 'same', of: (state, random) => withInput(state, 'secrets', (state.inputs['secrets'] ?? '').replace(/=.*/, `=${more(random).trim()}`)) },
  'the order of build arguments': { expected: 'same', of: (state) => withInput(state, 'build-args', (state.inputs['build-args'] ?? '').split('\n').toReversed().join('\n')) },
  'the order of platforms': { expected: 'same', of: (state) => withInput(state, 'platforms', (state.inputs['platforms'] ?? '').split(',').toReversed().join(',')) },
  'a variable that no argument takes': { expected: 'same', of: (state, random) => ({ ...state, env: { ...state.env, OTHER: more(random) } }) },
  'the log of the action': { expected: 'same', of: (state) => ({ ...state, env: { ...state.env, RUNNER_DEBUG: '1' } }) },
  "another tag of the base image's repository": { expected: 'same', of: async (state, random) => (await project.pushBase(more(random), '2'), state) },
  'a tag rule': { expected: 'same', of: (state, random) => withInput(state, 'tags', `type=ref,event=branch\ntype=raw,value=also-${random.whole(0, 1e9)}`) },

  "a file's content": { expected: 'built', part: 'context', of: (state, random) => withFile(state, 'src/main.py', { text: more(random) }) },
  'the right to execute a file': { expected: 'built', part: 'context', of: (state) => withFile(state, 'src/main.py', { text: textOf(state, 'src/main.py'), mode: 0o755 }) },
  "a link's target": { expected: 'built', part: 'context', of: (state) => withFile(state, 'src/current', { link: 'run.sh' }) },
  'a file instead of a link to it': { expected: 'built', part: 'context', of: (state) => withFile(state, 'src/current', { text: textOf(state, 'src/main.py') }) },
  'a new file': { expected: 'built', part: 'context', of: (state, random) => withFile(state, `src/new-${random.whole(0, 1e9)}`, { text: '' }) },
  'a file less': { expected: 'built', part: 'context', of: (state) => withoutFile(state, 'conf/b.toml') },
  'a file with another name': { expected: 'built', part: 'context', of: (state) => withFile(withoutFile(state, 'conf/a.toml'), 'conf/c.toml', { text: textOf(state, 'conf/a.toml') }) },
  'an empty folder': { expected: 'built', part: 'context', of: (state, random) => withFile(state, `src/folder-${random.whole(0, 1e9)}`, 'folder') },
  'a file that is an exception from what is ignored': { expected: 'built', part: 'context', of: (state, random) => withFile(state, 'tmp/kept', { text: more(random) }) },
  'a .dockerignore that lets more through': { expected: 'built', part: 'context', of: (state) => withFile(state, '.dockerignore', { text: 'tmp/\n' }) },
  'an instruction': { expected: 'built', part: 'dockerfile', of: (state, random) => withFile(state, 'Dockerfile', { text: `${textOf(state, 'Dockerfile')}LABEL of=${random.whole(0, 1e9)}\n` }) },
  'a comment of the Dockerfile, which is not told apart': { expected: 'built', part: 'dockerfile', of: (state, random) => withFile(state, 'Dockerfile', { text: `${textOf(state, 'Dockerfile')}# ${more(random)}` }) },
  'the base image, pushed anew under its tag': { expected: 'built', part: 'base-images', of: async (state, random) => (await project.pushBase(more(random)), state) },
  'a build argument': { expected: 'built', part: 'build-args', of: (state, random) => withInput(state, 'build-args', (state.inputs['build-args'] ?? '').replace(/VERSION=.*/, `VERSION=${random.whole(2, 1e9)}`)) },
  'the variable that an argument takes': { expected: 'built', part: 'build-args', of: (state, random) => ({ ...state, env: { ...state.env, CHANNEL: `c${random.whole(0, 1e9)}` } }) },
  'the target': { expected: 'built', part: 'target', of: (state) => withInput(state, 'target', 'plain') },
  'a platform less': { expected: 'built', part: 'platforms', of: (state) => withInput(state, 'platforms', 'linux/amd64') },
  "a secret's name": { expected: 'built', part: 'secrets', of: (state, random) => withInput(state, 'secrets', `npm${random.whole(0, 1e9)}=first`) },
  'a label': { expected: 'built', part: 'labels', of: (state, random) => withInput(state, 'labels', `com.example.number=${random.whole(0, 1e9)}`) },
  'an annotation of the manifests': { expected: 'built', part: 'annotations', of: (state, random) => withInput(state, 'annotations', `manifest:com.example.number=${random.whole(0, 1e9)}`) },
  'the provenance': { expected: 'built', part: 'attestations', of: (state) => withInput(state, 'provenance', 'false') },
  'a limit': { expected: 'built', part: 'settings', of: (state) => withInput(state, 'ulimit', 'nofile=1024:1024') },
};

beforeAll(async () => {
  project = await startProject(bed, {});
  await project.pushBase('first');
}, 60_000);
afterAll(async () => project.stop());

/** The Dockerfile is in the context, too. */
function namesPart(reason: string, part: string): boolean {
  return new RegExp(`: .*\\b${part}\\b.*\\.$`).test(reason);
}

/** The state in a folder, with times of its own. */
function write(state: State, folder: string, at: number): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, entry] of Object.entries(state.files)) {
    const file = join(folder, path);
    mkdirSync(entry === 'folder' ? file : dirname(file), { recursive: true });
    if (entry === 'folder') continue;
    if ('link' in entry) symlinkSync(entry.link, file);
    else {
      writeFileSync(file, entry.text);
      chmodSync(file, entry.mode ?? 0o644);
      utimesSync(file, at, at);
    }
  }
}

test('skip-unchanged builds after an edit that changes the image, and only then: every kind of edit, in random order', async () => {
  const random = new SeededRandom(seed);
  const order = Object.entries(edits).map((edit) => ({ edit, at: random.next() })).toSorted((one, other) => one.at - other.at);
  // Two places by turns: where the checkout is does not count.
  const folders = [0, 1].map(() => join(mkdtempSync(join(tmpdir(), 'edits-')), 'workspace'));
  let published = start(project.base);
  write(published, project.folder, 1);
  const first = await project.publish(published.inputs, { env: published.env });
  expect({ answer: first.answer, reason: first.reason }).toEqual({ answer: 'built', reason: expect.stringContaining('No image') as unknown });
  let digests = first.outputs['digests'];
  const wrong: unknown[] = [];

  for (const [number, { edit: [name, { expected, part, of }] }] of order.entries()) {
    const state = await of(published, random);
    const workspace = folders[number % 2] ?? project.folder;
    write(state, workspace, number + 2);
    // Some are built to their end, and are what the next edits are compared with. The registry's images can't be taken back.
    const forGood = number % 6 === 0 || name.startsWith('the base image');
    const { answer, reason, annotations, outputs, dockerCalls, sha } = await project.publish(state.inputs, { env: state.env, workspace, justAsk: !forGood });
    const fault = { seed, name, expected, answer, reason };
    if (answer !== expected || (part !== undefined && !namesPart(reason, part))) wrong.push(fault);
    if (answer === 'same' && (dockerCalls > 0 || outputs['digests'] !== digests || annotations['org.opencontainers.image.revision'] !== sha)) wrong.push({ ...fault, dockerCalls, annotations });
    if (answer === 'built' && !forGood) continue;
    published = state;
    digests = outputs['digests'];
  }
  expect(wrong).toEqual([]);
  expect(order.length).toBeGreaterThanOrEqual(30);
}, 240_000);

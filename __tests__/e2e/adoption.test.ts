// The built action where nothing has to be built, or nothing may be: a token that may only read, an immutable tag that is
// there already, an image that is expected to be public.
import { describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { act as runAction, bedInputs, crane, docker, freshImage, makeWorkspace, openBed, tagsOf, type Attempt } from './bed.ts';

const bed = openBed();
const workspace = makeWorkspace({ Dockerfile: 'ARG BASE\nFROM ${BASE}\nRUN uname -m > /machine\n' });
const minute = 60_000;
const onePlatform = (image: string): Record<string, string> => ({ ...bedInputs(bed, image), platforms: 'linux/amd64' });
/** BuildKit's steps have the platform in front. */
const built = '[linux/amd64';

/** Without a token GitHub is not asked: there is none here to answer. */
const act = (run: { readonly inputs: Readonly<Record<string, string>>; readonly sha?: string }): Promise<Attempt> => runAction(bed, { workspace, token: '', ...run });
const errorsIn = (log: string): readonly string[] => log.split('\n').filter((line) => line.startsWith('::error'));

test('a token that may only read is found out before anything is built', async () => {
  const image = freshImage(bed);
  const { username, password } = bed.users.reader;
  const { main, post } = await act({ inputs: { ...onePlatform(image), username, password } });
  expect(main.exitCode).toBe(1);
  expect(errorsIn(main.log)).toHaveLength(1);
  expect(main.log).toContain('REGISTRY_DENIED');
  expect(main.log).not.toContain(built);
  expect(main.log.split('\n').filter((line) => !line.startsWith('::add-mask::')).join('\n')).not.toContain(password);
  expect(tagsOf(bed, image)).toEqual([]);
  expect(post.exitCode).toBe(0);
}, 2 * minute);

describe('an immutable tag that is there', () => {
  test('of the same commit: nothing is built, every tag converges to its image, in a registry that is new, too', async () => {
    const [image, other] = [freshImage(bed), freshImage(bed, bed.secondRegistryHost)];
    const first = await act({ inputs: onePlatform(image) });
    expect(first.main.exitCode).toBe(0);
    const digest = first.main.outputs['digest'] ?? '';
    const again = await act({ inputs: onePlatform(image) });
    expect(again.main.exitCode).toBe(0);
    expect(again.main.log).not.toContain(built);
    expect(again.main.outputs).toMatchObject({ digest, result: 'unchanged' });
    // It did not wait for its builder, which was starting: nothing of it is left.
    expect(docker(bed, 'ps', '-aq', '--filter', 'name=buildx_buildkit_ghcr')).toBe('');
    expect(docker(bed, 'volume', 'ls', '-q', '--filter', 'name=buildx_buildkit_ghcr')).toBe('');

    const { username, password } = bed.users.writer;
    const logins = JSON.stringify([bed.registryHost, bed.secondRegistryHost].map((registry) => ({ registry, username, password })));
    const single = ['registry', 'username', 'password'];
    const inputs = Object.fromEntries(Object.entries(onePlatform(`${image}\n${other}`)).filter(([name]) => !single.includes(name)));
    const both = await act({ inputs: { ...inputs, 'registry-auth': logins } });
    expect({ code: both.main.exitCode, log: both.main.exitCode === 0 ? '' : both.main.log }).toEqual({ code: 0, log: '' });
    expect(both.main.log).not.toContain(built);
    expect(both.main.outputs['digest']).toBe(digest);
    for (const tag of ['1', '1.2', '1.2.3', 'latest']) expect(crane(bed, 'digest', `${other}:${tag}`)).toBe(digest);
  }, 4 * minute);

  test('of another commit: refused before anything is built, and no tag moves; overwrite: true publishes', async () => {
    const image = freshImage(bed);
    const { main } = await act({ inputs: onePlatform(image) });
    const other = { sha: 'b'.repeat(40) };
    const refused = await act({ ...other, inputs: onePlatform(image) });
    expect(refused.main.exitCode).toBe(1);
    expect(refused.main.log).toContain('IMMUTABLE_TAG');
    expect(refused.main.log).not.toContain(built);
    for (const tag of ['1.2.3', 'latest']) expect(crane(bed, 'digest', `${image}:${tag}`)).toBe(main.outputs['digest']);
    const overwritten = await act({ ...other, inputs: { ...onePlatform(image), overwrite: 'true' } });
    expect({ code: overwritten.main.exitCode, log: overwritten.main.exitCode === 0 ? '' : overwritten.main.log }).toEqual({ code: 0, log: '' });
    expect(crane(bed, 'digest', `${image}:1.2.3`)).toBe(overwritten.main.outputs['digest']);
    expect(overwritten.main.outputs['digest']).not.toBe(main.outputs['digest']);
  }, 4 * minute);
});

test.each([['public', 0], ['octo-org', 1]])('expect-public with an image below %s ends with exit code %d, and no tag moves in vain', async (owner, code) => {
  const image = `${bed.registryHost}/${owner}/test-${randomUUID().slice(0, 13)}`;
  const { main } = await act({ inputs: { ...onePlatform(image), 'expect-public': 'true' } });
  expect({ code: main.exitCode, log: main.exitCode === code ? '' : main.log }).toEqual({ code, log: '' });
  expect(main.log.includes('NOT_PUBLIC')).toBe(code === 1);
  expect(tagsOf(bed, image)).toEqual(code === 1 ? [] : expect.arrayContaining(['1.2.3', 'latest']));
}, 3 * minute);

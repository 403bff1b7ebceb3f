// cache-key: its form, and what it comes to with the files of a workspace.
import { describe, expect, test } from '@jest/globals';
import { readKey } from '../../src/cache/key-files.stage.ts';
import type { KeyTemplate } from '../../src/domain/inputs.ts';
import { inputsFrom, problemsFrom } from '../inputs/read.ts';
import { memoryFiles } from '../fakes/files.ts';

const templateOf = (given: string): KeyTemplate => inputsFrom({ 'cache-key': given }).cache.key ?? [];

describe('the template', () => {
  test.each<[string, KeyTemplate]>([
    ['v1', ['v1']],
    ["cache-v1-{{ checksum 'claude-code-proxy/pyproject.toml' }}", ['cache-v1-', { checksum: ['claude-code-proxy/pyproject.toml'] }]],
    [`{{checksum 'a' "b/**/*.lock"}}-x`, [{ checksum: ['a', 'b/**/*.lock'] }, '-x']],
    ["{{ checksum 'a' }}{{ checksum 'b' }}", [{ checksum: ['a'] }, { checksum: ['b'] }]],
  ])('%s', (given, expected) => {
    expect(templateOf(given)).toEqual(expected);
  });

  test.each([
    ['{{ epoch }}', '{{ epoch }}'],
    ['{{ checksum }}', '{{ checksum }}'],
    ['{{ checksum pyproject.toml }}', '{{ checksum pyproject.toml }}'],
    ["{{ checksum '' }}", "{{ checksum '' }}"],
    ["{{ checksum 'a' ", "{{ checksum 'a'"],
    ['a}}', 'a}}'],
    ['a,b', 'a,b'],
    ["{{ checksum '../a' }}", "{{ checksum '../a' }}"],
    ["{{ checksum '/etc/passwd' }}", "{{ checksum '/etc/passwd' }}"],
  ])('%s is none', (given, told) => {
    expect(problemsFrom({ 'cache-key': given })).toEqual([expect.objectContaining({ input: 'cache-key', given: told })]);
  });
});

describe('what it comes to', () => {
  const contents = { '/checkout/pyproject.toml': 'one', '/checkout/libs/a/uv.lock': 'a', '/checkout/libs/b/uv.lock': 'b', '/checkout/other': 'x' };
  const resolve = (given: string, changes: Readonly<Record<string, string>> = {}, isCheckout = true): ReturnType<typeof readKey> =>
    readKey(templateOf(given), { workspace: '/checkout', workspaceIsCheckout: isCheckout }, memoryFiles({ ...contents, ...changes }));
  const exact = async (given: string, changes?: Readonly<Record<string, string>>): Promise<string> => (await resolve(given, changes)).exact;

  test('changes with the files it names, and with no others', async () => {
    const given = "v1-{{ checksum 'pyproject.toml' 'libs/**/*.lock' }}";
    const key = await exact(given);
    expect(key).toMatch(/^v1-[0-9a-f]{20}$/);
    expect(await exact(given, { '/checkout/other': 'y' })).toBe(key);
    for (const changes of [{ '/checkout/pyproject.toml': 'two' }, { '/checkout/libs/b/uv.lock': 'c' }, { '/checkout/libs/c/uv.lock': 'b' }]) expect(await exact(given, changes)).not.toBe(key);
    // Files swap their contents.
    expect(await exact(given, { '/checkout/libs/a/uv.lock': 'b', '/checkout/libs/b/uv.lock': 'a' })).not.toBe(key);
    expect(await exact("v1-{{ checksum 'libs/**/*.lock' 'pyproject.toml' 'pyproject.toml' }}")).toBe(key);
  });

  test.each([
    ['v1', undefined],
    ["v1-{{ checksum 'other' }}", 'v1'],
    ["cache v1: {{ checksum 'other' }}-x", 'cache v1'],
    ["{{ checksum 'other' }}-v1", undefined],
    ["-{{ checksum 'other' }}", undefined],
  ])('the fallback of %s is %s', async (given, fallback) => {
    expect((await resolve(given)).fallback).toBe(fallback);
  });

  test('files that are not there are all named, and a missing checkout', async () => {
    const given = "{{ checksum 'absent.lock' 'libs/*.toml' 'other' }}";
    await expect(resolve(given)).rejects.toMatchObject({ code: 'INVALID_INPUT', why: expect.stringMatching(/"absent\.lock", expected a file of the workspace(?:.|\n)*"libs\/\*\.toml"/) });
    await expect(resolve(given, {}, false)).rejects.toMatchObject({ why: expect.stringContaining('actions/checkout') });
  });
});

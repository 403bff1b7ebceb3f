// Build secrets of the three inputs: values to the letter, each id once, empty ones told apart from forgotten ones.
import { describe, expect, test } from '@jest/globals';
import { inputsFrom, problemsFrom } from './read.ts';

function valuesFrom(secrets: string, event?: string): Readonly<Record<string, string>> {
  const { build } = inputsFrom({ secrets }, event === undefined ? {} : { event });
  return Object.fromEntries(build.secrets.map((secret) => [secret.id, secret.from === 'value' ? secret.value.reveal() : '']));
}

describe('a value', () => {
  test.each([
    ['a=1', { a: '1' }],
    ['a=1\nGIT_AUTH_TOKEN.github.com=x=y', { a: '1', 'GIT_AUTH_TOKEN.github.com': 'x=y' }],
    ['a=one,two', { a: 'one,two' }],
    ['a= kept ', { a: ' kept ' }],
    ['"a=-----BEGIN-----\nabc==\n-----END-----\n"\nb=2', { a: '-----BEGIN-----\nabc==\n-----END-----\n', b: '2' }],
    ['"a={""json"":true}"', { a: '{"json":true}' }],
    ['a={"json":"b,c"}', { a: '{"json":"b,c"}' }],
  ])('%j', (given, values) => {
    expect(valuesFrom(given)).toEqual(values);
  });
});

describe('a problem', () => {
  test.each([
    ['no id', { secrets: 'a=1\nalone' }, 'line 2'],
    ['an empty id', { secrets: '=1' }, 'line 1'],
    ['an id that would add attributes', { secrets: 'a,src=/etc/passwd=1' }, 'line 1'],
    ['an empty value', { secrets: 'a=' }, 'a= with no value'],
    ['an id twice in one input', { secrets: 'a=1\na=2' }, 'a'],
    ['an id twice in two inputs', { secrets: 'a=1', 'secret-files': 'a=x' }, 'a'],
  ])('%s', (_, inputs, given) => {
    expect(problemsFrom(inputs).map((problem) => problem.given)).toEqual([given]);
  });
});

describe('an empty value where there are no secrets', () => {
  test.each(['pull-request-fork', 'pull-request-dependabot', 'push-dependabot'])('is left out with a warning: %s', (event) => {
    const inputs = inputsFrom({ secrets: 'a=\nb=1' }, { event });
    expect(inputs.build.secrets.map(({ id }) => id)).toEqual(['b']);
    expect(inputs.warnings).toEqual([expect.stringContaining('no secret a')]);
  });

  test('is a problem in a pull request of the repository itself', () => {
    expect(problemsFrom({ secrets: 'a=' }, { event: 'pull-request' })).toHaveLength(1);
  });
});

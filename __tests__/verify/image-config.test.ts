// What is read of an image's config, and what is left out of it.
import { describe, expect, test } from '@jest/globals';
import { decodeImageConfig } from '../../src/verify/image-config.ts';

const decode = (value: unknown, layers = 0): ReturnType<typeof decodeImageConfig> => decodeImageConfig(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)), layers);
const least = { os: 'linux', architecture: 'arm' };

describe('a config', () => {
  test('with everything', () => {
    const run = { Entrypoint: ['/a'], Cmd: ['b', 1], Env: ['A=b', 'PATH=/x:/y:relative'], WorkingDir: '/srv', Labels: { l: 'm', n: 1 } };
    expect(decode({ ...least, variant: 'v7', config: run })).toEqual({
      ...least, variant: 'v7', entrypoint: ['/a'], cmd: ['b'], searchPath: ['/x', '/y'], workingFolder: '/srv', labels: { l: 'm' }, instructions: [],
    });
  });

  test('with the least, and with nulls as Docker writes them', () => {
    const expected = { ...least, entrypoint: [], cmd: [], workingFolder: '/', labels: {}, instructions: [] };
    expect(decode(least)).toMatchObject(expected);
    expect(decode({ ...least, variant: '', config: { Entrypoint: null, Cmd: null, Env: null, WorkingDir: '', Labels: null }, history: null })).toMatchObject(expected);
    expect(decode(least)?.searchPath).toContain('/usr/local/bin');
  });

  test.each(['{"os":"linux"}', '{"os":1,"architecture":"arm"}', '[]', '', 'null'])('that is none: %s', (text) => expect(decode(text)).toBeUndefined());
});

describe('instructions', () => {
  test.each([
    ['RUN |2 TOKEN=a b=c d /bin/sh -c make  all # buildkit', 'RUN make all'],
    ['RUN /bin/sh -c make # buildkit', 'RUN make'],
    ['/bin/sh -c #(nop) ADD file:1 in / ', 'ADD file:1 in /'],
    ['COPY a b # buildkit', 'COPY a b'],
    [`RUN ${'x'.repeat(200)}`, `RUN ${'x'.repeat(95)}…`],
  ])('%s', (written, shown) => expect(decode({ ...least, history: [{ created_by: 'ENV a=b', empty_layer: true }, { created_by: written }] }, 1)?.instructions).toEqual([shown]));

  test('are not known when they are not as many as the layers', () => expect(decode({ ...least, history: [{ created_by: 'x' }] }, 2)?.instructions).toEqual([]));
});

// The steps as a graph: keys that two builds share, and what is looked through.
import { expect, test } from '@jest/globals';
import { timeSteps } from '../../src/build/step-graph.ts';

const vertex = (digest: string, name: string, inputs: readonly string[] = [], cached = false, milliseconds = 1) => ({ digest, name, inputs, cached, milliseconds });
const keysOf = (steps: ReturnType<typeof timeSteps>): readonly string[] => steps.map(({ key }) => key);

const build = (base: string, context: string) => [
  vertex(base, '[a 1/3] FROM base'),
  vertex(context, '[internal] load build context'),
  vertex(`copy ${base} ${context}`, '[a 2/3] COPY . .', [base, context]),
  vertex(`run ${base} ${context}`, '[a 3/3] RUN make', [`copy ${base} ${context}`]),
];

test('the same steps have the same keys, whatever the digest of the context; on another base they have others', () => {
  expect(keysOf(timeSteps(build('amd64', 'context 1')))).toEqual(keysOf(timeSteps(build('amd64', 'context 2'))));
  const [one, other] = [timeSteps(build('amd64', 'c')), timeSteps(build('arm64', 'c'))].map(keysOf);
  expect(one?.filter((key) => other?.includes(key))).toEqual([]);
});

test('a step that BuildKit tells twice is one, which ran', () => {
  const twice = [...build('amd64', 'mine'), ...build('amd64', 'theirs').map((one) => ({ ...one, cached: true, milliseconds: 0 }))];
  expect(timeSteps(twice).map(({ name, cached, milliseconds }) => [name, cached, milliseconds])).toEqual([
    ['[a 1/3] FROM base', false, 1],
    ['[a 2/3] COPY . .', false, 1],
    ['[a 3/3] RUN make', false, 1],
  ]);
});

test('vertices that are no steps are looked through; the context counts wherever it comes in', () => {
  const steps = timeSteps([...build('b', 'c'), vertex('merge', 'merge (b, run)', ['run b c']), vertex('last', '[x 2/2] COPY --link', ['merge', 'gone'])]);
  const [, copy, run, last] = steps;
  expect(last?.inputs).toEqual([run?.key]);
  expect([copy?.readsContext, run?.readsContext, last?.readsContext]).toEqual([true, false, false]);
});

test('a circle, which only damage could make, has an end', () => {
  expect(timeSteps([vertex('a', '[s 1/2] RUN a', ['b']), vertex('b', '[s 2/2] RUN b', ['a'])])).toHaveLength(2);
  expect(timeSteps([vertex('a', '[s 1/2] RUN a', ['x']), vertex('x', 'merge', ['y']), vertex('y', 'merge', ['x'])])).toHaveLength(1);
});

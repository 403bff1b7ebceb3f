// Where the result of a run goes, and what a plan refuses.
import { describe, expect, test } from '@jest/globals';
import { makePlan } from '../../src/plan/plan.ts';
import { lookUp } from '../../src/plan/lookup.stage.ts';
import type { Decision } from '../../src/domain/trigger.ts';
import { parseTagName } from '../../src/domain/tag-name.ts';
import { fakeGitHub } from '../fakes/github.ts';
import { image, must, planWith, trigger, type InputChanges } from '../fakes/plan.ts';
import { fakeWorld } from '../fakes/world.ts';

const publish: Decision = { act: 'publish', reason: 'a tag was pushed' };
const build: Decision = { act: 'build', reason: 'a pull request' };
const tags = [{ image, tag: must(parseTagName('1.2.3')), kind: 'immutable' as const }];

function planned(decision: Decision, changes: InputChanges['build'] = {}, tagged = tags): ReturnType<typeof makePlan> {
  const { inputs, source, metadata } = planWith({ build: changes });
  return makePlan({ inputs, trigger, decision, source, metadata: { ...metadata, tags: tagged }, environment: {} });
}

describe('the destination', () => {
  test.each([
    ['publishing', publish, {}, { to: 'digest', images: [image] }],
    ['publishing and loading', publish, { load: true }, { to: 'digest', images: [image], alsoLoad: [`${image}:1.2.3`] }],
    ['a check', publish, { call: 'check' }, { to: 'call', call: 'check' }],
    ['outputs', publish, { outputs: ['type=local,dest=out'] }, { to: 'outputs', outputs: ['type=local,dest=out'], tags: [`${image}:1.2.3`] }],
    ['a pull request', build, {}, { to: 'nowhere' }],
    ['a pull request that loads', build, { load: true }, { to: 'load', tags: [`${image}:1.2.3`] }],
  ])('of %s', (_, decision, changes, destination) => {
    expect(planned(decision, changes).destination).toEqual(destination);
  });

  test.each([{ call: 'check' }, { outputs: ['type=local,dest=out'] }])('%j publishes nothing and says so', (changes) => {
    expect(planned(publish, changes).decision).toMatchObject({ act: 'build', reason: expect.stringContaining('Not published') });
  });
});

test('publishing under no tag is an error, building without one is not', () => {
  expect(() => planned(publish, {}, [])).toThrow(expect.objectContaining({ code: 'NO_TAGS' }));
  expect(planned(build, {}, []).destination).toEqual({ to: 'nowhere' });
});

describe('lookUp', () => {
  const nothing = { asked: new Set<never>(), required: new Set<never>() };

  test('asks nothing that nobody needs', async () => {
    const world = fakeWorld({ github: fakeGitHub() });
    await lookUp(nothing, trigger, world);
    expect(world.github.questions).toEqual([]);
  });

  test('what only fills a label is worth a warning, what a rule needs an error', async () => {
    const world = fakeWorld({ github: fakeGitHub() });
    const asked = new Set(['commit-time'] as const);
    expect(await lookUp({ asked, required: new Set() }, trigger, world)).not.toHaveProperty('commitTime');
    expect(world.runner.texts('warning')).toHaveLength(1);
    await expect(lookUp({ asked, required: asked }, trigger, world)).rejects.toMatchObject({ code: 'GITHUB_API_FAILED' });
  });

  test('the answer joins what the event holds', async () => {
    const world = fakeWorld({ github: fakeGitHub({ repository: { defaultBranch: 'main', description: 'asked' } }) });
    const facts = await lookUp({ asked: new Set(['repository']), required: new Set() }, { ...trigger, repository: { description: 'of the event' } }, world);
    expect(facts).toMatchObject({ defaultBranch: 'main', description: 'of the event' });
  });
});

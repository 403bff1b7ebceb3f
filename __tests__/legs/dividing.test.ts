// Runners, the order of images, legs and their matrix: pure, from texts to the jobs of a workflow.
import { describe, expect, test } from '@jest/globals';
import { parseImageId, type ImageId } from '../../src/domain/image-definition.ts';
import type { Leg } from '../../src/domain/leg.ts';
import { divide, type Divided } from '../../src/legs/divide.ts';
import { connectedImages, dependencyProblems, type DividedImage } from '../../src/legs/image-order.ts';
import { legName, matrixJson } from '../../src/legs/matrix.ts';
import { chooseRunners } from '../../src/legs/runner-choice.ts';
import { readRunners } from '../../src/legs/runner-table.ts';
import { must, platform } from '../fakes/plan.ts';
import { problemsFrom } from '../inputs/read.ts';

const id = (name: string): ImageId => must(parseImageId(name));
const image = (name: string, platforms: string, ...dependsOn: string[]): DividedImage => ({ id: id(name), dependsOn: dependsOn.map(id), platforms: platforms === '' ? [] : platforms.split(',').map(platform) });
const tableOf = (...lines: string[]): ReturnType<typeof readRunners>['table'] => readRunners(lines).table;

function runnersOf(platforms: string, ...lines: string[]): Record<string, string> {
  const { of } = chooseRunners(platforms.split(',').map(platform), tableOf(...lines));
  return Object.fromEntries([...of].map(([name, labels]) => [name, labels.join('+')]));
}

function legsOf(divided: Divided): readonly Leg[] {
  if (!divided.ok) throw new Error(JSON.stringify(divided.problems));
  return divided.legs;
}

function texts(divided: Divided): readonly string[] {
  return legsOf(divided).map((leg) => `${leg.number} ${legName(leg, true)} @${leg.runner.join('+')}`);
}

describe('the lines of runners', () => {
  test('name platforms on the left and labels on the right, with commas', () => {
    const { table, problems } = readRunners(['# ours', 'linux/arm64 = self-hosted , arm64', 'amd64,linux/386=big', 'linux/s390x=EMULATE']);
    expect(problems).toEqual([]);
    expect([...table]).toEqual([
      ['linux/arm64', ['self-hosted', 'arm64']],
      ['linux/amd64', ['big']],
      ['linux/386', ['big']],
      ['linux/s390x', 'emulate'],
    ]);
  });

  test('are all read before anything is said of them', () => {
    const { problems } = readRunners(['linux/arm64', 'linux/amd65=x', 'linux/amd64=', 'linux/amd64=a b', 'linux/386=emulate,big', 'linux/arm64=a', 'linux/arm64/v8=b']);
    expect(problems.map(({ given, expected }) => `${given} | ${expected.slice(0, 30)}`)).toEqual([
      'linux/arm64 | lines like linux/arm64=ubuntu-',
      'linux/amd65 | a platform like linux/amd64, l',
      'linux/amd64= | lines like linux/arm64=ubuntu-',
      'linux/amd64=a b | labels without spaces and quot',
      'linux/386=emulate,big | either emulate or the labels o',
      'linux/arm64/v8=b | one line for linux/arm64, whic',
    ]);
    expect(problems.every(({ input }) => input === 'runners')).toBe(true);
  });

  test('are told with the problems of all other inputs', () => {
    expect(problemsFrom({ role: 'plan', runners: 'linux/amd65=x', 'group-size': '0', push: 'perhaps' }).map(({ input }) => input).toSorted()).toEqual(['group-size', 'push', 'runners']);
  });
});

describe('the runner of a platform', () => {
  test("is GitHub's of that processor, or the nearest of the two", () => {
    expect(runnersOf('linux/amd64,linux/amd64/v3,linux/386,linux/arm64,linux/arm/v7,linux/arm/v6,linux/riscv64,linux/s390x')).toEqual({
      ...{ 'linux/amd64': 'ubuntu-24.04', 'linux/amd64/v3': 'ubuntu-24.04', 'linux/386': 'ubuntu-24.04' },
      ...{ 'linux/arm64': 'ubuntu-24.04-arm', 'linux/arm/v7': 'ubuntu-24.04-arm', 'linux/arm/v6': 'ubuntu-24.04-arm' },
      ...{ 'linux/riscv64': 'ubuntu-24.04', 'linux/s390x': 'ubuntu-24.04' },
    });
  });

  test("is the table's, also for what is emulated there", () => {
    expect(runnersOf('linux/amd64,linux/386,linux/arm/v7,linux/ppc64le', 'linux/amd64=self-hosted,x64', 'linux/ppc64le=power')).toEqual({
      ...{ 'linux/amd64': 'self-hosted+x64', 'linux/386': 'self-hosted+x64', 'linux/arm/v7': 'ubuntu-24.04-arm', 'linux/ppc64le': 'power' },
    });
  });

  test('with emulate is that of amd64, and what would be near goes there too', () => {
    expect(runnersOf('linux/amd64,linux/arm64,linux/arm/v7', 'linux/arm64=emulate')).toEqual({ 'linux/amd64': 'ubuntu-24.04', 'linux/arm64': 'ubuntu-24.04', 'linux/arm/v7': 'ubuntu-24.04' });
    expect(runnersOf('linux/amd64,linux/386', 'linux/amd64=emulate')).toEqual({ 'linux/amd64': 'ubuntu-24.04-arm', 'linux/386': 'ubuntu-24.04-arm' });
  });

  test('can not be found when both are to be emulated', () => {
    const { of, problems } = chooseRunners([platform('linux/amd64'), platform('linux/s390x')], tableOf('linux/amd64,linux/arm64=emulate', 'linux/s390x=z'));
    expect([...of.keys()]).toEqual(['linux/s390x']);
    expect(problems).toEqual([expect.objectContaining({ input: 'runners', given: 'linux/amd64=emulate' })]);
  });

  test('that is given for a platform that nobody builds is worth a warning', () => {
    const divided = divide([image('app', 'linux/amd64')], tableOf('linux/arm64=a'), 1);
    expect(divided.ok && divided.warnings).toEqual(['runners has a runner for linux/arm64, which no image is built for.']);
  });
});

describe('images that are built on each other', () => {
  test('come after those that they are built on, with everything that is connected', () => {
    const groups = connectedImages([image('app', '', 'base', 'tools'), image('lonely', ''), image('tools', '', 'base'), image('base', ''), image('debug', '', 'app')]);
    expect(groups.map((group) => group.map((one) => one.id))).toEqual([['base', 'tools', 'app', 'debug'], ['lonely']]);
  });

  test('are connected also where nobody names them both', () => {
    const groups = connectedImages([image('a', '', 'base'), image('x', ''), image('b', '', 'base'), image('base', '')]);
    expect(groups.map((group) => group.map((one) => one.id))).toEqual([['base', 'a', 'b'], ['x']]);
  });

  test.each([
    ['an unknown image', [image('app', 'linux/amd64', 'bse')], 'app depends on bse', 'an image of this run: app'],
    ['a platform that is not there', [image('app', 'linux/amd64,linux/arm64', 'base'), image('base', 'linux/amd64')], 'app depends on base, which is not built for linux/arm64', 'platforms of base with every platform of app'],
    ['itself', [image('app', 'linux/amd64', 'app')], 'app depends on app', 'not built on themselves'],
    ['a circle', [image('x', '', 'a'), image('a', '', 'b'), image('b', '', 'c'), image('c', '', 'a')], 'a depends on b depends on c depends on a', 'not built on themselves'],
  ])('can not depend on %s', (_, images, given, expected) => {
    expect(dependencyProblems(images)).toEqual([{ input: 'depends-on', given, expected: expect.stringContaining(expected) }]);
    expect(divide(images, tableOf(), 1)).toEqual({ ok: false, problems: dependencyProblems(images) });
  });

  test('two ways to the same image are no circle', () => {
    expect(dependencyProblems([image('d', '', 'b', 'c'), image('b', '', 'a'), image('c', '', 'a'), image('a', '')])).toEqual([]);
  });
});

describe('legs', () => {
  const five = 'linux/amd64,linux/386,linux/arm64,linux/arm/v7,linux/s390x';

  test('have one platform each, in the order given', () => {
    expect(texts(divide([image('app', five)], tableOf(), 1))).toEqual([
      ...['0 app linux/amd64 @ubuntu-24.04', '1 app linux/386 @ubuntu-24.04', '2 app linux/s390x @ubuntu-24.04', '3 app linux/arm64 @ubuntu-24.04-arm', '4 app linux/arm/v7 @ubuntu-24.04-arm'],
    ]);
  });

  test('have as many of one runner as group-size says, never of two runners', () => {
    expect(texts(divide([image('app', five)], tableOf(), 2))).toEqual(['0 app linux/amd64, linux/386 @ubuntu-24.04', '1 app linux/s390x @ubuntu-24.04', '2 app linux/arm64, linux/arm/v7 @ubuntu-24.04-arm']);
    expect(texts(divide([image('app', five)], tableOf(), 100))).toHaveLength(2);
  });

  test('keep images that are built on each other together, in the order of building, each for its own platforms', () => {
    const divided = divide([image('app', 'linux/amd64', 'base'), image('base', 'linux/amd64,linux/arm64'), image('web', 'linux/arm64')], tableOf(), 1);
    expect(texts(divided)).toEqual(['0 base + app linux/amd64 @ubuntu-24.04', '1 base linux/arm64 @ubuntu-24.04-arm', '2 web linux/arm64 @ubuntu-24.04-arm']);
    expect(legsOf(divided)[0]?.images).toEqual([{ image: 'base', platforms: ['linux/amd64'] }, { image: 'app', platforms: ['linux/amd64'] }]);
  });

  test('of labels that are the same in another order are different runners: the order is not ours to know', () => {
    expect(legsOf(divide([image('a', 'linux/amd64,linux/386')], tableOf('linux/amd64=a,b', 'linux/386=b,a'), 2))).toHaveLength(2);
  });

  test('are 256 at most', () => {
    const many = (count: number): readonly DividedImage[] => Array.from({ length: count }, (_, at) => image(`i${at}`, 'linux/amd64,linux/386'));
    expect(legsOf(divide(many(128), tableOf(), 1))).toHaveLength(256);
    expect(divide(many(129), tableOf(), 1)).toEqual({ ok: false, problems: [{ input: 'group-size', given: '1', expected: expect.stringContaining('258 jobs, and may have 256') }] });
    expect(legsOf(divide(many(129), tableOf(), 2))).toHaveLength(129);
  });
});

describe('the matrix', () => {
  const images = [
    { id: id('base'), inputs: { 'cache-scope': 'one' }, target: 'final' },
    { id: id('app'), inputs: { 'cache-scope': 'one' }, target: 'debug' },
  ];
  const legs: readonly Leg[] = [
    { number: 0, runner: ['self-hosted', 'arm64'], images: [{ image: id('base'), platforms: [platform('linux/arm64')] }, { image: id('app'), platforms: [platform('linux/arm64')] }] },
    { number: 1, runner: ['ubuntu-24.04'], images: [{ image: id('app'), platforms: [platform('linux/amd64'), platform('linux/386')] }] },
  ];

  test('has an entry a leg: one label as a text, several as a list', () => {
    expect(JSON.parse(matrixJson(legs, images))).toEqual({
      include: [
        { leg: 0, name: 'base + app linux/arm64', runner: ['self-hosted', 'arm64'], platforms: 'linux/arm64', images: 'base,app', target: '', 'cache-scope': 'one' },
        { leg: 1, name: 'app linux/amd64, linux/386', runner: 'ubuntu-24.04', platforms: 'linux/amd64,linux/386', images: 'app', target: 'debug', 'cache-scope': 'one' },
      ],
    });
  });

  test('of one image names no image', () => {
    expect(legName({ number: 0, runner: [], images: [{ image: id('image'), platforms: [platform('linux/arm64')] }] }, false)).toBe('linux/arm64');
  });

  test('of nothing is empty', () => {
    expect(matrixJson([], [])).toBe('{"include":[]}');
  });
});

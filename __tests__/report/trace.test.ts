// The trace: ports that note their calls and change nothing, names without arguments, groups, and the lines of the log.
import { describe, expect, test } from '@jest/globals';
import { groupCalls } from '../../src/report/call-groups.ts';
import { programCallName } from '../../src/report/call-names.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { Timeline } from '../../src/report/timeline.ts';
import { traceLines } from '../../src/report/trace.ts';
import { tracedPorts } from '../../src/report/traced-ports.stage.ts';
import { fixedClock } from '../fakes/clock.ts';
import { fakeGitHub } from '../fakes/github.ts';
import { imageName, tagName } from '../fakes/image.ts';
import { scriptedProcesses } from '../fakes/processes.ts';
import { memoryRegistry } from '../fakes/registry.ts';
import { fakeWorld } from '../fakes/world.ts';
import { published } from './outcomes.ts';

const image = imageName('ghcr.io/o/r');
const nothing = { how: 'nothing', reason: '' } as const;

describe('traced ports', () => {
  test('each call is noted with its time, and its answer is the port\'s own', async () => {
    const clock = fixedClock(1000);
    const processes = scriptedProcesses([{ when: 'docker', answer: () => (clock.advance(20), { stdout: 'out' }) }]);
    const github = fakeGitHub({ tags: ['v1'] });
    const timeline = new Timeline(clock);
    const ports = tracedPorts(fakeWorld({ clock, processes, github }), timeline);
    expect((await ports.processes.run({ file: 'docker', args: ['version'] })).stdout).toBe('out');
    expect(await ports.github.tags('v')).toEqual(['v1']);
    expect(await (await ports.registryFor(image, '')).resolveTag(image, tagName('latest'))).toBeUndefined();
    expect(await (await ports.anonymousRegistryFor(image)).listTags(image)).toEqual([]);
    expect(timeline.end(nothing).calls).toEqual([
      { kind: 'program', to: 'docker', name: 'docker version', startedAt: 1000, endedAt: 1020 },
      { kind: 'request', to: 'GitHub', name: 'tags', startedAt: 1020, endedAt: 1020 },
      { kind: 'request', to: 'ghcr.io', name: 'resolve tag', startedAt: 1020, endedAt: 1020 },
      { kind: 'request', to: 'ghcr.io', name: 'list tags', startedAt: 1020, endedAt: 1020 },
    ]);
  });

  test('a failed call is noted, and fails as it did', async () => {
    const refused = new Error('refused');
    const timeline = new Timeline(fixedClock(0));
    const ports = tracedPorts(fakeWorld({ registry: memoryRegistry({ refuse: () => refused }) }), timeline);
    await expect((await ports.registryFor(image, '')).listTags(image)).rejects.toBe(refused);
    expect(timeline.end(nothing).calls).toHaveLength(1);
  });

  test('what other fields a port has stay reachable', () => {
    const github = fakeGitHub({ tags: [] });
    expect(tracedPorts(fakeWorld({ github }), new Timeline(fixedClock(0))).github).toMatchObject({ questions: github.questions });
  });
});

test('the process\'s start counts as the run\'s time', async () => {
  const clock = fixedClock(1200);
  const timeline = new Timeline(clock, 1000);
  await timeline.span('plan', () => clock.advance(50));
  expect(timeline.end(nothing)).toMatchObject({
    startedAt: 1000,
    endedAt: 1250,
    spans: [{ name: 'start', startedAt: 1000, endedAt: 1200 }, { name: 'plan', startedAt: 1200, endedAt: 1250 }],
  });
});

test.each([
  [['docker', 'buildx', 'build', '--builder', 'b', '--platform', 'linux/arm64', '--build-arg', 'TOKEN=secret', '--', '.'], 'docker buildx build linux/arm64'],
  [['docker', 'buildx', 'inspect', '--bootstrap', 'name'], 'docker buildx inspect'],
  [['/usr/bin/docker', '--config', '/x', 'login', 'ghcr.io', '--username', 'octocat'], 'docker login'],
  [['docker', 'run', '--rm', '--privileged', 'tonistiigi/binfmt', '--install', 'arm64'], 'docker run'],
  [['git', '-C', '/checkout', 'rev-parse', 'HEAD'], 'git rev-parse'],
  [['docker'], 'docker'],
])('%j is named %s', ([file = '', ...args], name) => {
  expect(programCallName({ file, args }).name).toBe(name);
});

test('requests to one place that follow at once are one bar, programs and pauses are not', () => {
  const request = (to: string, startedAt: number, endedAt: number) => ({ kind: 'request' as const, to, name: 'read manifest', startedAt, endedAt });
  const critical = request('ghcr.io', 20, 40);
  const calls = [request('ghcr.io', 0, 10), critical, request('quay.io', 5, 30), request('ghcr.io', 200, 220), request('ghcr.io', 230, 240), { kind: 'program' as const, to: 'docker', name: 'docker login', startedAt: 12, endedAt: 15 }];
  expect(groupCalls({ calls, spans: [{ name: 'publish', startedAt: 225, endedAt: 300 }] }, new Set([critical])).map(({ name, startedAt, endedAt, critical: marked }) => [name, startedAt, endedAt, marked])).toEqual([
    ['ghcr.io 2 requests', 0, 40, true],
    ['quay.io read manifest', 5, 30, false],
    ['docker login', 12, 15, false],
    ['ghcr.io read manifest', 200, 220, false],
    // Another stage's.
    ['ghcr.io read manifest', 230, 240, false],
  ]);
});

test('the lines of the log', () => {
  expect(traceLines(published())).toEqual([
    '    start      took   (* the critical path: what the run waited for)',
    '  0.000 s   0.000 s   trigger',
    '  0.010 s   0.290 s *   docker version',
    '  0.300 s   0.500 s *   ghcr.io resolve tag',
    '  0.900 s   8.200 s * build',
    '  1.000 s   8.000 s *   docker buildx build linux/amd64',
    'The run took 12.345 s: 8.790 s in 3 calls on the critical path, 3.555 s of its own.',
  ]);
});

describe('the chart', () => {
  test('has the longest calls, those of a build only among the builds', () => {
    const summary = renderSummary(published());
    expect(summary).toContain('  section Calls\n  docker version 0.3 s :active, 2000-01-01 00:00:00.010, 2000-01-01 00:00:00.300\n  ghcr.io resolve tag 0.5 s :active, ');
    expect(summary.match(/docker buildx build/g)).toBeNull();
    expect(summary).toContain('3.6 s of 12.3 s were in none of its calls.');
  });

  test('has at most 25 bars, and no short call', () => {
    const calls = Array.from({ length: 100 }, (_, at) => ({ kind: 'program' as const, to: 'docker', name: `docker call${at}`, startedAt: 1000 + at * 100, endedAt: 1000 + at * 100 + at }));
    const bars = renderSummary(published({ calls })).split('\n').filter((line) => line.includes(':2000-') || line.includes(':active,'));
    expect(bars).toHaveLength(25);
    expect(bars.join('\n')).not.toContain('docker call49 ');
    expect(bars.at(-1)).toContain('docker call99 ');
  });
});

test('which node built what is told where nodes are told apart', () => {
  const builds = published().builds.map((build, at) => (at === 0 ? build : { ...build, report: { ...build.report, node: { name: 'farm1', emulated: true } } }));
  expect(traceLines(published({ builds }))).toContainEqual(expect.stringMatching(/^linux\/arm64 was built on the node farm1, emulated\.$/));
  expect(traceLines(published()).join('\n')).not.toContain('node');
});

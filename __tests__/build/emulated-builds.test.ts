// What emulation cost: only where the same steps ran emulated and natively, and only when it is worth a word.
import { describe, expect, test } from '@jest/globals';
import { emulationCost } from '../../src/build/emulated-builds.ts';
import type { BuildReport, StepTiming } from '../../src/domain/build.ts';
import { emulationText } from '../../src/report/emulation-text.ts';
import { runWarnings } from '../../src/report/warnings.ts';
import { platform } from '../fakes/plan.ts';
import { buildReport, builder, built, published, step } from '../report/outcomes.ts';

const node = (...platforms: readonly string[]) => ({ name: 'n', endpoint: 'e', platforms: platforms.map(platform) });
const amd64 = node('linux/amd64', 'linux/arm64', 'linux/riscv64');
const run = (of: string, seconds: number, changes: Partial<StepTiming> = {}) => step('[build 2/3] RUN make', seconds * 1000, false, { key: of, ...changes });
const build = (name: string, ...steps: readonly StepTiming[]) => built(name, '1', { steps });
const cost = (builds: Parameters<typeof emulationCost>[0], ...nodes: ReturnType<typeof node>[]) => emulationCost(builds, { nodes });

describe('measured', () => {
  test.each([
    ['three times and twenty seconds', 30, 10, 1],
    ['too little lost', 29.9, 10, 0],
    ['too little slower', 100, 40, 0],
  ])('%s', (_, emulated, native, warned) => {
    expect(cost([build('linux/amd64', run('a', native)), build('linux/arm64', run('b', emulated))], amd64).slow).toHaveLength(warned);
  });

  test('over all steps that both ran; the one that lost most is named', () => {
    const more = (of: string, seconds: number) => step('[build 3/3] RUN test', seconds * 1000, false, { key: of });
    expect(cost([build('linux/arm64', run('b', 40), more('d', 200)), build('linux/amd64', run('a', 10), more('c', 20))], amd64)).toEqual({
      slow: [{ platform: 'linux/arm64', native: 'linux/amd64', emulatedMs: 240_000, nativeMs: 30_000, slowest: '[build 3/3] RUN test' }],
      alone: [],
    });
  });

  test.each([
    ['a cached step', run('b', 90, { cached: true })],
    ['a step that only one platform has', step('[build 2/3] RUN other', 90_000, false, { key: 'b' })],
    ['a step that cross-compiles: it ran once, natively', run('a', 90)],
    ['a step that is no RUN', step('[build 2/3] COPY . .', 90_000, false, { key: 'b' })],
  ])('%s is no evidence', (_, emulated) => {
    expect(cost([build('linux/amd64', { ...emulated, key: emulated.name.includes('other') ? 'x' : 'a', milliseconds: 1000, cached: false, name: emulated.name.replace('other', 'make') }), build('linux/arm64', emulated)], amd64).slow).toEqual([]);
  });

  test('in one build for all platforms, by the platform in the names', () => {
    const steps = [step('[linux/arm64 build 2/3] RUN make', 90_000, false), step('[linux/amd64 build 2/3] RUN make', 9000, false)];
    const report: BuildReport = { ...buildReport('linux/amd64'), platforms: ['linux/amd64', 'linux/arm64'].map(platform), steps };
    expect(cost([{ built: true, report, metadata: {}, stdout: '' }], amd64).slow).toMatchObject([{ platform: 'linux/arm64', emulatedMs: 90_000, nativeMs: 9000 }]);
  });

  test.each([
    ['each platform has a node of its own', [amd64, node('linux/arm64')]],
    ['nobody knows the nodes', []],
  ])('nothing is emulated where %s', (_, nodes) => {
    expect(cost([build('linux/amd64', run('a', 1)), build('linux/arm64', run('b', 90))], ...nodes)).toEqual({ slow: [], alone: [] });
  });

  test.each([['linux/386', 'linux/amd64'], ['linux/amd64/v3', 'linux/amd64'], ['linux/arm/v7', 'linux/arm64']])('%s on a machine for %s is not said to be emulated', (name, native) => {
    expect(cost([build(native, run('a', 1)), build(name, run('b', 90))], node(native))).toEqual({ slow: [], alone: [] });
  });
});

test('without a native platform there is nothing to compare, and a notice when it took long', () => {
  expect(cost([build('linux/arm64', run('b', 90)), build('linux/riscv64', run('c', 19))], amd64)).toEqual({ slow: [], alone: [{ platform: 'linux/arm64', milliseconds: 90_000 }] });
});

test('what the run is told', () => {
  const emulating = { ...builder, nodes: [amd64] };
  const slow = published({ builder: emulating, builds: [build('linux/amd64', run('a', 8)), build('linux/arm64', run('b', 66))] });
  expect(runWarnings(slow)[0]).toBe(
    'Under emulation (QEMU) the RUN steps for linux/arm64 took 8.3 times as long as natively for linux/amd64: 1 min 6 s against 8.0 s, most of it in [build 2/3] RUN make. Build linux/arm64 on a runner of its own architecture, or cross-compile: https://github.com/org/ghcr-buildx-action/blob/main/docs/native-runners.md',
  );
  const alone = published({ builder: emulating, builds: [build('linux/arm64', run('b', 66))] });
  expect(emulationText(alone)).toEqual({ warnings: [], notices: [expect.stringMatching(/^The RUN steps for linux\/arm64 took 1 min 6 s under emulation/)] });
});

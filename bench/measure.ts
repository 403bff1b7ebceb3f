// Measures one scenario, and the action's own share of a run. Progress goes to `say`.
import { resolve } from 'node:path';
import type { SeededRandom } from '../testbed/fuzz/random.ts';
import { variants } from './contenders/all.ts';
import type { Contender } from './contenders/contender.ts';
import type { Results, ScenarioResult } from './results.ts';
import { playRounds, type RoundsPlan } from './rounds.ts';
import { hello } from './scenarios/cold.ts';
import type { Scenario } from './scenarios/scenario.ts';
import type { Surroundings } from './surroundings.ts';
import { wrapDocker } from './trace/docker-wrapper.ts';
import { loadedFiles } from './trace/loaded-files.ts';
import { measureOwnCost } from './trace/own-cost.ts';
import { describePart } from './trace/traced-run.ts';
import { checkWork } from './work-check.ts';

export type MeasurePlan = { readonly surroundings: Surroundings; readonly rounds: number; readonly random: SeededRandom; readonly say: (line: string) => void };

export type Taking = { readonly contenders: readonly Contender[]; readonly peers: readonly Contender[] };

/** A failure is said, and the row holds no figures: hours of the others are not thrown away for it. */
export async function measureScenario(scenario: Scenario, taking: Taking, plan: MeasurePlan): Promise<ScenarioResult> {
  try {
    return await measureRounds(scenario, taking, plan);
  } catch (thrown) {
    plan.say(`${scenario.name} failed: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    const { name, title, targets } = scenario;
    return { name, title, targets, contenders: [], unavailable: failed };
  }
}

/** No reason: it may name hosts and paths, and results are published. */
export const failed = 'it failed, as the log says';

async function measureRounds(scenario: Scenario, { contenders, peers }: Taking, plan: MeasurePlan): Promise<ScenarioResult> {
  const { name, title, targets } = scenario;
  const open = await scenario.open(plan.surroundings);
  if ('unavailable' in open) {
    plan.say(`${name}: not measured, ${open.unavailable}`);
    return { name, title, targets, contenders: [], ...open };
  }
  const taking = [...contenders.filter((contender) => scenario.contenders.includes(contender.name)), ...(scenario.hasPeers ? peers : [])];
  if (scenario.primed) for (const contender of taking) await contender.run(await open.job(contender.name));
  const afterRun: RoundsPlan['afterRun'] = async ({ round, contender, job, measured: { ms, cleanupMs } }) => {
    plan.say(`${name}, round ${round + 1}: ${contender.padEnd(12)} ${ms.toFixed(0).padStart(6)} ms${cleanupMs === 0 ? '' : `, clean-up ${cleanupMs.toFixed(0)} ms`}`);
    if (round === 0) await checkWork(plan.surroundings, job, contender);
  };
  const samples = await playRounds({ open, contenders: taking, rounds: plan.rounds, random: plan.random, afterRun }).finally(open.close);
  return {
    ...{ name, title, targets },
    contenders: taking.map((contender) => {
      const own = samples[contender.name] ?? [];
      return { name: contender.name, title: contender.title, ms: own.map(({ ms }) => ms), cleanupMs: own.map(({ cleanupMs }) => cleanupMs) };
    }),
  };
}

/** With cold runs of hello; `show` gets where the time of the last one went. */
export async function measureOwnShare({ surroundings, rounds, say }: MeasurePlan, show: (text: string) => void): Promise<Pick<Results, 'own' | 'wrapperMs' | 'loaded'>> {
  const open = await hello.open(surroundings);
  if ('unavailable' in open) throw new Error(open.unavailable);
  const nextJob = async (): Promise<Awaited<ReturnType<typeof open.job>>> => await open.job('ours');
  const wrapper = await wrapDocker(surroundings);
  say(`under the docker wrapper, which costs ${wrapper.costMs.toFixed(1)} ms a call: ${rounds} rounds`);
  const measured = await measureOwnCost(surroundings, wrapper, variants, rounds, nextJob);
  for (const { title, last } of measured) show(`Where the time went, ${title}\nmain: ${describePart(last.main)}\npost: ${describePart(last.post)}`);
  const dist = process.env['ACTION_DIST'] ?? resolve(import.meta.dirname, '..', 'dist');
  const loaded = await loadedFiles(surroundings, await nextJob(), dist);
  show(`JavaScript loaded by main\n${loaded.map(({ file, bytes }) => `${(bytes / 1e6).toFixed(2).padStart(6)} MB  ${file}`).join('\n')}`);
  return { own: measured.map(({ name, title, firstCallMs, mainOutsideMs, postOutsideMs }) => ({ name, title, firstCallMs, mainOutsideMs, postOutsideMs })), wrapperMs: wrapper.costMs, loaded };
}

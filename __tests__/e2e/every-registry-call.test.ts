// Every request of a publish is struck once by a 502 and once by a reset, writes by a lost answer too: each publish comes to
// its end all the same, and the builder's history has every step of the Dockerfile once. The requests are those of a publish
// that nothing disturbs; pulls of an image go through the front as well, those of the base image do not.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { availableParallelism } from 'node:os';
import type { Fault, FaultRule } from '../../testbed/faults/fault.ts';
import type { FrontRequest } from '../../testbed/faults/front.ts';
import type { Stage } from '../../testbed/faults/stage.ts';
import { openBed } from './bed.ts';
import { startPublisher, type Publisher, type StruckBuild, type StruckPublish } from './struck-publish.ts';

const minute = 60_000;
const badGateway: Fault = { kind: 'server-error', status: 502 };
const reset: Fault = { kind: 'reset' };
const lost: Fault = { kind: 'lost-response' };
const writes: readonly Stage[] = ['upload-start', 'blob-mount', 'upload-finish', 'manifest-put', 'tag-put'];
const pushes: readonly Stage[] = ['blob-head', ...writes, 'manifest-head'];
const tags = ['1.2.3', '1.2', '1', 'latest'];

let publisher: Publisher;
beforeAll(async () => {
  publisher = await startPublisher(openBed());
}, minute);
afterAll(async () => await publisher.stop(), minute);

/** The n-th request of a kind, from 0; told by its stage and by the tool that makes it. */
type Aim = { readonly stage: Stage; readonly agent: string; readonly skip: number };

function aimsAt(requests: readonly FrontRequest[]): Aim[] {
  const counts = new Map<string, number>();
  return requests.map(({ stage, agent }) => {
    const skip = counts.get(`${agent} ${stage}`) ?? 0;
    counts.set(`${agent} ${stage}`, skip + 1);
    return { stage, agent, skip };
  });
}

const ruleFor = ({ stage, agent, skip }: Aim, fault: Fault): FaultRule => ({ stages: [stage], agent, skip, fault });
const nameOf = ({ stages, agent = '', skip = 0, fault }: FaultRule): string => `${agent.split('/')[0] ?? ''} ${stages.join()} ${skip + 1} ${fault.kind}`;

/** What is wrong with a publish that was struck; nothing when it came to its end. `expected`: faults that must have happened. */
function problemsOf({ main, requests, tags: found }: StruckPublish, rules: readonly FaultRule[], expected: number): string[] {
  const [struck, wrong] = [requests.filter(({ fault }) => fault !== undefined).length, tags.filter((tag) => found.get(tag) !== main.outputs['digest'])];
  return [
    ...(main.exitCode === 0 && main.outputs['result'] === 'published' ? [] : [`${String(main.outputs['result'])}: ${/^Why: .*/m.exec(main.log)?.[0] ?? main.log}`]),
    ...(wrong.length === 0 ? [] : [`${wrong.join()} not at the digest`]),
    ...(struck === expected ? [] : [`${struck} requests were struck`]),
  ].map((problem) => `${rules.map(nameOf).join(', ')}: ${problem}`);
}

/** What was run, not taken from the cache, on each platform. */
function twiceBuilt({ ran }: StruckBuild, rules: readonly FaultRule[]): string[] {
  const run = ran.filter(({ cached }) => !cached).map(({ name }) => /amd64|arm64/.exec(name)?.[0] ?? name).toSorted();
  return run.join() === 'amd64,arm64' ? [] : [`${rules.map(nameOf).join(', ')}: ran on ${run.join()}`];
}

/** Some side by side: most of a publish is waiting. */
async function forEach<T>(cases: readonly T[], lanes: number, work: (one: T) => Promise<string[]>): Promise<string[]> {
  const problems: string[] = [];
  const left = cases.values();
  await Promise.all(Array.from({ length: lanes }, async () => {
    for (const one of left) problems.push(...(await work(one)));
  }));
  return problems;
}

test('every request of the action itself may meet a 502 and a reset', async () => {
  const aims = aimsAt((await publisher.publishDigests([])).requests);
  expect(aims.length).toBeGreaterThan(50);
  const problems = await forEach(aims, 2 * availableParallelism(), async (aim) => {
    // One after the other: the next request of this kind is the same one again, or another that was under way.
    const rules = [ruleFor(aim, badGateway), ruleFor(aim, reset)];
    // A cancelled upload is a courtesy: it is not tried again, and so not struck again.
    return problemsOf(await publisher.publishDigests(rules), rules, aim.stage === 'upload-cancel' ? 1 : 2);
  });
  expect(problems).toEqual([]);
}, 5 * minute);

test('every write of the action itself may be done with its answer lost', async () => {
  const aims = aimsAt((await publisher.publishDigests([])).requests).filter(({ stage }) => writes.includes(stage));
  expect(aims.length).toBeGreaterThan(5);
  const problems = await forEach(aims, 2 * availableParallelism(), async (aim) => {
    const rules = [ruleFor(aim, lost)];
    return problemsOf(await publisher.publishDigests(rules), rules, 1);
  });
  expect(problems).toEqual([]);
}, 2 * minute);

test('every kind of request of Docker and BuildKit may meet a 502, a reset or a lost answer, and nothing is built twice', async () => {
  // The first of a builder finds no layer to mount from another repository.
  await publisher.publishBuild([]);
  const quiet = await publisher.publishBuild([]);
  expect([...problemsOf(quiet, [], 0), ...twiceBuilt(quiet, [])]).toEqual([]);
  const aims = aimsAt(quiet.requests).filter(({ agent, stage, skip }) => agent !== 'node' && (skip === 0 || (stage === 'token' && skip === 2)));
  for (const stage of ['ping', 'token', 'tag-head', 'manifest-get', 'blob-get', ...pushes.filter((one) => one !== 'tag-put')]) expect(aims.map((aim) => aim.stage)).toContain(stage);

  const struckBy = (aim: Aim): FaultRule[] => [badGateway, reset, ...(writes.includes(aim.stage) ? [lost] : [])].map((fault) => ruleFor(aim, fault));
  const late = aims.filter(({ stage }) => pushes.includes(stage)).flatMap(struckBy);
  const early = aims.filter(({ stage }) => !pushes.includes(stage)).flatMap(struckBy);
  // One fault before the steps of the Dockerfile and one behind them in each publish.
  const cases = Array.from({ length: Math.max(late.length, early.length) }, (_, at) => [early[at], late[at]].filter((rule) => rule !== undefined));
  const problems = await forEach(cases, availableParallelism(), async (rules) => {
    const published = await publisher.publishBuild(rules);
    return [...problemsOf(published, rules, rules.length), ...twiceBuilt(published, rules)];
  });
  expect(problems).toEqual([]);
}, 5 * minute);

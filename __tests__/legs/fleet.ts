// A run on several machines in front of fakes: what the plan job gives out, and a docker whose builds land in the registry's memory.
import { parseDigestRef } from '../../src/domain/image-ref.ts';
import type { ExpectedSet } from '../../src/domain/expected-set.ts';
import { parseImageId, type ImageDefinition } from '../../src/domain/image-definition.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { decodeExpected } from '../../src/hand-over/expected-codec.ts';
import { planImages } from '../../src/legs/plan-fleet.stage.ts';
import { run } from '../../src/pipeline.ts';
import { Timeline } from '../../src/report/timeline.ts';
import type { Command } from '../../src/world/ports/process.ts';
import type { Given } from '../../src/world/ports/world.ts';
import { memoryFiles, type MemoryFiles } from '../fakes/files.ts';
import { imageName, makeImage, push } from '../fakes/image.ts';
import { must } from '../fakes/plan.ts';
import { scriptedProcesses, type Answer, type Script, type ScriptedProcesses } from '../fakes/processes.ts';
import type { MemoryRegistry } from '../fakes/registry.ts';
import { fakeWorld, type FakeParts, type FakeWorld } from '../fakes/world.ts';
import { inputsFrom } from '../inputs/read.ts';
import { dockerInfo } from '../setup/docker-info.ts';
import { inspectText } from '../setup/inspect-text.ts';
import { readEvent, triggerOf } from '../trigger/event-fixture.ts';

export const { signal } = new AbortController();

/** A pushed version tag unless another event is given. */
export function givenOf(inputs: Readonly<Record<string, string>>, environment: Readonly<Record<string, string>> = {}, event = 'push-tag'): Given {
  const fixture = readEvent(event);
  return { inputs, environment: { ...fixture.environment, RUNNER_TEMP: '/runner/temp', HOME: '/home/me', GITHUB_WORKSPACE: '/checkout', RUNNER_NAME: 'r', ...environment }, payload: fixture.payload };
}

export function definition(id: string, inputs: Readonly<Record<string, string>> = {}, ...dependsOn: string[]): ImageDefinition {
  return { id: must(parseImageId(id)), inputs, dependsOn: dependsOn.map((name) => must(parseImageId(name))) };
}

export const workspace = (): MemoryFiles => memoryFiles({ '/checkout/.git/HEAD': 'ref: refs/heads/main', '/checkout/Dockerfile': 'FROM scratch', '/checkout/base/Dockerfile': 'FROM scratch', '/checkout/app/Dockerfile': 'FROM base' });

/** Through the whole pipeline. */
export async function runRole(inputs: Readonly<Record<string, string>>, world: FakeWorld, more: { readonly environment?: Readonly<Record<string, string>>; readonly event?: string; readonly cancel?: AbortSignal } = {}): Promise<Outcome> {
  return await run(givenOf(inputs, more.environment, more.event), world, more.cancel ?? signal);
}

/** The plan of these images, as an images-file would have them. */
export async function planOf(definitions: readonly ImageDefinition[], inputs: Readonly<Record<string, string>> = {}, parts: Partial<FakeParts> = {}, event = 'push-tag'): Promise<Awaited<ReturnType<typeof planImages>>> {
  const world = fakeWorld({ files: workspace(), ...parts });
  const own = { ...inputs, role: 'plan' };
  const given = givenOf(own, {}, event);
  return await planImages(
    {
      inputs: inputsFrom(own, { event }),
      trigger: triggerOf(event),
      given,
      origins: {},
      configFiles: [],
      world,
      signal,
      timeline: new Timeline(world.clock),
      known: { builds: [], warnings: [], retried: [] },
      begin: () => {
        throw new Error('a plan needs no docker');
      },
    },
    definitions,
  );
}

export function setOf(text: string): ExpectedSet {
  return must(decodeExpected(text));
}

/** The text of `expected` of that plan. */
export async function expectedOf(definitions: readonly ImageDefinition[], inputs: Readonly<Record<string, string>> = {}, event = 'push-tag'): Promise<string> {
  const planned = await planOf(definitions, inputs, {}, event);
  if (planned.how !== 'divided') throw new Error(planned.how);
  return planned.division.expected;
}

/** git of a checkout of the branch `side`, at the commit of that digit. */
export function checkedOut(digit: string): ScriptedProcesses {
  return scriptedProcesses(gitScripts(digit));
}

export function gitScripts(digit: string): readonly Script[] {
  return [
    { when: 'git -C /checkout rev-parse', answer: { stdout: `${digit.repeat(40)}\n` } },
    { when: 'git -C /checkout symbolic-ref', answer: { stdout: 'side\n' } },
    { when: 'git -C /checkout tag', answer: {} },
    { when: 'git -C /checkout show', answer: { stdout: '2026-11-02T00:00:00Z\n' } },
  ];
}

export function argument(command: Command, name: string): string {
  return command.args[command.args.indexOf(name) + 1] ?? '';
}

export function argumentsOf(command: Command, name: string): readonly string[] {
  return command.args.flatMap((arg, at) => (arg === name ? [command.args[at + 1] ?? ''] : []));
}

/** Name of what is built -> platform -> how it goes instead of well. */
export type Troubles = (what: { readonly context: string; readonly platform: string }) => Answer | undefined;

/** Builds push an image with the labels asked for to every repository that they name. `lies`: the platform that its config claims. */
export function buildingDocker(files: MemoryFiles, registry: MemoryRegistry, troubles: Troubles = () => undefined, lies?: string): ScriptedProcesses {
  const build = async (command: Command): Promise<Answer> => {
    const platform = argument(command, '--platform');
    const context = command.args.at(-1) ?? '';
    const trouble = troubles({ context, platform });
    if (trouble !== undefined) return trouble;
    const labels = Object.fromEntries(argumentsOf(command, '--label').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
    const annotations = Object.fromEntries(argumentsOf(command, '--annotation').map((line) => [line.slice(line.indexOf(':') + 1, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
    const image = makeImage(platform, { content: `${context} ${platform}`, labels, annotations, ...(lies === undefined ? {} : { configPlatform: lies }) });
    const [, names = ''] = /(?:^|,)"?name=([^",]+(?:,[^",=]+)*)"?(?:,|$)/.exec(argument(command, '--output')) ?? [];
    if (names !== '') push(registry, names.split(',').map(imageName), [image]);
    await files.writePrivate(argument(command, '--metadata-file'), JSON.stringify({ 'containerimage.digest': image.digest }));
    return {};
  };
  return scriptedProcesses([
    { when: 'docker info', answer: { stdout: dockerInfo() } },
    { when: 'docker login', answer: {} },
    { when: 'docker run', answer: {} },
    { when: 'docker buildx create', answer: {} },
    { when: 'docker buildx inspect', answer: { stdout: inspectText } },
    { when: 'docker buildx build', answer: build },
  ]);
}

export function buildsIn(world: FakeWorld): readonly Command[] {
  return world.processes.commands.filter(({ args }) => args[1] === 'build' && argument({ file: '', args }, '--output') !== 'type=cacheonly');
}

export const digestIn = (text: string): string => must(parseDigestRef(text)).digest;

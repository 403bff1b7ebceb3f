// The ports as they are, with each call to a program, a registry or the GitHub API noted in the timeline: so that no stage
// has to speak of times. Below the retry: every attempt is a call of its own. It changes no call and no answer.
import { registryOf } from '../domain/image-ref.ts';
import type { Artifacts } from '../world/ports/artifacts.ts';
import type { Ports } from '../world/ports/world.ts';
import { programCallName, requestName } from './call-names.ts';
import type { Timeline } from './timeline.ts';

export function tracedPorts(ports: Ports, timeline: Timeline): Ports {
  const registry = <T extends object>(host: string, client: T): T => traced(client, (method, work) => timeline.call({ kind: 'request', to: host, name: requestName(method) }, work));
  return {
    ...ports,
    processes: { run: (command) => timeline.call({ kind: 'program', ...programCallName(command) }, () => ports.processes.run(command)) },
    github: traced(ports.github, (method, work) => timeline.call({ kind: 'request', to: 'GitHub', name: requestName(method) }, work)),
    artifacts: tracedArtifacts(ports.artifacts, timeline),
    registryFor: async (image, folder) => registry(registryOf(image), await ports.registryFor(image, folder)),
    anonymousRegistryFor: async (image) => registry(registryOf(image), await ports.anonymousRegistryFor(image)),
  };
}

/** `available` asks nobody. */
function tracedArtifacts(artifacts: Artifacts, timeline: Timeline): Artifacts {
  const client = traced(artifacts, (method, work) => timeline.call({ kind: 'request', to: 'artifacts', name: requestName(method) }, work));
  return { available: () => artifacts.available(), upload: (...args) => client.upload(...args), list: () => client.list(), download: (artifact) => client.download(artifact) };
}

/** Every method of such a port is a call that gives a promise: what a port learns later is traced without a word here. */
function traced<T extends object>(port: T, call: (method: string, work: () => Promise<unknown>) => Promise<unknown>): T {
  return new Proxy(port, {
    get: (target, key) => {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== 'function' || typeof key !== 'string') return member;
      return (...args: readonly unknown[]) => call(key, async () => await (Reflect.apply(member, target, args) as unknown));
    },
  });
}

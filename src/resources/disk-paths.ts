// Where the disk of a build is: the engine's data when the engine runs on this machine, and the runner's folder for
// temporary files. Whether there is room is decided elsewhere.
import type { Tools } from '../domain/session.ts';

/** What is known of the builder. `endpoints`: of its nodes; none, or an empty one, where the engine is that docker talks to. */
export type BuilderPlace = { readonly driver: string; readonly endpoints: readonly string[] };

/** `builder` undefined: not known (yet). The engine's folder comes first. */
export function diskPaths({ engine, context }: Pick<Tools, 'engine' | 'context'>, builder: BuilderPlace | undefined, environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const temporary = environment['RUNNER_TEMP'] ?? '';
  const isHere = isLocal(context, environment['DOCKER_HOST'] ?? '') && builder !== undefined && usesEngine(builder);
  return [...(engine?.rootFolder !== undefined && isHere ? [engine.rootFolder] : []), ...(temporary === '' ? [] : [temporary])];
}

/** A named context may lead anywhere, and a path of another machine is not to be looked at on this one. */
function isLocal(context = 'default', host: string): boolean {
  return host === '' ? context === 'default' : isSocket(host);
}

/** The state of a docker-container builder is a volume of the engine. Other drivers keep theirs elsewhere. */
function usesEngine({ driver, endpoints }: BuilderPlace): boolean {
  return (driver === 'docker-container' || driver === 'docker') && (endpoints.length === 0 || endpoints.some((endpoint) => endpoint === '' || endpoint === 'default' || isSocket(endpoint)));
}

function isSocket(address: string): boolean {
  return address.startsWith('unix://');
}

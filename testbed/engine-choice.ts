// Decides which engine the bed uses, from facts alone: a running Docker that can pull, else one of its own, else what is missing.
// It asks the machine nothing (engine-facts.ts does).

export type EngineFacts = {
  readonly linux: boolean;
  readonly architecture: string;
  /** A running engine answered, it pulled a public image, and the client has Buildx. */
  readonly running: 'usable' | 'cannot-pull' | 'no-buildx' | 'none';
  readonly root: boolean;
  readonly debian: boolean;
  readonly programs: Readonly<Record<Program, boolean>>;
};

export const neededPrograms = ['apt-get', 'dpkg-deb', 'openssl', 'tar', 'mount'] as const;
export type Program = (typeof neededPrograms)[number] | 'go';

export type EngineChoice =
  | { readonly use: 'running' }
  | { readonly use: 'own' }
  | { readonly use: 'none'; readonly missing: readonly string[] };

export function chooseEngine(facts: EngineFacts): EngineChoice {
  const forRunning = missingForRunning(facts);
  if (forRunning.length === 0) return { use: 'running' };
  const forOwn = missingForOwn(facts);
  return forOwn.length === 0 ? { use: 'own' } : { use: 'none', missing: [...forRunning.map((why) => `for a running engine: ${why}`), ...forOwn.map((why) => `for an engine of its own: ${why}`)] };
}

const whyNotRunning = {
  usable: undefined,
  'cannot-pull': 'the running Docker engine can pull no public image',
  'no-buildx': 'the Docker client has no Buildx plugin',
  none: 'no Docker engine answers',
} as const;

function missingForRunning(facts: EngineFacts): string[] {
  const why = whyNotRunning[facts.running];
  return [
    ...(facts.linux ? [] : ['Linux (the registry shares the host network with the builder)']),
    ...(why === undefined ? [] : [why]),
    ...absent(facts, ['openssl', 'go']),
  ];
}

/** Go isn't asked for: Debian's is unpacked where it is missing. */
function missingForOwn(facts: EngineFacts): string[] {
  return [
    ...(facts.linux ? [] : ['Linux']),
    ...(['x64', 'arm64'].includes(facts.architecture) ? [] : [`an x64 or arm64 machine (this one is ${facts.architecture})`]),
    ...(facts.root ? [] : ['root (or run it with sudo)']),
    ...(facts.debian ? [] : ["Debian's package sources"]),
    ...absent(facts, neededPrograms),
  ];
}

function absent(facts: EngineFacts, programs: readonly Program[]): string[] {
  return programs.filter((program) => !facts.programs[program]).map((program) => `the program ${program}`);
}

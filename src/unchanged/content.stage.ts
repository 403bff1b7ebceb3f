// Gathers everything that decides what a build gives, and makes the content key of it. Files and registries at once where they
// do not need each other. It only reads.
import { resolve } from 'node:path/posix';
import type { ContentVerdict } from '../domain/content.ts';
import type { Digest } from '../domain/digest.ts';
import type { Plan } from '../domain/plan.ts';
import { parsePlatform, type Platform } from '../domain/platform.ts';
import type { LoginSession } from '../domain/session.ts';
import type { DockerfileFacts, DockerfileReading } from '../dockerfile/reading.ts';
import { readDockerfile } from '../dockerfile/read-dockerfile.ts';
import { buildArgLines } from '../plan/source-date-epoch.ts';
import { expandDefaultContext, isAddress } from '../trigger/source.ts';
import type { Given, World } from '../world/ports/world.ts';
import { lookUpBases } from './base-images.stage.ts';
import { buildArguments } from '../dockerfile/build-arguments.ts';
import { contentKeyOf } from './content-key.ts';
import { contentParts } from './content-parts.ts';
import { readFolderRules, readLocalDockerfile } from './dockerfile-text.stage.ts';
import { mayTakeGit } from './git-folder.ts';
import { readGitContextFiles } from './git-tree.stage.ts';
import { hashContext } from './local-context.stage.ts';
import { NoKey } from './no-key.ts';
import { contentUnknown } from './reasons-to-build.ts';

/** `notes`: sentences that help to make more of it. */
export type Content = { readonly content: FullKey; readonly notes: readonly string[] };

export type FullKey = NonNullable<ContentVerdict['content']>;

type Outside = Pick<World, 'files' | 'github' | 'registryFor'>;

/** Throws NoKey with the reason, or what files, registries and the API throw. */
export async function readContent(plan: Plan, given: Given, session: Pick<LoginSession, 'environment'>, world: Outside): Promise<Content> {
  const buildArgs = buildArguments(buildArgLines(plan), given.environment);
  const unknown = contentUnknown(plan, buildArgs);
  if (unknown !== undefined) throw new NoKey(unknown);
  const workspace = given.environment['GITHUB_WORKSPACE'] ?? '.';
  const source = plan.source.kind === 'git' ? await readCommit(plan, world) : await readLocal(plan, workspace, world);
  const named = contextsOf(plan);
  const readings = readForAll(plan, source.dockerfile, { buildArgs, contexts: named });
  const [context, bases, buildContexts] = await Promise.all([
    source.hash(),
    lookUpBases(readings.flatMap(({ images }) => images.map(({ reference }) => reference)), session, world),
    Promise.all([...namesOf(readings)].map(async (name) => `${name} ${await hashNamed(named[name] ?? '', workspace, world)}`)),
  ]);
  const images = Object.entries(named).filter(([, from]) => from.startsWith('docker-image:')).map(([name, from]) => `${name}=${from}`);
  const parts = contentParts(plan, { context: context.digest, dockerfile: source.dockerfile, bases: bases.map(({ reference, digest }) => `${reference} ${digest}`), buildArgs, buildContexts: [...images, ...buildContexts] });
  return { content: { ...contentKeyOf(parts), bases: bases.map(({ digest }) => digest) }, notes: context.withGit ? [gitNote] : [] };
}

const gitNote = 'The Dockerfile may copy the .git folder, which every commit changes: with .git in .dockerignore, skip-unchanged can find an unchanged image.';

type SourceFacts = { readonly dockerfile: string; readonly hash: () => Promise<{ readonly digest: Digest; readonly withGit: boolean }> };

async function readCommit(plan: Plan, { github }: Pick<World, 'github'>): Promise<SourceFacts> {
  const { dockerfile, context } = await readGitContextFiles(plan, github);
  return { dockerfile, hash: () => Promise.resolve({ digest: context, withGit: false }) };
}

async function readLocal(plan: Plan, workspace: string, { files }: Pick<World, 'files'>): Promise<SourceFacts> {
  const folder = resolve(workspace, plan.source.context);
  const { text, rules } = await readLocalDockerfile(folder, plan.inputs.build.file, workspace, files);
  return { dockerfile: text, hash: () => hashContext({ folder, rules, takesGit: mayTakeGit(text) }, files) };
}

/** Name -> source, the last one of a name. */
function contextsOf({ inputs, trigger }: Plan): Readonly<Record<string, string>> {
  return Object.fromEntries(
    inputs.build.buildContexts.map((line) => {
      const equals = line.indexOf('=');
      if (equals < 1) throw new NoKey(`The line ${line} of build-contexts is not name=source.`);
      return [line.slice(0, equals), expandDefaultContext(line.slice(equals + 1), trigger)];
    }),
  );
}

/** The builder's own platform is not known before there is one: both that it can be are read for. */
const builderPlatforms: readonly Platform[] = ['linux/amd64', 'linux/arm64'].flatMap((name) => {
  const platform = parsePlatform(name);
  return platform.ok ? [platform.value] : [];
});

function readForAll(plan: Plan, dockerfile: string, facts: Pick<DockerfileFacts, 'buildArgs' | 'contexts'>): readonly DockerfileReading[] {
  const { target } = plan.inputs.build;
  const readings = plan.platforms.flatMap((targetPlatform) =>
    builderPlatforms.map((buildPlatform) => readDockerfile(dockerfile, { ...facts, targetPlatform, buildPlatform, ...(target === undefined ? {} : { target }) })),
  );
  for (const { unknowns, remotes } of readings) {
    const [unknown] = unknowns;
    if (unknown !== undefined) throw new NoKey(unknown.line === 0 ? unknown.reason : `Line ${unknown.line} of the Dockerfile: ${unknown.reason}`);
    const open = remotes.find(({ checksum }) => checksum === undefined);
    if (open !== undefined) throw new NoKey(`Line ${open.line} of the Dockerfile adds ${open.address}, which may change: --checksum fixes it.`);
  }
  return readings;
}

function namesOf(readings: readonly DockerfileReading[]): ReadonlySet<string> {
  return new Set(readings.flatMap(({ contexts }) => contexts.map(({ name }) => name)));
}

/** BuildKit applies a .dockerignore at the top of a named folder, and sends its .git like everything else. */
async function hashNamed(from: string, workspace: string, { files }: Pick<World, 'files'>): Promise<Digest> {
  if (from === '' || isAddress(from)) throw new NoKey(`The build context ${from} is no folder: what is in it is not known before it is fetched.`);
  const folder = resolve(workspace, from);
  const { digest } = await hashContext({ folder, rules: await readFolderRules(folder, files), takesGit: true }, files);
  return digest;
}

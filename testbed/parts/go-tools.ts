// Builds the tools that exist only as Go modules: BuildKit, Buildx, act, actionlint. It decides no version (versions.ts does).
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from '../cache.ts';
import { run } from '../child-command.ts';
import type { Log } from '../progress.ts';
import { goModules } from '../versions.ts';
import { goToolchain, type GoToolchain } from './go-toolchain.ts';

type Tool = keyof typeof goModules;
type Recipe = { readonly commands: readonly string[]; readonly versionIn?: string };

const recipeOf: Readonly<Record<Tool, Recipe>> = {
  buildkit: {
    commands: ['github.com/moby/buildkit/cmd/buildkitd', 'github.com/moby/buildkit/cmd/buildctl'],
    versionIn: 'github.com/moby/buildkit/version.Version',
  },
  buildx: { commands: ['github.com/docker/buildx/cmd/buildx'], versionIn: 'github.com/docker/buildx/version.Version' },
  act: { commands: ['github.com/nektos/act'] },
  actionlint: { commands: ['github.com/rhysd/actionlint/cmd/actionlint'] },
  crane: { commands: ['github.com/google/go-containerregistry/cmd/crane'] },
};

/** Two at once at most: while one compiles on all cores, another one downloads. */
let lastTwo: [Promise<unknown>, Promise<unknown>] = [Promise.resolve(), Promise.resolve()];

/** The folder with the tool's programs. */
export async function goTool(log: Log, tool: Tool): Promise<string> {
  const work = async (): Promise<string> =>
    await cached(log, { name: tool, version: goModules[tool], make: async (folder) => await build(await goToolchain(log), tool, folder) });
  const turn = lastTwo[0].then(work, work);
  lastTwo = [lastTwo[1], turn];
  return await turn;
}

async function build({ go, env }: GoToolchain, tool: Tool, folder: string): Promise<void> {
  const version = goModules[tool];
  const { commands, versionIn } = recipeOf[tool];
  // A module of its own with the commands as its tools: `go install path@version` refuses modules with exclude directives.
  const module = join(folder, 'module');
  mkdirSync(module);
  const settings = { ...env, CGO_ENABLED: '0', GOFLAGS: '-mod=mod -buildvcs=false', GOWORK: 'off' };
  const goRun = async (...args: readonly string[]): Promise<string> => await run({ file: go, args, cwd: module, env: settings });
  await goRun('mod', 'init', 'testbed.invalid/tool');
  await goRun('get', '-tool', ...commands.map((command) => `${command}@${version}`));
  const linker = ['-s', '-w', ...(versionIn === undefined ? [] : ['-X', `${versionIn}=${version}`])].join(' ');
  await goRun('build', '-trimpath', '-ldflags', linker, '-o', `${folder}/`, ...commands);
  rmSync(module, { recursive: true });
}

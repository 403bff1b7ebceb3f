// Looks at a repository's folder and writes the workflow that publishes its image. It decides nothing (init/ does), needs no package,
// asks no network, and writes nothing over what is there unless it is told to.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { filesFor } from './init/files.ts';
import { foundLines, nextLines, noDockerfile } from './init/report.ts';
import { examine, type RepositoryFacts } from './init/repository.ts';

const usage = `npm run init -- [folder] [--many-machines] [--force] [--dry-run]

Writes .github/workflows/image.yml for the repository in the folder (by default this one), and .github/images.yml where it has several Dockerfiles.
  --many-machines  a job for each platform, by the reusable workflow
  --force          write over files that are there
  --dry-run        only print what would be written`;

try {
  process.exitCode = init(process.argv.slice(2));
} catch (thrown) {
  console.error(thrown instanceof Error ? thrown.message : String(thrown));
  process.exitCode = 2;
}

function init(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'many-machines': { type: 'boolean', default: false }, force: { type: 'boolean', default: false }, 'dry-run': { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (values.help || positionals.length > 1) {
    (values.help ? console.log : console.error)(usage);
    return values.help ? 0 : 2;
  }
  // npm runs scripts in the folder of package.json, and says where it was called.
  const folder = resolve(process.env['INIT_CWD'] || process.cwd(), positionals[0] ?? '.');
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`There is no folder ${folder}.`);
  const findings = examine(factsOf(folder));
  const options = { manyMachines: values['many-machines'] };
  const files = Object.entries(filesFor(findings, options));
  if (files.length === 0) {
    for (const line of noDockerfile(findings)) console.error(line);
    return 1;
  }
  for (const line of foundLines(findings)) console.log(line);
  const present = files.map(([path]) => path).filter((path) => isThere(join(folder, path)));
  if (present.length > 0 && !values.force && !values['dry-run']) {
    console.error(`\n${present.join(' and ')} ${present.length === 1 ? 'is' : 'are'} there already: nothing is written. --dry-run shows what would be, --force writes over it.`);
    return 1;
  }
  for (const [path, text] of files) {
    if (values['dry-run']) console.log(`\n${path}:\n\n${text}`);
    else write(folder, path, text);
  }
  console.log('');
  for (const line of nextLines(findings, options)) console.log(line);
  return 0;
}

function factsOf(folder: string): RepositoryFacts {
  const git = (...command: readonly string[]): string | undefined => {
    const { status, stdout } = spawnSync('git', ['-C', folder, ...command], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] });
    return status === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
  };
  // A folder within somebody else's repository has no remote and no branch of its own.
  const isTop = git('rev-parse', '--show-prefix') === undefined && git('rev-parse', '--git-dir') !== undefined;
  const listed = isTop ? git('ls-files', '-z', '--cached', '--others', '--exclude-standard') : undefined;
  const paths = listed === undefined ? (isTop ? [] : walk(folder)) : [...new Set(listed.split('\0'))].filter((path) => path !== '' && isThere(join(folder, path)));
  const workflows = paths.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && lstatSync(join(folder, path)).isFile());
  return {
    folderName: basename(folder),
    paths,
    workflows: Object.fromEntries(workflows.map((path) => [path, readFileSync(join(folder, path), 'utf8')])),
    remote: isTop ? git('remote', 'get-url', 'origin') : undefined,
    branch: isTop ? (git('symbolic-ref', '--short', 'refs/remotes/origin/HEAD')?.replace(/^origin\//, '') ?? git('symbolic-ref', '--short', 'HEAD')) : undefined,
  };
}

/** Without Git: every file but those of folders that are never a repository's own. */
function walk(folder: string): readonly string[] {
  const below = (at: string): readonly string[] =>
    readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
      const path = join(at, entry.name);
      if (entry.isDirectory()) return ['.git', 'node_modules'].includes(entry.name) ? [] : below(path);
      return entry.isFile() ? [relative(folder, path).split(sep).join('/')] : [];
    });
  return below(folder);
}

/** A link that leads nowhere is there too: it is not written through. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Throws Error where a part of the path is a link: what it leads to is not the repository's. */
function write(folder: string, path: string, text: string): void {
  for (let part = path; part !== '.'; part = dirname(part)) {
    if (lstatSync(join(folder, part), { throwIfNoEntry: false })?.isSymbolicLink() === true) throw new Error(`${part} is a link: nothing is written through it.`);
  }
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  console.log(`  written      ${path}`);
}

// Writes what documents repeat from the sources: the README's tables of inputs and outputs (action.yml) and of error codes,
// the pages of docs/errors/, docs/commands.md, the schema docs/image.schema.json, and the figures in docs/performance.md and docs/scale.md. `--check` only compares, and fails when something differs; so does a
// missing description, marker or example, in either mode.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDocument, type Document } from 'yaml';
import { decodeResults } from '../bench/results.ts';
import { renderCommands } from './commands-page.ts';
import { renderSchema } from './image-schema.ts';
import { makeErrorFacts } from './error-pages/make-facts.ts';
import { renderPages, renderTable } from './error-pages/pages.ts';
import { renderTables, replaceRegion } from './metadata-tables.ts';
import { renderPerformance } from './performance-region.ts';
import { scaleRegions } from './scale/scale-region.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const folder = 'docs/errors';

/** What the actions beside the main one are for. */
const about = {
  plan: 'Plans images, tags, labels and annotations, and divides the platforms among the jobs of a matrix. It needs docker for a docker-bake file only, and reads a registry only with `changed-only`: `registry` to `registry-auth` are for that, and what is given to them reaches no other job.',
  build: 'A job of that matrix: builds its platforms, pushes them by digest, verifies each, and hands the digests over. No tag exists or moves. It has the inputs of builder, emulation, secrets, logins and limits; what is built says the plan.',
  merge: 'Takes exactly what the plan expects, puts each image together, verifies it and moves its tags last. It builds nothing and needs no docker.',
  rollback: 'Points moving tags to an image that they had before, among those that the action recorded. The guards of version and commit are not asked; everything else is verified. To be started by hand: [the workflow](../examples/workflows/rollback.yml).',
  promote: 'Gives an image that exists other tags, in its own or another repository or registry: the digest stays the same. To be started by hand: [the workflow](../examples/workflows/promote.yml).',
  prune: 'Deletes the Actions caches of closed pull requests, which nothing can read any more, and in the registry cache (the package `<image>-cache`) manifests without a tag and tags of branches that are gone. Nothing but caches that BuildKit wrote is deleted there, nothing that a tag refers to, nothing that changed within `keep-hours`, and nothing in any other package. A deletion that fails is a warning, and the others go on; a part that can not be looked at, or of which nothing can be deleted, fails the run. To be run when a pull request is closed and by night: [the workflow](../examples/workflows/prune.yml). For a package that was made elsewhere, give the repository the role Admin in the settings of the package.',
};

function metadataIn(place: string): Document {
  return parseDocument(readFileSync(resolve(root, place, 'action.yml'), 'utf8'));
}

/** File -> what it should hold; undefined: it should not be there. */
async function wantedFiles(): Promise<ReadonlyMap<string, string | undefined>> {
  const errors = await makeErrorFacts();
  const tables = renderTables(metadataIn('.'));
  const regions = { ...tables, errors: renderTable(errors, `${folder}/`) };
  const readme = Object.entries(regions).reduce((text, [name, content]) => replaceRegion(text, name, content), readFileSync(resolve(root, 'README.md'), 'utf8'));
  const pages = renderPages(errors);
  const present = existsSync(resolve(root, folder)) ? readdirSync(resolve(root, folder)) : [];
  const stale = present.filter((name) => !pages.has(name));
  const commands = renderCommands(Object.entries(about).map(([name, text]) => ({ name, about: text, metadata: metadataIn(name) })));
  const performance = replaceRegion(readFileSync(resolve(root, 'docs/performance.md'), 'utf8'), 'figures', renderPerformance(newestRun()), 'docs/performance.md');
  const scale = Object.entries(scaleRegions()).reduce((text, [name, content]) => replaceRegion(text, name, content, 'docs/scale.md'), readFileSync(resolve(root, 'docs/scale.md'), 'utf8'));
  return new Map([['README.md', readme], ['docs/commands.md', commands], ['docs/image.schema.json', renderSchema(metadataIn('.'))], ['docs/performance.md', performance], ['docs/scale.md', scale], ...[...pages].map(([name, page]): [string, string] => [join(folder, name), page]), ...stale.map((name): [string, undefined] => [join(folder, name), undefined])]);
}

/** By name: it begins with the date. */
function newestRun(): Parameters<typeof renderPerformance>[0] {
  const results = resolve(root, 'bench', 'results');
  const newest = existsSync(results) ? readdirSync(results).filter((file) => file.endsWith('.json')).toSorted().at(-1) : undefined;
  return newest === undefined ? undefined : { name: newest.replace(/\.json$/, ''), results: decodeResults(readFileSync(join(results, newest), 'utf8')) };
}

function isAsWanted(file: string, content: string | undefined): boolean {
  const path = resolve(root, file);
  return content === undefined ? !existsSync(path) : existsSync(path) && readFileSync(path, 'utf8') === content;
}

function write(file: string, content: string | undefined): void {
  if (content === undefined) rmSync(resolve(root, file));
  else writeFileSync(resolve(root, file), content);
  console.log(`${file} ${content === undefined ? 'is of a code that is gone: removed.' : 'is new.'}`);
}

try {
  const different = [...(await wantedFiles())].filter(([file, content]) => !isAsWanted(file, content));
  if (different.length > 0 && values.check) throw new Error(`Not as the sources have it: ${different.map(([file]) => file).join(', ')}. Run npm run docs and commit the result.`);
  mkdirSync(resolve(root, folder), { recursive: true });
  for (const [file, content] of different) write(file, content);
  if (different.length === 0) console.log(`README.md, docs/commands.md, docs/performance.md, docs/scale.md, docs/image.schema.json and ${folder}/ are as the sources have them.`);
} catch (thrown) {
  console.error(thrown instanceof Error ? thrown.message : String(thrown));
  process.exitCode = 1;
}

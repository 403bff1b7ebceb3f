// Gathers the texts of this repository that hold examples, and the facts that they are held against. It only reads files.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readExamples, type DocumentExamples, type Facts, type Source } from './document-examples.ts';
import { fieldsOf, readSignature, type Signature } from './examples/signatures.ts';

const root = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const workflowsIn = (folder: string): readonly string[] => readdirSync(join(root, folder)).filter((name) => /\.ya?ml$/.test(name)).map((name) => `${folder}/${name}`);

/** The main action first. */
export const actionFiles: readonly string[] = ['action.yml', ...readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() && existsSync(join(root, entry.name, 'action.yml')) ? [`${entry.name}/action.yml`] : []))];
export const workflowFiles: readonly string[] = workflowsIn('.github/workflows');
export const exampleWorkflows: readonly string[] = workflowsIn('examples/workflows');

/** Documents, what is below examples/ in a language that documents have too, and what the workflows and actions here are. */
export function repositorySources(): readonly Source[] {
  const below = (folder: string): readonly string[] => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`).toSorted();
  const documents = [...readdirSync(root), ...below('docs'), ...below('examples')].filter((file) => file.endsWith('.md'));
  const files = [...below('examples').filter((file) => /\.(?:ya?ml|json|toml|hcl)$|Dockerfile$/.test(file)), ...workflowFiles, ...actionFiles];
  return [...documents, ...files].map((file) => ({ file, text: read(file) }));
}

export function repositoryFacts(): Facts {
  const places = [...actionFiles.map((file) => [file.replace(/\/?action\.yml$/, ''), file] as const), ...workflowFiles.map((file) => [file, file] as const)];
  const signatures = places.flatMap(([place, file]): [string, Signature][] => {
    const signature = readSignature(read(file));
    return signature === undefined ? [] : [[place, signature]];
  });
  return { signatures: new Map(signatures), scripts: Object.keys(fieldsOf(fieldsOf(JSON.parse(read('package.json')))['scripts'])) };
}

export function repositoryExamples(): DocumentExamples {
  return readExamples(repositorySources(), repositoryFacts());
}

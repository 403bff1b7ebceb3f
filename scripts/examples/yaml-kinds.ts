// Tells what a YAML example is by its keys. It judges nothing in it: a kind only says who can.
import { fileKeys as configKeys } from '../../src/config/config-file.ts';
import { fileKeys as imagesKeys } from '../../src/images/images-file.ts';
import { fieldsOf, placeOf, type Signatures } from './signatures.ts';

/** `…-part`: keys of that level, of which others are left out. */
export type WorkflowKind = 'workflow' | 'workflow-part' | 'jobs' | 'job' | 'steps' | 'step' | 'step-part' | 'inputs';
export type YamlKind = WorkflowKind | 'config-file' | 'images-file' | 'compose-file' | 'manifest' | 'action' | 'linter-settings';

const workflowKeys = ['name', 'run-name', 'on', 'permissions', 'env', 'defaults', 'concurrency', 'jobs'];
const jobKeys = ['name', 'permissions', 'needs', 'if', 'runs-on', 'environment', 'concurrency', 'outputs', 'env', 'defaults', 'steps', 'timeout-minutes', 'strategy', 'continue-on-error', 'container', 'services', 'uses', 'with', 'secrets'];
const stepKeys = ['name', 'id', 'if', 'with', 'env', 'continue-on-error', 'timeout-minutes'];

/** undefined: it can't be told. */
export function yamlKindOf(value: unknown, signatures: Signatures): YamlKind | undefined {
  if (Array.isArray(value)) return value.length > 0 && value.every(isStep) ? 'steps' : undefined;
  const fields = fieldsOf(value);
  const keys = Object.keys(fields);
  const only = (known: readonly string[]): boolean => keys.every((key) => known.includes(key));
  if (keys.length === 0) return undefined;
  if ('apiVersion' in fields && 'kind' in fields) return 'manifest';
  if ('runs' in fields) return 'action';
  if ('on' in fields && 'jobs' in fields) return 'workflow';
  if (isImagesFile(fields) && only(imagesKeys)) return 'images-file';
  if (isConfigFile(fields) && only(configKeys)) return 'config-file';
  if (signatureWith(fields, signatures) !== undefined) return 'inputs';
  if (isStep(fields)) return 'step';
  if ('with' in fields && only(stepKeys)) return 'step-part';
  if (only(workflowKeys)) return 'workflow-part';
  if (Object.values(fieldsOf(fields['services'])).some((service) => 'build' in fieldsOf(service))) return 'compose-file';
  if (only(jobKeys)) return 'job';
  if (only(['rules'])) return 'linter-settings';
  return Object.values(fields).every(isJob) ? 'jobs' : undefined;
}

/** The first that has all of them as inputs, the main action before others. */
export function signatureWith(fields: Readonly<Record<string, unknown>>, signatures: Signatures): string | undefined {
  const entries = Object.entries(fields);
  if (entries.some(([, value]) => value !== null && typeof value === 'object')) return undefined;
  return [...signatures].find(([, { inputs }]) => entries.every(([name]) => inputs.has(name)))?.[0];
}

export function isWorkflowKind(kind: string): kind is WorkflowKind {
  const kinds: Readonly<Record<WorkflowKind, true>> = { workflow: true, 'workflow-part': true, jobs: true, job: true, steps: true, step: true, 'step-part': true, inputs: true };
  return Object.hasOwn(kinds, kind);
}

function isStep(value: unknown): boolean {
  const { uses, run } = fieldsOf(value);
  return typeof run === 'string' || (typeof uses === 'string' && !/\.ya?ml$/.test(placeOf(uses) ?? uses.replace(/@.*$/, '')));
}

function isJob(value: unknown): boolean {
  const keys = Object.keys(fieldsOf(value));
  return keys.length > 0 && keys.every((key) => jobKeys.includes(key));
}

/** Of the input with the same name a text is expected. */
function isImagesFile({ images }: Readonly<Record<string, unknown>>): boolean {
  return Array.isArray(images) ? images.every((image) => typeof image === 'object') : images !== null && typeof images === 'object';
}

function isConfigFile(fields: Readonly<Record<string, unknown>>): boolean {
  const { tags } = fields;
  return ['extends', 'inputs', 'branches', 'environments'].some((key) => key in fields) || (tags !== null && typeof tags === 'object');
}

// The calls that make, boot and remove a builder, as argument vectors. Nothing is run here; dry-run prints the same.
import type { BuildInputs, BuilderInputs, NodeInput } from '../domain/inputs.ts';
import type { Tools } from '../domain/session.ts';
import { isAtLeast } from './tool-versions.ts';

export type NodeFiles = {
  /** buildkitd.toml: the user's, or the inline one written to the run's folder. */
  readonly config?: string;
  /** Driver options that name the certificates of node 0, 1 … */
  readonly certificates: readonly (readonly string[])[];
};

/** Whether the inputs make a buildkitd.toml, or add to the user's. */
export function asksForConfig({ daemon }: BuilderInputs): boolean {
  const { mirrors, authorities, maxParallelism, maxStorage } = daemon;
  return mirrors.length > 0 || authorities.length > 0 || maxParallelism !== undefined || maxStorage !== undefined;
}

/** First the call that creates the builder, then one for each appended node; each is what follows `docker`. */
export function createArgv(
  name: string,
  inputs: BuilderInputs,
  build: Pick<BuildInputs, 'allow'>,
  tools: Pick<Tools, 'buildx'>,
  files: NodeFiles,
): readonly (readonly string[])[] {
  const flags = inputs.buildkitdFlags ?? entitlementFlags(inputs, build);
  const first = [
    ...['buildx', 'create', '--name', name, '--driver', inputs.driver],
    ...driverOptions([...inputs.driverOpts, ...privacyOptions(inputs, tools), ...(files.certificates[0] ?? [])]),
    ...(flags === '' ? [] : ['--buildkitd-flags', flags]),
    ...(files.config === undefined ? [] : ['--buildkitd-config', files.config]),
    ...(inputs.endpoint === undefined ? [] : [inputs.endpoint]),
  ];
  return [first, ...inputs.append.map((node, index) => appendArgv(name, inputs, node, files.certificates[index + 1] ?? []))];
}

function appendArgv(name: string, inputs: BuilderInputs, node: NodeInput, certificates: readonly string[]): readonly string[] {
  return [
    ...['buildx', 'create', '--name', name, '--append', '--driver', inputs.driver],
    ...(node.name === undefined ? [] : ['--node', node.name]),
    ...driverOptions([...node.driverOpts, ...certificates]),
    ...(node.buildkitdFlags === undefined ? [] : ['--buildkitd-flags', node.buildkitdFlags]),
    ...(node.platforms === undefined ? [] : ['--platform', node.platforms]),
    ...(node.endpoint === undefined ? [] : [node.endpoint]),
  ];
}

/** A builder of one node created and booted in one call, of those that `createArgv` gives. */
export function bootstrapArgv([first = []]: readonly (readonly string[])[]): readonly string[] {
  const [buildx = '', create = '', ...rest] = first;
  return [buildx, create, '--bootstrap', ...rest];
}

export function inspectArgv(name: string): readonly string[] {
  return ['buildx', 'inspect', '--bootstrap', name];
}

/** Starts nothing: answers at once, of nodes that are down too. */
export function lookArgv(name: string): readonly string[] {
  return ['buildx', 'inspect', name];
}

/** Asks the daemon itself and tells in its words why it can't be reached; `inspect` of a remote node only says inactive. */
export function usageArgv(name: string): readonly string[] {
  return ['buildx', 'du', '--builder', name];
}

/** What buildx takes when no driver option names one (buildx, driver/bkimage). */
const defaultImage = 'docker.io/moby/buildkit:buildx-stable-1';

/** The BuildKit image of the builder that these calls make. Driver options are CSV: one may hold several. */
export function builderImageOf([first = []]: readonly (readonly string[])[]): string {
  return imageOptions(first).at(-1) ?? defaultImage;
}

/** The same calls with another BuildKit image for the first node. */
export function withBuilderImage([first = [], ...appended]: readonly (readonly string[])[], image: string): readonly (readonly string[])[] {
  const isNamed = imageOptions(first).length > 0;
  const replaced = first.map((arg, at) => (first[at - 1] === '--driver-opt' ? arg.replace(imageOption, `$1image=${image}`) : arg));
  const driver = first.indexOf('--driver') + 2;
  return [isNamed ? replaced : [...first.slice(0, driver), ...driverOptions([`image=${image}`]), ...first.slice(driver)], ...appended];
}

const imageOption = /(^|,)image=([^,]*)/;

function imageOptions(args: readonly string[]): readonly string[] {
  return args.flatMap((arg, at) => (args[at - 1] === '--driver-opt' ? (imageOption.exec(arg)?.[2] ?? []) : []));
}

function driverOptions(options: readonly string[]): readonly string[] {
  return options.flatMap((option) => ['--driver-opt', option]);
}

/**
 * buildx copies the whole event payload into the builder and from there into the provenance (since 0.30, docker-container
 * only): texts of pull requests and addresses of people have no place in a published image unless somebody asks.
 */
function privacyOptions({ driver, driverOpts }: BuilderInputs, { buildx }: Pick<Tools, 'buildx'>): readonly string[] {
  const isAsked = driverOpts.some((option) => option.includes('provenance-add-gha'));
  return driver === 'docker-container' && isAtLeast(buildx, '0.30.0') && !isAsked ? ['provenance-add-gha=false'] : [];
}

/** Insecure entitlements are off in the builder but for those that this very build asks for with `allow` or `network`. */
function entitlementFlags({ driver }: BuilderInputs, { allow }: Pick<BuildInputs, 'allow'>): string {
  if (driver !== 'docker-container' && driver !== 'kubernetes') return '';
  const asked = ['network.host', 'security.insecure'].filter((entitlement) => allow.includes(entitlement));
  return asked.map((entitlement) => `--allow-insecure-entitlement ${entitlement}`).join(' ');
}

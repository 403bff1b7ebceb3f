// What the nodes of a builder can't have together, with the builder's driver and with each other: rows of contradictions.ts.
// No value of an option is shown: there may be a key among them.
import { setOf, usesGivenOnly, type Contradiction } from './contradiction.ts';
import type { InputValues } from './input-table.ts';

/** A remote daemon runs already. */
const remoteDaemonInputs = ['buildkitd-flags', 'buildkitd-config', 'buildkitd-config-inline'] as const;

export const nodeContradictions: readonly Contradiction[] = [
  {
    between: ['append', 'driver'],
    when: (values) => wrongEndpoints(values).length > 0,
    given: (values) => `entry ${wrongEndpoints(values).join(', ')} ${values.driver === 'remote' ? 'without' : 'with an'} endpoint, with driver: ${values.driver}`,
    expected: 'an endpoint for each node with the remote driver, and none with kubernetes, where namespace and context say where a node is',
  },
  {
    between: ['append', 'endpoint'],
    when: (values) => sharedBetweenNodes(values).length > 0,
    given: (values) => `${sharedBetweenNodes(values).join(', ')} twice`,
    expected: 'a name and an endpoint of its own for each node',
  },
  {
    between: ['endpoint', 'driver'],
    when: (values) => values.driver === 'kubernetes' && values.endpoint !== undefined && !usesGivenOnly(values),
    given: (values) => `${values.endpoint ?? ''}, with driver: kubernetes`,
    expected: 'no endpoint with the kubernetes driver: the cluster is that of KUBECONFIG, and driver-opts has namespace',
  },
  {
    between: ['driver', 'buildkitd-flags', 'buildkitd-config', 'buildkitd-config-inline', 'append'],
    when: (values) => values.driver === 'remote' && (setOf(values, remoteDaemonInputs).length > 0 || flaggedNodes(values).length > 0),
    given: (values) => `remote, with ${[...setOf(values, remoteDaemonInputs), ...flaggedNodes(values).map((entry) => `buildkitd-flags in entry ${entry} of append`)].join(', ')}`,
    expected: 'no such input with the remote driver: its daemons were started with flags and configuration of their own',
  },
  {
    between: ['driver-opts', 'append'],
    when: (values) => certificatesAsOptions(values).length > 0,
    given: (values) => `a certificate or key as the value of ${certificatesAsOptions(values).join(', ')}`,
    expected: 'a path there, or the content in BUILDER_NODE_0_AUTH_TLS_CACERT, _CERT and _KEY (1 … for nodes of append): options are arguments, which every process of the machine can read',
  },
  {
    between: ['driver-opts', 'append', 'driver'],
    when: (values) => relativePaths(values).length > 0,
    given: (values) => `a relative path for ${relativePaths(values).join(', ')}`,
    expected: 'an absolute path, for example ${{ github.workspace }}/ca.pem',
  },
];

type Nodes = Pick<InputValues, 'driver' | 'endpoint' | 'append' | 'driver-opts'>;

/** Entries of `append` (from 1) without what the driver needs, or with what it does not take. */
function wrongEndpoints({ driver, append }: Nodes): readonly number[] {
  if (driver !== 'remote' && driver !== 'kubernetes') return [];
  return append.flatMap(({ endpoint }, at) => ((endpoint === undefined) === (driver === 'remote') ? [at + 1] : []));
}

/** Names and endpoints that two nodes have: buildx takes none twice (store, validateDuplicates). */
function sharedBetweenNodes({ endpoint, append }: Nodes): readonly string[] {
  const endpoints = [endpoint, ...append.map((node) => node.endpoint)].flatMap((one) => one ?? []);
  const names = append.flatMap(({ name }) => name ?? []);
  return [...repeated(endpoints), ...repeated(names)];
}

/** Entries of `append` with flags for a daemon that is not started by buildx. */
function flaggedNodes({ append }: Nodes): readonly number[] {
  return append.flatMap(({ buildkitdFlags }, at) => (buildkitdFlags === undefined ? [] : [at + 1]));
}

/** Driver options of TLS whose value is a certificate or key, where a path belongs: they would be seen in the process list. */
function certificatesAsOptions(values: Nodes): readonly string[] {
  return tlsOptions(values).filter(({ value }) => value.includes('-----BEGIN')).map(({ key, where }) => `${key}${where}`);
}

/** buildx looks nowhere but from the root (driver/remote: "non-absolute path"). */
function relativePaths(values: Nodes): readonly string[] {
  if (values.driver !== 'remote') return [];
  return tlsOptions(values).filter(({ value }) => !value.startsWith('/') && !value.includes('-----BEGIN')).map(({ key, where }) => `${key}${where}`);
}

/** A line may hold several options, as CSV. */
function tlsOptions({ append, 'driver-opts': first }: Nodes): readonly { readonly key: string; readonly value: string; readonly where: string }[] {
  const nodes = [{ options: first, where: '' }, ...append.map(({ driverOpts }, at) => ({ options: driverOpts, where: ` in entry ${at + 1} of append` }))];
  return nodes.flatMap(({ options, where }) =>
    options.flatMap((option) => [...option.matchAll(/(?:^|,)"?(cacert|cert|key)=([^,]*)/g)].map(([, key = '', value = '']) => ({ key, value, where }))),
  );
}

function repeated(list: readonly string[]): readonly string[] {
  return [...new Set(list.filter((one, at) => list.indexOf(one) !== at))];
}

// The API of a cluster as far as buildx's kubernetes driver asks it: objects are there once they were created, pods never run,
// and a role's rules decide what may be asked. What is sent (protobuf) is kept as it is.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';

export type Rule = { readonly apiGroups: readonly string[]; readonly resources: readonly string[]; readonly verbs: readonly string[] };
export type Access = { readonly group: string; readonly resource: string; readonly verb: string };
export type ClusterObject = { readonly kind: string; readonly metadata: { readonly name: string; readonly namespace?: string }; readonly rules?: readonly Rule[] };

const root = resolve(import.meta.dirname, '..', '..');

export function objectsOf(file: string): readonly ClusterObject[] {
  return parseAllDocuments(readFileSync(join(root, file), 'utf8')).map((document) => {
    if (document.errors.length > 0) throw new Error(String(document.errors[0]));
    return document.toJS() as ClusterObject;
  });
}

export function roleOf(file: string): readonly Rule[] {
  return objectsOf(file).flatMap(({ kind, rules }) => (kind === 'Role' ? (rules ?? []) : []));
}

export function isAllowed(rules: readonly Rule[], { group, resource, verb }: Access): boolean {
  return rules.some(({ apiGroups, resources, verbs }) => apiGroups.includes(group) && resources.includes(resource) && verbs.includes(verb));
}

export type ClusterRequest = Access & { readonly namespace: string; readonly name: string; readonly body: string };
export type Cluster = { readonly server: string; readonly requests: readonly ClusterRequest[]; readonly close: () => void };

/** Kubernetes, "API concepts": which verb a request is. */
function accessOf(method: string, url: string): Omit<ClusterRequest, 'body'> {
  const [path = ''] = url.split('?');
  const [, group = '', namespace = '', resource = '', name = '', sub] = /^\/(?:api\/v1|apis\/(\w+)\/v1)\/namespaces\/([^/]+)\/(\w+)(?:\/([^/]+))?(?:\/(\w+))?$/.exec(path) ?? [];
  const verb = { GET: name === '' ? 'list' : 'get', POST: 'create', PUT: 'update', DELETE: 'delete', PATCH: 'patch' }[method] ?? method;
  return { group, namespace, resource: sub === undefined ? resource : `${resource}/${sub}`, name, verb };
}

type Answer = { readonly code: number; readonly body: object };

/** `rules`: what may be asked. `created`: kinds of objects that are there. */
function answerOf(rules: readonly Rule[], access: Omit<ClusterRequest, 'body'>, created: ReadonlySet<string>, ready: number): Answer {
  const { group, resource, verb, namespace, name } = access;
  const refuse = (code: number, reason: string, message: string): Answer => ({ code, body: { kind: 'Status', apiVersion: 'v1', status: 'Failure', code, reason, message } });
  const kind = { deployments: 'Deployment', statefulsets: 'StatefulSet', configmaps: 'ConfigMap' }[resource] ?? 'Status';
  const object = { kind, apiVersion: group === '' ? 'v1' : `${group}/v1`, metadata: { name, namespace }, spec: { selector: { matchLabels: { app: name } } }, status: { readyReplicas: ready } };
  if (!isAllowed(rules, access)) return refuse(403, 'Forbidden', `${resource} is forbidden: User "test" cannot ${verb} resource "${resource}" in API group "${group}" in the namespace "${namespace}"`);
  if (resource === 'pods') return { code: 200, body: { kind: 'PodList', apiVersion: 'v1', metadata: {}, items: [] } };
  if (verb === 'create' || verb === 'update') return { code: 201, body: object };
  if (!created.has(`${group}/${resource}`)) return refuse(404, 'NotFound', `${resource} "${name}" not found`);
  return { code: 200, body: verb === 'delete' ? { kind: 'Status', apiVersion: 'v1', status: 'Success' } : object };
}

/** `ready`: replicas that a deployment has at once. */
export async function startCluster(rules: readonly Rule[], { ready = 99 }: { readonly ready?: number } = {}): Promise<Cluster> {
  const requests: ClusterRequest[] = [];
  const created = new Set<string>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const access = accessOf(request.method ?? '', request.url ?? '');
      requests.push({ ...access, body: Buffer.concat(chunks).toString('latin1') });
      const { code, body } = answerOf(rules, access, created, ready);
      response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      const isMade = access.verb === 'create' && code === 201;
      if (isMade) created.add(`${access.group}/${access.resource}`);
    });
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  return { server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, close: () => void server.close() };
}

/** KUBECONFIG for it, as YAML. */
export function kubeConfig(server: string, namespace = 'default'): string {
  const parts = { clusters: [{ name: 'c', cluster: { server } }], users: [{ name: 'u', user: { token: 'test' } }], contexts: [{ name: 'c', context: { cluster: 'c', user: 'u', namespace } }] };
  return JSON.stringify({ apiVersion: 'v1', kind: 'Config', ...parts, 'current-context': 'c' });
}

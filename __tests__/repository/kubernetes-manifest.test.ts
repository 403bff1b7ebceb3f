// The manifest of examples/kubernetes: it parses, its parts name each other, and it allows nothing but what buildx's driver asks
// for (buildx 0.36, driver/kubernetes; __tests__/e2e/kubernetes.test.ts lets the real plugin ask).
import { expect, test } from '@jest/globals';
import { objectsOf, roleOf, isAllowed } from '../e2e/cluster-stand-in.ts';

const [namespace, runner, pods, role, binding] = objectsOf('examples/kubernetes/buildkit.yaml');

test('is made of a namespace, two accounts, a role and its binding, all in that namespace', () => {
  expect([namespace, runner, pods, role, binding].map((one) => one?.kind)).toEqual(['Namespace', 'ServiceAccount', 'ServiceAccount', 'Role', 'RoleBinding']);
  expect(objectsOf('examples/kubernetes/buildkit.yaml')).toHaveLength(5);
  const name = namespace?.metadata.name;
  expect([runner, pods, role, binding].map((one) => one?.metadata.namespace)).toEqual([name, name, name, name]);
});

test('binds the role to the account that the runner acts as, and to nobody else', () => {
  expect(binding).toMatchObject({
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: role?.metadata.name },
    subjects: [{ kind: 'ServiceAccount', name: runner?.metadata.name, namespace: namespace?.metadata.name }],
  });
  expect(pods?.metadata.name).not.toBe(runner?.metadata.name);
});

test('gives no pod a token that it did not ask for', () => {
  expect([runner, pods]).toMatchObject([{ automountServiceAccountToken: false }, { automountServiceAccountToken: false }]);
});

test('allows exactly what the driver uses', () => {
  const rules = roleOf('examples/kubernetes/buildkit.yaml');
  const asked = ['apps/deployments get', 'apps/deployments create', 'apps/deployments delete', 'apps/statefulsets get', 'apps/statefulsets create', 'apps/statefulsets delete', '/configmaps create', '/configmaps update', '/configmaps delete', '/pods list', '/pods/exec create'];
  const given = rules.flatMap(({ apiGroups, resources, verbs }) => apiGroups.flatMap((group) => resources.flatMap((resource) => verbs.map((verb) => `${group}/${resource} ${verb}`))));
  expect(given.toSorted()).toEqual(asked.toSorted());
  expect(JSON.stringify(rules)).not.toMatch(/\*|secrets|nodes|clusterrole/i);
  expect(isAllowed(rules, { group: '', resource: 'secrets', verb: 'get' })).toBe(false);
  expect(isAllowed(rules, { group: 'apps', resource: 'deployments', verb: 'patch' })).toBe(false);
});

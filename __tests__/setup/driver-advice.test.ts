// What to do after buildx's words: these are buildx 0.36.1's own, of a plugin without a cluster and of its source.
import { expect, test } from '@jest/globals';
import { adviceFor } from '../../src/setup/driver-advice.ts';

test.each<[string, string, RegExp]>([
  ['kubernetes', 'ERROR: failed to initialize builder k (k0): invalid driver option rootlss for driver kubernetes', /no option rootlss\. Did you mean rootless\?/],
  ['kubernetes', 'ERROR: invalid driver option zzzzzzzzzz for driver kubernetes', /It takes image, namespace, .*env\.NAME/],
  ['remote', 'ERROR: failed to initialize builder r (r0): invalid driver option cacrt for remote driver', /driver remote has no option cacrt\. Did you mean cacert\?/],
  ['docker-container', 'ERROR: failed to initialize builder c (c0): invalid driver option netwrk for docker-container driver', /Did you mean network\?/],
  ['kubernetes', 'ERROR: failed to initialize builder k (k0): cannot determine Kubernetes namespace, specify manually: invalid configuration: no configuration has been provided, try setting KUBERNETES_MASTER environment variable', /KUBECONFIG.*buildkit\.yaml/],
  ['kubernetes', 'ERROR: error while calling Create for "k0": deployments.apps is forbidden: User "system:serviceaccount:ci:x" cannot create resource "deployments" in API group "apps" in the namespace "ci"', /compare its role/],
  ['kubernetes', 'ERROR: error for bootstrap "k0": Unauthorized', /make a new token/],
  ['kubernetes', 'ERROR: error while calling Create for "k0": namespaces "ci" not found', /Create the namespace/],
  ['kubernetes', 'ERROR: listing workers: connection error: desc = "transport: Error while dialing: no running buildkit pods found"', /did not start in time/],
  ['kubernetes', 'ERROR: expected 2 replicas to be ready, got 0', /did not start in time/],
  ['kubernetes', 'ERROR: error for bootstrap "k0": Get "https://127.0.0.1:9/apis/apps/v1/namespaces/default/deployments/k0": tls: failed to verify certificate: x509: certificate signed by unknown authority', /certificate-authority-data/],
  ['kubernetes', 'ERROR: error for bootstrap "k0": Get "https://127.0.0.1:9/apis/apps/v1/namespaces/default/deployments/k0": dial tcp 127.0.0.1:9: connect: connection refused', /API does not answer/],
  ['kubernetes', 'ERROR: failed to initialize builder k (k0): invalid loadbalance "x"', /Correct the value/],
  ['kubernetes', 'ERROR: failed to initialize builder k (k0): strconv.ParseInt: parsing "two": invalid syntax', /Correct the value/],
  ['kubernetes', "ERROR: failed to initialize builder k (k0): quantities must match the regular expression '^x$'", /Correct the value/],
])('%s: %s', (driver, said, fix) => {
  expect(adviceFor(driver, said)).toMatch(fix);
});

test.each([
  ['docker-container', 'ERROR: dial tcp: connection refused'],
  ['kubernetes', 'ERROR: something new'],
  ['kubernetes', 'ERROR: dialogue'],
])('%s: %s is left to the general advice', (driver, said) => {
  expect(adviceFor(driver, said)).toBeUndefined();
});

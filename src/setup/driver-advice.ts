// What to do when a driver could not make its builder, from buildx's own words: an option that it does not know, a cluster that
// is not there or does not allow it. undefined: the words say nothing that is known here.
import { nearestName } from '../domain/nearest-name.ts';

/** As buildx 0.36 parses them (driver/…/factory.go). Besides these, env.NAME with docker-container and kubernetes. */
const driverOptions: Readonly<Record<string, readonly string[]>> = {
  'docker-container': ['image', 'memory', 'memory-swap', 'cpu-quota', 'cpu-period', 'cpu-shares', 'cpuset-cpus', 'cpuset-mems', 'network', 'cgroup-parent', 'restart-policy', 'default-load', 'provenance-add-gha', 'allow-untrusted-image', 'env.'],
  remote: ['cacert', 'cert', 'key', 'servername', 'default-load'],
  kubernetes: [
    ...['image', 'namespace', 'replicas', 'requests.cpu', 'requests.memory', 'requests.ephemeral-storage', 'persistent-volume-claim.requests.storage'],
    ...['limits.cpu', 'limits.memory', 'limits.ephemeral-storage', 'rootless', 'schedulername', 'serviceaccount', 'nodeselector', 'annotations', 'labels'],
    ...['tolerations', 'loadbalance', 'qemu.install', 'qemu.image', 'buildkit-root-volume-memory', 'default-load', 'timeout', 'env.'],
  ],
};

const manifest = 'examples/kubernetes/buildkit.yaml';

export function adviceFor(driver: string, said: string): string | undefined {
  const [, option] = /invalid driver option (\S+) for/.exec(said) ?? [];
  if (option !== undefined) return optionAdvice(driver, option);
  if (driver !== 'kubernetes') return undefined;
  return clusterAdvice.find(({ when }) => when.test(said))?.fix;
}

function optionAdvice(driver: string, option: string): string {
  const known = driverOptions[driver] ?? [];
  const near = nearestName(option, known);
  const suggestion = near === undefined ? `It takes ${known.map((name) => (name === 'env.' ? 'env.NAME' : name)).join(', ')}.` : `Did you mean ${near}?`;
  return `Correct driver-opts: the driver ${driver} has no option ${option}. ${suggestion}`;
}

const clusterAdvice: readonly { readonly when: RegExp; readonly fix: string }[] = [
  {
    when: /cannot determine Kubernetes namespace|no configuration has been provided|requires kubernetes API access|unable to load in-cluster configuration/i,
    fix: `The job knows no cluster: set KUBECONFIG to the path of a configuration file, or run it in a pod with a service account (${manifest}).`,
  },
  { when: /forbidden|cannot \w+ resource/i, fix: `The account may not do that in this namespace: compare its role with ${manifest}, and namespace in driver-opts.` },
  { when: /unauthorized|must be logged in|credentials/i, fix: 'The cluster does not take the credentials in KUBECONFIG: make a new token, and check that it is for this cluster.' },
  { when: /namespaces? "[^"]*" not found/i, fix: `Create the namespace first (${manifest}), or name another with namespace in driver-opts.` },
  { when: /replicas to be ready|timed? ?out|no running (?:\w+ )?pods|no pod found|deadline exceeded/i, fix: 'The pods did not start in time: look at kubectl describe pods in the namespace (image, node selector, quota, pod security), or raise timeout in driver-opts.' },
  { when: /x509|certificate/i, fix: "The cluster's certificate is not taken: check certificate-authority-data in KUBECONFIG." },
  { when: /dial tcp|connection refused|no such host|i\/o timeout|\bEOF\b/i, fix: "The cluster's API does not answer: check the server in KUBECONFIG, and that the runner can reach it." },
  { when: /invalid loadbalance|invalid tol[ae]ration|invalid key-value pair|cannot parse|strconv|quantities must match|invalid env option/i, fix: 'Correct the value in driver-opts. An option whose value has commas is quoted as a whole: "nodeselector=a=b,c=d" (docs/nodes.md).' },
];

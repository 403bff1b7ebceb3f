// Certificates for remote nodes come as variables, as with setup-buildx-action: BUILDER_NODE_0_AUTH_TLS_CACERT, _CERT, _KEY
// for the first node, 1 … for the appended ones. Here they become files to write and driver options that name them.
import { join } from 'node:path/posix';
/** Only the remote driver takes them, and only for tcp:// (docs.docker.com/build/builders/drivers/remote). */
export function planCertificates(inputs, environment, folder) {
    const endpoints = [inputs.endpoint, ...inputs.append.map(({ endpoint }) => endpoint)];
    const nodes = endpoints.map((endpoint, node) => inputs.driver === 'remote' && endpoint?.startsWith('tcp://') === true
        ? ['cacert', 'cert', 'key'].flatMap((part) => {
            const content = environment[`BUILDER_NODE_${node}_AUTH_TLS_${part.toUpperCase()}`];
            return content === undefined || content === '' ? [] : [{ part, path: join(folder, `node-${node}-${part}.pem`), content }];
        })
        : []);
    return {
        files: nodes.flat().map(({ path, content }) => ({ path, content })),
        options: nodes.map((parts) => parts.map(({ part, path }) => `${part}=${path}`)),
    };
}

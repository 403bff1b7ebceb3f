// Wires the ports to this machine, once a process.
import http from 'node:http';
import { registryOf } from '../../domain/image-ref.ts';
import type { Registry } from '../ports/registry.ts';
import type { World } from '../ports/world.ts';
import { systemClock } from './clock.ts';
import { systemFiles } from './files.ts';
import { gitHubApi } from './github.ts';
import { systemProcesses } from './processes.ts';
import { readCredentials } from './registry/credentials.ts';
import { httpRegistry } from './registry/registry.ts';
import { actionsRunner } from './runner.ts';

export type WorldOptions = {
  /** For the GitHub API; the input github-token unless given. */
  readonly token?: string;
};

/** `environment`: the process's own. INPUT_GITHUB-TOKEN is where the runner puts the input github-token. */
export function systemWorld(environment: Readonly<Record<string, string | undefined>>, options: WorldOptions = {}): World {
  obeyProxies(environment);

  const processes = systemProcesses({ environment });
  const files = systemFiles(environment['RUNNER_TEMP']);
  const registries = new Map<string, Promise<Registry>>();
  return {
    processes,
    files,
    clock: systemClock(),
    runner: actionsRunner(environment),
    github: gitHubApi({
      apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
      repository: environment['GITHUB_REPOSITORY'] ?? '',
      token: options.token ?? environment['INPUT_GITHUB-TOKEN'],
    }),
    registryFor: (image, dockerConfigFolder) => {
      const host = registryOf(image);
      const key = `${host} ${dockerConfigFolder}`;
      const known = registries.get(key);
      if (known !== undefined) return known;
      const opened = readCredentials(host, dockerConfigFolder, { files, processes }).then((credentials) => httpRegistry(host, credentials));
      registries.set(key, opened);
      return opened;
    },
  };
}

/** HTTPS_PROXY, HTTP_PROXY and NO_PROXY for fetch, as docker obeys them: never for this machine. Node learnt it during version 24. */
function obeyProxies(environment: Readonly<Record<string, string | undefined>>): void {
  const given = (name: string): string => environment[name.toLowerCase()] ?? environment[name] ?? '';
  const [http_proxy, https_proxy] = [given('HTTP_PROXY'), given('HTTPS_PROXY')];
  if ((http_proxy === '' && https_proxy === '') || !('setGlobalProxyFromEnv' in http)) return;
  const no_proxy = [given('NO_PROXY'), 'localhost', '127.0.0.1', '[::1]'].filter((entry) => entry !== '').join(',');
  http.setGlobalProxyFromEnv({ http_proxy, https_proxy, no_proxy });
}

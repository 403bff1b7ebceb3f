// Wires the ports to this machine, once a process.
import { registryOf } from '../../domain/image-ref.ts';
import type { Registry } from '../ports/registry.ts';
import type { Ports } from '../ports/world.ts';
import { actionsCache } from './actions-cache.ts';
import { actionsArtifacts } from './artifacts.ts';
import { systemClock } from './clock.ts';
import { systemFiles } from './files.ts';
import { gitHubApi } from './github/github.ts';
import { systemMachine } from './machine.ts';
import { systemProcesses } from './processes.ts';
import { actionsRunner } from './runner.ts';

export type WorldOptions = {
  /** For the GitHub API; the input github-token unless given. */
  readonly token?: string;
};

/** Everything tries once: retry/reliable-world.stage.ts makes the World of it. `environment`: the process's own. INPUT_GITHUB-TOKEN is where the runner puts the input github-token. */
export function systemWorld(environment: Readonly<Record<string, string | undefined>>, options: WorldOptions = {}): Ports {
  obeyProxies(environment);

  const processes = systemProcesses({ environment });
  const files = systemFiles(environment['RUNNER_TEMP']);
  const runner = actionsRunner(environment);
  const registries = new Map<string, Promise<Registry>>();
  /** One client a host and login, so that its tokens are kept. */
  const opened = (key: string, open: () => Promise<Registry>): Promise<Registry> => {
    const registry = registries.get(key) ?? open();
    registries.set(key, registry);
    return registry;
  };
  return {
    processes,
    files,
    clock: systemClock(),
    machine: systemMachine(),
    runner,
    actionsCache: actionsCache(environment, (line) => runner.debug(line)),
    artifacts: actionsArtifacts(environment, { debug: (line) => runner.debug(line), hide: (value) => runner.hide(value) }),
    github: gitHubApi({
      apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
      repository: environment['GITHUB_REPOSITORY'] ?? '',
      token: options.token ?? environment['INPUT_GITHUB-TOKEN'],
    }),
    registryFor: (image, folder) => {
      const host = registryOf(image);
      return opened(`${host} ${folder}`, async () => {
        const [{ httpRegistry }, { readCredentials }] = await Promise.all([import('./registry/registry.ts'), import('./registry/credentials.ts')]);
        return httpRegistry(host, await readCredentials(host, folder, { files, processes }));
      });
    },
    anonymousRegistryFor: (image) => {
      const host = registryOf(image);
      return opened(`${host} without login`, async () => (await import('./registry/registry.ts')).httpRegistry(host, undefined));
    },
  };
}

/** HTTPS_PROXY, HTTP_PROXY and NO_PROXY for http, https and fetch, as docker obeys them: never for this machine. Node learnt it during version 24. */
function obeyProxies(environment: Readonly<Record<string, string | undefined>>): void {
  const given = (name: string): string => environment[name.toLowerCase()] ?? environment[name] ?? '';
  const [http_proxy, https_proxy] = [given('HTTP_PROXY'), given('HTTPS_PROXY')];
  if (http_proxy === '' && https_proxy === '') return;
  const http = process.getBuiltinModule('node:http');
  if (!('setGlobalProxyFromEnv' in http)) return;
  const no_proxy = [given('NO_PROXY'), 'localhost', '127.0.0.1', '[::1]'].filter((entry) => entry !== '').join(',');
  http.setGlobalProxyFromEnv({ http_proxy, https_proxy, no_proxy });
}

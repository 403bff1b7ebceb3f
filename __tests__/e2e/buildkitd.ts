// BuildKit daemons beside the action's own builders: on TCP, with and without mutual TLS, in containers of the bed's engine.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePorts } from '../../testbed/ports.ts';
import type { TestbedDescription } from '../../testbed/description.ts';
import { docker } from './bed.ts';

export type Buildkitd = { readonly container: string; readonly address: string };

/** Ends with `docker rm --force CONTAINER`. `flags`: of the daemon; `folder` is seen in the container under its own path. */
export async function startBuildkitd(bed: TestbedDescription, { flags = [], folder }: { readonly flags?: readonly string[]; readonly folder?: string } = {}): Promise<Buildkitd> {
  const [port = 0] = await freePorts(1);
  const container = `buildkitd-${randomUUID().slice(0, 8)}`;
  const address = `tcp://127.0.0.1:${port}`;
  const mount = folder === undefined ? [] : ['--volume', `${folder}:${folder}:ro`];
  docker(bed, 'run', '--detach', '--privileged', '--network', 'host', '--name', container, ...mount, bed.buildkitImage, '--addr', address, ...flags);
  for (let tries = 0; tries < 100 && !(await answers(port)); tries++) await wait(100);
  return { container, address };
}

async function answers(port: number): Promise<boolean> {
  return await new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      done(true);
    });
    socket.on('error', () => done(false));
  });
}

/**
 * A daemon that leaves its mark: its RUN steps see `mark` as their name server. `platforms`: its worker's, its own first.
 * `authority`: it takes only clients with a certificate of it.
 */
export async function startMarked(bed: TestbedDescription, mark: string, { platforms = [], authority }: { readonly platforms?: readonly string[]; readonly authority?: Authority } = {}): Promise<Buildkitd> {
  const folder = authority?.folder ?? mkdtempSync(join(tmpdir(), 'buildkitd-'));
  const config = join(folder, `${mark}.toml`);
  writeFileSync(config, `[dns]\n  nameservers = ["${mark}"]\n`);
  authority?.sign(`daemon-${mark}`, '127.0.0.1');
  const tls = authority === undefined ? [] : ['--tlscacert', authority.path('ca.pem'), '--tlscert', authority.path(`daemon-${mark}.pem`), '--tlskey', authority.path(`daemon-${mark}.key`)];
  return await startBuildkitd(bed, { folder, flags: ['--config', config, ...tls, ...platforms.flatMap((platform) => ['--oci-worker-platform', platform])] });
}

/** A certificate authority in a folder of its own: `ca.pem`, and what `sign` adds. */
export class Authority {
  readonly folder = mkdtempSync(join(tmpdir(), 'authority-'));

  constructor() {
    this.#openssl('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', this.path('ca.key'), '-out', this.path('ca.pem'), '-subj', '/CN=test authority', '-days', '2');
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  /** `name.pem` and `name.key`, good for these hosts as a server and as a client. */
  sign(name: string, ...hosts: readonly string[]): void {
    this.#openssl('req', '-newkey', 'rsa:2048', '-nodes', '-keyout', this.path(`${name}.key`), '-out', this.path(`${name}.csr`), '-subj', `/CN=${name}`);
    const names = hosts.map((host) => (/^[\d.]+$/.test(host) ? `IP:${host}` : `DNS:${host}`));
    writeFileSync(this.path(`${name}.ext`), `extendedKeyUsage=serverAuth,clientAuth\n${names.length === 0 ? '' : `subjectAltName=${names.join(',')}\n`}`);
    this.#openssl('x509', '-req', '-in', this.path(`${name}.csr`), '-CA', this.path('ca.pem'), '-CAkey', this.path('ca.key'), '-CAcreateserial', '-out', this.path(`${name}.pem`), '-days', '2', '-extfile', this.path(`${name}.ext`));
  }

  #openssl(...args: readonly string[]): void {
    execFileSync('openssl', args, { stdio: 'ignore' });
  }
}

// The harness's own way to a registry: it fills repositories before a run and looks at them afterwards, past every front.
// Nothing of src/ is used: it must not share the mistakes of what it checks.
import type { Login } from '../description.ts';
import { digestOf, type TinyIndex, type TinyManifest } from './tiny-image.ts';

export type FoundManifest = { readonly digest: string; readonly mediaType: string; readonly content: Readonly<Record<string, unknown>> };

const accept = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

export class RegistryClient {
  readonly #host: string;
  readonly #login: Login;
  readonly #tokens = new Map<string, Promise<string>>();

  /** `host`: `localhost:PORT`, plain http with token login. */
  constructor(host: string, login: Login) {
    this.#host = host;
    this.#login = login;
  }

  /** Everything below the index, and the index by its digest. Without `withIndex` the platforms alone. */
  async push(repository: string, index: TinyIndex, withIndex = true): Promise<void> {
    await Promise.all(
      index.platforms.map(async (platform) => {
        await Promise.all(platform.blobs.map(async ({ digest, bytes }) => await this.#pushBlob(repository, digest, bytes)));
        await this.putManifest(repository, platform.digest, platform);
      }),
    );
    if (withIndex) await this.putManifest(repository, index.digest, index);
  }

  /** `reference`: a tag or a digest. */
  async putManifest(repository: string, reference: string, manifest: TinyManifest): Promise<void> {
    const { mediaType, bytes } = manifest;
    await this.#expect(201, repository, `manifests/${reference}`, { method: 'PUT', body: new Uint8Array(bytes), headers: { 'content-type': mediaType } });
  }

  /** undefined: there is none. Throws when its bytes are not those of the digest that it is asked by. */
  async manifest(repository: string, reference: string): Promise<FoundManifest | undefined> {
    const answer = await this.#ask(repository, `manifests/${reference}`, { headers: { accept } });
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (answer.status === 404) return undefined;
    if (answer.status !== 200) throw new Error(`${repository}:${reference}: HTTP ${answer.status} ${bytes.toString()}`);
    const digest = digestOf(bytes);
    if (reference.includes(':') && reference !== digest) throw new Error(`${repository}@${reference} has bytes of ${digest}`);
    const content: unknown = JSON.parse(bytes.toString());
    const fields = content !== null && typeof content === 'object' ? Object.fromEntries(Object.entries(content)) : {};
    return { digest, mediaType: answer.headers.get('content-type') ?? '', content: fields };
  }

  async hasBlob(repository: string, digest: string): Promise<boolean> {
    return (await this.#ask(repository, `blobs/${digest}`, { method: 'HEAD' })).status === 200;
  }

  /** Tag -> digest, in order of names; empty for a repository that is not there. */
  async tags(repository: string): Promise<ReadonlyMap<string, string>> {
    const answer = await this.#ask(repository, 'tags/list?n=1000');
    if (answer.status === 404) return new Map();
    const list: unknown = await answer.json();
    const names: unknown = list !== null && typeof list === 'object' && 'tags' in list ? list.tags : [];
    const tags = (Array.isArray(names) ? names : []).filter((name): name is string => typeof name === 'string').toSorted();
    const digests = await Promise.all(tags.map(async (tag) => (await this.manifest(repository, tag))?.digest ?? 'gone'));
    return new Map(tags.map((tag, at) => [tag, digests[at] ?? '']));
  }

  async #pushBlob(repository: string, digest: string, bytes: Buffer): Promise<void> {
    const started = await this.#expect(202, repository, 'blobs/uploads/', { method: 'POST' });
    const location = new URL(started.headers.get('location') ?? '', `http://${this.#host}`);
    location.searchParams.set('digest', digest);
    await this.#expect(201, repository, location, { method: 'PUT', body: new Uint8Array(bytes), headers: { 'content-type': 'application/octet-stream' } });
  }

  async #expect(status: number, repository: string, path: string | URL, init: Asked): Promise<Response> {
    const answer = await this.#ask(repository, path, init);
    if (answer.status !== status) throw new Error(`${init.method ?? 'GET'} ${String(path)} of ${repository}: HTTP ${answer.status} ${await answer.text()}`);
    return answer;
  }

  async #ask(repository: string, path: string | URL, init: Asked = {}): Promise<Response> {
    const url = new URL(path, `http://${this.#host}/v2/${repository}/`);
    const send = async (): Promise<Response> => await fetch(url, { ...init, headers: { ...init.headers, authorization: `Bearer ${await this.#token(repository)}` } });
    const first = await send();
    if (first.status !== 401) return first;
    // It lasts five minutes.
    this.#tokens.delete(repository);
    return await send();
  }

  async #token(repository: string): Promise<string> {
    const known = this.#tokens.get(repository) ?? this.#logIn(repository);
    this.#tokens.set(repository, known);
    return await known;
  }

  async #logIn(repository: string): Promise<string> {
    const refused = await fetch(`http://${this.#host}/v2/`);
    const [, realm = '', service = ''] = /realm="([^"]+)",service="([^"]+)"/.exec(refused.headers.get('www-authenticate') ?? '') ?? [];
    const basic = Buffer.from(`${this.#login.username}:${this.#login.password}`).toString('base64');
    const answer = await fetch(`${realm}?service=${service}&scope=repository:${repository}:pull,push`, { headers: { authorization: `Basic ${basic}` } });
    const granted: unknown = await answer.json();
    if (granted !== null && typeof granted === 'object' && 'token' in granted && typeof granted.token === 'string') return granted.token;
    throw new Error(`no token from ${realm}: HTTP ${answer.status}`);
  }
}

type Asked = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> };

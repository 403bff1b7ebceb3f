// A stand-in for GitHub's artifact service (version 4) on this machine, with what goes wrong there on order: what
// @actions/artifact speaks to. What is stored is in a folder: a service of a later process has it too.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { serveBlob, wholeBody, type Blocks } from '../cache-service/blobs.ts';
import { answerArtifactCall } from './calls.ts';
import { jobOf, jobToken } from './job-token.ts';
import { ArtifactStore, type StoredArtifact } from './store.ts';

/** `failing`: HTTP 500 for everything. `full`: nothing more is taken. `denying`: no artifact may be made. */
export type ArtifactTrouble = 'none' | 'failing' | 'full' | 'denying';

export type ArtifactService = {
  /** For ACTIONS_RESULTS_URL. */
  readonly url: string;
  readonly requests: readonly string[];
  readonly artifacts: () => readonly StoredArtifact[];
  readonly setTrouble: (trouble: ArtifactTrouble) => void;
  /** What the JavaScript actions of a run's job get. */
  readonly environment: (run?: string, job?: string) => Record<string, string>;
  readonly stop: () => Promise<void>;
};

const callPath = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/;
/** The form of an Azure account on an IP address: /account/container/blob. */
const blobPath = /^\/account\/artifacts\/(\d+)\.zip$/;

export async function startArtifactService(folder: string): Promise<ArtifactService> {
  const store = new ArtifactStore(folder);
  const blocks: Blocks = new Map();
  const requests: string[] = [];
  let trouble: ArtifactTrouble = 'none';

  const serve = async (client: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(client.url ?? '/', `http://${client.headers.host ?? 'localhost'}`);
    requests.push(`${client.method ?? ''} ${url.pathname}`);
    const [, method] = callPath.exec(url.pathname) ?? [];
    const [, id] = blobPath.exec(url.pathname) ?? [];
    const blob = id === undefined ? undefined : store.blob(Number(id));
    if (trouble === 'failing') {
      response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ code: 'internal', msg: 'out of order' }));
    } else if (method !== undefined) {
      const body: unknown = JSON.parse((await wholeBody(client)).toString() || '{}');
      const call = { method, body: { ...(body as object) }, from: jobOf(client.headers.authorization), address: (of: number) => `${url.origin}/account/artifacts/${of}.zip?sig=signed-${of}` };
      const answer = answerArtifactCall(call, store, trouble);
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
    } else if (blob !== undefined && url.searchParams.get('sig') === `signed-${blob.id}`) {
      await serveBlob(url, client, response, blob, blocks);
    } else {
      response.writeHead(404, { 'x-ms-error-code': 'BlobNotFound', 'x-ms-request-id': '0' }).end();
    }
  };
  const server = createServer((client, response) => {
    serve(client, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((done, fail) => void server.on('error', fail).listen(0, '127.0.0.1', done));
  const address = server.address();
  const url = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}/`;
  return {
    url,
    requests,
    artifacts: () => store.all,
    setTrouble: (now) => void (trouble = now),
    environment: (run = 'run', job = 'job') => ({ ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: jobToken(run, job) }),
    stop: async () => {
      await new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
    },
  };
}

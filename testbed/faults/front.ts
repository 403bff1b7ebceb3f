// A registry's front that makes things go wrong on order: every request passes through it, tokens and uploads too, is kept
// in a list, and is answered by the real registry unless a rule or a hold stands against it.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tokenServiceOf } from './challenge.ts';
import { SeenCredentials } from './credentials.ts';
import { answer, type Surroundings } from './exchange.ts';
import { FaultRules, matches, type Fault, type FaultRule, type RequestMatch } from './fault.ts';
import { Gate } from './gate.ts';
import { sendWhole } from './response.ts';
import { subjectOf, type RequestSubject } from './stage.ts';
import { UnseenWrites } from './unseen-writes.ts';
import { readAll, Upstream } from './upstream.ts';

export type FrontRequest = RequestSubject & {
  readonly method: string;
  readonly path: string;
  /** User-Agent; empty where the client sends none. */
  readonly agent: string;
  /** Milliseconds since the front started. */
  readonly at: number;
  /** What the client was answered; absent: nothing (yet). */
  status?: number;
  /** What the registry answered, when it was asked. */
  upstreamStatus?: number;
  fault?: Fault['kind'] | 'held';
};

export type Held = {
  /** The request is here, and the registry does not know of it. */
  readonly arrived: Promise<void>;
  /** Sends it on; resolves when the registry has answered. Before it arrived: it will not be held. */
  readonly release: () => Promise<void>;
};

export type FaultFront = {
  /** `localhost:PORT`, to be used as the registry's name. */
  readonly host: string;
  readonly requests: readonly FrontRequest[];
  /** Logins and tokens that passed: they may show up nowhere else. */
  readonly credentials: ReadonlySet<string>;
  readonly inject: (rule: FaultRule) => void;
  /** No more faults; what hangs or is held stays so. */
  readonly clear: () => void;
  /** The next matching request waits. */
  readonly hold: (match: RequestMatch) => Held;
  readonly stop: () => Promise<void>;
};

export type FrontOptions = {
  /** `localhost:PORT` of the real registry, plain http. */
  readonly upstream: string;
  readonly log?: (line: string) => void;
  /** For rules with a chance. */
  readonly random?: () => number;
};

export async function startFaultFront({ upstream: registry, log, random = Math.random }: FrontOptions): Promise<FaultFront> {
  const began = Date.now();
  const rules = new FaultRules(random);
  const gates: { readonly match: RequestMatch; readonly gate: Gate }[] = [];
  const requests: FrontRequest[] = [];
  const upstream = new Upstream();
  const common = { registry, tokens: await tokenServiceOf(registry), upstream, unseen: new UnseenWrites(), credentials: new SeenCredentials() };

  const serve = async (client: IncomingMessage, response: ServerResponse, noted: FrontRequest, around: Surroundings): Promise<void> => {
    // Small ones are sent on even when the client has gone: a write under way lands.
    const body = ['token', 'manifest-put', 'tag-put'].includes(noted.stage) ? await readAll(client) : client;
    const gate = gates.find((one) => one.gate.isOpen && matches(one.match, noted))?.gate;
    if (gate !== undefined) {
      noted.fault = 'held';
      await gate.pass();
    }
    try {
      const fault = rules.faultOf(noted);
      const old = fault === undefined && isRead(noted) ? around.unseen.answerFor(noted.path, Date.now()) : undefined;
      const kind = old === undefined ? fault?.kind : 'lag';
      if (kind !== undefined) noted.fault = kind;
      if (old === undefined) await answer({ client, response, noted, body }, fault, around);
      else sendWhole(response, old, noted.method);
    } finally {
      gate?.leave();
    }
  };

  const server = createServer((client, response) => {
    const [method, path] = [client.method ?? '', client.url ?? '/'];
    const noted: FrontRequest = { ...subjectOf(method, path), method, path, agent: client.headers['user-agent'] ?? '', at: Date.now() - began };
    requests.push(noted);
    common.credentials.ofRequest(client);
    response.on('finish', () => (noted.status = response.statusCode));
    response.on('close', () => log?.(describeRequest(noted)));
    serve(client, response, noted, { ...common, front: host }).catch((error: unknown) => {
      // The client went, or the registry did.
      log?.(`${method} ${path}: ${String(error)}`);
      if (response.headersSent) response.destroy();
      else sendWhole(response, { status: 502, headers: {}, body: Buffer.from(String(error)) }, method);
    });
  });
  await new Promise<void>((done, fail) => void server.on('error', fail).listen(0, 'localhost', done));
  const address = server.address();
  const host = `localhost:${address !== null && typeof address === 'object' ? address.port : 0}`;

  return {
    host,
    requests,
    credentials: common.credentials.all,
    inject: (rule) => {
      rules.add(rule);
    },
    clear: () => {
      rules.clear();
      common.unseen.clear();
    },
    hold: (match) => {
      const gate = new Gate();
      gates.push({ match, gate });
      return { arrived: gate.arrived, release: async () => await gate.release() };
    },
    stop: async () => {
      for (const { gate } of gates) void gate.release();
      await new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
      upstream.close();
    },
  };
}

/** One line of a log. */
export function describeRequest({ at, stage, method, path, status, fault }: FrontRequest): string {
  return `${at} ms ${stage}: ${method} ${path} ${String(status ?? 'no answer')}${fault === undefined ? '' : ` (${fault})`}`;
}

function isRead({ stage }: RequestSubject): boolean {
  return ['manifest-head', 'manifest-get', 'tag-head', 'tag-get'].includes(stage);
}

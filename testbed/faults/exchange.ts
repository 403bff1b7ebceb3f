// One request and its answer: asked of the real registry, and spoilt as the fault says. It decides on no fault.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { frontChallenge, throughFront, type TokenService } from './challenge.ts';
import type { SeenCredentials } from './credentials.ts';
import type { Fault } from './fault.ts';
import type { FrontRequest } from './front.ts';
import { refusalFor, type Answer } from './refusals.ts';
import { dripped, sendTruncated, sendWhole } from './response.ts';
import { plainHeaders, readAll, type Body, type Upstream } from './upstream.ts';
import type { UnseenWrites } from './unseen-writes.ts';

export type Surroundings = {
  /** `localhost:PORT` of the front, and of the registry behind it. */
  readonly front: string;
  readonly registry: string;
  readonly tokens: TokenService;
  readonly upstream: Upstream;
  readonly unseen: UnseenWrites;
  readonly credentials: SeenCredentials;
};

export type Exchange = { readonly client: IncomingMessage; readonly response: ServerResponse; readonly noted: FrontRequest; readonly body: Body };

/** Resolves when the registry has answered, or will not be asked. */
export async function answer(exchange: Exchange, fault: Fault | undefined, around: Surroundings): Promise<void> {
  const { client, response, noted, body } = exchange;
  const refusal = fault && refusalFor(fault, noted, frontChallenge(around.front, around.tokens));
  if (refusal !== undefined) {
    if (body === client) client.resume();
    sendWhole(response, refusal, noted.method);
  } else if (fault?.kind === 'reset') {
    client.socket.resetAndDestroy();
  } else if (fault?.kind === 'hang') {
    const gone = new Promise((done) => response.on('close', done));
    await (fault.forMs === undefined ? gone : Promise.race([gone, wait(fault.forMs, undefined, { ref: false })]));
    client.socket.resetAndDestroy();
  } else {
    await passOn(exchange, fault, around);
  }
}

async function passOn({ client, response, noted, body }: Exchange, fault: Fault | undefined, around: Surroundings): Promise<void> {
  const { upstream, unseen } = around;
  const url = addressOf(noted, around);
  const before = fault?.kind === 'lag' ? await upstream.read(url, client) : undefined;
  const given = await upstream.send(url, client, body);
  const status = given.statusCode ?? 502;
  noted.upstreamStatus = status;
  if (fault?.kind === 'lag' && before !== undefined) unseen.hide(noted.path, before, fault.show, Date.now() + fault.ms);
  const headers = throughFront(plainHeaders(given), around.front, around.registry);
  if (noted.stage !== 'token' && (fault === undefined || fault.kind === 'lag')) {
    // As a stream: a layer may be larger than the memory.
    response.writeHead(status, headers);
    given.on('close', () => given.complete || response.destroy()).pipe(response);
    return;
  }
  const whole = { status, headers, body: await readAll(given) };
  if (noted.stage === 'token') around.credentials.ofAnswer(whole.body);
  await spoil(client, response, whole, fault);
}

async function spoil(client: IncomingMessage, response: ServerResponse, whole: Answer, fault: Fault | undefined): Promise<void> {
  const { method } = client;
  if (fault?.kind === 'lost-response') client.socket.resetAndDestroy();
  else if (fault?.kind === 'truncated') sendTruncated(response, whole);
  else if (fault?.kind === 'slow') await dripped(response, whole, fault.bytesPerSecond);
  else if (fault?.kind === 'wrong-bytes') sendWhole(response, { ...whole, body: flipped(whole.body) }, method);
  else if (fault?.kind === 'wrong-digest-header') sendWhole(response, { ...whole, headers: { ...whole.headers, 'docker-content-digest': `sha256:${'0'.repeat(64)}` } }, method);
  else sendWhole(response, whole, method);
}

function addressOf({ stage, path }: FrontRequest, { registry, tokens }: Surroundings): URL {
  return stage === 'token' ? new URL(new URL(path, 'http://localhost').search, tokens.realm) : new URL(path, `http://${registry}`);
}

function flipped(body: Buffer): Buffer {
  const other = Buffer.from(body);
  const middle = Math.floor(other.length / 2);
  if (other.length > 0) other[middle] = (other[middle] ?? 0) ^ 1;
  return other;
}

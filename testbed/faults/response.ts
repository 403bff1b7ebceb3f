// Sends an answer to the client: whole, cut off, or drop by drop.
import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from './refusals.ts';

const dripMs = 50;

export function sendWhole(response: ServerResponse, { status, headers, body }: Answer, method: string | undefined): void {
  const isHead = method === 'HEAD';
  // Content-Length of an answer to HEAD says what GET would send.
  response.writeHead(status, isHead ? { 'content-length': String(body.length), ...headers } : { ...headers, 'content-length': String(body.length) });
  response.end(isHead ? undefined : body);
}

/** An answer without a body is cut off as well: its end never comes. */
export function sendTruncated(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': String(Math.max(body.length, 2)) });
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.socket?.resetAndDestroy());
}

/** Ends early when the client goes. */
export async function dripped(response: ServerResponse, { status, headers, body }: Answer, bytesPerSecond: number): Promise<void> {
  response.writeHead(status, { ...headers, 'content-length': String(body.length) });
  const size = Math.max(1, Math.round((bytesPerSecond * dripMs) / 1000));
  for (let at = 0; at < body.length && !response.destroyed; at += size) {
    response.write(body.subarray(at, at + size));
    await wait(dripMs);
  }
  response.end();
}

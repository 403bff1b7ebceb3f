// Free ports of the loopback interface, and waiting until something answers there.
import { createServer, type Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** All held at once, so that no two are the same. They are free when this returns, and somebody else may still be quicker. */
export async function freePorts(count: number): Promise<number[]> {
  const held = await Promise.all(Array.from({ length: count }, async () => await holdPort()));
  const ports = held.map((server) => {
    const address = server.address();
    return address !== null && typeof address === 'object' ? address.port : 0;
  });
  for (const server of held) server.close();
  return ports;
}

async function holdPort(): Promise<Server> {
  return await new Promise((done, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => done(server));
  });
}

/** Any answer will do: a registry with login answers 401. */
export async function waitForHttp(url: string, timeoutMs: number, isAlive: () => boolean): Promise<void> {
  await waitUntil(url, timeoutMs, isAlive, async () => {
    try {
      await (await fetch(url, { signal: AbortSignal.timeout(2_000) })).arrayBuffer();
      return true;
    } catch {
      return false;
    }
  });
}

export async function waitUntil(what: string, timeoutMs: number, isAlive: () => boolean, isReady: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!(await isReady())) {
    if (!isAlive()) throw new Error(`${what}: the process that should answer has ended`);
    if (Date.now() > end) throw new Error(`${what}: no answer within ${timeoutMs / 1000} s`);
    await wait(25);
  }
}

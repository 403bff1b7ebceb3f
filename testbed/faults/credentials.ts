// Collects what passes that must show up nowhere else: logins and tokens, without their scheme.
import type { IncomingMessage } from 'node:http';

export class SeenCredentials {
  readonly all = new Set<string>();

  ofRequest(client: IncomingMessage): void {
    const [, sent] = /^\S+ (.+)$/.exec(client.headers.authorization ?? '') ?? [];
    if (sent !== undefined) this.all.add(sent);
  }

  /** `body`: a token service's answer. */
  ofAnswer(body: Buffer): void {
    for (const [, token] of body.toString('utf8').matchAll(/"(?:access_)?token":"([^"]+)"/g)) if (token !== undefined) this.all.add(token);
  }
}

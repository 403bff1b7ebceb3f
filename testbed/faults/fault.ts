// What can go wrong between a client and a registry, and which request it happens to. Pure but for the rules' own counts.
import type { RequestSubject, Stage } from './stage.ts';

/** `agent`: the client's User-Agent; the tools of one publish are told apart by it. */
export type MatchedRequest = RequestSubject & { readonly agent?: string };

export type Fault =
  /** 429; without `retryAfterSeconds` no Retry-After. */
  | { readonly kind: 'too-many-requests'; readonly retryAfterSeconds?: number }
  /** As GHCR says it: 403 with the words of a rate limit. */
  | { readonly kind: 'rate-limit-as-403' }
  /** 401 with a challenge, as for a token that has expired. */
  | { readonly kind: 'expired-token' }
  /** 403 DENIED: no right, and none later. */
  | { readonly kind: 'denied' }
  /** 404: a clean-up job was there. */
  | { readonly kind: 'gone' }
  /** With a page of HTML, as a load balancer answers. */
  | { readonly kind: 'server-error'; readonly status: 500 | 502 | 503 | 504 }
  /** The connection is reset before an answer; the request does not reach the registry. */
  | { readonly kind: 'reset' }
  /** No answer until the client gives up, or for `forMs`, then a reset. */
  | { readonly kind: 'hang'; readonly forMs?: number }
  | { readonly kind: 'slow'; readonly bytesPerSecond: number }
  /** Half of the body that Content-Length promises, then a reset. */
  | { readonly kind: 'truncated' }
  /** The registry did it, and its answer is lost. */
  | { readonly kind: 'lost-response' }
  /** A write that reads don't see for `ms`: as before it, or `missing`: 404 in any case. */
  | { readonly kind: 'lag'; readonly ms: number; readonly show: 'before' | 'missing' }
  /** A body with other bytes. */
  | { readonly kind: 'wrong-bytes' }
  | { readonly kind: 'wrong-digest-header' };

/** `agent`: exactly this User-Agent. */
export type RequestMatch = { readonly stages: readonly Stage[]; readonly repository?: string; readonly reference?: string; readonly agent?: string };

export type FaultRule = RequestMatch & {
  readonly fault: Fault;
  /** Matching requests that pass first; none unless given. */
  readonly skip?: number;
  /** How many matching requests it happens to after those; one unless given. */
  readonly times?: number | 'always';
  /** 0 to 1: how likely it is for each of them; 1 unless given. */
  readonly chance?: number;
};

export function matches(match: RequestMatch, subject: MatchedRequest): boolean {
  return (
    match.stages.includes(subject.stage) &&
    (match.repository === undefined || match.repository === subject.repository) &&
    (match.reference === undefined || match.reference === subject.reference) &&
    (match.agent === undefined || match.agent === subject.agent)
  );
}

/** Rules in force. The first one that strikes a request is its fault; every matching one counts the request. */
export class FaultRules {
  readonly #random: () => number;
  #rules: { readonly rule: FaultRule; seen: number; struck: number }[] = [];

  /** `random`: at least 0, less than 1; asked for rules with a chance only. */
  constructor(random: () => number) {
    this.#random = random;
  }

  add(rule: FaultRule): void {
    this.#rules.push({ rule, seen: 0, struck: 0 });
  }

  clear(): void {
    this.#rules = [];
  }

  faultOf(subject: MatchedRequest): Fault | undefined {
    let fault: Fault | undefined;
    for (const counted of this.#rules) {
      const { rule } = counted;
      if (!matches(rule, subject)) continue;
      counted.seen++;
      const isOver = rule.times !== 'always' && counted.struck >= (rule.times ?? 1);
      if (fault !== undefined || isOver || counted.seen <= (rule.skip ?? 0)) continue;
      if (rule.chance !== undefined && this.#random() >= rule.chance) continue;
      counted.struck++;
      fault = rule.fault;
    }
    return fault;
  }
}

// One random publish: what stands in the repositories, what is to be published, and what goes wrong. Pure: a seed decides
// everything, and the result is plain JSON.
import type { Fault, FaultRule } from '../faults/fault.ts';
import type { Stage } from '../faults/stage.ts';
import type { ApiFault } from '../github/stand-in.ts';
import { SeededRandom } from './random.ts';

/** Commits of one linear branch, by number. */
export const commitCount = 8;

/** An image that was published before: of a commit, of a version or of the branch. */
export type PriorImage = { readonly commit: number; readonly version?: string; readonly tags: readonly string[] };

export type Subject = { readonly kind: 'branch'; readonly commit: number } | { readonly kind: 'version'; readonly version: string; readonly commit: number };

/** `cancel`: as the runner does: SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL, by the action's clock. */
export type ProcessFault = {
  readonly kind: 'cancel' | 'sigterm' | 'sigkill';
  /** So long after its start by the machine's clock, or when so many requests of a stage have come to a front. */
  readonly when: { readonly afterMs: number } | { readonly stage: Stage; readonly count: number };
  readonly post: boolean;
};

export type Scenario = {
  readonly seed: number;
  readonly prior: readonly PriorImage[];
  readonly subject: Subject;
  readonly movingTags: 'guard' | 'force' | 'off';
  /** One repository in the first registry, or one in each of the two. */
  readonly registries: 1 | 2;
  readonly faults: readonly { readonly registry: 0 | 1; readonly rule: FaultRule }[];
  readonly apiFaults: readonly { readonly fault: ApiFault; readonly times: number | 'always' }[];
  readonly process?: ProcessFault;
  readonly clockSkewMs: number;
  /** The same publish once more, with nothing in its way. */
  readonly again: boolean;
};

export function makeScenario(seed: number): Scenario {
  const random = new SeededRandom(seed);
  const isVersion = random.chance(0.55);
  const { prior, subject } = isVersion ? versionHistory(random) : branchHistory(random);
  const registries = random.chance(0.3) ? 2 : 1;
  const faultCount = random.pick([0, 1, 1, 1, 2, 2, 3, 4]);
  const faults = Array.from({ length: faultCount }, () => ({ registry: registries === 2 && random.chance(0.5) ? (1 as const) : (0 as const), rule: faultRule(random) }));
  const process = random.chance(0.25) ? processFault(random) : undefined;
  return {
    seed,
    prior,
    subject,
    movingTags: random.pick(['guard', 'guard', 'guard', 'guard', 'guard', 'guard', 'force', 'off']),
    registries,
    faults,
    apiFaults: random.chance(0.15) ? [apiFault(random)] : [],
    ...(process === undefined ? {} : { process }),
    clockSkewMs: random.chance(0.1) ? random.pick([-1, 1]) * random.whole(1, 48 * 60) * 60_000 : 0,
    again: process?.post === false || random.chance(0.2),
  };
}

const releases = ['1.1.0', '1.2.0', '1.2.1', '1.2.3', '1.3.0', '2.0.0'] as const;

/** Releases in the order of their commits, as a publisher without faults would have left them. */
function versionHistory(random: SeededRandom): Pick<Scenario, 'prior' | 'subject'> {
  const made = releases.flatMap((version, commit) => (random.chance(0.5) ? [{ version, commit }] : []));
  const prior = made.map((release, at) => ({ ...release, tags: [release.version, ...movingTagsOf(release.version).filter((tag) => !made.slice(at + 1).some((later) => movingTagsOf(later.version).includes(tag)))] }));
  const known = made.length === 0 || random.chance(0.8) ? undefined : made[random.whole(0, made.length)];
  if (known !== undefined) return { prior, subject: { kind: 'version', version: known.version, commit: random.chance(0.5) ? known.commit : commitCount - 1 } };
  const version = random.pick(['1.1.1', '1.2.2', '1.2.4', '1.3.1', '2.0.1', '2.1.0-rc.1']);
  return { prior, subject: { kind: 'version', version, commit: random.whole(releases.length, commitCount) } };
}

function branchHistory(random: SeededRandom): Pick<Scenario, 'prior' | 'subject'> {
  const prior = random.chance(0.2) ? [] : [{ commit: random.whole(0, commitCount), tags: ['main', 'latest'] }];
  return { prior, subject: { kind: 'branch', commit: random.whole(0, commitCount) } };
}

/** Tags that a version moves: none for a pre-release. */
export function movingTagsOf(version: string): readonly string[] {
  if (version.includes('-')) return [];
  const [major = '', minor = ''] = version.split('.');
  return [`${major}.${minor}`, major, 'latest'];
}

/** Those that a publish from digests comes by, the ones that matter most more often. */
const targets: readonly [Stage, ...Stage[]] = [
  'token', 'token', 'manifest-put', 'manifest-put', 'manifest-get', 'manifest-head', 'tag-put', 'tag-put', 'tag-put', 'tag-put',
  'tag-head', 'tag-head', 'tag-get', 'tag-get', 'tags-list', 'blob-get', 'blob-head', 'upload-start', 'upload-finish', 'upload-cancel', 'referrers', 'ping',
];

function faultRule(random: SeededRandom): FaultRule {
  const stage = random.pick(targets);
  return { stages: [stage], fault: faultAt(stage, random), skip: random.pick([0, 0, 0, 1, 2, 3, 5]), times: random.pick<number | 'always'>([1, 1, 1, 1, 1, 2, 3, 'always']) };
}

function faultAt(stage: Stage, random: SeededRandom): Fault {
  // A refusal in the midst of the moves: what the way back is for.
  if (stage === 'tag-put' && random.chance(0.25)) return { kind: 'denied' };
  const writes: readonly Fault[] = stage === 'tag-put' || stage === 'manifest-put' ? [{ kind: 'lag', ms: random.whole(20, 250), show: random.pick(['before', 'missing']) }] : [];
  const status = random.pick([500, 502, 503, 504] as const);
  return random.pick<Fault>([
    { kind: 'too-many-requests' },
    { kind: 'too-many-requests', retryAfterSeconds: random.whole(1, 30) },
    { kind: 'rate-limit-as-403' },
    { kind: 'expired-token' },
    { kind: 'denied' },
    { kind: 'server-error', status },
    { kind: 'server-error', status },
    { kind: 'reset' },
    { kind: 'reset' },
    { kind: 'hang', forMs: random.whole(10, 1500) },
    { kind: 'slow', bytesPerSecond: random.whole(500, 5000) },
    { kind: 'truncated' },
    { kind: 'lost-response' },
    { kind: 'lost-response' },
    { kind: 'wrong-bytes' },
    { kind: 'wrong-digest-header' },
    ...writes,
    ...writes,
  ]);
}

function apiFault(random: SeededRandom): Scenario['apiFaults'][number] {
  const fault = random.pick<ApiFault>([{ kind: 'rate-limit' }, { kind: 'secondary-rate-limit', retryAfterSeconds: 2 }, { kind: 'server-error', status: 502 }, { kind: 'not-found' }, { kind: 'down' }]);
  return { fault, times: random.pick<number | 'always'>([1, 2, 'always']) };
}

function processFault(random: SeededRandom): ProcessFault {
  const kind = random.pick(['cancel', 'cancel', 'sigterm', 'sigkill', 'sigkill'] as const);
  const stage = random.pick<Stage>(['tag-put', 'tag-put', 'tag-put', 'manifest-put', 'tag-head', 'tag-get', 'token']);
  const when = random.chance(0.3) ? { afterMs: random.whole(50, 1500) } : { stage, count: random.whole(1, stage === 'tag-put' ? 8 : 5) };
  return { kind, when, post: kind !== 'sigkill' || random.chance(0.6) };
}

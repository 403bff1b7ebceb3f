// Finds out for each image which files have changed, and since when: since the commits that its published tags were built from, or, where
// nothing is published, since the base of the event. It only reads; what can't be found out is said, and the image is built.
import { runBounded } from '../build/concurrency.ts';
import { asActionError } from '../domain/action-error.ts';
import type { ImageId } from '../domain/image-definition.ts';
import type { Plan } from '../domain/plan.ts';
import type { CommitSha } from '../domain/trigger.ts';
import { loginsOfAll } from '../hand-over/shared-logins.ts';
import type { FleetRun } from '../legs/fleet-run.stage.ts';
import { shareReads } from '../publish/shared-reads.stage.ts';
import { openLogins } from '../setup/setup.stage.ts';
import type { World } from '../world/ports/world.ts';
import { changedBase, whyIncomplete } from './changed-base.ts';
import { readPublished } from './published.stage.ts';
import type { Change, Compared } from './why-changed.ts';

export type ChangedRun = Pick<FleetRun, 'inputs' | 'trigger' | 'given' | 'world' | 'known' | 'configFiles'>;
type Plans = ReadonlyMap<ImageId, Plan>;
type Looked = Compared & { readonly failed?: string };

/** The plan's job has ten minutes, and a registry that is down would be asked again and again for as long. */
const longestMs = 60_000;
const imagesAtOnce = 8;

export async function compareImages(plans: Plans, run: ChangedRun): Promise<ReadonlyMap<ImageId, Compared>> {
  const isPublished = run.trigger.event.kind === 'branch-push' && [...plans.values()].every(({ decision }) => decision.act === 'publish');
  if (isPublished) return await sincePublished(plans, run);
  const compared = await sinceBase(run);
  return new Map([...plans.keys()].map((id) => [id, compared]));
}

/** What is published nowhere can only be compared with what the event has to offer. */
async function sinceBase({ trigger, given, world }: ChangedRun): Promise<Compared> {
  const base = changedBase(trigger, given.payload);
  return 'all' in base ? { unknown: base.all } : await compareWith([base.since], openComparison(base, world));
}

async function sincePublished(plans: Plans, run: ChangedRun): Promise<ReadonlyMap<ImageId, Compared>> {
  const { inputs, trigger, given, world } = run;
  const session = await openLogins({ inputs: loginsOfAll([...plans.values()].map((plan) => plan.inputs), inputs) }, given, world);
  const compare = openComparison({ head: trigger.run.sha, direct: true }, world);
  const reads = shareReads(world);
  const over = new AbortController();
  let isOver = false;
  const tooLong = world.clock.sleep(longestMs, over.signal).then((): Looked => {
    isOver = true;
    const failed = `Registries and GitHub did not answer within ${longestMs / 1000} s.`;
    return { unknown: `what is published could not be read (${failed})`, failed };
  });
  const look = async (plan: Plan): Promise<Looked> => {
    if (isOver) return await tooLong;
    const published = await readPublished(plan, session, reads.world);
    return 'unknown' in published ? published : await compareWith(published.revisions, compare);
  };
  try {
    const found = await runBounded([...plans], imagesAtOnce, async ([id, plan]) => [id, await Promise.race([look(plan), tooLong])] as const);
    warnOfFailures(found.flatMap(([, { failed }]) => failed ?? []), run);
    return new Map(found);
  } finally {
    over.abort();
    reads.end();
  }
}

/** Without a login that can read, every push builds everything: that is worth more than a line of the log. */
function warnOfFailures(failures: readonly string[], { world, known }: ChangedRun): void {
  const [first] = failures;
  if (first === undefined) return;
  const warning = `changed-only: ${failures.length === 1 ? 'an image is' : `${failures.length} images are`} built whatever has changed, since what is published could not be read. ${first} The job that plans needs a login that may read there: permissions: packages: read, or registry, username and password.`;
  world.runner.warning(warning, { title: 'changed-only' });
  known.warnings.push(warning);
}

type Comparison = (since: CommitSha) => Promise<Change | { readonly unknown: string }>;

/** Each commit is asked for once, however many images were built from it. */
function openComparison({ head, direct }: { readonly head: CommitSha; readonly direct: boolean }, { github }: Pick<World, 'github'>): Comparison {
  const answers = new Map<CommitSha, ReturnType<Comparison>>();
  const ask: Comparison = async (since) => {
    // That commit is published: nothing can have changed.
    if (since === head) return { since, files: [] };
    try {
      const changed = await github.changedFiles(since, head);
      const incomplete = whyIncomplete(changed, direct);
      return incomplete === undefined ? { since, files: changed.files ?? [] } : { unknown: `${incomplete} (since ${since.slice(0, 7)})` };
    } catch (thrown) {
      const { code, why } = asActionError(thrown);
      if (code !== 'GITHUB_API_FAILED') throw thrown;
      return { unknown: `GitHub did not tell which files changed since ${since.slice(0, 7)} (${why})` };
    }
  };
  return (since) => {
    const answer = answers.get(since) ?? ask(since);
    answers.set(since, answer);
    return answer;
  };
}

async function compareWith(commits: readonly CommitSha[], compare: Comparison): Promise<Compared> {
  const changes: Change[] = [];
  for (const found of await Promise.all(commits.map(compare))) {
    if ('unknown' in found) return found;
    changes.push(found);
  }
  return { changes };
}

// The input changed-only: leaves out images none of whose files have changed since the base. It asks GitHub for the files once; in doubt
// an image is built, and the log says why.
import { asActionError } from '../domain/action-error.ts';
import type { ImageDefinition, ImageId } from '../domain/image-definition.ts';
import type { Trigger } from '../domain/trigger.ts';
import type { Given, World } from '../world/ports/world.ts';
import { changedBase, whyIncomplete } from './changed-base.ts';
import { chooseChanged } from './changed-images.ts';
import { findChange } from './image-files.ts';
import { findSources } from './image-sources.stage.ts';

type Outside = Pick<World, 'files' | 'github' | 'runner'>;

/** In the order given. */
export async function keepChanged(images: readonly ImageDefinition[], trigger: Trigger, given: Given, world: Outside): Promise<readonly ImageDefinition[]> {
  const { runner } = world;
  const found = await changedSince(trigger, given, world);
  if ('all' in found) {
    runner.info(`changed-only: every image is built, since ${found.all}.`);
    return images;
  }
  const { since, files } = found;
  const shared = sharedFiles(trigger, given).find((file) => files.includes(file));
  if (shared !== undefined) {
    runner.foreign(`changed-only: every image is built, since ${shared} has changed.`);
    return images;
  }
  const changes = new Map<ImageId, string>();
  for (const image of images) {
    const sources = await findSources(image, trigger, given, world);
    const change = 'unknown' in sources ? `what it is made of is not known: ${sources.unknown}` : findChange(sources.files, files);
    if (change !== undefined) changes.set(image.id, 'unknown' in sources ? change : `${change} has changed`);
  }
  const { kept, skipped } = chooseChanged(images, changes);
  runner.startGroup(`changed-only: ${kept.size} of ${images.length} images are built`);
  for (const [id, why] of kept) runner.foreign(`${id}: built, since ${why}`);
  for (const id of skipped) runner.foreign(`${id}: skipped, none of its files is among the ${files.length} that changed since ${since.slice(0, 7)}`);
  runner.endGroup();
  return images.filter(({ id }) => kept.has(id));
}

type Since = { readonly since: string; readonly files: readonly string[] } | { readonly all: string };

async function changedSince(trigger: Trigger, { payload }: Given, { github }: Outside): Promise<Since> {
  const base = changedBase(trigger, payload);
  if ('all' in base) return base;
  try {
    const changed = await github.changedFiles(base.since, base.head);
    const incomplete = whyIncomplete(changed, base.direct);
    return incomplete === undefined ? { since: base.since, files: changed.files ?? [] } : { all: incomplete };
  } catch (thrown) {
    const { code, why } = asActionError(thrown);
    if (code !== 'GITHUB_API_FAILED') throw thrown;
    return { all: `GitHub did not tell which files changed (${why})` };
  }
}

/** What all images of the run are described by: the file, the workflow, the configuration. */
function sharedFiles({ run }: Trigger, { inputs, environment }: Given): readonly string[] {
  const workflow = environment['GITHUB_WORKFLOW_REF'] ?? '';
  const isOwn = workflow.toLowerCase().startsWith(`${run.repository.toLowerCase()}/`);
  const ofWorkflow = isOwn ? [workflow.slice(run.repository.length + 1).replace(/@[^@]*$/, '')] : [];
  return [...ofWorkflow, ...['images-file', 'config'].flatMap((name) => (inputs[name] === undefined ? [] : [inputs[name].trim().replace(/^(?:\.\/)+/, '')]))];
}

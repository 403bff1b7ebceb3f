// The input changed-only: leaves out images none of whose files have changed since what they are compared with (changed-since.stage.ts).
// In doubt an image is built, and the log says why.
import { normalize } from 'node:path/posix';
import type { ImageDefinition, ImageId } from '../domain/image-definition.ts';
import type { Plan } from '../domain/plan.ts';
import { chooseChanged } from './changed-images.ts';
import { compareImages, type ChangedRun } from './changed-since.stage.ts';
import { findSources } from './image-sources.stage.ts';
import { whyChanged, type Facts } from './why-changed.ts';

/** `plans`: of each of the images. Those that are kept come in the order given. */
export async function keepChanged(images: readonly ImageDefinition[], plans: ReadonlyMap<ImageId, Plan>, run: ChangedRun): Promise<readonly ImageDefinition[]> {
  const { trigger, given, world } = run;
  const compared = await compareImages(plans, run);
  const sources = new Map(await Promise.all(images.map(async (image) => [image.id, await findSources(image, trigger, given, world)] as const)));
  const facts: Facts = { images, compared, sources, shared: sharedFiles(run) };
  const choice = chooseChanged(
    images,
    new Map(
      images.flatMap(({ id }) => {
        const why = whyChanged(id, facts);
        return why === undefined ? [] : [[id, why] as const];
      }),
    ),
  );
  tell(choice, facts, run);
  return images.filter(({ id }) => choice.kept.has(id));
}

function tell({ kept, skipped }: ReturnType<typeof chooseChanged>, { images, compared }: Facts, { world: { runner } }: ChangedRun): void {
  const [why, ...others] = new Set(kept.values());
  if (skipped.length === 0 && why !== undefined && others.length === 0) {
    runner.foreign(`changed-only: every image is built, since ${why}.`);
    return;
  }
  runner.startGroup(`changed-only: ${kept.size} of ${images.length} images are built`);
  for (const [id, reason] of kept) runner.foreign(`${id}: built, since ${reason}`);
  for (const id of skipped) {
    const found = compared.get(id);
    const commits = found !== undefined && 'changes' in found ? found.changes.map(({ since }) => since.slice(0, 7)) : [];
    runner.foreign(`${id}: skipped, none of its files has changed since ${commits.join(' and ')}`);
  }
  runner.endGroup();
}

/** What all images of the run are described by: the workflow, the images' file, the configuration with what it extends. */
function sharedFiles({ trigger: { run }, given: { inputs, environment }, configFiles }: ChangedRun): readonly string[] {
  const workflow = environment['GITHUB_WORKFLOW_REF'] ?? '';
  const isOwn = workflow.toLowerCase().startsWith(`${run.repository.toLowerCase()}/`);
  const ofWorkflow = isOwn ? [workflow.slice(run.repository.length + 1).replace(/@[^@]*$/, '')] : [];
  const ofImages = inputs['images-file']?.trim() ?? '';
  return [...ofWorkflow, ...[ofImages, ...configFiles].flatMap((file) => (file === '' ? [] : [normalize(file)]))];
}

// Several images, all or none: every one is merged and verified before a tag of any moves, and a tag that can't move takes all
// of them back. Images that are published each on its own do not come here.
import type { ImageId } from '../domain/image-definition.ts';
import type { ImageEnd } from '../domain/outcome.ts';
import { stopIfCancelled } from '../retry/cancel.ts';
import { checkBeforeTags, endOf, type Checked, type Commit } from './commit.stage.ts';
import { mergeDigests, type OpenRun } from './publish-given.stage.ts';
import { publishContext, movesOf } from './publish.stage.ts';
import { moveTogether } from './transaction/group.stage.ts';

type Member = { readonly id: ImageId; readonly commit: Commit; readonly checked: Checked };

/** Of at least one image; signal, world and timeline are the same for all. Throws what each step throws, while no tag has moved. */
export async function publishTogether(runs: readonly { readonly id: ImageId; readonly run: OpenRun }[]): Promise<readonly ImageEnd[]> {
  const members: Member[] = [];
  for (const { id, run } of runs) {
    const commit = { ...run, ...(await mergeDigests(run, 'built')) };
    members.push({ id, commit, checked: await checkBeforeTags(commit) });
  }
  const [first] = members;
  if (first === undefined) return [];
  const { signal, timeline, world } = first.commit;
  stopIfCancelled(signal, 'publish');
  const group = members.map(({ commit: { plan, index, session }, checked }) => ({ moves: movesOf(plan, index), context: publishContext(plan, session, signal), looked: checked.looked }));
  const ends = await timeline.span('publish', () => moveTogether(group, world));
  return members.flatMap(({ id, commit, checked: { verified } }, at) => {
    const end = ends[at];
    if (end === undefined) return [];
    const publication = { index: commit.index, ...end, ...(commit.origin === 'adopted' ? { adopted: true } : {}) };
    return [{ id, end: endOf(publication, commit, { verified }) }];
  });
}

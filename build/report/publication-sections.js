// What was published: the pull command, the tags and what became of each, the digest to pin. Sizes and times are build-sections'.
import { tagRefText } from "../domain/image-ref.js";
import { block, code, table, text } from "./markdown.js";
import { counted } from "./quantities.js";
export function publicationSections({ plan, publication }, duration) {
    const { index } = publication;
    const platforms = counted(index.platforms.length, 'platform');
    const [image = ''] = index.images;
    const others = index.images.length > 1 ? ` and ${counted(index.images.length - 1, 'other repository', 'other repositories')}` : '';
    return [
        { weight: 9, markdown: `## ${titleOf(publication, plan.inputs.publish.command)} ${code(image)}${others}\n\n${platforms} in ${duration}. ${text(sentenceOf(publication, plan.decision.reason))}` },
        { weight: 8, markdown: block([`docker pull ${pullReference(publication)}`], 'sh') },
        { weight: 8, markdown: tagTable(publication.tags) },
        { weight: 8, markdown: `Index digest ${code(index.digest)}` },
    ];
}
/** Of a publish that failed after tags had begun to move: where each of them stands, by registry. */
export function standingSections({ result, tags }) {
    const sentence = result === 'restored' ? 'Every moving tag stands where it was before this run.' : 'Not every tag could be put back: this is where they stand.';
    return [{ weight: 9, markdown: `### Where the tags stand\n\n${sentence}\n\n${tagTable(tags)}` }];
}
function titleOf({ result, tags, adopted, takenAgain }, command) {
    if (isKeptBack({ result, tags }))
        return 'No tag moved:';
    if (command === 'rollback')
        return result === 'unchanged' ? 'Nothing to roll back:' : 'Rolled back';
    if (command === 'promote')
        return result === 'unchanged' ? 'Promoted already:' : 'Promoted';
    if (result === 'unchanged')
        return 'Published already:';
    if (takenAgain !== undefined)
        return 'Nothing changed, published again:';
    return adopted === true ? 'Published again' : 'Published';
}
/** Nothing was written because newer images, or moving-tags, stood against it: not the same as being there already. */
function isKeptBack({ result, tags }) {
    return result === 'unchanged' && tags.some(({ state }) => state === 'skipped');
}
function sentenceOf({ result, tags, adopted, takenAgain }, reason) {
    if (isKeptBack({ result, tags }))
        return `The image is in the registry by its digest; the table says why its tags were kept. ${reason}`;
    if (adopted === true)
        return `An earlier run of the same commit built this image: it was checked and taken as it is, nothing was built. ${reason}`;
    if (takenAgain !== undefined)
        return `Nothing was built: ${takenAgainText(takenAgain)}. ${reason}`;
    return result === 'unchanged' ? `Every tag pointed to this image already. ${reason}` : reason;
}
/** Not one of this run's, so it is said whose it is. */
function takenAgainText({ from, revision }) {
    const ref = tagRefText(from);
    return revision === undefined ? `the image of ${ref} has the same content` : `${ref} has the same content; its image was published for commit ${revision.slice(0, 7)}`;
}
/** The first tag is the most telling one: immutable tags come first. */
function pullReference({ index, tags }) {
    const first = tags.find(({ state }) => state !== 'skipped');
    return first === undefined ? `${index.images[0] ?? ''}@${index.digest}` : tagRefText(first);
}
function tagTable(tags) {
    const remarks = tags.some(({ reason }) => reason !== undefined);
    return table(['Tag', 'Is now', 'Was', ...(remarks ? ['Remark'] : [])], tags.map(tagRow), 200);
}
const states = {
    created: 'new',
    moved: 'moved',
    unchanged: 'unchanged',
    skipped: '**kept**',
    restored: 'restored',
    left: '**left at the new image**',
    untouched: 'untouched',
    uncertain: '**uncertain**',
};
function tagRow(tag) {
    const now = tag.now === undefined ? '' : ` ${code(tag.now.slice(0, 19))}`;
    const was = tag.state === 'unchanged' || tag.before === undefined ? '' : code(tag.before.slice(0, 19));
    return [code(tagRefText(tag)), `${states[tag.state]}${now}`, was, tag.reason === undefined ? '' : text(tag.reason)];
}

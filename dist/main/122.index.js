export const id = 122;
export const ids = [122];
export const modules = {

/***/ 87122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __webpack_require__(97578);
// EXTERNAL MODULE: ./.build/plan/metadata/metadata.js + 12 modules
var metadata = __webpack_require__(49520);
// EXTERNAL MODULE: ./.build/setup/opened.js
var opened = __webpack_require__(58063);
// EXTERNAL MODULE: ./.build/build/cache-use.js
var cache_use = __webpack_require__(53933);
;// CONCATENATED MODULE: ./.build/report/markdown.js
// Text from outside (tags, labels, step names, log lines) made harmless inside GitHub's markdown, HTML and mermaid.
// It decides nothing about what is shown. Whatever a summary holds that we did not write goes through here.
/** The longest text that a cell or sentence takes: the summary has a budget, and nobody reads further. */
const longest = 400;
/** Colours of terminals, other control characters, and the marks that reorder text on the screen. */
const unprintable = /\u001b\[[0-9;?]*[ -/]*[@-~]|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** One line without anything that a reader can't see. Tabs and line ends become spaces. */
function plainLine(text) {
    return text.replaceAll(unprintable, '').replaceAll(/\s+/g, ' ').trim();
}
function cut(text) {
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
function entity(character) {
    return `&#${character.codePointAt(0) ?? 0};`;
}
/**
 * Inline text. A character reference can never be markdown structure (CommonMark 0.31, section 2.5), so every character
 * that could be one is written as such; so is a first character that could open a list, heading or quote.
 */
function markdown_text(value) {
    return cut(plainLine(value))
        .replaceAll(/[&<>"'`*_~[\]()!#|\\{}$@^=]/g, entity)
        .replace(/^[^A-Za-z&]/u, entity)
        .replaceAll(/:\/\//g, '&#58;//');
}
/** Inline code as HTML: backticks can't be escaped inside a markdown code span, character references can. */
function code(value) {
    return `<code>${cut(plainLine(value)).replaceAll(/[&<>"'`*_~[\]()!#|\\{}$^]/g, entity).replaceAll(/:\/\//g, '&#58;//')}</code>`;
}
/** A code block: its fence is longer than any run of backticks in it, so nothing in it can end it. */
function block(lines, language = '') {
    const clean = lines.flatMap((line) => line.split(/\r\n|\r|\n/)).map((line) => line.replaceAll(unprintable, '').trimEnd());
    const runs = clean.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
    const fence = '`'.repeat(Math.max(2, ...runs) + 1);
    return [`${fence}${language}`, ...clean, fence].join('\n');
}
/** Cells are markdown already. Every row gets as many cells as the head, which is what GFM needs. */
function table(head, rows, most = 100) {
    const line = (cells) => `| ${head.map((_, column) => cells[column] ?? '').join(' | ')} |`;
    const shown = rows.slice(0, most);
    const more = rows.length > most ? [line([`… and ${rows.length - most} more`])] : [];
    return [line(head), line(head.map(() => '---')), ...shown.map(line), ...more].join('\n');
}
function list(items, most = 50) {
    const more = items.length > most ? [`- … and ${items.length - most} more`] : [];
    return [...items.slice(0, most).map((item) => `- ${item}`), ...more].join('\n');
}
/** Closed until clicked. The blank lines make GitHub read the body as markdown. */
function details(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** A label of a mermaid gantt task: only characters that mean nothing to mermaid, and never its keywords at the start. */
function mermaidLabel(value) {
    const harmless = plainLine(value).replaceAll(/[^\p{L}\p{N} ./+()-]/gu, ' ').replaceAll(/ +/g, ' ').trim().slice(0, 60);
    return /^(?:section|title|click|gantt|dateformat|axisformat|tickinterval|excludes|includes|todaymarker|weekday|weekend|inclusiveenddates|topaxis|acctitle|accdescr)\b/i.test(harmless)
        ? `Step ${harmless}`
        : harmless || 'unnamed';
}

// EXTERNAL MODULE: ./.build/report/quantities.js
var quantities = __webpack_require__(57752);
;// CONCATENATED MODULE: ./.build/report/cache-sections.js
// What the cache saved, for the summary: the share of steps that came from it, and for each platform the first step that did
// not, with the reason as far as it is known. Nothing is guessed.



/** undefined: no step was built. */
function cacheUseOf(outcome) {
    if (!('builds' in outcome))
        return undefined;
    return (0,cache_use/* cacheUse */.Ev)(outcome.builds, { plan: outcome.plan, builder: 'builder' in outcome ? outcome.builder : undefined });
}
/** `chosen`: which cache the run used and why, a sentence. */
function cacheSections(use, chosen) {
    if (use === undefined)
        return [];
    const share = `### Cache\n\n${use.cached} of ${(0,quantities/* counted */.hS)(use.steps, 'step')} came from the cache (${percent(use)}).`;
    const misses = Map.groupBy(use.platforms.flatMap(({ platform, firstMiss }) => (firstMiss === undefined ? [] : [{ platform, firstMiss }])), ({ firstMiss }) => JSON.stringify(firstMiss));
    const lines = [...misses.values()].flatMap((same) => {
        const [first] = same;
        return first === undefined ? [] : [missLine(same.map(({ platform }) => platform), first.firstMiss)];
    });
    const why = chosen === undefined ? '' : `\n\n${markdown_text(chosen)}`;
    return [{ weight: 5, markdown: `${lines.length === 0 ? share : `${share} The first that did not:\n\n${list(lines)}`}${why}` }];
}
/** `75 %`; 100 only when all are. */
function percent({ cached, steps }) {
    return steps === 0 ? '' : `${Math.floor((100 * cached) / steps)} %`;
}
function missLine(platforms, { step, reason }) {
    const names = platforms.filter((platform) => platform !== '').map(code).join(', ');
    return `${names === '' ? '' : `${names}: `}${code(step)}. ${markdown_text(reasonText(reason))}`;
}
/** A sentence. */
function reasonText(reason) {
    switch (reason.kind) {
        case 'no-cache':
            return 'The inputs no-cache or no-cache-filters ask for that.';
        case 'none-asked':
            return 'The builder is new, and no cache was to be read.';
        case 'none-there':
            return 'The builder is new, and none of the caches that were looked for is there yet.';
        case 'none-read': {
            const [first] = reason.errors;
            return first === undefined ? 'The builder is new, and nothing was heard of the cache that was to be read.' : `The builder is new, and no cache could be read: ${first.slice(0, 300)}.`;
        }
        case 'other-platform':
            return `The cache has this step for ${reason.platform} only.`;
        case 'files':
            return 'All before it was found; for its files from the context as they are now the cache has nothing: they changed, or were never cached.';
        case 'instruction':
            return 'All before it was found; for this step as it is now (its words, arguments, base image) the cache has nothing.';
        case 'unknown':
            return 'Why is not known.';
    }
}

;// CONCATENATED MODULE: ./.build/report/critical-path.js
/** In the order of time. Of several that end at the same millisecond, the longest. */
function criticalPath(spans, run) {
    const path = [];
    let ownMs = 0;
    let until = run.endedAt;
    for (;;) {
        const before = lastBefore(spans, until);
        if (before === undefined)
            break;
        ownMs += until - before.endedAt;
        until = before.startedAt;
        path.unshift(before);
    }
    return { path, ownMs: ownMs + Math.max(0, until - run.startedAt) };
}
/** A span without length determines nothing, and would be found for ever. */
function lastBefore(spans, until) {
    return spans
        .filter(({ startedAt, endedAt }) => endedAt <= until && startedAt < endedAt)
        .reduce((best, span) => (best === undefined || span.endedAt > best.endedAt || (span.endedAt === best.endedAt && span.startedAt < best.startedAt) ? span : best), undefined);
}

;// CONCATENATED MODULE: ./.build/report/prune-sections.js


const kinds = { 'actions-cache': 'Actions cache', 'registry-cache': 'registry cache' };
/** `bytes` of what was deleted, or would be. */
function pruneCounts({ pruned }) {
    const count = (state) => pruned.filter((one) => one.state === state).length;
    return { deleted: count('deleted'), planned: count('planned'), failed: count('failed'), bytes: bytesOf(pruned.filter(({ state }) => state !== 'failed')) };
}
/** `Deleted 3 Actions caches (1.2 GB) and 2 manifests of the registry cache (up to 40 MB).` */
function pruneText({ pruned }, dryRun) {
    const done = pruned.filter(({ state }) => state !== 'failed');
    const [actions, registry] = ['actions-cache', 'registry-cache'].map((kind) => done.filter((one) => one.kind === kind));
    const parts = [
        ...(actions === undefined || actions.length === 0 ? [] : [`${(0,quantities/* counted */.hS)(actions.length, 'Actions cache')} (${(0,quantities/* sizeText */.lP)(bytesOf(actions))})`]),
        ...(registry === undefined || registry.length === 0 ? [] : [`${(0,quantities/* counted */.hS)(registry.length, 'manifest')} of the registry cache (up to ${(0,quantities/* sizeText */.lP)(bytesOf(registry))})`]),
    ];
    if (parts.length === 0)
        return dryRun ? 'Nothing would be deleted.' : 'Nothing was deleted.';
    return `${dryRun ? 'Would delete' : 'Deleted'} ${parts.join(' and ')}.`;
}
function pruneSections(result, dryRun) {
    const { pruned, notes } = result;
    const rows = pruned.map(({ kind, name, why, bytes, state, error }) => [kinds[kind], code(name), (0,quantities/* sizeText */.lP)(bytes), markdown_text(state === 'failed' ? `not deleted: ${error ?? ''}` : why)]);
    return [
        { weight: 9, markdown: `## ${dryRun ? 'Prune, dry run' : 'Pruned'}\n\n${markdown_text(pruneText(result, dryRun))}` },
        ...(rows.length === 0 ? [] : [{ weight: 6, markdown: table(['What', 'Name', 'Size', 'Why'], rows) }]),
        ...(notes.length === 0 ? [] : [{ weight: 5, markdown: list(notes.map(markdown_text)) }]),
    ];
}
/** Sentences: one for all that could not be deleted, where the others could. */
function pruneWarnings(outcome) {
    if (outcome.how !== 'pruned')
        return [];
    const failed = outcome.result.pruned.filter(({ state }) => state === 'failed');
    const [first] = failed;
    return first === undefined ? [] : [`${failed.length} of ${outcome.result.pruned.length} could not be deleted. ${first.name}: ${first.error ?? ''}`];
}
function bytesOf(pruned) {
    return pruned.reduce((sum, { bytes }) => sum + bytes, 0);
}

;// CONCATENATED MODULE: ./.build/report/failure-text.js
/** Where the page of each code is. */
const documentation = 'https://github.com/org/ghcr-buildx-action/blob/main/docs/errors';
function documentationLink(error) {
    return `${documentation}/${error.code}.md`;
}
/** `why` as it is made everywhere: a sentence, then the evidence (last lines of a log), one line each. */
function splitEvidence(why) {
    const [sentence = '', ...evidence] = why.split('\n');
    return { sentence, evidence: evidence.filter((line) => line.trim() !== '') };
}
/** The runner cuts a message after 4096 characters: evidence is kept from its end, and the fix comes before it. */
function annotateFailure(error) {
    const { sentence, evidence } = splitEvidence(error.why);
    const head = [error.what, sentence, `Fix: ${error.fix}`, `More: ${documentationLink(error)}`].join('\n');
    const room = 4000 - head.length;
    const tail = evidence.join('\n');
    const kept = room < 80 ? '' : tail.slice(-room);
    return { title: `ghcr-buildx-action: ${error.code}`, message: [head.slice(0, 4000), ...(kept === '' ? [] : [kept])].join('\n') };
}
/** The last lines of the log, evidence included; some come from outside and may look like workflow commands. */
function failureLines(error) {
    const { sentence, evidence } = splitEvidence(error.why);
    const [remedy = '', ...others] = error.fix.split('\n');
    const below = (line) => `      ${line}`;
    return [
        `${error.code}: ${error.what}`,
        `Why:  ${sentence}`,
        ...evidence.map(below),
        `Fix:  ${remedy}`,
        ...others.map(below),
        `More: ${documentationLink(error)}`,
    ];
}

;// CONCATENATED MODULE: ./.build/report/failure-sections.js


const mostLines = 60;
function failureSections(error, builds) {
    // An error that sums up several builds has said theirs already.
    const others = builds.flatMap((result) => (!result.built && !error.what.includes(result.error.what) ? [result.error] : []));
    return [
        { weight: 9, markdown: `## Failed: ${markdown_text(error.what)}` },
        ...explain(error, 8),
        ...others.flatMap((other) => [{ weight: 7, markdown: `### ${markdown_text(other.what)}` }, ...explain(other, 7)]),
    ];
}
function explain(error, weight) {
    const { sentence, evidence } = splitEvidence(error.why);
    return [
        { weight, markdown: `**Why:** ${markdown_text(sentence)}` },
        ...(evidence.length === 0 ? [] : [{ weight: weight - 2, markdown: block(evidence.slice(-mostLines).map((line) => line.slice(0, 1000))) }]),
        { weight, markdown: `**Fix:** ${error.fix.split('\n').map(markdown_text).join('<br>')} [${error.code}](${documentationLink(error)})` },
    ];
}

;// CONCATENATED MODULE: ./.build/report/publication-sections.js
// What was published: the pull command, the tags and what became of each, the digest to pin. Sizes and times are build-sections'.



function publicationSections({ plan, publication }, duration) {
    const { index } = publication;
    const platforms = (0,quantities/* counted */.hS)(index.platforms.length, 'platform');
    const [image = ''] = index.images;
    const others = index.images.length > 1 ? ` and ${(0,quantities/* counted */.hS)(index.images.length - 1, 'other repository', 'other repositories')}` : '';
    return [
        { weight: 9, markdown: `## ${titleOf(publication, plan.inputs.publish.command)} ${code(image)}${others}\n\n${platforms} in ${duration}. ${markdown_text(sentenceOf(publication, plan.decision.reason))}` },
        { weight: 8, markdown: block([`docker pull ${pullReference(publication)}`], 'sh') },
        { weight: 8, markdown: tagTable(publication.tags) },
        { weight: 8, markdown: `Index digest ${code(index.digest)}` },
    ];
}
/** Of a publish that failed after tags had begun to move: where each of them stands, by registry. */
function standingSections({ result, tags }) {
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
    const ref = (0,image_ref/* tagRefText */.HG)(from);
    return revision === undefined ? `the image of ${ref} has the same content` : `${ref} has the same content; its image was published for commit ${revision.slice(0, 7)}`;
}
/** The first tag is the most telling one: immutable tags come first. */
function pullReference({ index, tags }) {
    const first = tags.find(({ state }) => state !== 'skipped');
    return first === undefined ? `${index.images[0] ?? ''}@${index.digest}` : (0,image_ref/* tagRefText */.HG)(first);
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
    return [code((0,image_ref/* tagRefText */.HG)(tag)), `${states[tag.state]}${now}`, was, tag.reason === undefined ? '' : markdown_text(tag.reason)];
}

;// CONCATENATED MODULE: ./.build/report/merged-sections.js




/** Empty of a run that has one image: its own sections say all. */
function mergedSections(images, duration) {
    if (images.length < 2)
        return [];
    const published = images.filter(({ end }) => end.how === 'published').length;
    const title = published === images.length ? `Published ${(0,quantities/* counted */.hS)(published, 'image')}` : `Published ${published} of ${(0,quantities/* counted */.hS)(images.length, 'image')}`;
    return [
        { weight: 9, markdown: `## ${title}\n\n${duration}.` },
        { weight: 9, markdown: table(['Image', 'Result', 'Repository', 'Index digest'], images.map(({ id, end }) => [code(id), resultText(end), ...whatIsThere(end)]), 200) },
        ...images.flatMap(({ id, end }) => [{ weight: 7, markdown: `### ${code(id)}` }, ...sectionsOf(end, duration)]),
    ];
}
/** `published`, `unchanged`, or what a failure left. */
function resultOf(end) {
    if (end.how === 'published')
        return end.publication.result;
    return end.how === 'failed' ? (end.publication?.result ?? 'failed') : end.how;
}
function resultText(end) {
    return end.how === 'failed' ? `**${resultOf(end)}**` : resultOf(end);
}
function whatIsThere(end) {
    if (end.how !== 'published')
        return ['', ''];
    const { index } = end.publication;
    return [code(index.images[0] ?? ''), code(index.digest)];
}
function sectionsOf(end, duration) {
    // Their titles are one level below the image's.
    const below = (sections) => sections.map(({ weight, markdown }) => ({ weight: Math.min(weight, 7), markdown: markdown.replace(/^##+ /, '#### ') }));
    if (end.how === 'published')
        return below(publicationSections(end, duration));
    if (end.how !== 'failed')
        return [{ weight: 7, markdown: markdown_text(end.how) }];
    return below([...failureSections(end.error, []), ...(end.publication === undefined ? [] : standingSections(end.publication))]);
}

;// CONCATENATED MODULE: ./.build/report/redaction.js
// Hides what users put into argument vectors although it is secret. Values that the action knows to be secret never get there.
const secretName = /token|secret|passw|api[-_]?key|access[-_]?key|account[-_]?key|credential|private[-_]?key|(?:^|[-_])auth(?:[-_]|$)/i;
/**
 * `NPM_TOKEN=abc` -> `NPM_TOKEN=***`; `type=s3,secret_access_key=abc,region=x` -> the attribute hidden;
 * `https://user:token@host/` -> `https://***@host/`. A secret's id, source file or variable name stays readable.
 */
function hideSecrets(argument) {
    const withoutUser = argument.replaceAll(/(\w+:\/\/)[^\s/@]+@/g, '$1***@');
    // `--secret` names where a secret is, never what it is.
    if (/^(?:--secret=)?(?:type=\w+,)?id=/.test(withoutUser))
        return withoutUser;
    const [whole = '', name = ''] = /^(?:--build-arg=)?([A-Za-z_]\w*)=/.exec(withoutUser) ?? [];
    if (secretName.test(name))
        return `${whole}***`;
    // A CSV field is quoted as a whole ("key=a,b") or in its value.
    // A CSV field is quoted as a whole ("key=a,b") or not at all.
    return withoutUser.replaceAll(/(^|,)(?:"([\w-]+)=(?:[^"]|"")*"|([\w-]+)=(?:"[^"]*"|[^,]*))/g, (field, before, quoted, bare) => {
        const key = quoted ?? bare ?? '';
        return secretName.test(key) ? `${before}${key}=***` : field;
    });
}
/** An argument vector as one line that a POSIX shell would read back as the same words. */
function commandLine(args) {
    return args
        .map(hideSecrets)
        .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`))
        .join(' ');
}

;// CONCATENATED MODULE: ./.build/report/resource-text.js


/** Markdown; undefined: nothing could be measured. */
function resourceLine({ disks, memory }) {
    const parts = [
        ...disks.map((disk) => `disk of ${code(disk.path)}: ${(0,quantities/* sizeText */.lP)(disk.peakUse)} more in use at the peak, at least ${(0,quantities/* sizeText */.lP)(disk.lowestFree)} of ${(0,quantities/* sizeText */.lP)(disk.size)} free`),
        ...(memory === undefined ? [] : [`memory: at least ${(0,quantities/* sizeText */.lP)(memory.lowestAvailable)} of ${(0,quantities/* sizeText */.lP)(memory.total)} available`]),
    ];
    return parts.length === 0 ? undefined : `**While building:** ${parts.join('; ')}.`;
}
/** Bytes. */
function resourceFields({ disks, memory }) {
    return { disks: disks.map(({ path, size, peakUse, lowestFree }) => ({ path, size, peakUse, lowestFree })), memory };
}

;// CONCATENATED MODULE: ./.build/report/audit.js
// The record of a run for who has to know later: who, what commit, what was decided, which tags moved from what to what.
// One JSON object on one line; nothing in it is a secret, and addresses that hold one are hidden.








/** Its shape's number: it changes when a field changes its meaning. */
const schema = 1;
/** A JSON object without line ends. Times are ISO 8601, durations seconds. */
function auditRecord(outcome) {
    const plan = 'plan' in outcome ? outcome.plan : undefined;
    const publication = 'publication' in outcome ? outcome.publication : undefined;
    return JSON.stringify({
        schema,
        at: new Date(outcome.endedAt).toISOString(),
        outcome: outcome.how,
        result: publication?.result,
        ...(plan === undefined ? {} : runFields(plan)),
        ...(publication === undefined ? {} : publicationFields(publication)),
        images: outcome.images === undefined || outcome.images.length < 2 ? undefined : Object.fromEntries(outcome.images.map(({ id, end }) => [id, imageFields(end)])),
        error: outcome.how === 'failed' ? { code: outcome.error.code, what: hideSecrets(outcome.error.what.slice(0, 2000)), class: outcome.error.failure?.class } : undefined,
        nodes: nodeFields(outcome),
        cache: cacheFields(cacheUseOf(outcome)),
        leg: legFields(outcome),
        pruned: pruneFields(outcome),
        attempts: outcome.retried.map(({ what, class: failureClass, waitedMs }) => ({ what, class: failureClass, waited: seconds(waitedMs) })),
        resources: outcome.resources === undefined ? undefined : resourceFields(outcome.resources),
        seconds: seconds(outcome.endedAt - outcome.startedAt),
        // How long the run was in none of the calls that it waited for.
        own: seconds(criticalPath(outcome.calls, outcome).ownMs),
        stages: Object.fromEntries(outcome.spans.map(({ name, startedAt, endedAt }) => [name, seconds(endedAt - startedAt)])),
    });
}
function runFields({ inputs, trigger, decision, metadata, platforms, content }) {
    const { run, revision } = trigger;
    return {
        command: inputs.publish.command,
        who: run.actor,
        event: run.event,
        ref: run.ref,
        repository: run.repository,
        commit: revision,
        run: { id: run.runId, attempt: run.runAttempt },
        decision,
        images: metadata.images,
        version: metadata.version,
        platforms,
        ...(content === undefined ? {} : { content: { skipped: content.skipped, reason: hideSecrets(content.reason), key: content.content?.key, parts: Object.fromEntries(content.content?.parts.map(({ name, hash }) => [name, hash]) ?? []) } }),
    };
}
function publicationFields({ index, tags, adopted, takenAgain }) {
    return {
        digest: index.digest,
        digests: Object.fromEntries(index.platforms.map(({ platform, digest }) => [platform, digest])),
        adopted: adopted === true ? true : undefined,
        takenAgain: takenAgain === undefined ? undefined : { from: (0,image_ref/* tagRefText */.HG)(takenAgain.from), digest: takenAgain.digest, commit: takenAgain.revision },
        tags: tags.map((tag) => ({ ref: (0,image_ref/* tagRefText */.HG)(tag), state: tag.state, from: tag.before, to: tag.state === 'created' || tag.state === 'moved' ? (tag.now ?? index.digest) : undefined, reason: tag.reason })),
    };
}
/** Of a leg: what became of each platform of each image. */
function legFields(outcome) {
    const leg = 'leg' in outcome ? outcome.leg : undefined;
    return leg && { number: leg.number, images: Object.fromEntries(leg.images.map(({ id, platforms }) => [id, Object.fromEntries(platforms.map(({ platform, state, digest }) => [platform, { state, digest }]))])) };
}
/** One of several. */
function imageFields(end) {
    const publication = 'publication' in end ? end.publication : undefined;
    return {
        result: resultOf(end),
        ...('plan' in end ? { images: end.plan.metadata.images, version: end.plan.metadata.version } : {}),
        ...(publication === undefined ? {} : publicationFields(publication)),
        error: end.how === 'failed' ? end.error.code : undefined,
    };
}
function pruneFields(outcome) {
    const result = outcome.how === 'pruned' ? outcome.result : outcome.how === 'failed' ? outcome.pruned : undefined;
    return result && { ...pruneCounts(result), entries: result.pruned.map(({ kind, name, state, bytes }) => ({ kind, name, state, bytes })) };
}
/** Platforms -> node, of a builder of several. */
function nodeFields(outcome) {
    const builds = 'builds' in outcome ? outcome.builds : [];
    const nodes = builds.flatMap(({ report: { platforms, node } }) => (node === undefined ? [] : [[platforms.join(','), node.emulated ? { node: node.name, emulated: true } : { node: node.name }]]));
    return nodes.length === 0 ? undefined : Object.fromEntries(nodes);
}
/** Steps are a Dockerfile's lines: what a user made secret in them by mistake is hidden. */
function cacheFields(use) {
    if (use === undefined)
        return undefined;
    return {
        ratio: (0,cache_use/* hitRatio */.r3)(use),
        platforms: Object.fromEntries(use.platforms.map(({ platform, cached, steps, firstMiss }) => [
            platform,
            { ratio: (0,cache_use/* hitRatio */.r3)({ cached, steps }), cached, steps, firstMiss: firstMiss === undefined ? undefined : { step: hideSecrets(firstMiss.step.slice(0, 300)), why: firstMiss.reason.kind } },
        ])),
    };
}
function seconds(milliseconds) {
    return Math.round(milliseconds) / 1000;
}

// EXTERNAL MODULE: ./.build/domain/platform.js
var domain_platform = __webpack_require__(4028);
// EXTERNAL MODULE: ./.build/build/step-names.js
var step_names = __webpack_require__(55626);
;// CONCATENATED MODULE: ./.build/build/emulated-builds.js


const leastRatio = 3;
const leastLostMs = 20_000;
function emulationCost(results, { nodes }) {
    // BuildKit lists the platform of its own machine first (util/archutil, SupportedPlatforms), then what it can emulate.
    const natives = new Set(nodes.flatMap(({ platforms: [first] }) => (first === undefined ? [] : [(0,domain_platform/* platformParts */.Y)(first).architecture])));
    if (natives.size === 0)
        return { slow: [], alone: [] };
    const built = results.flatMap(({ built: ok, report }) => (ok ? report.platforms.map((platform) => ({ platform, runs: runsFor(platform, report) })) : []));
    const isNative = ({ platform }) => runsOn(natives, platform);
    const native = built.find(isNative);
    const emulated = built.filter((one) => !isNative(one));
    if (native === undefined) {
        const alone = emulated.map(({ platform, runs }) => ({ platform, milliseconds: sum(runs) }));
        return { slow: [], alone: alone.filter(({ milliseconds }) => milliseconds >= leastLostMs) };
    }
    return { slow: emulated.flatMap((one) => slowdown(one, native)), alone: [] };
}
function slowdown(emulated, native) {
    const pairs = emulated.runs.flatMap((step) => {
        const twin = native.runs.find(({ name, key }) => (0,step_names/* titleOf */.Gg)(name) === (0,step_names/* titleOf */.Gg)(step.name) && key !== step.key);
        return twin === undefined ? [] : [{ step, twin }];
    });
    const [emulatedMs, nativeMs] = [sum(pairs.map(({ step }) => step)), sum(pairs.map(({ twin }) => twin))];
    const [worst] = pairs.toSorted((left, right) => lost(right) - lost(left));
    if (worst === undefined || emulatedMs < leastRatio * nativeMs || emulatedMs - nativeMs < leastLostMs)
        return [];
    return [{ platform: emulated.platform, native: native.platform, emulatedMs, nativeMs, slowest: (0,step_names/* shortTitleOf */.OY)(worst.step.name) }];
}
/** RUN steps that ran: a cached one tells nothing of speed. */
function runsFor(platform, { platforms, steps }) {
    return steps.filter(({ name, cached }) => !cached && /^\[[^\]]*\] RUN /.test(name) && (platforms.length === 1 || (0,step_names/* platformOfStep */.B0)(name) === platform));
}
/** Where 32 bits run on a processor of 64 only the machine knows: for arm that is left open, which counts as native. */
function runsOn(natives, platform) {
    const { architecture } = (0,domain_platform/* platformParts */.Y)(platform);
    return natives.has(architecture) || (architecture === '386' && natives.has('amd64')) || (architecture === 'arm' && natives.has('arm64'));
}
function lost({ step, twin }) {
    return step.milliseconds - twin.milliseconds;
}
function sum(steps) {
    return steps.reduce((total, { milliseconds }) => total + milliseconds, 0);
}

;// CONCATENATED MODULE: ./.build/report/emulation-text.js
// What a run is told of builds under emulation: a warning where it was measured to be slow, a notice where nothing could be
// compared. Both name the remedy. It measures nothing.


const recipe = 'https://github.com/org/ghcr-buildx-action/blob/main/docs/native-runners.md';
/** Plain sentences. */
function emulationText(outcome) {
    if (!('builder' in outcome))
        return { warnings: [], notices: [] };
    const { slow, alone } = emulationCost(outcome.builds, outcome.builder);
    return {
        warnings: slow.map(({ platform, native, emulatedMs, nativeMs, slowest }) => `Under emulation (QEMU) the RUN steps for ${platform} took ${timesText(emulatedMs, nativeMs)} as long as natively for ${native}: ${(0,quantities/* durationText */.S5)(emulatedMs)} against ${(0,quantities/* durationText */.S5)(nativeMs)}, most of it in ${slowest}. Build ${platform} on a runner of its own architecture, or cross-compile: ${recipe}`),
        notices: alone.map(({ platform, milliseconds }) => `The RUN steps for ${platform} took ${(0,quantities/* durationText */.S5)(milliseconds)} under emulation (QEMU); no platform was built natively to compare with. On a runner of its own architecture they are faster: ${recipe}`),
    };
}
function timesText(emulatedMs, nativeMs) {
    const ratio = emulatedMs / Math.max(1, nativeMs);
    return `${ratio < 10 ? ratio.toFixed(1) : String(Math.round(ratio))} times`;
}

;// CONCATENATED MODULE: ./.build/report/gathered-metadata.js
/**
 * One build: buildx's own metadata. Several: an object as buildx writes it for several platforms (what each build says of
 * `buildx.build.provenance` under `buildx.build.provenance/<platform>`), and every build's own under `platforms`.
 */
function gatherMetadata(builds) {
    const done = builds.flatMap((result) => (result.built ? [result] : []));
    const [only, ...more] = done;
    if (only === undefined)
        return {};
    if (more.length === 0)
        return only.metadata;
    const provenance = done.flatMap(({ metadata, report }) => 'buildx.build.provenance' in metadata ? report.platforms.map((platform) => [`buildx.build.provenance/${platform}`, metadata['buildx.build.provenance']]) : []);
    return {
        ...Object.fromEntries(provenance),
        platforms: Object.fromEntries(done.map(({ metadata, report }) => [report.platforms.join(','), metadata])),
    };
}

;// CONCATENATED MODULE: ./.build/report/fleet-outputs.js

/** `images`: image -> its names, version and tags. */
function divisionOutputs({ set, expected, matrix, images }) {
    return {
        matrix,
        ...(set === undefined ? {} : { expected }),
        legs: String(set?.legs.length ?? 0),
        images: JSON.stringify(Object.fromEntries(images.map(({ id, names, version, tags }) => [id, { names, version, tags }]))),
    };
}
/** Of several images, `digests` has them by image. */
function legOutputs({ images }, builds) {
    const digests = images.map(({ id, platforms }) => [id, Object.fromEntries(platforms.flatMap(({ platform, digest }) => (digest === undefined ? [] : [[platform, digest]])))]);
    const [only, ...more] = digests;
    const there = more.length === 0 ? Object.values(only?.[1] ?? {}) : [];
    const [digest] = there;
    return {
        ...(digest === undefined || there.length > 1 ? {} : { digest }),
        digests: JSON.stringify(more.length === 0 ? (only?.[1] ?? {}) : Object.fromEntries(digests)),
        ...(builds.length === 0 || more.length > 0 ? {} : { metadata: JSON.stringify(gatherMetadata(builds), undefined, 2) }),
    };
}

;// CONCATENATED MODULE: ./.build/report/merged-outputs.js


/** Image -> `result`, `digest`, `ref`, `digests`, `tags` and `version`; of one that failed only what there is. */
function mergedOutputs(images) {
    const result = images.length < 2 ? undefined : resultOfAll(images.map(({ end }) => resultOf(end)));
    return { images: JSON.stringify(Object.fromEntries(images.map(({ id, end }) => [id, fieldsOf(end)]))), ...(result === undefined ? {} : { result }) };
}
/** In the words of one image's result; undefined: no tag of any image was touched. */
function resultOfAll(results) {
    const isGood = (result) => result === 'published' || result === 'unchanged';
    if (results.every(isGood))
        return results.includes('published') ? 'published' : 'unchanged';
    if (results.some((result) => isGood(result) || result === 'partial'))
        return 'partial';
    return results.includes('restored') ? 'restored' : undefined;
}
function fieldsOf(end) {
    const result = resultOf(end);
    if (end.how === 'failed')
        return { result, error: end.error.code };
    if (end.how !== 'published')
        return { result };
    const { index, tags } = end.publication;
    return {
        result,
        digest: index.digest,
        ref: `${index.images[0] ?? ''}@${index.digest}`,
        digests: Object.fromEntries(index.platforms.map(({ platform, digest }) => [platform, digest])),
        tags: tags.filter(({ state }) => state !== 'skipped').map(image_ref/* tagRefText */.HG),
        version: end.plan.metadata.version,
    };
}

// EXTERNAL MODULE: ./.build/build/build-requests.js
var build_requests = __webpack_require__(35484);
// EXTERNAL MODULE: ./.build/cache/cache-entries.js
var cache_entries = __webpack_require__(30388);
;// CONCATENATED MODULE: ./.build/report/plan-text.js
// The whole plan as readable text and as JSON, before anything runs: dry-run's answer and the output `plan`.
// It leaves out the values of secrets, and hides what looks like one in an argument vector.




/** One line an entry; may hold anything that a label or tag of the user holds but a line end. */
function renderPlan(plan, commands) {
    const { builder, build } = plan.inputs;
    const { metadata } = plan;
    const caches = [plan.cache.reason.replace(/^Cache: /, ''), ...build.cacheFrom.map((entry) => `from ${hideSecrets(entry)}`), ...build.cacheTo.map((entry) => `to ${hideSecrets(entry)}`), ...ownCaches(plan)];
    return [
        ...section('Decision', [`${plan.decision.act}: ${plan.decision.reason}`]),
        ...section('Event', [`${plan.trigger.run.event} ${plan.trigger.run.ref}`.trimEnd(), `revision ${plan.trigger.revision}`]),
        ...section('Context', [hideSecrets(plan.source.context), plan.source.reason]),
        ...section('Builder', [builderText(builder), `strategy ${plan.strategy}`]),
        ...section('Platforms', plan.platforms),
        ...section('Destination', [plan.destination.to]),
        ...section('Tags, in the order of publishing', metadata.tags.map((tag) => `${(0,image_ref/* tagRefText */.HG)(tag)} (${tag.kind})`)),
        ...section('Labels', Object.entries(metadata.labels).map(([key, value]) => `${key}=${value}`)),
        ...section('Annotations', metadata.annotations.map(({ level, key, value }) => `${level}:${key}=${value}`)),
        ...section('Attestations', plan.attests),
        ...section('Cache', caches),
        ...section('Commands', commands.map(commandLine)),
        ...section('Notes', [...plan.notices, ...metadata.warnings]),
    ].map((line) => line.replaceAll(/[\r\n]+/g, ' '));
}
/** Of each build: what it reads, and what is saved after the tags have moved. */
function ownCaches(plan) {
    return (0,build_requests/* platformGroups */.MO)(plan).flatMap((platforms) => {
        const { from, to } = (0,cache_entries/* cacheEntries */.v2)(plan, platforms);
        const name = platforms.join(', ') || 'the image';
        return [...from.map((entry) => `${name} from ${entry}`), ...to.map((entry) => `${name} to ${entry}, saved at the end`)];
    });
}
/** A rollback or promotion before it is done: one line a tag, and no more of the plan than it uses. */
function renderMoves(plan, moves) {
    return [
        ...section('Decision', [plan.decision.reason]),
        ...section('Tags', moves.map(({ tag, from, to }) => (from === to ? `${(0,image_ref/* tagRefText */.HG)(tag)} points to ${to} already` : `${(0,image_ref/* tagRefText */.HG)(tag)} from ${from ?? 'no image'} to ${to}`))),
    ];
}
function builderText({ given, orNew, driver }) {
    if (given.length === 0)
        return `a new one, driver ${driver}`;
    return `${given.join(', else ')} (given)${orNew ? `, else a new one, driver ${driver}` : ''}`;
}
function section(title, lines) {
    return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}
/** The output `plan`: a JSON object. `commands` holds argument vectors, empty when the plan was carried out. */
function planJson(plan, commands) {
    const { builder, build } = plan.inputs;
    const { metadata, trigger } = plan;
    return JSON.stringify({
        decision: plan.decision,
        event: { name: trigger.run.event, ref: trigger.run.ref, sha: trigger.run.sha, revision: trigger.revision },
        source: { ...plan.source, context: hideSecrets(plan.source.context) },
        builder: builder.given.length === 0 ? { driver: builder.driver } : { name: builder.given[0], ...(builder.given.length > 1 || builder.orNew ? { fallbacks: [...builder.given.slice(1), ...(builder.orNew ? ['new'] : [])] } : {}) },
        platforms: plan.platforms,
        strategy: plan.strategy,
        destination: plan.destination.to,
        images: metadata.images,
        tags: metadata.tags.map((tag) => ({ ref: (0,image_ref/* tagRefText */.HG)(tag), kind: tag.kind })),
        version: metadata.version,
        labels: metadata.labels,
        annotations: metadata.annotations,
        attests: plan.attests,
        cache: { reason: plan.cache.reason, uses: plan.cache.uses.map(({ backend, read, write }) => ({ backend, read, write })), ...(plan.cache.key === undefined ? {} : { key: plan.cache.key.exact }) },
        cacheFrom: build.cacheFrom.map(hideSecrets),
        cacheTo: build.cacheTo.map(hideSecrets),
        commands: commands.map((args) => args.map(hideSecrets)),
        notices: plan.notices,
        warnings: metadata.warnings,
    });
}

;// CONCATENATED MODULE: ./.build/report/outputs.js
// The step's outputs, by their names in action.yml. Those of docker's actions have the same content as theirs.
// Only what is true is given: no digest where nothing was made, `pushed` true only after every tag was read back.







/** `metadataOutputs`: tags, tag-names, version, labels, annotations and json as metadata-action gives them. Outputs without a value are left out. */
function outputsOf(outcome, metadataOutputs) {
    const plan = 'plan' in outcome ? outcome.plan : undefined;
    const use = cacheUseOf(outcome);
    return {
        ...metadataOutputs,
        ...(plan === undefined ? {} : { plan: planJson(plan, outcome.how === 'planned' ? outcome.commands : []) }),
        ...resultOutputs(outcome),
        ...tagOutputs(outcome),
        ...(outcome.images === undefined ? {} : mergedOutputs(outcome.images)),
        pushed: String(outcome.how === 'published' || (outcome.images ?? []).some(({ end }) => end.how === 'published')),
        attempts: String(outcome.retried.length),
        ...(outcome.how === 'failed' && outcome.error.failure !== undefined ? { 'failure-class': outcome.error.failure.class } : {}),
        ...(use === undefined ? {} : { 'cache-hit-ratio': String((0,cache_use/* hitRatio */.r3)(use)) }),
        duration: ((outcome.endedAt - outcome.startedAt) / 1000).toFixed(3),
    };
}
function resultOutputs(outcome) {
    switch (outcome.how) {
        case 'published':
            return { ...(outcome.builder === undefined ? {} : { builder: outcome.builder.name }), ...publishedOutputs(outcome.publication, outcome.builds) };
        case 'built':
            return { builder: outcome.builder.name, ...builtOutputs(outcome.builds) };
        case 'divided':
            return divisionOutputs(outcome.division);
        case 'handed-over':
            return { ...(outcome.builder === undefined ? {} : { builder: outcome.builder.name }), ...legOutputs(outcome.leg, outcome.builds) };
        case 'failed':
            return outcome.leg === undefined ? {} : legOutputs(outcome.leg, outcome.builds);
        case 'planned':
        case 'merged':
        case 'pruned':
        case 'nothing':
            return {};
    }
}
function tagOutputs(outcome) {
    const publication = 'publication' in outcome ? outcome.publication : undefined;
    if (publication === undefined)
        return {};
    const moved = publication.tags.flatMap((tag) => (tag.state === 'moved' && tag.before !== undefined ? [[(0,image_ref/* tagRefText */.HG)(tag), tag.before]] : []));
    return { result: publication.result, previous: JSON.stringify(Object.fromEntries(moved)) };
}
function publishedOutputs({ index }, builds) {
    const [image = ''] = index.images;
    return {
        digest: index.digest,
        ref: `${image}@${index.digest}`,
        // build-push-action gives the index digest here when the image has no single configuration.
        imageid: singleImageId(builds) ?? index.digest,
        digests: JSON.stringify(Object.fromEntries(index.platforms.map(({ platform, digest }) => [platform, digest]))),
        metadata: JSON.stringify({
            ...gatherMetadata(builds),
            'containerimage.digest': index.digest,
            'containerimage.descriptor': { mediaType: index.mediaType, digest: index.digest, size: index.bytes.length },
            'image.name': index.images.join(','),
        }, undefined, 2),
    };
}
/** Of several builds no one digest would be the image's: `metadata` has each. */
function builtOutputs(builds) {
    const [only, ...more] = builds;
    const digest = only?.built === true && more.length === 0 ? only.digest : undefined;
    const imageId = singleImageId(builds) ?? digest;
    return {
        ...(digest === undefined ? {} : { digest }),
        ...(imageId === undefined ? {} : { imageid: imageId }),
        ...(builds.length === 0 ? {} : { metadata: JSON.stringify(gatherMetadata(builds), undefined, 2) }),
    };
}
function singleImageId(builds) {
    const [only, ...more] = builds;
    return only?.built === true && more.length === 0 ? only.imageId : undefined;
}

;// CONCATENATED MODULE: ./.build/report/build-sections.js
// The builds of a run as tables: each platform's digest, size, time and cached steps, and the slowest steps for who wants them.



const mostSteps = 15;
/** `published` is empty where nothing was published; `verified`: what they were compared with and which programs were looked at. */
function buildSections(builds, published, { verified, use } = {}) {
    if (builds.length === 0 && published.length === 0)
        return [];
    return [
        { weight: 7, markdown: published.length > 0 ? publishedTable(builds, published, verified, use) : builtTable(builds, use) },
        ...builds.flatMap(({ report }) => (report.steps.length === 0 ? [] : [{ weight: 2, markdown: stepDetails(report) }])),
    ];
}
function publishedTable(builds, published, verified, use) {
    const compared = verified?.comparedWith;
    const programs = verified?.platforms.some((one) => one.programs.length > 0) === true;
    const columns = [
        { head: 'Platform', cell: ({ platform }) => code(platform) },
        { head: 'Size', cell: ({ size }) => (0,quantities/* sizeText */.lP)(size) },
        ...(compared === undefined ? [] : [{ head: `Against ${compared.tag}`, cell: ({ size, platform }) => growthText(size, sizeBefore(verified, platform)) }]),
        ...(programs ? [{ head: 'Program', cell: ({ platform }) => programText(verified, platform) }] : []),
        ...(builds.length === 0 ? [] : buildColumns(builds, use)),
        { head: 'Digest', cell: ({ digest }) => code(digest) },
    ];
    return table(columns.map(({ head }) => markdown_text(head)), published.map((platform) => columns.map(({ cell }) => cell(platform))));
}
function buildColumns(builds, use) {
    const reportOf = ({ platform }) => builds.find((build) => build.report.platforms.includes(platform))?.report;
    const shown = (show) => (platform) => {
        const report = reportOf(platform);
        return report === undefined ? '' : show(report, platform);
    };
    return [
        { head: 'Time', cell: shown(({ milliseconds }) => (0,quantities/* durationText */.S5)(milliseconds)) },
        ...(showsNodes(builds) ? [{ head: 'Node', cell: shown(nodeText) }] : []),
        { head: 'Cached steps', cell: shown((report, { platform }) => cachedText(report, use, [platform])) },
    ];
}
function sizeBefore(verified, platform) {
    return verified?.platforms.find((one) => one.platform === platform)?.sizeBefore;
}
function growthText(size, before) {
    if (before === undefined)
        return 'new';
    if (size === before)
        return 'same';
    return `${size > before ? '+' : '-'}${(0,quantities/* sizeText */.lP)(Math.abs(size - before))}`;
}
/** What showed that the image is for its architecture. */
function programText(verified, platform) {
    const [seen] = verified?.platforms.find((one) => one.platform === platform)?.programs ?? [];
    return seen === undefined ? 'not checked' : `${code(seen.path)} ${markdown_text(seen.architecture)}`;
}
function builtTable(builds, use) {
    const nodes = showsNodes(builds);
    return table(['Platform', 'Result', 'Time', ...(nodes ? ['Node'] : []), 'Cached steps'], builds.map(({ built, report }) => [platformsText(report.platforms), built ? 'built' : 'failed', (0,quantities/* durationText */.S5)(report.milliseconds), ...(nodes ? [nodeText(report)] : []), cachedText(report, built ? use : undefined)]));
}
/** Only a builder of several nodes has something to tell. */
function showsNodes(builds) {
    return builds.some(({ report }) => report.node !== undefined);
}
function nodeText({ node }) {
    return node === undefined ? '' : `${code(node.name)}${node.emulated ? ' emulated' : ''}`;
}
/** A build without platforms is one for the builder's own. */
function platformsText(platforms) {
    return platforms.length === 0 ? "the builder's own" : platforms.map((platform) => code(platform)).join(', ');
}
/** A build that failed counts for no share; its own steps are still of interest. */
function cachedText(report, use, platforms = report.platforms) {
    const counted = use?.platforms.filter(({ platform }) => platforms.includes(platform) || (platform === '' && platforms.length === 0)) ?? [];
    const { cached, steps } = counted.length === 0 ? (0,cache_use/* countSteps */.jg)(report.steps) : (0,cache_use/* sumCounts */.W_)(counted);
    return steps === 0 ? '' : `${cached} of ${steps}`;
}
function stepDetails({ platforms, steps }) {
    const slowest = steps.toSorted((left, right) => right.milliseconds - left.milliseconds).slice(0, mostSteps);
    const title = `${steps.length > mostSteps ? `The ${mostSteps} slowest of ${steps.length} steps` : 'Steps'}, ${platformsText(platforms)}`;
    return details(title, table(['Step', 'Time'], slowest.map(stepRow)));
}
function stepRow({ name, milliseconds, cached }) {
    return [code(name), cached ? 'cached' : (0,quantities/* durationText */.S5)(milliseconds)];
}

;// CONCATENATED MODULE: ./.build/report/fleet-sections.js


function divisionSections({ set, images, reason }) {
    const legs = set?.legs ?? [];
    const several = images.length > 1;
    const title = legs.length === 0 ? 'Nothing to build' : `Planned: ${(0,quantities/* counted */.hS)(legs.length, 'job')}${several ? ` for ${(0,quantities/* counted */.hS)(images.length, 'image')}` : ''}`;
    return [
        { weight: 9, markdown: `## ${title}\n\n${markdown_text(reason)}` },
        ...(legs.length === 0 ? [] : [{ weight: 8, markdown: table(['Job', 'Runner', 'Builds'], legs.map(({ number, runner, images: parts }) => [String(number), code(runner.join(', ')), parts.map(({ image, platforms }) => `${several ? `${code(image)} ` : ''}${platforms.map(code).join(', ')}`).join('<br>')]), 256) }]),
        ...(images.length === 0 ? [] : [{ weight: 7, markdown: table([...(several ? ['Image'] : []), 'Repository', set?.publishes === true ? 'Tags' : 'Tags (not published)'], images.map(({ id, names, tags }) => [...(several ? [code(id)] : []), names.map(code).join('<br>'), tags.map(code).join(', ')])) }]),
    ];
}
function legTitle({ publishes, name, reason }, duration) {
    const sentence = publishes ? 'Its platforms are in the registry by digest; the merge job moves the tags.' : markdown_text(reason);
    return { weight: 9, markdown: `## ${publishes ? 'Handed over' : 'Built, not published'}: ${markdown_text(name)}\n\n${sentence} ${duration}.` };
}
const fleet_sections_states = {
    pushed: 'pushed',
    adopted: 'published already, taken as it is',
    built: 'built',
    failed: '**failed**',
    'left-out': 'failed, optional',
    'not-built': '**not built**',
};
/** Every platform of every image, also of a leg that failed. */
function legSections({ images }) {
    const several = images.length > 1;
    const rows = images.flatMap(({ id, platforms }) => platforms.map(({ platform, state, digest, reason }) => [...(several ? [code(id)] : []), code(platform), fleet_sections_states[state], digest === undefined ? markdown_text(reason ?? '') : code(digest)]));
    return rows.length === 0 ? [] : [{ weight: 8, markdown: table([...(several ? ['Image'] : []), 'Platform', 'Result', 'Digest'], rows) }];
}

;// CONCATENATED MODULE: ./.build/report/call-groups.js
/** Two requests are of one group when no more than so many milliseconds lie between them. */
const gapMs = 50;
/** In the order in which they began. */
function groupCalls({ calls, spans }, path) {
    const programs = calls.filter(({ kind }) => kind === 'program').map((call) => ({ ...call, critical: path.has(call) }));
    const places = Map.groupBy(calls.filter(({ kind }) => kind === 'request'), ({ to }) => to);
    const requests = [...places.values()].flatMap((list) => runsOf(list, spans).map((run) => joined(run, path)));
    return [...programs, ...requests].toSorted((left, right) => left.startedAt - right.startedAt);
}
function runsOf(calls, stages) {
    const runs = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const call of calls.toSorted((left, right) => left.startedAt - right.startedAt)) {
        const last = runs.at(-1);
        const before = last?.at(-1)?.startedAt ?? 0;
        const isNewStage = stages.some(({ startedAt }) => startedAt > before && startedAt <= call.startedAt);
        if (last !== undefined && call.startedAt <= end + gapMs && !isNewStage)
            last.push(call);
        else
            runs.push([call]);
        end = Math.max(end, call.endedAt);
    }
    return runs;
}
function joined(run, path) {
    const [first] = run;
    const to = first?.to ?? '';
    const name = run.length === 1 ? `${to} ${first?.name ?? ''}` : `${to} ${run.length} requests`;
    return { kind: 'request', to, name, startedAt: Math.min(...run.map(({ startedAt }) => startedAt)), endedAt: Math.max(...run.map(({ endedAt }) => endedAt)), critical: run.some((call) => path.has(call)) };
}

;// CONCATENATED MODULE: ./.build/report/gantt.js




/** More bars than this nobody reads. */
const mostBars = 25;
/** Shorter calls are not worth a bar. */
const leastCallMs = 50;
/** mermaid's words for red and for bright. */
const marks = { failed: 'crit, ', critical: 'active, ' };
/** undefined: nothing was timed. */
function drawTimeline(outcome, builds) {
    const { spans, startedAt } = outcome;
    if (spans.every(({ name }) => name === 'start'))
        return undefined;
    const bar = (label, { startedAt: from, endedAt: to }, mark) => barLine(label, from - startedAt, to - startedAt, mark);
    const last = spans.reduce((latest, span) => (span.endedAt >= latest.endedAt ? span : latest));
    const { path, ownMs } = criticalPath(outcome.calls, outcome);
    const stagePath = new Set(criticalPath(spans, outcome).path);
    const stages = spans
        .toSorted((left, right) => left.startedAt - right.startedAt)
        .map((span) => bar(span.name, span, outcome.how === 'failed' && span === last ? 'failed' : stagePath.has(span) ? 'critical' : undefined));
    const platforms = builds.map(({ built, report }) => bar(report.platforms.join(' '), { startedAt: report.startedAt, endedAt: report.startedAt + report.milliseconds }, !built ? 'failed' : isCritical(report, path) ? 'critical' : undefined));
    const calls = groupCalls(outcome, new Set(path)).filter((call) => call.endedAt - call.startedAt >= leastCallMs && !isBuild(call, builds));
    const shown = new Set(calls.toSorted((left, right) => lengthOf(right) - lengthOf(left)).slice(0, Math.max(0, mostBars - stages.length - platforms.length)));
    const callBars = calls.filter((call) => shown.has(call)).map((call) => bar(call.name, call, call.critical ? 'critical' : undefined));
    const long = outcome.endedAt - startedAt >= 3_600_000;
    const chart = block([
        'gantt',
        '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
        `  axisFormat ${long ? '%H:%M:%S' : '%M:%S'}`,
        ...gantt_section('Stages', stages),
        ...gantt_section('Builds', platforms),
        ...gantt_section('Calls', callBars),
    ], 'mermaid');
    return path.length === 0 ? chart : `${chart}\n\nBright bars are the critical path: what the run waited for. ${(0,quantities/* durationText */.S5)(ownMs)} of ${(0,quantities/* durationText */.S5)(outcome.endedAt - startedAt)} were in none of its calls.`;
}
function gantt_section(name, bars) {
    return bars.length === 0 ? [] : [`  section ${name}`, ...bars];
}
/**
 * Times are written as local times of one fixed day, because mermaid reads and prints local time: an epoch would be
 * shown wrong wherever the time zone is off by half an hour.
 */
function instant(milliseconds) {
    return new Date(Date.UTC(2000, 0, 1) + Math.max(0, Math.round(milliseconds))).toISOString().replace('T', ' ').replace('Z', '');
}
function barLine(label, from, to, mark) {
    // A bar of no width is not drawn.
    const end = Math.max(to, from + 1);
    return `  ${mermaidLabel(`${label} ${(0,quantities/* durationText */.S5)(to - from)}`)} :${mark === undefined ? '' : marks[mark]}${instant(from)}, ${instant(end)}`;
}
function lengthOf({ startedAt, endedAt }) {
    return endedAt - startedAt;
}
/** The calls of a build have their bar among the builds. */
function isBuild(call, builds) {
    return call.name.startsWith('docker buildx build') && builds.some(({ report }) => contains(report, call));
}
function isCritical(report, path) {
    return path.some((call) => call.name === `docker buildx build ${report.platforms.join(',')}` && contains(report, call));
}
/** Between both clock readings lies nothing but the call; some milliseconds for a slow machine. */
function contains({ startedAt, milliseconds }, call) {
    return call.startedAt >= startedAt - 20 && call.endedAt <= startedAt + milliseconds + 20;
}

;// CONCATENATED MODULE: ./.build/report/sections.js
// Parts of a summary and what to leave out first when it grows too long. It knows nothing of what is in them.
const encoder = new TextEncoder();
/** Joined in the given order. `budget` in bytes of UTF-8, which is what the runner counts. */
function fitSections(sections, budget) {
    let kept = sections;
    let joined = join(kept);
    while (encoder.encode(joined).length > budget && kept.length > 1) {
        const lightest = Math.min(...kept.map(({ weight }) => weight));
        const victim = kept.findLast(({ weight }) => weight === lightest);
        kept = kept.filter((section) => section !== victim);
        joined = join([...kept, { weight: 0, markdown: '_Parts of this summary were left out: it would be too long. The log has everything._' }]);
    }
    // One section alone is too long: no cut inside it would leave markdown whole.
    return encoder.encode(joined).length > budget ? 'This summary would be too long. The log has everything.\n' : joined;
}
function join(sections) {
    return `${sections.map(({ markdown }) => markdown).join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./.build/report/warnings.js



/** Plain sentences: of the run, of the inputs, of the tag rules. */
function runWarnings(outcome) {
    const plan = 'plan' in outcome ? outcome.plan : undefined;
    return [...new Set([...outcome.warnings, ...emulationText(outcome).warnings, ...pruneWarnings(outcome), ...(plan?.inputs.warnings ?? []), ...(plan?.metadata.warnings ?? [])])];
}
/** Markdown sentences: the run's, then those of BuildKit's build checks with rule and place. */
function gatherWarnings(outcome) {
    const builds = 'builds' in outcome ? outcome.builds : [];
    return [...new Set([...runWarnings(outcome).map(markdown_text), ...builds.flatMap(({ report }) => report.warnings).map(describeWarning)])];
}
function describeWarning(warning) {
    const line = warning.line === undefined ? '' : `:${warning.line}`;
    const place = warning.file === undefined ? '' : ` (${code(`${warning.file}${line}`)})`;
    return `${code(warning.rule)} ${markdown_text(warning.message)}${place}${warnings_link(warning.url)}`;
}
/** BuildKit's own rules only: a frontend of somebody else may write any address here. */
function warnings_link(url) {
    return url !== undefined && /^https:\/\/docs\.docker\.com\/[\w./#-]+$/.test(url) ? ` [more](${url})` : '';
}

;// CONCATENATED MODULE: ./.build/report/summary.js















/** GitHub drops a step's summary, with an error, above 1024 * 1024 bytes. */
const budget = 1_000_000;
/** Markdown for GITHUB_STEP_SUMMARY. Everything that comes from outside is escaped; never longer than 1 MB. */
function renderSummary(outcome) {
    return fitSections([...leadingSections(outcome), ...commonSections(outcome)], budget);
}
function leadingSections(outcome) {
    switch (outcome.how) {
        case 'published':
            return publicationSections(outcome, (0,quantities/* durationText */.S5)(outcome.endedAt - outcome.startedAt));
        case 'built':
            return [
                { weight: 9, markdown: `## Built, not published\n\n${markdown_text(outcome.plan.decision.reason)} ${built(outcome.builds)} in ${(0,quantities/* durationText */.S5)(outcome.endedAt - outcome.startedAt)}.` },
                ...printedSections(outcome.builds),
            ];
        case 'planned':
            return [
                { weight: 9, markdown: `## Dry run\n\n${outcome.moves === undefined ? 'Nothing was built and nothing was published.' : 'No tag was moved.'} ${markdown_text(outcome.plan.decision.reason)}` },
                { weight: 5, markdown: block((outcome.moves === undefined ? renderPlan(outcome.plan, outcome.commands) : renderMoves(outcome.plan, outcome.moves)).slice(0, 4000)) },
            ];
        case 'divided':
            return divisionSections(outcome.division);
        case 'handed-over':
            return [legTitle(outcome.leg, (0,quantities/* durationText */.S5)(outcome.endedAt - outcome.startedAt)), ...legSections(outcome.leg)];
        case 'merged':
            return mergedSections(outcome.images ?? [], (0,quantities/* durationText */.S5)(outcome.endedAt - outcome.startedAt));
        case 'pruned':
            return pruneSections(outcome.result, outcome.dryRun);
        case 'nothing':
            return [{ weight: 9, markdown: `## Nothing to do\n\n${markdown_text(outcome.reason)}` }];
        case 'failed':
            return failedSections(outcome, (0,quantities/* durationText */.S5)(outcome.endedAt - outcome.startedAt));
    }
}
/** Why, and what was done all the same. */
function failedSections({ error, builds, images = [], publication, leg, pruned }, duration) {
    return [
        ...failureSections(error, builds),
        ...mergedSections(images, duration),
        ...(publication === undefined ? [] : standingSections(publication)),
        ...(leg === undefined ? [] : legSections(leg)),
        ...(pruned === undefined ? [] : pruneSections(pruned, false)),
    ];
}
function built(builds) {
    const platforms = builds.reduce((sum, { report }) => sum + report.platforms.length, 0);
    return platforms === 0 ? 'Built' : `Built for ${(0,quantities/* counted */.hS)(platforms, 'platform')}`;
}
/** What call=check, outline or targets printed. */
function printedSections(builds) {
    const lines = builds.flatMap((result) => (result.built && result.stdout.trim() !== '' ? result.stdout.trimEnd().split('\n') : []));
    return lines.length === 0 ? [] : [{ weight: 5, markdown: block(lines.slice(0, 2000)) }];
}
function commonSections(outcome) {
    const builds = 'builds' in outcome ? outcome.builds : [];
    const timeline = outcome.how === 'planned' || outcome.how === 'divided' || outcome.how === 'nothing' ? undefined : drawTimeline(outcome, builds);
    const use = cacheUseOf(outcome);
    const warnings = gatherWarnings(outcome);
    const notices = 'plan' in outcome ? outcome.plan.notices : [];
    const resources = outcome.resources === undefined ? undefined : resourceLine(outcome.resources);
    return [
        ...buildSections(builds, outcome.how === 'published' ? outcome.publication.index.platforms : [], { verified: outcome.how === 'published' ? outcome.verified : undefined, use }),
        ...cacheSections(use, 'plan' in outcome ? outcome.plan.cache.reason : undefined),
        ...(resources === undefined ? [] : [{ weight: 3, markdown: resources }]),
        ...(warnings.length === 0 ? [] : [{ weight: 6, markdown: `### Warnings\n\n${list(warnings)}` }]),
        ...(timeline === undefined ? [] : [{ weight: 4, markdown: `### Timeline\n\n${timeline}` }]),
        ...(outcome.retried.length === 0 ? [] : [{ weight: 5, markdown: `### Tried again\n\n${retriedTable(outcome)}` }]),
        ...(notices.length === 0 ? [] : [{ weight: 3, markdown: details('Why it was done this way', list(notices.map(markdown_text))) }]),
        ...(outcome.how === 'planned' || outcome.how === 'divided' || outcome.how === 'nothing' ? [] : [{ weight: 1, markdown: details('Audit record', block([JSON.stringify(JSON.parse(auditRecord(outcome)), undefined, 2)], 'json')) }]),
    ];
}
function retriedTable({ retried }) {
    return table(['What failed and was done again', 'Class', 'Waited'], retried.map(({ what, class: failureClass, waitedMs }) => [markdown_text(what), code(failureClass), (0,quantities/* durationText */.S5)(waitedMs)]));
}

;// CONCATENATED MODULE: ./.build/report/trace.js


/** Requests in groups; the first line says how to read the others. */
function traceLines(outcome) {
    const { spans, calls, startedAt, endedAt } = outcome;
    const { path, ownMs } = criticalPath(calls, outcome);
    const stagesOnPath = new Set(criticalPath(spans, outcome).path);
    const line = ({ name, startedAt: from, endedAt: to }, critical, indent) => `${trace_seconds(from - startedAt).padStart(9)} ${trace_seconds(to - from).padStart(9)} ${critical ? '*' : ' '} ${indent}${name}`;
    const rows = [
        ...spans.map((span) => ({ span, depth: 0, text: line(span, stagesOnPath.has(span), '') })),
        ...groupCalls(outcome, new Set(path)).map((span) => ({ span, depth: 1, text: line(span, span.critical, '  ') })),
    ];
    return [
        '    start      took   (* the critical path: what the run waited for)',
        ...rows.toSorted((left, right) => left.span.startedAt - right.span.startedAt || left.depth - right.depth || right.span.endedAt - left.span.endedAt).map(({ text }) => text),
        ...nodeLines(outcome),
        `The run took ${trace_seconds(endedAt - startedAt)}: ${trace_seconds(endedAt - startedAt - ownMs)} in ${path.length} calls on the critical path, ${trace_seconds(ownMs)} of its own.`,
    ];
}
/** Which node built what, where nodes are told apart. */
function nodeLines(outcome) {
    const builds = 'builds' in outcome ? outcome.builds : [];
    return builds.flatMap(({ report: { platforms, node } }) => (node === undefined ? [] : [`${platforms.join(', ')} was built on the node ${node.name}${node.emulated ? ', emulated' : ''}.`]));
}
function trace_seconds(milliseconds) {
    return `${(milliseconds / 1000).toFixed(3)} s`;
}

;// CONCATENATED MODULE: ./.build/report/report.stage.js













/** Never rejects. A failed outcome fails the step. */
async function report(outcome, world) {
    const { runner } = world;
    if (outcome.how === 'failed')
        runner.setFailed();
    await attempt(runner, 'the last lines of the log', () => printOutcome(outcome, runner));
    if (runner.isDebug())
        await attempt(runner, 'the trace', () => printTrace(outcome, runner));
    await attempt(runner, 'the outputs', () => writeOutputs(outcome, runner));
    await attempt(runner, 'the audit record', () => writeAudit(outcome, world));
    await attempt(runner, 'the job summary', () => runner.writeSummary(renderSummary(outcome)));
}
async function attempt(runner, what, write) {
    try {
        await write();
    }
    catch (thrown) {
        runner.warning(`Could not write ${what}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    }
}
function writeOutputs(outcome, runner) {
    const plan = 'plan' in outcome ? outcome.plan : undefined;
    const given = plan === undefined ? {} : (0,metadata/* metadataOutputs */._V)(plan.metadata, plan.inputs);
    for (const [name, value] of Object.entries(outputsOf(outcome, given)))
        runner.setOutput(name, value);
}
/** Beside the run's folder, which post removes: later steps read it. */
async function writeAudit(outcome, { runner, files }) {
    if (outcome.how === 'nothing' || outcome.how === 'planned' || outcome.how === 'divided')
        return;
    const file = await files.newFile('ghcr-buildx-action-audit', '.json');
    // Post removes what a killed run left of it.
    runner.saveState(opened/* opened */.S.audit, file);
    await files.writePrivate(file, `${auditRecord(outcome)}\n`);
    runner.setOutput('audit', file);
    runner.saveState(opened/* opened */.S.audit, '');
}
function printTrace(outcome, runner) {
    runner.startGroup('Trace: where the time went');
    for (const line of traceLines(outcome))
        runner.foreign(line);
    runner.endGroup();
}
/** One notice a reason, however many tags have it. */
function byReason(tags, skipped) {
    const told = tags.flatMap((tag) => (tag.reason === undefined || (tag.state === 'skipped') !== skipped ? [] : [{ reason: tag.reason, ref: (0,image_ref/* tagRefText */.HG)(tag) }]));
    return new Map([...Map.groupBy(told, ({ reason }) => reason)].map(([reason, list]) => [reason, list.map(({ ref }) => ref)]));
}
function printPublished({ publication }, duration, runner) {
    const { index, tags, result } = publication;
    const keptBack = tags.some(({ state }) => state === 'skipped');
    const done = result !== 'unchanged' ? 'Published' : keptBack ? 'No tag was moved to' : 'Nothing to change: every tag points already to';
    runner.info(`${done} ${index.images[0] ?? ''}@${index.digest} for ${(0,quantities/* counted */.hS)(index.platforms.length, 'platform')} in ${duration}`);
    for (const tag of tags)
        runner.info(`  ${(0,image_ref/* tagRefText */.HG)(tag)} ${tag.state}`);
    for (const [reason, kept] of byReason(tags, true))
        runner.notice(`${kept.join(', ')} ${kept.length === 1 ? 'was' : 'were'} not moved: ${reason}`, { title: 'Tag kept' });
    for (const [reason, moved] of byReason(tags, false))
        runner.notice(`${moved.join(', ')}: ${reason}`, { title: 'Remark on a tag' });
}
/** Each image that is published, also where others failed. */
function printImages({ images = [] }, duration, runner) {
    for (const { end } of images)
        if (end.how === 'published')
            printPublished(end, duration, runner);
}
function printOutcome(outcome, runner) {
    for (const warning of runWarnings(outcome))
        runner.warning(warning);
    for (const notice of emulationText(outcome).notices)
        runner.notice(notice, { title: 'Emulated build' });
    const duration = (0,quantities/* durationText */.S5)(outcome.endedAt - outcome.startedAt);
    switch (outcome.how) {
        case 'published':
            printPublished(outcome, duration, runner);
            return;
        case 'merged':
            printImages(outcome, duration, runner);
            return;
        case 'built':
            // One notice says why a green run published nothing.
            runner.notice(outcome.plan.decision.reason, { title: 'Built, not published' });
            runner.info(`Built in ${duration}`);
            return;
        case 'planned':
            // Labels and tags come from outside: a line of them must not be read as a workflow command.
            for (const line of outcome.moves === undefined ? renderPlan(outcome.plan, outcome.commands) : renderMoves(outcome.plan, outcome.moves))
                runner.foreign(line);
            return;
        case 'divided':
            if (outcome.division.set === undefined)
                runner.notice(outcome.division.reason, { title: 'Nothing to build' });
            else
                runner.info(`${(0,quantities/* counted */.hS)(outcome.division.set.legs.length, 'job')} to build, planned in ${duration}`);
            return;
        case 'handed-over': {
            const { leg } = outcome;
            // One notice says why a green leg published nothing.
            if (!leg.publishes)
                runner.notice(leg.reason, { title: 'Built, not published' });
            for (const { id, name = id, platforms } of leg.images)
                for (const { platform, state, digest = '' } of platforms)
                    runner.info(`  ${name} ${platform} ${state} ${digest}`.trimEnd());
            runner.info(`${leg.publishes ? 'Handed over' : 'Built'} ${leg.name} in ${duration}`);
            return;
        }
        case 'pruned':
            runner.info(`${pruneText(outcome.result, outcome.dryRun)} (${duration})`);
            return;
        case 'nothing':
            runner.notice(outcome.reason, { title: 'Nothing to do' });
            return;
        case 'failed': {
            printImages(outcome, duration, runner);
            const { title, message } = annotateFailure(outcome.error);
            for (const line of failureLines(outcome.error))
                runner.foreign(line);
            runner.error(message, { title });
        }
    }
}


/***/ })

};

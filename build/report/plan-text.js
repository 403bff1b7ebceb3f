// The whole plan as readable text and as JSON, before anything runs: dry-run's answer and the output `plan`.
// It leaves out the values of secrets, and hides what looks like one in an argument vector.
import { platformGroups } from "../build/build-requests.js";
import { cacheEntries } from "../cache/cache-entries.js";
import { tagRefText } from "../domain/image-ref.js";
import { commandLine, hideSecrets } from "./redaction.js";
/** One line an entry; may hold anything that a label or tag of the user holds but a line end. */
export function renderPlan(plan, commands) {
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
        ...section('Tags, in the order of publishing', metadata.tags.map((tag) => `${tagRefText(tag)} (${tag.kind})`)),
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
    return platformGroups(plan).flatMap((platforms) => {
        const { from, to } = cacheEntries(plan, platforms);
        const name = platforms.join(', ') || 'the image';
        return [...from.map((entry) => `${name} from ${entry}`), ...to.map((entry) => `${name} to ${entry}, saved at the end`)];
    });
}
/** A rollback or promotion before it is done: one line a tag, and no more of the plan than it uses. */
export function renderMoves(plan, moves) {
    return [
        ...section('Decision', [plan.decision.reason]),
        ...section('Tags', moves.map(({ tag, from, to }) => (from === to ? `${tagRefText(tag)} points to ${to} already` : `${tagRefText(tag)} from ${from ?? 'no image'} to ${to}`))),
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
export function planJson(plan, commands) {
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
        tags: metadata.tags.map((tag) => ({ ref: tagRefText(tag), kind: tag.kind })),
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

// Puts the whole plan together: decision, source, metadata, platforms, destination. Pure: it is what dry-run prints.
import { ActionError } from "../domain/action-error.js";
import { tagRefText } from "../domain/image-ref.js";
import { planAttestations } from "../build/attestations.js";
import { chooseCache } from "../cache/choose-cache.js";
/** Throws ActionError NO_TAGS when something is to be published under no tag at all. */
export function makePlan(parts) {
    const { inputs, trigger, source, metadata } = parts;
    const decision = decideForCommand(decideForOutputs(parts.decision, inputs), parts);
    if (decision.act === 'publish' && metadata.tags.length === 0)
        throw noTags(parts);
    const destination = chooseDestination(decision, inputs, metadata);
    const cache = chooseCache({ inputs, decision, trigger, images: metadata.images, environment: parts.environment });
    return {
        inputs,
        trigger,
        decision,
        source,
        metadata,
        platforms: inputs.build.platforms,
        strategy: inputs.strategy === 'single' ? 'single' : 'per-platform',
        destination,
        attests: planAttestations(inputs.build, { destination, trigger, environment: parts.environment }),
        cache,
        notices: inputs.publish.command === 'publish' && inputs.publish.digests === undefined ? [source.reason, decision.reason, cache.reason] : [decision.reason],
    };
}
/** `outputs` and `call` say where the result goes: nothing is published beside them. */
function decideForOutputs(decision, inputs) {
    if (decision.act !== 'publish')
        return decision;
    const { call, outputs } = inputs.build;
    if (call !== undefined && call !== 'build')
        return { act: 'build', reason: `Not published: call is ${call}, which builds no image.` };
    if (outputs.length > 0)
        return { act: 'build', reason: 'Not published: outputs says where the result goes.' };
    return decision;
}
/** A command of its own is asked for by name: the event is no reason not to do it. */
function decideForCommand(decision, { inputs, metadata }) {
    const tags = metadata.tags.map(tagRefText).join(', ');
    switch (inputs.publish.command) {
        case 'publish':
            return decision;
        case 'rollback':
            return { act: 'publish', reason: `Asked for: a rollback of ${tags}.` };
        case 'promote':
            return { act: 'publish', reason: `Asked for: a promotion to ${tags}.` };
        case 'prune':
            // It goes its own way before there is a plan.
            return { act: 'nothing', reason: 'Asked for: a prune.' };
    }
}
function chooseDestination(decision, inputs, metadata) {
    const { call, load, outputs } = inputs.build;
    const tags = metadata.tags.map(tagRefText);
    if (call !== undefined && call !== 'build')
        return { to: 'call', call };
    if (decision.act === 'publish')
        return { to: 'digest', images: metadata.images, ...(load ? { alsoLoad: tags } : {}) };
    if (outputs.length > 0)
        return { to: 'outputs', outputs, tags };
    if (load)
        return { to: 'load', tags };
    return { to: 'nowhere' };
}
function noTags({ inputs, trigger }) {
    const rules = inputs.metadata.tags.length > 0 ? inputs.metadata.tags.join(' | ') : 'the default rules';
    return new ActionError({
        code: 'NO_TAGS',
        what: 'The image would be published under no tag at all.',
        why: `No rule of tags yields a tag for the event ${trigger.run.event} on ${trigger.run.ref || 'no ref'}: ${rules}.`,
        fix: 'Add a rule that fits this event, for example type=sha or type=raw,value=…, or set push: false.',
    });
}

// Reads the text of `docker buildx inspect`: there is no JSON of it. Only the lines at the left margin are fields; what is
// indented belongs to labels, policies and configuration files.
import { parsePlatform } from "../domain/platform.js";
/** Fields of the builder first, then after `Nodes:` those of each node, which begins with its name. */
export function parseInspect(text) {
    const fields = text.split('\n').flatMap((line) => {
        const [, key, value = ''] = /^(\S[^:]*):\s*(.*)$/.exec(line) ?? [];
        return key === undefined ? [] : [[key, value.trim()]];
    });
    const begin = fields.findIndex(([key]) => key === 'Nodes');
    const head = new Map(begin < 0 ? fields : fields.slice(0, begin));
    const nodes = [];
    for (const [key, value] of begin < 0 ? [] : fields.slice(begin + 1)) {
        if (key === 'Name')
            nodes.push(new Map());
        nodes.at(-1)?.set(key, value);
    }
    return {
        name: head.get('Name') ?? '',
        driver: head.get('Driver') ?? '',
        nodes: nodes.map(nodeOf),
        down: nodes.flatMap((node) => {
            const reason = node.get('Error') ?? (head.get('Driver') === 'remote' && node.get('Status') === 'inactive' ? `nothing answers at ${node.get('Endpoint') ?? 'its endpoint'}` : undefined);
            return reason === undefined ? [] : [{ node: node.get('Name') ?? '', reason }];
        }),
        problems: [head, ...nodes].flatMap((part) => part.get('Error') ?? []),
    };
}
function nodeOf(fields) {
    const buildkit = fields.get('BuildKit version');
    // A star marks what the node was made for; the list may name a platform that only this machine's BuildKit knows.
    const names = (fields.get('Platforms') ?? '').split(',').map((name) => name.trim());
    const madeFor = platformsOf(names.filter((name) => name.includes('*')));
    return {
        name: fields.get('Name') ?? '',
        endpoint: fields.get('Endpoint') ?? '',
        platforms: platformsOf(names),
        ...(madeFor.length === 0 ? {} : { madeFor }),
        ...(buildkit === undefined ? {} : { buildkit }),
    };
}
function platformsOf(names) {
    return names.flatMap((name) => {
        const platform = parsePlatform(name.replace(/[*()]/g, ''));
        return platform.ok ? [platform.value] : [];
    });
}

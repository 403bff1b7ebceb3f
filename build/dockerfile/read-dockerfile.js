// Reads a Dockerfile's text for one platform into what the target takes from elsewhere and keeps between builds. Pure, and
// honest: what only a build can know is said to be unknown.
import { notKnown } from "./environment.js";
import { detectSyntax } from "./directives.js";
import { cutInstructions } from "./instructions.js";
import { stageGraph } from "./stage-graph.js";
import { walkStages } from "./stage-walk.js";
import { NotKnown } from "./word-expansion.js";
/** Never throws. */
export function readDockerfile(text, facts) {
    const plain = text.replace(/^\uFEFF/, '');
    const frontend = frontendOf(plain, facts.buildArgs);
    const images = frontend === undefined ? [] : [{ reference: frontend, by: 'syntax', line: 1 }];
    const head = { ...(frontend === undefined ? {} : { frontend }), images };
    try {
        if (frontend !== undefined && !isDockers(frontend))
            throw new NotKnown(`The frontend ${frontend} is not Docker's own: it may read the file in its own way.`);
        const cut = cutInstructions(plain);
        const graph = stageGraph(cut, facts);
        const walked = walkStages(graph, facts, cut.escape);
        return { ...head, stages: graph.nodes.map(({ stage }) => stage), used: graph.used, ...walked, images: [...images, ...walked.images] };
    }
    catch (thrown) {
        return { ...head, stages: [], used: [], remotes: [], cacheMounts: [], contexts: [], unknowns: [{ line: 0, reason: notKnown(thrown).message }] };
    }
}
/** BUILDKIT_SYNTAX wins; `dockerfile.v0` is the one inside BuildKit (frontend/dockerfile/builder/build.go). */
function frontendOf(text, buildArgs) {
    const named = buildArgs['BUILDKIT_SYNTAX']?.split(' ')[0] ?? detectSyntax(text);
    return named === undefined || named === '' || named === 'dockerfile.v0' ? undefined : named;
}
/** On any registry: mirrors keep the path. */
function isDockers(frontend) {
    return /(?:^|\/)docker\/dockerfile(?:-upstream)?(?:[:@]|$)/.test(frontend);
}

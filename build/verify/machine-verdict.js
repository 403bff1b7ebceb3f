// Whether an image's programs are for its architecture, from the layers read so far. What the image starts decides; a
// foreign program beside it (a cross tool) is no fault. Pure.
import { fitOf } from "./elf.js";
import { startedPrograms } from "./started-programs.js";
/** Where programs are, should the image not say what it starts; in the root for images made from scratch. */
const programFolders = /^(?:(?:usr\/)?(?:local\/)?s?bin\/|app\/)?[^/]+$/;
/** `isWhole`: the tree has all layers. */
export function judgeMachines(config, tree, isWhole) {
    const { programs, unread } = startedPrograms(config, tree);
    const isForeign = ({ machine }) => fitOf(machine, config.architecture) === 'foreign';
    const wrong = programs.find((program) => program.certainty === 'certain' && isForeign(program));
    if (wrong !== undefined)
        return { is: 'wrong', program: wrong, how: 'started' };
    if (unread.length > 0)
        return { is: 'open', waitsFor: unread };
    const right = programs.filter((program) => !isForeign(program));
    if (right.length > 0)
        return { is: 'right', programs: right, doubtful: programs.filter(isForeign) };
    return isWhole ? judgeAll(tree, isForeign) : { is: 'open', waitsFor: [] };
}
function judgeAll(tree, isForeign) {
    const programs = tree.matching(programFolders).flatMap(({ kind, path, layer }) => (kind.is === 'elf' ? [{ path, machine: kind.machine, layer }] : []));
    const [first] = programs;
    if (first === undefined)
        return { is: 'unknown', why: 'it holds no program in its usual folders' };
    if (programs.every(isForeign))
        return { is: 'wrong', program: first, how: 'all' };
    return { is: 'right', programs: programs.filter((program) => !isForeign(program)).slice(0, 1), doubtful: [] };
}

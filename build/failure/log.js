// Which lines of a log can tell the cause: the failed step's and the last ones, without colours, time stamps and quoted
// commands. It names no cause. A quoted command may hold any word, `curl --connect-timeout` for one.
const longestText = 400_000;
const longestLine = 2_000;
const tailLines = 150;
/** The text as lines without decoration, at most its last 400,000 characters. */
export function readLines(text) {
    return text.slice(-longestText).split(/\r?\n|\r/).map(cleanLine);
}
/** The views of a log that are searched one after the other: from the part that decides to the whole. */
export function viewsOf(lines) {
    const relevant = withoutOtherSteps(fromLastStep(lines));
    const telling = relevant.filter((line) => !isNoise(line)).map(withoutCommand);
    return [telling.slice(-tailLines).join('\n'), telling.join('\n'), relevant.map(withoutCommand).join('\n')];
}
/** Colours, the runner's time stamp, over-long lines. */
function cleanLine(line) {
    const plain = line.replaceAll(/\u001B\[[\d;?]*[A-Za-z]/g, '').replace(/^\uFEFF?\d{4}-\d\d-\d\dT[\d:.]+Z /, '');
    return plain.length > longestLine ? `${plain.slice(0, longestLine / 2)} … ${plain.slice(-longestLine / 2)}` : plain;
}
/** The classic builder and Compose 1 number their steps in order and stop at the first that fails: what is before the last one went well. */
function fromLastStep(lines) {
    const last = lines.findLastIndex((line) => /^\s*Step \d+(?:\/\d+)? ?: /.test(line));
    return last > 0 && lines.slice(0, last).some((line) => /^\s*(?:Step \d+(?:\/\d+)? ?: |---> )/.test(line)) ? lines.slice(last) : lines;
}
/** `#12 ERROR:` names the step that failed: what other numbered steps printed is not the reason, nor what a step that ended well did. */
function withoutOtherSteps(lines) {
    const failed = stepsThat(lines, /^\s*#(\d+) (?:ERROR|CANCELED)/);
    const passed = stepsThat(lines, /^\s*#(\d+) (?:DONE|CACHED)\b/);
    return lines.filter((line) => {
        const step = /^\s*#(\d+) /.exec(line)?.[1];
        // `#0` is the prefix of a step's output in buildx's last block, not a step.
        if (step === undefined || step === '0' || failed.has(step))
            return true;
        return failed.size === 0 && !passed.has(step);
    });
}
function stepsThat(lines, ended) {
    return new Set(lines.flatMap((line) => ended.exec(line)?.[1] ?? []));
}
/** Lines that also stand in logs of builds that succeed, and buildx's excerpt of the Dockerfile. */
function isNoise(line) {
    return (/^\s*\d+ \| /.test(line) ||
        // Buildx's own warnings: a build that fails prints them after its error.
        /^\s*(?:- |=> WARN: |WARN: |\d+ warnings? found ?)(?:[A-Z][A-Za-z]+: |\(use docker|\s*$)/.test(line) ||
        // A terminal's list of steps, but not the failed one's line, nor what a step prints (`=> => # …`).
        /^\s*=> (?:CACHED |CANCELED )?\[/.test(line) ||
        /\bWARN(?:ING)?\b:? .*(?:local cache import|buildx: git was not found|current commit information|No output specified|will result in loading)/i.test(line) ||
        /\(\*service\)\.Write failed/.test(line) ||
        /##\[warning\]|^::warning/.test(line) && !/disk space/i.test(line));
}
/** The command of a RUN step is what the user wrote, not what went wrong. */
function withoutCommand(line) {
    return line
        .replace(/process "(\/dev\/\.buildkit_qemu_emulator )?.*" did not complete/, 'process "$1…" did not complete')
        .replace(/executor failed running \[.*\]:/, 'executor failed running […]:')
        .replace(/The command '.*' returned a non-zero/, "The command '…' returned a non-zero")
        .replace(/^(.*> (?:ERROR )?\[[^\]]*\] RUN) .*/, '$1 …')
        .replace(/^(\s*(?:#\d+ \[[^\]]*\]|Step \d+(?:\/\d+)? ?:) RUN) .*/, '$1 …');
}

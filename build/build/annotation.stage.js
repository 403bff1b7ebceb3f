const mostAnnotations = 8;
/** Of a rule that is broken at one line on every platform, one. */
export function annotateWarnings(warnings, runner) {
    const different = [...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values()];
    for (const { rule, message, url, file, line } of different.slice(0, mostAnnotations)) {
        runner.warning(url === undefined ? message : `${message}\nMore info: ${url}`, {
            title: `Dockerfile check: ${rule}`,
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { line }),
        });
    }
    const rest = different.length - mostAnnotations;
    if (rest > 0)
        runner.info(`${rest} more Dockerfile warnings are in the job summary.`);
}

export function wasUsed({ platforms }, builds) {
    return builds.some(({ report }) => {
        const isOfMount = report.platforms.length === 0 || report.platforms.some((platform) => platforms.includes(platform));
        return isOfMount && report.steps.some(({ name, cached }) => !cached && /\bRUN\b.*--mount=\S*type=cache/is.test(name));
    });
}

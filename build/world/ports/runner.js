// The GitHub Actions runner: log, annotations, outputs, summary, state between main and post.
export {};

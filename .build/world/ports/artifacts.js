// GitHub's artifact service (@actions/artifact): small text files that one job of a run leaves for another. Names are exact, never patterns.
export {};

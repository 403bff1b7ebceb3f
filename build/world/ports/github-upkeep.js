// What the GitHub API is asked and told about caches: how much room they take, and which of them can go.
export {};

// What a build uses of the runner it runs on: the facts that are looked at, and what of them is told afterwards. Bytes.
export {};

// One thing that is wrong with one input. Parsers gather them, so that a user sees all of them at once.
export {};

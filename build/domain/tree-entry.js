// One entry of a Git tree, as GitHub lists it.
export {};

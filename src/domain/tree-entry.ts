// One entry of a Git tree, as GitHub lists it.

/** `mode` as Git writes it (`100644`); `type` `commit`: a submodule. */
export type TreeEntry = { readonly name: string; readonly mode: string; readonly type: 'blob' | 'tree' | 'commit'; readonly sha: string };

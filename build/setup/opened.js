// Names under which main leaves what it opened, for post: each is saved the moment the thing is there, so that post
// finds it also after a crash.
export const opened = {
    /** The run's private folder. */
    folder: 'folder',
    /** JSON object: the environment that its docker calls had. */
    environment: 'environment',
    /** A builder of the run's own. */
    builder: 'builder',
    /** `keep-state`: the builder's state is not removed with it. */
    keepState: 'keep-state',
    /** JSON (HeldLock): the lock of a builder that is kept. */
    lock: 'builder-lock',
    /** The audit file while it is being written; empty once it is whole and an output names it. */
    audit: 'audit',
    /** `true`: the folder with the login stays. */
    keepFolder: 'keep-folder',
};

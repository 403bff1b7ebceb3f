export const id = 778;
export const ids = [778];
export const modules = {

/***/ 21778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeDigests: () => (/* binding */ mergeDigests),
  publishDigests: () => (/* binding */ publishDigests),
  publishGiven: () => (/* binding */ publishGiven)
});

;// CONCATENATED MODULE: ./.build/merge/given-digests.js
function givenAsBuilt(digests) {
    return [...digests].map(([platform, digest]) => ({
        built: true,
        digest,
        metadata: {},
        stdout: '',
        report: { platforms: [platform], startedAt: 0, milliseconds: 0, steps: [], warnings: [] },
    }));
}

// EXTERNAL MODULE: ./.build/merge/merge.stage.js + 2 modules
var merge_stage = __webpack_require__(61648);
// EXTERNAL MODULE: ./.build/preflight/adopt-index.stage.js
var adopt_index_stage = __webpack_require__(29549);
// EXTERNAL MODULE: ./.build/preflight/preflight.stage.js + 4 modules
var preflight_stage = __webpack_require__(58104);
// EXTERNAL MODULE: ./.build/retry/cancel.js
var cancel = __webpack_require__(1565);
// EXTERNAL MODULE: ./.build/setup/setup.stage.js + 2 modules
var setup_stage = __webpack_require__(48494);
// EXTERNAL MODULE: ./.build/publish/commit.stage.js + 2 modules
var commit_stage = __webpack_require__(36894);
;// CONCATENATED MODULE: ./.build/publish/publish-given.stage.js







async function publishGiven(run) {
    const { plan, given, world, timeline, known } = run;
    if (plan.inputs.dryRun)
        return { how: 'planned', plan, commands: [] };
    const session = await timeline.span('setup', () => (0,setup_stage/* openLogins */.P)(plan, given, world));
    known.warnings.push(...session.warnings);
    if (plan.decision.act === 'build')
        return { how: 'nothing', reason: plan.decision.reason };
    return await publishDigests({ ...run, session }, 'given');
}
/** Throws what preflight, merge and commit throw. `origin`: of an image that is not adopted. */
async function publishDigests(run, origin) {
    return await (0,commit_stage/* commit */.cd)({ ...run, ...(await mergeDigests(run, origin)) });
}
/** All that comes before the image is verified: it is in every repository by digest then. */
async function mergeDigests({ plan, session, world, signal, timeline, known }, origin) {
    const { adoption, warnings } = await timeline.span('preflight', () => (0,preflight_stage/* preflight */.M)(plan, session, world));
    known.warnings.push(...warnings);
    const { adopt } = adoption;
    (0,cancel/* stopIfCancelled */.F)(signal, 'merge');
    if (adopt !== undefined)
        return { index: await timeline.span('adopt', () => (0,adopt_index_stage/* adoptIndex */.Z)(adopt, plan, session, world)), origin: 'adopted' };
    return { index: await timeline.span('merge', () => (0,merge_stage/* merge */.h)(plan, givenAsBuilt(digestsOf(plan)), session, world)), origin };
}
function digestsOf({ inputs }) {
    return inputs.publish.digests ?? new Map();
}


/***/ })

};

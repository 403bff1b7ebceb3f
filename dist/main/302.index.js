export const id = 302;
export const ids = [302];
export const modules = {

/***/ 69302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactFailure: () => (/* binding */ artifactFailure)
/* harmony export */ });
/* harmony import */ var _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63926);
/* harmony import */ var _failure_classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17657);
// What a failed call of the artifact service means: its words as evidence for the table of classes. Pure.


/** `what`: a sentence, `The artifact x could not be uploaded.` `words`: the library's. Code HAND_OVER_FAILED. */
function artifactFailure(what, words, cause) {
    const failure = failureOf(words);
    return new _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: 'HAND_OVER_FAILED',
        what,
        why: `GitHub's artifact service: ${words}`,
        fix: /quota|insufficient usage/i.test(words)
            ? 'Delete artifacts that nobody needs, raise the limit of the storage, or set hand-over: outputs, which needs no artifacts.'
            : 'Run the failed jobs again. If it stays so, set hand-over: outputs, which needs no artifact service.',
        ...(failure.class === 'unknown' ? {} : { failure }),
        cause,
    });
}
/** The library has five tries of its own for what is answered with a passing error: after those no more are made. */
function failureOf(words) {
    const failure = (0,_failure_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)({ text: words, ...answerIn(words) });
    return /after \d+ (?:attempts|retries)/.test(words) ? { ...failure, transient: false } : failure;
}
/** `Failed request: (503) Service Unavailable: …`, `Unable to make request: ECONNRESET`. */
function answerIn(words) {
    const [, status] = /(?:Failed request: \(|HTTP response from blob storage: )(\d{3})/.exec(words) ?? [];
    if (status !== undefined)
        return { http: { status: Number(status), body: words } };
    return /Unable to make request: E[A-Z]+/.test(words) ? { http: { status: 0, body: words } } : {};
}


/***/ })

};

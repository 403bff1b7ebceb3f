export const id = 931;
export const ids = [931];
export const modules = {

/***/ 6931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yamlValue: () => (/* binding */ yamlValue)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
// What a YAML document comes to. A file of its own, so that the library is loaded where there is one.

/** undefined: it is no YAML. No message tells what is in it: there are passwords among what is read so. */
function yamlValue(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { prettyErrors: false, logLevel: 'silent' });
    return document.errors.length > 0 ? undefined : document.toJS();
}


/***/ })

};

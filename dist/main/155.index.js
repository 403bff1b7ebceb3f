export const id = 155;
export const ids = [155];
export const modules = {

/***/ 1155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   handlebarsProgram: () => (/* binding */ handlebarsProgram)
/* harmony export */ });
/* harmony import */ var handlebars_dist_cjs_handlebars_compiler_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48406);
// Handlebars' parser, in a file of its own, so that it is loaded where a template needs it. It only parses.
// The parser alone: the compiler and what it draws in are three times its size.

/** Throws what is wrong with the text. */
function handlebarsProgram(text) {
    return (0,handlebars_dist_cjs_handlebars_compiler_base_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
}


/***/ })

};

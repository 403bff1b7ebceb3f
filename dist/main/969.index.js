export const id = 969;
export const ids = [969];
export const modules = {

/***/ 89969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   daemonConfig: () => (/* binding */ daemonConfig)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63238);
// The builder's buildkitd.toml: what the inputs ask of the daemon, laid over the configuration that the user gave. Pure.
// It does not look at the files that it names.


/** `users`: TOML. Where both name a setting the input wins; lists are not joined. */
function daemonConfig(daemon, users = '') {
    try {
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)((0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(merged((0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(users), settingsOf(daemon))));
    }
    catch (thrown) {
        return { ok: false, expected: `TOML (${thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown)})` };
    }
}
/** docs.docker.com/build/buildkit/toml-configuration. */
function settingsOf({ mirrors, authorities, maxParallelism, maxStorage }) {
    const plain = mirrors.flatMap((registry) => registry.mirrors.filter(({ http }) => http));
    const registries = [
        ...mirrors.map((one) => ({ [one.registry]: { mirrors: one.mirrors.map(({ address }) => address) } })),
        // A mirror's own settings go by its host alone.
        ...plain.map(({ address }) => ({ [address.split('/')[0] ?? address]: { http: true } })),
        ...authorities.map(({ registry }) => ({ [registry]: { ca: authorities.filter((one) => one.registry === registry).map(({ file }) => file) } })),
    ];
    const worker = {
        ...(maxParallelism === undefined ? {} : { 'max-parallelism': maxParallelism }),
        // What is guaranteed to stay, by default a tenth of the disk, would win over a smaller limit.
        ...(maxStorage === undefined ? {} : { gc: true, maxUsedSpace: maxStorage, reservedSpace: tenthOf(maxStorage) }),
    };
    return {
        ...(Object.keys(worker).length === 0 ? {} : { worker: { oci: worker } }),
        ...(registries.length === 0 ? {} : { registry: registries.reduce(merged, {}) }),
    };
}
function tenthOf(amount) {
    return typeof amount === 'number' ? Math.floor(amount / 10) : `${Math.max(1, Math.floor(Number.parseInt(amount, 10) / 10))}%`;
}
function merged(under, over) {
    const both = Object.entries(over).map(([key, value]) => {
        const below = under[key];
        return [key, isTable(below) && isTable(value) ? merged(below, value) : value];
    });
    return { ...under, ...Object.fromEntries(both) };
}
function isTable(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date);
}


/***/ })

};

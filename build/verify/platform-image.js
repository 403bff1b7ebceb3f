/** What made a layer, lowest first, as the image's history has it; else its digest. */
export function madeBy({ manifest, config }, at) {
    const layer = manifest.layers[at];
    return config.instructions[at] ?? layer?.digest ?? 'an unknown layer';
}

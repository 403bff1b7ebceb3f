// A platform in its normal form, as containerd writes it (platforms.Normalize). Only parsePlatform makes one.
import { malformed, parsed } from "./parsed.js";
const architectures = {
    x86_64: { is: 'amd64' },
    'x86-64': { is: 'amd64' },
    aarch64: { is: 'arm64' },
    i386: { is: '386' },
    armhf: { is: 'arm', variant: 'v7' },
    armel: { is: 'arm', variant: 'v6' },
};
/** The variants that exist; the first is the one that a bare architecture means (left out of the normal form but for arm). */
const variants = {
    amd64: ['v1', 'v2', 'v3', 'v4'],
    arm64: ['v8', 'v9'],
    arm: ['v7', 'v5', 'v6', 'v8'],
};
const known = new Set(['386', 'amd64', 'arm', 'arm64', 'loong64', 'mips', 'mipsle', 'mips64', 'mips64le', 'ppc64', 'ppc64le', 'riscv64', 's390x', 'wasm']);
const systems = new Set(['linux', 'windows', 'freebsd', 'darwin', 'wasi']);
/** `linux/arm64/v8` -> `linux/arm64`; `arm64` -> `linux/arm64`; `linux/arm` -> `linux/arm/v7`. */
export function parsePlatform(text) {
    const parts = text.trim().toLowerCase().split('/');
    const [os = '', arch = '', given, ...more] = parts.length === 1 ? ['linux', ...parts] : parts;
    const alias = architectures[arch];
    const architecture = alias?.is ?? arch;
    if (more.length > 0 || !systems.has(os) || !known.has(architecture)) {
        return malformed('a platform like linux/amd64, linux/arm64 or linux/arm/v7');
    }
    const allowed = variants[architecture] ?? [];
    const [standard] = allowed;
    const variant = given ?? alias?.variant ?? standard;
    if (variant !== undefined && !allowed.includes(variant)) {
        const list = allowed.length > 0 ? `one of the variants ${allowed.join(', ')}` : 'no variant';
        return malformed(`${os}/${architecture} with ${list}`);
    }
    const written = variant === undefined || (variant === standard && architecture !== 'arm') ? '' : `/${variant}`;
    return parsed(`${os}/${architecture}${written}`);
}
/** The fields as an OCI descriptor's `platform` has them. */
export function platformParts(platform) {
    const [os = '', architecture = '', variant] = platform.split('/');
    return variant === undefined ? { os, architecture } : { os, architecture, variant };
}

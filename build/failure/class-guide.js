// The classes for readers: what each is, whether a retry helps, what to do. The table of docs/explain.md is made of it.
import { failureClasses } from "../domain/failure.js";
export const classGuide = {
    'package-permission': { meaning: 'The login works, but may not write to this package.', retry: 'no', remedy: 'Grant packages: write, and the Write role in the package\'s settings.' },
    'auth-denied': { meaning: 'No login, or one that is not taken.', retry: 'no', remedy: 'Log in to the registry that the name points to, with a current token.' },
    'rate-limited': { meaning: 'Too much was asked in a time, also where it is said with a 403.', retry: 'sometimes', remedy: 'Wait as long as the answer says; log in for a higher limit, or use a mirror.' },
    'registry-unavailable': { meaning: 'The registry, or the way to it, failed: 5xx, reset, time-out, DNS.', retry: 'yes', remedy: 'Try again; see its status page and the runner\'s network.' },
    'blob-upload': { meaning: 'A layer did not arrive whole, or the registry forgot it.', retry: 'sometimes', remedy: 'Push again; make a layer smaller that is refused for its size.' },
    'unsupported-media': { meaning: 'The registry or client does not take this kind of manifest or layer.', retry: 'no', remedy: 'Switch provenance, SBOM or OCI media types off, or update the registry.' },
    'manifest-merge': { meaning: 'The platforms could not be joined to one index.', retry: 'sometimes', remedy: 'Push every platform by digest first; join single images, not lists.' },
    'attestation-sign': { meaning: 'A signature or attestation could not be made or stored.', retry: 'sometimes', remedy: 'Grant id-token: write and attestations: write; try again when the service was down.' },
    'name-invalid': { meaning: 'The image\'s name or tag is not valid, or the registry does not know it.', retry: 'no', remedy: 'Lower case, no empty parts; create the repository where that is needed.' },
    'base-image-not-found': { meaning: 'FROM names an image that is not there, or not for this platform.', retry: 'no', remedy: 'Correct name, tag or platform; log in if it is private.' },
    'dockerfile-syntax': { meaning: 'The Dockerfile, bake file or an option can\'t be understood.', retry: 'no', remedy: 'Correct the line that is named.' },
    'dockerfile-step-failed': { meaning: 'A RUN step failed by itself.', retry: 'no', remedy: 'Read the step\'s own output.' },
    'lint-check': { meaning: 'A check of the Dockerfile found something.', retry: 'no', remedy: 'Correct it, or skip the rule.' },
    'missing-file': { meaning: 'COPY or ADD names a file that is not there.', retry: 'no', remedy: 'Check path, case, .dockerignore and the step before.' },
    'context-missing': { meaning: 'No context or no Dockerfile at that place.', retry: 'no', remedy: 'Check out first; correct context and file.' },
    'target-missing': { meaning: 'No stage or bake target of that name.', retry: 'no', remedy: 'Correct the target, or give the argument that FROM uses.' },
    'secret-missing': { meaning: 'A build secret or SSH key was not given.', retry: 'no', remedy: 'Give it under the same id; runs of forks have none.' },
    'network-in-run': { meaning: 'A download inside a RUN step failed for the network\'s sake.', retry: 'yes', remedy: 'Try again; use retries or a mirror in the step.' },
    'cache-failure': { meaning: 'Reading or writing the build cache failed.', retry: 'sometimes', remedy: 'Run again; set ignore-error=true on cache-to.' },
    'builder-unavailable': { meaning: 'The builder or engine is not there, or went away.', retry: 'sometimes', remedy: 'Check that it runs, and its log.' },
    'driver-feature-unsupported': { meaning: 'This builder can\'t do what was asked.', retry: 'no', remedy: 'Use a docker-container builder, or leave the option out.' },
    'qemu-missing': { meaning: 'No emulator for a program of another architecture.', retry: 'no', remedy: 'Set up QEMU, or use a native runner.' },
    'qemu-crash': { meaning: 'A program crashed under emulation.', retry: 'sometimes', remedy: 'Try once; then use a native runner or cross-compile.' },
    'out-of-memory': { meaning: 'A process was killed, or gave up, for want of memory.', retry: 'no', remedy: 'More memory, or less at once.' },
    'disk-full': { meaning: 'A disk is full.', retry: 'no', remedy: 'Free space before the build; one platform per job.' },
    'tls-cert': { meaning: 'A certificate, or TLS itself, is not taken.', retry: 'no', remedy: 'Give the builder the registry\'s CA; check the clock.' },
    'timeout-cancelled': { meaning: 'The job was stopped from outside, or a time ran out.', retry: 'sometimes', remedy: 'Look for a newer run, a time-out, a runner that was shut down.' },
    unknown: { meaning: 'Nothing in the text is known to be a cause.', retry: 'no', remedy: 'Read the lines above the first error.' },
};
/** A Markdown table, one row a class, in the order of the classes. */
export function classTable() {
    const rows = failureClasses.map((name) => {
        const { meaning, retry, remedy } = classGuide[name];
        return `| \`${name}\` | ${meaning} | ${retry} | ${remedy} |`;
    });
    return ['| Class | What it means | Does a retry help? | What to do |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const failed = /error|fail|denied|cannot|can't|could ?n[o']t|unable|invalid|missing|not found|no such|unknown|unexpected|refused|require|must|unsupported|⨯|✘|❌/i.source;
/** The line tells of a failure, and of this topic. */
function about(topic) {
    return new RegExp(`^(?=.*(?:${failed})).*(?:${topic.source})`, 'im');
}
function guess(name, topic, cause, hint) {
    return { class: name, transient: false, any: [about(topic)], cause: `${cause} (a guess: the message is not known).`, hint };
}
export const guessRules = [
    guess('attestation-sign', /\battest\w*|\bcosign|\bsigstore|\bprovenance|\bsbom\b|\bsignatures?\b|\bsigning\b/, 'It has to do with signing or attesting', 'Check the job\'s permissions (id-token, attestations) and the signing tool.'),
    guess('cache-failure', /cache[-_ ]?(?:from|to|export|import|service|entry|mount|backend|blob|record)|\bbuild cache\b|actions[/ ]cache/, 'It has to do with the build cache', 'Run once without the cache, or set ignore-error=true on cache-to.'),
    guess('tls-cert', /certificate|\btls\b|\bssl\b|\bca bundle/, 'It has to do with a certificate', 'Check the certificate of the server and the CAs that the builder knows.'),
    guess('secret-missing', /\bsecrets?\b|\bssh[- ](?:key|agent|forward)/, 'It has to do with a build secret or SSH key', 'Check that the secret is given under the id that the Dockerfile uses.'),
    guess('qemu-missing', /\bqemu\b|\bbinfmt|\bemulat/, 'It has to do with emulation', 'Set up QEMU for the platform, or use a native runner.'),
    guess('out-of-memory', /\bmemory\b|\bheap\b|\boom\b/, 'It has to do with memory', 'Give the build more memory.'),
    guess('auth-denied', /\blog ?in\b|credential|\bunauthori[sz]ed|authenticat|\btoken\b|password|\bdenied\b|forbidden/, 'It has to do with a login', 'Log in to the registry that the name points to, with a current token.'),
    guess('manifest-merge', /manifest (?:list|create|push|annotate)|image index|imagetools/, 'It has to do with the index of the platforms', 'Check that every platform was pushed, and that each part is a single image.'),
    guess('unsupported-media', /media ?type|\bmanifest\b|\boci\b.*\b(?:layer|format)/, 'It has to do with the kind of manifest', 'Switch provenance, SBOM or OCI media types off, or update the registry.'),
    guess('blob-upload', /\bblobs?\b|\blayers?\b|\bdigest\b|\bchecksum\b/, 'It has to do with a layer', 'Push or pull it again; build without cache if it stays so.'),
    guess('target-missing', /\btargets?\b|\bstages?\b/, 'It has to do with a stage or bake target', 'Check the name of the target.'),
    guess('context-missing', /\bdockerfile\b|\bcontainerfile\b|\bcontext\b/, 'It has to do with the Dockerfile or the context', 'Check out first; check context and file.'),
    guess('driver-feature-unsupported', /\bdriver\b|\bexporter\b|not supported|unsupported|\bbuildx\b|experimental|unimplemented/, 'This builder seems not to have what was asked for', 'Use a docker-container builder, or leave the option out.'),
    guess('builder-unavailable', /\bbuildkit|\bbuilder\b|\bdaemon\b|\bdockerd\b|containerd|\bpodman\b|\brunc\b|\bsession\b|\.sock\b/, 'It has to do with the builder or the engine', 'Check that it runs, and its log.'),
    guess('name-invalid', /\btags?\b|\breference\b|image name|repository name/, 'It has to do with the name of the image', 'Check the name and that no variable in it is empty.'),
    guess('base-image-not-found', /\bimages?\b|\bpull(?:ing)?\b|\bplatforms?\b/, 'It has to do with an image that is needed', 'Check name, tag and platform of FROM.'),
    guess('registry-unavailable', /\bregistry\b|https?:\/\/|\bpush(?:ing)?\b/, 'It has to do with the registry', 'See the registry\'s status page and the lines above.'),
];

// Hides what users put into argument vectors although it is secret. Values that the action knows to be secret never get there.
const secretName = /token|secret|passw|api[-_]?key|access[-_]?key|account[-_]?key|credential|private[-_]?key|(?:^|[-_])auth(?:[-_]|$)/i;
/**
 * `NPM_TOKEN=abc` -> `NPM_TOKEN=***`; `type=s3,secret_access_key=abc,region=x` -> the attribute hidden;
 * `https://user:token@host/` -> `https://***@host/`. A secret's id, source file or variable name stays readable.
 */
export function hideSecrets(argument) {
    const withoutUser = argument.replaceAll(/(\w+:\/\/)[^\s/@]+@/g, '$1***@');
    // `--secret` names where a secret is, never what it is.
    if (/^(?:--secret=)?(?:type=\w+,)?id=/.test(withoutUser))
        return withoutUser;
    const [whole = '', name = ''] = /^(?:--build-arg=)?([A-Za-z_]\w*)=/.exec(withoutUser) ?? [];
    if (secretName.test(name))
        return `${whole}***`;
    // A CSV field is quoted as a whole ("key=a,b") or in its value.
    // A CSV field is quoted as a whole ("key=a,b") or not at all.
    return withoutUser.replaceAll(/(^|,)(?:"([\w-]+)=(?:[^"]|"")*"|([\w-]+)=(?:"[^"]*"|[^,]*))/g, (field, before, quoted, bare) => {
        const key = quoted ?? bare ?? '';
        return secretName.test(key) ? `${before}${key}=***` : field;
    });
}
/** An argument vector as one line that a POSIX shell would read back as the same words. */
export function commandLine(args) {
    return args
        .map(hideSecrets)
        .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`))
        .join(' ');
}

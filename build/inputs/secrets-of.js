export function secretsOf(inputs) {
    return [
        ...inputs.build.secrets.flatMap((secret) => (secret.from === 'value' ? [secret.value] : [])),
        ...inputs.login.logins.map((login) => login.password),
        ...(inputs.githubToken === undefined ? [] : [inputs.githubToken]),
    ];
}

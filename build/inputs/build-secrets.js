export function planSecrets(values, trigger) {
    const problems = [];
    const warnings = [];
    const secrets = [];
    for (const input of ['secrets', 'secret-envs', 'secret-files']) {
        for (const secret of values[input]) {
            const { id } = secret;
            if (secret.from === 'value' && secret.value.reveal().trim() === '') {
                if (isWithoutSecrets(trigger))
                    warnings.push(`The build gets no secret ${id}: it is empty, as all secrets are in a run from a fork or of Dependabot.`);
                else
                    problems.push({ input, given: `${id}= with no value`, expected: 'id=value, with "id=…" around a value of several lines' });
            }
            else if (secrets.some((other) => other.id === id)) {
                problems.push({ input, given: id, expected: 'each id once in secrets, secret-envs and secret-files' });
            }
            else {
                secrets.push(secret);
            }
        }
    }
    return { secrets, problems, warnings };
}
/** GitHub gives such runs no secrets (docs.github.com, "Using secrets in GitHub Actions"). */
function isWithoutSecrets({ event, run }) {
    return run.actor === 'dependabot[bot]' || (event.kind === 'pull-request' && event.pullRequest.origin !== 'same-repository');
}

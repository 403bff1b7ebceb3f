import { gitTokenSecretId } from "../trigger/source.js";
import { secretFileOf } from "./run-files.js";
/** The user's secrets first. A secret of the same id by the user wins over our token. */
export function planSecrets(plan) {
    const { build, githubToken } = plan.inputs;
    const id = gitTokenSecretId(plan.source, plan.trigger.run);
    if (id === undefined || githubToken === undefined || build.secrets.some((secret) => secret.id === id))
        return build.secrets;
    return [...build.secrets, { from: 'value', id, value: githubToken }];
}
/** How buildx is told of them: never by value. Values stand in files of the run's folder, see secret.stage.ts. */
export function secretSources(secrets, folder) {
    return secrets.map((secret, index) => {
        switch (secret.from) {
            case 'value':
                return { id: secret.id, src: secretFileOf(folder, index) };
            case 'environment':
                return { id: secret.id, env: secret.variable };
            case 'file':
                return { id: secret.id, src: secret.path };
        }
    });
}

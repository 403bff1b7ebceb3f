// Why GitHub's registry may refuse a push. It words several causes alike (user reports: the same `write_package` for all
// of them), so each is weighed by what else is known: event, token, owner, and the package as the API shows it. Pure.
import { isLoginRefusal } from "./denial-cause.js";
import { organisationPackages, ownerOf, packageOf, packageSettings, personalTokens, workflowPermissions } from "./github-pages.js";
/** docs.github.com, "Automatic token authentication" and "Dependabot on GitHub Actions". */
const readOnlyToken = (facts) => {
    const { event, run } = facts.trigger;
    if (!isJobToken(facts))
        return undefined;
    const origin = event.kind === 'pull-request' ? event.pullRequest.origin : 'same-repository';
    if (origin === 'fork' && event.kind === 'pull-request') {
        return {
            weight: 'certain',
            cause: 'The token of a pull request from a fork may only read.',
            evidence: `Pull request #${event.pullRequest.number} comes from a fork; \`permissions\` can't widen its token.`,
            fix: 'Leave out push: true: the pull request is then built without publishing, and the push after the merge publishes.',
        };
    }
    if (origin !== 'dependabot' && run.actor !== 'dependabot[bot]')
        return undefined;
    return {
        weight: isLinkedHere(facts) ? 'certain' : 95,
        cause: 'The token of a run that Dependabot started may only read, unless the job asks for more.',
        evidence: `The run was started by ${run.actor} (${run.event}).`,
        fix: 'Leave out push: true for Dependabot, or give this job `permissions: packages: write`.',
    };
};
const noPackagesWrite = (facts) => {
    if (!isJobToken(facts))
        return undefined;
    const { trigger, refusal } = facts;
    const linkedHere = isLinkedHere(facts);
    const said = /installation not allowed to (?:create|write)/i.test(refusal.body);
    return {
        weight: linkedHere ? 'certain' : said ? 90 : 70,
        cause: 'The job lacks `permissions: packages: write`.',
        evidence: linkedHere
            ? `The package is linked to ${trigger.run.repository} already, so only the token's own permission is in the way.`
            : said
                ? 'The answer says that the installation, which is what GITHUB_TOKEN is, may not write packages.'
                : 'The login is GITHUB_TOKEN, which may write packages only where the job says so.',
        fix: `Add \`permissions: packages: write\` (and contents: read) to the job; with a reusable workflow, to the job that calls it, too. The default is set at ${workflowPermissions(trigger.run)}.`,
    };
};
const notGranted = (facts) => {
    const { image, found, refusal, trigger } = facts;
    if (found?.exists === false || isLinkedHere(facts) || !isJobToken(facts))
        return undefined;
    const byPackage = /write_package/.test(refusal.body);
    const grant = `At ${packageSettings(image, trigger.run)}, "Manage Actions access", add ${trigger.run.repository} with the role Write.`;
    if (found === undefined) {
        return { weight: byPackage ? 80 : 50, cause: 'The package is linked to another repository or to none, and does not grant this one access.', evidence: 'It may be there from an earlier push by hand or of another repository; the API does not tell this token.', fix: grant };
    }
    const linked = found.repository === undefined ? 'is linked to no repository' : `is linked to ${found.repository}`;
    return {
        weight: byPackage ? 'certain' : 85,
        cause: found.repository === undefined ? 'The package was not made by this repository and does not grant it access.' : 'The package belongs to another repository and does not grant this one access.',
        evidence: `The API shows that the package ${packageOf(image)} exists and ${linked}.`,
        fix: grant,
    };
};
const otherOwner = (facts) => {
    const { image, found, refusal, trigger } = facts;
    const [owner = ''] = trigger.run.repository.toLowerCase().split('/');
    if (!isJobToken(facts) || ownerOf(image) === owner)
        return undefined;
    return {
        weight: /installation does not exist/i.test(refusal.body) || found?.exists === false ? 'certain' : 88,
        cause: `GITHUB_TOKEN of ${trigger.run.repository} can't make packages of ${ownerOf(image)}.`,
        evidence: `The image is below ${ownerOf(image)}, the repository below ${owner}.`,
        fix: `Publish below ${owner}, or log in (username, password) with a classic personal access token that has write:packages of an account that may publish for ${ownerOf(image)}.`,
    };
};
const organisationPolicy = (facts) => {
    const { image, found, refusal, trigger } = facts;
    const said = /allowed to create organization package|create_package/i.test(refusal.body);
    if (found?.exists === true || (found === undefined && !said))
        return undefined;
    return {
        weight: said ? 60 : 40,
        cause: `The organisation ${ownerOf(image)} does not let its members create packages of this kind.`,
        evidence: said ? 'The answer is about creating the package.' : 'The API shows no such package to the token: it would have to be created.',
        fix: `An owner of the organisation allows it at ${organisationPackages(image, trigger.run)}, "Package creation".`,
    };
};
const unfitToken = ({ image, login, refusal, trigger }) => {
    if (!login.made || login.token === 'job')
        return undefined;
    const renew = `Use a classic token with the scope write:packages (${personalTokens(image, trigger.run)}), or leave out username and password so that GITHUB_TOKEN is used.`;
    if (login.token === 'fine-grained') {
        return { weight: 'certain', cause: 'GitHub\'s registry takes no fine-grained personal access tokens.', evidence: `The password for ${login.username} begins with github_pat_.`, fix: renew };
    }
    const said = /match expected scopes|insufficient.?scope/i.test(refusal.body);
    return {
        weight: said ? 'certain' : isLoginRefusal(refusal) ? 95 : 60,
        cause: said ? 'The token lacks the scope write:packages.' : 'The token is not the user\'s, has expired, was revoked, or lacks the scope write:packages.',
        evidence: said ? 'The answer is about the scopes of the token.' : `The login is ${login.username} with a token of its own, not GITHUB_TOKEN${isLoginRefusal(refusal) ? ', and the login itself is refused' : ''}.`,
        fix: `${renew} Where the organisation uses single sign-on, authorise the token for it.`,
    };
};
const userNotGranted = ({ image, login, found, trigger }) => {
    if (!login.made || login.token === 'job')
        return undefined;
    return {
        weight: found?.exists === true ? 65 : 45,
        cause: `${login.username} may not write this package.`,
        evidence: found?.exists === true ? `The package ${packageOf(image)} exists.` : `The image is below ${ownerOf(image)}.`,
        fix: `Give ${login.username} the role Write at ${packageSettings(image, trigger.run)}.`,
    };
};
/** All that may hold, in no order. */
export function gitHubCauses(facts) {
    const rules = [readOnlyToken, noPackagesWrite, notGranted, otherOwner, organisationPolicy, unfitToken, userNotGranted];
    return rules.flatMap((rule) => rule(facts) ?? []);
}
function isJobToken({ login }) {
    return login.made && login.token === 'job';
}
/** Then the repository has the role Admin on the package unless somebody took it away. */
function isLinkedHere({ found, trigger }) {
    return found?.exists === true && found.repository?.toLowerCase() === trigger.run.repository.toLowerCase();
}

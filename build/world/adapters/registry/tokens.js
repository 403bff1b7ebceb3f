import { damaged, request, refusal } from "./request.js";
/** Throws RegistryError: the service's own status, its body without anything that we sent. */
export async function askForToken(question) {
    const asked = question.credentials?.kind === 'identity' ? refreshRequest(question, question.credentials.token.reveal()) : plainRequest(question);
    const first = await request(asked);
    // Token services refuse a good login now and then. Once more, and no oftener: a wrong password may lock the account.
    const answer = first.status === 401 && question.credentials !== undefined ? await request(asked) : first;
    if (answer.status !== 200)
        throw withoutSecrets(refusal(asked, answer), question);
    const token = tokenIn(new TextDecoder().decode(answer.bytes));
    if (token === undefined)
        throw damaged(asked, 'it holds no token.');
    return token;
}
export function basicAuthorization(credentials) {
    if (credentials?.kind !== 'password')
        return undefined;
    return `Basic ${Buffer.from(`${credentials.username}:${credentials.password.reveal()}`).toString('base64')}`;
}
function plainRequest(question) {
    const url = new URL(question.realm);
    if (question.service !== undefined)
        url.searchParams.set('service', question.service);
    for (const scope of question.scopes)
        url.searchParams.append('scope', scope);
    const authorization = basicAuthorization(question.credentials);
    return { ...common(question), method: 'GET', url, headers: authorization === undefined ? {} : { authorization } };
}
function refreshRequest(question, token) {
    const form = { grant_type: 'refresh_token', client_id: 'ghcr-buildx-action', service: question.service ?? '', scope: question.scopes.join(' '), refresh_token: token };
    return { ...common(question), method: 'POST', url: question.realm, headers: {}, body: new URLSearchParams(form) };
}
function common(question) {
    return { operation: `log in at ${question.realm.host} for`, image: question.image, timeoutMs: 30_000 };
}
/** `token`, or `access_token` as OAuth2 names it. */
function tokenIn(text) {
    try {
        const answer = JSON.parse(text);
        const fields = new Map(answer !== null && typeof answer === 'object' ? Object.entries(answer) : []);
        return [fields.get('token'), fields.get('access_token')].find((value) => typeof value === 'string' && value !== '');
    }
    catch {
        return undefined;
    }
}
/** A service that echoes what it got must not bring a password into the log. */
function withoutSecrets(error, { credentials }) {
    const secret = credentials?.kind === 'identity' ? credentials.token : credentials?.password;
    const forms = [secret?.reveal(), basicAuthorization(credentials)?.slice('Basic '.length)];
    if (!forms.some((form) => form !== undefined && form !== '' && error.body.includes(form)))
        return error;
    return refusal(error, { status: error.status, headers: new Headers(), bytes: new TextEncoder().encode('(answer left out: it repeats the login)'), url: new URL('about:blank') });
}

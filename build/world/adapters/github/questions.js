import { apiFailure, noToken, refusalOf } from "./api-failure.js";
const timeoutMs = 30_000;
export function apiQuestions(access) {
    const isKnown = access.token !== undefined && access.token !== '';
    const attempt = async (question, work) => {
        if (access.token === undefined || access.token === '')
            throw noToken(question);
        const { getOctokit } = await import('@actions/github');
        const octokit = getOctokit(access.token, { baseUrl: access.apiUrl });
        // octokit gives a body that was cut as text or as nothing at all, which its pages would take for an empty list.
        octokit.hook.after('request', ({ data, status }) => {
            if (status === 204)
                return;
            if (data === null || typeof data !== 'object')
                throw new Error('damaged answer: it is not JSON.');
        });
        try {
            return await work(octokit, { request: { signal: AbortSignal.timeout(timeoutMs) } });
        }
        catch (error) {
            throw apiFailure(question, access.apiUrl, error);
        }
    };
    const ask = (question) => attempt(question, async (octokit, options) => {
        const answer = await octokit.request(`${question.method ?? 'GET'} ${question.path}`, options);
        return answer.data;
    });
    const askWhetherThere = async (question) => {
        try {
            return await ask(question);
        }
        catch (error) {
            if (refusalOf(error)?.status === 404)
                return undefined;
            throw error;
        }
    };
    return {
        // Whoever asks learns why it can't be loaded.
        prepare: () => void (isKnown ? import('@actions/github').catch(() => undefined) : undefined),
        ask,
        remove: async (question) => {
            try {
                await ask({ ...question, method: 'DELETE' });
                return true;
            }
            catch (error) {
                if (refusalOf(error)?.status === 404)
                    return false;
                throw error;
            }
        },
        askWhetherThere,
        askAll: (question) => attempt(question, async (octokit, options) => {
            const entries = await octokit.paginate(`GET ${question.path}`, { ...options, per_page: 100 });
            return entries;
        }),
        askIfAllowed: async (question) => {
            try {
                return { allowed: true, answer: await askWhetherThere(question) };
            }
            catch (error) {
                const status = refusalOf(error)?.status;
                if (status === 401 || status === 403)
                    return { allowed: false };
                throw error;
            }
        },
    };
}

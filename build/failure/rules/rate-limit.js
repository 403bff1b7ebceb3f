export const rateLimitRules = [
    {
        class: 'rate-limited',
        transient: true,
        any: [/secondary rate limit/i, /abuse detection/i, /retry-after: ?[\d.]+ ?(?:µs|us|ms|ns|s)\b/i, /temporarily blocked from (?:content creation|accessing)/i],
        cause: 'The service limits this account for a short time.',
        hint: 'Wait a few minutes and try again; make fewer requests at once.',
    },
    {
        class: 'rate-limited',
        transient: 'maybe',
        any: [/pull rate limit/i, /increase-rate-limit/i, /reached your .{0,40}limit/i, /rate limit (?:of|for) .*anonymous/i],
        cause: 'The account, or this address without an account, has used up its pulls.',
        hint: 'Log in to that registry before the build, use a mirror, or wait until the quota is renewed.',
    },
    {
        class: 'rate-limited',
        transient: 'maybe',
        any: [
            /toomanyrequests/i,
            /TOO_?MANY_?REQUESTS/,
            /\b429\b.{0,20}too many/i,
            /(?:status(?: code)?|HTTP(?:\/\d(?:\.\d)?)?|code|error|response):?\s*(?:code:? ?)?["']?429\b/i,
            /too many requests/i,
            /rate[- ]?limit(?:ed|s)?\b.*(?:exceeded|reached|hit)|(?:exceeded|reached|hit)\b.*rate[- ]?limit/i,
            /\brate exceeded\b|(?:request|pull|download|API) (?:quota|limit) (?:is |was )?(?:exhausted|exceeded|reached)/i,
            /request limit exceeded|requests? (?:was|were|are) throttled|ThrottlingException|RequestLimitExceeded|quota exceeded for quota metric/i,
            /you (?:are|have been) (?:being )?rate[- ]limited/i,
        ],
        cause: 'The service was asked too often in a short time.',
        hint: 'Wait and try again; log in where the limit is for anonymous use, and make fewer requests at once.',
    },
];

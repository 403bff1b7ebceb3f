// No login, or one that the registry does not take; private Git contexts too. A base image that is not seen is elsewhere.
import type { Rule } from '../rule.ts';

const loginHint = 'Log in to the very registry that the name points to, with a current token that may push; check that user name and token belong together.';

/** A context or a module in a private Git repository. */
export const gitLoginRules: readonly Rule[] = [
  {
    class: 'auth-denied',
    transient: false,
    any: [/could not read (?:Username|Password) for/i, /terminal prompts disabled/i, /Authentication failed for 'https?:/i, /Permission denied \(publickey|ssh: unable to authenticate|Host key verification failed/i, /Invalid username or (?:password|token)/i, /Support for password authentication was removed/i, /(?:remote|ERROR): Repository not found/i],
    unless: /did not complete successfully|executor failed running|connection helper|command \[ssh/,
    cause: 'The Git server wants a login for this repository.',
    hint: 'Give the build a token for it (GIT_AUTH_TOKEN), or check out first and build with context: .',
  },
];

export const authRules: readonly Rule[] = [
  {
    class: 'auth-denied',
    transient: 'maybe',
    any: [/(?:fetch anonymous token|fetch oauth token|\/token\?).*: (?:unexpected status:? )?(?:(?:400 )?Bad Request|404 Not Found)/i],
    cause: 'The token service did not understand the request: often a proxy in between.',
    hint: 'Try again; check the proxy settings of a self-hosted runner.',
  },
  {
    class: 'auth-denied',
    transient: false,
    any: [/anonymous token.*\b40[13]\b/i],
    and: /exporting to|failed to push|pushing|%2Cpush|,push/i,
    cause: 'The push went out without any login.',
    hint: 'Add a login for this registry before the push.',
  },
  {
    class: 'auth-denied',
    transient: 'maybe',
    any: [/anonymous token: unexpected status: 40[13]/i, /load metadata for docker\.io.*/i],
    and: /(?:anonymous|oauth) token: unexpected status: 40[13]/i,
    cause: 'The registry\'s token service refused the login, or a request without one.',
    hint: 'Log in to the registry again; try once more if the image is public.',
  },
  {
    class: 'auth-denied',
    transient: false,
    any: [
      /failed to fetch (?:oauth|anonymous) token.*\b40[13]\b/i,
      /failed to authorize:.*\b40[13]\b/i,
      /access token has insufficient scopes/i,
      /insufficient_scope/i,
      /authorization (?:failed|status: 40[13])/i,
      /push access denied/i,
      /requested access to the resource is denied/i,
      /unauthorized: (?:authentication required|unauthenticated|incorrect username|access token|access to the requested|invalid|not authorized|authorization|project|The client|your)/i,
      /\bunauthori[sz]ed(?::|\s*$)/im,
      /\bUNAUTHORIZED\b/,
      /\bdenied: denied\b/i,
      /denied: (?:access forbidden|access denied|requested access|unauthenticated|failed to get)/i,
      /HTTP Basic: Access denied/i,
      /no basic auth credentials/i,
      /authentication (?:is )?required|missing username or secret|invalid status code from registry 401|supported auth scheme/i,
      /incorrect username or password|invalid (?:username|credentials|user name)|bad credentials|wrong (?:user|credentials)/i,
      /(?:username|password)(?: and (?:username|password))? required|must provide --?(?:username|password)|non[- ]TTY device|cannot perform an interactive login/i,
      /User cannot be authenticated|Unauthenticated request/i,
      /no credentials? (?:was |were )?(?:found|provided|stored)|credentials not found|error (?:getting|storing|saving|reading) credentials|missing credentials/i,
      /docker-credential-[\w-]+.*(?:not found|no such|error|exit status)/i,
      /(?:token|credentials|session|authorization token|login) (?:has |have |is |was )?expired/i,
      /(?:status(?: code)?:?|HTTP(?:\/\d(?:\.\d)?)?|error|code:?|response:?) ?401\b/i,
      /\b401 Unauthorized/i,
      /login attempt to \S+ failed|make sure your credentials|credentials? (?:could not|couldn't|cannot|can't) be (?:loaded|found|read)|could not load credentials|could not assume role|Unauthori[sz]ed for \S+/i,
      /Login (?:did not succeed|failed)/i,
      /ExpiredToken|UnrecognizedClientException|InvalidSignatureException|AADSTS\d+|security token included in the request/,
    ],
    unless: /did not complete successfully|executor failed running|returned a non-zero code/,
    cause: 'The registry does not accept the login, or there is none for it.',
    hint: loginHint,
  },
  {
    class: 'auth-denied',
    transient: false,
    any: [/\b403 \(?Forbidden/, /(?:status(?: code)?:?|HTTP|error|code:?) ?403\b/i, /^(?:.*: )?denied\.?\s*$/im, /\baccess (?:is )?(?:denied|forbidden)\b/i, /^(?:ERROR|Error|error)?:? ?denied:/im],
    unless: /did not complete successfully|executor failed running|returned a non-zero code|blob\.core\.windows\.net|fulcio|rekor|\/bin\/sh|service unavailable|\b50[0-4]\b/i,
    cause: 'The registry refuses the request: no login, or one without access.',
    hint: loginHint,
  },
];

// Whether this job was given an artifact service that the action can use. Nothing is asked: the runner's variables tell.

type Environment = Readonly<Record<string, string | undefined>>;

/** A JavaScript action is given token and address; GitHub Enterprise Server has another service, and a runner of others may have none. */
export function servesArtifacts({ ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_RESULTS_URL: url = '', GITHUB_SERVER_URL: server = '' }: Environment): boolean {
  return token !== '' && url !== '' && isGitHub(server) && isForResults(token);
}

/** As @actions/artifact has it. */
function isGitHub(server: string): boolean {
  const host = URL.parse(server === '' ? 'https://github.com' : server)?.hostname.toLowerCase() ?? '';
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}

/** The claim `scp` of the token names run and job: `… Actions.Results:<run>:<job>`. Without it the service would refuse. */
function isForResults(token: string): boolean {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const scopes = claims !== null && typeof claims === 'object' && 'scp' in claims && typeof claims.scp === 'string' ? claims.scp : '';
    return scopes.split(' ').some((scope) => /^Actions\.Results:[^:]+:[^:]+$/.test(scope));
  } catch {
    return false;
  }
}

// Preloaded into the action by tests (`--import`): requests to ghcr.io go to the registry of the test bed at GHCR_HERE
// (`localhost:5000`). The token server that it names is reached the same way, so nothing leaves the machine.
const host = process.env['GHCR_HERE'] ?? '';
const realFetch = globalThis.fetch;
let tokens = '';

globalThis.fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  if (url.host !== 'ghcr.io') return await realFetch(input, init);
  const here = url.pathname === '/token-server' ? new URL(`${tokens}${url.search}`) : new URL(`${url.pathname}${url.search}`, `http://${host}`);
  const answer = await realFetch(here, init);
  const challenge = answer.headers.get('www-authenticate');
  if (challenge === null) return answer;
  tokens = /realm="([^"]+)"/.exec(challenge)?.[1] ?? tokens;
  const headers = new Headers(answer.headers);
  headers.set('www-authenticate', challenge.replace(tokens, 'https://ghcr.io/token-server'));
  return new Response(await answer.arrayBuffer(), { status: answer.status, headers });
};

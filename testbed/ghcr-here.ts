// Preloaded into the action by tests (`--import`): requests to ghcr.io go to the registry of the test bed at GHCR_HERE
// (`localhost:5000`). The token server that it names is reached the same way, so nothing leaves the machine.
import type { RequestOptions } from 'node:https';

const host = process.env['GHCR_HERE'] ?? '';
const http = process.getBuiltinModule('node:http');
const https = process.getBuiltinModule('node:https');
const request = https.request.bind(https);
let tokens = '';

Object.assign(https, {
  request: (url: URL, options: RequestOptions) => {
    if (url.host !== 'ghcr.io') return request(url, options);
    const here = url.pathname === '/token-server' ? new URL(`${tokens}${url.search}`) : new URL(`${url.pathname}${url.search}`, `http://${host}`);
    return http.request(here, options).prependListener('response', ({ headers }) => {
      const challenge = headers['www-authenticate'];
      if (challenge === undefined) return;
      tokens = /realm="([^"]+)"/.exec(challenge)?.[1] ?? tokens;
      headers['www-authenticate'] = challenge.replace(tokens, 'https://ghcr.io/token-server');
    });
  },
});

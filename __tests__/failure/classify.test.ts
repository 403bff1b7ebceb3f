// The table of failures: each class by its own words, the pairs that look alike, and that every text has an answer.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { failureClasses, type FailureEvidence } from '../../src/domain/failure.ts';
import { classify } from '../../src/failure/classify.ts';
import { families } from './families.ts';
import { messages } from './messages.ts';

const all = [
  ...failureClasses.flatMap((name) => messages[name].map(([text, transient]) => ({ name, text, transient }))),
  ...families.map(([name, transient, text]) => ({ name, text, transient })),
];

function classAndTransience(evidence: FailureEvidence): string {
  const { class: name, transient } = classify(evidence);
  return `${name} ${String(transient)}`;
}

describe('the words of a tool', () => {
  it.each(all)('are $name, transient $transient: $text', ({ name, text, transient }) => {
    expect(classAndTransience({ text })).toBe(`${name} ${String(transient)}`);
  });

  it.each(all)('mean the same with the runner\'s time stamps, colours and an "Error: buildx failed" around: $text', ({ name, text }) => {
    const decorated = text.split('\n').map((line) => `2026-01-02T03:04:05.1234567Z \u001B[31m${line}\u001B[0m`).join('\r\n');
    expect(classify({ text: decorated }).class).toBe(name);
  });

  it('of every class but unknown are in the table', () => {
    expect(failureClasses.filter((name) => messages[name].length === 0)).toEqual([]);
  });
});

describe('a whole log', () => {
  const step = (number: number, lines: readonly string[]): string => lines.map((line) => `#${number} ${line}`).join('\n');

  it('is told by the step that failed, not by what another step survived', () => {
    const text = [step(7, ['3.1 npm warn network ECONNRESET, retrying', 'DONE 9.9s']), step(8, ['1.0 error TS1005', 'ERROR: process "/bin/sh -c tsc" did not complete successfully: exit code: 2'])].join('\n');
    expect(classAndTransience({ text })).toBe('dockerfile-step-failed false');
  });

  it.each(all)('is not told by the steps before that ended well, nor by the clean-up after: $text', ({ name, text }) => {
    const before = ['#1 [internal] load metadata for docker.io/library/alpine:3', '#1 DONE 0.9s', '#2 [auth] octo/app:pull,push token for ghcr.io', '#2 DONE 0.0s', '#3 [linux/arm64 2/7] RUN apk add ca-certificates', '#3 1.2 fetch https://x: temporary error (try again later)', '#3 DONE 3.1s', '#4 [3/7] COPY . .', '#4 CACHED'];
    const after = ['Error: Process completed with exit code 1.', 'Post job cleanup.', 'Logging out of ghcr.io', 'Cleaning up orphan processes'];
    const renumbered = text.replaceAll(/^#(\d)/gm, '#5$1');
    expect(classify({ text: [...before, renumbered, ...after].join('\n') }).class).toBe(name);
  });

  it('is not told by what rules a cause out, when that stands far from it', () => {
    const between = Array.from({ length: 20 }, (_, index) => `layer ${index}: Pushed`);
    const text = ['exporting manifest sha256:0a done', ...between, 'unknown blob'].join('\n');
    expect(classAndTransience({ text })).toBe('blob-upload true');
    expect(classify({ text: 'manifest sha256:0a\nunknown blob' }).transient).toBe('maybe');
  });

  it('of the classic builder is told by its last step, not by a time-out that an earlier step survived', () => {
    const text = ['Step 1/3 : RUN apt-get update', 'Err:1 http://deb.example stable InRelease', '  Connection timed out [IP: 192.0.2.1 80]', ' ---> 0a1b2c', 'Step 2/3 : RUN make', 'make: *** [all] Error 2', "The command '/bin/sh -c make' returned a non-zero code: 2"].join('\n');
    expect(classAndTransience({ text })).toBe('dockerfile-step-failed false');
  });

  it('of a terminal is not told by the steps in its list that ended well', () => {
    const text = [' => [2/4] RUN make 1.0s', ' => CACHED [3/4] RUN chmod 755 /run/app', 'ERROR: failed to push octo/app:1: unexpected status: 502 Bad Gateway'].join('\n');
    expect(classAndTransience({ text })).toBe('registry-unavailable true');
  });

  it('of a step that failed is not told by its own output far above, where a tool of ours prints the same', () => {
    const between = Array.from({ length: 20 }, (_, index) => `#8 2.${index} row ${index}`);
    const text = ['#8 1.0 load.sql: syntax error: unexpected end of statement', ...between, '#8 ERROR: process "/bin/sh -c psql -f load.sql" did not complete successfully: exit code: 3'].join('\n');
    expect(classify({ text }).class).toBe('dockerfile-step-failed');
  });

  it('is not told by the lint warnings that buildx prints after the error', () => {
    const text = [' > [2/2] RUN ./build.sh:', '0.2 /bin/sh: ./build.sh: cannot execute', '------', '', ' 1 warning found (use docker --debug to expand):', " - FromAsCasing: 'as' and 'FROM' keywords' casing do not match (line 2)"].join('\n');
    expect(classify({ text }).class).toBe('dockerfile-step-failed');
  });

  it('of words that no rule knows is guessed by its topic, and never to be tried again', () => {
    for (const [text, name] of [['Error: the CA bundle is odd', 'tls-cert'], ['Error: heap could not be grown', 'out-of-memory'], ['ERROR: bad builder node state, invalid', 'builder-unavailable']] as const) {
      expect(classAndTransience({ text })).toBe(`${name} false`);
    }
    expect(classify({ text: 'Error: the CA bundle is odd', exitCode: 137 }).class).toBe('out-of-memory');
    expect(classify({ text: 'the CA bundle is here' }).class).toBe('unknown');
  });

  it('is told by its end where the same words stand far above', () => {
    const before = Array.from({ length: 300 }, (_, index) => `line ${index}: qemu: uncaught target signal 11`);
    expect(classify({ text: [...before, ...Array.from({ length: 200 }, () => 'ok'), 'ERROR: denied: permission_denied: write_package'].join('\n') }).class).toBe('package-permission');
  });

  it('is told by what stands far above where the end says nothing', () => {
    const after = Array.from({ length: 400 }, () => 'Post job cleanup.');
    expect(classify({ text: ['ERROR: denied: permission_denied: write_package', ...after].join('\n') }).class).toBe('package-permission');
  });

  it('is not told by the lines of the Dockerfile that buildx quotes', () => {
    const text = '  12 | >>> RUN echo "no space left on device"\nERROR: failed to solve: process "/bin/sh -c x" did not complete successfully: exit code: 1';
    expect(classify({ text }).class).toBe('dockerfile-step-failed');
  });

  it('is not told by a warning that builds print which succeed, unless there is nothing else', () => {
    const warning = 'WARNING: local cache import at /tmp/c not found due to err: could not read /tmp/c/index.json';
    expect(classify({ text: `${warning}\nERROR: denied: permission_denied: write_package` }).class).toBe('package-permission');
    expect(classify({ text: warning }).class).toBe('cache-failure');
  });
});

describe('an answer with a status', () => {
  const answer = (status: number, body = '', stage?: FailureEvidence['stage']): string =>
    classAndTransience({ text: '', http: { status, body }, ...(stage === undefined ? {} : { stage }) });

  it('403 that speaks of a rate limit is never a permission', () => {
    expect(answer(403, 'You have exceeded a secondary rate limit', 'push')).toBe('rate-limited true');
    expect(answer(403, '{"message":"API rate limit exceeded"}', 'github-api')).toBe('rate-limited maybe');
  });

  it.each([
    [401, '', undefined, 'auth-denied false'],
    [401, 'token expired', undefined, 'auth-denied maybe'],
    [403, '', 'publish', 'package-permission false'],
    [403, '', 'login', 'auth-denied false'],
    [404, '{"errors":[{"code":"BLOB_UPLOAD_UNKNOWN"}]}', 'push', 'blob-upload true'],
    [404, '', 'build', 'base-image-not-found false'],
    [404, '', 'verify', 'manifest-merge maybe'],
    [404, '', 'push', 'name-invalid false'],
    [408, '', undefined, 'registry-unavailable true'],
    [413, '', undefined, 'blob-upload false'],
    [415, '', undefined, 'unsupported-media false'],
    [429, '', undefined, 'rate-limited maybe'],
    [400, '{"errors":[{"code":"DIGEST_INVALID"}]}', 'push', 'blob-upload maybe'],
    [400, '{"errors":[{"code":"NAME_INVALID"}]}', 'push', 'name-invalid false'],
    [400, '{"errors":[{"code":"MANIFEST_INVALID"}]}', 'merge', 'unsupported-media false'],
    [500, '', undefined, 'registry-unavailable true'],
    [502, '<html>403 denied</html>', undefined, 'registry-unavailable true'],
    [503, 'manifest unknown', 'publish', 'registry-unavailable true'],
    [0, '', undefined, 'registry-unavailable true'],
  ] as const)('%i %s at %s is %s', (status, body, stage, wanted) => {
    expect(answer(status, body, stage)).toBe(wanted);
  });

  it('0 is explained by the words of the broken connection', () => {
    expect(classAndTransience({ text: 'unable to get local issuer certificate', http: { status: 0, body: '' } })).toBe('tls-cert false');
    expect(classAndTransience({ text: 'getaddrinfo ENOTFOUND registry.example', http: { status: 0, body: '' } })).toBe('registry-unavailable maybe');
  });

  it('says how long to wait: by its header, or by its words', () => {
    expect(classify({ text: '', http: { status: 429, body: '', retryAfterSeconds: 7 } }).retryAfterSeconds).toBe(7);
    expect(classify({ text: '', http: { status: 403, body: 'secondary rate limit, wait a few minutes before you try again' } }).retryAfterSeconds).toBe(180);
    expect(classify({ text: 'toomanyrequests: retry-after: 812.4µs, allowed: 44000/minute' }).retryAfterSeconds).toBe(1);
    expect(classify({ text: 'denied: permission_denied: write_package, try again in 5 minutes' }).retryAfterSeconds).toBeUndefined();
  });
});

describe('an exit code', () => {
  it('tells only where the words do not', () => {
    expect(classify({ text: '', exitCode: 137 }).class).toBe('out-of-memory');
    expect(classify({ text: '', exitCode: 143 }).class).toBe('timeout-cancelled');
    expect(classify({ text: 'denied: permission_denied: write_package', exitCode: 137 }).class).toBe('package-permission');
    expect(classify({ text: '', exitCode: 1 }).class).toBe('unknown');
  });
});

describe('every text', () => {
  const words = fc.constantFrom(...all.flatMap(({ text }) => text.split(/(?<=\s)/)), '\n', '\r', '\u001B[1m', '#1 ERROR: ', '"', "'");
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.array(words, { maxLength: 60 }).map((parts) => parts.join('')));

  it('has one of the classes, a cause and a hint, and never throws', () => {
    fc.assert(
      fc.property(text, fc.option(fc.integer({ min: 0, max: 600 }), { nil: undefined }), (log, status) => {
        const failure = classify({ text: log, ...(status === undefined ? {} : { http: { status, body: log } }) });
        expect(failureClasses).toContain(failure.class);
        expect(failure.cause).not.toBe('');
        expect(failure.hint).not.toBe('');
        if (failure.class === 'unknown') expect(failure.transient).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('is read in a short time, however long its lines', () => {
    const started = performance.now();
    for (const part of ['a ', '"', 'x509 error failed ', 'docker manifest https://x: ', '[ '.repeat(3), 'E: ']) classify({ text: part.repeat(500_000 / part.length) });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

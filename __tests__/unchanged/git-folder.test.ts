// Whether a build may take .git along: in doubt it may.
import { describe, expect, test } from '@jest/globals';
import { linkLeadsToGit, mayTakeGit } from '../../src/unchanged/git-folder.ts';

describe('a Dockerfile', () => {
  test.each([
    'COPY . .',
    'COPY ./ /app',
    'COPY / /app',
    'COPY a ../ /app/',
    'COPY ["a", ".", "/app"]',
    'COPY "." /app',
    'COPY * /app/',
    'COPY .* /app/',
    'COPY .g?t /app/',
    'COPY .git /app/',
    'COPY .git/HEAD /app/',
    'COPY [.]git /app/',
    'COPY ${WHAT} /app/',
    'COPY --chown=1:1 . /app',
    'COPY --from= . /app',
    'ADD . /app',
    'ONBUILD COPY . /app',
    'RUN --mount=target=/src make',
    'RUN --mount=type=bind,target=/src make',
    'RUN --mount=type=bind,source=.,target=/src make',
    'RUN --mount=type=bind,src=.git,target=/src make',
    'COPY <<X /a\nno end',
  ])('%s', (line) => {
    expect(mayTakeGit(`FROM a\n${line}\n`)).toBe(true);
  });

  test.each([
    'COPY src /app/',
    'COPY src/. .github /app/',
    'COPY *.toml package*.json /app/',
    'COPY ["src", "/app"]',
    'COPY --from=build . /app',
    'ADD https://example.com/x.git#1 /app',
    'RUN --mount=type=bind,source=src,target=/src make',
    'RUN --mount=type=bind,from=build,target=/src make',
    'RUN --mount=type=cache,target=/src make',
    'RUN cp . /x',
    '# COPY . .',
    'COPY <<X /a\nCOPY . .\nX',
    'COPY .gitignore /app/',
  ])('not %s', (line) => {
    expect(mayTakeGit(`FROM a\n${line}\n`)).toBe(false);
  });
});

describe('a link', () => {
  test.each([['a', '.'], ['a', '.git'], ['a', '.git/HEAD'], ['a/b', '..'], ['a/b', '../.git'], ['a', '/'], ['a', '/.git'], ['a/b/c', '../x/..'], ['a', '../..']])('%s -> %s may lead there', (path, target) => {
    expect(linkLeadsToGit(path, target)).toBe(true);
  });

  test.each([['a', 'b'], ['a/b', '../c'], ['a', '.github'], ['a/b/c', '..'], ['a', 'b/c..d'], ['a', '/usr/bin']])('%s -> %s does not', (path, target) => {
    expect(linkLeadsToGit(path, target)).toBe(false);
  });
});

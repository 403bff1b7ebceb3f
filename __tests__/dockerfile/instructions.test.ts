// Where instructions begin and end. Every case was compared with BuildKit 0.32's own parser.
import { expect, test } from '@jest/globals';
import { mountIds, read } from './read.ts';

const mount = 'RUN --mount=type=cache,target=/after x';

test.each<readonly [name: string, lines: readonly string[], ids: readonly string[]]>([
  ['an escaped backslash at the end of a line continues nothing', ['FROM a', 'RUN echo \\\\', mount], ['/after']],
  ['a backslash with spaces behind it continues the line', ['FROM a', 'RUN --mount=type=cache,target=/a \\  ', '  x', mount], ['/a', '/after']],
  ['comments and empty lines inside an instruction are left out', ['FROM a', 'RUN --mount=type=cache,target=/a \\', '# c', '', '  --mount=type=cache,\\', 'target=/b \\', ' # d \\', ' x'], ['/a', '/b']],
  ['the escape directive', ['# escape=`', 'FROM a', 'RUN --mount=type=cache,target=/a `', ' x \\', mount], ['/a', '/after']],
  ['after an ordinary comment a directive is none', ['# foo=bar', '# escape=`', 'FROM a', 'RUN --mount=type=cache,target=/a\\', ' x', mount], ['/a', '/after']],
  ['a byte order mark', ['\uFEFF# escape=`', 'FROM a', 'RUN x `', ' y', mount], ['/after']],
  ['heredocs, one after the other', ['FROM a', 'RUN --mount=type=cache,target=/a <<A cat <<"B"', 'FROM evil', 'A', 'RUN --mount=type=cache,target=/evil x', 'B', mount], ['/a', '/after']],
  ['a heredoc that may be indented by tabs', ['FROM a', 'RUN <<-EOF', '\tRUN --mount=type=cache,target=/no x', '\tEOF', mount], ['/after']],
  ['a heredoc with a space before its name', ['FROM a', 'RUN cat << EOF', 'RUN --mount=type=cache,target=/no x', 'EOF', mount], ['/after']],
  ['no heredoc: a here string', ['FROM a', 'RUN cat <<< EOF', mount], ['/after']],
  ['no heredoc: quoted', ['FROM a', 'RUN echo "<<EOF"', mount], ['/after']],
  ['no heredoc: a shift', ['FROM a', 'RUN echo $((1<<3))', mount], ['/after']],
  ['no heredoc: a JSON list', ['FROM a', 'RUN ["echo", "<<EOF"]', mount], ['/after']],
  ['a heredoc of COPY and one behind ONBUILD', ['FROM a', 'COPY <<one <<two /d/', mount, 'one', 'FROM f', 'two', 'ONBUILD RUN <<EOF', 'FROM g', 'EOF', mount], ['/after']],
  ['flags end at --', ['FROM a', 'RUN -- --mount=type=cache,target=/no x', mount], ['/after']],
  ['carriage returns', ['FROM a\r', 'RUN --mount=type=cache,target=/a \\\r', ' x\r', 'RUN <<EOF\r', mount, 'EOF\r', `${mount}\r`], ['/a', '/after']],
])('%s', (_, lines, ids) => {
  const reading = read(lines);
  expect(reading.unknowns).toEqual([]);
  expect(mountIds(reading)).toEqual(ids);
});

test.each([
  ['a heredoc without an end', ['FROM a', 'RUN <<EOF', 'x'], 'The heredoc of line 2 has no end.'],
  ['no FROM', ['RUN x'], 'There is no FROM in the Dockerfile.'],
  ['an empty file', [''], 'There is no FROM in the Dockerfile.'],
])('%s is not known, and nothing is guessed', (_, lines, reason) => {
  expect(read(lines)).toMatchObject({ unknowns: [{ line: 0, reason }], used: [], cacheMounts: [], images: [] });
});

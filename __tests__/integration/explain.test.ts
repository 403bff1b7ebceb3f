// `npm run --silent explain` as its users call it: what stands on standard output, on standard error, and the exit code.
import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

function explain(input: string, ...args: string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'explain', '--', ...args], { cwd: root, input, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

describe('explain', () => {
  it('reads a log and prints cause, class, whether a retry helps and what to do', () => {
    const { code, out } = explain('ERROR: failed to push ghcr.io/octo/app:1: 502 Bad Gateway\nError: Process completed with exit code 1.\n');
    expect(code).toBe(0);
    expect(out.split('\n').map((line) => line.split(':')[0])).toEqual(['Cause', 'Class', 'Retry', 'Do', '']);
    expect(out).toContain('Class:  registry-unavailable\nRetry:  helps\n');
  });

  it('prints one JSON object with --json, also for a log that tells nothing', () => {
    expect(JSON.parse(explain('', '--json').out)).toEqual({ class: 'unknown', transient: false, hint: expect.any(String) });
  });

  it('answers each line of --jsonl in order, and reads past fields that it does not know', () => {
    const lines = [{ text: 'exec format error', id: 7 }, { exitCode: 137, text: 'x' }, { text: '', http: { status: 503, body: '' } }];
    const { code, out, err } = explain(`${lines.map((line) => JSON.stringify(line)).join('\n')}\n`, '--jsonl');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answers: readonly unknown[] = out.trim().split('\n').map((line): unknown => JSON.parse(line));
    expect(answers).toEqual([
      { class: 'qemu-missing', transient: false, hint: expect.any(String) },
      { class: 'out-of-memory', transient: 'maybe', hint: expect.any(String) },
      { class: 'registry-unavailable', transient: true, hint: expect.any(String) },
    ]);
  });

  it('names a bad line on standard error, answers the others and ends with 1', () => {
    const { code, out, err } = explain('{"text":"a"}\n\nnot json\n{"text":5}\n{"text":"b"}\n', '--jsonl');
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(err).toBe('line 3: not JSON\nline 4: not an object with a string "text"\n');
  });

  it('ends with 2 and says its usage when it is called wrongly', () => {
    const { code, out, err } = explain('', '--nonsense');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('usage: ');
  });
});

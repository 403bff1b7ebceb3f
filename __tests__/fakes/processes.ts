// Processes that follow a script: the first matching answer is given, every command is kept for the test to look at.
// A command that nothing answers fails the test loudly instead of pretending to work.
import type { Command, ProcessResult, Processes } from '../../src/world/ports/process.ts';

/** How a scripted program ends; what is left out is exit code 0 without output. */
export type Answer =
  | { readonly stdout?: string; readonly stderr?: string; readonly code?: number }
  | { readonly stdout?: string; readonly stderr?: string; readonly end: 'timed-out' | 'cancelled' | 'not-found' };

export type Script = {
  /** The program and its first arguments, separated by single spaces; or a question about the whole command. */
  readonly when: string | ((command: Command) => boolean);
  readonly answer: Answer | ((command: Command) => Answer | Promise<Answer>);
};

export type ScriptedProcesses = Processes & {
  readonly commands: readonly Command[];
  /** `file arg arg …` of every command, in order. */
  readonly lines: () => readonly string[];
};

/** Lines of the answer's output are also given to the callbacks. Earlier scripts win. */
export function scriptedProcesses(scripts: readonly Script[] = []): ScriptedProcesses {
  const commands: Command[] = [];
  return {
    commands,
    lines: () => commands.map(lineOf),
    run: async (command) => {
      commands.push(command);
      const script = scripts.find(({ when }) => (typeof when === 'function' ? when(command) : startsWith(lineOf(command), when)));
      if (script === undefined) throw new Error(`no scripted answer for: ${lineOf(command)}`);
      if (command.signal?.aborted === true) return resultOf({ end: 'cancelled' });
      const answer = typeof script.answer === 'function' ? await script.answer(command) : script.answer;
      const result = resultOf(answer);
      for (const line of linesOf(result.stdout)) command.onStdout?.(line);
      for (const line of linesOf(result.stderr)) command.onStderr?.(line);
      return result;
    },
  };
}

function lineOf(command: Command): string {
  return [command.file, ...command.args].join(' ');
}

function startsWith(line: string, beginning: string): boolean {
  return line === beginning || line.startsWith(`${beginning} `);
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

function resultOf(answer: Answer): ProcessResult {
  const output = { stdout: answer.stdout ?? '', stderr: answer.stderr ?? '', milliseconds: 1 };
  return 'end' in answer ? { ...output, end: answer.end } : { ...output, end: 'exited', code: answer.code ?? 0 };
}

// The GitHub Actions runner through @actions/core. Its one decision is safety: lines of others are printed while the
// runner is told to ignore workflow commands, and each command of ours first ends that state.
import * as core from '@actions/core';
import { randomBytes } from 'node:crypto';
import type { AnnotationPlace, Runner } from '../ports/runner.ts';

export function actionsRunner(environment: Readonly<Record<string, string | undefined>>): Runner {
  // A new token for each block: a program that guessed or saw an old one can't end the next block.
  let stopped: string | undefined;
  const stop = (): void => {
    if (stopped !== undefined) return;
    stopped = randomBytes(16).toString('hex');
    process.stdout.write(`::stop-commands::${stopped}\n`);
  };
  const resume = (): void => {
    if (stopped === undefined) return;
    process.stdout.write(`::${stopped}::\n`);
    stopped = undefined;
  };
  /** The runner obeys what `act` does: it prints a command, or may on an old runner. */
  const obeyed = (act: () => void): void => {
    resume();
    act();
  };

  return {
    // Not a command, so an open block stays open: fewer lines, and a value of others in the text stays text.
    info: (line) => process.stdout.write(`${line}\n`),
    foreign: (line) => {
      stop();
      process.stdout.write(`${line}\n`);
    },
    debug: (line) => obeyed(() => core.debug(line)),
    isDebug: () => environment['RUNNER_DEBUG'] === '1',
    notice: (message, place) => obeyed(() => core.notice(message, properties(place))),
    warning: (message, place) => obeyed(() => core.warning(message, properties(place))),
    error: (message, place) => obeyed(() => core.error(message, properties(place))),
    startGroup: (title) => obeyed(() => core.startGroup(title)),
    endGroup: () => obeyed(() => core.endGroup()),
    setOutput: (name, value) => obeyed(() => core.setOutput(name, value)),
    saveState: (name, value) => obeyed(() => core.saveState(name, value)),
    exportVariable: (name, value) => obeyed(() => core.exportVariable(name, value)),
    hide: (value) => obeyed(() => core.setSecret(value)),
    state: (name) => core.getState(name),
    setFailed: () => {
      resume();
      process.exitCode = core.ExitCode.Failure;
    },
    writeSummary: async (markdown) => {
      // Runners without summaries (act, old GHES) have no file for it.
      if ((environment['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
      await core.summary.addRaw(markdown, true).write();
    },
  };
}

function properties(place: AnnotationPlace | undefined): core.AnnotationProperties {
  return {
    ...(place?.title === undefined ? {} : { title: place.title }),
    ...(place?.file === undefined ? {} : { file: place.file }),
    ...(place?.line === undefined ? {} : { startLine: place.line }),
  };
}

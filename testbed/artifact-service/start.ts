// Starts the artifact service beside the caller, who may block: what is stored stays in the folder.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { jobToken } from './job-token.ts';
import { ArtifactStore, type StoredArtifact } from './store.ts';

export type RunningArtifactService = {
  readonly url: string;
  readonly artifacts: () => readonly StoredArtifact[];
  /** For `act --env` without `--artifact-server-path`, or for a job that a test runs itself. */
  readonly environment: (run: string, job?: string) => Record<string, string>;
  readonly stop: () => Promise<void>;
};

export async function startArtifactProcess(folder: string): Promise<RunningArtifactService> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'serve.ts'), folder], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } });
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string];
  const store = new ArtifactStore(folder);
  return {
    url,
    artifacts: () => store.all,
    environment: (run, job = 'job') => ({ ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: jobToken(run, job) }),
    stop: async () => {
      const ended = once(child, 'exit');
      child.stdin.end();
      await ended;
    },
  };
}

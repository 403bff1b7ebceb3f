// A docker and a Buildx plugin that write down when they ran and hand everything to the real ones: for rounds of their own,
// never the timed ones. What the wrapper itself costs is measured.
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../../testbed/child-command.ts';
import type { Surroundings } from '../surroundings.ts';
import { spreadOf } from '../statistics.ts';
import { parseCalls, type DockerCall } from './intervals.ts';

export type DockerWrapper = {
  /** Merged over the run's environment. */
  readonly env: Readonly<Record<string, string>>;
  /** The calls since the last asking. */
  readonly takeCalls: () => readonly DockerCall[];
  /** Milliseconds that a wrapped call takes longer than a plain one. */
  readonly costMs: number;
};

export async function wrapDocker({ folder, bed, env }: Surroundings): Promise<DockerWrapper> {
  const place = join(folder, 'traced');
  const [bin, plugins] = [join(place, 'bin'), join(place, 'docker', 'cli-plugins')];
  mkdirSync(bin, { recursive: true });
  mkdirSync(plugins, { recursive: true });
  const log = join(place, 'calls');
  writeFileSync(log, '');
  writeWrapper(join(bin, 'docker'), join(bed.binDir, 'docker'), 'docker', log);
  writeWrapper(join(plugins, 'docker-buildx'), join(bed.dockerConfigDir, 'cli-plugins', 'docker-buildx'), 'docker-buildx', log);
  writeFileSync(join(place, 'docker', 'config.json'), '{"auths":{}}\n');
  writeWrapper(join(place, 'true'), '/bin/true', 'true', log);
  const costMs = (await medianMs(join(place, 'true'))) - (await medianMs('/bin/true'));
  rmSync(log);
  return {
    env: { PATH: [bin, env['PATH'] ?? ''].join(delimiter), DOCKER_CONFIG: join(place, 'docker') },
    takeCalls: () => {
      const calls = parseCalls(readFileSync(log, 'utf8'));
      rmSync(log);
      return calls;
    },
    costMs,
  };
}

/** bash, because it knows the time without another process. A line is shorter than PIPE_BUF: lines of two calls don't mix. */
function writeWrapper(file: string, real: string, program: string, log: string): void {
  const script = `#!/bin/bash
start=\${EPOCHREALTIME/[^0-9]/}
${shellWord(real)} "$@"
code=$?
line="$*"
printf '%s %s ${program} %s\\n' "$start" "\${EPOCHREALTIME/[^0-9]/}" "\${line//[$'\\n\\r']/ }" >> ${shellWord(log)}
exit $code
`;
  writeFileSync(file, script);
  chmodSync(file, 0o755);
}

function shellWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

async function medianMs(file: string): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < 15; count++) {
    const began = performance.now();
    await run({ file, args: [] });
    times.push(performance.now() - began);
  }
  return spreadOf(times).median;
}

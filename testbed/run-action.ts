// Runs the built action as the runner does: inputs with action.yml's defaults, event file, command files, state for post.
// It decides nothing about the action; what the process printed and wrote comes back as it is.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { readCommandFile } from './command-file.ts';

const root = resolve(import.meta.dirname, '..');

export type ActionRun = {
  readonly inputs: Readonly<Record<string, string>>;
  /** GITHUB_EVENT_NAME and the payload. */
  readonly event: string;
  readonly payload: unknown;
  readonly ref: string;
  readonly sha: string;
  readonly workspace: string;
  /** Added last: the engine of the test bed, another repository name … */
  readonly env?: Readonly<Record<string, string>>;
  /** Folder of the action's action.yml in the repository: `rollback`, `promote`; the top unless given. */
  readonly action?: string;
  /** The top of another action's checkout, whose action.yml says what runs; this repository unless given. */
  readonly checkout?: string;
  readonly token?: string;
  readonly onLine?: (line: string) => void;
  /** Called once the process runs; the returned function is not awaited. */
  readonly onStart?: (pid: number) => void;
};

export type ActionResult = {
  readonly exitCode: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly exported: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly environment: Readonly<Record<string, string>>;
  /** When the process was started, in milliseconds since 1970, and how long it ran. */
  readonly startedAt: number;
  readonly durationMs: number;
};

/** Runs `main`. Call `runPost` with the result afterwards, as the runner always does. */
export async function runMain(run: ActionRun): Promise<ActionResult> {
  const folder = mkdtempSync(join(tmpdir(), 'action-run-'));
  const temp = join(folder, 'temp');
  mkdirSync(temp);
  const eventFile = join(folder, 'event.json');
  writeFileSync(eventFile, JSON.stringify(run.payload));
  const environment: Record<string, string> = {
    ...inheritedEnvironment(),
    ...inputEnvironment(run.inputs, run.token ?? '', join(run.checkout ?? root, run.action ?? '.')),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_PATH: join(run.checkout ?? root, run.action ?? '.'),
    GITHUB_WORKSPACE: run.workspace,
    GITHUB_EVENT_NAME: run.event,
    GITHUB_EVENT_PATH: eventFile,
    GITHUB_REPOSITORY: 'Octo-Org/Claude-Code-Proxy',
    GITHUB_REPOSITORY_OWNER: 'Octo-Org',
    GITHUB_REF: run.ref,
    GITHUB_REF_NAME: run.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_SHA: run.sha,
    GITHUB_ACTOR: 'octocat',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(folder, 'tools'),
    ...run.env,
  };
  return await runEntry('main', run, folder, environment);
}

/** Runs `post` with the state that main saved. */
export async function runPost(main: ActionResult, run: Pick<ActionRun, 'workspace' | 'checkout' | 'onLine' | 'onStart'>): Promise<ActionResult> {
  const folder = mkdtempSync(join(tmpdir(), 'action-post-'));
  const state = Object.fromEntries(Object.entries(main.state).map(([name, value]) => [`STATE_${name}`, value]));
  try {
    return await runEntry('post', run, folder, { ...main.environment, ...main.exported, ...state });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runEntry(
  entry: 'main' | 'post',
  run: Pick<ActionRun, 'workspace' | 'checkout' | 'onLine' | 'onStart'>,
  folder: string,
  given: Readonly<Record<string, string>>,
): Promise<ActionResult> {
  const files = Object.fromEntries(
    ['OUTPUT', 'ENV', 'STATE', 'STEP_SUMMARY', 'PATH'].map((name) => [`GITHUB_${name}`, join(folder, name.toLowerCase())]),
  );
  for (const file of Object.values(files)) writeFileSync(file, '');
  const environment = { ...given, ...files };
  let log = '';
  let startedAt = 0;
  let began = 0;
  const exitCode = await new Promise<number | null>((done, fail) => {
    const file = entryFile(entry, run.checkout);
    startedAt = Date.now();
    began = performance.now();
    const child = spawn(process.execPath, [file], {
      cwd: run.workspace,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (child.pid !== undefined) run.onStart?.(child.pid);
    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        log += chunk;
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) run.onLine?.(line);
      });
    }
    child.on('error', fail).on('close', done);
  });
  const durationMs = performance.now() - began;
  const read = (name: string): string => readFileSync(files[`GITHUB_${name}`] ?? '', 'utf8');
  return {
    exitCode,
    log,
    outputs: readCommandFile(read('OUTPUT')),
    exported: readCommandFile(read('ENV')),
    state: readCommandFile(read('STATE')),
    summary: read('STEP_SUMMARY'),
    environment: given,
    startedAt,
    durationMs,
  };
}

function entryFile(entry: 'main' | 'post', checkout: string | undefined): string {
  // ACTION_DIST: a bundle built elsewhere (`node scripts/build.ts --to FOLDER`), while dist/ is not rebuilt yet.
  if (checkout === undefined) return join(process.env['ACTION_DIST'] ?? join(root, 'dist'), entry, 'index.js');
  const { runs } = metadataIn(checkout);
  const file = runs[entry];
  if (typeof file !== 'string') throw new Error(`the action in ${checkout} has no ${entry}`);
  return join(checkout, file);
}

/** The parts of an action.yml that are objects, as they are there. */
export function metadataIn(folder: string): { readonly inputs: Readonly<Record<string, unknown>>; readonly runs: Readonly<Record<string, unknown>> } {
  const metadata: unknown = parse(readFileSync(join(folder, 'action.yml'), 'utf8'));
  const part = (name: 'inputs' | 'runs'): Readonly<Record<string, unknown>> => {
    const value: unknown = metadata !== null && typeof metadata === 'object' ? Reflect.get(metadata, name) : undefined;
    return value !== null && typeof value === 'object' ? { ...value } : {};
  };
  return { inputs: part('inputs'), runs: part('runs') };
}

/** INPUT_… as the runner makes them: every input of action.yml, its default where none is given. */
function inputEnvironment(inputs: Readonly<Record<string, string>>, token: string, folder: string): Record<string, string> {
  const declared = Object.entries(metadataIn(folder).inputs).map(([name, input]): [string, string] => {
    const value: unknown = input !== null && typeof input === 'object' && 'default' in input ? input.default : '';
    return [name, String(value).replaceAll('${{ github.token }}', token)];
  });
  return Object.fromEntries(
    Object.entries({ ...Object.fromEntries(declared), ...inputs }).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

/** What a runner's environment would have too; nothing of a job that we may be running in ourselves. */
function inheritedEnvironment(): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !/^(GITHUB_|INPUT_|STATE_|RUNNER_|ACTIONS_|DOCKER_|BUILDX_|BUILDKIT_|NODE_OPTIONS)/.test(name)) kept[name] = value;
  }
  return kept;
}

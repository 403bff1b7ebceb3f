// Wiring of the step: reads what the runner gave, runs the pipeline, reports, and turns the outcome into an exit code.
import { inputsOf } from './inputs/input-variables.ts';
import { run } from './pipeline.ts';
import { systemWorld } from './world/adapters/world.ts';

const world = systemWorld(process.env);
const cancel = new AbortController();
// The runner sends SIGINT on a cancel, SIGTERM 7.5 s later, and kills 2.5 s after that.
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => cancel.abort(name));

const eventFile = process.env['GITHUB_EVENT_PATH'];
const event = eventFile === undefined ? undefined : await world.files.read(eventFile);
const payload: unknown = event === undefined ? {} : JSON.parse(event);
const given = { inputs: inputsOf(process.env), environment: process.env, payload, startedAt: Math.round(performance.timeOrigin) };

const outcome = await run(given, world, cancel.signal);
// Loaded while docker built, where it did.
const { report } = await import('./report/report.stage.ts');
await report(outcome, world);
process.exitCode = outcome.how === 'failed' ? 1 : 0;
// A transfer that nobody waits for any more must not keep the step.
setTimeout(() => process.exit(), 1000).unref();

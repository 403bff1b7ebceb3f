// The import rule catches what it is there for, and lets through what the house's files do.
import { describe, expect, test } from '@jest/globals';
import { findViolations } from '../../scripts/import-rule.ts';

describe('a violation is caught', () => {
  test.each([
    ['src/plan/plan.ts', "import { readFileSync } from 'node:fs';", /node:fs touches the outside/],
    ['src/plan/plan.ts', "import semver from 'semver';", /semver touches the outside/],
    ['src/plan/plan.ts', "import * as core from '@actions/core';", /@actions\/core touches the outside/],
    ['src/plan/plan.ts', "import { randomBytes } from 'node:crypto';", /node:crypto touches/],
    ['src/domain/digest.ts', "import { createHash, randomUUID } from 'node:crypto';", /node:crypto touches/],
    ['src/domain/digest.ts', "import * as crypto from 'node:crypto';", /node:crypto touches/],
    ['src/plan/plan.ts', "import { createGunzip } from 'node:zlib';", /node:zlib touches/],
    ['src/verify/layer-reader.ts', "import { createReadStream } from 'node:fs';", /node:fs touches/],
    ['src/plan/plan.ts', "import { join } from 'node:path';", /node:path touches/],
    ['src/plan/plan.ts', "export { x } from 'node:os';", /node:os touches/],
    ['src/plan/plan.ts', "import type { Files } from '../world/ports/files.ts';", /pure file imports a port \(Files\)/],
    ['src/plan/plan.ts', "import * as ports from '../world/ports/registry.ts';", /pure file imports a port/],
    ['src/plan/plan.ts', "import { planRun } from './plan.stage.ts';", /pure file imports a stage/],
    ['src/plan/plan.ts', "import { systemWorld } from '../world/adapters/world.ts';", /only main and post import adapters/],
    ['src/plan/plan.ts', "import { x } from '../main.ts';", /nothing imports/],
    ['src/plan/plan.ts', "import { x } from './other';", /imports end in \.ts/],
    ['src/plan/plan.ts', "import { x } from '../../scripts/build.ts';", /not part of the action/],
    ['src/plan/plan.ts', "const home = process.env['HOME'];", /process is the outside/],
    ['src/plan/plan.ts', 'const home = { process };', /process is the outside/],
    ['src/plan/plan.ts', 'const { env } = process;', /process is the outside/],
    ['src/plan/plan.ts', 'const now = Date.now();', /Date\.now is time or chance/],
    ['src/plan/plan.ts', "const now = Date['now']();", /Date\.now is time or chance/],
    ['src/plan/plan.ts', 'const now = new Date();', /new Date\(\) reads the clock/],
    ['src/plan/plan.ts', 'const now = new Date;', /new Date\(\) reads the clock/],
    ['src/plan/plan.ts', 'const now = Date();', /Date\(\) reads the clock/],
    ['src/plan/plan.ts', "import { DateTime } from 'luxon'; const now = DateTime.utc();", /DateTime\.utc\(\) reads the clock/],
    ['src/plan/plan.ts', "import { DateTime } from 'luxon'; const now = DateTime.now();", /DateTime\.now is time/],
    ['src/plan/plan.ts', 'const chance = [1].map(Math.random);', /Math\.random is time or chance/],
    ['src/plan/plan.ts', 'setTimeout(() => undefined, 1);', /setTimeout is the outside/],
    ['src/plan/plan.ts', "await fetch('https://example.com');", /fetch is the outside/],
    ['src/plan/plan.ts', 'globalThis.x = 1;', /globalThis is the outside/],
    ['src/plan/plan.ts', "console.log('x');", /console is the outside/],
    ['src/plan/plan.ts', "const fs = await import('node:fs');", /import\(\) belongs in an adapter/],
    ['src/plan/plan.ts', "const late = await import('./metadata/moment-format.ts');", /import\(\) belongs in an adapter/],
    ['src/plan/plan.stage.ts', "const late = await import('luxon');", /import\(\) belongs in an adapter/],
    ['src/plan/plan.stage.ts', "const late = await import('../world/adapters/files.ts');", /only main and post import adapters/],
    ['src/plan/plan.ts', 'const here = import.meta.dirname;', /import\.meta belongs/],
    ['src/plan/plan.stage.ts', "import { spawn } from 'node:child_process';", /node:child_process touches/],
    ['src/plan/plan.stage.ts', "import { systemWorld } from '../world/adapters/world.ts';", /only main and post import adapters/],
    ['src/plan/plan.stage.ts', "const world = await import('../world/adapters/world.ts');", /only main and post import adapters/],
    ['src/plan/plan.stage.ts', "const fs = await import('node:fs');", /import\(\) belongs in an adapter/],
    ['src/plan/plan.ts', "const later = await import('./other.ts');", /import\(\) belongs in an adapter/],
    ['src/plan/plan.stage.ts', "import { Files } from '../world/ports/files.ts';", /import their types only/],
    ['src/plan/plan.stage.ts', 'const now = Date.now();', /Date\.now is time or chance/],
    ['src/pipeline.ts', 'process.exit(1);', /process is the outside/],
    ['src/world/ports/files.ts', "import { readFile } from 'node:fs/promises';", /touches the outside/],
    ['src/world/adapters/files.ts', "import { planRun } from '../../plan/plan.stage.ts';", /adapter file imports a stage/],
  ])('%s: %s', (file, text, problem) => {
    const violations = findViolations(file, `// A first line.\n${text}\n`);
    expect(violations.map((violation) => violation.problem)).toEqual([expect.stringMatching(problem)]);
    expect(violations[0]).toMatchObject({ file, line: 2 });
  });
});

describe('what is allowed', () => {
  test.each([
    ['src/plan/plan.ts', "import type { Plan } from '../domain/plan.ts'; import valid from 'semver/functions/valid.js'; import { join } from 'node:path/posix';"],
    ['src/plan/plan.ts', "import { RegistryError } from '../world/ports/registry.ts';"],
    ['src/domain/digest.ts', "import { createHash } from 'node:crypto';"],
    ['src/verify/layer-reader.ts', "import { pipeline } from 'node:stream/promises'; import { createGunzip } from 'node:zlib'; import tar from 'tar-stream';"],
    ['src/plan/plan.stage.ts', "const later = await import('./other.stage.ts');"],
    ['src/plan/plan.ts', 'const then = (now: number): Date => new Date(now);'],
    ['src/plan/plan.ts', 'function run(process: { readonly env: string }): string { return process.env; }'],
    ['src/plan/plan.ts', 'const x = { process: 1, fetch: 2 }; const y = x.process + x.fetch;'],
    ['src/plan/plan.ts', 'type Runs = { readonly process: string; fetch(): void };'],
    ['src/plan/plan.stage.ts', "import type { Files } from '../world/ports/files.ts'; import { read } from './read.stage.ts';"],
    ['src/plan/plan.stage.ts', "const late = await import('./metadata/moment-format.ts');"],
    ['src/publish/publish.stage.ts', "import { RegistryError, type Registry } from '../world/ports/registry.ts';"],
    ['src/world/adapters/files.ts', "import { readFile } from 'node:fs/promises'; const now = Date.now(); process.exit();"],
    ['src/main.ts', "import { systemWorld } from './world/adapters/world.ts'; process.exitCode = 1;"],
  ])('%s: %s', (file, text) => {
    expect(findViolations(file, text)).toEqual([]);
  });
});

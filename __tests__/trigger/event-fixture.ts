// Reads the recorded shapes of events (made-up values, the fields that GitHub sends), with changes for one test.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Trigger } from '../../src/domain/trigger.ts';
import { decodeTrigger } from '../../src/trigger/trigger.ts';

const folder = join(import.meta.dirname, '..', 'fixtures', 'events');

export type EventFixture = { readonly environment: Record<string, string>; readonly payload: Record<string, unknown> };

export const eventNames: readonly string[] = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));

export function readEvent(name: string): EventFixture {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as EventFixture;
}

export function triggerOf(name: string, environment: Readonly<Record<string, string>> = {}): Trigger {
  const event = readEvent(name);
  return decodeTrigger(event.payload, { ...event.environment, ...environment });
}

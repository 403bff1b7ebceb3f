// Lists of entries written in YAML (`append`, `registry-auth`): entries with texts, every other shape is a fault.
import { notLoaded, type Libraries } from './libraries.ts';
import { faulty, read, type Fault, type Reading } from './reading.ts';
import { nearestName } from '../domain/nearest-name.ts';

/** Key -> text; a list of texts is joined by line ends, as a block of lines would be. */
export type Entry = Readonly<Record<string, string>>;

/** `refused`: keys that are not taken, and what to do instead. No fault shows a value: there are passwords among them. */
export function readEntries(given: string, { yaml }: Libraries, keys: readonly string[], refused: Readonly<Record<string, string>> = {}): Reading<readonly Entry[]> {
  const list = yaml === undefined ? notLoaded('yaml') : yaml(given);
  const expected = `a YAML list of entries with ${keys.join(', ')}`;
  if (!Array.isArray(list)) return faulty({ expected });
  const faults: Fault[] = [];
  const entries = list.map((item: unknown, index) => {
    const entry: Record<string, string> = {};
    if (item === null || typeof item !== 'object' || Array.isArray(item)) {
      faults.push({ given: `entry ${index + 1}`, expected });
      return entry;
    }
    for (const [key, value] of Object.entries(item)) {
      const text = readText(value);
      if (!keys.includes(key)) faults.push({ given: `${key} in entry ${index + 1}`, expected: refused[key] ?? suggestion(key, keys) });
      else if (text === undefined) faults.push({ given: `${key} in entry ${index + 1}`, expected: 'a text, or a list of texts' });
      else if (text !== '') entry[key] = text;
    }
    return entry;
  });
  return faults.length > 0 ? faulty(...faults) : read(entries);
}

function readText(value: unknown): string | undefined {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return undefined;
  const texts = value.map(readText);
  return texts.includes(undefined) ? undefined : texts.join('\n');
}

function suggestion(key: string, keys: readonly string[]): string {
  const near = nearestName(key, keys);
  return near === undefined ? `only ${keys.join(', ')}` : `the name ${near}`;
}

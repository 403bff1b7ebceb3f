// Whether images-file is the action's own kind of file or one that docker-bake reads: by its name, and for YAML by what is in it.
import { parse } from 'yaml';

export function kindOfFile(path: string, text: string): 'images' | 'bake' {
  if (/\.(?:hcl|json)$/i.test(path)) return 'bake';
  if (!/\.ya?ml$/i.test(path)) return 'images';
  // `services` is what makes a Compose file; `images` is never at the top of one.
  return topKeys(text).includes('services') ? 'bake' : 'images';
}

function topKeys(text: string): readonly string[] {
  try {
    const value: unknown = parse(text, { logLevel: 'silent' });
    return value !== null && typeof value === 'object' ? Object.keys(value) : [];
  } catch {
    // The reader of images says what is wrong with it.
    return [];
  }
}

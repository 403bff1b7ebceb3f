// Loads the libraries that texts ask for: hundreds of kilobytes that most runs do without.
import type { MetadataInputs } from '../domain/inputs.ts';
import { isPlainTemplate } from '../plan/metadata/plain-template.ts';
import { asksForHandlebars, asksForYaml, type Libraries } from './libraries.ts';

/** For `readInputs`. */
export async function librariesFor(inputs: Readonly<Record<string, string>>): Promise<Libraries> {
  const [yaml, templates] = await Promise.all([asksForYaml(inputs) ? import('./yaml-value.ts') : undefined, asksForHandlebars(inputs) ? loadHandlebars() : {}]);
  return { ...(yaml === undefined ? {} : { yaml: yaml.yamlValue }), ...templates };
}

/** For what reads the rules and templates of inputs again. */
export async function templateLibraries({ tags, flavor, labels, annotations }: Pick<MetadataInputs, 'tags' | 'flavor' | 'labels' | 'annotations'>): Promise<Pick<Libraries, 'handlebars'>> {
  return [...tags, ...flavor, ...labels, ...annotations].every(isPlainTemplate) ? {} : await loadHandlebars();
}

async function loadHandlebars(): Promise<Pick<Libraries, 'handlebars'>> {
  return { handlebars: (await import('../plan/metadata/handlebars-program.ts')).handlebarsProgram };
}

// Labels of the image's config: the OCI keys, then the user's lines, which override by key.
// Keys and meaning: OCI image-spec, annotations.md, "Pre-Defined Annotation Keys".
import type { Inputs } from '../../domain/inputs.ts';
import type { MetadataFacts } from '../../domain/metadata.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Trigger } from '../../domain/trigger.ts';
import type { Libraries } from '../../inputs/libraries.ts';
import { linesOf } from './attributes.ts';
import { commitTimeOf, globalNames, type RuleContext } from './expressions.ts';
import { parseTemplate, renderTemplate } from './template.ts';

export type Pair = { readonly key: string; readonly value: string };

/** `version`: the first tag's name, empty where there is none. What nobody knows is empty, too, as in metadata-action. */
export function describeImage(inputs: Pick<Inputs, 'created'>, trigger: Trigger, facts: MetadataFacts, version: string): readonly Pair[] {
  const { run, repository, revision } = trigger;
  const url = facts.htmlUrl ?? repository.htmlUrl ?? `${run.serverUrl}/${run.repository}`;
  const committed = inputs.created === 'commit' ? commitTimeOf(trigger, facts) : undefined;
  const values = {
    title: facts.name ?? repository.name ?? run.repository.split('/').at(-1) ?? '',
    description: facts.description ?? repository.description ?? '',
    url,
    source: url,
    version,
    created: new Date(committed ?? facts.now).toISOString(),
    revision,
    licenses: facts.licence ?? repository.licence ?? '',
  };
  return Object.entries(values).map(([key, value]) => ({ key: `org.opencontainers.image.${key}`, value }));
}

/** Lines of `key=value` with global expressions in them. */
export function readPairs(input: 'labels' | 'annotations', given: readonly string[], context: RuleContext, libraries: Libraries): { readonly pairs: readonly Pair[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const pairs: Pair[] = [];
  for (const line of linesOf(given)) {
    const template = parseTemplate(line, globalNames, libraries);
    const text = template.ok ? renderTemplate(template.value, context.expressions) : '';
    const equals = text.indexOf('=');
    if (!template.ok) problems.push({ input, given: line, expected: template.expected });
    else if (equals < 1) problems.push({ input, given: line, expected: 'key=value' });
    else pairs.push({ key: text.slice(0, equals), value: text.slice(equals + 1) });
  }
  return { pairs, problems };
}

/** Later ones override; sorted by key, as in metadata-action's outputs. */
export function overridePairs(pairs: readonly Pair[]): readonly Pair[] {
  const byKey = new Map(pairs.map((pair) => [pair.key, pair]));
  return [...byKey.values()].sort((one, other) => one.key.localeCompare(other.key, 'en'));
}

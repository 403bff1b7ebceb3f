// The plan of an image that carries its content key: what its index says so that a later run finds it again. Pure.
import type { ContentKey, ContentVerdict } from '../domain/content.ts';
import type { Annotation } from '../domain/metadata.ts';
import type { Plan } from '../domain/plan.ts';
import { keyAnnotations } from './content-key.ts';

export function withVerdict(plan: Plan, verdict: ContentVerdict): Plan {
  const { content } = verdict;
  return { ...plan, content: verdict, ...(content === undefined ? {} : { metadata: { ...plan.metadata, annotations: marked(plan, content) } }) };
}

function marked({ metadata: { annotations, labels } }: Plan, content: ContentKey): readonly Annotation[] {
  return [...annotations, ...factsOfIndex(annotations, labels), ...keyAnnotations(content)];
}

/**
 * What guards and adoption go by has to stand on the index, whatever levels were asked for: the labels inside an image that
 * is taken again are those of the commit that it was built for.
 */
function factsOfIndex(annotations: readonly Annotation[], labels: Readonly<Record<string, string>>): readonly Annotation[] {
  return ['created', 'revision', 'version'].flatMap((name): readonly Annotation[] => {
    const key = `org.opencontainers.image.${name}`;
    const value = labels[key] ?? '';
    const isThere = value === '' || annotations.some((annotation) => annotation.level === 'index' && annotation.key === key);
    return isThere ? [] : [{ level: 'index', key, value }];
  });
}

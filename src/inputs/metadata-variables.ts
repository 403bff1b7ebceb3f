// metadata-action's settings that are environment variables and no inputs: DOCKER_METADATA_….
import type { AnnotationLevel, MetadataInputs } from '../domain/inputs.ts';
import type { Problem } from '../domain/problem.ts';
import { splitCommas } from './lists.ts';

type Settings = Pick<MetadataInputs, 'prHeadSha' | 'shortShaLength' | 'annotationLevels'>;

const levels: readonly AnnotationLevel[] = ['manifest', 'index', 'manifest-descriptor', 'index-descriptor'];

/** No level given: an empty list, plan/ chooses. */
export function readMetadataVariables(environment: Readonly<Record<string, string | undefined>>): {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const length = environment['DOCKER_METADATA_SHORT_SHA_LENGTH']?.trim() || '7';
  if (!/^[0-9]{1,2}$/.test(length) || Number(length) < 4 || Number(length) > 64) {
    problems.push({ input: 'DOCKER_METADATA_SHORT_SHA_LENGTH', given: length, expected: 'a number from 4 to 64' });
  }
  const annotationLevels = splitCommas(environment['DOCKER_METADATA_ANNOTATIONS_LEVELS'] ?? '').flatMap((name) => {
    const level = levels.find((known) => known === name);
    if (level === undefined) problems.push({ input: 'DOCKER_METADATA_ANNOTATIONS_LEVELS', given: name, expected: `levels of ${levels.join(', ')}` });
    return level === undefined ? [] : [level];
  });
  return {
    settings: {
      prHeadSha: environment['DOCKER_METADATA_PR_HEAD_SHA']?.trim().toLowerCase() === 'true',
      shortShaLength: Number(length),
      annotationLevels,
    },
    problems,
  };
}

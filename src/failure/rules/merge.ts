// Joining the platforms' images to one index: docker manifest, imagetools, and tools that use them.
import type { Rule } from '../rule.ts';

export const mergeRules: readonly Rule[] = [
  {
    class: 'manifest-merge',
    transient: 'maybe',
    any: [/merging manifest list|imagetools (?:create|inspect)|docker manifest (?:create|push|annotate|inspect)|manifest-tool/i],
    and: /not found|manifest unknown|no such manifest|does not exist/i,
    unless: /no such manifest|resolve source metadata|\/dockerfile/i,
    cause: 'A part of the index, or the index itself, can\'t be read (yet).',
    hint: 'Check that every platform was pushed, and to this registry; try again in a few seconds if it was pushed just now.',
  },
  {
    class: 'manifest-merge',
    transient: false,
    any: [
      /is a manifest list\b/i,
      /no such manifest|not a manifest list|failed to put manifest .*manifest blob unknown/i,
      /(?:docker manifest|manifest create|manifest push|manifest annotate|manifest add).*(?:error|failed|not found|exit|denied|unknown|cannot)/i,
      /imagetools(?: create)?.*(?:error|failed|not found|exit|invalid)/i,
      /(?:refusing to (?:amend|create|overwrite)|existing manifest list)/i,
      /(?:duplicate|multiple) (?:manifests?|platforms?|descriptors?).*(?:index|manifest|platform)/i,
      /manifest (?:list|index) .*(?:incomplete|missing|not found|empty|does not (?:contain|exist|match)|mismatch)/i,
      /no (?:digests?|manifests?|sources?|repositories) (?:were |was )?(?:found|specified|given)/i,
      /(?:cannot|failed to|unable to|could not) (?:create|push|merge|assemble|combine|annotate) (?:the )?(?:multi-?arch |multi-?platform )?(?:manifests?(?: list)?|index|image index)\b/i,
      /@sha256:(?:\*|%s)/,
      /cannot infer repository|valid sources are digests|schema1 manifests are not allowed in|none of the manifests match|invalid descriptor|expected an OCI content descriptor|cannot filter platforms/,
      /source (?:references|repositories).*(?:differ|must|not allowed)|multiple repositories currently not supported/i,
    ],
    unless: /no matching manifest|no match for platform|failed to resolve source metadata|\b50[0-4]\b|connection reset|\bdenied\b|unauthorized|\b40[13]\b|timeout|\bEOF\b/i,
    cause: 'The platforms\' images could not be joined to one index.',
    hint: 'Check that every platform was pushed, by its digest and to this registry, and that each part is a single image: join with imagetools, or build the parts without provenance.',
  },
];

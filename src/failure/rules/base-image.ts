// Images that a FROM, a pull or a copy names and the registry does not have, or not for this platform.
import type { Rule } from '../rule.ts';

export const baseImageRules: readonly Rule[] = [
  {
    class: 'base-image-not-found',
    transient: 'maybe',
    any: [/create LLB definition: no match for platform in manifest sha256/i, /could not fetch content descriptor .*not found/i],
    cause: 'The base image has no build for this platform (yet), or a part of it is gone.',
    hint: 'Choose a tag that has this platform; wait and try again if the image is just being published.',
  },
  {
    class: 'base-image-not-found',
    transient: false,
    any: [
      /no match(?:ing manifest)? for (?:platform|\w+\/\w+|unknown)/i,
      /no matching manifest/i,
      /no (?:image|child|manifest) (?:found|with|matching).{0,60}(?:platform|architecture|arch|variant)|no image found in (?:image index|manifest list)/i,
      /(?:image(?:'s)? |its )platform .*does not match/i,
      /does not provide the specified platform/i,
      /pull access denied/i,
      /docker\.io\S*\/library\/.*UNAUTHORIZED: authentication required(?!.*push)/,
      /repository .{0,200}(?:not found|does not exist)(?! in the workspace)|does not exist or no pull access/i,
      /manifest(?: for \S+)? (?:unknown|not found)|MANIFEST_UNKNOWN|requested image not found/i,
      /(?:failed to resolve source metadata for|load metadata for|failed to resolve image|failed to load remote config|unable to find image|error resolving|retrieving image|getting image|reading manifest|initializing source|pulling image|failed to pull|failed to resolve reference|docker-image:\/\/)\b.*(?:not found|unknown(?! blob)|404)\b/i,
      /^(?:#\d+ )?(?:ERROR: )?(?:failed to (?:solve|build): )*(?:\S+: )?[\w.:-]+(?:\/[\w.-]+)+(?::[\w.-]+)?(?:@sha256:\w+)?: not found/im,
      /^(?:#\d+ )?ERROR: (?:failed to (?:build|solve): )*[\w.-]+:[\w.-]+: not found/im,
      /create LLB definition: \S+: not found|invalid from flag value/i,
      /content at https?:\/\/\S+ not found/i,
      /tag \S+ (?:does not exist|was not found|not found in repository)|image .{1,200} (?:not found|does not exist|could not be found)|no such image/i,
      /artifact .{1,200} not found/i,
      /short-name .*did not resolve|no unqualified-search registries/i,
      /(?:initializing source|reading manifest).*(?:\n.*)?requested access to the resource is denied/i,
    ],
    unless: /did not complete successfully|executor failed running|returned a non-zero code|secret|push access denied|No such image: \S*buildkit|OCI index found|failed to push|importing cache manifest|not found: not found.*cache/i,
    cause: 'The image does not exist in the registry, not for this platform, or the login may not see it.',
    hint: 'Check name, tag and platform of FROM (and the names of stages); log in if the image is private.',
  },
  {
    class: 'base-image-not-found',
    transient: false,
    any: [/^ERROR (?:\[\S+\] )?resolve image config for \S+\s*$/im],
    cause: 'The image named in the line "# syntax=" could not be read.',
    hint: 'Check its name and tag; log in if it is private; try again if the registry had a fault.',
  },
  {
    class: 'base-image-not-found',
    transient: false,
    any: [/load metadata for \S+(?![\s\S]*\b(?:40[13]|50\d|timeout|EOF|reset)\b)/i],
    and: /ERROR: .*not found/,
    cause: 'The image named in FROM does not exist in the registry.',
    hint: 'Check name, tag and platform of FROM; log in if the image is private.',
  },
];

// Import and export of the build cache, and BuildKit's own store of it. The build's result is not touched by these.
import type { Rule } from '../rule.ts';

const dropCache = 'Run it again; set ignore-error=true on cache-to, or leave the cache out for one run, if it stays so.';

export const cacheRules: readonly Rule[] = [
  {
    class: 'cache-failure',
    transient: false,
    any: [
      /legacy service is shutting down|gha-cache-sunset/i,
      /failed to configure \S+ cache (?:exporter|importer)(?!.*(?:timeout|\b5\d\d\b|reset|EOF))/i,
      /unknown cache (?:exporter|importer)|unknown service containerd\.services\.content/i,
      /could not (?:read|find) .*index\.json|local cache import.*not found|(?:src|dest) (?:is )?required for (?:local|inline) cache|(?:ref|url|bucket|token|scope) (?:is |not |must be )?(?:required|set|empty|missing).* cache/i,
      /\bfor (?:s3|azblob|github actions|gha|remote) cache|(?:local|registry|inline|gha|s3|azblob) cache (?:importer|exporter)(?:\/importer)? requires|cache with type \w+ requires|duplicate cache exports|azure storage account/i,
      /cache\b.*\b(?:requires? ACTIONS_|without ACTIONS_)|ACTIONS_(?:CACHE_URL|RUNTIME_TOKEN|RESULTS_URL).*(?:not|missing|required|empty|unset)/i,
    ],
    cause: 'The build cache can\'t be used as it is configured: this cache, builder or token does not fit.',
    hint: 'Correct cache-from and cache-to, or leave them out; update Buildx and BuildKit for the GitHub cache service.',
  },
  {
    class: 'cache-failure',
    transient: 'maybe',
    any: [/=> ERROR (?:exporting|importing) .*cache/i, /error writing layer blob: Error\b/, /error writing manifest blob: .*\b4\d\d\b/, /failed to get record|lease "\w+": not found/i, /(?:exporting|export|push|write|writing).{0,30} cache\b.*(?:40[0135]|denied|unauthorized|forbidden)/i],
    cause: 'The cache server refused the upload.',
    hint: 'Set ignore-error=true on cache-to, or use another cache; check the server and its token.',
  },
  {
    class: 'cache-failure',
    transient: true,
    any: [
      /error (?:writing|committing|reserving) (?:layer blob|manifest blob|config blob|cache)/i,
      /artifactcache\.actions\.githubusercontent|_apis\/artifactcache|results-receiver\.actions|github\.actions\.results\.api|actions\.results\.api\.v1|productionresults\w*\.blob|acprodeus\w*\.blob/i,
      /blob\.core\.windows\.net/i,
      /GitHub Actions is temporarily unavailable|maximum timeout reached|failed to parse error response \d/i,
      /\bblob not found\b|blob sha256:\w+:? not found|error: failed to (?:get|load) (?:blob|cache)/i,
      /content digest sha256:\w+: not found|snapshot \S.{0,200} not found|snapshot .{0,200}does not exist|failed to (?:get|find) (?:cache record|ref|layer chain)|missing (?:content|cache) (?:blob|ref)|cache ref .* not found|restore missing snapshot|unlazy(?!.*unauthorized)|lazy blob .*(?:not found|failed)/i,
      /(?:error|failed to solve): (?:Internal: )?not[_ ]found\s*$/im,
      /failed to mount \S+ ?: \[?.*snapshots\//i,
      /failed to get state for index|failed to load ref|ref \S+ locked for|error in cache|parent snapshot/i,
      /(?:CreateCacheEntry|FinalizeCacheEntry|GetCacheEntryDownloadURL|unable to reserve cache|cache (?:service|server) (?:responded|returned|is))/i,
      /failed to (?:load|get|restore|save|upload|download|reserve|commit|import|export|parse|fetch) (?:the )?(?:build )?cache(?! key)\b/i,
    ],
    unless: /did not complete successfully|executor failed running/,
    cause: 'The cache service, or an entry of the cache, failed while it was read or written.',
    hint: dropCache,
  },
  {
    class: 'cache-failure',
    transient: 'maybe',
    any: [/> (?:exporting|importing) .{0,40}cache|exporting cache|importing cache manifest|exporting to GitHub Actions Cache|cache (?:export|import)/i],
    and: /^(?:#\d+ )?(?:error|ERROR)\b[\s\S]*cache|cache[\s\S]*^(?:#\d+ )?(?:error|ERROR)\b/im,
    unless: /did not complete successfully|executor failed running|docker driver|failed to push|exporting to image:|> \[|load metadata|legacy builder/,
    cause: 'Reading or writing the build cache failed.',
    hint: dropCache,
  },
];

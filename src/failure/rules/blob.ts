// Layers that do not arrive whole: lost upload sessions, digests and sizes that differ (distribution-spec error codes).
import type { Rule } from '../rule.ts';

export const blobRules: readonly Rule[] = [
  {
    class: 'blob-upload',
    transient: false,
    any: [/413 (?:Request Entity|Payload|Content) Too Large/i, /(?:status(?: code)?|HTTP):? ?413\b/i, /entity too large|payload too large|exceeds the maximum (?:allowed )?(?:size|upload)|layer (?:is )?too (?:large|big)/i],
    cause: 'The registry, or a proxy before it, takes nothing of this size.',
    hint: 'Make the largest layer smaller, or raise the limit of the proxy before the registry.',
  },
  {
    class: 'blob-upload',
    transient: true,
    unless: /manifest blob unknown|manifest/i,
    any: [/blob upload (?:unknown|invalid|not found)/i, /BLOB_UPLOAD_(?:UNKNOWN|INVALID)/, /^(?!.*manifest).*BLOB_UNKNOWN/im, /\bunknown blob$|(?<!manifest )blob unknown/im, /upload (?:session )?(?:not found|unknown|expired)/i, /blobs\/uploads?\/.*\b404\b/i, /cannot reuse body, request must be retried/i],
    cause: 'The registry lost an upload, or a layer, that it had begun to take.',
    hint: 'Push again: what has arrived is kept, nothing needs to be built.',
  },
  {
    class: 'blob-upload',
    transient: 'maybe',
    any: [
      /manifest blob unknown|BLOB_UNKNOWN|unknown blob/i,
      /DIGEST_INVALID|SIZE_INVALID|RANGE_INVALID/,
      /digest invalid|did not match (?:uploaded )?content|digest did not match|digest mismatch|invalid (?:checksum )?digest/i,
      /unexpected commit (?:digest|size)|failed size validation|unexpected (?:content|blob|layer) size|size mismatch/i,
      /filesystem layer verification failed|layer verification failed|error verifying (?:sha|digest)|verification failed for digest/i,
      /failed commit on ref "(?:layer|config)-/i,
      /failed to register layer: (?!.*invalid argument)|ApplyLayer .*(?:EOF|exit status)|untar re-exec error/i,
      /got EOF, expected \S+ \(\d+ bytes\)/,
      /416 Requested Range|invalid content range|missing content-length header|range not satisfiable/i,
      /short read: expected|content length mismatch|ContentLength=\d+ with Body length|unexpected content length/i,
      /(?:archive\/tar: invalid tar header|gzip: invalid (?:header|checksum)|flate: corrupt input|zstd: .*(?:corrupt|invalid)|invalid compressed data)/i,
      /(?:failed to|error) (?:copy|upload|push)(?:ing)? (?:layer|blob)/i,
    ],
    unless: /did not complete successfully|executor failed running|returned a non-zero code|\b(?:40[13]|50[0-4])\b|denied|unauthorized|connection (?:reset|timed out|refused)|do request/i,
    cause: 'A layer arrived damaged, or the registry found another digest or size than it was told.',
    hint: 'Try again; if it stays so, build without cache, and update BuildKit or the registry.',
  },
];

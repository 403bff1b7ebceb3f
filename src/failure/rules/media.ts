// Kinds of manifests and layers that a registry or client does not take.
import type { Rule } from '../rule.ts';

export const mediaRules: readonly Rule[] = [
  {
    class: 'unsupported-media',
    transient: false,
    any: [
      /media ?type .*(?:no longer|not|un)\s?supported/i,
      /(?:unsupported|unknown|unexpected|invalid|unrecognized) (?:[\w-]+ ){0,3}(?:content-)?media ?type/i,
      /(?:unsupported|unknown|invalid) (?:manifest|docker|content|image) (?:type|format|schema|version)/i,
      /schema ?(?:version ?)?v?[12]\b.*(?:deprecated|(?:not|no longer|un)\s?supported|removed|blocked|rejected|not allowed)/i,
      /unsupported MIME type|manifest schema version/i,
      /MANIFEST_INVALID|manifest invalid/i,
      /failed commit on ref "(?:manifest|index)-.*(?:\b40[05]\b|\b415\b|\b422\b|Bad Request|Unsupported|Not Acceptable|Method Not Allowed|\b404\b)/i,
      /(?:manifests\/|putting manifest|writing manifest|uploading manifest|pushing manifest).*\b(?:400|405|415|422)\b|\b(?:400|405|415|422) https?:\S+\/manifests\//i,
      /415 Unsupported Media Type/i,
      /(?:OCI|manifest list|image index|index)\b.{0,60}\b(?:not supported by|is not supported|unsupported by|not accepted)/i,
      /(?:registry|repository) does not (?:support|accept).*(?:media|manifest|OCI|index|artifact|zstd)/i,
      /missing signature key|target is unknown\b/i,
      /\\?"code\\?": ?\\?"UNKNOWN\\?", ?\\?"message\\?": ?\\?"unknown/i,
      /"code\\?":\s?\\?"UNSUPPORTED\\?"|The operation is unsupported/i,
      /mediaType .* should be|OCI index found, but|attestation-manifest.*unsupported|application\/vnd\.[\w.+-]+.*(?:unsupported|not supported|invalid)/i,
      /ManifestSchema\dDeserializer|mediaType in manifest does not match|uninferrable manifest type|ambiguous manifest and manifest list|encountered unknown type|unknown layer compression/i,
      /unsupported compression|zstd.*(?:not supported|unsupported)|unhandled media ?type/i,
    ],
    unless: /blob unknown|BLOB_UNKNOWN|DIGEST_INVALID|SIZE_INVALID/i,
    cause: 'The registry or the client does not take this kind of manifest or layer.',
    hint: 'Switch provenance and SBOM off, or set oci-mediatypes=false or another compression; update the registry. An image in an old format has to be built again.',
  },
];

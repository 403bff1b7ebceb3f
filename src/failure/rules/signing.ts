// Attestations and signatures: GitHub's attestation service, Sigstore (Fulcio, Rekor, TUF), cosign, BuildKit's provenance.
import type { Rule } from '../rule.ts';

export const signingRules: readonly Rule[] = [
  {
    class: 'attestation-sign',
    transient: false,
    any: [
      /No credentials found for registry|identity token\b.*(?:malformed|missing|invalid|claims|expired)|expected .*claim/i,
      /ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)/,
      /(?:unable|failed) to get (?:an? )?(?:ID|OIDC) token|getIDToken|id-token: ?write|missing .*id-token/i,
      /id token issued by|ambient (?:OIDC )?(?:credentials?|token)|no (?:identity|ambient) token|expected "https:\/\/token\.actions/i,
      /no (?:matching )?(?:signatures|attestations)(?: found| matching|:)|none of the expected identities matched|failed to verify signature|invalid signature when validating/i,
      /Failed to persist attestation: (?:Resource|Feature|Not Found|Bad|Validation|Forbidden|Must)|Resource not accessible.*/i,
      /(?<!Rekor )transparency log|Signature already exists|tlog entry for|ExpiredIdentity|ExpiredCertificate|tlog entry - \(4/i,
      /Cosign is required|No attestation manifests found|Signing certificate (?:does not|subject)|ID Token field|unknown attestation type|failed to parse sbom|sbom (?:scanner|generator) cannot|invalid provenance|provenance SLSA version|may not (?:set|bundle) provenance|in-toto statement|scanner \S+ does not have cmd/i,
      /attestations? (?:are|is) not (?:available|enabled)|Feature not available|attest.*(?:subject|not (?:allowed|permitted)|403|404|forbidden|denied|invalid|requires?)/i,
      /subject[- ](?:digest|path|name|checksums?)\b.*(?:must|invalid|required|not)|accessing entity|entity not found/i,
      /(?:loading|reading|decrypt|parsing|getting).{0,20}(?:private key|cosign\.key|signer|key).*(?:fail|invalid|encrypted|no such|unsupported|not)|COSIGN_PASSWORD|cosign\.key|decrypt: encrypted/i,
    ],
    and: /attest|sign|tlog|subject|transparency|sigstore|cosign|fulcio|rekor|(?:id|identity)[- _]?token|oidc|provenance|sbom|scanner|in-toto/i,
    unless: /x509: .*unknown authority|(?:fulcio|rekor|sigstore|attest\w*|ID token)\b.*(?:socket hang up|timeout|timed out|\b50[0-4]\b|EOF|reset|ECONN|unavailable)/i,
    cause: 'The attestation or signature could not be made: the job has no identity token, or may not use the service.',
    hint: 'Give the job id-token: write and attestations: write; runs of forks get no identity token. Check the key or identity that is named.',
  },
  {
    class: 'attestation-sign',
    transient: true,
    any: [/fulcio|rekor|sigstore|timestamp\.githubapp|tuf-repo|tuf repo|signing ?cert|tlog entry|fetching timestamp|signed timestamp|signing bundle|^Error: signing |(?:get|fetch) (?:an? )?(?:ID|OIDC) token/im],
    unless: /resource temporarily unavailable|dial unix/i,
    and: /time-?d? ?out|\b50[0-4]\b|\b429\b|EOF\b|reset|ECONN|unavailable|EAI_AGAIN|socket hang up|deadline|bad gateway|internal server|INTERNAL_ERROR/i,
    cause: 'The signing service did not answer as it should.',
    hint: 'Try again in a moment: nothing has to be built or pushed again.',
  },
  {
    class: 'attestation-sign',
    transient: 'maybe',
    any: [
      /missing provenance for|Signing BuildKit \w+/i,
      /persist attestation/i,
      /\b(?:fulcio|rekor|sigstore)\b(?![-_])|\bTUF\b.*(?:error|fail|expired|invalid)/i,
      /cosign(?:-\w+)?\b.*(?:error|fail)|^Error: signing \S+|error signing|failed to (?:sign|attest|create attestation|generate (?:sbom|provenance|attestation))|attestation (?:failed|error)/im,
      /(?:creating|generating|uploading|pushing|attaching) (?:the )?(?:attestation|sbom|provenance|signature).*(?:fail|error)|(?:failed|error).*(?:attestation|sbom|provenance|signature)\b/i,
      /OCIError|buildkit-syft-scanner|sbom.*scanner/i,
    ],
    unless: /did not complete successfully: |missing signature key|resolve image config|load metadata|not supported|x509|\b401 Unauthorized|anonymous token|attestation-manifest|--provenance|failed to push/i,
    cause: 'The attestation or signature could not be made or stored.',
    hint: 'Try once more; then check the job\'s permissions, update BuildKit or the signing tool, or switch provenance or SBOM off.',
  },
];

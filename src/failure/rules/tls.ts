// Certificates and TLS that one side does not take. A handshake that timed out is the network's matter.
import type { Rule } from '../rule.ts';

export const tlsRules: readonly Rule[] = [
  {
    class: 'tls-cert',
    transient: 'maybe',
    any: [/not yet valid: current time \S+ is before/i, /certificate has expired or is not yet valid(?!: current time)/i, /certificate (?:is )?not (?:yet )?valid (?:yet|until|before)/i],
    cause: 'The certificate is outside its dates: run out, or not valid yet by this machine\'s clock.',
    hint: 'Check the machine\'s clock, and try again in some minutes; if the certificate has run out, its owner has to renew it.',
  },
  {
    class: 'tls-cert',
    transient: false,
    any: [
      /x509:/i,
      /certificate signed by unknown authority/i,
      /certificate (?:has )?expired/i,
      /failed to verify certificate|certificate verif(?:y|ication) failed|CERTIFICATE_VERIFY_FAILED/i,
      /SSL certificate (?:problem|verification|error)|server certificate verification failed|certificate is not trusted|certificate problem/i,
      /self[- ]signed certificate|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT/i,
      /unable to get (?:local )?issuer certificate|PKIX path building failed|SSLHandshakeException|CertificateException/i,
      /server gave HTTP response to HTTPS client/i,
      /first record does not look like a TLS handshake/i,
      /tls: (?:bad certificate|handshake failure|unknown certificate|unsupported|protocol version|no (?:application|supported)|internal error|unrecognized name|oversized|certificate required)/i,
      /remote error: tls:/i,
      /SSL(?:_ERROR)?:? ?(?:wrong version number|unsupported protocol|no alternative certificate)|ssl3_get_record:wrong version/i,
      /curl: \((?:51|58|59|60|77|83|90|91)\)/,
      /Certificate (?:verification failed|for .* (?:does not match|is not valid))|does not match certificate|no alternative certificate subject name|missing or has a certificate error/i,
      /The certificate (?:is|chain|of|issuer)/,
      /could not load TLS|could not read (?:ca )?certificate|private key does not match|failed to load keypair|system cert pool|failed to (?:load|read|append) (?:the )?(?:CA|TLS|client cert|root cert)\b|\bca(?:-cert)?\.(?:pem|crt): no such file/i,
    ],
    unless: /fulcio|rekor|sigstore|error dialing backend/i,
    cause: 'One side does not take the other\'s certificate, or one speaks TLS where the other does not.',
    hint: 'Give the builder the registry\'s CA certificate (buildkitd configuration), or mark the registry as plain http there; inside a step add the CA to the base image.',
  },
];

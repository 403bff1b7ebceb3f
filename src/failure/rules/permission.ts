// The login works, but not for this package: the words of GHCR and of registries with rights per repository.
import type { Rule } from '../rule.ts';

const writeHint = 'Give the job packages: write; if it has that, add this repository with role Write under the package\'s settings, "Manage Actions access". A run of a fork may not push.';

export const permissionRules: readonly Rule[] = [
  {
    class: 'package-permission',
    transient: 'maybe',
    any: [/digest-mismatch/i],
    and: /permission_denied|write_package/i,
    cause: 'The registry refused the package, after it had found another digest than the one pushed.',
    hint: 'Check the package\'s access first; if an earlier run pushed this tag, try again.',
  },
  {
    class: 'package-permission',
    transient: false,
    any: [/permission_denied/i, /\b(?:write|read|create|delete)_package\b/i, /installation not allowed to/i, /token provided does not match expected scopes/i],
    cause: 'The login is good, but it may not write to this package.',
    hint: writeHint,
  },
  {
    class: 'package-permission',
    transient: false,
    any: [
      /not authorized to perform:? "?(?:ecr|ecr-public)/i,
      /Permission ["']?artifactregistry\.[\w.]+["']? denied/i,
      /Permission .{0,80}denied on resource/i,
      // "push access denied" is Docker Hub's answer to any push that it does not know a login for.
      /(?:(?:push|write|admin) (?:permission|privilege)s?|(?:write|admin) access) (?:is |are )?(?:denied|required|missing)/i,
      /(?:does not|doesn't|don't) have (?:the )?(?:required |needed |sufficient )?(?:permissions?|rights?|access|privileges?) to (?:push|write|upload|create)/i,
      /caller does not have permission/i,
      /denied: Permission/i,
      /need at least (?:write|push|read) (?:permission|access)/i,
      /Unauthori[sz]ed for \S+: 403/,
      /storage\.objects\.\w+ access/i,
    ],
    cause: 'The login is good, but it may not do this in the repository.',
    hint: 'Give the account that is logged in the right to push to this repository, in the registry\'s own settings.',
  },
  {
    class: 'package-permission',
    transient: false,
    any: [/Resource not accessible by (?:integration|personal access token)/i],
    unless: /attest/i,
    cause: 'The job\'s token lacks a permission that this request needs.',
    hint: 'Add the permission to the job\'s permissions block; a token of a fork\'s run can only read.',
  },
  {
    class: 'package-permission',
    transient: false,
    any: [/failed to push \S+: unexpected status.*\b403\b/i],
    unless: /bearer token|oauth token|anonymous token/,
    cause: 'The registry refuses the push although the login was taken.',
    hint: writeHint,
  },
  {
    class: 'package-permission',
    transient: false,
    any: [
      /(?:failed to push|writing blob|reuse blob|destination repository|pushing|blobs\/uploads?|manifests\/).*\b403\b/i,
      /(?:PUT|POST|PATCH) request to.*\b403\b/i,
      /\b403\b.*(?:PUT|POST|PATCH)\b/,
      /^denied: (?:forbidden|write)/im,
    ],
    unless: /resolve source metadata|load metadata|bearer token|failed to authorize|(?:GET|HEAD) request to|blob\.core\.windows\.net|\b(?:Get|Head) "?https?:/,
    cause: 'The registry refuses the push although the login was taken.',
    hint: writeHint,
  },
  {
    class: 'package-permission',
    transient: false,
    any: [/unexpected status(?: code)?:? .*\b403 Forbidden/i, /\b403 Forbidden/],
    and: /exporting to (?:image|oci|registry|manifest)|pushing (?:layers|manifest)|failed to solve: (?:rpc error: code = Unknown desc = )?unexpected status: 403/i,
    unless: /failed to authorize|anonymous token|oauth token|resolve source metadata|load metadata/,
    cause: 'The registry refuses the push although the login was taken.',
    hint: writeHint,
  },
];

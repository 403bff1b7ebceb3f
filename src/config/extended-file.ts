// What `extends` names: another file of the same repository, or one of another repository at a reference. Pure.
import { malformed, parsed, type Parsed } from '../domain/parsed.ts';
import { parseProjectPath } from '../trigger/project-path.ts';

/** Where a file is: in the repository of the run (at the place that counts for its event), or in another one at a reference. */
export type FilePlace = { readonly in: 'project'; readonly path: string } | { readonly in: 'repository'; readonly repository: string; readonly ref: string; readonly path: string };

/** `.github/base.yml`: in the repository of the file that says so. `octo-org/shared/image.yml@v1`: in another. */
export function parseExtends(text: string, of: FilePlace): Parsed<FilePlace> {
  const [, repository, inside, ref] = /^([A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+)\/([^@]+)@(.*)$/.exec(text) ?? [];
  if (repository === undefined) {
    const path = text.includes('@') ? malformed('') : parseProjectPath(text);
    return path.ok ? parsed({ ...of, path: path.value }) : malformed('a file of the same repository (.github/base.yml), or of another one at a reference (owner/name/path/image.yml@ref)');
  }
  const path = parseProjectPath(inside ?? '');
  if (!path.ok) return malformed(`after owner/name ${path.expected}`);
  if (!isRef(ref ?? '')) return malformed('a reference after the @: best a full commit hash, else a tag or branch');
  return parsed({ in: 'repository', repository, ref: ref ?? '', path: path.value });
}

/** As the log and errors name it. */
export function shownPlace(place: FilePlace): string {
  return place.in === 'project' ? place.path : `${place.repository}/${place.path}@${place.ref}`;
}

/** A branch can change with every push, and so can the configuration of everybody who extends it. A name like a version is taken for a tag. */
export function mayChange(ref: string): boolean {
  return !/^[0-9a-f]{40}$/.test(ref) && !/^v?\d+(?:\.\d+)*(?:[-+][\w.+-]*)?$/.test(ref);
}

/** git-check-ref-format, as far as it can do harm in an address. */
function isRef(text: string): boolean {
  return /^[\w][\w./+#-]*$/.test(text) && !text.includes('..') && !text.endsWith('/') && !text.endsWith('.');
}

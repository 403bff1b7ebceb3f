// Holds the content key against what was really built: an image that BuildKit took in and that the key does not know (pushed
// in between, held by an engine or a mirror, named by ONBUILD of a base image) makes the key a lie. Then none is written. Pure.
import type { BuildResult } from '../domain/build.ts';
import { markPrefix } from '../domain/content.ts';
import type { Plan } from '../domain/plan.ts';

/** `warnings`: sentences. A build that does not say what it took in is believed. */
export function confirmContent(plan: Plan, builds: readonly BuildResult[]): { readonly plan: Plan; readonly warnings: readonly string[] } {
  const { content: verdict, metadata } = plan;
  const known: readonly string[] = verdict?.content?.bases ?? [];
  const strange = builds.flatMap((build) => (build.built ? imagesIn(build.metadata) : [])).find(({ digest }) => !known.includes(digest));
  if (verdict?.content === undefined || strange === undefined) return { plan, warnings: [] };
  const reason = `The image carries no content key, so that the next run builds: it was built with ${strange.name} as ${strange.digest}, which is not what its registry said before the build.`;
  const annotations = metadata.annotations.filter(({ key }) => !key.startsWith(markPrefix));
  return { plan: { ...plan, content: { skipped: false, reason }, metadata: { ...metadata, annotations } }, warnings: [reason] };
}

type Material = { readonly name: string; readonly digest: string };

/** Of buildx's metadata file: SLSA provenance, one for each platform or one for all (docs.docker.com, "Provenance attestations"). */
function imagesIn(metadata: Readonly<Record<string, unknown>>): readonly Material[] {
  return Object.entries(metadata).flatMap(([key, provenance]) => (/^buildx\.build\.provenance(?:\/|$)/.test(key) ? materialsIn(provenance) : []));
}

/** SLSA v0.2 has `materials`, v1 `buildDefinition.resolvedDependencies`. */
function materialsIn(provenance: unknown): readonly Material[] {
  const fields = fieldsOf(provenance);
  const listed: unknown = fields['materials'] ?? fieldsOf(fields['buildDefinition'])['resolvedDependencies'];
  return (Array.isArray(listed) ? listed : []).flatMap((entry: unknown) => {
    const { uri, digest } = fieldsOf(entry) as Readonly<Record<'uri' | 'digest', unknown>>;
    const hash = fieldsOf(digest)['sha256'];
    if (typeof uri !== 'string' || typeof hash !== 'string' || !uri.startsWith('pkg:docker/')) return [];
    const name = decodeURIComponent(uri.slice('pkg:docker/'.length).replace(/\?.*$/, ''));
    // Looks at the image, and is none of it.
    return name.includes('scanner') ? [] : [{ name, digest: `sha256:${hash}` }];
  });
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value)) : {};
}

// Names what a request to a registry is for (OCI distribution-spec, "Endpoints"), so that a fault can aim at it. Pure.

export const stages = [
  'token',
  'ping',
  'upload-start',
  'blob-mount',
  'upload-status',
  'upload-chunk',
  'upload-finish',
  'upload-cancel',
  'blob-head',
  'blob-get',
  'manifest-put',
  'manifest-head',
  'manifest-get',
  'tag-put',
  'tag-head',
  'tag-get',
  'tags-list',
  'referrers',
  'other',
] as const;

export type Stage = (typeof stages)[number];

/** `reference`: tag or digest of a manifest, digest of a blob. */
export type RequestSubject = { readonly stage: Stage; readonly repository?: string; readonly reference?: string };

const byMethod: Readonly<Record<'uploads' | 'blobs' | 'manifests' | 'tags', Readonly<Record<string, Stage>>>> = {
  uploads: { GET: 'upload-status', PATCH: 'upload-chunk', PUT: 'upload-finish', DELETE: 'upload-cancel' },
  blobs: { HEAD: 'blob-head', GET: 'blob-get' },
  manifests: { PUT: 'manifest-put', HEAD: 'manifest-head', GET: 'manifest-get' },
  tags: { PUT: 'tag-put', HEAD: 'tag-head', GET: 'tag-get' },
};

/** `target`: path and query as they stand in the request line. */
export function subjectOf(method: string, target: string): RequestSubject {
  const { pathname, searchParams } = new URL(target, 'http://localhost');
  if (pathname === '/token') return { stage: 'token' };
  if (/^\/v2\/?$/.test(pathname)) return { stage: 'ping' };
  const upload = /^\/v2\/(.+)\/blobs\/uploads\/([^/]*)$/.exec(pathname);
  if (upload !== null) {
    const [, repository = '', session = ''] = upload;
    if (session === '') return { stage: method === 'POST' ? startOf(searchParams) : 'other', repository };
    return { stage: byMethod.uploads[method] ?? 'other', repository };
  }
  const [, repository, kind, reference] = /^\/v2\/(.+)\/(blobs|manifests|tags|referrers)\/([^/]+)$/.exec(pathname) ?? [];
  if (repository === undefined || reference === undefined) return { stage: 'other' };
  const of = { repository, reference };
  if (kind === 'blobs') return { stage: byMethod.blobs[method] ?? 'other', ...of };
  if (kind === 'manifests') return { stage: byMethod[reference.includes(':') ? 'manifests' : 'tags'][method] ?? 'other', ...of };
  if (kind === 'tags') return { stage: reference === 'list' ? 'tags-list' : 'other', repository };
  return { stage: 'referrers', ...of };
}

function startOf(query: URLSearchParams): Stage {
  return query.has('mount') ? 'blob-mount' : 'upload-start';
}

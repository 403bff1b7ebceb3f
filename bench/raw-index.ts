// Which platforms an image index does not list (OCI image spec, image-index.md). Pure.

export function missingPlatforms(text: string, wanted: readonly string[]): readonly string[] {
  const index: unknown = JSON.parse(text);
  const manifests: unknown = index !== null && typeof index === 'object' && 'manifests' in index ? index.manifests : [];
  const listed = new Set((Array.isArray(manifests) ? manifests : []).map(platformOf));
  return wanted.filter((platform) => !listed.has(platform));
}

function platformOf(entry: unknown): string {
  const platform: unknown = entry !== null && typeof entry === 'object' && 'platform' in entry ? entry.platform : undefined;
  if (platform === null || typeof platform !== 'object') return '';
  const part = (name: string): unknown => Reflect.get(platform, name);
  return [part('os'), part('architecture'), part('variant')].filter((text) => typeof text === 'string' && text !== '').join('/');
}

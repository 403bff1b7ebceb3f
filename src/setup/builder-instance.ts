// A builder as buildx keeps it (store.NodeGroup, JSON in instances/): read to leave out nodes, or to reach one alone. Pure.
import { parsePlatform, type Platform } from '../domain/platform.ts';

/** `madeFor`: `--platform` of buildx create. */
export type KeptNode = { readonly name: string; readonly endpoint: string; readonly madeFor: readonly Platform[] };

/** undefined: the text is none that can be understood. */
export function readInstance(text: string | undefined): { readonly driver: string; readonly nodes: readonly KeptNode[] } | undefined {
  const group = decode(text);
  const nodes: unknown = group?.['Nodes'];
  if (group === undefined || !Array.isArray(nodes)) return undefined;
  return { driver: textOf(group['Driver']), nodes: nodes.map((node: unknown) => ({ name: nameOf(node), endpoint: textOf(fieldsOf(node)['Endpoint']), madeFor: madeForOf(node) })) };
}

/**
 * The same with one node, and without what that one was made for: asked, it then tells what it can really build, in its
 * worker's order. undefined: there is no such node.
 */
export function onlyNode(text: string | undefined, name: string): string | undefined {
  const group = decode(text);
  const nodes: unknown = group?.['Nodes'];
  const found: unknown = Array.isArray(nodes) ? nodes.find((node: unknown) => nameOf(node) === name) : undefined;
  return group === undefined || found === undefined ? undefined : JSON.stringify({ ...group, Nodes: [{ ...fieldsOf(found), Platforms: null }] });
}

/** The same without `names`; undefined: the text is none that can be understood, or nothing would be left. */
export function withoutNodes(text: string | undefined, names: readonly string[]): string | undefined {
  const group = decode(text);
  const nodes: unknown = group?.['Nodes'];
  if (group === undefined || !Array.isArray(nodes)) return undefined;
  const kept = nodes.filter((node: unknown) => !names.includes(nameOf(node)));
  return kept.length === 0 || kept.length !== nodes.length - names.length ? undefined : JSON.stringify({ ...group, Nodes: kept });
}

function nameOf(node: unknown): string {
  return textOf(fieldsOf(node)['Name']);
}

/** Platforms of the OCI specification, `{os, architecture, variant}`. */
function madeForOf(node: unknown): readonly Platform[] {
  const platforms = fieldsOf(node)['Platforms'];
  return (Array.isArray(platforms) ? platforms : []).flatMap((one: unknown) => {
    const { os, architecture, variant } = fieldsOf(one);
    const platform = parsePlatform([os, architecture, variant].map(textOf).filter((part) => part !== '').join('/'));
    return platform.ok ? [platform.value] : [];
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};
}

function decode(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

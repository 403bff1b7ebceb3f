// Which node has which build while the builds of a run go on: as planned, and elsewhere once a node is gone. It only keeps
// count; whether a node is gone is looked at by node-care.stage.ts.
import type { NodeUse } from '../domain/build.ts';
import type { Platform } from '../domain/platform.ts';
import type { Builder } from '../domain/session.ts';
import { plannedNodes } from './node-environment.ts';
import { choosePlace, loadsOf, type Place } from './placement.ts';

export class NodeDuty {
  readonly #builder: Builder;
  readonly #places: Map<Platform, Place>;
  readonly #gone = new Map<string, string>();

  constructor(builder: Builder, platforms: readonly Platform[]) {
    this.#builder = builder;
    this.#places = new Map(plannedNodes(platforms, builder));
  }

  /** undefined: a call for several platforms, or for one that no node lists, is buildx's to place. */
  nodeOf(platforms: readonly Platform[]): NodeUse | undefined {
    const [platform, ...more] = platforms;
    const place = platform === undefined || more.length > 0 ? undefined : this.#places.get(platform);
    return place && { name: place.node, emulated: place.emulated };
  }

  /** Why a node is not used again; undefined: it is. */
  whyGone(node: string): string | undefined {
    return this.#gone.get(node);
  }

  leave(node: string, reason: string): void {
    this.#gone.set(node, reason);
  }

  /** A node that was started again. */
  takeBack(node: string): void {
    this.#gone.delete(node);
  }

  /** The platform's new node; undefined: none is left for it, and it keeps the one that it has. */
  move(platform: Platform): NodeUse | undefined {
    const left = this.#builder.nodes.filter(({ name }) => !this.#gone.has(name));
    const busy = [...this.#places].flatMap(([one, place]) => (one === platform ? [] : [place]));
    const place = choosePlace(platform, left, loadsOf(busy));
    if (place === undefined) return undefined;
    this.#places.set(platform, place);
    return { name: place.node, emulated: place.emulated };
  }
}

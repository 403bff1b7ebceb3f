// A node that dies during the builds: its work goes to another one that can do it, and it is not used again in this run. What
// other nodes have built stays. Without another one a container that stopped is started again, once.
import type { ActionError } from '../domain/action-error.ts';
import type { NodeUse } from '../domain/build.ts';
import type { Platform } from '../domain/platform.ts';
import type { Session } from '../domain/session.ts';
import type { World } from '../world/ports/world.ts';
import { environmentOf } from './node-environment.ts';
import { NodeDuty } from './node-duty.ts';
import { nodeLost } from './node-lost.ts';
import { startNode, whyNotUp } from './open-nodes.stage.ts';

const bootMs = 60_000;

/** `same`: it is up, the failure has another cause. `moved`: the platform has a node again. `lost`: no node is left for it. */
export type NodeVerdict = 'same' | 'moved' | 'lost';

export class NodeCare {
  readonly #session: Session;
  readonly #world: Pick<World, 'processes' | 'runner'>;
  readonly #signal: AbortSignal;
  readonly #duty: NodeDuty;
  readonly #started = new Set<string>();
  readonly #looking = new Map<string, Promise<string | undefined>>();
  readonly #starting = new Map<string, Promise<boolean>>();

  constructor(session: Session, platforms: readonly Platform[], world: Pick<World, 'processes' | 'runner'>, signal: AbortSignal) {
    this.#session = session;
    this.#world = world;
    this.#signal = signal;
    this.#duty = new NodeDuty(session.builder, platforms);
  }

  nodeOf(platforms: readonly Platform[]): NodeUse | undefined {
    return this.#duty.nodeOf(platforms);
  }

  /** The failure of the last attempt: of a platform whose last node is gone it says that. */
  explain(error: ActionError, platforms: readonly Platform[]): ActionError {
    const [platform] = platforms;
    const node = this.#duty.nodeOf(platforms);
    const reason = node === undefined ? undefined : this.#duty.whyGone(node.name);
    return platform === undefined || node === undefined || reason === undefined ? error : nodeLost(platform, node.name, reason, error);
  }

  /** After a failed attempt of the platform on `node`. */
  async afterFailure(platform: Platform, node: string): Promise<NodeVerdict> {
    const reason = this.#duty.whyGone(node) ?? (await this.#look(node));
    if (reason === undefined || this.#signal.aborted) return 'same';
    this.#duty.leave(node, reason);
    const next = this.#duty.move(platform);
    const { name } = this.#session.builder;
    if (next !== undefined) {
      const how = next.emulated ? ', emulated: that takes several times as long' : '';
      this.#world.runner.warning(`The node ${node} of the builder ${name} went away during the build of ${platform} and is not used again in this run: ${reason}. ${platform} is built on the node ${next.name}${how}.`, { title: 'Node went away' });
      return 'moved';
    }
    if (await this.#startAgain(node)) {
      this.#world.runner.warning(`The node ${node} of the builder ${name} went away during the build of ${platform} and was started again, once for this run: no other node builds it.`, { title: 'Node went away' });
      return 'moved';
    }
    return 'lost';
  }

  /** Builds that fail together wait for the one answer; a later failure asks again. */
  #look(node: string): Promise<string | undefined> {
    const { builder } = this.#session;
    const looking = this.#looking.get(node) ?? whyNotUp(builder.name, environmentOf(this.#session, node), this.#world).finally(() => this.#looking.delete(node));
    this.#looking.set(node, looking);
    return looking;
  }

  /** A remote daemon is not ours to start. */
  async #startAgain(node: string): Promise<boolean> {
    if (this.#session.builder.driver !== 'docker-container') return false;
    const starting = this.#starting.get(node);
    if (starting !== undefined) return await starting;
    if (this.#started.has(node)) return false;
    this.#started.add(node);
    const again = startNode(this.#session.builder.name, { environment: environmentOf(this.#session, node), bootMs }, this.#world).then((trouble) => trouble === undefined);
    this.#starting.set(node, again);
    const isUp = await again.finally(() => this.#starting.delete(node));
    if (isUp) this.#duty.takeBack(node);
    return isUp;
  }
}

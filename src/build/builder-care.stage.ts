// Keeps the run's own builder alive: one that died (killed, out of memory) is made again once, with its cache where that is
// left, and builds go on there. After a death for want of memory they run one after another. A user's builder is not touched:
// where a list of them is given, the next one takes over. Of a builder of several nodes the other ones do (nodes/).
import type { ActionError } from '../domain/action-error.ts';
import type { NodeUse } from '../domain/build.ts';
import type { Failure, FailureClass } from '../domain/failure.ts';
import type { Platform } from '../domain/platform.ts';
import type { Session } from '../domain/session.ts';
import { environmentOf } from '../nodes/node-environment.ts';
import type { NodeCare } from '../nodes/node-care.stage.ts';
import { builderState, recreateBuilder } from '../setup/builder-again.stage.ts';
import { builderEnvironment, firstUsable, isUp, type Trial } from '../setup/given-builders.stage.ts';
import type { World } from '../world/ports/world.ts';

/** What is seen of a builder that is gone, however it went. A failing step of the Dockerfile has no such class but for lack of memory. */
const mayHaveDied: ReadonlySet<FailureClass> = new Set(['builder-unavailable', 'out-of-memory', 'registry-unavailable', 'timeout-cancelled', 'cache-failure', 'network-in-run', 'unknown']);

/** What another given builder must be able to do to carry out the same requests. */
export type BuildNeeds = Pick<Trial, 'platforms' | 'suits'>;

/** `elsewhere`: on another node or builder, which may hold other results. `lost`: it died, and nothing takes its place. */
export type Revival = 'again' | 'elsewhere' | 'lost';

export class BuilderCare {
  #session: Session;
  readonly #needs: BuildNeeds;
  readonly #world: World;
  readonly #signal: AbortSignal;
  #generation = 0;
  #revival: Promise<boolean> | undefined;
  #isLost = false;
  #oneByOne = false;
  #nodes: Promise<NodeCare | undefined>;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(session: Session, world: World, signal: AbortSignal, needs: BuildNeeds = { platforms: [] }) {
    this.#needs = needs;
    this.#session = session;
    this.#world = world;
    this.#signal = signal;
    this.#nodes = this.#nodesOf(session);
  }

  /** With the builder that is used now. */
  get session(): Session {
    return this.#session;
  }

  /** How a call for these platforms reaches its node, and which it is; `node` undefined: buildx chooses. */
  async placeOf(platforms: readonly Platform[]): Promise<{ readonly session: Session; readonly node: NodeUse | undefined }> {
    const node = (await this.#nodes)?.nodeOf(platforms);
    return { session: { ...this.#session, environment: environmentOf(this.#session, node?.name) }, node };
  }

  /** The failure of the last attempt: of a platform whose last node is gone it says that. */
  async explain(error: ActionError, platforms: readonly Platform[]): Promise<ActionError> {
    return (await this.#nodes)?.explain(error, platforms) ?? error;
  }

  /** How often the builder was made again: note it when an attempt begins. */
  get generation(): number {
    return this.#generation;
  }

  /** Runs one build's attempt, when it is its turn and the builder is not being made again. */
  async turn<T>(work: () => Promise<T>): Promise<T> {
    await this.#revival;
    if (!this.#oneByOne) return await work();
    const mine = this.#queue.then(work);
    this.#queue = mine.catch(() => undefined);
    return await mine;
  }

  /** After a failed attempt that began in `generation`, on `node`. undefined: nothing is known to have died. */
  async revive(failure: Failure, generation: number, platforms: readonly Platform[], node: NodeUse | undefined): Promise<Revival | undefined> {
    const [platform] = platforms;
    const nodes = await this.#nodes;
    if (nodes !== undefined && platform !== undefined && node !== undefined && generation === this.#generation) {
      // What a daemon's certificate has to do with shows as the registry's would.
      if (!mayHaveDied.has(failure.class) && failure.class !== 'tls-cert') return undefined;
      const verdict = await nodes.afterFailure(platform, node.name);
      if (verdict !== 'lost') return verdict === 'moved' ? 'elsewhere' : undefined;
      return !this.#isLost && (await this.#reviveWhole(failure, generation)) ? 'elsewhere' : 'lost';
    }
    if (this.#isLost || !mayHaveDied.has(failure.class) || !(await this.#reviveWhole(failure, generation))) return undefined;
    return this.#session.builder.own ? 'again' : 'elsewhere';
  }

  async #reviveWhole(failure: Failure, generation: number): Promise<boolean> {
    const { own, recipe, driver, others = [], nodeConfigs } = this.#session.builder;
    if (!own && generation < this.#generation) return true;
    if (!own && others.length > 0) {
      this.#revival ??= this.#moveOn(others).finally(() => (this.#revival = undefined));
      return await this.#revival;
    }
    // Of several nodes the others are still at work.
    if (!own || recipe === undefined || driver !== 'docker-container' || nodeConfigs !== undefined) return false;
    if (this.#generation > 0) return generation < this.#generation;
    // Builds that fail together wait for the one answer.
    this.#revival ??= this.#bringBack(failure).finally(() => (this.#revival = undefined));
    return await this.#revival;
  }

  /** To the next of the given builders that is up. One of the run's own is not made for it: emulators and logins would be late. */
  async #moveOn(others: readonly string[]): Promise<boolean> {
    const { builder, environment, folder } = this.#session;
    if (this.#signal.aborted || (await isUp(builder.name, environment, this.#world))) return false;
    const next = await firstUsable(others, { ...this.#needs, environment, folder }, this.#world);
    if (next.builder === undefined) {
      this.#isLost = true;
      return false;
    }
    this.#world.runner.warning(`The builder ${builder.name} went away during a build: what was not finished is built by ${next.builder.name}.`, { title: 'Builder went away' });
    this.#session = { ...this.#session, environment: builderEnvironment(environment, next.builder), builder: next.builder };
    this.#nodes = this.#nodesOf(this.#session);
    this.#generation++;
    return true;
  }

  /** Few builders have several nodes. */
  async #nodesOf(session: Session): Promise<NodeCare | undefined> {
    if (session.builder.nodeConfigs === undefined) return undefined;
    const { NodeCare: Care } = await import('../nodes/node-care.stage.ts');
    return new Care(session, this.#needs.platforms, this.#world, this.#signal);
  }

  async #bringBack(failure: Failure): Promise<boolean> {
    const { builder } = this.#session;
    const { runner } = this.#world;
    const state = await builderState(this.#session, this.#world, this.#signal);
    if (this.#signal.aborted || (state.alive && !state.restarted)) return false;
    if (state.engineAway) {
      this.#isLost = true;
      runner.warning(`The Docker engine went away during a build and did not come back within a minute; the builder ${builder.name} is gone with it.`, { title: 'Engine away' });
      return false;
    }
    const ranOut = state.outOfMemory || failure.class === 'out-of-memory';
    this.#oneByOne = ranOut;
    const why = ranOut ? 'ran out of memory' : 'died';
    const next = ranOut ? 'The platforms are built again one after another.' : 'What was not finished is built again.';
    try {
      if (!state.alive) await recreateBuilder(this.#session, this.#world, this.#signal);
      this.#generation++;
      runner.warning(`The builder ${builder.name} ${why} during a build and was started again, once for this run. ${next}`, { title: 'Builder died' });
      return true;
    } catch (thrown) {
      // Not tried by every build that fails now.
      this.#isLost = true;
      runner.warning(`The builder ${builder.name} ${why} during a build and could not be started again: ${thrown instanceof Error ? thrown.message : String(thrown)}`, { title: 'Builder died' });
      return false;
    }
  }
}

// The error of a platform whose last node is gone. Its words only.
import { ActionError } from '../domain/action-error.ts';
import type { Platform } from '../domain/platform.ts';

/** `reason`: why the node can't be used, a clause. `last`: how the build on it ended. */
export function nodeLost(platform: Platform, node: string, reason: string, last: ActionError): ActionError {
  return new ActionError({
    code: 'BUILDER_FAILED',
    what: `${platform}: the node ${node} went away during the build, and no other node of the builder builds ${platform}.`,
    why: `${node}: ${reason}.\nThe build ended with: ${last.what}\n${last.why}`,
    fix: `Bring the node back and run the job again: what the other platforms pushed is not built again where a cache is kept. A second node for ${platform}, or one that emulates it, takes over by itself (docs/nodes.md).`,
    ...(last.failure === undefined ? {} : { failure: last.failure }),
    cause: last,
  });
}

// Examples of how a publish ends that fails after its first tag has moved: the real transaction, on a registry in memory
// that answers 502 when it comes to the last tag.
import type { ActionError, ErrorCode } from '../../src/domain/action-error.ts';
import { moveTags } from '../../src/publish/transaction/transaction.stage.ts';
import { RegistryError } from '../../src/world/ports/registry.ts';
import { memoryRegistry } from '../../__tests__/fakes/registry.ts';
import { fakeWorld } from '../../__tests__/fakes/world.ts';
import { contextOf, fill, fixed, ghcr, linearGitHub, moving, movesTo, tagAs } from '../../__tests__/publish/transacting.ts';
import { given, type Example } from './thrown.ts';

/** `fails`: the write of latest, or every request from then on. */
async function failAtLatest(fails: 'that-write' | 'all-after'): Promise<ActionError> {
  let isDown = false;
  const registry = memoryRegistry({
    refuse: (operation, image, reference) => {
      const isLast = operation === 'writeManifest' && reference === 'latest';
      isDown ||= isLast && fails === 'all-after';
      return isLast || isDown ? badGateway(operation, `${image}:${reference}`) : undefined;
    },
  });
  fill(registry, [1, 2], [ghcr]);
  for (const name of ['1.2', 'latest']) tagAs(registry, ghcr, name, 1);
  const tags = [fixed(ghcr, '1.2.3'), moving(ghcr, '1.2'), moving(ghcr, 'latest')];
  const end = await moveTags(movesTo(2, tags), contextOf(2), fakeWorld({ registry, github: linearGitHub() }));
  return given(end.error);
}

function badGateway(operation: string, image: string): RegistryError {
  return new RegistryError({ operation: operation === 'writeManifest' ? 'write the manifest of' : 'read the manifest of', image, status: 502, body: '<html><title>502 Bad Gateway</title></html>' });
}

export const transactionExamples = {
  PUBLISH_RESTORED: () => failAtLatest('that-write'),
  PUBLISH_PARTIAL: () => failAtLatest('all-after'),
} as const satisfies Partial<Record<ErrorCode, Example>>;

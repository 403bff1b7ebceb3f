// What every leg will build, as lines for the log of the plan job.
import type { ExpectedSet } from '../domain/expected-set.ts';
import type { ImageId } from '../domain/image-definition.ts';
import { tagRefText } from '../domain/image-ref.ts';
import type { Plan } from '../domain/plan.ts';
import { legName } from './matrix.ts';

export function describeLegs({ legs, images, handOver, publishes }: ExpectedSet, plans: ReadonlyMap<ImageId, Plan>): readonly string[] {
  return [
    ...images.flatMap(({ id, names, platforms, dependsOn, target }) => [
      `Image ${id}: ${names.join(', ')}`,
      `  platforms ${platforms.join(', ')}`,
      ...(target === undefined ? [] : [`  target ${target}`]),
      ...(dependsOn.length === 0 ? [] : [`  built on ${dependsOn.join(', ')}`]),
      ...(plans.get(id)?.metadata.tags ?? []).map((tag) => `  ${publishes ? 'tag' : 'not published'} ${tagRefText(tag)}`),
    ]),
    ...legs.map((leg) => `Leg ${leg.number}: ${legName(leg, images.length > 1)} on ${leg.runner.join(', ')}`),
    `${publishes ? '' : 'Nothing is published. '}Each leg hands over ${publishes ? '' : 'what it has built '}by ${handOver === 'artifact' ? 'an artifact' : 'the output leg-N of its job'}.`,
  ].map((line) => line.replaceAll(/[\r\n]+/g, ' '));
}

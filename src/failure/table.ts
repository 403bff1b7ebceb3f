// The order in which the causes are asked: the specific and the deciding first, words that may stand in any log last.
import type { Rule } from './rule.ts';
import { authRules, gitLoginRules } from './rules/auth.ts';
import { baseImageRules } from './rules/base-image.ts';
import { blobRules } from './rules/blob.ts';
import { builderConnectionRules, builderRules, driverRules } from './rules/builder.ts';
import { cacheRules } from './rules/cache.ts';
import { cancelRules, deadlineRules } from './rules/cancel.ts';
import { syntaxRules } from './rules/dockerfile.ts';
import { emulatorRules } from './rules/emulation.ts';
import { contextRules, copyRules, fileRules } from './rules/files.ts';
import { mediaRules } from './rules/media.ts';
import { mergeRules } from './rules/merge.ts';
import { missingRepositoryRules, nameRules } from './rules/name.ts';
import { permissionRules } from './rules/permission.ts';
import { rateLimitRules } from './rules/rate-limit.ts';
import { registryRequestRules, registryRules } from './rules/registry.ts';
import { diskRules, memoryRules, networkDeviceRules } from './rules/resources.ts';
import { signingRules } from './rules/signing.ts';
import { networkStepRules, programRules, stepRules } from './rules/steps.ts';
import { tlsRules } from './rules/tls.ts';

export const rules: readonly Rule[] = [
  // What ends a build whatever else it says.
  ...diskRules, ...networkDeviceRules, ...emulatorRules, ...builderConnectionRules, ...memoryRules, ...cancelRules,
  // What the Dockerfile and the call of buildx say about themselves.
  ...syntaxRules, ...copyRules, ...driverRules, ...gitLoginRules, ...contextRules,
  // Services with words of their own.
  ...cacheRules, ...rateLimitRules, ...permissionRules, ...registryRequestRules, ...signingRules, ...tlsRules,
  // Inside a RUN step: before the registry's words, which any download prints too.
  ...networkStepRules, ...stepRules,
  ...missingRepositoryRules, ...mergeRules, ...baseImageRules, ...mediaRules, ...nameRules, ...blobRules, ...authRules,
  ...builderRules, ...registryRules,
  ...fileRules, ...deadlineRules, ...programRules,
];

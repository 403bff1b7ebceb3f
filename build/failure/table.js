import { authRules, gitLoginRules } from "./rules/auth.js";
import { baseImageRules } from "./rules/base-image.js";
import { blobRules } from "./rules/blob.js";
import { builderConnectionRules, builderRules, driverRules } from "./rules/builder.js";
import { cacheRules } from "./rules/cache.js";
import { cancelRules, deadlineRules } from "./rules/cancel.js";
import { syntaxRules } from "./rules/dockerfile.js";
import { emulatorRules } from "./rules/emulation.js";
import { contextRules, copyRules, fileRules } from "./rules/files.js";
import { mediaRules } from "./rules/media.js";
import { mergeRules } from "./rules/merge.js";
import { missingRepositoryRules, nameRules } from "./rules/name.js";
import { permissionRules } from "./rules/permission.js";
import { rateLimitRules } from "./rules/rate-limit.js";
import { registryRequestRules, registryRules } from "./rules/registry.js";
import { diskRules, memoryRules, networkDeviceRules } from "./rules/resources.js";
import { signingRules } from "./rules/signing.js";
import { networkStepRules, programRules, stepRules } from "./rules/steps.js";
import { tlsRules } from "./rules/tls.js";
export const rules = [
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

// What each error code means and what to do about it: the text of its page in docs/errors/. A code without one does not compile.
import type { ErrorCode } from '../../src/domain/action-error.ts';

/** `line`: one sentence for the tables. `text`: Markdown that goes on from there; links are relative to docs/errors/. */
export type ErrorMeaning = { readonly line: string; readonly text: string };

export const errorMeanings: Readonly<Record<ErrorCode, ErrorMeaning>> = {
  INVALID_INPUT: {
    line: "One or more inputs can't be used as they are.",
    text: "All of them are listed together, each with its name, the value given and what is expected; nothing was started. A name that is close to an input's is reported too: compare it with the [table of inputs](../../README.md#inputs).",
  },
  NO_TAGS: {
    line: 'Something should be published, but no tag rule yields a tag for this event.',
    text: '`type=semver` on a branch, for example. Add a rule that fits, such as `type=sha`, or set `push: false`. `dry-run: true` shows what the rules come to; [Tag rules](../tags.md) has them all.',
  },
  UNSUPPORTED_EVENT: {
    line: 'The event that started the workflow has no commit or branch that an image could be made of.',
    text: "The message names the supported events. With `workflow_call` the caller's event counts.",
  },
  DOCKER_MISSING: {
    line: 'There is no `docker` on the runner, or it is too old.',
    text: "Use a runner that has it (GitHub's ubuntu images do; `ubuntu-slim` has no engine), or install it in a step before.",
  },
  BUILDX_MISSING: {
    line: "Docker is there, its plugin Buildx is not, or the version of `buildx-version` can't be had.",
    text: 'Install the package `docker-buildx-plugin`, or set `buildx-version`. When it is set already: does that release exist, and does the runner reach Docker Hub, which has its image?',
  },
  BUILDX_TOO_OLD: {
    line: 'This Buildx lacks something that the action needs.',
    text: 'The message names the version found and the oldest that works. Set `buildx-version`, or update the plugin on the runner.',
  },
  ENGINE_UNREACHABLE: {
    line: 'The docker command works, its engine does not answer.',
    text: "It was asked three times, some seconds apart. On self-hosted runners: is the daemon running, may the runner's user open its socket, is `DOCKER_HOST` right? `driver: remote` and `driver: kubernetes` need no local engine.",
  },
  UNSUPPORTED_RUNNER: {
    line: 'The runner is not a Linux machine and has no docker that works.',
    text: 'Use a Linux runner. Images for other processors need no machine of another system: `platforms` is enough.',
  },
  DRIVER_CANNOT_PUBLISH: {
    line: 'The `docker` driver can only push under a tag unless the engine has the containerd image store.',
    text: 'No tag may point to an image here before all of it is verified, so this driver is refused for publishing. Leave out `driver` and `builder`, or enable the containerd image store of the engine.',
  },
  BUILDER_FAILED: {
    line: 'The builder could not be created, or its BuildKit did not start or did not stay up.',
    text: "The last lines say why. A builder that dies during a build is made again once; this error means that it did not help. When the image of BuildKit can't be pulled, it was tried again and from mirrors where there are some: name one of your own with `driver-opts: image=…`. When BuildKit was killed, the machine has too little memory: build fewer platforms at once (`max-parallel`), or on a larger runner.",
  },
  EMULATION_FAILED: {
    line: 'QEMU could not be installed.',
    text: 'It takes a privileged container and an image from Docker Hub. Build such platforms on a native builder (`append`), leave them out of `platforms`, name a mirror with `qemu-image`, or set `qemu: false` where the Dockerfile cross-compiles.',
  },
  LOGIN_FAILED: {
    line: 'The registry refused user name or password, or could not be asked.',
    text: "For GitHub's registry the job needs `permissions: packages: write`; elsewhere check that the secret exists in this repository and environment and has not expired. A login that is denied is not tried again, as some registries lock the account. When nothing is published to that registry, a failed login is only a warning.",
  },
  GITHUB_API_FAILED: {
    line: 'A tag rule, a label or a guard needs a fact that only the GitHub API has, and it did not give it.',
    text: 'The message says which fact and what was answered. `permissions: contents: read` is enough. An API that is down or limits requests was asked again before.',
  },
  BUILD_FAILED: {
    line: 'A step of the build failed.',
    text: "The message names platform, step, place in the Dockerfile, exit code and the last lines of that step; the log has a group for each platform. The cause is looked up in the words of the tools, and the fix follows it: a base image that is not there, a full disk, a file that `.dockerignore` leaves out, a download that failed. A step that fails on one platform only often downloads a file of the wrong architecture: use `TARGETARCH`. A whole log can be explained with [`npm run explain`](../explain.md). No tag was moved.",
  },
  CHECK_FAILED: {
    line: '`call: check` found something in the Dockerfile.',
    text: 'Each finding is an annotation at its line.',
  },
  BUILD_CANCELLED: {
    line: 'The run was cancelled, or with `fail-fast` another platform failed first.',
    text: 'Before the first tag moves, a cancelled run ends at once and no tag was moved. After that, the tags that had moved are put back: by the step itself, or by its post step when the runner ends it first; the log of whichever did it has a line for each tag. A run in a `concurrency` group with `cancel-in-progress: true` is cancelled by the next one: for publishing, `false` is the better choice.',
  },
  DISK_FULL: {
    line: 'A disk of the runner is about to be full, and nothing that may be removed would free enough.',
    text: "Free space is looked at where the engine keeps its data and in the runner's folder for temporary files: while the builder starts, before the build, and all through it. A build that goes on until the disk is full often takes the runner and the log with it, so it is ended while there is still some room. Before that, unused cache of the run's own builder is pruned, and with `free-disk: true` toolchains of GitHub-hosted runners are removed. Images, other builders and files of yours are never touched. [Disk, memory, network](../resources.md) says what is looked at and when. No tag was moved. A step that runs into a full disk by itself is [BUILD_FAILED](BUILD_FAILED.md) with the class `disk-full`.",
  },
  INDEX_MISMATCH: {
    line: 'The index does not hold exactly the planned platforms, or something in it is not what it claims to be.',
    text: 'Nothing was published under a tag. A last stage with a fixed platform (`FROM --platform=linux/amd64 …`) is the usual cause. Otherwise this should not happen: please report it with the plan (`dry-run: true`).',
  },
  REGISTRY_DENIED: {
    line: 'The registry does not let this job push there.',
    text: "A push is tried before anything is built: this error costs seconds. GHCR gives the same answer for several causes, so the facts around it are looked at: the event, the kind of login, the owner, and what the API knows of the package. Where they leave one cause, it is named; else the candidates are listed, the likeliest first, each with what speaks for it and with the settings page to open:\n\n- The job lacks `permissions: packages: write`. With a reusable workflow, the calling job needs it too.\n- A pull request from a fork, or a run that Dependabot started: their token may only read. Leave out `push: true`, and such runs build without publishing.\n- The package was made by another repository or by hand, and does not grant this one access. Add it with the role Write under the package's settings, \"Manage Actions access\".\n- The image is below another owner than the repository.\n- The organisation does not let its members create packages.\n- A token of your own is expired, lacks `write:packages`, or is a fine-grained one, which GHCR does not take.\n\nA rate limit that comes as a 403 is told from these: it is [RATE_LIMITED](RATE_LIMITED.md).",
  },
  REGISTRY_FAILED: {
    line: 'The registry did not answer, or answered with an error of its own.',
    text: 'Requests and pushes that may pass the second time were made again after a wait, and what was built was not built again. Run the job again when the registry is well; its status page tells. No tag points to a half-published image.',
  },
  RATE_LIMITED: {
    line: 'The registry limits how much may be asked of it.',
    text: 'GHCR says so with a 403 that reads like a missing permission; the words of the answer tell the two apart, and the waits that the answer asked for were kept. Run the job again in some minutes. When it comes back: fewer jobs that push at the same time (`concurrency`, `max-parallel`), a login where the limit is for anonymous use, a mirror for base images.',
  },
  TAG_NOT_READ_BACK: {
    line: 'A tag was written, and points elsewhere when it is read.',
    text: 'It was read several times. Another run published at the same moment, or the registry shows old data. What had moved is put back where that is possible: the error is then [PUBLISH_RESTORED](PUBLISH_RESTORED.md) or [PUBLISH_PARTIAL](PUBLISH_PARTIAL.md), has a line for each tag, and names this code as the cause. Give the workflow a `concurrency` group ([why](../guarantees.md#races)), and run the job again.',
  },
  NAME_REFUSED: {
    line: 'The registry does not take an image of that name, whatever the login.',
    text: 'Every name that is refused is listed with the rule that it breaks; nothing was started.',
  },
  IMMUTABLE_TAG: {
    line: 'A tag that never moves exists already, and its image was made of another commit or does not say of which.',
    text: 'Such tags are full versions (`1.2.3`) and those of `immutable-tags`. Nothing was built and no tag moved. Publish under a new version. When the old image has to go for good, `overwrite: true` gives the tag to this one: whoever pinned the tag gets another image then. With an image of the same commit the run goes on without building, and the moving tags converge to it.',
  },
  NOT_PUBLIC: {
    line: "`expect-public` is set, and the image can't be pulled without a login.",
    text: "A package of GHCR is private when it is first published, in a public repository too; there is no API to change that. Open the package's settings, Danger Zone, Change visibility, and run the job again. No tag was moved.",
  },
  WRONG_ARCHITECTURE: {
    line: "A platform's image holds programs of another architecture.",
    text: 'They would end with `exec format error` on a real machine. The message names the file, the machine that it was made for, and the layer that brought it. Usual causes: a binary that is copied from the checkout or downloaded without `TARGETARCH`, a copy from a stage with `FROM --platform=$BUILDPLATFORM` that compiles for its own machine, a fixed `GOARCH`. No tag was moved.',
  },
  METADATA_MISSING: {
    line: 'A label or annotation that was asked for is not in the image that the registry has.',
    text: 'No tag was moved. A frontend of its own (`# syntax=…` in the first line of the Dockerfile) may ignore what it is given; else report it with the plan (`dry-run: true`).',
  },
  IMAGE_TOO_LARGE: {
    line: "A platform's image is larger than `max-size`, or has grown more than `max-size-growth` allows.",
    text: 'Growth is counted against the image that the tag points to now; sizes are compressed ones. The message names both sizes and the largest layers. No tag was moved. Make it smaller, or raise the limit when the growth is meant.',
  },
  PLATFORM_DROPPED: {
    line: 'A platform of `optional-platforms` failed, and a tag that would move carries that platform today.',
    text: "Whoever pulls it there would get nothing. Mend the platform's build, or set `allow-platform-removal: true`. No tag was moved.",
  },
  PUBLISH_RESTORED: {
    line: 'Publishing failed after the first tag had moved, and every moving tag was put back.',
    text: 'Each points to what it pointed to before. A new immutable tag may be left; its image is complete and verified. The cause stands in the message, and its code in the line before the tags: that page has more. Mend it, then run the job again.',
  },
  PUBLISH_PARTIAL: {
    line: 'Publishing failed after the first tag had moved, and not every tag could be put back.',
    text: 'The message and the summary list each tag with what it points to now and what it had before, for each registry. Every tag points to a complete, verified image. When the registry answers again, run the job again (the tags move on), or use the rollback action (they move back): [what to do, step by step](../recovery.md#a-publish-ended-as-partial).',
  },
  TIMED_OUT: {
    line: 'A limit of time was reached.',
    text: '`timeout` for the whole step, `platform-timeout` for one platform, or `idle-timeout` for a build that printed nothing. The message names the platform and the step that was running. After a crash of QEMU three minutes of silence are enough, since such a build hangs for ever. No tag was moved, or those that had moved were put back.',
  },
  SOURCE_NOT_FOUND: {
    line: 'The image to promote, or to go back to, is not in the registry, or not complete there.',
    text: 'The message names what is missing. Retention rules and clean-up jobs that delete untagged versions are a usual cause.',
  },
  NOTHING_TO_ROLL_BACK: {
    line: 'There is no record of an earlier image for a tag, or the digest asked for never stood under it.',
    text: 'Only digests that were live are offered: the message lists them. To put another image under the tag, use the promote action ([how](../recovery.md#put-an-image-that-you-know-under-a-tag)).',
  },
  LEG_MISSING: {
    line: 'The merge of several machines lacks a platform: its leg handed nothing over.',
    text: 'The message names leg, platform and image. No tag of that image was moved; other images of the run were published unless `all-or-nothing` is set. In a run that publishes nothing (a pull request) it says that not everything was built. Run the failed jobs again: what the other legs have done is kept and taken. [How jobs hand over](../hand-over.md).',
  },
  RECORD_REFUSED: {
    line: "A leg's record does not match the plan of this run in every field.",
    text: 'It is of another run, of an attempt before the plan was made again, of another image or platform, or somebody changed it. The message names the field, what was found and what was expected. Nothing of the image is published: [what is compared](../hand-over.md).',
  },
  HAND_OVER_FAILED: {
    line: 'What one job of a run has for another could not be handed over or fetched.',
    text: "GitHub's artifact service did not take or give a file, or a job's output can't hold it. Calls are tried again by their class first; a leg gives its records as an output as well, and the merge takes both, so that a failed upload alone stops nothing. [How jobs hand over](../hand-over.md).",
  },
  UNEXPECTED_ANSWER: {
    line: "A registry, the engine or an event's payload is not of the shape that its specification gives.",
    text: 'The message names what was expected and what was found. With events that you made yourself (act, a test) add the field; else please report it.',
  },
  INTERNAL: {
    line: 'A fault of the action itself.',
    text: 'Run the job again with debug logging and report the log.',
  },
};

// Toolchains that GitHub's Ubuntu runners come with and that building an image in a container has no use for, and whether
// this machine is one of those runners. Nothing is removed here.
/** Absolute folders, the largest first (sizes in GB, as of ubuntu-24.04). No tool that this action calls is in them. */
export const toolchainFolders = [
    '/usr/local/lib/android/sdk/ndk', // 6
    '/usr/local/lib/android/sdk', // 4
    '/usr/local/lib/android',
    '/usr/local/.ghcup', // 5
    '/opt/ghc',
    '/usr/share/dotnet', // 3
    '/usr/share/swift', // 3
    '/opt/hostedtoolcache/CodeQL', // 2
    '/usr/local/share/powershell', // 1
    '/usr/share/miniconda', // 1
    '/usr/local/share/chromium', // 1
    '/usr/local/share/vcpkg',
];
/** Why nothing may be removed here, as a sentence for a warning; undefined: it may. */
export function whyNotRemoved(environment, isContainer) {
    if (environment['RUNNER_ENVIRONMENT'] !== 'github-hosted')
        return 'free-disk is for GitHub-hosted runners: this one is not, and nothing is removed from it.';
    // There they are files of the container's image: the user's, and removing them would free nothing.
    if (isContainer)
        return 'free-disk does nothing in a container job: the toolchains are on the machine around it.';
    return undefined;
}

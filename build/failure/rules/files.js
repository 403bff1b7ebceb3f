export const contextRules = [
    {
        class: 'context-missing',
        transient: false,
        any: [
            /unable to prepare context/i,
            /failed to read dockerfile|failed to (?:open|find|stat|resolve) (?:the )?(?:dockerfile|containerfile)|cannot locate (?:specified )?dockerfile|(?:could not|cannot|can't|couldn't) (?:find|open|locate|read) .*(?:dockerfile|containerfile)|(?:dockerfile|containerfile)\S*:? .{0,30}(?:no such file|not found|does not exist|not exist)/i,
            /no such file or directory: '?\S*(?:dockerfile|containerfile)/i,
            /(?:lstat|stat|open|resolve ?:|evaluate symlinks).*\b(?:Dockerfile|Containerfile)\S*: (?:no such file|not a directory)/i,
            /resolve ?: (?:l?stat|CreateFile) .*(?:no such file|cannot find)|lstat \S*buildkit-mount\d+.*no such file|could not find (\S+): l?stat \1|CreateFile .*The system cannot find/i,
            /requires exactly 1 argument|requires 1 argument/i,
            /(?:build )?context\b.*(?:not found|does not exist|no such file|must be|is not a directory|outside|could not be)|path "[^"]*" not found/i,
            /the Dockerfile \(.*\) must be within the build context|forbidden path outside/i,
            /could not detect default (?:file|context)|no (?:Dockerfile|context) (?:found|specified|given)|failed to (?:load|transfer|send|solve context|get build context|sync) .*(?:context|local source)/i,
            /failed to fetch remote .*(?:not found|couldn't find|does not exist|invalid|no such)|failed to (?:load|fetch) (?:git|remote) (?:context|source)|failed to checkout remote|couldn't find remote ref|subdir .*not found/i,
            /^(?:#\d+ )?(?:.*\bERROR: |error: )?read \.?\S*: is a directory$/im,
            /uploading build context|specify a directory to build in path|invalid git context|unsupported context source|failed to get build context|use stdin for both|ambiguous Dockerfile source|specify build context|not url context/i,
            /failed to read (?:dockerignore|downloaded context)|does not contain ref \S+, output|default branch for repository|failed to update submodules|expected checksum to match|invalid git ref|failed to find git binary/i,
            /failed to evaluate path|valid path to a dockerfile|no context directory|failed to fetch remote|(?:invalid|bad) context/i,
            /(?:error checking context|error from sender|error gathering|can't stat|no permission to read)/i,
        ],
        unless: /did not complete successfully|executor failed running|returned a non-zero code|failed to (?:calculate checksum|compute cache key)|(?:COPY|ADD) failed|\.sock\b|docker endpoint|files used from context|snapshot .*does not exist|no active session|failed to mount|compose\S*\.ya?ml|docker-bake|\bca(?:-cert)?\.(?:pem|crt)|lstat \S*buildkit-mount\d+\/(?!Dockerfile)\S+: no such|could not read Username|Authentication failed|Permission denied \(publickey/,
        cause: 'There is no context or no Dockerfile at that place.',
        hint: 'Check out the repository before the build, and check the paths of context and file, their case, and what .dockerignore leaves out.',
    },
];
const missingHint = 'Check the path (relative to the context), its case, .dockerignore, and that the step or stage before has made it.';
/** A COPY or ADD by name: nothing else prints these, whatever words its path holds. */
export const copyRules = [
    {
        class: 'missing-file',
        transient: false,
        any: [/^(?:.*\berror\b.* )?(?:COPY|ADD) failed\b/im, /failed to (?:calculate checksum of ref|compute cache key).*(?:"[^"]+":? not found|failed to walk)/i, /ERROR: "\/[^"]+" not found: not found/, /invalid response status 4(?:04|10)/, /building at STEP "(?:COPY|ADD)\b(?!.*(?:https?:|denied|timeout))/i, /failed to (?:solve|build): (?:failed to solve: )?lstat \S*buildkit-mount\d+\/\S+: no such file/i, /failed to get fileinfo for|(?:resolving src|copying src)\b.*no such file|no such file or directory: copy\b/i],
        cause: 'A COPY or ADD names a file that is not there: not in the context, ignored, or not made by the earlier stage.',
        hint: missingHint,
    },
];
export const fileRules = [
    {
        class: 'missing-file',
        transient: false,
        any: [
            /failed to (?:calculate checksum of ref|compute cache key).*(?:not found|no such file|cannot|too many links|permission|invalid)/i,
            /(?:COPY|ADD) failed/i,
            /not found in build context|excluded by \.dockerignore|no source files were specified|no (?:such )?files? (?:found|matched|matching)|lstat .*: no such file/i,
            /cannot copy to non-directory|cannot (?:replace|overwrite) (?:to )?(?:directory|non-directory|a directory)|is not a directory|not a directory$/im,
            /(?:file|source|path|directory) .{0,200}(?:does not exist|not found|no such file)/i,
            /(?:copier|building at STEP "(?:COPY|ADD)).*(?:no such file|no items matching|not found)|no items matching glob|resolving .* for (?:copy|add)|error building image: .*(?:lstat|stat|copy)/i,
        ],
        unless: /did not complete successfully|executor failed running|returned a non-zero code|\/bin\/(?:ba)?sh|docker\.sock|resolve source metadata|building at STEP "RUN|resolve image config|OCI runtime/,
        cause: 'A COPY or ADD names a file that is not there: not in the context, ignored, or not made by the earlier stage.',
        hint: missingHint,
    },
];

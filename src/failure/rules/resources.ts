// Disk and memory that ran out: the words of kernels, compilers and runtimes. Exit code 137 is a kill (128 + SIGKILL).
import type { Rule } from '../rule.ts';

export const diskRules: readonly Rule[] = [
  {
    class: 'disk-full',
    transient: false,
    any: [
      /no space left on (?:the )?device/i,
      /\bENOSPC\b(?!.*file watchers)/,
      /disk quota exceeded/i,
      /(?:not|don't have) enough (?:free )?(?:disk )?space/i,
      /insufficient (?:free )?(?:disk )?space/i,
      /running out of disk space/i,
      /(?:disk|filesystem|device|volume|storage) is full\b/i,
      /no usable temporary directory found/i,
      /\bdisk full\b/i,
      /not enough space on the disk/i,
    ],
    cause: 'A disk is full: the runner\'s, or the builder\'s.',
    hint: 'Free disk space before this step, build one platform per job, or use a larger runner.',
  },
];

export const networkDeviceRules: readonly Rule[] = [
  {
    class: 'builder-unavailable',
    transient: true,
    any: [/failed to (?:create endpoint|add the host).*(?:cannot allocate memory|device or resource busy|file exists)/i, /(?:veth|sandbox|bridge).*cannot allocate memory/i],
    cause: 'The engine could not set up a container\'s network: a passing fault of the kernel, not a lack of memory.',
    hint: 'Try again; restart the engine or the machine if it stays so.',
  },
];

export const memoryRules: readonly Rule[] = [
  {
    class: 'out-of-memory',
    transient: 'maybe',
    any: [/received a shutdown signal/i],
    and: /(?:exit(?:ed with)? (?:code|status):?|code) 137\b/i,
    cause: 'The runner was stopped while the build ran: memory, a spot machine taken away, or a cancelled job.',
    hint: 'Run it again; if it happens at the same place, use a runner with more memory.',
  },
  {
    class: 'out-of-memory',
    transient: false,
    any: [
      /out of memory: kill/i,
      /\boom[-_ ]?kill/i,
      /\boomkilled\b/i,
      /memory cgroup out of memory/i,
      /killed (?:due to|because of) (?:memory|oom|out of memory)/i,
      /heap out of memory/i,
      /<--- Last few GCs --->|allocation failure; scavenge/i,
      /node::OOMErrorHandler|ReportOOMFailure|Fatal ?ProcessOutOfMemory|OOM (?:error|failure)/i,
      /(?:JavaScript|Node\.js) heap|Reached heap limit|<--- JS stacktrace --->/,
      /java\.lang\.OutOfMemoryError|GC overhead limit exceeded/,
      /insufficient memory for the Java Runtime Environment|Gradle build daemon disappeared unexpectedly/i,
      /(?:std::)?bad_alloc\b/,
      /virtual memory exhausted/i,
      /cannot allocate memory|can't allocate memory|could not allocate memory|failed to allocate memory|unable to allocate memory/i,
      /memory allocation of \d+ bytes failed/i,
      /^(?:#?\d+ )?(?:[\d.]+ )?(?:MemoryError|.*\bMemoryError:?\s*$)/m,
      /(?:LLVM ERROR|fatal error|fatal|error): (?:runtime: )?out of memory/i,
      /\bErrno 12\b|\bENOMEM\b/,
      /\bOutOfMemoryException\b/,
      /signal:? (?:killed|9\b|SIGKILL)|\bSIGKILL\b|terminated with signal 9|terminated by signal 9/i,
      /Killed \(program \w+\)|Killed signal terminated program/,
      /(?:exit(?:ed with)? (?:code|status):?|non-zero code:|errno|with code|exit value|Error) 137\b/i,
      /^(?:#\d+ )?(?:[\d.]+ )?(?:\S+: line \d+:\s+\d+ |make.*: |\/bin\/(?:ba)?sh: .*)?Killed\b[^:]{0,80}$/m,
      /^make.*\*\*\* .*\bKilled$/m,
      /\bout of memory\b|running out of (?:JVM )?memory|daemon disappeared unexpectedly/i,
    ],
    unless: /Out of memory.{0,20}(?:GPU|CUDA)/,
    cause: 'A process was killed, or gave up, for want of memory.',
    hint: 'Give the build more memory: a larger runner, fewer parallel jobs or platforms, a native runner instead of emulation, or a higher heap limit.',
  },
];

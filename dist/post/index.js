import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 7163:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(1159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(45101)
const { safeRe: re, t } = __nccwpck_require__(95471)

const parseOptions = __nccwpck_require__(70356)
const { compareIdentifiers } = __nccwpck_require__(73348)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 35385:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const parse = __nccwpck_require__(16353)
const { safeRe: re, t } = __nccwpck_require__(95471)

const coerce = (version, options) => {
  if (version instanceof SemVer) {
    return version
  }

  if (typeof version === 'number') {
    version = String(version)
  }

  if (typeof version !== 'string') {
    return null
  }

  options = options || {}

  let match = null
  if (!options.rtl) {
    match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE])
  } else {
    // Find the right-most coercible string that does not share
    // a terminus with a more left-ward coercible string.
    // Eg, '1.2.3.4' wants to coerce '2.3.4', not '3.4' or '4'
    // With includePrerelease option set, '1.2.3.4-rc' wants to coerce '2.3.4-rc', not '2.3.4'
    //
    // Walk through the string checking with a /g regexp
    // Manually set the index so as to pick up overlapping matches.
    // Stop when we get a match that ends at the string end, since no
    // coercible string can be more right-ward without the same terminus.
    const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL]
    let next
    while ((next = coerceRtlRegex.exec(version)) &&
        (!match || match.index + match[0].length !== version.length)
    ) {
      if (!match ||
            next.index + next[0].length !== match.index + match[0].length) {
        match = next
      }
      coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length
    }
    // leave it in a clean state
    coerceRtlRegex.lastIndex = -1
  }

  if (match === null) {
    return null
  }

  const major = match[2]
  const minor = match[3] || '0'
  const patch = match[4] || '0'
  const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : ''
  const build = options.includePrerelease && match[6] ? `+${match[6]}` : ''

  return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options)
}
module.exports = coerce


/***/ }),

/***/ 78469:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 3872:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const lt = (a, b, loose) => compare(a, b, loose) < 0
module.exports = lt


/***/ }),

/***/ 16353:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 45101:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 1159:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 73348:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 70356:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 95471:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(45101)
const debug = __nccwpck_require__(1159)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 63926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
/* unused harmony exports errorCodes, asActionError */
/** Each code has a page in docs/errors/: a new one needs its text and its example in scripts/error-pages/. */
const errorCodes = {
    INVALID_INPUT: 'user',
    NO_TAGS: 'user',
    UNSUPPORTED_EVENT: 'user',
    DOCKER_MISSING: 'user',
    BUILDX_MISSING: 'user',
    BUILDX_TOO_OLD: 'user',
    ENGINE_UNREACHABLE: 'outside',
    UNSUPPORTED_RUNNER: 'user',
    DRIVER_CANNOT_PUBLISH: 'user',
    BUILDER_FAILED: 'outside',
    EMULATION_FAILED: 'outside',
    LOGIN_FAILED: 'user',
    GITHUB_API_FAILED: 'outside',
    BUILD_FAILED: 'user',
    CHECK_FAILED: 'user',
    BUILD_CANCELLED: 'outside',
    DISK_FULL: 'outside',
    INDEX_MISMATCH: 'bug',
    REGISTRY_DENIED: 'user',
    REGISTRY_FAILED: 'outside',
    RATE_LIMITED: 'outside',
    TAG_NOT_READ_BACK: 'outside',
    NAME_REFUSED: 'user',
    IMMUTABLE_TAG: 'policy',
    NOT_PUBLIC: 'policy',
    WRONG_ARCHITECTURE: 'user',
    METADATA_MISSING: 'bug',
    IMAGE_TOO_LARGE: 'policy',
    PLATFORM_DROPPED: 'policy',
    PUBLISH_RESTORED: 'outside',
    PUBLISH_PARTIAL: 'outside',
    TIMED_OUT: 'outside',
    SOURCE_NOT_FOUND: 'user',
    NOTHING_TO_ROLL_BACK: 'user',
    LEG_MISSING: 'user',
    RECORD_REFUSED: 'policy',
    HAND_OVER_FAILED: 'outside',
    UNEXPECTED_ANSWER: 'outside',
    INTERNAL: 'bug',
};
class ActionError extends Error {
    code;
    what;
    why;
    fix;
    failure;
    constructor(text) {
        super(`${text.code}: ${text.what}`, { cause: text.cause });
        this.name = 'ActionError';
        this.code = text.code;
        this.what = text.what;
        this.why = text.why;
        this.fix = text.fix;
        this.failure = text.failure;
    }
    get kind() {
        return errorCodes[this.code];
    }
}
/** Anything thrown, as an ActionError: what is not one already is a bug of ours and says so. */
function asActionError(thrown) {
    if (thrown instanceof ActionError)
        return thrown;
    return new ActionError({
        code: 'INTERNAL',
        what: thrown instanceof Error ? thrown.message : String(thrown),
        why: 'An error that the action does not expect: most likely a fault of its own.',
        fix: 'Run the job again with debug logging enabled and report the log.',
        cause: thrown,
    });
}


/***/ }),

/***/ 65459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(63238);
// A content digest as registries write it. Only parseDigest and digestOf make one.


/** Accepts `sha256:` and 64 lower-case hex digits (OCI image-spec, descriptor.md, "Digests"). */
function parseDigest(text) {
    return /^sha256:[0-9a-f]{64}$/.test(text) ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(text) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)('sha256: followed by 64 hex digits');
}
/** The digest of exactly these bytes. */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}


/***/ }),

/***/ 97578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   HG: () => (/* binding */ tagRefText),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   "if": () => (/* binding */ parseImageName)
/* harmony export */ });
/* unused harmony exports parseTagRef, parseDigestRef */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65459);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(63238);
// Names of images: a repository in a registry, and a tag or digest in it. Parsers only; nothing is looked up here.



const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
/** Lower-cases (registries refuse capitals), adds the registry host where it is missing as docker does. */
function parseImageName(text) {
    const lower = text.trim().toLowerCase();
    const [first = '', ...rest] = lower.split('/');
    const hasHost = rest.length > 0 && (first.includes('.') || first.includes(':') || first === 'localhost');
    const host = hasHost ? first : 'docker.io';
    const path = hasHost ? rest : rest.length > 0 ? [first, ...rest] : ['library', first];
    const isHost = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::[0-9]+)?$/.test(host);
    if (!isHost || path.length === 0 || !path.every((part) => component.test(part))) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)('a repository like ghcr.io/owner/name, without tag or digest');
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(`${host === 'index.docker.io' ? 'docker.io' : host}/${path.join('/')}`);
}
/** `ghcr.io/owner/name:tag` -> its two parts. A port is not taken for a tag. */
function parseTagRef(text) {
    const colon = text.lastIndexOf(':');
    const expected = 'a full reference like ghcr.io/owner/name:tag';
    if (colon <= text.lastIndexOf('/'))
        return malformed(expected);
    const image = parseImageName(text.slice(0, colon));
    const tag = parseTagName(text.slice(colon + 1));
    if (!image.ok || !tag.ok)
        return malformed(expected);
    return parsed({ image: image.value, tag: tag.value });
}
/** `ghcr.io/owner/name@sha256:…` -> its two parts. */
function parseDigestRef(text) {
    const at = text.indexOf('@');
    const image = parseImageName(text.slice(0, Math.max(at, 0)));
    const digest = parseDigest(text.slice(at + 1));
    if (!image.ok || !digest.ok)
        return malformed('a reference like ghcr.io/owner/name@sha256:…');
    return parsed({ image: image.value, digest: digest.value });
}
function tagRefText(ref) {
    return `${ref.image}:${ref.tag}`;
}
/** The registry's host as it stands in the name, with its port: `ghcr.io`, `localhost:5000`. */
function registryOf(image) {
    return image.slice(0, image.indexOf('/'));
}
/** The path below the registry: `owner/name`. */
function repositoryOf(image) {
    return image.slice(image.indexOf('/') + 1);
}


/***/ }),

/***/ 8130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ mediaTypes)
/* harmony export */ });
const mediaTypes = {
    ociIndex: 'application/vnd.oci.image.index.v1+json',
    ociManifest: 'application/vnd.oci.image.manifest.v1+json',
    dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
};


/***/ }),

/***/ 63238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ malformed),
/* harmony export */   Y: () => (/* binding */ parsed)
/* harmony export */ });
// The answer of every parser of the domain: a value, or what was expected instead. It never throws and never logs.
function parsed(value) {
    return { ok: true, value };
}
/** `expected` completes the sentence "expected …". */
function malformed(expected) {
    return { ok: false, expected };
}


/***/ }),

/***/ 74199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ parseTagName)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63238);
// A tag as the distribution spec allows it. Only parseTagName makes one; it corrects nothing.

/** OCI distribution-spec, "Pulling manifests": `[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}`. */
function parseTagName(text) {
    return /^\w[\w.-]{0,127}$/.test(text)
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(text)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('1 to 128 letters, digits, "_", "." or "-", not starting with "." or "-"');
}


/***/ }),

/***/ 17657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L8: () => (/* binding */ classify)
});

// UNUSED EXPORTS: classifyText, unknownFailure

;// CONCATENATED MODULE: ./.build/failure/rule.js
/** The first rule that holds for the text. */
function firstMatch(rules, text) {
    return rules.find(({ any, and, unless }) => any.some((words) => words.test(text) && (unless === undefined || standsWithout(unless, words, text))) && and?.test(text) !== false);
}
const nearLines = 4;
const longestSearch = 50;
const verdict = /^.*(?:did not complete successfully|executor failed running|returned a non-zero code|failed to solve).*$/gim;
/** Whether one of the places where the words stand is free of what rules them out: a log of a thousand lines may hold any word. */
function standsWithout(unless, words, text) {
    if (!unless.test(text))
        return true;
    if (unless.test((text.match(verdict) ?? []).slice(-2).join('\n')))
        return false;
    const places = [...text.matchAll(new RegExp(words.source, `${words.flags}g`))].slice(-longestSearch);
    return places.some(({ index, 0: found }) => !unless.test(surroundings(text, index, index + found.length)));
}
function surroundings(text, start, end) {
    let from = start;
    for (let line = 0; line <= nearLines && from > 0; line += 1)
        from = text.lastIndexOf('\n', from - 1);
    let to = end;
    for (let line = 0; line <= nearLines && to !== -1; line += 1)
        to = text.indexOf('\n', to + 1);
    return text.slice(Math.max(0, from), to === -1 ? undefined : to);
}

;// CONCATENATED MODULE: ./.build/failure/rules/blob.js
const blobRules = [
    {
        class: 'blob-upload',
        transient: false,
        any: [/413 (?:Request Entity|Payload|Content) Too Large/i, /(?:status(?: code)?|HTTP):? ?413\b/i, /entity too large|payload too large|exceeds the maximum (?:allowed )?(?:size|upload)|layer (?:is )?too (?:large|big)/i],
        cause: 'The registry, or a proxy before it, takes nothing of this size.',
        hint: 'Make the largest layer smaller, or raise the limit of the proxy before the registry.',
    },
    {
        class: 'blob-upload',
        transient: true,
        unless: /manifest blob unknown|manifest/i,
        any: [/blob upload (?:unknown|invalid|not found)/i, /BLOB_UPLOAD_(?:UNKNOWN|INVALID)/, /^(?!.*manifest).*BLOB_UNKNOWN/im, /\bunknown blob$|(?<!manifest )blob unknown/im, /upload (?:session )?(?:not found|unknown|expired)/i, /blobs\/uploads?\/.*\b404\b/i, /cannot reuse body, request must be retried/i],
        cause: 'The registry lost an upload, or a layer, that it had begun to take.',
        hint: 'Push again: what has arrived is kept, nothing needs to be built.',
    },
    {
        class: 'blob-upload',
        transient: 'maybe',
        any: [
            /manifest blob unknown|BLOB_UNKNOWN|unknown blob/i,
            /DIGEST_INVALID|SIZE_INVALID|RANGE_INVALID/,
            /digest invalid|did not match (?:uploaded )?content|digest did not match|digest mismatch|invalid (?:checksum )?digest/i,
            /unexpected commit (?:digest|size)|failed size validation|unexpected (?:content|blob|layer) size|size mismatch/i,
            /filesystem layer verification failed|layer verification failed|error verifying (?:sha|digest)|verification failed for digest/i,
            /failed commit on ref "(?:layer|config)-/i,
            /failed to register layer: (?!.*invalid argument)|ApplyLayer .*(?:EOF|exit status)|untar re-exec error/i,
            /got EOF, expected \S+ \(\d+ bytes\)/,
            /416 Requested Range|invalid content range|missing content-length header|range not satisfiable/i,
            /short read: expected|content length mismatch|ContentLength=\d+ with Body length|unexpected content length/i,
            /(?:archive\/tar: invalid tar header|gzip: invalid (?:header|checksum)|flate: corrupt input|zstd: .*(?:corrupt|invalid)|invalid compressed data)/i,
            /(?:failed to|error) (?:copy|upload|push)(?:ing)? (?:layer|blob)/i,
        ],
        unless: /did not complete successfully|executor failed running|returned a non-zero code|\b(?:40[13]|50[0-4])\b|denied|unauthorized|connection (?:reset|timed out|refused)|do request/i,
        cause: 'A layer arrived damaged, or the registry found another digest or size than it was told.',
        hint: 'Try again; if it stays so, build without cache, and update BuildKit or the registry.',
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/media.js
const mediaRules = [
    {
        class: 'unsupported-media',
        transient: false,
        any: [
            /media ?type .*(?:no longer|not|un)\s?supported/i,
            /(?:unsupported|unknown|unexpected|invalid|unrecognized) (?:[\w-]+ ){0,3}(?:content-)?media ?type/i,
            /(?:unsupported|unknown|invalid) (?:manifest|docker|content|image) (?:type|format|schema|version)/i,
            /schema ?(?:version ?)?v?[12]\b.*(?:deprecated|(?:not|no longer|un)\s?supported|removed|blocked|rejected|not allowed)/i,
            /unsupported MIME type|manifest schema version/i,
            /MANIFEST_INVALID|manifest invalid/i,
            /failed commit on ref "(?:manifest|index)-.*(?:\b40[05]\b|\b415\b|\b422\b|Bad Request|Unsupported|Not Acceptable|Method Not Allowed|\b404\b)/i,
            /(?:manifests\/|putting manifest|writing manifest|uploading manifest|pushing manifest).*\b(?:400|405|415|422)\b|\b(?:400|405|415|422) https?:\S+\/manifests\//i,
            /415 Unsupported Media Type/i,
            /(?:OCI|manifest list|image index|index)\b.{0,60}\b(?:not supported by|is not supported|unsupported by|not accepted)/i,
            /(?:registry|repository) does not (?:support|accept).*(?:media|manifest|OCI|index|artifact|zstd)/i,
            /missing signature key|target is unknown\b/i,
            /\\?"code\\?": ?\\?"UNKNOWN\\?", ?\\?"message\\?": ?\\?"unknown/i,
            /"code\\?":\s?\\?"UNSUPPORTED\\?"|The operation is unsupported/i,
            /mediaType .* should be|OCI index found, but|attestation-manifest.*unsupported|application\/vnd\.[\w.+-]+.*(?:unsupported|not supported|invalid)/i,
            /ManifestSchema\dDeserializer|mediaType in manifest does not match|uninferrable manifest type|ambiguous manifest and manifest list|encountered unknown type|unknown layer compression/i,
            /unsupported compression|zstd.*(?:not supported|unsupported)|unhandled media ?type/i,
        ],
        unless: /blob unknown|BLOB_UNKNOWN|DIGEST_INVALID|SIZE_INVALID/i,
        cause: 'The registry or the client does not take this kind of manifest or layer.',
        hint: 'Switch provenance and SBOM off, or set oci-mediatypes=false or another compression; update the registry. An image in an old format has to be built again.',
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/name.js
/** A push to a repository that has to be created first; the same words about a pull mean the base image. */
const missingRepositoryRules = [
    {
        class: 'name-invalid',
        transient: false,
        any: [/name unknown|NAME_UNKNOWN|name not known to registry|repository with name .* does not exist|^(?:.*: )?unknown: .*(?:repository|project).* not found/im],
        unless: /\b(?:GET|HEAD)\b|\bpull|resolve|load metadata|retrieving|reading manifest|initializing source/i,
        cause: 'The registry has no repository of this name, and a push does not create it.',
        hint: 'Create the repository first, or correct the name: registry, then the repository\'s own name, without the registry twice.',
    },
];
/** A push that is answered with 404, and says no more: where a repository has to be created first. */
const pushNotFound = {
    class: 'name-invalid',
    transient: false,
    any: [/unexpected status(?: code)?: 404 Not Found/i],
    and: /exporting to image|failed to push|pushing (?:layers|manifest)/i,
    unless: /blobs\/|failed commit on ref|token|load metadata|resolve source metadata|failed to copy|cache/i,
    cause: 'The registry has no repository of this name, and a push does not create it.',
    hint: 'Create the repository first, or correct the name: registry, then the repository\'s own name.',
};
const nameRules = [
    pushNotFound,
    {
        class: 'name-invalid',
        transient: false,
        any: [
            /invalid (?:image )?reference\b/i,
            /Error parsing reference|invalid (?:value|argument) "[^"]*" for (?:"?-t|flag -t)/i,
            /must be lower ?case/i,
            /invalid (?:tag|repository name|image name|docker tag|repository|registry (?:name|host))\b/i,
            /(?:could not|failed to|unable to|couldn't) parse (?:the )?(?:reference|image(?: name| reference)?|tag|repository)/i,
            /tag is needed when pushing|can't push tagged ref/i,
            /NAME_INVALID|TAG_INVALID|name invalid|tag invalid/i,
            /(?:image|repository|tag) name .*(?:invalid|not valid|too long|must (?:match|not|be|start))/i,
            /repository name (?:component )?must|tag (?:name )?(?:cannot|must|can only|may not)|not a valid (?:repository|tag|image|reference|docker)/i,
            /does not exist locally with the tag|tag (?:can't|cannot|can not|must not|should not) be (?:empty|blank)|(?:image|tag|repository)(?: name)? (?:is|was) (?:empty|missing)/i,
            /image tag .* already exists|cannot be overwritten because|tag is immutable|immutable tag/i,
            /manifest tag did not match|tag does not exist: \S|HEAD request to \S+\/blobs\/\S+: 400|no tags specified|invalid empty reference|(?:is not|isn't) a valid (?:image|tag|reference)|bad (?:image|tag) name/i,
        ],
        unless: /failed to parse stage name|resolve source metadata|load metadata|pull access denied|imagetools|Error: (?:initializing source|reading manifest)/i,
        cause: 'The image\'s name or tag is not valid, empty, or refused by the registry.',
        hint: 'Write the name in lower case, as registry/owner/name:tag; check that no variable in it is empty, and that the repository exists where it is not created by a push.',
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/permission.js
const writeHint = 'Give the job packages: write; if it has that, add this repository with role Write under the package\'s settings, "Manage Actions access". A run of a fork may not push.';
const permissionRules = [
    {
        class: 'package-permission',
        transient: 'maybe',
        any: [/digest-mismatch/i],
        and: /permission_denied|write_package/i,
        cause: 'The registry refused the package, after it had found another digest than the one pushed.',
        hint: 'Check the package\'s access first; if an earlier run pushed this tag, try again.',
    },
    {
        class: 'package-permission',
        transient: false,
        any: [/permission_denied/i, /\b(?:write|read|create|delete)_package\b/i, /installation not allowed to/i, /token provided does not match expected scopes/i],
        cause: 'The login is good, but it may not write to this package.',
        hint: writeHint,
    },
    {
        class: 'package-permission',
        transient: false,
        any: [
            /not authorized to perform:? "?(?:ecr|ecr-public)/i,
            /Permission ["']?artifactregistry\.[\w.]+["']? denied/i,
            /Permission .{0,80}denied on resource/i,
            // "push access denied" is Docker Hub's answer to any push that it does not know a login for.
            /(?:(?:push|write|admin) (?:permission|privilege)s?|(?:write|admin) access) (?:is |are )?(?:denied|required|missing)/i,
            /(?:does not|doesn't|don't) have (?:the )?(?:required |needed |sufficient )?(?:permissions?|rights?|access|privileges?) to (?:push|write|upload|create)/i,
            /caller does not have permission/i,
            /denied: Permission/i,
            /need at least (?:write|push|read) (?:permission|access)/i,
            /Unauthori[sz]ed for \S+: 403/,
            /storage\.objects\.\w+ access/i,
        ],
        cause: 'The login is good, but it may not do this in the repository.',
        hint: 'Give the account that is logged in the right to push to this repository, in the registry\'s own settings.',
    },
    {
        class: 'package-permission',
        transient: false,
        any: [/Resource not accessible by (?:integration|personal access token)/i],
        unless: /attest/i,
        cause: 'The job\'s token lacks a permission that this request needs.',
        hint: 'Add the permission to the job\'s permissions block; a token of a fork\'s run can only read.',
    },
    {
        class: 'package-permission',
        transient: false,
        any: [/failed to push \S+: unexpected status.*\b403\b/i],
        unless: /bearer token|oauth token|anonymous token/,
        cause: 'The registry refuses the push although the login was taken.',
        hint: writeHint,
    },
    {
        class: 'package-permission',
        transient: false,
        any: [
            /(?:failed to push|writing blob|reuse blob|destination repository|pushing|blobs\/uploads?|manifests\/).*\b403\b/i,
            /(?:PUT|POST|PATCH) request to.*\b403\b/i,
            /\b403\b.*(?:PUT|POST|PATCH)\b/,
            /^denied: (?:forbidden|write)/im,
        ],
        unless: /resolve source metadata|load metadata|bearer token|failed to authorize|(?:GET|HEAD) request to|blob\.core\.windows\.net|\b(?:Get|Head) "?https?:/,
        cause: 'The registry refuses the push although the login was taken.',
        hint: writeHint,
    },
    {
        class: 'package-permission',
        transient: false,
        any: [/unexpected status(?: code)?:? .*\b403 Forbidden/i, /\b403 Forbidden/],
        and: /exporting to (?:image|oci|registry|manifest)|pushing (?:layers|manifest)|failed to solve: (?:rpc error: code = Unknown desc = )?unexpected status: 403/i,
        unless: /failed to authorize|anonymous token|oauth token|resolve source metadata|load metadata/,
        cause: 'The registry refuses the push although the login was taken.',
        hint: writeHint,
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/rate-limit.js
const rateLimitRules = [
    {
        class: 'rate-limited',
        transient: true,
        any: [/secondary rate limit/i, /abuse detection/i, /retry-after: ?[\d.]+ ?(?:µs|us|ms|ns|s)\b/i, /temporarily blocked from (?:content creation|accessing)/i],
        cause: 'The service limits this account for a short time.',
        hint: 'Wait a few minutes and try again; make fewer requests at once.',
    },
    {
        class: 'rate-limited',
        transient: 'maybe',
        any: [/pull rate limit/i, /increase-rate-limit/i, /reached your .{0,40}limit/i, /rate limit (?:of|for) .*anonymous/i],
        cause: 'The account, or this address without an account, has used up its pulls.',
        hint: 'Log in to that registry before the build, use a mirror, or wait until the quota is renewed.',
    },
    {
        class: 'rate-limited',
        transient: 'maybe',
        any: [
            /toomanyrequests/i,
            /TOO_?MANY_?REQUESTS/,
            /\b429\b.{0,20}too many/i,
            /(?:status(?: code)?|HTTP(?:\/\d(?:\.\d)?)?|code|error|response):?\s*(?:code:? ?)?["']?429\b/i,
            /too many requests/i,
            /rate[- ]?limit(?:ed|s)?\b.*(?:exceeded|reached|hit)|(?:exceeded|reached|hit)\b.*rate[- ]?limit/i,
            /\brate exceeded\b|(?:request|pull|download|API) (?:quota|limit) (?:is |was )?(?:exhausted|exceeded|reached)/i,
            /request limit exceeded|requests? (?:was|were|are) throttled|ThrottlingException|RequestLimitExceeded|quota exceeded for quota metric/i,
            /you (?:are|have been) (?:being )?rate[- ]limited/i,
        ],
        cause: 'The service was asked too often in a short time.',
        hint: 'Wait and try again; log in where the limit is for anonymous use, and make fewer requests at once.',
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/registry.js
const again = 'Try again in a moment; look at the service\'s status page and the runner\'s network if it stays so.';
/** One line that names a registry and a passing fault of the network or of the server: asked before logins and builders. */
const registryRequestRules = [
    {
        class: 'registry-unavailable',
        transient: true,
        any: [
            /^(?=.*(?:\/v[12]\/|\/token\?|auth\.docker\.io|do request: |response from daemon: (?:.*: )?(?:Get|Head|Post|Put) )).*(?:i\/o timeout|TLS handshake timeout|Client\.Timeout|deadline exceeded|request canceled|connection (?:reset|timed out)|operation timed out|broken pipe|\bEOF\b|unexpected HTTP status: 5\d\d|server misbehaving|: 5\d\d\b|\b50[0234] (?:Bad|Gateway|Service|Internal))/im,
            /response from daemon: (?:unexpected )?EOF\s*$/im,
            /Download failed, retrying|failed commit on ref .*: no response/i,
            /https?:\/\/[^\s"]*\/v[12]\/[\s\S]{0,200}i\/o\s+timeout/i,
        ],
        unless: /docker\.sock|%2Fdocker|buildkitd?\.sock|:237[56]\b|did not complete successfully|layer verification failed|x509|rekor|fulcio|sigstore/,
        cause: 'The registry, or the connection to it, failed for the moment.',
        hint: again,
    },
];
const registryRules = [
    {
        class: 'registry-unavailable',
        transient: 'maybe',
        any: [/no such host/i, /connection refused/i, /no route to host/i, /network is unreachable/i, /ENOTFOUND|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH/, /name or service not known|nodename nor servname/i, /Could not resolve host/i, /proxyconnect/i],
        unless: /docker\.sock|buildkitd?\.sock|:237[56]\b|daemon running/,
        cause: 'The registry can\'t be reached: its name is not known here, or nothing answers at its address.',
        hint: 'Check the registry\'s name and port, and the runner\'s DNS, proxy and firewall; try again if the name is right.',
    },
    {
        class: 'registry-unavailable',
        transient: true,
        any: [
            /\b5\d\d (?:Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Server Error|Origin|Web Server|Connection timed out|status code)/i,
            /(?:status(?: ?code)?|HTTP(?:\/\d(?:\.\d)?)?|response(?: code)?|responded with|error parsing HTTP|returned|code):? ?(?:code:? ?|status:? ?)?["'(]?5\d\d\b/i,
            /unexpected status(?: code)?\b.{0,120}[: ]5\d\d\b/i,
            /internal server error|bad gateway|service (?:temporarily |is |is currently |is temporarily )?unavailable|gateway time-?out|temporarily unavailable|our services aren't available|server (?:is )?(?:temporarily )?overloaded/i,
            /connection reset by peer|ECONNRESET|broken pipe|EPIPE|socket hang up|Exception: Connection reset|connection was (?:forcibly )?closed|forcibly closed|connection aborted|closed network connection|closed pipe|closed response body|connection (?:unexpectedly |was )?(?:closed|lost|dropped|terminated)/i,
            /TLS handshake timeout|i\/o timeout|Client\.Timeout|timeout awaiting response headers|connection timed out|operation timed out|request timed? ?out|ETIMEDOUT|ESOCKETTIMEDOUT|read timed out|connect timed out|timeout exceeded/i,
            /server misbehaving|Temporary failure in name resolution|EAI_AGAIN|SERVFAIL/i,
            /http2: (?:server sent GOAWAY|client connection|stream closed|timeout|Transport)|stream error: stream ID|INTERNAL_ERROR|REFUSED_STREAM|http2: response body closed|malformed HTTP response|server closed idle connection/i,
            /(?:Get|Head|Put|Post|Patch|Delete|do request|failed to copy|copying|reading|pulling|pushing).*: (?:unexpected )?EOF\b/i,
            /(?:Get|Head|Put|Post|Patch) "?https?:\S+: (?:net\/http: )?(?:context deadline exceeded|request canceled|context canceled)/i,
            /server message: internal error|(?:failed to push|pushing|error pushing|blobs\/uploads).*UNKNOWN: "?unknown error/i,
            /received unexpected HTTP status|unexpected HTTP (?:status|response)/i,
        ],
        unless: /docker\.sock|buildkitd?\.sock|:237[56]\b|failed to receive status|error reading from server|frontend grpc server/,
        cause: 'The registry, or the connection to it, failed for the moment.',
        hint: again,
    },
    {
        class: 'registry-unavailable',
        transient: 'maybe',
        any: [/^(?:.*(?:error|ERROR):? )?(?:unexpected )?EOF\s*$/m],
        unless: /failed to receive status|error reading from server|docker\.sock/,
        cause: 'A connection was cut, most likely the registry\'s.',
        hint: again,
    },
    {
        class: 'registry-unavailable',
        transient: true,
        any: [/(?<!ApplyLayer.*)unexpected EOF/i, /error reading from server: EOF/i, /\bUNAVAILABLE\b.*(?:registry|https?:)/],
        and: /https?:\/\/|registry|pull|push/i,
        unless: /failed to receive status|error reading from server|docker\.sock/,
        cause: 'The connection to the registry was cut.',
        hint: again,
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/tls.js
const tlsRules = [
    {
        class: 'tls-cert',
        transient: 'maybe',
        any: [/not yet valid: current time \S+ is before/i, /certificate has expired or is not yet valid(?!: current time)/i, /certificate (?:is )?not (?:yet )?valid (?:yet|until|before)/i],
        cause: 'The certificate is outside its dates: run out, or not valid yet by this machine\'s clock.',
        hint: 'Check the machine\'s clock, and try again in some minutes; if the certificate has run out, its owner has to renew it.',
    },
    {
        class: 'tls-cert',
        transient: false,
        any: [
            /x509:/i,
            /certificate signed by unknown authority/i,
            /certificate (?:has )?expired/i,
            /failed to verify certificate|certificate verif(?:y|ication) failed|CERTIFICATE_VERIFY_FAILED/i,
            /SSL certificate (?:problem|verification|error)|server certificate verification failed|certificate is not trusted|certificate problem/i,
            /self[- ]signed certificate|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT/i,
            /unable to get (?:local )?issuer certificate|PKIX path building failed|SSLHandshakeException|CertificateException/i,
            /server gave HTTP response to HTTPS client/i,
            /first record does not look like a TLS handshake/i,
            /tls: (?:bad certificate|handshake failure|unknown certificate|unsupported|protocol version|no (?:application|supported)|internal error|unrecognized name|oversized|certificate required)/i,
            /remote error: tls:/i,
            /SSL(?:_ERROR)?:? ?(?:wrong version number|unsupported protocol|no alternative certificate)|ssl3_get_record:wrong version/i,
            /curl: \((?:51|58|59|60|77|83|90|91)\)/,
            /Certificate (?:verification failed|for .* (?:does not match|is not valid))|does not match certificate|no alternative certificate subject name|missing or has a certificate error/i,
            /The certificate (?:is|chain|of|issuer)/,
            /could not load TLS|could not read (?:ca )?certificate|private key does not match|failed to load keypair|system cert pool|failed to (?:load|read|append) (?:the )?(?:CA|TLS|client cert|root cert)\b|\bca(?:-cert)?\.(?:pem|crt): no such file/i,
        ],
        unless: /fulcio|rekor|sigstore|error dialing backend/i,
        cause: 'One side does not take the other\'s certificate, or one speaks TLS where the other does not.',
        hint: 'Give the builder the registry\'s CA certificate (buildkitd configuration), or mark the registry as plain http there; inside a step add the CA to the base image.',
    },
];

;// CONCATENATED MODULE: ./.build/failure/http-answer.js








/** undefined: neither status nor body tell more than the text. Status 0: no whole answer. */
function classifyAnswer({ status, body }, { text, stage }) {
    const words = `${body}\n${text}`;
    const limited = firstMatch(rateLimitRules, status === 429 ? `429 Too Many Requests\n${words}` : words);
    if (limited !== undefined && (status === 429 || status === 403 || status === 503))
        return limited;
    if (status === 0)
        return firstMatch([...tlsRules, ...registryRules], words) ?? unreachable;
    if (status >= 500 || status === 408 || status === 425)
        return status === 501 ? notSupported : status === 507 ? registryFull : unavailable(status);
    switch (status) {
        case 401:
            return /expired/i.test(words) ? expired : refusedLogin;
        case 403:
            return firstMatch(permissionRules, words) ?? (stage === 'push' || stage === 'publish' || stage === 'merge' || stage === 'preflight' ? mayNotWrite : mayNotRead);
        case 404:
            return firstMatch(blobRules, body) ?? notFound(stage);
        case 413:
            return tooLarge;
        case 405:
        case 415:
            return notSupported;
        default:
            return firstMatch([...blobRules, ...nameRules, ...mediaRules], words) ?? (status === 400 && (stage === 'merge' || stage === 'publish') ? notSupported : undefined);
    }
}
function notFound(stage) {
    switch (stage) {
        case 'push':
        case 'preflight':
        case 'login':
            return { class: 'name-invalid', transient: false, cause: 'The registry has no repository of this name and does not create it.', hint: 'Check the spelling of owner and image; create the repository first where the registry asks for it.' };
        case 'merge':
        case 'verify':
        case 'publish':
            return { class: 'manifest-merge', transient: 'maybe', cause: 'A manifest that was pushed can\'t be read (yet).', hint: 'Try again in a few seconds; if it stays so, the image was deleted or pushed under another name.' };
        case 'build':
        case 'setup':
        case 'github-api':
        case undefined:
            return { class: 'base-image-not-found', transient: false, cause: 'The image does not exist, or the login may not see it.', hint: 'Check name and tag; log in if the image is private.' };
    }
}
function unavailable(status) {
    return { class: 'registry-unavailable', transient: true, cause: `The service has a fault of its own (HTTP ${status}).`, hint: 'Try again in a moment; look at the service\'s status page if it stays so.' };
}
const unreachable = { class: 'registry-unavailable', transient: true, cause: 'The connection ended before a whole answer came.', hint: 'Try again; check the runner\'s network and proxy if it stays so.' };
const registryFull = { class: 'registry-unavailable', transient: 'maybe', cause: 'The registry has no storage left (HTTP 507).', hint: 'Have the registry\'s operator free storage, or raise the quota.' };
const expired = { class: 'auth-denied', transient: 'maybe', cause: 'The token expired.', hint: 'Try again with a fresh token; log in again if the stored one is old.' };
const refusedLogin = { class: 'auth-denied', transient: false, cause: 'The registry does not accept the login, or there is none.', hint: 'Log in to this registry with a current token; check that user name and token belong together.' };
const mayNotWrite = { class: 'package-permission', transient: false, cause: 'The login is good, but it may not write to this package.', hint: 'Grant packages: write, and give this repository the Write role in the package\'s settings.' };
const mayNotRead = { class: 'auth-denied', transient: false, cause: 'The login, or no login, may not do this.', hint: 'Log in with an account that has access, or make the image public.' };
const tooLarge = { class: 'blob-upload', transient: false, cause: 'The registry, or a proxy before it, takes nothing of this size (HTTP 413).', hint: 'Make the largest layer smaller, or raise the limit of the proxy.' };
const notSupported = { class: 'unsupported-media', transient: false, cause: 'The registry does not take this kind of manifest or request.', hint: 'Update the registry, or switch provenance, SBOM or OCI media types off.' };

;// CONCATENATED MODULE: ./.build/failure/log.js
// Which lines of a log can tell the cause: the failed step's and the last ones, without colours, time stamps and quoted
// commands. It names no cause. A quoted command may hold any word, `curl --connect-timeout` for one.
const longestText = 400_000;
const longestLine = 2_000;
const tailLines = 150;
/** The text as lines without decoration, at most its last 400,000 characters. */
function readLines(text) {
    return text.slice(-longestText).split(/\r?\n|\r/).map(cleanLine);
}
/** The views of a log that are searched one after the other: from the part that decides to the whole. */
function viewsOf(lines) {
    const relevant = withoutOtherSteps(fromLastStep(lines));
    const telling = relevant.filter((line) => !isNoise(line)).map(withoutCommand);
    return [telling.slice(-tailLines).join('\n'), telling.join('\n'), relevant.map(withoutCommand).join('\n')];
}
/** Colours, the runner's time stamp, over-long lines. */
function cleanLine(line) {
    const plain = line.replaceAll(/\u001B\[[\d;?]*[A-Za-z]/g, '').replace(/^\uFEFF?\d{4}-\d\d-\d\dT[\d:.]+Z /, '');
    return plain.length > longestLine ? `${plain.slice(0, longestLine / 2)} … ${plain.slice(-longestLine / 2)}` : plain;
}
/** The classic builder and Compose 1 number their steps in order and stop at the first that fails: what is before the last one went well. */
function fromLastStep(lines) {
    const last = lines.findLastIndex((line) => /^\s*Step \d+(?:\/\d+)? ?: /.test(line));
    return last > 0 && lines.slice(0, last).some((line) => /^\s*(?:Step \d+(?:\/\d+)? ?: |---> )/.test(line)) ? lines.slice(last) : lines;
}
/** `#12 ERROR:` names the step that failed: what other numbered steps printed is not the reason, nor what a step that ended well did. */
function withoutOtherSteps(lines) {
    const failed = stepsThat(lines, /^\s*#(\d+) (?:ERROR|CANCELED)/);
    const passed = stepsThat(lines, /^\s*#(\d+) (?:DONE|CACHED)\b/);
    return lines.filter((line) => {
        const step = /^\s*#(\d+) /.exec(line)?.[1];
        // `#0` is the prefix of a step's output in buildx's last block, not a step.
        if (step === undefined || step === '0' || failed.has(step))
            return true;
        return failed.size === 0 && !passed.has(step);
    });
}
function stepsThat(lines, ended) {
    return new Set(lines.flatMap((line) => ended.exec(line)?.[1] ?? []));
}
/** Lines that also stand in logs of builds that succeed, and buildx's excerpt of the Dockerfile. */
function isNoise(line) {
    return (/^\s*\d+ \| /.test(line) ||
        // Buildx's own warnings: a build that fails prints them after its error.
        /^\s*(?:- |=> WARN: |WARN: |\d+ warnings? found ?)(?:[A-Z][A-Za-z]+: |\(use docker|\s*$)/.test(line) ||
        // A terminal's list of steps, but not the failed one's line, nor what a step prints (`=> => # …`).
        /^\s*=> (?:CACHED |CANCELED )?\[/.test(line) ||
        /\bWARN(?:ING)?\b:? .*(?:local cache import|buildx: git was not found|current commit information|No output specified|will result in loading)/i.test(line) ||
        /\(\*service\)\.Write failed/.test(line) ||
        /##\[warning\]|^::warning/.test(line) && !/disk space/i.test(line));
}
/** The command of a RUN step is what the user wrote, not what went wrong. */
function withoutCommand(line) {
    return line
        .replace(/process "(\/dev\/\.buildkit_qemu_emulator )?.*" did not complete/, 'process "$1…" did not complete')
        .replace(/executor failed running \[.*\]:/, 'executor failed running […]:')
        .replace(/The command '.*' returned a non-zero/, "The command '…' returned a non-zero")
        .replace(/^(.*> (?:ERROR )?\[[^\]]*\] RUN) .*/, '$1 …')
        .replace(/^(\s*(?:#\d+ \[[^\]]*\]|Step \d+(?:\/\d+)? ?:) RUN) .*/, '$1 …');
}

;// CONCATENATED MODULE: ./.build/failure/retry-after.js
// How long a registry or API asks to wait, in its words. It does not judge whether to wait.
const unitSeconds = { 'µs': 0, us: 0, ns: 0, ms: 0.001, s: 1, second: 1, m: 60, minute: 60, h: 3600, hour: 3600 };
/** Whole seconds, at least 1; undefined when the text names none. "a few minutes" (GitHub's secondary limits) is 180. */
function retryAfterIn(text) {
    const [, header, unit = 's'] = /retry-after["']?[:=] ?["']?(\d+(?:\.\d+)?) ?(µs|us|ns|ms|s|m|h)?\b/i.exec(text) ?? [];
    if (header !== undefined)
        return seconds(header, unit);
    const [, amount, word = 's'] = /(?:try again|retry|wait)(?: in| after)? (\d+) ?(second|minute|hour)s?/i.exec(text) ?? [];
    if (amount !== undefined)
        return seconds(amount, word);
    return /(?:wait|again in) a few minutes/i.test(text) ? 180 : undefined;
}
function seconds(amount, unit) {
    return Math.max(1, Math.ceil(Number(amount) * (unitSeconds[unit.toLowerCase()] ?? 1)));
}

;// CONCATENATED MODULE: ./.build/failure/rules/guess.js
const failed = /error|fail|denied|cannot|can't|could ?n[o']t|unable|invalid|missing|not found|no such|unknown|unexpected|refused|require|must|unsupported|⨯|✘|❌/i.source;
/** The line tells of a failure, and of this topic. */
function about(topic) {
    return new RegExp(`^(?=.*(?:${failed})).*(?:${topic.source})`, 'im');
}
function guess(name, topic, cause, hint) {
    return { class: name, transient: false, any: [about(topic)], cause: `${cause} (a guess: the message is not known).`, hint };
}
const guessRules = [
    guess('attestation-sign', /\battest\w*|\bcosign|\bsigstore|\bprovenance|\bsbom\b|\bsignatures?\b|\bsigning\b/, 'It has to do with signing or attesting', 'Check the job\'s permissions (id-token, attestations) and the signing tool.'),
    guess('cache-failure', /cache[-_ ]?(?:from|to|export|import|service|entry|mount|backend|blob|record)|\bbuild cache\b|actions[/ ]cache/, 'It has to do with the build cache', 'Run once without the cache, or set ignore-error=true on cache-to.'),
    guess('tls-cert', /certificate|\btls\b|\bssl\b|\bca bundle/, 'It has to do with a certificate', 'Check the certificate of the server and the CAs that the builder knows.'),
    guess('secret-missing', /\bsecrets?\b|\bssh[- ](?:key|agent|forward)/, 'It has to do with a build secret or SSH key', 'Check that the secret is given under the id that the Dockerfile uses.'),
    guess('qemu-missing', /\bqemu\b|\bbinfmt|\bemulat/, 'It has to do with emulation', 'Set up QEMU for the platform, or use a native runner.'),
    guess('out-of-memory', /\bmemory\b|\bheap\b|\boom\b/, 'It has to do with memory', 'Give the build more memory.'),
    guess('auth-denied', /\blog ?in\b|credential|\bunauthori[sz]ed|authenticat|\btoken\b|password|\bdenied\b|forbidden/, 'It has to do with a login', 'Log in to the registry that the name points to, with a current token.'),
    guess('manifest-merge', /manifest (?:list|create|push|annotate)|image index|imagetools/, 'It has to do with the index of the platforms', 'Check that every platform was pushed, and that each part is a single image.'),
    guess('unsupported-media', /media ?type|\bmanifest\b|\boci\b.*\b(?:layer|format)/, 'It has to do with the kind of manifest', 'Switch provenance, SBOM or OCI media types off, or update the registry.'),
    guess('blob-upload', /\bblobs?\b|\blayers?\b|\bdigest\b|\bchecksum\b/, 'It has to do with a layer', 'Push or pull it again; build without cache if it stays so.'),
    guess('target-missing', /\btargets?\b|\bstages?\b/, 'It has to do with a stage or bake target', 'Check the name of the target.'),
    guess('context-missing', /\bdockerfile\b|\bcontainerfile\b|\bcontext\b/, 'It has to do with the Dockerfile or the context', 'Check out first; check context and file.'),
    guess('driver-feature-unsupported', /\bdriver\b|\bexporter\b|not supported|unsupported|\bbuildx\b|experimental|unimplemented/, 'This builder seems not to have what was asked for', 'Use a docker-container builder, or leave the option out.'),
    guess('builder-unavailable', /\bbuildkit|\bbuilder\b|\bdaemon\b|\bdockerd\b|containerd|\bpodman\b|\brunc\b|\bsession\b|\.sock\b/, 'It has to do with the builder or the engine', 'Check that it runs, and its log.'),
    guess('name-invalid', /\btags?\b|\breference\b|image name|repository name/, 'It has to do with the name of the image', 'Check the name and that no variable in it is empty.'),
    guess('base-image-not-found', /\bimages?\b|\bpull(?:ing)?\b|\bplatforms?\b/, 'It has to do with an image that is needed', 'Check name, tag and platform of FROM.'),
    guess('registry-unavailable', /\bregistry\b|https?:\/\/|\bpush(?:ing)?\b/, 'It has to do with the registry', 'See the registry\'s status page and the lines above.'),
];

;// CONCATENATED MODULE: ./.build/failure/rules/auth.js
const loginHint = 'Log in to the very registry that the name points to, with a current token that may push; check that user name and token belong together.';
/** A context or a module in a private Git repository. */
const gitLoginRules = [
    {
        class: 'auth-denied',
        transient: false,
        any: [/could not read (?:Username|Password) for/i, /terminal prompts disabled/i, /Authentication failed for 'https?:/i, /Permission denied \(publickey|ssh: unable to authenticate|Host key verification failed/i, /Invalid username or (?:password|token)/i, /Support for password authentication was removed/i, /(?:remote|ERROR): Repository not found/i],
        unless: /did not complete successfully|executor failed running|connection helper|command \[ssh/,
        cause: 'The Git server wants a login for this repository.',
        hint: 'Give the build a token for it (GIT_AUTH_TOKEN), or check out first and build with context: .',
    },
];
const authRules = [
    {
        class: 'auth-denied',
        transient: 'maybe',
        any: [/(?:fetch anonymous token|fetch oauth token|\/token\?).*: (?:unexpected status:? )?(?:(?:400 )?Bad Request|404 Not Found)/i],
        cause: 'The token service did not understand the request: often a proxy in between.',
        hint: 'Try again; check the proxy settings of a self-hosted runner.',
    },
    {
        class: 'auth-denied',
        transient: false,
        any: [/anonymous token.*\b40[13]\b/i],
        and: /exporting to|failed to push|pushing|%2Cpush|,push/i,
        cause: 'The push went out without any login.',
        hint: 'Add a login for this registry before the push.',
    },
    {
        class: 'auth-denied',
        transient: 'maybe',
        any: [/anonymous token: unexpected status: 40[13]/i, /load metadata for docker\.io.*/i],
        and: /(?:anonymous|oauth) token: unexpected status: 40[13]/i,
        cause: 'The registry\'s token service refused the login, or a request without one.',
        hint: 'Log in to the registry again; try once more if the image is public.',
    },
    {
        class: 'auth-denied',
        transient: false,
        any: [
            /failed to fetch (?:oauth|anonymous) token.*\b40[13]\b/i,
            /failed to authorize:.*\b40[13]\b/i,
            /access token has insufficient scopes/i,
            /insufficient_scope/i,
            /authorization (?:failed|status: 40[13])/i,
            /push access denied/i,
            /requested access to the resource is denied/i,
            /unauthorized: (?:authentication required|unauthenticated|incorrect username|access token|access to the requested|invalid|not authorized|authorization|project|The client|your)/i,
            /\bunauthori[sz]ed(?::|\s*$)/im,
            /\bUNAUTHORIZED\b/,
            /\bdenied: denied\b/i,
            /denied: (?:access forbidden|access denied|requested access|unauthenticated|failed to get)/i,
            /HTTP Basic: Access denied/i,
            /no basic auth credentials/i,
            /authentication (?:is )?required|missing username or secret|invalid status code from registry 401|supported auth scheme/i,
            /incorrect username or password|invalid (?:username|credentials|user name)|bad credentials|wrong (?:user|credentials)/i,
            /(?:username|password)(?: and (?:username|password))? required|must provide --?(?:username|password)|non[- ]TTY device|cannot perform an interactive login/i,
            /User cannot be authenticated|Unauthenticated request/i,
            /no credentials? (?:was |were )?(?:found|provided|stored)|credentials not found|error (?:getting|storing|saving|reading) credentials|missing credentials/i,
            /docker-credential-[\w-]+.*(?:not found|no such|error|exit status)/i,
            /(?:token|credentials|session|authorization token|login) (?:has |have |is |was )?expired/i,
            /(?:status(?: code)?:?|HTTP(?:\/\d(?:\.\d)?)?|error|code:?|response:?) ?401\b/i,
            /\b401 Unauthorized/i,
            /login attempt to \S+ failed|make sure your credentials|credentials? (?:could not|couldn't|cannot|can't) be (?:loaded|found|read)|could not load credentials|could not assume role|Unauthori[sz]ed for \S+/i,
            /Login (?:did not succeed|failed)/i,
            /ExpiredToken|UnrecognizedClientException|InvalidSignatureException|AADSTS\d+|security token included in the request/,
        ],
        unless: /did not complete successfully|executor failed running|returned a non-zero code/,
        cause: 'The registry does not accept the login, or there is none for it.',
        hint: loginHint,
    },
    {
        class: 'auth-denied',
        transient: false,
        any: [/\b403 \(?Forbidden/, /(?:status(?: code)?:?|HTTP|error|code:?) ?403\b/i, /^(?:.*: )?denied\.?\s*$/im, /\baccess (?:is )?(?:denied|forbidden)\b/i, /^(?:ERROR|Error|error)?:? ?denied:/im],
        unless: /did not complete successfully|executor failed running|returned a non-zero code|blob\.core\.windows\.net|fulcio|rekor|\/bin\/sh|service unavailable|\b50[0-4]\b/i,
        cause: 'The registry refuses the request: no login, or one without access.',
        hint: loginHint,
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/base-image.js
const baseImageRules = [
    {
        class: 'base-image-not-found',
        transient: 'maybe',
        any: [/create LLB definition: no match for platform in manifest sha256/i, /could not fetch content descriptor .*not found/i],
        cause: 'The base image has no build for this platform (yet), or a part of it is gone.',
        hint: 'Choose a tag that has this platform; wait and try again if the image is just being published.',
    },
    {
        class: 'base-image-not-found',
        transient: false,
        any: [
            /no match(?:ing manifest)? for (?:platform|\w+\/\w+|unknown)/i,
            /no matching manifest/i,
            /no (?:image|child|manifest) (?:found|with|matching).{0,60}(?:platform|architecture|arch|variant)|no image found in (?:image index|manifest list)/i,
            /(?:image(?:'s)? |its )platform .*does not match/i,
            /does not provide the specified platform/i,
            /pull access denied/i,
            /docker\.io\S*\/library\/.*UNAUTHORIZED: authentication required(?!.*push)/,
            /repository .{0,200}(?:not found|does not exist)(?! in the workspace)|does not exist or no pull access/i,
            /manifest(?: for \S+)? (?:unknown|not found)|MANIFEST_UNKNOWN|requested image not found/i,
            /(?:failed to resolve source metadata for|load metadata for|failed to resolve image|failed to load remote config|unable to find image|error resolving|retrieving image|getting image|reading manifest|initializing source|pulling image|failed to pull|failed to resolve reference|docker-image:\/\/)\b.*(?:not found|unknown(?! blob)|404)\b/i,
            /^(?:#\d+ )?(?:ERROR: )?(?:failed to (?:solve|build): )*(?:\S+: )?[\w.:-]+(?:\/[\w.-]+)+(?::[\w.-]+)?(?:@sha256:\w+)?: not found/im,
            /^(?:#\d+ )?ERROR: (?:failed to (?:build|solve): )*[\w.-]+:[\w.-]+: not found/im,
            /create LLB definition: \S+: not found|invalid from flag value/i,
            /content at https?:\/\/\S+ not found/i,
            /tag \S+ (?:does not exist|was not found|not found in repository)|image .{1,200} (?:not found|does not exist|could not be found)|no such image/i,
            /artifact .{1,200} not found/i,
            /short-name .*did not resolve|no unqualified-search registries/i,
            /(?:initializing source|reading manifest).*(?:\n.*)?requested access to the resource is denied/i,
        ],
        unless: /did not complete successfully|executor failed running|returned a non-zero code|secret|push access denied|No such image: \S*buildkit|OCI index found|failed to push|importing cache manifest|not found: not found.*cache/i,
        cause: 'The image does not exist in the registry, not for this platform, or the login may not see it.',
        hint: 'Check name, tag and platform of FROM (and the names of stages); log in if the image is private.',
    },
    {
        class: 'base-image-not-found',
        transient: false,
        any: [/^ERROR (?:\[\S+\] )?resolve image config for \S+\s*$/im],
        cause: 'The image named in the line "# syntax=" could not be read.',
        hint: 'Check its name and tag; log in if it is private; try again if the registry had a fault.',
    },
    {
        class: 'base-image-not-found',
        transient: false,
        any: [/load metadata for \S+(?![\s\S]*\b(?:40[13]|50\d|timeout|EOF|reset)\b)/i],
        and: /ERROR: .*not found/,
        cause: 'The image named in FROM does not exist in the registry.',
        hint: 'Check name, tag and platform of FROM; log in if the image is private.',
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/builder.js
const driverRules = [
    {
        class: 'driver-feature-unsupported',
        transient: false,
        any: [
            /(?:not|isn't|is not|aren't) (?:currently |yet )?supported (?:for|by|with|on) (?:the )?(?:current |default |legacy )?"?(?:docker|remote|kubernetes|docker-container|buildkit|buildkitd|containerd|builder|classic|legacy)\b/i,
            /not supported for the \w[\w-]* (?:driver|exporter)|feature is (?:currently )?not supported/i,
            /does(?: not|n't) (?:currently )?support (?:exporting|export|multi|cache|the|building|attest|loading|pushing|output|--|buildkit|provenance|sbom)/i,
            /failed to find driver|no valid drivers? found|unknown driver|driver .* (?:is )?not (?:supported|found)/i,
            /Switch to a different driver|switch to a different driver/,
            /requires? BuildKit|enable BuildKit|BuildKit is (?:not )?(?:currently )?(?:enabled|disabled|supported)|buildx component is missing|requires? (?:the )?buildx|buildx(?:'|")? is not a docker command|install(?:ed)? (?:the )?buildx/i,
            /unknown (?:shorthand )?flag|flag provided but not defined|unrecognized (?:option|argument)s?:? --/i,
            /only supported (?:on|with|by|in) (?:a )?(?:Docker|BuildKit|daemon|the)/i,
            /exporter "?[\w-]+"? could not be found|unknown exporter|exporter .*not (?:found|supported)/i,
            /(?:entitlement|security\.insecure|network\.host|device)\b.*(?:not allowed|is not (?:enabled|granted)|not granted)|granting entitlement|additional privileges requested/i,
            /unsupported (?:frontend|capability|feature|driver)|requested experimental feature|has been disabled on the build server|feature .* not (?:enabled|implemented)/i,
            /push and load may not be set together|cannot (?:be )?(?:used|specified|set) (?:together|with) .*(?:--load|--push|--output)|multiple (?:outputs|platforms|exporters) .*(?:not supported|unsupported|currently)/i,
            /can(?:'|no)t export (?:multiple|manifest)|(?:--load|--push|--output|--platform|--cache-to|--secret|--ssh).*(?:not supported|unsupported|requires|is only)/i,
            /attestations? (?:are|is) not supported/i,
            /unsupported compatibility-version|annotations (?:are )?not supported|network is not supported on|output (?:\w+ )?is not supported by|Docker Desktop unsupported|required device .* is not registered|multiple target platforms|not an allowed gateway source|development gateway|missing platforms mapping|cannot export (?:annotations|attestations|multiple)|host network support|source policies can not|(?:cannot|can't) (?:currently )?be used together|IP value for host-gateway|is (?:currently not|not currently) (?:supported|implemented)|\bv\d[\w.]*\+ is required|not compatible with (?:buildx|buildkit|docker)\b/i,
            /requesting privileges for|unknown API capability|(?:invalid|unknown) frontend|cannot use both|unable to upgrade to h2c(?!, received 5)|(?:are|is) mutually exclusive|can only be used with|conflicts with --/i,
            /containerd image store/i,
            /experimental (?:mode|features?) .*(?:enabled|required|disabled)|requires? (?:an? )?(?:newer|API version|at least)|(?:minimum|newer) (?:buildx|buildkit|docker|API) version|client version .* is too (?:old|new)/i,
        ],
        unless: /dockerfile parse error|did not complete successfully|executor failed running|certificate|daemon running\?|error during connect/i,
        cause: 'This builder, or this version of the tools, does not have what was asked for.',
        hint: 'Use a docker-container builder (docker buildx create --use), or leave the option out; update Docker, Buildx or BuildKit.',
    },
];
/** The client's own words when the connection to the builder breaks; a time-out or a reset in them is the builder's. */
const builderConnectionRules = [
    {
        class: 'builder-unavailable',
        transient: 'maybe',
        any: [/failed to register layer: .*invalid argument|runc did not terminate|mount already exists with name|\bopen \/var\/lib\/(?:docker|buildkit|containerd)\/(?!tmp\/)\S*: no such file/i, /frontend gateway\.v0: (?:exit code|runc|process)|unable to upgrade connection: container not found/i, /buildkitd? (?:crashed|did not|failed|could not|can't|cannot|is not)\b|(?:could not|failed to|cannot) (?:start|create|boot|reach) buildkit|apply(?:ing)? cgroup configuration|(?:mkdir|open) \/sys\/fs\/cgroup|set process label|failed to mount .*: operation not permitted|PermissionDenied desc = operation not permitted/i],
        cause: 'The builder did not start, or can\'t run a container on this machine.',
        hint: 'Look at the builder\'s log, check cgroups and privileges of the machine, then try again.',
    },
    {
        class: 'builder-unavailable',
        transient: true,
        any: [/failed to (?:receive|get) status: rpc error: code = Unavailable desc = (?!connection error)(?!all SubConns)/i, /failed to solve: Unavailable: (?:error reading|closing transport)/i],
        unless: /inline cache|no such file or directory|connection refused|permission denied/i,
        cause: 'The connection to the builder broke: it was stopped, restarted, or crashed.',
        hint: 'Try again; if it happens at the same place, look at the builder\'s log, its memory, and other jobs that use or remove it.',
    },
];
const builderRules = [
    {
        class: 'builder-unavailable',
        transient: false,
        any: [/no builder "?[^"\s]*"? found|no such builder|builder .{1,80} (?:not found|does not exist)/i, /received message larger than max|trying to send message larger than max/i, /existing instance for .* but no append mode|(?:context|endpoint) .* (?:not found|does not exist).*docker|context "[^"]*"(?: does)? not (?:found|exist)|no builder instance|unsupported (?:os|kernel)/i, /docker(?:\.exe)?: (?:command )?not found|executable file not found in \$PATH.*docker|"docker": executable file not found|docker: not found|unable to locate executable file: docker/i, /permission denied while trying to connect to the (?:Docker|docker)|docker\.sock: connect: permission denied/i, /has mismatched driver|failed to find instance|no remote endpoint|docker (?:context use|--context=)|buildkit configuration file|node "[^"]*" not found for|docker endpoint for|invalid endpoint address|unrecognized url scheme|invalid registry config/i, /could not create a builder instance|resolve docker endpoint|additional instance|cannot (?:use|find) builder|failed to (?:parse|load|read).*buildkitd\.toml|driver-opt|invalid (?:driver|buildkitd|builder)/i],
        cause: 'There is no such builder or engine here, this user may not use it, or it can\'t take this request.',
        hint: 'Create the builder first, or leave the builder input out; check that Docker is installed and that the user may open its socket.',
    },
    {
        class: 'builder-unavailable',
        transient: 'maybe',
        any: [/failed to (?:receive|get) status/],
        and: /inline cache|no such file or directory|connection refused|permission denied|frame too large/i,
        cause: 'The builder is not there, or crashed while it built.',
        hint: 'Check that the builder runs at this address, then try again; update Docker if it crashes at the same place.',
    },
    {
        class: 'builder-unavailable',
        transient: true,
        any: [
            /failed to (?:receive|get) status(?! for)/i,
            /code = Unavailable/i,
            /client connection is closing|stream terminated by RST_STREAM/i,
            /error reading from server|received prior goaway|graceful_stop|closing transport|transport is closing/i,
            /buildkitd? .*(?:was killed|has (?:stopped|exited)|died|crashed|is shutting down)|builder (?:was|has been) (?:removed|stopped|restarted)/i,
            /error during connect: .*(?:EOF|reset|timeout|closed)/i,
            /lost connection to (?:the )?(?:builder|buildkit|daemon)/i,
        ],
        unless: /pull access|https?:\/\/\S*\/v2\//,
        cause: 'The connection to the builder broke: it was stopped, restarted, or crashed.',
        hint: 'Try again; if it happens at the same place, look at the builder\'s log, its memory, and other jobs that use or remove it.',
    },
    {
        class: 'builder-unavailable',
        transient: 'maybe',
        any: [
            /cannot connect to the docker daemon|is the docker daemon running|docker daemon is not running|failed to connect to the docker API|error during connect|docker ?desktop is (?:unable|not)|dockerDesktopLinuxEngine|docker_engine/i,
            /(?:docker\.sock|containerd\.sock|buildkitd\.sock|buildkit.*\.sock|\/var\/run\/docker).*(?:connect|no such file|refused|EOF|timeout)/i,
            /dial (?:tcp|unix) \S*(?::237[56]|:1234|\.sock)/i,
            /error dialing backend|no active sessions?|session (?:\w+ )?(?:not found|finished|closed)|failed to get session|healthcheck failed/i,
            /cannot connect to podman|unable to connect to podman|podman\.sock|response from daemon: .*(?:container \w+ is not running|Conflict\. The container name)|another instance running/i,
            /could not connect to (?:unix|tcp):|attempting to connect to buildkitd|runc did not terminate/i,
            /frontend grpc server closed unexpectedly|exit code: \d+ .*frontend|failed to (?:load|start|run) (?:the )?(?:gateway|frontend)/i,
            /buildx-dl-bin|cli-plugins\/docker-buildx|booting buildkit|creating container buildx_buildkit|pulling image moby\/buildkit|buildx_buildkit_\S+.*(?:exited|not running|no such container|is not running|conflict)/i,
            /(?:no such container|container) ?:? ?\S*buildx_buildkit/i,
            /failed to list workers|listing workers|no worker (?:found|running|available)|waiting for (?:connection|buildkit|builder)|failed to (?:dial|connect to|initialize|boot|create) (?:gRPC|grpc|buildkit|the builder|builder|docker|the daemon)/i,
            /no nodes? (?:available|running)|expected \d+ replicas? to be ready|could not find .*(?:ready|running).*buildkit|timed out waiting for (?:buildkit|builder|the condition)/i,
            /failed to start (?:the )?(?:docker|daemon|dockerd|buildkitd|containerd)|dockerd? .*(?:exited|failed to start)|docker\.service/i,
            /(?:OCI runtime|oci runtime|runc) .*(?:buildkit|cgroup|mount|sysfs|proc)\b/i,
            /hcsshim::|failure in a Windows system call|Docker build ran into internal error|failed to create (?:shim|containerd task)|buildkit scheduler error|duplicate output \d|inconsistent graph state|(?:accessing|evaluating) released|failed to (?:create session|find any runtime plugins|call (?:info|diskusage|prune))|CNI setup error|no default worker|make sure (?:buildkitd|containerd) is running|failed to reach (?:the )?docker daemon/i,
            /requires (?:docker|kubernetes) API access|running buildkit pods|failed to connect to pod|pod \S+ does not have any container|failed to bootstrap|error for bootstrap|error while calling \w+Client|determine Kubernetes namespace|no (?:workers|drivers) available|check if Docker Desktop is running/i,
            /\brootlesskit\b|newuidmap|fuse-overlayfs.*(?:not found|failed)|failed to mount .*(?:overlay|buildkit)|buildkitd: /i,
            /ssh: (?:connect|handshake|Could not)|connection helper|command \[ssh /i,
            /No such image: \S*buildkit|Error response from daemon: .*(?:driver failed|network \S+ not found|cgroup|shim|containerd|driver "|endpoint with name)/i,
            /only one connection allowed|http2: frame too large|error reading preface|connection error: desc/i,
            /panic: runtime error|goroutine \d+ \[running\]/,
        ],
        unless: /did not complete successfully|executor failed running|returned a non-zero code|unable to start container process|starting container process|https?:\/\/(?!\S*:237[56])\S*\/v2\//,
        cause: 'The builder, or the Docker engine behind it, does not answer or did not start.',
        hint: 'Check that the engine runs and that the address of the builder is right, look at the builder container\'s log, then try again.',
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/cache.js
const dropCache = 'Run it again; set ignore-error=true on cache-to, or leave the cache out for one run, if it stays so.';
const cacheRules = [
    {
        class: 'cache-failure',
        transient: false,
        any: [
            /legacy service is shutting down|gha-cache-sunset/i,
            /failed to configure \S+ cache (?:exporter|importer)(?!.*(?:timeout|\b5\d\d\b|reset|EOF))/i,
            /unknown cache (?:exporter|importer)|unknown service containerd\.services\.content/i,
            /could not (?:read|find) .*index\.json|local cache import.*not found|(?:src|dest) (?:is )?required for (?:local|inline) cache|(?:ref|url|bucket|token|scope) (?:is |not |must be )?(?:required|set|empty|missing).* cache/i,
            /\bfor (?:s3|azblob|github actions|gha|remote) cache|(?:local|registry|inline|gha|s3|azblob) cache (?:importer|exporter)(?:\/importer)? requires|cache with type \w+ requires|duplicate cache exports|azure storage account/i,
            /cache\b.*\b(?:requires? ACTIONS_|without ACTIONS_)|ACTIONS_(?:CACHE_URL|RUNTIME_TOKEN|RESULTS_URL).*(?:not|missing|required|empty|unset)/i,
        ],
        cause: 'The build cache can\'t be used as it is configured: this cache, builder or token does not fit.',
        hint: 'Correct cache-from and cache-to, or leave them out; update Buildx and BuildKit for the GitHub cache service.',
    },
    {
        class: 'cache-failure',
        transient: 'maybe',
        any: [/=> ERROR (?:exporting|importing) .*cache/i, /error writing layer blob: Error\b/, /error writing manifest blob: .*\b4\d\d\b/, /failed to get record|lease "\w+": not found/i, /(?:exporting|export|push|write|writing).{0,30} cache\b.*(?:40[0135]|denied|unauthorized|forbidden)/i],
        cause: 'The cache server refused the upload.',
        hint: 'Set ignore-error=true on cache-to, or use another cache; check the server and its token.',
    },
    {
        class: 'cache-failure',
        transient: true,
        any: [
            /error (?:writing|committing|reserving) (?:layer blob|manifest blob|config blob|cache)/i,
            /artifactcache\.actions\.githubusercontent|_apis\/artifactcache|results-receiver\.actions|github\.actions\.results\.api|actions\.results\.api\.v1|productionresults\w*\.blob|acprodeus\w*\.blob/i,
            /blob\.core\.windows\.net/i,
            /GitHub Actions is temporarily unavailable|maximum timeout reached|failed to parse error response \d/i,
            /\bblob not found\b|blob sha256:\w+:? not found|error: failed to (?:get|load) (?:blob|cache)/i,
            /content digest sha256:\w+: not found|snapshot \S.{0,200} not found|snapshot .{0,200}does not exist|failed to (?:get|find) (?:cache record|ref|layer chain)|missing (?:content|cache) (?:blob|ref)|cache ref .* not found|restore missing snapshot|unlazy(?!.*unauthorized)|lazy blob .*(?:not found|failed)/i,
            /(?:error|failed to solve): (?:Internal: )?not[_ ]found\s*$/im,
            /failed to mount \S+ ?: \[?.*snapshots\//i,
            /failed to get state for index|failed to load ref|ref \S+ locked for|error in cache|parent snapshot/i,
            /(?:CreateCacheEntry|FinalizeCacheEntry|GetCacheEntryDownloadURL|unable to reserve cache|cache (?:service|server) (?:responded|returned|is))/i,
            /failed to (?:load|get|restore|save|upload|download|reserve|commit|import|export|parse|fetch) (?:the )?(?:build )?cache(?! key)\b/i,
        ],
        unless: /did not complete successfully|executor failed running/,
        cause: 'The cache service, or an entry of the cache, failed while it was read or written.',
        hint: dropCache,
    },
    {
        class: 'cache-failure',
        transient: 'maybe',
        any: [/> (?:exporting|importing) .{0,40}cache|exporting cache|importing cache manifest|exporting to GitHub Actions Cache|cache (?:export|import)/i],
        and: /^(?:#\d+ )?(?:error|ERROR)\b[\s\S]*cache|cache[\s\S]*^(?:#\d+ )?(?:error|ERROR)\b/im,
        unless: /did not complete successfully|executor failed running|docker driver|failed to push|exporting to image:|> \[|load metadata|legacy builder/,
        cause: 'Reading or writing the build cache failed.',
        hint: dropCache,
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/cancel.js
const whoStopped = 'Look for a newer run of the same concurrency group, the job\'s time-out, or a runner that was shut down; then run it again.';
const cancelRules = [
    {
        class: 'timeout-cancelled',
        transient: false,
        any: [/higher priority waiting request|Canceling since\b/i, /exceeded the maximum execution time|maximum execution time of \d+|job (?:has )?exceeded .*(?:time|timeout)|timed out after \d+ (?:minutes|hours)|execution took longer than|(?:due to|by|hit|reached) (?:the )?(?:build|job|step) time-?out/i],
        cause: 'The job was stopped on purpose: a newer run of its concurrency group, or its own time limit.',
        hint: 'Use one concurrency group per workflow, or raise timeout-minutes; find out what became slow.',
    },
    {
        class: 'timeout-cancelled',
        transient: 'maybe',
        any: [/received a shutdown signal|not acquired by Runner/i, /the operation was cancel+ed/i, /lost communication with the server/i, /(?:job|run|workflow|build|step|task)\b(?:.{0,30} (?:was|has been|is|got))? (?:cancel+ed|aborted|terminated)/i, /cancel(?:lation)? request received|received cancel/i, /code = Canceled .*(?:context cancel+ed|client connection is closing)/i, /Session terminated|got \d+ SIGTERM\/SIGINTs|runner .*(?:shutdown|shut down|terminated|preempted)|user request(?:ed)? cancel/i],
        cause: 'The job was cancelled, or its machine was stopped.',
        hint: whoStopped,
    },
];
const deadlineRules = [
    {
        class: 'timeout-cancelled',
        transient: 'maybe',
        any: [/context cancel+ed/i, /context deadline exceeded|DeadlineExceeded/i, /\bCancel+ed\b/, /(?:timed|time) ?out\b|timeout (?:exceeded|reached|expired)/i, /exit(?:ed)?(?: with)? (?:code|status):? (?:130|143|124)\b/i, /SIGTERM|SIGINT|interrupt(?:ed)?\b|signal: terminated/i],
        cause: 'Something was cancelled, or took longer than it was given.',
        hint: whoStopped,
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/dockerfile.js
const syntaxRules = [
    {
        class: 'target-missing',
        transient: false,
        any: [
            /target stage .*could not be found|target stage "?[^"]*"? (?:not found|could not)/i,
            /failed to (?:find|reach) (?:build )?(?:target|stage)|could not find any target|no (?:such )?(?:build )?(?:target|stage)s? (?:found|named|matching|specified)|(?:target|group) "?[\w*.-]+"? (?:was )?(?:not found|does not exist|could not be found|not defined)/i,
            /base name \(.*\) should not be blank|base name .* should not be/i,
            /failed to parse stage name|invalid stage|stage .{1,80} (?:not found|does not exist|could not be found)/i,
            /couldn't find (?:a )?bake definition|couldn't find.*(?:target|bake)|no bake (?:file|definition)|bake.*no such file/i,
            /could not match targets|no (?:build )?stage found|unknown (?:target|stage)\b(?!.*\bis unknown)/i,
            /failed to find group|invalid from flag value(?!.*(?:toomany|\b5\d\d\b|time-?out|unauthorized))|no such service|not contain (?:the )?(?:specified )?(?:target|stage)|open \S*(?:docker-bake|compose)\S*\.(?:hcl|json|ya?ml): no such file/i,
        ],
        unless: /did not complete successfully|executor failed running|docker\.io\/library\/\w+:latest.*not found/,
        cause: 'No stage or bake target of that name exists, or the name came out empty.',
        hint: 'Check the target\'s name, the bake files, and the build arguments that FROM uses (declared before the first FROM, and given a value).',
    },
    {
        class: 'secret-missing',
        transient: 'maybe',
        any: [/unable to lookup secret/i],
        cause: 'A secret that the build asks for was not given.',
        hint: 'Give the secret; runs of forks have none.',
    },
    {
        class: 'secret-missing',
        transient: false,
        any: [
            /secret "?[\w.${}-]+"?:? (?:is )?(?:not found|missing|not provided|is required|required)/i,
            /secret (?:ID|id) missing|missing (?!username).{0,20}secret|secrets? .{0,60}(?:not set|is empty|not (?:be )?found|does not exist|undefined|must be (?:set|provided))/i,
            /\/run\/secrets\/\S*.*(?:no such file|not found|can't open|cannot open|does not exist|cannot access)/i,
            /failed to stat (?!.*\/)[A-Z][A-Z0-9_]*: /,
            /(?:--secret|secret|secrets?-?(?:files|envs)?).*(?:invalid|could not be parsed|failed to parse|no such file)|invalid (?:secret|field).*secret/i,
            /(?:could not|unable to|failed to|cannot) (?:find|get|read|load|lookup|open|parse) (?:the )?(?:secret|ssh:)/i,
            /invalid secret size|unsupported (?:secret type|external secret)|failed to parse csv secret|must be declared before it can be overridden|failed to connect to ssh agent/i,
            /no configured known hosts forwarded|no such secret|no secret with|secret .{1,80} (?:no such|not exist)/i,
            /no (?:ssh|SSH) (?:handler|agent|key|sockets?)|unset ssh (?:agent|forward)|invalid empty ssh agent|SSH_AUTH_SOCK|ssh-auth\.sock|ssh-agent\.sock|\/run\/buildkit\/ssh_agent|ssh forward .*(?:not|default)|no SSH key "?default"? forwarded/i,
        ],
        unless: /dockerfile parse error/i,
        cause: 'A secret or SSH key that the build asks for was not given, or is empty.',
        hint: 'Give the build a secret of that id, from a variable or file that exists; runs of forks get no secrets.',
    },
    {
        class: 'lint-check',
        transient: false,
        any: [/lint violation found|(?:build |Dockerfile )?check(?:s)? (?:failed|found|complete).*(?:warning|violation|problem|error)|check=error=true/i, /docs\.docker\.com\/go\/dockerfile\/rule\//i, /\b(?:DL[34]\d{3}|SC[123]\d{3})\b/, /hadolint/i, /\d+ warnings? found/i, /^\s*(?:- )?(?:WARN(?:ING)?: )?(?:JSONArgsRecommended|StageNameCasing|FromAsCasing|NoEmptyContinuation|ConsistentInstructionCasing|DuplicateStageName|ReservedStageName|UndefinedArgInFrom|UndefinedVar|WorkdirRelativePath|MaintainerDeprecated|MultipleInstructionsDisallowed|LegacyKeyValueFormat|SecretsUsedInArgOrEnv|RedundantTargetPlatform|InvalidDefaultArgInFrom|FromPlatformFlagConstDisallowed|CopyIgnoredFile|InvalidDefinitionDescription|ExposeProtoCasing|ExposeInvalidFormat)\b/m],
        unless: /did not complete successfully|executor failed running|parse error|failed to (?:solve|push|build)(?!: (?:lint|failed to solve: lint))(?!.*lint violation)/i,
        cause: 'A check of the Dockerfile found something.',
        hint: 'Correct the lines that the rules name, or skip a rule with a line "# check=skip=RULE"; a warning alone fails no build.',
    },
    {
        class: 'dockerfile-syntax',
        transient: false,
        any: [
            /dockerfile parse error/i,
            /unknown instruction/i,
            /unexpected key .* for mount type|unknown flag: (?:mount|link|chmod|chown|from|parents|exclude|checksum|keep|start)|unknown flag --?(?:mount|link|chmod|chown|parents)/i,
            /(?:FROM|ARG|COPY|ADD|RUN|ENV|CMD|LABEL|EXPOSE|USER|VOLUME|WORKDIR|ENTRYPOINT|ONBUILD|SHELL|STOPSIGNAL|HEALTHCHECK|MAINTAINER) requires (?:either |at least |exactly )?\w+/,
            /syntax error - can't find =|can't find = in|must have two arguments|names can not be blank|unterminated heredoc|unknown type for healthcheck|can't have the form|missing mandatory equal sign/i,
            /When using (?:COPY|ADD) with more than one source/i,
            /no build stage in current context|the Dockerfile .*cannot be empty|file with no instructions|(?:failed to|could not|error) pars(?:e|ing) (?:the )?(?:dockerfile|containerfile)/i,
            /failed to (?:process|parse)(?! error response) "?.*"?: (?:unexpected|unsupported|missing|syntax|bad substitution|invalid)|unsupported modifier .* in substitution/i,
            /(?:first|only) (?:instruction|directive).*FROM|invalid (?:containerPort|instruction|flag|chmod|chown|mount|port|interval|duration)|duplicate name .*stage|circular dependency|Syntax error/,
            /(?:Invalid (?:expression|function|character|multi-line string|block definition|template|legacy)|Variables not allowed|Missing (?:newline|item|required)|Unclosed configuration block|Argument or block definition required|Unknown variable;)/,
            /failed to parse (?:docker-bake|compose|bake)|docker-bake\.\w+:\d+|Unsupported (?:block type|argument|attribute); |docker-bake\S*:\d+[,:]|parse bake definitions?|yaml: (?:line|unmarshal|did not|mapping|found)|additional propert|services\.\S+ (?:must|Additional)/i,
            /syntax error: |unexpected end of statement|duplicate name \S+(?:: invalid)?$|unknown mount type|unsupported mount type|(?:invalid|empty) key-value pair|unable to parse (?:json|yaml|hcl)|contains unsupported option|(?:type|dest) is required for (?:output|local exporter)|(?<!response body: )invalid character '[^<]' looking for beginning|expect(?:s|ed|ing) (?:key|k\d)=v\w*/im,
            /no FROM statement found|dockerfile contains no stages|parser directive can be used|invalid escape token|dockerfile line greater than|needs to be defined before current (?:stage|command)|variable expansion, define|variable expansion is not supported|checksum (?:can't be specified|requires HTTP)|source can't be a (?:URL|git ref) for|empty platform value|invalid (?:SOURCE_DATE_EPOCH|image-resolve-mode|netmode|boolean value)|arrays must be comprised of strings/i,
            /invalid (?:override|key \S+,|format for [\w-]+, expecting|service name)|matrix (?:must be a|values must|is not supported for)|name requires matrix|(?:variable|function|reference) cycle not allowed|(?:function|variable) "[^"]*" does not exist|cannot link to itself|^ERROR: unknown key: |unsupported type \w+ for (?:variable|CSV)|failed to parse \S+ as (?:number|bool|CSV|JSON)\b|empty compose file|unknown resource "|unexpected key '[^']*' in '|dest (?:file is required|cannot be stdout) for|empty BUILDKIT_SYNTAX/m,
            /Build failed: unexpected token|cyclic|infinite loop|(?:ONBUILD|RUN|COPY|ADD|FROM|ARG|ENV|LABEL|EXPOSE|USER|SHELL|CMD|ENTRYPOINT|VOLUME|WORKDIR) (?:isn't allowed|is not allowed|may not|can't be|cannot be|does not support|only supports)/,
            /invalid (?:platform|field|value|type|key=value|argument ")|must be a key=value pair|is not a valid platform|unknown operating system or architecture|unknown (?:platform|architecture)/i,
        ],
        unless: /did not complete successfully|executor failed running|returned a non-zero code|invalid reference format|valid repository\/tag|invalid (?:value|argument) "[^"]*" for (?:"?-t|flag -t)/,
        cause: 'The Dockerfile, the bake file or an option can\'t be understood.',
        hint: 'Correct the line that the message names: a continuation or quote before it, stray characters, line ends, heredocs, or a # syntax= line that is too old.',
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/emulation.js
const noEmulator = 'A program of another architecture was to run, and there is no emulator for it.';
const addEmulator = 'Set up QEMU for the platform (qemu: true), or use a runner of that architecture; check that FROM has the right platform.';
const emulatorRules = [
    {
        class: 'qemu-crash',
        transient: 'maybe',
        any: [
            /qemu: uncaught target signal/i,
            /QEMU internal SIG|Assertion failed: .*\bqemu\b/i,
            /\bqemu(?:-[\w-]+)?: .*(?:unhandled|assertion|segmentation|fatal|unimplemented|unsupported syscall|abort)/i,
            /\bqemu(?:-\w+)?(?:-static)?\b.*(?:core dumped|segmentation fault|SIGSEGV|SIGILL|SIGBUS|crash)/i,
            /tcg_.*assertion|\btcg\.c\b|\bqemu-?\w*: Unable to reserve/i,
        ],
        cause: 'The emulator crashed while it ran a program of another architecture.',
        hint: 'Try once more; then build that platform on a native runner, cross-compile on $BUILDPLATFORM, or use a newer QEMU or base image.',
    },
    {
        class: 'qemu-crash',
        transient: 'maybe',
        any: [/illegal instruction/i, /segmentation fault|\bsegfault\b|SIGSEGV|SIGILL|SIGBUS/i, /trace\/breakpoint trap|bus error|\bAborted\b.*core dumped/i, /exit code: (?:132|133|134|135|139)\b/],
        and: /buildkit_qemu_emulator|\bqemu\b|\[linux\/(?:arm|arm64|ppc64le|s390x|riscv64|386|mips\w*|loong64)\b/i,
        cause: 'A program crashed under emulation.',
        hint: 'Try once more; then build that platform on a native runner, or use a newer QEMU or base image.',
    },
    {
        class: 'qemu-missing',
        transient: false,
        any: [
            /exec format error|invalid ELF image/i,
            /(?:qemu|emulator)\S*: Could not open '\/lib\S*ld-/i,
            /cannot execute: .*qemu|^(?:#\d+ )?\s*(?:[\d.]+ )?Error while loading \/\S+: No such file/im,
            /cannot execute binary file/i,
            /ENOEXEC/,
            /qemu-\w+(?:-static)?['"]?:? (?:.*: )?(?:no such file|not found|cannot find)/i,
            /(?:no|missing|cannot find|unable to find)\b.*\b(?:qemu|binfmt)\b/i,
            /binfmt_misc.*(?:no such file|invalid argument|permission denied|not supported|operation not permitted)/i,
            /runtime executor.*does not support|no support for running .* platform|cannot run (?:.*)architecture/i,
            /rosetta error/i,
        ],
        cause: noEmulator,
        hint: addEmulator,
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/files.js
const contextRules = [
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
const copyRules = [
    {
        class: 'missing-file',
        transient: false,
        any: [/^(?:.*\berror\b.* )?(?:COPY|ADD) failed\b/im, /failed to (?:calculate checksum of ref|compute cache key).*(?:"[^"]+":? not found|failed to walk)/i, /ERROR: "\/[^"]+" not found: not found/, /invalid response status 4(?:04|10)/, /building at STEP "(?:COPY|ADD)\b(?!.*(?:https?:|denied|timeout))/i, /failed to (?:solve|build): (?:failed to solve: )?lstat \S*buildkit-mount\d+\/\S+: no such file/i, /failed to get fileinfo for|(?:resolving src|copying src)\b.*no such file|no such file or directory: copy\b/i],
        cause: 'A COPY or ADD names a file that is not there: not in the context, ignored, or not made by the earlier stage.',
        hint: missingHint,
    },
];
const fileRules = [
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

;// CONCATENATED MODULE: ./.build/failure/rules/merge.js
const mergeRules = [
    {
        class: 'manifest-merge',
        transient: 'maybe',
        any: [/merging manifest list|imagetools (?:create|inspect)|docker manifest (?:create|push|annotate|inspect)|manifest-tool/i],
        and: /not found|manifest unknown|no such manifest|does not exist/i,
        unless: /no such manifest|resolve source metadata|\/dockerfile/i,
        cause: 'A part of the index, or the index itself, can\'t be read (yet).',
        hint: 'Check that every platform was pushed, and to this registry; try again in a few seconds if it was pushed just now.',
    },
    {
        class: 'manifest-merge',
        transient: false,
        any: [
            /is a manifest list\b/i,
            /no such manifest|not a manifest list|failed to put manifest .*manifest blob unknown/i,
            /(?:docker manifest|manifest create|manifest push|manifest annotate|manifest add).*(?:error|failed|not found|exit|denied|unknown|cannot)/i,
            /imagetools(?: create)?.*(?:error|failed|not found|exit|invalid)/i,
            /(?:refusing to (?:amend|create|overwrite)|existing manifest list)/i,
            /(?:duplicate|multiple) (?:manifests?|platforms?|descriptors?).*(?:index|manifest|platform)/i,
            /manifest (?:list|index) .*(?:incomplete|missing|not found|empty|does not (?:contain|exist|match)|mismatch)/i,
            /no (?:digests?|manifests?|sources?|repositories) (?:were |was )?(?:found|specified|given)/i,
            /(?:cannot|failed to|unable to|could not) (?:create|push|merge|assemble|combine|annotate) (?:the )?(?:multi-?arch |multi-?platform )?(?:manifests?(?: list)?|index|image index)\b/i,
            /@sha256:(?:\*|%s)/,
            /cannot infer repository|valid sources are digests|schema1 manifests are not allowed in|none of the manifests match|invalid descriptor|expected an OCI content descriptor|cannot filter platforms/,
            /source (?:references|repositories).*(?:differ|must|not allowed)|multiple repositories currently not supported/i,
        ],
        unless: /no matching manifest|no match for platform|failed to resolve source metadata|\b50[0-4]\b|connection reset|\bdenied\b|unauthorized|\b40[13]\b|timeout|\bEOF\b/i,
        cause: 'The platforms\' images could not be joined to one index.',
        hint: 'Check that every platform was pushed, by its digest and to this registry, and that each part is a single image: join with imagetools, or build the parts without provenance.',
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/resources.js
const diskRules = [
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
const networkDeviceRules = [
    {
        class: 'builder-unavailable',
        transient: true,
        any: [/failed to (?:create endpoint|add the host).*(?:cannot allocate memory|device or resource busy|file exists)/i, /(?:veth|sandbox|bridge).*cannot allocate memory/i],
        cause: 'The engine could not set up a container\'s network: a passing fault of the kernel, not a lack of memory.',
        hint: 'Try again; restart the engine or the machine if it stays so.',
    },
];
const memoryRules = [
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

;// CONCATENATED MODULE: ./.build/failure/rules/signing.js
const signingRules = [
    {
        class: 'attestation-sign',
        transient: false,
        any: [
            /No credentials found for registry|identity token\b.*(?:malformed|missing|invalid|claims|expired)|expected .*claim/i,
            /ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)/,
            /(?:unable|failed) to get (?:an? )?(?:ID|OIDC) token|getIDToken|id-token: ?write|missing .*id-token/i,
            /id token issued by|ambient (?:OIDC )?(?:credentials?|token)|no (?:identity|ambient) token|expected "https:\/\/token\.actions/i,
            /no (?:matching )?(?:signatures|attestations)(?: found| matching|:)|none of the expected identities matched|failed to verify signature|invalid signature when validating/i,
            /Failed to persist attestation: (?:Resource|Feature|Not Found|Bad|Validation|Forbidden|Must)|Resource not accessible.*/i,
            /(?<!Rekor )transparency log|Signature already exists|tlog entry for|ExpiredIdentity|ExpiredCertificate|tlog entry - \(4/i,
            /Cosign is required|No attestation manifests found|Signing certificate (?:does not|subject)|ID Token field|unknown attestation type|failed to parse sbom|sbom (?:scanner|generator) cannot|invalid provenance|provenance SLSA version|may not (?:set|bundle) provenance|in-toto statement|scanner \S+ does not have cmd/i,
            /attestations? (?:are|is) not (?:available|enabled)|Feature not available|attest.*(?:subject|not (?:allowed|permitted)|403|404|forbidden|denied|invalid|requires?)/i,
            /subject[- ](?:digest|path|name|checksums?)\b.*(?:must|invalid|required|not)|accessing entity|entity not found/i,
            /(?:loading|reading|decrypt|parsing|getting).{0,20}(?:private key|cosign\.key|signer|key).*(?:fail|invalid|encrypted|no such|unsupported|not)|COSIGN_PASSWORD|cosign\.key|decrypt: encrypted/i,
        ],
        and: /attest|sign|tlog|subject|transparency|sigstore|cosign|fulcio|rekor|(?:id|identity)[- _]?token|oidc|provenance|sbom|scanner|in-toto/i,
        unless: /x509: .*unknown authority|(?:fulcio|rekor|sigstore|attest\w*|ID token)\b.*(?:socket hang up|timeout|timed out|\b50[0-4]\b|EOF|reset|ECONN|unavailable)/i,
        cause: 'The attestation or signature could not be made: the job has no identity token, or may not use the service.',
        hint: 'Give the job id-token: write and attestations: write; runs of forks get no identity token. Check the key or identity that is named.',
    },
    {
        class: 'attestation-sign',
        transient: true,
        any: [/fulcio|rekor|sigstore|timestamp\.githubapp|tuf-repo|tuf repo|signing ?cert|tlog entry|fetching timestamp|signed timestamp|signing bundle|^Error: signing |(?:get|fetch) (?:an? )?(?:ID|OIDC) token/im],
        unless: /resource temporarily unavailable|dial unix/i,
        and: /time-?d? ?out|\b50[0-4]\b|\b429\b|EOF\b|reset|ECONN|unavailable|EAI_AGAIN|socket hang up|deadline|bad gateway|internal server|INTERNAL_ERROR/i,
        cause: 'The signing service did not answer as it should.',
        hint: 'Try again in a moment: nothing has to be built or pushed again.',
    },
    {
        class: 'attestation-sign',
        transient: 'maybe',
        any: [
            /missing provenance for|Signing BuildKit \w+/i,
            /persist attestation/i,
            /\b(?:fulcio|rekor|sigstore)\b(?![-_])|\bTUF\b.*(?:error|fail|expired|invalid)/i,
            /cosign(?:-\w+)?\b.*(?:error|fail)|^Error: signing \S+|error signing|failed to (?:sign|attest|create attestation|generate (?:sbom|provenance|attestation))|attestation (?:failed|error)/im,
            /(?:creating|generating|uploading|pushing|attaching) (?:the )?(?:attestation|sbom|provenance|signature).*(?:fail|error)|(?:failed|error).*(?:attestation|sbom|provenance|signature)\b/i,
            /OCIError|buildkit-syft-scanner|sbom.*scanner/i,
        ],
        unless: /did not complete successfully: |missing signature key|resolve image config|load metadata|not supported|x509|\b401 Unauthorized|anonymous token|attestation-manifest|--provenance|failed to push/i,
        cause: 'The attestation or signature could not be made or stored.',
        hint: 'Try once more; then check the job\'s permissions, update BuildKit or the signing tool, or switch provenance or SBOM off.',
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/steps.js
const downloadHint = 'Try again; use the package manager\'s own retries, a mirror or a cache mount if it comes back.';
const localServer = /(?:localhost|127\.0\.0\.1|\[?::1\]?)(?::\d+)?\b.*(?:refused|reset|timed out)|(?:refused|reset|timed out).*(?:localhost|127\.0\.0\.1|::1)/i;
const runStep = /did not complete successfully|executor failed running|returned a non-zero code|> \[[^\]]*\] RUN|building at STEP "RUN/;
const networkStepRules = [
    {
        class: 'network-in-run',
        transient: 'maybe',
        any: [/Hash Sum mismatch(?!\s*\n?E: Some index)/i, /File has unexpected size/],
        unless: /E: Some index files failed/,
        cause: 'A downloaded package is not what its index says: damaged on the way, or a mirror that was just updated.',
        hint: downloadHint,
    },
    {
        class: 'network-in-run',
        transient: 'maybe',
        any: [/mirrorlist\.centos\.org|No URLs in mirrorlist|(?:^|\W)(?:ERROR|fetch): ?https?:\/\/\S*alpine\S*: (?:temporary error|network error)/im, /404 +Not Found \[IP/i],
        and: /resolve|temporary error|network error|404|No URLs in/i,
        unless: /E: Unable to locate package[\s\S]*404 +Not Found \[IP/,
        cause: 'A package mirror did not answer, or no longer exists.',
        hint: 'Try again; if it stays so, take a base image of a release that is still kept, or another mirror.',
    },
    {
        class: 'network-in-run',
        transient: true,
        any: [
            /npm (?:ERR!|error)\s+(?:code |network |errno )?.*(?:ECONNRESET|ETIMEDOUT|ESOCKETTIMEDOUT|EAI_AGAIN|ECONNREFUSED|ENOTFOUND|socket hang up|network (?:read|timeout|request))|FetchError:? .*(?:timeout|failed|reset)|ERR_SOCKET_TIMEOUT|ERR_PNPM_(?:META_FETCH_FAIL|FETCH_5|TARBALL)|There appears to be trouble with your network|error An unexpected error occurred: "https?:.*(?:ESOCKETTIMEDOUT|ETIMEDOUT|ECONNRESET|EAI_AGAIN|50[0-4])|RequestError:.*(?:ETIMEDOUT|ECONNRESET|ESOCKETTIMEDOUT|timed? ?out|getaddrinfo)/i,
            /^(?:#?\d+ )?(?:[\d.]+ )?(?:E|W|Err(?::\d+)?|Ign(?::\d+)?):? .*(?:Failed to fetch|Could not connect|Unable to connect|Cannot initiate the connection|Connection failed|Temporary failure resolving|Could not resolve ')/m,
            /Temporary failure (?:in name resolution|resolving)|Some index files failed to download/i,
            /(?:WARNING: Ignoring https?:\S+|fetch\S* https?:\S+|ERROR: \S+): (?:temporary error|IO ERROR|network error|network connection aborted|could not connect|operation timed out|DNS lookup error)/i,
            /urllib3|requests\.exceptions|HTTPS?ConnectionPool|IncompleteRead|Retrying \(Retry\(|NewConnectionError|ReadTimeoutError|ProtocolError|RemoteDisconnected|ConnectTimeoutError|MaxRetryError|urlopen error|http\.client\.|socket\.timeout/,
            /curl: \((?:5|6|7|16|18|28|35|52|55|56|92)\)|curl#\d+ - |\[curl|Curl error \((?:5|6|7|18|28|35|52|55|56|92)\)/i,
            /curl: \(22\).*(?:error: )?5\d\d|wget: (?:bad address|server returned error: HTTP\/1\.\d 5|can't connect|download timed out|unable to resolve)|ERROR 50[0-4]: |failed: (?:Connection (?:timed out|refused|reset)|Temporary failure|Name or service not known|Network is unreachable)\.?|unable to resolve host address/i,
            /fatal: unable to access .*(?:Could not resolve|Failed to connect|timed out|reset|Connection|returned error: 5|SSL_|gnutls|Empty reply|HTTP\/?2)|RPC failed; (?:curl|HTTP)|early EOF|fetch-pack: (?:unexpected|invalid)|remote end hung up unexpectedly|GnuTLS recv error|SSL_(?:ERROR_SYSCALL|read|connect)|ssh: connect to host \S+ port \d+: (?:Connection|Operation) timed out|kex_exchange_identification/i,
            /spurious network error|failed to (?:download|fetch|get) (?:from )?`?.*(?:timed? ?out|\bSSL|reset|\b50[0-4]\b|resolve|refused)|\[(?:6|7|28|35|52|55|56|92|16)\] |download of .* failed|error sending request for url|dns error|operation timed out|tcp (?:connect|open) error/i,
            /(?:proxy\.golang\.org|sum\.golang\.org|go: \S+|goproxy|go: downloading).*(?:timeout|reset|EOF|refused|50[0-4]|no such host|no route to host|cannot assign requested|stream error|INTERNAL_ERROR|i\/o|unreachable|server misbehaving|deadline)/i,
            /(?:Could not (?:transfer|GET|HEAD|download)|Failed to (?:transfer|download|read artifact)|Could not resolve artifact).*(?:timed? ?out|reset|refused|\b50[0-4]\b|Unknown host|PKIX|status code: 5|Remote host|Connection)|UnknownHostException|SocketTimeoutException|ConnectException|NoHttpResponseException|java\.net\.\w+Exception|Premature end of Content-Length|Gateway Time-?out.*maven|repo\.maven\.apache\.org.*(?:50[0-4]|timed)/i,
            /Errors? during downloading metadata|Cannot download repomd\.xml|Failed to download (?:metadata|packages)|No more mirrors to try|Cannot find a valid baseurl|Could(?:n't| not) (?:resolve|connect)(?: to)? (?:host|server|proxy|'\S+')|Could not retrieve mirrorlist|All mirrors were tried|(?:Timeout|Status code: 50\d) .*(?:mirror|repo)/i,
            /NU1301|Unable to load the service index|The SSL connection could not be established|HttpRequestException|The HTTP request to .* has timed out|Retrying 'FindPackagesById/i,
            /Gem::RemoteFetcher|Net::(?:Open|Read)Timeout|Bundler::(?:HTTP|Fetcher)|Could not fetch specs from|Could not reach host|SocketError|Errno::E(?:CONN|TIMED|HOST)\w+|Composer.*(?:timeout|curl error)|The "https?:\S+" file could not be downloaded|failed to open stream: (?:HTTP|Connection|php_network)|curl error \d+ while/i,
            /(?:getaddrinfo|connect|read|write|request to https?:\S+.*) (?:EAI_AGAIN|ENOTFOUND|ETIMEDOUT|ECONNRESET|ESOCKETTIMEDOUT|ECONNREFUSED)|EAI_AGAIN/,
            /CondaHTTPError|CONNECTION FAILED for url|Conda\w*Error.*(?:connection|timeout)|ReadTimeout|ConnectTimeout|Connection broken|HTTP 000/i,
            /^(?:#?\d+ )?(?:[\d.]+ )?\s*(?:Connection (?:failed|timed out)|5\d\d  \S.*|Could not resolve '\S+'|Error reading from server.*|Undetermined Error)(?: \[IP: .*)?\s*$/im,
            /wget: error getting response|wget: .*(?:reset|timed out|refused)/i,
            /^(?:#?\d+ )?(?:[\d.]+ )?\s*(?:Could not connect to|Unable to connect to|Cannot initiate the connection to) \S+:(?:\d+|https?)\b/im,
            /gpg: keyserver (?:receive|refresh|timed)|keyserver .*(?:timed out|failed|No data)|Network (?:is )?unreachable|Connection timed out(?: \[IP|\.)/i,
        ],
        unless: /(?:registry-1\.docker\.io|ghcr\.io|quay\.io)\/v2\/|https?:\/\/[^\s"]+\/v2\/|Error response from daemon|error during connect|command \[ssh|tls-cert|CERTIFICATE_VERIFY_FAILED|SSL certificate problem|127\.0\.0\.1|localhost|::1|failed to (?:copy|push|resolve source|authorize|do request|fetch oauth|fetch anonymous)|docker\.sock|buildkitd?\.sock/,
        cause: 'A download inside a build step failed for the network\'s sake.',
        hint: downloadHint,
    },
    {
        class: 'network-in-run',
        transient: 'maybe',
        any: [
            /connection (?:reset|timed out|refused|closed|aborted|failure)|reset by peer/i,
            /no such host|could not resolve|name resolution|Name or service not known|network is unreachable|No route to host|getaddrinfo/i,
            /i\/o timeout|TLS handshake timeout|Client\.Timeout|read timed out|operation timed out|context deadline exceeded|request timed? ?out|connect timed out/i,
            /\b50[0-4] (?:Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out)|(?:HTTP|status(?: code)?|returned error|HTTP\/\d(?:\.\d)?):? ?50[0-4]\b/i,
            /unexpected EOF|stream error: stream ID|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|socket hang up/,
        ],
        and: runStep,
        unless: localServer,
        cause: 'A build step failed after a connection of its own had failed.',
        hint: downloadHint,
    },
];
const stepRules = [
    {
        class: 'dockerfile-step-failed',
        transient: false,
        any: [
            /did not complete successfully/i,
            /executor failed running/i,
            /returned a non-zero code/i,
            /building at STEP "RUN|error building.*(?:RUN|failed to execute command)|failed to execute command: waiting for process to exit/i,
            /> \[[^\]]*\] RUN/,
        ],
        cause: 'A RUN step of the Dockerfile failed by itself.',
        hint: 'Read the step\'s own output above; try it where you work with docker buildx build for the same platform.',
    },
];
/** Words that programs print when they fail; asked last, since they may stand in any log. */
const programRules = [
    {
        class: 'dockerfile-step-failed',
        transient: false,
        any: [
            /npm (?:ERR!|error)|ELIFECYCLE|yarn(?: run)? .*error|error Command failed|ERR_PNPM_/i,
            /E: (?:Unable to locate package|Package .* has no installation candidate|Version .* was not found|Sub-process|The repository|Release file|Unmet|Unable to correct|Failed)|unsatisfiable constraints|unable to select packages|dpkg: error/,
            /No matching distribution|Could not find a version that satisfies|ResolutionImpossible|error: (?:subprocess|metadata|legacy)|ModuleNotFoundError|Failed building wheel|ERROR: Could not (?:build|install)/i,
            /make(?:\[\d+\])?: \*\*\*|ninja: build stopped|CMake Error|collect2: error|\bld: |error adding symbols|error\[E\d+\]|could not compile|undefined reference|fatal error: .*\.h|compilation (?:terminated|failed)|BUILD FAIL(?:URE|ED)|Execution failed for task|error TS\d+|error CS\d+|MSB\d{4}|panicked at|Traceback \(most recent/i,
            /(?:command|executable file) not found|: not found$|Permission denied|permission denied|no such file or directory|illegal instruction|segmentation fault|core dumped|bad interpreter/im,
            /^(?:#\d+ )?(?:[\d.]+ )?go: |requires go >=|curl: \(\d+\)|wget: |ERROR 40\d: |fatal: |error: exit status \d+$/im,
            /didn't complete successfully|working dir \S+ points to invalid target|unable to find (?:user|group) \S+: |externally-managed-environment|requires rustc|returned with error code (?!0\b)\d|failed to build ?: Build failed|executable file not found in \$PATH: unknown/,
            /exit(?:ed)?(?: with)? (?:code|status):? ?(?!0\b)\d+.*(?:RUN|step)|(?:RUN|step).*exit(?:ed)?(?: with)? (?:code|status):? ?(?!0\b)\d+|exit code: (?!0\b)\d+|OCI runtime (?:create|exec) failed|runc run failed|container_linux\.go|unable to start container process/i,
        ],
        cause: 'A program that the build ran failed by itself.',
        hint: 'Read its own output; correct the command, its file\'s rights, or the package that it names.',
    },
];

;// CONCATENATED MODULE: ./.build/failure/table.js



















const rules = [
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

;// CONCATENATED MODULE: ./.build/failure/classify.js






/** Always gives a class and never throws; the caller's answer of a registry, where there is one, decides first. */
function classify(evidence) {
    const found = (evidence.http === undefined ? undefined : classifyAnswer(evidence.http, evidence)) ?? classifyText(evidence.text) ?? classifyExit(evidence.exitCode) ?? guessFrom(evidence.text) ?? unknownFailure;
    const seconds = evidence.http?.retryAfterSeconds ?? retryAfterIn(`${evidence.http?.body ?? ''}\n${evidence.text.slice(-20_000)}`);
    const { class: name, transient, cause, hint } = found;
    return { class: name, transient, cause, hint, ...(seconds === undefined || transient === false ? {} : { retryAfterSeconds: seconds }) };
}
/** `unknown` is `false`: a retry is not known to help, and `maybe` would invite blind ones. */
const unknownFailure = {
    class: 'unknown',
    transient: false,
    cause: 'The text holds nothing that is known to be a cause.',
    hint: 'Read the lines above the first error; run again with debug logging to see more.',
};
/** By words alone: the part of the log that decides, then more and more of it. */
function classifyText(text) {
    for (const view of viewsOf(readLines(text))) {
        const rule = firstMatch(rules, view);
        if (rule !== undefined)
            return rule;
    }
    return undefined;
}
/** Only when nothing else tells: the topic of a line that speaks of a failure, near the end of the log. */
function guessFrom(text) {
    return firstMatch(guessRules, viewsOf(readLines(text))[0] ?? '');
}
/** 128 + the signal that ended the process (POSIX shells, docker). */
function classifyExit(exitCode) {
    if (exitCode === 137) {
        return {
            class: 'out-of-memory',
            transient: 'maybe',
            cause: 'The process was killed (exit code 137), most often for want of memory.',
            hint: 'Use a larger runner or build fewer things at once; run it again once to rule out that the machine was stopped.',
        };
    }
    if (exitCode === 130 || exitCode === 143) {
        return {
            class: 'timeout-cancelled',
            transient: 'maybe',
            cause: `The process was asked to stop (exit code ${exitCode}).`,
            hint: 'Look for a cancelled job, a newer run of the same concurrency group or a time-out, then run it again.',
        };
    }
    return undefined;
}


/***/ }),

/***/ 28010:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _retry_reliable_world_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(80893);
/* harmony import */ var _recovery_restore_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(69661);
/* harmony import */ var _setup_cleanup_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(71520);
/* harmony import */ var _world_adapters_world_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1155);
// Wiring of the post step: puts tags back that an ended run left half-way, then closes everything that the step opened,
// whatever became of it. It only ever warns.




const world = (0,_world_adapters_world_js__WEBPACK_IMPORTED_MODULE_3__/* .systemWorld */ .w)(process.env);
// First: it needs the run's logins, which the clean-up removes.
await (0,_recovery_restore_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .restoreUnfinished */ .Q)((0,_retry_reliable_world_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .reliableWorld */ .RO)(world));
await (0,_setup_cleanup_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanUp */ .n)(world, process.env);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 69661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ restoreUnfinished)
});

// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __nccwpck_require__(97578);
// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __nccwpck_require__(63926);
// EXTERNAL MODULE: ./.build/world/ports/registry.js
var registry = __nccwpck_require__(55531);
// EXTERNAL MODULE: ./.build/failure/classify.js + 25 modules
var classify = __nccwpck_require__(17657);
;// CONCATENATED MODULE: ./.build/publish/registry-failure.js
// What a registry's refusal means to the reader: RegistryError -> ActionError, by its class, status and body. Pure.


/** `evidence` is added to the reason: what had been done by then. */
function registryFailure(refusal, evidence = '') {
    const { operation, image, status } = refusal;
    const answer = status === 0 ? `${isDamaged(refusal) ? 'Its answer can not be used' : 'No answer'}: ${refusal.body}` : `HTTP ${status}${refusal.body === '' ? '' : `: ${shortBody(refusal.body)}`}`;
    const { body, retryAfterSeconds } = refusal;
    const failure = (0,classify/* classify */.L8)({ stage: 'publish', text: body, http: { status, body, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) } });
    const { code, reason, fix } = explain(refusal, failure.class, image.slice(0, image.indexOf('/')));
    return new action_error/* ActionError */.lZ({
        code,
        what: `The registry did not ${operation} ${image}.`,
        why: [`${reason} ${answer}`, evidence].filter((part) => part !== '').join('\n'),
        fix,
        failure,
        cause: refusal,
    });
}
function explain(refusal, found, host) {
    const { status, body } = refusal;
    if (found === 'rate-limited')
        return { code: 'RATE_LIMITED', reason: 'The registry limits how much may be asked of it.', fix: waitFor(refusal.retryAfterSeconds) };
    if (status === 401)
        return denied('The registry does not accept the login, or there is none.', loginFix(host));
    if (status === 403)
        return denied(writeDenial(body) ?? 'The login is good, but it may not do this.', permissionFix(host));
    if (status === 404) {
        return failed('The repository, or something that belongs to the image, is not there.', 'Check the spelling of the image, that its owner exists, and that the registry creates repositories by itself (else create it first).');
    }
    if (status === 413)
        return failed('The registry takes nothing of this size.', 'Make the image\'s layers smaller (GHCR: 10 GB a layer), or raise the limit of the proxy before the registry.');
    if (isDamaged(refusal))
        return failed('The registry, or a proxy before it, answers with something else than what was asked for.', 'Run the job again. If it stays so, look at the proxy before the registry.');
    if (status === 0)
        return failed(`${host} can't be reached.`, 'Run the job again. If it stays so, check the registry\'s name, its status page, and the proxy and firewall of the runner.');
    if (status >= 500)
        return failed('The registry has a fault of its own.', 'Run the job again; look at the registry\'s status page if it stays so.');
    return failed('The registry refuses the request.', 'Read its answer above; report it if the image looks right.');
}
/** The registry client's word for bytes that are cut short or have another digest. */
function isDamaged({ status, body }) {
    return status === 0 && body.startsWith('damaged answer');
}
function denied(reason, fix) {
    return { code: 'REGISTRY_DENIED', reason, fix };
}
function failed(reason, fix) {
    return { code: 'REGISTRY_FAILED', reason, fix };
}
/** GHCR's words for a token without `packages: write`, or a package that another repository owns. */
function writeDenial(body) {
    return /write_package/.test(body) ? 'The token may not write this package.' : undefined;
}
function permissionFix(host) {
    if (host !== 'ghcr.io')
        return `Give the user that is logged in to ${host} the right to push to this repository.`;
    return 'Give the job `permissions: packages: write`. If it has that, the package belongs to another repository: add this one with role Write under the package\'s settings, "Manage Actions access". The owner in the image\'s name must be the repository\'s owner.';
}
function loginFix(host) {
    if (host === 'ghcr.io')
        return 'Give the job `permissions: packages: write` and leave username and password out, or log in with a classic personal access token that has write:packages.';
    return `Set the inputs registry: ${host}, username and password (for several registries: registry-auth) to a login that may push.`;
}
function waitFor(seconds) {
    return `Run the job again ${seconds === undefined ? 'later' : `in ${seconds} s`}, and log in where the limit is for anonymous use.`;
}
/** One line, 500 characters: registries answer with whole web pages now and then. */
function shortBody(body) {
    const line = body.replaceAll(/\s+/g, ' ').trim();
    return line.length > 500 ? `${line.slice(0, 500)}…` : line;
}

;// CONCATENATED MODULE: ./.build/publish/registry-access.stage.js
// The registry of each image with the run's logins, and what a transaction reads of tags. It writes nothing.



function registryAccess(world, configFolder) {
    return (image) => world.registryFor(image, configFolder);
}
/** `expected`: what it may well be. Anything else is read and hashed before it is believed: a header is only a header. */
async function digestUnder({ image, tag }, access, ...expected) {
    const registry = await access(image);
    const stated = await registry.resolveTag(image, tag);
    if (stated === undefined || expected.length === 0 || expected.includes(stated))
        return stated;
    return (await registry.readManifest(image, tag))?.digest;
}
/** What went wrong in one sentence, for a warning or a tag's reason. */
function registry_access_stage_sentenceOf(thrown) {
    if (thrown instanceof registry/* RegistryError */.g)
        return registry_access_stage_sentenceOf(registryFailure(thrown));
    if (thrown instanceof action_error/* ActionError */.lZ)
        return `${thrown.what} ${thrown.why.split('\n')[0] ?? ''}`;
    return thrown instanceof Error ? thrown.message : String(thrown);
}

;// CONCATENATED MODULE: ./.build/publish/transaction/remove-tag.js
// How a reader removes a tag that should not be there: the action can't do it everywhere. A sentence, nothing is called.

/** GHCR and Docker Hub know no deletion of a tag (distribution-spec "Deleting tags" is optional); the others mostly do. */
function meansToRemove(ref) {
    const [owner = '', ...name] = (0,image_ref/* repositoryOf */._M)(ref.image).split('/');
    switch ((0,image_ref/* registryOf */.Fv)(ref.image)) {
        case 'ghcr.io':
            return `GHCR removes it only with its package version: "Manage versions" on the page of the package ${name.join('/')} of ${owner}, or DELETE /orgs/${owner}/packages/container/${encodeURIComponent(name.join('/'))}/versions/<id> (for a person: /users/…).`;
        case 'docker.io':
            return `It can be deleted on https://hub.docker.com/r/${(0,image_ref/* repositoryOf */._M)(ref.image)}/tags.`;
        default:
            return `Where the registry allows it: regctl tag delete ${(0,image_ref/* tagRefText */.HG)(ref)}`;
    }
}

// EXTERNAL MODULE: ./.build/domain/tag-name.js
var tag_name = __nccwpck_require__(74199);
// EXTERNAL MODULE: ./.build/domain/digest.js
var digest = __nccwpck_require__(65459);
// EXTERNAL MODULE: ./.build/domain/manifest.js
var manifest = __nccwpck_require__(8130);
;// CONCATENATED MODULE: ./.build/publish/state/state-index.js
// The index under a state tag (slots and history): facts that runs leave for each other, in the image's own repository,
// beside descriptors of the images they speak of. Pure; what is in the facts is slots' and history's affair.



/** How many tags of each kind an image has at most: runs and tags share them. */
const state_index_stateTagCount = 8;
const artifactType = 'application/vnd.ghcr-buildx-action.state.v1+json';
const prefix = 'vnd.ghcr-buildx-action.';
const kindKey = `${prefix}state`;
/** `number` from 0 to 7. */
function state_index_stateTag(kind, number) {
    const tag = (0,tag_name/* parseTagName */.f)(`ghcr-buildx-action-${kind}-${number % state_index_stateTagCount}`);
    if (!tag.ok)
        throw new Error(tag.expected);
    return tag.value;
}
/** OCI image-spec image-index.md: nothing but descriptors, so that one PUT is all it takes. Same entries, same bytes. */
function encodeState(kind, entries) {
    const manifests = entries.map(({ image: { mediaType, digest, size }, facts }) => ({ mediaType, digest, size, annotations: prefixed(facts) }));
    const annotations = { [kindKey]: kind };
    const bytes = new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, mediaType: manifest/* mediaTypes */.I.ociIndex, artifactType, manifests, annotations }));
    return { digest: (0,digest/* digestOf */.o)(bytes), mediaType: manifest/* mediaTypes */.I.ociIndex, bytes, content: { kind: 'index', mediaType: manifest/* mediaTypes */.I.ociIndex, manifests, annotations } };
}
/** undefined: somebody else's image stands under the tag. */
function decodeState(kind, { content }) {
    if (content.kind !== 'index' || content.annotations[kindKey] !== kind)
        return undefined;
    return content.manifests.map(({ mediaType, digest, size, annotations }) => ({ image: { mediaType, digest, size }, facts: unprefixed(annotations ?? {}) }));
}
/** A number that depends on the text only (FNV-1a, 32 bits): spreads runs over slots and tags over history. */
function state_index_spread(text) {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text))
        hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    return hash % state_index_stateTagCount;
}
function prefixed(facts) {
    return Object.fromEntries(Object.entries(facts).map(([key, value]) => [`${prefix}${key}`, value]));
}
function unprefixed(annotations) {
    return Object.fromEntries(Object.entries(annotations).flatMap(([key, value]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [])));
}

;// CONCATENATED MODULE: ./.build/publish/state/slots.js


/** Longer than any run may take on GitHub's machines. */
const lifetimeMs = (/* unused pure expression or super */ null && (6 * 60 * 60 * 1000));
function slots_isLive(candidate, now) {
    return candidate.state === 'live' && now - candidate.leftAt < lifetimeMs;
}
/** Jobs of one run may publish different images: run and image together say whose it is. A later attempt goes on with it. */
function slots_isOwn(a, mine) {
    return a.run.id === mine.run.id && a.image.digest === mine.image.digest;
}
function slots_encodeSlot({ image, tags, age, run, leftAt, state }) {
    const facts = {
        tags: tags.join(','),
        revision: age.revision,
        ...(age.version === undefined ? {} : { version: age.version }),
        ...(age.created === undefined ? {} : { created: age.created }),
        'run-id': run.id,
        'run-attempt': run.attempt,
        'left-at': new Date(leftAt).toISOString(),
        candidate: state,
    };
    return encodeState('slot', [{ image, facts }]);
}
function slots_decodeSlot(manifest) {
    if (manifest === undefined)
        return { holds: 'nothing' };
    const [entry] = decodeState('slot', manifest) ?? [];
    if (entry === undefined)
        return { holds: 'foreign' };
    const { image, facts } = entry;
    const leftAt = Date.parse(facts['left-at'] ?? '');
    const tags = (facts['tags'] ?? '').split(',').flatMap((name) => {
        const tag = (0,tag_name/* parseTagName */.f)(name);
        return tag.ok ? [tag.value] : [];
    });
    // What another version of the action wrote is as good as nothing where it can't be read.
    if (Number.isNaN(leftAt) || facts['revision'] === undefined)
        return { holds: 'nothing' };
    const age = {
        revision: facts['revision'],
        ...(facts['version'] === undefined ? {} : { version: facts['version'] }),
        ...(facts['created'] === undefined ? {} : { created: facts['created'] }),
    };
    const run = { id: facts['run-id'] ?? '', attempt: facts['run-attempt'] ?? '' };
    return { holds: 'candidate', candidate: { image, tags, age, run, leftAt, state: facts['candidate'] === 'live' ? 'live' : 'withdrawn' } };
}
/** The candidate's image is in the slots for all of its tags, in one or several of them; or withdrawn. */
function isKnown({ image, tags }, slots) {
    const same = slots.flatMap((slot) => (slot.holds === 'candidate' && slot.candidate.image.digest === image.digest ? [slot.candidate] : []));
    return same.some(({ state }) => state === 'withdrawn') || tags.every((tag) => same.some((one) => one.tags.includes(tag)));
}
/** Adds what slots hold to what is known already, by image. What was withdrawn is known no more; `without` is left out. */
function learn(known, slots, without, now) {
    const held = slots.flatMap((slot) => (slot.holds === 'candidate' ? [slot.candidate] : []));
    const isSame = (a, b) => a.image.digest === b.image.digest;
    const all = [...known, ...held.filter((one) => slots_isLive(one, now))].filter((one) => !held.some((other) => isSame(other, one) && other.state === 'withdrawn') && !without.some((own) => isSame(own, one)));
    return all.flatMap((one, at) => {
        const same = all.filter((other) => isSame(other, one));
        return all.findIndex((other) => isSame(other, one)) === at ? [{ ...one, tags: [...new Set(same.flatMap(({ tags }) => tags))] }] : [];
    });
}
/** One that nobody needs: the run's own, an empty one, one whose candidate was withdrawn or is too old. undefined: all are in use. */
function slots_freeSlot(slots, mine, start, now) {
    const order = slotsFrom(start);
    const holdsOwn = (slot) => slot?.holds === 'candidate' && slots_isOwn(slot.candidate, mine);
    const isFree = (slot) => slot?.holds === 'nothing' || (slot?.holds === 'candidate' && !slots_isLive(slot.candidate, now));
    return order.find((number) => holdsOwn(slots[number])) ?? order.find((number) => isFree(slots[number]));
}
function slotsFrom(start) {
    return Array.from({ length: stateTagCount }, (_, step) => (start + step) % stateTagCount);
}

;// CONCATENATED MODULE: ./.build/publish/state/slot.stage.js




const tries = 6;
const patienceMs = 10_000;
/** All at once; a slot that is not there is one short answer. Throws RegistryError. */
async function readSlots(image, access) {
    const registry = await access(image);
    return Promise.all(Array.from({ length: state_index_stateTagCount }, async (_, number) => slots_decodeSlot(await registry.readManifest(image, state_index_stateTag('slot', number)))));
}
/**
 * Leaves the candidate where other runs find it. `taking` is told the slot before it is written to: it may hold the
 * candidate although this failed. `read`: what the slots held a moment ago; `reuse`: a slot of this run that may go.
 */
async function leaveCandidate(own, parts, taking, read, reuse) {
    const { image, candidate } = own;
    const registry = await parts.access(image);
    let slots = read ?? (await readSlots(image, parts.access));
    for (let attempt = 0; attempt < tries; attempt += 1) {
        const number = reuse !== undefined && isOfRun(slots[reuse], candidate) ? reuse : await chooseSlot(slots, own, parts);
        taking(number);
        if (number === undefined)
            return;
        const tag = stateTag('slot', number);
        const before = decodeSlot(await registry.readManifest(image, tag));
        // Choosing took a while: what was left there since is not written over.
        if (isSameSlot(before, slots[number])) {
            await registry.writeManifest(image, tag, encodeSlot(candidate));
            const found = await untilReadable(`slot of ${image}`, () => registry.readManifest(image, tag), parts.world, {
                accept: (stored) => !isSameSlot(decodeSlot(stored), before),
                patienceMs,
                signal: parts.context.signal,
            });
            const held = decodeSlot(found);
            if (held.holds === 'candidate' && isOwn(held.candidate, candidate))
                return;
        }
        // Another run took it at the same moment.
        slots = await readSlots(image, parts.access);
    }
    taking(undefined);
}
/** So that nobody puts the image of a failed run under a tag: in whichever slots it is. Never rejects. */
async function withdrawImage(image, digest, access, world) {
    try {
        await withdrawWhere(image, (candidate) => candidate.image.digest === digest, access);
    }
    catch (thrown) {
        world.runner.warning(`The image of this run could not be withdrawn from the slots of ${image}: another run may put it under a tag. ${registry_access_stage_sentenceOf(thrown)}`, { title: 'Slots' });
    }
}
/**
 * Before an older image is put over a newer one on purpose: the candidates of others for these tags are withdrawn, or the
 * next run would put them back. Never rejects.
 */
async function withdrawOthers(image, tags, keep, parts) {
    const { world, access } = parts;
    try {
        await withdrawWhere(image, (candidate) => candidate.image.digest !== keep && tags.some(({ tag }) => candidate.tags.includes(tag)) && isLive(candidate, world.clock.now()), access);
    }
    catch (thrown) {
        world.runner.warning(`The candidates of other runs could not be withdrawn: a run that is under way may undo this. ${sentenceOf(thrown)}`, { title: 'Slots' });
    }
}
async function withdrawWhere(image, isMeant, access) {
    const registry = await access(image);
    for (const [number, slot] of (await readSlots(image, access)).entries()) {
        if (slot.holds !== 'candidate' || slot.candidate.state === 'withdrawn' || !isMeant(slot.candidate))
            continue;
        await registry.writeManifest(image, state_index_stateTag('slot', number), slots_encodeSlot({ ...slot.candidate, state: 'withdrawn' }));
    }
}
/** undefined: for each tag there is a newer candidate in the slots, this one need not be known. */
async function chooseSlot(slots, { candidate, tags }, { world, isNewer }) {
    const free = freeSlot(slots, candidate, spread(`${candidate.run.id}.${candidate.run.attempt}`), world.clock.now());
    if (free !== undefined)
        return free;
    const held = slots
        .flatMap((slot, number) => (slot.holds === 'candidate' ? [{ number, other: slot.candidate }] : []))
        .toSorted((a, b) => a.other.leftAt - b.other.leftAt);
    // One after the other: the first that mine makes needless is enough, and each may cost a question to GitHub.
    for (const { number, other } of held) {
        if (other.age.revision === candidate.age.revision && isWithin(other, candidate))
            return number;
        if (isWithin(other, candidate) && (await isNewerForAll(candidate, other, tags, isNewer)))
            return number;
    }
    const known = await Promise.all(tags.map(async (tag) => (await Promise.all(held.map(({ other }) => isNewerForAll(other, candidate, [tag], isNewer)))).includes(true)));
    return known.includes(false) ? held[0]?.number : undefined;
}
function isSameSlot(a, b) {
    if (a.holds !== 'candidate' || b?.holds !== 'candidate')
        return a.holds === b?.holds;
    return a.candidate.leftAt === b.candidate.leftAt && a.candidate.state === b.candidate.state && isOwn(a.candidate, b.candidate);
}
function isOfRun(slot, { run }) {
    return slot?.holds === 'candidate' && slot.candidate.run.id === run.id && slot.candidate.run.attempt === run.attempt;
}
function isWithin(other, mine) {
    return other.tags.every((tag) => mine.tags.includes(tag));
}
async function isNewerForAll(a, b, tags, isNewer) {
    const shared = tags.filter(({ tag }) => a.tags.includes(tag) && b.tags.includes(tag));
    for (const tag of shared)
        if (!(await isNewer(a.age, b.age, tag)))
            return false;
    return shared.length > 0;
}

;// CONCATENATED MODULE: ./.build/publish/transaction/recover-record.js
// What post needs to put tags back when main was ended in the middle of its moves: saved with the runner before the first
// one, emptied when all is done. Pure: the text and what it says.



/** Name of the state that main leaves for post. */
const recoverState = 'recover';
/** One line of JSON; '' when there is nothing to put back. */
function encodeRecoverRecord(record) {
    return record.tags.length === 0 && record.slots.length === 0 ? '' : JSON.stringify(record);
}
/** undefined: nothing is to be done. A part that can't be read is left out. */
function decodeRecoverRecord(text) {
    const record = fieldsIn(text);
    if (record === undefined)
        return undefined;
    const { configFolder, tags, slots } = record;
    return {
        configFolder: typeof configFolder === 'string' ? configFolder : '',
        tags: Array.isArray(tags) ? tags.flatMap(recoverTag) : [],
        slots: Array.isArray(slots) ? slots.flatMap(recoverSlot) : [],
    };
}
function recoverTag(value) {
    if (!isFields(value))
        return [];
    const { image, tag, from, to } = { image: (0,image_ref/* parseImageName */["if"])(textOf(value['image'])), tag: (0,tag_name/* parseTagName */.f)(textOf(value['tag'])), from: (0,digest/* parseDigest */.m)(textOf(value['from'])), to: (0,digest/* parseDigest */.m)(textOf(value['to'])) };
    return image.ok && tag.ok && to.ok ? [{ image: image.value, tag: tag.value, ...(from.ok ? { from: from.value } : {}), to: to.value }] : [];
}
function recoverSlot(value) {
    if (!isFields(value))
        return [];
    const { image, candidate } = { image: (0,image_ref/* parseImageName */["if"])(textOf(value['image'])), candidate: (0,digest/* parseDigest */.m)(textOf(value['candidate'])) };
    return image.ok && candidate.ok ? [{ image: image.value, candidate: candidate.value }] : [];
}
function fieldsIn(text) {
    try {
        const value = JSON.parse(text);
        return isFields(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isFields(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./.build/recovery/restore.stage.js
// Post, after main was ended in the middle of its moves: tags that still point to its image go back to what they had.
// It is quick, it never rejects, and a second run finds nothing to do. Tags that somebody else moved since are theirs.





/** Before the clean-up: it needs the run's logins. */
async function restoreUnfinished(world) {
    const record = decodeRecoverRecord(world.runner.state(recoverState));
    if (record === undefined)
        return;
    const access = registryAccess(world, record.configFolder);
    world.runner.info('The publish did not come to its end: putting its tags back.');
    // First: else another run might put the image back while its tags are cleared.
    await Promise.all(record.slots.map(({ image, candidate }) => withdrawImage(image, candidate, access, world)));
    for (const tag of record.tags.toReversed()) {
        await quietly(() => restore(tag, access, world), `what ${(0,image_ref/* tagRefText */.HG)(tag)} points to is not known`, world);
    }
}
async function restore(recover, access, { runner }) {
    const { image, tag, from, to } = recover;
    const registry = await access(image);
    const now = await digestUnder(recover, access, to, from);
    // A tag that was there does not vanish: a registry that shows none lags behind the write.
    if (now !== to && (now !== undefined || from === undefined)) {
        runner.info(`${(0,image_ref/* tagRefText */.HG)(recover)} does not point to the unfinished image: ${now ?? 'no such tag'}.`);
        return;
    }
    if (from === undefined) {
        runner.warning(`${(0,image_ref/* tagRefText */.HG)(recover)} is new and stays: it points to ${to}. ${meansToRemove(recover)}`, { title: 'Tag left' });
        return;
    }
    const former = await registry.readManifest(image, from);
    if (former === undefined)
        throw new Error(`The image that it had, ${from}, is gone.`);
    await registry.writeManifest(image, tag, former);
    const after = await digestUnder(recover, access, from);
    if (after === to)
        throw new Error(`It still points to ${to} after it was put back to ${from}.`);
    runner.notice(`${(0,image_ref/* tagRefText */.HG)(recover)} is back at ${after ?? 'no image'}, as before the unfinished publish.`, { title: 'Tag restored' });
}
async function quietly(work, trouble, { runner }) {
    try {
        await work();
    }
    catch (thrown) {
        runner.warning(`After the unfinished publish ${trouble}. ${registry_access_stage_sentenceOf(thrown)}`, { title: 'Not restored' });
    }
}


/***/ }),

/***/ 80893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  RO: () => (/* binding */ reliableWorld)
});

// UNUSED EXPORTS: reliableArtifacts, reliableGitHub, reliableRegistry

// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __nccwpck_require__(63926);
// EXTERNAL MODULE: ./.build/failure/classify.js + 25 modules
var classify = __nccwpck_require__(17657);
// EXTERNAL MODULE: ./.build/world/ports/github.js
var github = __nccwpck_require__(97239);
// EXTERNAL MODULE: ./.build/world/ports/registry.js
var registry = __nccwpck_require__(55531);
;// CONCATENATED MODULE: ./.build/retry/call-failure.js
// What a failed registry or API call means to the retry: its error as evidence for the table. Pure; nothing is retried here.




/** undefined: no answer of a registry or API, so nothing that asking again could change. */
function callFailure(thrown, stage) {
    if (thrown instanceof registry/* RegistryError */.g)
        return (0,classify/* classify */.L8)({ stage, text: thrown.message, http: answerOf(thrown) });
    const refusal = thrown instanceof action_error/* ActionError */.lZ ? thrown.cause : undefined;
    return refusal instanceof github/* GitHubRefusal */.k ? (0,classify/* classify */.L8)({ stage, text: refusal.body, http: answerOf(refusal) }) : undefined;
}
function answerOf({ status, body, retryAfterSeconds }) {
    return { status, body, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
}

;// CONCATENATED MODULE: ./.build/retry/retry-text.js
/** `registry-unavailable: HTTP 502`; without a status the failure's cause. */
function failureBrief({ class: name, cause }, thrown) {
    const status = statusOf(thrown) ?? statusOf(thrown instanceof Error ? thrown.cause : undefined);
    return `${name}: ${status === undefined ? cause.replace(/\.$/, '') : status === 0 ? 'no usable answer' : `HTTP ${status}`}`;
}
/** Tenths below 10 s, whole seconds above, minutes from two on. */
function waitText(milliseconds) {
    const seconds = milliseconds / 1000;
    if (seconds < 10)
        return `${Number(seconds.toFixed(1))} s`;
    return seconds < 120 ? `${Math.round(seconds)} s` : `${Number((seconds / 60).toFixed(1))} min`;
}
function statusOf(thrown) {
    return thrown instanceof Error && 'status' in thrown && typeof thrown.status === 'number' ? thrown.status : undefined;
}

;// CONCATENATED MODULE: ./.build/retry/retry-schedule.js
/** Nobody waits longer than this because a registry asks for it. */
const longestRetryAfterMs = 15 * 60_000;
const quick = { attempts: 6, firstMs: 1000, longestMs: 30_000, leastShare: 0 };
const settling = { attempts: 4, firstMs: 1000, longestMs: 15_000, leastShare: 0 };
const costly = { attempts: 3, firstMs: 2000, longestMs: 15_000, leastShare: 0 };
const once = { ...costly, attempts: 2 };
const schedules = {
    'registry-unavailable': quick,
    'blob-upload': quick,
    'rate-limited': { attempts: 5, firstMs: 60_000, longestMs: 5 * 60_000, leastShare: 0.5 },
    'manifest-merge': settling,
    'attestation-sign': settling,
    'network-in-run': costly,
    'cache-failure': costly,
    'auth-denied': costly,
    'package-permission': costly,
    'base-image-not-found': costly,
    'tls-cert': costly,
};
function scheduleOf({ class: name, transient }) {
    const full = schedules[name] ?? once;
    return transient === 'maybe' ? { ...full, attempts: full.attempts > 3 ? 3 : 2 } : full;
}
function nextTry({ failure, attempt, remainingMs, random }) {
    if (failure.transient === false)
        return stop('trying again does not help');
    if (failure.class === 'unknown')
        return stop('its cause is unknown');
    const schedule = scheduleOf(failure);
    if (attempt >= schedule.attempts)
        return stop(`it failed ${attempt} times`);
    const asked = failure.retryAfterSeconds === undefined ? undefined : failure.retryAfterSeconds * 1000;
    if (asked !== undefined && asked > longestRetryAfterMs)
        return stop(`the answer asks to wait ${Math.ceil(asked / 60_000)} minutes`);
    const waitMs = Math.round(asked === undefined ? waitOf(schedule, attempt, random) : afterAsked(asked, random));
    if (remainingMs !== undefined && waitMs >= remainingMs)
        return stop('the time limit of the run would be over before the next try');
    return { again: true, waitMs, attempts: schedule.attempts };
}
/** Full jitter (AWS, "Exponential Backoff And Jitter"): anything between `leastShare` of the doubled wait and all of it. */
function waitOf({ firstMs, longestMs, leastShare }, attempt, random) {
    const full = Math.min(longestMs, firstMs * 2 ** (attempt - 1));
    return full * (leastShare + (1 - leastShare) * random);
}
/** Never earlier than asked; a little later, so that all who were told the same do not come back at once. */
function afterAsked(askedMs, random) {
    return askedMs + random * Math.min(5000, 250 + askedMs / 10);
}
function stop(reason) {
    return { again: false, reason };
}

;// CONCATENATED MODULE: ./.build/retry/retry.stage.js


function makeRetry({ clock, runner, signal, deadlineMs }) {
    const retried = [];
    /** false: it is not tried again. */
    const waitAfter = async (what, failure, attempt, thrown) => {
        if (signal?.aborted === true)
            return false;
        const remaining = deadlineMs === undefined ? {} : { remainingMs: deadlineMs - clock.now() };
        const next = nextTry({ failure, attempt, ...remaining, random: clock.random() });
        const brief = failureBrief(failure, thrown);
        if (!next.again) {
            if (failure.transient !== false)
                runner.info(`${what} failed (${brief}), not tried again: ${next.reason}`);
            return false;
        }
        runner.info(`${what} failed (${brief}), trying again in ${waitText(next.waitMs)} (${attempt + 1} of ${next.attempts})`);
        await clock.sleep(next.waitMs, signal);
        if (isAborted(signal))
            return false;
        retried.push({ what, class: failure.class, waitedMs: next.waitMs });
        return true;
    };
    return {
        retried,
        run: async ({ what, attempt, failureOf, isElsewhere = () => false }) => {
            let before = 0;
            for (let number = 1;; number++) {
                try {
                    return await attempt(number);
                }
                catch (thrown) {
                    const failure = failureOf(thrown);
                    if (failure === undefined)
                        throw thrown;
                    if (isElsewhere(thrown)) {
                        if (isAborted(signal) || (deadlineMs !== undefined && deadlineMs <= clock.now()))
                            throw thrown;
                        runner.info(`${what} failed (${failureBrief(failure, thrown)}), trying again elsewhere`);
                        retried.push({ what, class: failure.class, waitedMs: 0 });
                        before = number;
                    }
                    else if (!(await waitAfter(what, failure, number - before, thrown))) {
                        throw thrown;
                    }
                }
            }
        },
    };
}
/** Asked by a call: what it was before a wait says nothing of after it. */
function isAborted(signal) {
    return signal?.aborted === true;
}

;// CONCATENATED MODULE: ./.build/retry/reliable-world.stage.js



/** `options.deadlineMs`: on the clock of `ports`. */
function reliableWorld(ports, options = {}) {
    const retry = makeRetry({ clock: ports.clock, runner: ports.runner, ...options });
    return {
        ...ports,
        retry,
        github: reliableGitHub(ports.github, retry),
        artifacts: reliableArtifacts(ports.artifacts, retry),
        registryFor: async (image, folder) => reliableRegistry(await ports.registryFor(image, folder), retry),
        anonymousRegistryFor: async (image) => reliableRegistry(await ports.anonymousRegistryFor(image), retry),
    };
}
function reliableRegistry(registry, retry) {
    const call = (what, attempt, stage = 'publish') => retry.run({ what, attempt, failureOf: (thrown) => callFailure(thrown, stage) });
    return {
        readManifest: (image, reference) => call(`read ${named(image, reference)}`, () => registry.readManifest(image, reference)),
        resolveTag: (image, tag) => call(`look up ${image}:${tag}`, () => registry.resolveTag(image, tag)),
        writeManifest: (image, reference, manifest) => call(`write ${named(image, reference)}`, () => registry.writeManifest(image, reference, manifest)),
        readBlob: (image, digest) => call(`read a blob of ${image}`, () => registry.readBlob(image, digest)),
        writeBlob: (image, blob) => call(`upload a blob to ${image}`, () => registry.writeBlob(image, blob)),
        // The opening only: pieces that a reader has can't be taken back.
        openBlob: (image, digest) => call(`open a blob of ${image}`, () => registry.openBlob(image, digest)),
        mountBlob: (image, from, digest) => call(`mount a blob in ${image}`, () => registry.mountBlob(image, from, digest)),
        tryPush: (image) => call(`try to push to ${image}`, () => registry.tryPush(image), 'preflight'),
        listTags: (image) => call(`list the tags of ${image}`, () => registry.listTags(image)),
    };
}
function reliableGitHub(github, retry) {
    const call = (what, attempt) => retry.run({ what: `ask GitHub for ${what}`, attempt, failureOf: (thrown) => hardlyWorthWaiting(callFailure(thrown, 'github-api')) });
    return {
        prepare: () => github.prepare(),
        repository: () => call('the repository', () => github.repository()),
        commitTime: (sha) => call(`the time of ${sha}`, () => github.commitTime(sha)),
        compare: (base, head) => call(`where ${head} stands`, () => github.compare(base, head)),
        changedFiles: (base, head) => call(`the files that changed up to ${head}`, () => github.changedFiles(base, head)),
        tags: (prefix) => call('the tags', () => github.tags(prefix)),
        cacheBytes: () => call("the caches' size", () => github.cacheBytes()),
        cacheLimit: () => call("the caches' limit", () => github.cacheLimit()),
        actionsCaches: () => call('the caches', () => github.actionsCaches()),
        deleteActionsCache: (id) => call(`the removal of the cache ${id}`, () => github.deleteActionsCache(id)),
        openPullRequests: () => call('the open pull requests', () => github.openPullRequests()),
        branches: () => call('the branches', () => github.branches()),
        packageVersions: (owner, name) => call(`the versions of ${owner}/${name}`, () => github.packageVersions(owner, name)),
        deletePackageVersion: (owner, name, id) => call(`the removal of a version of ${owner}/${name}`, () => github.deletePackageVersion(owner, name, id)),
        tree: (tree) => call(`the files of ${tree}`, () => github.tree(tree)),
        fileText: (sha) => call(`the file ${sha}`, () => github.fileText(sha)),
        fileAt: (path, at) => call(`the file ${path}`, () => github.fileAt(path, at)),
        containerPackage: (owner, name) => call(`the package ${owner}/${name}`, () => github.containerPackage(owner, name)),
    };
}
function reliableArtifacts(artifacts, retry) {
    const call = (what, attempt) => retry.run({ what, attempt, failureOf: (thrown) => (thrown instanceof action_error/* ActionError */.lZ && thrown.code === 'HAND_OVER_FAILED' ? thrown.failure : undefined) });
    return {
        available: () => artifacts.available(),
        upload: (name, files) => call(`upload the artifact ${name}`, () => artifacts.upload(name, files)),
        list: () => call('list the artifacts of the run', () => artifacts.list()),
        download: (artifact) => call(`download the artifact ${artifact.name}`, () => artifacts.download(artifact)),
    };
}
/** Who asks the API can mostly do without an answer: fewer attempts than a registry gets. */
function hardlyWorthWaiting(failure) {
    return failure?.transient === true ? { ...failure, transient: 'maybe' } : failure;
}
function named(image, reference) {
    return `${image}${reference.includes(':') ? '@' : ':'}${reference}`;
}


/***/ }),

/***/ 71520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ cleanUp)
});

;// CONCATENATED MODULE: external "node:path/posix"
const posix_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");
;// CONCATENATED MODULE: ./.build/setup/private-config.js
/** Where the user's configuration and builders are (docs.docker.com, "Configuration files"; BUILDX_CONFIG). */
function userFolders(environment) {
    const docker = environment['DOCKER_CONFIG'] || `${environment['HOME'] ?? ''}/.docker`;
    return { docker, buildx: environment['BUILDX_CONFIG'] || `${docker}/buildx` };
}
/** What is no JSON object is an empty configuration, as docker would refuse to use it anyway. */
function decodeConfig(text) {
    try {
        return fieldsOf(text === undefined ? {} : JSON.parse(text));
    }
    catch {
        return {};
    }
}
function credentialsStore(config) {
    const store = config['credsStore'];
    return typeof store === 'string' && store !== '' ? store : undefined;
}
/** Shape: `docker-credential-X list`: an object of server address -> user name. */
function decodeStoredHosts(text) {
    return Object.keys(decodeConfig(text));
}
/**
 * The copy. Every host that the store knows becomes an entry of `credHelpers`, which reads it from there as before.
 * Hosts of `logins` are in neither: their credentials are written into this file and nowhere else.
 */
function privateConfig(config, storedHosts, logins) {
    const rest = Object.fromEntries(Object.entries(config).filter(([name]) => name !== 'credsStore'));
    const ours = new Set(logins.map(registryHost));
    const isKept = ([host]) => !ours.has(registryHost(host));
    const store = credentialsStore(config);
    const stored = store === undefined ? [] : storedHosts.map((host) => [host, store]);
    const credHelpers = Object.fromEntries([...stored, ...Object.entries(fieldsOf(config['credHelpers']))].filter(isKept));
    const auths = Object.fromEntries(Object.entries(fieldsOf(config['auths'])).filter(isKept));
    return { ...rest, auths, credHelpers };
}
/** Adds what `docker login` wrote into configurations of its own. */
function withLogins(config, logins) {
    return { ...config, auths: Object.assign({}, fieldsOf(config['auths']), ...logins.map((login) => fieldsOf(login['auths']))) };
}
/**
 * A configuration to log in with. It is not empty: for a configuration without any credentials docker looks for a
 * store on the machine (pass, secretservice) and would write there.
 */
function loginConfig(registry) {
    return { auths: { [registry]: {} } };
}
/** What `docker login` would write: the pair in the form of HTTP's Basic scheme, under the address that docker looks for. */
function storedLogin({ registry, username, password }) {
    const address = registryHost(registry) === 'docker.io' ? 'https://index.docker.io/v1/' : registryHost(registry);
    return { auths: { [address]: { auth: Buffer.from(`${username}:${password.reveal()}`).toString('base64') } } };
}
/** What follows `docker`; the password goes by stdin. */
function loginArgv({ registry, username }) {
    return ['login', '--username', username, '--password-stdin', registry];
}
/** `https://index.docker.io/v1/` and `docker.io` are one registry, as are `https://ghcr.io` and `ghcr.io`. */
function registryHost(address) {
    const host = address
        .trim()
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/\/.*$/, '');
    return ['', 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com'].includes(host) ? 'docker.io' : host;
}
function fieldsOf(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};
}

// EXTERNAL MODULE: ./node_modules/semver/functions/coerce.js
var functions_coerce = __nccwpck_require__(35385);
// EXTERNAL MODULE: ./node_modules/semver/functions/lt.js
var functions_lt = __nccwpck_require__(3872);
// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __nccwpck_require__(63926);
;// CONCATENATED MODULE: ./.build/setup/tool-versions.js
// Reads the one answer of `docker info` that the whole run needs, and says which versions are enough. Nothing is called here.



/** rawjson progress, --call and its metadata came with 0.15; CI images and distributions are well past it. */
const minimumBuildx = '0.15.0';
/** `docker info` tells the client's version and plugins from here on. */
const minimumDocker = '23.0.0';
/** `1.2.3`; a build from source calls itself 0.0.0 and counts as new. */
function tool_versions_isAtLeast(version, minimum) {
    return version === '0.0.0' || !lt(version, minimum);
}
/** What follows `docker`: the one question. */
const infoArgv = (/* unused pure expression or super */ null && (['info', '--format', '{{json .}}']));
/** Shape: `docker info --format '{{json .}}'`, printed also when the engine does not answer (its fields are then empty). */
function decodeDockerInfo(text) {
    const info = decodeObject(text);
    const client = tool_versions_fieldsOf(info['ClientInfo']);
    const docker = versionOf(client['Version']);
    const plugin = listOf(client['Plugins']).map(tool_versions_fieldsOf).find(({ Name }) => Name === 'buildx');
    const buildx = versionOf(plugin?.['Version']);
    const problem = plugin?.['Err'];
    const engine = versionOf(info['ServerVersion']);
    const root = textOf(info['DockerRootDir']);
    return {
        context: textOf(client['Context']) || 'default',
        ...(docker === undefined ? {} : { docker }),
        ...(buildx === undefined ? {} : { buildx }),
        ...(problem === undefined ? {} : { buildxProblem: textOf(tool_versions_fieldsOf(problem)['Message']) || textOf(problem) || JSON.stringify(problem) }),
        ...(engine === undefined
            ? {}
            : {
                engine: {
                    version: engine,
                    containerdStore: usesContainerdStore(info['DriverStatus']),
                    architecture: goArchitecture(textOf(info['Architecture'])),
                    ...(root === '' ? {} : { rootFolder: root }),
                },
            }),
    };
}
/** Throws ActionError DOCKER_MISSING, BUILDX_MISSING or BUILDX_TOO_OLD. */
function requireTools(found) {
    const { docker, buildx, buildxProblem, context, engine } = found;
    if (docker === undefined || !tool_versions_isAtLeast(docker, minimumDocker)) {
        throw new ActionError({
            code: 'DOCKER_MISSING',
            what: `Docker is too old${docker === undefined ? '' : `: ${docker}`}.`,
            why: `Docker ${minimumDocker} or later is needed on the runner.`,
            fix: 'Update the docker command line client: docs.docker.com/engine/install.',
        });
    }
    if (buildx === undefined) {
        throw new ActionError({
            code: 'BUILDX_MISSING',
            what: 'Docker Buildx is not installed.',
            why: buildxProblem ?? 'docker info lists no plugin buildx.',
            fix: `Install the docker-buildx-plugin package on the runner, or set the input buildx-version, for example to ${minimumBuildx}.`,
        });
    }
    if (!tool_versions_isAtLeast(buildx, minimumBuildx)) {
        throw new ActionError({
            code: 'BUILDX_TOO_OLD',
            what: `Docker Buildx is too old: ${buildx}.`,
            why: `${minimumBuildx} or later is needed: it has the machine-readable progress that logs, timings and errors are made of.`,
            fix: 'Update the docker-buildx-plugin package on the runner, or set the input buildx-version.',
        });
    }
    return { docker, buildx, context, ...(engine === undefined ? {} : { engine }) };
}
/** `["driver-type", "io.containerd.snapshotter.v1"]` marks the containerd image store. */
function usesContainerdStore(driverStatus) {
    return listOf(driverStatus).some((entry) => listOf(entry)[0] === 'driver-type' && textOf(listOf(entry)[1]).startsWith('io.containerd.snapshotter'));
}
/** The engine says what uname says; platforms are written as Go has them. */
function goArchitecture(machine) {
    const names = { x86_64: 'amd64', aarch64: 'arm64', armv7l: 'arm', armv6l: 'arm', i686: '386', i386: '386' };
    return names[machine] ?? machine;
}
function versionOf(value) {
    return typeof value === 'string' ? coerce(value)?.version : undefined;
}
function decodeObject(text) {
    try {
        return tool_versions_fieldsOf(JSON.parse(text));
    }
    catch {
        return {};
    }
}
function tool_versions_fieldsOf(value) {
    return value !== null && typeof value === 'object' ? { ...value } : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./.build/setup/builder-argv.js

/** Whether the inputs make a buildkitd.toml, or add to the user's. */
function asksForConfig({ daemon }) {
    const { mirrors, authorities, maxParallelism, maxStorage } = daemon;
    return mirrors.length > 0 || authorities.length > 0 || maxParallelism !== undefined || maxStorage !== undefined;
}
/** First the call that creates the builder, then one for each appended node; each is what follows `docker`. */
function createArgv(name, inputs, build, tools, files) {
    const flags = inputs.buildkitdFlags ?? entitlementFlags(inputs, build);
    const first = [
        ...['buildx', 'create', '--name', name, '--driver', inputs.driver],
        ...driverOptions([...inputs.driverOpts, ...privacyOptions(inputs, tools), ...(files.certificates[0] ?? [])]),
        ...(flags === '' ? [] : ['--buildkitd-flags', flags]),
        ...(files.config === undefined ? [] : ['--buildkitd-config', files.config]),
        ...(inputs.endpoint === undefined ? [] : [inputs.endpoint]),
    ];
    return [first, ...inputs.append.map((node, index) => appendArgv(name, inputs, node, files.certificates[index + 1] ?? []))];
}
function appendArgv(name, inputs, node, certificates) {
    return [
        ...['buildx', 'create', '--name', name, '--append', '--driver', inputs.driver],
        ...(node.name === undefined ? [] : ['--node', node.name]),
        ...driverOptions([...node.driverOpts, ...certificates]),
        ...(node.buildkitdFlags === undefined ? [] : ['--buildkitd-flags', node.buildkitdFlags]),
        ...(node.platforms === undefined ? [] : ['--platform', node.platforms]),
        ...(node.endpoint === undefined ? [] : [node.endpoint]),
    ];
}
/** A builder of one node created and booted in one call, of those that `createArgv` gives. */
function bootstrapArgv([first = []]) {
    const [buildx = '', create = '', ...rest] = first;
    return [buildx, create, '--bootstrap', ...rest];
}
function inspectArgv(name) {
    return ['buildx', 'inspect', '--bootstrap', name];
}
/** Starts nothing: answers at once, of nodes that are down too. */
function lookArgv(name) {
    return ['buildx', 'inspect', name];
}
/** Asks the daemon itself and tells in its words why it can't be reached; `inspect` of a remote node only says inactive. */
function usageArgv(name) {
    return ['buildx', 'du', '--builder', name];
}
function removeArgv(name, keepState) {
    return ['buildx', 'rm', ...(keepState ? ['--keep-state'] : []), name];
}
/** What buildx takes when no driver option names one (buildx, driver/bkimage). */
const defaultImage = 'docker.io/moby/buildkit:buildx-stable-1';
/** The BuildKit image of the builder that these calls make. Driver options are CSV: one may hold several. */
function builderImageOf([first = []]) {
    return imageOptions(first).at(-1) ?? defaultImage;
}
/** The same calls with another BuildKit image for the first node. */
function withBuilderImage([first = [], ...appended], image) {
    const isNamed = imageOptions(first).length > 0;
    const replaced = first.map((arg, at) => (first[at - 1] === '--driver-opt' ? arg.replace(imageOption, `$1image=${image}`) : arg));
    const driver = first.indexOf('--driver') + 2;
    return [isNamed ? replaced : [...first.slice(0, driver), ...driverOptions([`image=${image}`]), ...first.slice(driver)], ...appended];
}
const imageOption = /(^|,)image=([^,]*)/;
function imageOptions(args) {
    return args.flatMap((arg, at) => (args[at - 1] === '--driver-opt' ? (imageOption.exec(arg)?.[2] ?? []) : []));
}
function driverOptions(options) {
    return options.flatMap((option) => ['--driver-opt', option]);
}
/**
 * buildx copies the whole event payload into the builder and from there into the provenance (since 0.30, docker-container
 * only): texts of pull requests and addresses of people have no place in a published image unless somebody asks.
 */
function privacyOptions({ driver, driverOpts }, { buildx }) {
    const isAsked = driverOpts.some((option) => option.includes('provenance-add-gha'));
    return driver === 'docker-container' && isAtLeast(buildx, '0.30.0') && !isAsked ? ['provenance-add-gha=false'] : [];
}
/** Insecure entitlements are off in the builder but for those that this very build asks for with `allow` or `network`. */
function entitlementFlags({ driver }, { allow }) {
    if (driver !== 'docker-container' && driver !== 'kubernetes')
        return '';
    const asked = ['network.host', 'security.insecure'].filter((entitlement) => allow.includes(entitlement));
    return asked.map((entitlement) => `--allow-insecure-entitlement ${entitlement}`).join(' ');
}

;// CONCATENATED MODULE: ./.build/setup/builder-lock.js
// Who holds a kept builder, and whether that one is still there. The lock is a volume of the engine, which all runners of a
// machine share: it is made once, and its label says by whom. Pure.
const builder_lock_lockLabel = 'ghcr-buildx-action.owner';
function builder_lock_lockVolume(builder) {
    return `ghcr-buildx-lock-${builder}`;
}
/** Longer than a hosted job may last: for owners that can't be seen. */
const longestHoldMs = (/* unused pure expression or super */ null && (6 * 3_600_000));
/** undefined: the volume is none of ours. */
function decodeOwner(text) {
    try {
        const value = JSON.parse(text);
        if (value === null || typeof value !== 'object')
            return undefined;
        const { token, who, at, boot, space, pid, began } = { ...value };
        if (typeof token !== 'string' || typeof who !== 'string' || typeof at !== 'number' || typeof boot !== 'string' || typeof space !== 'string')
            return undefined;
        return { token, who, at, boot, space, ...(typeof pid === 'number' && typeof began === 'string' ? { pid, began } : {}) };
    }
    catch {
        return undefined;
    }
}
/** A lock that a run left which can't give it back any more. */
function builder_lock_isStale(owner, { boot, space, isLocalEngine, now, began }) {
    if (owner.boot !== '' && owner.boot === boot && owner.space !== '' && owner.space === space && owner.pid !== undefined)
        return owner.began !== began;
    // The machine was started again since.
    if (isLocalEngine && owner.boot !== '' && boot !== '' && owner.boot !== boot)
        return true;
    return now - owner.at > longestHoldMs;
}
/** Shape: proc(5), /proc/PID/stat. `began` is field 22; the second one, in brackets, may hold anything. */
function builder_lock_readProcess(stat) {
    const fields = stat?.slice(stat.lastIndexOf(')') + 1).trim().split(' ') ?? [];
    const [parent, began] = [Number(fields[1]), fields[19]];
    return began === undefined || !Number.isInteger(parent) ? undefined : { parent, began };
}

;// CONCATENATED MODULE: ./.build/setup/builder-lock.stage.js

const patienceMs = 120_000;
const pauseMs = 2000;
/** undefined: somebody else has it, or the engine keeps no lock; a warning says why. `environment`: of docker calls. */
async function takeLock(builder, environment, given, world) {
    const { clock, runner } = world;
    const volume = lockVolume(builder);
    const mine = await describeSelf(given, world);
    const until = clock.now() + patienceMs;
    let isTold = false;
    for (;;) {
        const owner = await ownerAfterTaking(volume, mine, environment, world);
        // Given back between the two calls.
        if (typeof owner === 'string' && /no such volume/i.test(owner) && clock.now() < until)
            continue;
        if (typeof owner === 'string') {
            runner.warning(`The kept builder ${builder} can't be locked, so that this run makes one of its own: ${owner}`, { title: 'Builder in use' });
            return undefined;
        }
        if (owner.token === mine.token)
            return { volume, token: mine.token };
        if (await isGone(owner, mine, given, world)) {
            // Another run may see the same at this moment: whoever is first has made a lock of its own by then.
            await clock.sleep(clock.random() * 1000);
            const now = await readOwner(volume, environment, world);
            if (typeof now === 'string' || now.token !== owner.token)
                continue;
            await docker(['volume', 'rm', volume], environment, world);
            runner.info(`[builder] ${owner.who} left the kept builder ${builder} locked and is gone: taken over.`);
            continue;
        }
        if (clock.now() >= until) {
            runner.warning(`The kept builder ${builder} is in use by ${owner.who}: this run makes one of its own, without its cache. Give jobs that run at the same time a builder-name each.`, { title: 'Builder in use' });
            return undefined;
        }
        if (!isTold)
            runner.info(`[builder] The kept builder ${builder} is in use by ${owner.who}; waiting for it, ${patienceMs / 1000} s at most.`);
        isTold = true;
        await clock.sleep(pauseMs);
    }
}
/** One that another run holds by now is left alone. */
async function releaseLock({ volume, token }, environment, world) {
    const owner = await readOwner(volume, environment, world);
    if (typeof owner === 'string' || owner.token !== token)
        return;
    await docker(['volume', 'rm', volume], environment, world);
}
/** Making a volume that is there changes nothing of it, its labels neither: the first one has it. A text: no lock can be had. */
async function ownerAfterTaking(volume, mine, environment, world) {
    const made = await docker(['volume', 'create', '--label', `${lockLabel}=${JSON.stringify(mine)}`, volume], environment, world);
    return typeof made === 'string' ? await readOwner(volume, environment, world) : made.problem;
}
async function readOwner(volume, environment, world) {
    const label = await docker(['volume', 'inspect', '--format', `{{index .Labels "${builder_lock_lockLabel}"}}`, volume], environment, world);
    if (typeof label !== 'string')
        return label.problem;
    return decodeOwner(label) ?? `the volume ${volume} is not this action's.`;
}
async function docker(args, env, { processes }) {
    const answer = await processes.run({ file: 'docker', args, env, timeoutMs: 30_000 });
    return answer.end === 'exited' && answer.code === 0 ? answer.stdout.trim() : { problem: answer.stderr.trim() || `docker ${args[0] ?? ''} ended: ${answer.end}` };
}
/** The parent is the runner's process of this job: it outlasts main, and is gone when post can't come any more. */
async function describeSelf({ environment }, { files, clock }) {
    const [boot = '', first, self] = await Promise.all(['/proc/sys/kernel/random/boot_id', '/proc/1/stat', '/proc/self/stat'].map(async (path) => await readIfMay(path, files)));
    const pid = readProcess(self)?.parent;
    const began = pid === undefined || pid === 0 ? undefined : readProcess(await readIfMay(`/proc/${pid}/stat`, files))?.began;
    const { GITHUB_RUN_ID = '?', GITHUB_JOB = '?', RUNNER_NAME = '?' } = environment;
    return {
        token: `${clock.randomName()}-${clock.now()}`,
        who: `run ${GITHUB_RUN_ID}, job ${GITHUB_JOB}, runner ${RUNNER_NAME}`,
        at: clock.now(),
        boot: boot.trim(),
        space: readProcess(first)?.began ?? '',
        ...(pid === undefined || began === undefined ? {} : { pid, began }),
    };
}
async function isGone(owner, mine, { environment }, { files, clock }) {
    const began = owner.pid === undefined ? undefined : readProcess(await readIfMay(`/proc/${owner.pid}/stat`, files))?.began;
    const host = environment['DOCKER_HOST'] ?? '';
    return isStale(owner, { boot: mine.boot, space: mine.space, isLocalEngine: host === '' || host.startsWith('unix://'), now: clock.now(), ...(began === undefined ? {} : { began }) });
}
/** What is hidden or has just ended is not known. */
async function readIfMay(path, files) {
    return await files.read(path).catch(() => undefined);
}

;// CONCATENATED MODULE: ./.build/setup/opened.js
// Names under which main leaves what it opened, for post: each is saved the moment the thing is there, so that post
// finds it also after a crash.
const opened = {
    /** The run's private folder. */
    folder: 'folder',
    /** JSON object: the environment that its docker calls had. */
    environment: 'environment',
    /** A builder of the run's own. */
    builder: 'builder',
    /** `keep-state`: the builder's state is not removed with it. */
    keepState: 'keep-state',
    /** JSON (HeldLock): the lock of a builder that is kept. */
    lock: 'builder-lock',
    /** The audit file while it is being written; empty once it is whole and an output names it. */
    audit: 'audit',
    /** `true`: the folder with the login stays. */
    keepFolder: 'keep-folder',
};

;// CONCATENATED MODULE: ./.build/setup/cleanup.stage.js
// Post: closes what main opened, from the notes that main left. It runs after success, failure and cancel alike, only ever
// warns, and a second run finds nothing to do.





async function cleanUp(world, environment) {
    await Promise.all([
        quietly('remove an unfinished audit record', world, () => removeUnfinishedAudit(world)),
        // The builder first: removing it needs the configuration in the folder.
        removeOpened(world, environment),
    ]);
}
async function removeOpened(world, environment) {
    // GitHub throws its own machines away after each job, with their containers: nobody waits for their removal. Secrets go always.
    if (environment['RUNNER_ENVIRONMENT'] !== 'github-hosted')
        await quietly('remove the builder', world, () => removeBuilder(world, environment));
    await quietly('give back the lock of the builder', world, () => releaseHeld(world, environment));
    await quietly('remove the private folder of the run', world, () => removeFolder(world));
}
async function removeBuilder({ processes, files, runner }, environment) {
    const name = runner.state(opened.builder);
    if (name === '')
        return;
    const saved = decodeConfig(runner.state(opened.environment) || undefined);
    const isThere = await files.exists(runner.state(opened.folder));
    // login: job exported the folder to later steps, this one too. Gone, an earlier clean-up came to its end.
    if (!isThere && environment['DOCKER_CONFIG'] !== undefined && environment['DOCKER_CONFIG'] === saved['DOCKER_CONFIG'])
        return;
    const env = isThere ? { DOCKER_CONFIG: cleanup_stage_textOf(saved['DOCKER_CONFIG']), BUILDX_CONFIG: cleanup_stage_textOf(saved['BUILDX_CONFIG']) } : { BUILDX_CONFIG: cleanup_stage_textOf(saved['BUILDX_CONFIG']) };
    const answer = await processes.run({
        file: 'docker',
        args: removeArgv(name, runner.state(opened.keepState) === 'true'),
        env: { ...environment, ...env },
        timeoutMs: 60_000,
    });
    if (answer.end === 'exited' && answer.code === 0) {
        runner.info(`Removed the builder ${name}.`);
    }
    else if (answer.end !== 'exited' || !/no builder|not found/i.test(answer.stderr)) {
        throw new Error(answer.end === 'exited' ? answer.stderr.trim() : `docker buildx rm ended: ${answer.end}`);
    }
}
/** After the removal: who waits for it finds it as it will be. */
async function releaseHeld({ processes, runner }, environment) {
    const { volume, token } = decodeConfig(runner.state(opened.lock) || undefined);
    if (typeof volume === 'string' && typeof token === 'string')
        await releaseLock({ volume, token }, environment, { processes });
}
async function removeFolder({ files, runner }) {
    const folder = runner.state(opened.folder);
    if (folder === '' || runner.state(opened.keepFolder) === 'true')
        return;
    await files.remove(folder);
}
/** Main was killed while it wrote: no output names the file. */
async function removeUnfinishedAudit({ files, runner }) {
    const file = runner.state(opened.audit);
    if (file === '')
        return;
    const names = await files.list((0,posix_namespaceObject.dirname)(file));
    for (const name of names.filter((one) => one.startsWith((0,posix_namespaceObject.basename)(file))))
        await files.remove((0,posix_namespaceObject.join)((0,posix_namespaceObject.dirname)(file), name));
}
async function quietly(doing, { runner }, work) {
    try {
        await work();
    }
    catch (thrown) {
        runner.warning(`Could not ${doing}: ${thrown instanceof Error ? thrown.message : String(thrown)}`, { title: 'Clean-up' });
    }
}
function cleanup_stage_textOf(value) {
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 1155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ systemWorld)
});

// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __nccwpck_require__(97578);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __nccwpck_require__(16698);
;// CONCATENATED MODULE: ./.build/world/adapters/caught-output.js
// Keeps what GitHub's own libraries print to themselves: their annotations would be the action's, without its words.

const sinks = new external_node_async_hooks_.AsyncLocalStorage();
let isPatched = false;
/** What `work` and all it starts write to stdout goes into `lines`; other work at the same time prints as ever. */
async function catchOutput(lines, work) {
    if (!isPatched) {
        isPatched = true;
        const { stdout } = process;
        const write = stdout.write.bind(stdout);
        const caught = (...args) => {
            const sink = sinks.getStore();
            if (sink === undefined)
                return write(...args);
            const [piece] = args;
            const text = piece instanceof Uint8Array ? Buffer.from(piece).toString() : String(piece);
            sink.push(...text.split(/\r?\n/).filter((line) => line !== ''));
            return true;
        };
        stdout.write = caught;
    }
    return await sinks.run(lines, work);
}

;// CONCATENATED MODULE: ./.build/world/adapters/actions-cache.js

/** `environment`: the process's own, which the library reads by itself. `debug` gets what the library has to say. */
function actionsCache(environment, debug) {
    const catching = async (work) => {
        const library = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(679), __nccwpck_require__.e(337)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17337));
        const printed = [];
        const value = await catchOutput(printed, () => work(library));
        for (const line of printed)
            debug(line.replace(/^::debug::/, ''));
        return { value, trouble: troubleIn(printed) };
    };
    return {
        isAvailable: () => isGiven(environment),
        restore: async (paths, key, restoreKeys) => {
            const { value, trouble } = await catching((library) => library.restoreCache([...paths], key, [...restoreKeys]));
            if (value === undefined && trouble !== undefined)
                throw new Error(trouble);
            return value;
        },
        save: async (paths, key) => {
            try {
                const { value, trouble } = await catching((library) => library.saveCache([...paths], key));
                return value === -1 ? { saved: false, reason: trouble ?? 'the cache service did not say why' } : { saved: true };
            }
            catch (thrown) {
                return { saved: false, reason: thrown instanceof Error ? thrown.message : String(thrown) };
            }
        },
    };
}
/** A JavaScript action is given these; a `run:` step and a runner without the service are not. */
function isGiven({ ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_RESULTS_URL: results = '', ACTIONS_CACHE_URL: cache = '' }) {
    return token !== '' && (results !== '' || cache !== '');
}
/** `::warning::Failed to save: …`, and `Failed to save: …` where somebody else has the key. */
function troubleIn(printed) {
    const told = printed.flatMap((line) => {
        const [, words] = /^(?:::(?:warning|error)::)?(Failed to .*|.*[Cc]ache.*(?:failed|denied).*)$/.exec(line) ?? /^::(?:warning|error)::(.*)$/.exec(line) ?? [];
        return words === undefined ? [] : [words.replaceAll('%0A', ' ').replaceAll('%0D', ' ').replaceAll('%25', '%')];
    });
    return told.at(-1);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __nccwpck_require__(63926);
// EXTERNAL MODULE: ./.build/failure/classify.js + 25 modules
var classify = __nccwpck_require__(17657);
;// CONCATENATED MODULE: ./.build/hand-over/artifact-failure.js
// What a failed call of the artifact service means: its words as evidence for the table of classes. Pure.


/** `what`: a sentence, `The artifact x could not be uploaded.` `words`: the library's. Code HAND_OVER_FAILED. */
function artifactFailure(what, words, cause) {
    const failure = failureOf(words);
    return new action_error/* ActionError */.lZ({
        code: 'HAND_OVER_FAILED',
        what,
        why: `GitHub's artifact service: ${words}`,
        fix: /quota|insufficient usage/i.test(words)
            ? 'Delete artifacts that nobody needs, raise the limit of the storage, or set hand-over: outputs, which needs no artifacts.'
            : 'Run the failed jobs again. If it stays so, set hand-over: outputs, which needs no artifact service.',
        ...(failure.class === 'unknown' ? {} : { failure }),
        cause,
    });
}
/** The library has five tries of its own for what is answered with a passing error: after those no more are made. */
function failureOf(words) {
    const failure = (0,classify/* classify */.L8)({ text: words, ...answerIn(words) });
    return /after \d+ (?:attempts|retries)/.test(words) ? { ...failure, transient: false } : failure;
}
/** `Failed request: (503) Service Unavailable: …`, `Unable to make request: ECONNRESET`. */
function answerIn(words) {
    const [, status] = /(?:Failed request: \(|HTTP response from blob storage: )(\d{3})/.exec(words) ?? [];
    if (status !== undefined)
        return { http: { status: Number(status), body: words } };
    return /Unable to make request: E[A-Z]+/.test(words) ? { http: { status: 0, body: words } } : {};
}

;// CONCATENATED MODULE: ./.build/hand-over/artifact-access.js
// Whether this job was given an artifact service that the action can use. Nothing is asked: the runner's variables tell.
/** A JavaScript action is given token and address; GitHub Enterprise Server has another service, and a runner of others may have none. */
function servesArtifacts({ ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_RESULTS_URL: url = '', GITHUB_SERVER_URL: server = '' }) {
    return token !== '' && url !== '' && isGitHub(server) && isForResults(token);
}
/** As @actions/artifact has it. */
function isGitHub(server) {
    const host = URL.parse(server === '' ? 'https://github.com' : server)?.hostname.toLowerCase() ?? '';
    return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}
/** The claim `scp` of the token names run and job: `… Actions.Results:<run>:<job>`. Without it the service would refuse. */
function isForResults(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        const scopes = claims !== null && typeof claims === 'object' && 'scp' in claims && typeof claims.scp === 'string' ? claims.scp : '';
        return scopes.split(' ').some((scope) => /^Actions\.Results:[^:]+:[^:]+$/.test(scope));
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./.build/world/adapters/artifacts.js
// GitHub's artifact service by its own library, which is loaded only when it is used: it is larger than all the rest.
// It reads the process's own environment, and prints: its masks are passed on, the rest is for debugging.






/** What is read of an artifact's file: none of ours comes near. Bytes. */
const mostBytes = 4_000_000;
function actionsArtifacts(environment, told) {
    /** As the list has them: what is downloaded must be that. */
    const digests = new Map();
    const call = async (what, work) => {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(730), __nccwpck_require__.e(679), __nccwpck_require__.e(351), __nccwpck_require__.e(799)]).then(__nccwpck_require__.bind(__nccwpck_require__, 76799));
        const printed = [];
        try {
            return await catchOutput(printed, () => work(new DefaultArtifactClient()));
        }
        catch (thrown) {
            throw artifactFailure(what, thrown instanceof Error ? thrown.message : String(thrown), thrown);
        }
        finally {
            passOn(printed, told);
        }
    };
    return {
        available: () => servesArtifacts(environment),
        upload: async (name, files) => await inFolder(environment, async (folder) => {
            const paths = await writeFiles(folder, files);
            await call(`The artifact ${name} could not be uploaded.`, async (client) => {
                try {
                    await client.uploadArtifact(name, paths, folder);
                }
                catch (thrown) {
                    if (!(thrown instanceof Error && /\(409\)|already exists/.test(thrown.message)))
                        throw thrown;
                    await client.deleteArtifact(name);
                    await client.uploadArtifact(name, paths, folder);
                }
            });
        }),
        list: async () => {
            const { artifacts } = await call('The artifacts of this run could not be listed.', (client) => client.listArtifacts());
            for (const { id, digest } of artifacts)
                if (digest !== undefined && digest !== '')
                    digests.set(id, digest);
            return artifacts.map(({ id, name }) => ({ id, name }));
        },
        download: async ({ id, name }) => await inFolder(environment, async (folder) => {
            const what = `The artifact ${name} could not be downloaded.`;
            const expected = digests.get(id);
            const { digestMismatch } = await call(what, (client) => client.downloadArtifact(id, { path: folder, ...(expected === undefined ? {} : { expectedHash: expected }) }));
            if (digestMismatch === true)
                throw artifactFailure(what, `what came is not what its digest ${expected ?? ''} says`);
            return await readFiles(folder);
        }),
    };
}
async function inFolder(environment, work) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(environment['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'ghcr-buildx-action-artifact-'));
    try {
        return await work(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function writeFiles(folder, files) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    return await Promise.all(Object.entries(files).map(async ([name, text]) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), text, { mode: 0o600 });
        return (0,external_node_path_.join)(folder, name);
    }));
}
async function readFiles(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    const files = await Promise.all(entries.map(async (entry) => {
        const path = (0,external_node_path_.join)(folder, entry.name);
        return entry.isFile() && (await (0,promises_.stat)(path)).size <= mostBytes ? [[entry.name, await (0,promises_.readFile)(path, 'utf8')]] : [];
    }));
    return Object.fromEntries(files.flat());
}
function passOn(printed, { debug, hide }) {
    for (const line of printed) {
        const [, secret] = /^::add-mask::(.*)$/.exec(line) ?? [];
        if (secret === undefined)
            debug(line.replace(/^::debug::/, ''));
        else
            hide(secret.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%'));
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./.build/world/adapters/clock.js
// The machine's clock and chance.


const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
function systemClock() {
    return {
        now: () => Date.now(),
        sleep: (milliseconds, signal) => (0,external_node_timers_promises_namespaceObject.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal }).catch((error) => {
            if (signal?.aborted !== true)
                throw error;
        }),
        random: () => Math.random(),
        // Starts with a letter: builder and container names must.
        randomName: () => Array.from({ length: 10 }, (_, at) => letters[(0,external_node_crypto_.randomInt)(at === 0 ? 26 : letters.length)] ?? '').join(''),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./.build/domain/digest.js
var domain_digest = __nccwpck_require__(65459);
;// CONCATENATED MODULE: ./.build/world/adapters/files.js
// The machine's file system behind the Files port. It decides nothing: no path is chosen here but the run folder's.






/** `temporary`: RUNNER_TEMP; the system's own folder where there is none. */
function systemFiles(temporary) {
    return {
        read: (path) => unlessAbsent((0,promises_.readFile)(path, 'utf8'), undefined),
        exists: (path) => (0,promises_.access)(path, external_node_fs_.constants.F_OK).then(() => true, () => false),
        writePrivate: async (path, content) => {
            // A new file in its place: an old file's wider mode does not last, and nobody reads half of it.
            const next = `${path}.${process.pid}.new`;
            await (0,promises_.rm)(next, { force: true });
            await (0,promises_.writeFile)(next, content, { mode: 0o600, flag: 'wx' });
            await (0,promises_.rename)(next, path);
        },
        writeStream: (path, source) => writeStream(path, source),
        list: (folder) => unlessAbsent((0,promises_.readdir)(folder), []),
        entries: async (folder) => await Promise.all((await unlessAbsent((0,promises_.readdir)(folder), [])).map((name) => entryOf(folder, name))),
        linkTarget: (path) => (0,promises_.readlink)(path),
        gitHash: (path) => gitHash(path),
        makeFolder: async (path) => {
            await (0,promises_.mkdir)(path, { recursive: true, mode: 0o700 });
        },
        makeRunFolder: () => (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary ?? (0,external_node_os_.tmpdir)(), 'ghcr-buildx-')),
        newFile: (name, suffix) => Promise.resolve((0,external_node_path_.join)(temporary ?? (0,external_node_os_.tmpdir)(), `${name}-${(0,external_node_crypto_.randomUUID)()}${suffix}`)),
        copy: (from, to) => (0,promises_.cp)(from, to, { recursive: true }),
        move: (from, to) => (0,promises_.rename)(from, to),
        sizeOf: (path) => sizeOf(path),
        find: async (folder, pattern) => {
            const found = await Array.fromAsync((0,promises_.glob)(pattern, { cwd: folder, withFileTypes: true }));
            return found.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name))).toSorted();
        },
        hash: async (path) => (0,domain_digest/* digestOf */.o)(await (0,promises_.readFile)(path)),
        link: (target, path) => (0,promises_.symlink)(target, path),
        remove: (path) => (0,promises_.rm)(path, { recursive: true, force: true }),
    };
}
/** A new file each time, so that a second try does not keep the end of the first. Hashed as it passes. */
async function writeStream(path, source) {
    await (0,promises_.rm)(path, { force: true });
    const file = await (0,promises_.open)(path, 'wx', 0o600);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    try {
        for await (const piece of source) {
            hash.update(piece);
            size += piece.length;
            await file.writeFile(piece);
        }
    }
    finally {
        await file.close();
    }
    const digest = (0,domain_digest/* parseDigest */.m)(`sha256:${hash.digest('hex')}`);
    if (!digest.ok)
        throw new Error('a hash is always a digest');
    return { digest: digest.value, size };
}
async function entryOf(folder, name) {
    const found = await (0,promises_.lstat)((0,external_node_path_.join)(folder, name));
    const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : found.isSymbolicLink() ? 'link' : 'other';
    return { name, kind, mode: found.mode & 0o7777 };
}
/** Piece by piece: a context may hold files that are larger than the memory. */
async function gitHash(path) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const { size } = await file.stat();
        const hash = (0,external_node_crypto_.createHash)('sha1').update(`blob ${size}\0`);
        const piece = Buffer.allocUnsafe(Math.min(Math.max(size, 1), 1024 * 1024));
        for (let read = 0; read < size;) {
            const { bytesRead } = await file.read(piece, 0, Math.min(piece.length, size - read));
            if (bytesRead === 0)
                throw new Error(`${path} became shorter while it was read.`);
            hash.update(piece.subarray(0, bytesRead));
            read += bytesRead;
        }
        return hash.digest('hex');
    }
    finally {
        await file.close();
    }
}
/** Files that go away meanwhile count nothing. */
async function sizeOf(path) {
    const found = await unlessAbsent((0,promises_.stat)(path), undefined);
    if (found?.isDirectory() !== true)
        return found?.size ?? 0;
    const names = await unlessAbsent((0,promises_.readdir)(path, { recursive: true, withFileTypes: true }), []);
    const sizes = names.filter((entry) => entry.isFile()).map(async (entry) => (await unlessAbsent((0,promises_.stat)((0,external_node_path_.join)(entry.parentPath, entry.name)), undefined))?.size ?? 0);
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
async function unlessAbsent(work, absent) {
    try {
        return await work;
    }
    catch (error) {
        const code = error !== null && typeof error === 'object' && 'code' in error ? error.code : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return absent;
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/world/ports/github.js
var github = __nccwpck_require__(97239);
;// CONCATENATED MODULE: ./.build/world/adapters/retry-after.js
// Reads Retry-After (RFC 9110 section 10.2.3): seconds, or a date.
/** `date`: the answer's own Date header; against it a date is right though this machine's clock is not. undefined: not stated. */
function retryAfterSeconds(value, date) {
    const text = (value ?? '').trim();
    if (/^\d{1,9}(?:\.\d+)?$/.test(text))
        return Math.ceil(Number(text));
    const until = Date.parse(text);
    if (!/[a-z]/i.test(text) || Number.isNaN(until))
        return undefined;
    const stated = Date.parse(date ?? '');
    return Math.max(0, Math.ceil((until - (Number.isNaN(stated) ? Date.now() : stated)) / 1000));
}

;// CONCATENATED MODULE: ./.build/world/adapters/silence.js
// Why nothing was answered, in one line: host and the innermost reason that has words.
/** `cause`: what asking over HTTP, or reading the answer's body, threw. */
function silenceReason(cause, host, timeoutMs) {
    const outer = factsOf(cause);
    if (outer.name === 'TimeoutError')
        return `${host} did not answer within ${timeoutMs / 1000} s`;
    // fetch says only "fetch failed"; what failed is in the cause, and for a name with several addresses only its code is.
    const inner = factsOf(outer.cause);
    const reason = [inner.message, inner.code, outer.message, outer.code].find((text) => typeof text === 'string' && text !== '');
    return `${host}: ${typeof reason === 'string' ? reason : String(cause)}`;
}
function factsOf(error) {
    const found = error !== null && typeof error === 'object' ? error : {};
    const read = (name) => (name in found ? Reflect.get(found, name) : undefined);
    return { name: read('name'), message: read('message'), code: read('code'), cause: read('cause') };
}

;// CONCATENATED MODULE: ./.build/world/adapters/github/answers.js
/** Of GitHub's answer to GET /repos/{owner}/{repo}; a missing part stays absent. */
function repositoryFacts(data) {
    const answer = fields(data);
    const isPrivate = answer['private'];
    const known = {
        defaultBranch: answers_text(answer['default_branch']),
        description: answers_text(answer['description']),
        licence: answers_text(fields(answer['license'])['spdx_id']),
        name: answers_text(answer['name']),
        htmlUrl: answers_text(answer['html_url']),
        isPrivate: typeof isPrivate === 'boolean' ? isPrivate : undefined,
    };
    return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}
function packageFacts(data) {
    const answer = fields(data);
    const repository = answers_text(fields(answer['repository'])['full_name']);
    const visibility = answers_text(answer['visibility']);
    return { exists: true, ...(repository === undefined ? {} : { repository }), ...(visibility === undefined ? {} : { visibility }) };
}
const comparisons = ['identical', 'ahead', 'behind', 'diverged'];
function comparisonIn(data) {
    const status = fields(data)['status'];
    return comparisons.find((known) => known === status);
}
/** Of a comparison. A renamed file has changed under both names. undefined: there is no list, or it holds what can't be read. */
function changedFilesIn(data) {
    const { files } = fields(data);
    if (!Array.isArray(files))
        return undefined;
    const names = files.flatMap((file) => {
        const [name, former] = [answers_text(fields(file)['filename']), answers_text(fields(file)['previous_filename'])];
        return name === undefined ? [undefined] : [name, ...(former === undefined ? [] : [former])];
    });
    return names.includes(undefined) ? undefined : { listed: files.length, names: names.flatMap((name) => name ?? []) };
}
/** `[{ref: "refs/tags/v1"}, …]` -> `v1`, …; a reference elsewhere is left out. */
function refNames(entries, below) {
    return entries.flatMap((entry) => {
        const ref = answers_text(fields(entry)['ref']);
        return ref?.startsWith(below) === true ? [ref.slice(below.length)] : [];
    });
}
const entryTypes = ['blob', 'tree', 'commit'];
/** undefined: it is none, GitHub cut it, or it holds what can't be read: half a list would be taken for another commit's. */
function treeEntries(data) {
    const { tree, truncated } = fields(data);
    if (!Array.isArray(tree) || truncated !== false)
        return undefined;
    const entries = tree.flatMap((entry) => {
        const found = fields(entry);
        const [name, mode, sha] = [answers_text(found['path']), answers_text(found['mode']), answers_text(found['sha'])];
        const type = entryTypes.find((known) => known === found['type']);
        return name === undefined || mode === undefined || sha === undefined || type === undefined ? [] : [{ name, mode, type, sha }];
    });
    return entries.length === tree.length ? entries : undefined;
}
function textOfBlob(data) {
    const { content, encoding } = fields(data);
    return typeof content === 'string' && encoding === 'base64' ? Buffer.from(content, 'base64').toString('utf8') : undefined;
}
/** undefined: it is none of what GitHub answers for a path (REST docs, "Get repository content"). */
function foundFile(data) {
    if (Array.isArray(data))
        return { is: 'other', what: 'a folder' };
    const { type, encoding } = fields(data);
    if (type === 'symlink')
        return { is: 'other', what: 'a link that leads out of the repository' };
    if (type === 'submodule')
        return { is: 'other', what: 'a submodule' };
    if (type === 'file' && encoding === 'none')
        return { is: 'other', what: 'a file of more than 1 MB' };
    const content = textOfBlob(data);
    return type === 'file' && content !== undefined ? { is: 'file', text: content } : undefined;
}
function fields(value) {
    return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value)) : {};
}
function answers_text(value) {
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./.build/world/adapters/github/api-failure.js
// What went wrong between the action and the GitHub API, as an ActionError whose cause holds the facts (GitHubRefusal).





/** `error`: what octokit threw (RequestError: status, response.headers, response.data), or fetch below it. */
function apiFailure(question, apiUrl, error) {
    const facts = fields(error);
    const response = fields(facts['response']);
    const headers = fields(response['headers']);
    const answered = typeof facts['status'] === 'number' && facts['response'] !== undefined;
    const status = answered && typeof facts['status'] === 'number' ? facts['status'] : 0;
    const message = error instanceof Error ? error.message : String(error);
    const body = answered ? (answers_text(fields(response['data'])['message']) ?? message) : silenceReason(error, new URL(apiUrl).host, 30_000);
    return failed(question, apiUrl, new github/* GitHubRefusal */.k({ status, body, retryAfterSeconds: waitOf(headers), cause: error }));
}
/** The answer arrived, and lacks what was asked for. */
function unusableAnswer(question, apiUrl, why) {
    return failed(question, apiUrl, new github/* GitHubRefusal */.k({ status: 200, body: `the answer can't be used: ${why}` }));
}
function refusalOf(thrown) {
    return thrown instanceof action_error/* ActionError */.lZ && thrown.cause instanceof github/* GitHubRefusal */.k ? thrown.cause : undefined;
}
function noToken({ what }) {
    return new action_error/* ActionError */.lZ({
        code: 'GITHUB_API_FAILED',
        what: `GitHub could not be asked for ${what}.`,
        why: 'There is no token to ask with: the input github-token is empty.',
        fix: 'Leave out the input github-token (the job\'s own token is its default), or give it a token that can read the repository.',
    });
}
function failed({ what, path, method, needs, elsewhere }, apiUrl, refusal) {
    const said = refusal.status === 0 ? 'no answer: ' : `HTTP ${refusal.status}: `;
    const isOutage = refusal.status === 0 || refusal.status === 429 || refusal.status >= 500 || /rate limit/i.test(refusal.body);
    return new action_error/* ActionError */.lZ({
        code: 'GITHUB_API_FAILED',
        what: `GitHub could not be asked for ${what}.`,
        why: `${method ?? 'GET'} ${apiUrl}${path}: ${said}${refusal.body}`,
        fix: isOutage
            ? 'Run the job again in some minutes; look at GitHub\'s status page if it stays so.'
            : elsewhere !== undefined
                ? `Give the input github-token a token with contents: read for ${elsewhere}: the job's own token reads its own repository and public ones.`
                : needs !== undefined
                    ? `Give the job \`permissions: ${needs}\`, or the input github-token a token that may do that.`
                    : 'Give the job `permissions: contents: read` (and the input github-token a token that can read the repository), or leave out the tag rule or label that needs it.',
        cause: refusal,
    });
}
/** Retry-After; or when the limit ends, in seconds since the epoch, once nothing remains (GitHub REST docs, "Rate limits"). */
function waitOf(headers) {
    const date = answers_text(headers['date']) ?? null;
    const stated = retryAfterSeconds(answers_text(headers['retry-after']) ?? null, date);
    if (stated !== undefined || String(headers['x-ratelimit-remaining']) !== '0')
        return stated;
    const end = Number(headers['x-ratelimit-reset']);
    return Number.isSafeInteger(end) ? retryAfterSeconds(new Date(end * 1000).toUTCString(), date) : undefined;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(38522);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(57075);
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: ./.build/world/adapters/http-exchange.js


/** As fetch has it (Fetch standard, HTTP-redirect fetch). */
const mostRedirects = 20;
/** Throws Node's error when no answer begins, and TimeIsUp; reading the body may too. */
async function exchange(question) {
    const deadline = Date.now() + question.timeoutMs;
    let asked = question;
    for (let hop = 0; hop <= mostRedirects; hop++) {
        const answer = await ask(asked, deadline);
        const next = redirected(asked, answer);
        if (next === undefined)
            return { status: answer.statusCode ?? 0, headers: headersOf(answer), url: asked.url, body: answer };
        answer.resume();
        asked = next;
    }
    throw new Error(`more than ${mostRedirects} redirects`);
}
class TimeIsUp extends Error {
    name = 'TimeoutError';
}
async function ask({ method, url, headers, body, headTimeoutMs }, deadline) {
    const { content, ...described } = contentOf(body);
    // Loaded where something is asked: ten milliseconds that a start does without.
    const client = process.getBuiltinModule(url.protocol === 'http:' ? 'node:http' : 'node:https');
    const request = client.request(url, { method, headers: { 'accept-encoding': 'identity', ...described, ...headers } });
    let answering;
    const whole = setTimeout(() => void (answering ?? request).destroy(new TimeIsUp()), Math.max(0, deadline - Date.now()));
    const head = headTimeoutMs === undefined ? undefined : setTimeout(() => void request.destroy(new Error(`no answer began within ${headTimeoutMs / 1000} s`)), headTimeoutMs);
    // Nobody waits for what only a timer holds.
    whole.unref();
    request.once('close', () => clearTimeout(whole));
    try {
        return await new Promise((resolve, reject) => {
            request.on('error', reject).on('response', (answer) => {
                answering = answer;
                resolve(answer);
            });
            if (content instanceof external_node_stream_.Readable)
                (0,external_node_stream_promises_namespaceObject.pipeline)(content, request).catch(reject);
            else
                request.end(content);
        });
    }
    finally {
        clearTimeout(head);
    }
}
function contentOf(body) {
    if (body === undefined)
        return {};
    if (body instanceof Uint8Array)
        return { content: body, 'content-length': String(body.byteLength) };
    if (body instanceof Blob)
        return { content: external_node_stream_.Readable.from(piecesOf(body)), 'content-length': String(body.size) };
    const text = body.toString();
    return { content: text, 'content-length': String(Buffer.byteLength(text)), 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' };
}
/** Read while it is sent: a layer may be larger than the memory. */
async function* piecesOf(blob) {
    for await (const piece of blob.stream())
        yield piece;
}
/** On the way to another origin the login is dropped; what was sent by POST is asked for by GET, unless the status says otherwise. */
function redirected(asked, { statusCode = 0, headers }) {
    if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined)
        return undefined;
    const url = new URL(headers.location, asked.url);
    const { authorization, ...others } = asked.headers;
    const kept = url.origin === asked.url.origin && authorization !== undefined ? { ...others, authorization } : others;
    const becomesGet = (statusCode === 303 && asked.method !== 'HEAD') || (statusCode <= 302 && asked.method === 'POST');
    const { timeoutMs, headTimeoutMs } = asked;
    return becomesGet ? { method: 'GET', url, headers: kept, timeoutMs, ...(headTimeoutMs === undefined ? {} : { headTimeoutMs }) } : { ...asked, url, headers: kept };
}
function headersOf({ headers }) {
    return new Map(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]])));
}

;// CONCATENATED MODULE: ./.build/world/adapters/github/fetch-answer.js
// `fetch` as octokit needs it, over http-exchange.ts: Node's own is loaded for one or two questions, while the image is verified.



/** Throws as `exchange` does; reading the body too. */
async function fetchAnswer(address, { method, headers, body }, timeoutMs) {
    const answer = await exchange({ method, url: new URL(address), headers: { 'accept-encoding': 'gzip', ...headers }, ...(body === undefined ? {} : { body: new TextEncoder().encode(body) }), timeoutMs });
    const arrayBuffer = async () => {
        const pieces = [];
        for await (const piece of answer.body)
            pieces.push(piece);
        const bytes = Buffer.concat(pieces);
        // A list of all files of a repository is megabytes, and a tenth of that packed.
        return Uint8Array.from(answer.headers.get('content-encoding') === 'gzip' ? await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(bytes) : bytes).buffer;
    };
    return { status: answer.status, statusText: '', url: answer.url.href, headers: answer.headers, arrayBuffer, text: async () => new TextDecoder().decode(await arrayBuffer()) };
}

;// CONCATENATED MODULE: ./.build/world/adapters/github/client.js
// Opens the client of GitHub's API, loaded only when something is asked or is likely to be: it is large. It asks nothing.
// The one of @actions/github brings an HTTP client of its own, a megabyte that is only needed for a proxy which Node itself can't be told of.

/** Of a question. */
const timeoutMs = 30_000;
/** `learns`: Node obeys proxies that it is told of (nodejs.org/api/http.html#httpsetglobalproxyfromenvproxyenv). */
async function loadClient(environment = process.env, learns = 'setGlobalProxyFromEnv' in process.getBuiltinModule('node:http')) {
    if (!learns && namesProxy(environment)) {
        const { getOctokit } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(730), __nccwpck_require__.e(351)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61351));
        return (token, baseUrl) => getOctokit(token, { baseUrl });
    }
    // What getOctokit is made of.
    const [{ Octokit: Core }, { paginateRest }] = await Promise.all([__nccwpck_require__.e(/* import() */ 730).then(__nccwpck_require__.bind(__nccwpck_require__, 14730)), __nccwpck_require__.e(/* import() */ 779).then(__nccwpck_require__.bind(__nccwpck_require__, 93779))]);
    const Paging = Core.plugin(paginateRest);
    return (token, baseUrl) => new Paging({ auth: `token ${token}`, baseUrl, request: { fetch: (address, asked) => fetchAnswer(address, asked, timeoutMs) } });
}
function namesProxy(environment) {
    return ['HTTP_PROXY', 'HTTPS_PROXY'].some((name) => (environment[name.toLowerCase()] ?? environment[name] ?? '') !== '');
}

;// CONCATENATED MODULE: ./.build/world/adapters/github/questions.js
// Asks the GitHub API: one question, the pages of one, or whether something is there. What answers mean is decided elsewhere.


function apiQuestions(access, load) {
    const isKnown = access.token !== undefined && access.token !== '';
    const attempt = async (question, work) => {
        if (access.token === undefined || access.token === '')
            throw noToken(question);
        const open = await load();
        const client = open(access.token, access.apiUrl);
        // octokit gives a body that was cut as text or as nothing at all, which its pages would take for an empty list.
        client.hook.after('request', ({ data, status }) => {
            if (status === 204)
                return;
            if (data === null || typeof data !== 'object')
                throw new Error('damaged answer: it is not JSON.');
        });
        try {
            return await work(client, { request: { signal: AbortSignal.timeout(timeoutMs) } });
        }
        catch (error) {
            throw apiFailure(question, access.apiUrl, error);
        }
    };
    const ask = (question) => attempt(question, async (client, options) => {
        const answer = await client.request(`${question.method ?? 'GET'} ${question.path}`, options);
        return answer.data;
    });
    const askWhetherThere = async (question) => {
        try {
            return await ask(question);
        }
        catch (error) {
            if (refusalOf(error)?.status === 404)
                return undefined;
            throw error;
        }
    };
    return {
        // Whoever asks learns why it can't be loaded.
        prepare: () => void (isKnown ? load().catch(() => undefined) : undefined),
        ask,
        remove: async (question) => {
            try {
                await ask({ ...question, method: 'DELETE' });
                return true;
            }
            catch (error) {
                if (refusalOf(error)?.status === 404)
                    return false;
                throw error;
            }
        },
        askWhetherThere,
        askAll: (question) => attempt(question, async (client, options) => {
            const entries = await client.paginate(`GET ${question.path}`, { ...options, per_page: 100 });
            return entries;
        }),
        askIfAllowed: async (question) => {
            try {
                return { allowed: true, answer: await askWhetherThere(question) };
            }
            catch (error) {
                const status = refusalOf(error)?.status;
                if (status === 401 || status === 403)
                    return { allowed: false };
                throw error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./.build/world/adapters/github/upkeep-questions.js


/** `repository`: `/repos/Owner/name`. */
function upkeepQuestions({ askAll, askIfAllowed, remove }, repository) {
    const known = async (question) => {
        const answer = await askIfAllowed(question);
        return answer.allowed ? fields(answer.answer) : {};
    };
    return {
        cacheBytes: async () => countIn(await known({ path: `${repository}/actions/cache/usage`, what: "the caches' size" }), 'active_caches_size_in_bytes'),
        cacheLimit: async () => {
            const gigabytes = countIn(await known({ path: `${repository}/actions/cache/storage-limit`, what: "the caches' limit" }), 'max_cache_size_gb');
            return gigabytes === undefined ? undefined : gigabytes * 1024 ** 3;
        },
        actionsCaches: async () => (await askAll({ path: `${repository}/actions/caches`, what: "the repository's caches", needs: 'actions: write' })).flatMap(cacheIn),
        deleteActionsCache: async (id) => {
            await remove({ path: `${repository}/actions/caches/${id}`, what: `the removal of the cache ${id}`, needs: 'actions: write' });
        },
        openPullRequests: async () => (await askAll({ path: `${repository}/pulls?state=open`, what: 'the open pull requests', needs: 'pull-requests: read' })).flatMap((entry) => countIn(fields(entry), 'number') ?? []),
        branches: async () => refNames(await askAll({ path: `${repository}/git/matching-refs/heads/`, what: 'the branches', needs: 'contents: read' }), 'refs/heads/'),
        packageVersions: async (owner, name) => {
            for (const kind of ['orgs', 'users']) {
                const found = await versionsOf(askAll, `${packagePath(kind, owner, name)}/versions`, owner, name);
                if (found !== undefined)
                    return found;
            }
            return undefined;
        },
        deletePackageVersion: async (owner, name, id) => {
            const question = { what: `the removal of version ${id} of the package ${owner}/${name}`, needs: 'packages: write' };
            // One of the two knows the owner. 404 of both is "gone already".
            for (const kind of ['orgs', 'users'])
                if (await remove({ ...question, path: `${packagePath(kind, owner, name)}/versions/${id}` }))
                    return;
        },
    };
}
async function versionsOf(askAll, path, owner, name) {
    try {
        return (await askAll({ path, what: `the versions of the package ${owner}/${name}`, needs: 'packages: write' })).flatMap(versionIn);
    }
    catch (error) {
        if (refusalOf(error)?.status === 404)
            return undefined;
        throw error;
    }
}
function packagePath(kind, owner, name) {
    return `/${kind}/${encodeURIComponent(owner)}/packages/container/${encodeURIComponent(name)}`;
}
/** An entry that lacks something is left out: nothing is done to what is not known. */
function cacheIn(entry) {
    const found = fields(entry);
    const [id, bytes, ref, key] = [countIn(found, 'id'), countIn(found, 'size_in_bytes'), answers_text(found['ref']), answers_text(found['key'])];
    return id === undefined || ref === undefined || key === undefined ? [] : [{ id, ref, key, bytes: bytes ?? 0 }];
}
function versionIn(entry) {
    const found = fields(entry);
    const { tags } = fields(fields(found['metadata'])['container']);
    const [id, digest] = [countIn(found, 'id'), answers_text(found['name'])];
    const changedAt = Math.max(...['created_at', 'updated_at'].map((name) => Date.parse(answers_text(found[name]) ?? '')));
    if (id === undefined || digest === undefined || !Array.isArray(tags) || Number.isNaN(changedAt))
        return [];
    return [{ id, digest, tags: tags.filter((tag) => typeof tag === 'string'), changedAt }];
}
function countIn(found, name) {
    const value = found[name];
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

;// CONCATENATED MODULE: ./.build/world/adapters/github/github.js
// The GitHub port over the API of one repository: which question is which path, and what its answer says.
// It tries once. Throws ActionError GITHUB_API_FAILED that names the question, with a GitHubRefusal as its cause.





/** So many files are listed of a comparison at most. */
const mostFiles = 300;
function gitHubApi(access, load = loadClient) {
    const questions = apiQuestions(access, load);
    const { prepare, ask, askAll, askWhetherThere, askIfAllowed } = questions;
    const repository = `/repos/${access.repository}`;
    return {
        prepare,
        ...upkeepQuestions(questions, repository),
        repository: async () => repositoryFacts(await ask({ path: repository, what: `the repository ${access.repository}` })),
        commitTime: async (sha) => {
            const question = { path: `${repository}/commits/${encodeURIComponent(sha)}`, what: `the time of commit ${sha}` };
            const answer = fields(await ask(question));
            const date = answers_text(fields(fields(answer['commit'])['committer'])['date']);
            if (date === undefined)
                throw unusableAnswer(question, access.apiUrl, 'it has no commit.committer.date');
            return date;
        },
        compare: async (base, head) => {
            // One commit a page: only the status is read, and a long way between the two need not be listed.
            const path = `${repository}/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}?per_page=1`;
            const question = { path, what: `where ${head} stands seen from ${base}` };
            const answer = await askWhetherThere(question);
            // 404 is also said of two histories without a common commit.
            if (answer === undefined)
                return 'unknown';
            const comparison = comparisonIn(answer);
            if (comparison === undefined)
                throw unusableAnswer(question, access.apiUrl, 'it has no status');
            return comparison;
        },
        changedFiles: async (base, head) => {
            // The files are on the first page, all of them or the first 300 (GitHub REST docs, "Compare two commits").
            const path = `${repository}/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}?per_page=1`;
            const question = { path, what: `the files that changed from ${base} to ${head}` };
            const answer = await askWhetherThere(question);
            if (answer === undefined)
                return { standing: 'unknown' };
            const [standing, files] = [comparisonIn(answer), changedFilesIn(answer)];
            if (standing === undefined || files === undefined)
                throw unusableAnswer(question, access.apiUrl, 'it has no status or no list of files');
            return files.listed < mostFiles ? { standing, files: files.names } : { standing };
        },
        tags: async (prefix) => {
            const path = `${repository}/git/matching-refs/tags/${encodeURIComponent(prefix)}`;
            return refNames(await askAll({ path, what: `the tags that begin with "${prefix}"` }), 'refs/tags/');
        },
        tree: async (tree) => {
            const question = { path: `${repository}/git/trees/${encodeURIComponent(tree)}`, what: `the files of ${tree}` };
            const entries = treeEntries(await ask(question));
            if (entries === undefined)
                throw unusableAnswer(question, access.apiUrl, 'it is no whole list of files');
            return entries;
        },
        fileText: async (sha) => {
            const question = { path: `${repository}/git/blobs/${encodeURIComponent(sha)}`, what: `the file ${sha}` };
            const content = textOfBlob(await ask(question));
            if (content === undefined)
                throw unusableAnswer(question, access.apiUrl, 'it has no content in base64');
            return content;
        },
        fileAt: async (path, { repository: other = access.repository, ref }) => {
            const named = path.split('/').map(encodeURIComponent).join('/');
            const question = {
                path: `/repos/${other}/contents/${named}${ref === undefined ? '' : `?ref=${encodeURIComponent(ref)}`}`,
                what: `the file ${path} of ${other}${ref === undefined ? '' : ` at ${ref}`}`,
                ...(other === access.repository ? {} : { elsewhere: other }),
            };
            const answer = await askWhetherThere(question);
            if (answer === undefined)
                return { is: 'absent' };
            const found = foundFile(answer);
            if (found === undefined)
                throw unusableAnswer(question, access.apiUrl, 'it is no file in base64');
            return found;
        },
        containerPackage: async (owner, name) => {
            if (access.token === undefined || access.token === '')
                return undefined;
            const what = `the package ${owner}/${name}`;
            for (const kind of ['orgs', 'users']) {
                const path = `/${kind}/${encodeURIComponent(owner)}/packages/container/${encodeURIComponent(name)}`;
                const known = await askIfAllowed({ path, what });
                if (!known.allowed)
                    return undefined;
                if (known.answer !== undefined)
                    return packageFacts(known.answer);
            }
            return { exists: false };
        },
    };
}

;// CONCATENATED MODULE: ./.build/world/adapters/memory-files.js
/** undefined: not even the machine's memory is known. */
function decodeMemory({ meminfo = '', pressure = '', limit = '', current = '', details = '' }) {
    const total = numberIn(meminfo, /^MemTotal:\s+(\d+) kB$/m);
    const available = numberIn(meminfo, /^MemAvailable:\s+(\d+) kB$/m);
    if (total === undefined || available === undefined)
        return undefined;
    const waited = numberIn(pressure, /^some avg10=([\d.]+)/m);
    const most = numberIn(limit, /^(\d+)$/m);
    const left = most === undefined ? undefined : most - Math.max(0, (numberIn(current, /^(\d+)$/m) ?? 0) - (numberIn(details, /^inactive_file (\d+)$/m) ?? 0));
    return {
        total: Math.min(total * 1024, most ?? Infinity),
        available: Math.max(0, Math.min(available * 1024, left ?? Infinity)),
        ...(waited === undefined ? {} : { pressure: waited }),
    };
}
function numberIn(text, pattern) {
    const [, digits] = pattern.exec(text) ?? [];
    return digits === undefined ? undefined : Number(digits);
}

;// CONCATENATED MODULE: ./.build/world/adapters/machine.js
// The machine behind the Machine port: statfs and Linux's files about memory. It never rejects: what can't be read is not known.



function systemMachine() {
    return {
        diskSpace: async (path) => {
            try {
                const [{ dev }, { frsize, blocks, bavail, bfree }] = await Promise.all([(0,promises_.stat)(path), (0,promises_.statfs)(path)]);
                return { device: dev, size: blocks * frsize, free: bavail * frsize, freeToRoot: bfree * frsize };
            }
            catch {
                return undefined;
            }
        },
        memory: async () => {
            // The files of a cgroup's limit are at this place in a container only (cgroup v2 with a namespace of its own).
            const [meminfo, pressure, limit, current, details] = await Promise.all(['/proc/meminfo', '/proc/pressure/memory', '/sys/fs/cgroup/memory.max', '/sys/fs/cgroup/memory.current', '/sys/fs/cgroup/memory.stat'].map(readOrNothing));
            return decodeMemory({ meminfo, pressure, limit, current, details });
        },
        processors: () => (0,external_node_os_.availableParallelism)(),
    };
}
async function readOrNothing(path) {
    return await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
}

;// CONCATENATED MODULE: ./.build/world/adapters/program.js
// Finds a program in PATH as execvp does. Its own look-up, because the command's environment may hold another PATH.



/** An absolute path, or undefined when no executable file is there. */
async function findProgram(file, searchPath = '', cwd = '.') {
    const places = file.includes('/') ? [(0,external_node_path_.resolve)(cwd, file)] : searchPath.split(':').map((folder) => (0,external_node_path_.join)((0,external_node_path_.resolve)(cwd, folder), file));
    for (const place of places)
        if (await isProgram(place))
            return place;
    return undefined;
}
async function isProgram(path) {
    try {
        await (0,promises_.access)(path, external_node_fs_.constants.X_OK);
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./.build/world/adapters/buildx-plugin.js
// Finds the buildx that `docker buildx` would start, so that it is started at once: the docker client asks every plugin for
// its description first, which costs more than most calls of buildx take (docs.docker.com/build/install-buildx: a plugin is a
// program of its own). Where it is not sure which one docker would take, it leaves the call to docker.



/** After the user's own folder, as docker looks for them (docker/cli, cli-plugins/manager). */
const systemFolders = ['/usr/local/lib/docker/cli-plugins', '/usr/local/libexec/docker/cli-plugins', '/usr/lib/docker/cli-plugins', '/usr/libexec/docker/cli-plugins'];
/** Absolute path; undefined: docker has to find it. `environment`: the call's own, with DOCKER_CONFIG. */
async function findBuildx(environment) {
    // Set by docker for its plugins: a plugin that sees it believes that docker has started it.
    if (environment['DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND'] !== undefined)
        return undefined;
    const config = environment['DOCKER_CONFIG'] || (0,external_node_path_.join)(environment['HOME'] ?? '', '.docker');
    if (await namesOtherFolders((0,external_node_path_.join)(config, 'config.json')))
        return undefined;
    for (const folder of [(0,external_node_path_.join)(config, 'cli-plugins'), ...systemFolders]) {
        const found = await findProgram((0,external_node_path_.join)(folder, 'docker-buildx'));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** `cliPluginsExtraDirs` come before all others. */
async function namesOtherFolders(file) {
    try {
        return (await (0,promises_.readFile)(file, 'utf8')).includes('"cliPluginsExtraDirs"');
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __nccwpck_require__(27187);
;// CONCATENATED MODULE: ./.build/world/adapters/output-tail.js
// The end of a program's output in bounded memory: bytes go in, text comes out, never cut inside a character.
/** Of each stream, unless a command says otherwise. */
const defaultKeepBytes = 1024 * 1024;
class OutputTail {
    #keep;
    #chunks = [];
    #size = 0;
    #isCut = false;
    constructor(keepBytes) {
        this.#keep = keepBytes;
    }
    add(chunk) {
        this.#chunks.push(chunk);
        this.#size += chunk.length;
        // Compacted at twice the limit, not at every chunk: each byte is copied a constant number of times.
        if (this.#size > 2 * this.#keep + 65_536) {
            const kept = this.#kept();
            this.#chunks = [Buffer.from(kept)];
            this.#size = kept.length;
            this.#isCut = true;
        }
    }
    text() {
        const kept = this.#kept();
        const isCut = this.#isCut || kept.length < this.#size;
        let start = 0;
        // 10xxxxxx is the inside of a UTF-8 character whose beginning is gone.
        while (isCut && ((kept[start] ?? 0) & 0xc0) === 0x80)
            start++;
        return kept.subarray(start).toString('utf8');
    }
    #kept() {
        const whole = Buffer.concat(this.#chunks);
        return this.#keep === 0 ? whole.subarray(0, 0) : whole.subarray(-this.#keep);
    }
}

;// CONCATENATED MODULE: ./.build/world/adapters/short-process.js
// Runs a program to its end with @actions/exec and gives its output. For calls without streaming, time limit or stdin.


async function runShort(command) {
    try {
        const result = await (0,exec/* getExecOutput */.H)(quoted(command.program), [...command.args], {
            env: { ...command.environment },
            silent: true,
            ignoreReturnCode: true,
            ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
        });
        const output = { stdout: tailOf(result.stdout, command), stderr: tailOf(result.stderr, command) };
        // @actions/exec does not say which signal ended a program: its exit code is null then, whatever its types say.
        const code = result.exitCode;
        return Number.isInteger(code) ? { ...output, end: 'exited', code } : { ...output, end: 'signalled', signal: 'unknown' };
    }
    catch (error) {
        // It could not be started (no such working folder, wrong architecture): there is no exit code to tell.
        return { end: 'not-found', stdout: '', stderr: error instanceof Error ? error.message : String(error) };
    }
}
/** @actions/exec takes a command line; only the program's path has to be made one word of it. */
function quoted(program) {
    return `"${program.replaceAll(/["\\]/g, String.raw `\$&`)}"`;
}
function tailOf(text, command) {
    const tail = new OutputTail(command.keepBytes ?? defaultKeepBytes);
    tail.add(Buffer.from(text));
    return tail.text();
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __nccwpck_require__(46193);
;// CONCATENATED MODULE: ./.build/world/adapters/line-splitter.js
// Cuts a stream of bytes into whole lines of text: a character or a line may be spread over any number of chunks.

class LineSplitter {
    #decoder = new external_node_string_decoder_.StringDecoder('utf8');
    #onLine;
    #rest = '';
    constructor(onLine) {
        this.#onLine = onLine;
    }
    add(chunk) {
        this.#cut(this.#decoder.write(chunk));
    }
    /** Gives out the last line where it has no line feed. */
    end() {
        this.#cut(this.#decoder.end());
        if (this.#rest !== '')
            this.#onLine(this.#rest);
        this.#rest = '';
    }
    #cut(text) {
        const [first = '', ...more] = text.split('\n');
        this.#rest += first;
        for (const next of more) {
            this.#onLine(this.#rest);
            this.#rest = next;
        }
    }
}

;// CONCATENATED MODULE: ./.build/world/adapters/spawned-process.js
// Runs a program as the leader of its own process group: output by line, stdin, time limit, and an end of the whole group.



/** A background process that keeps the pipes open must not keep us: so long after the exit we stop reading. */
const drainMs = 2000;
/** `graceMs`: from SIGINT, which lets buildx cancel the solve, to SIGKILL. */
async function runSpawned(command, graceMs) {
    const child = (0,external_node_child_process_namespaceObject.spawn)(command.program, [...command.args], {
        env: { ...command.environment },
        detached: true,
        stdio: ['pipe', 'pipe', 'pipe'],
        ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
    });
    const keep = command.keepBytes ?? defaultKeepBytes;
    const stdout = collect(child.stdout, keep, command.onStdout);
    const stderr = collect(child.stderr, keep, command.onStderr);
    // A program that does not read its stdin closes it: its exit code says enough.
    child.stdin.on('error', () => undefined);
    child.stdin.end(command.stdin ?? '');
    let ending;
    let kill;
    const end = (why) => {
        if (ending !== undefined)
            return;
        ending = why;
        signalGroup(child.pid, 'SIGINT');
        kill = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), graceMs);
    };
    const cancel = () => end('cancelled');
    const limit = command.timeoutMs === undefined ? undefined : setTimeout(() => end('timed-out'), command.timeoutMs);
    command.signal?.addEventListener('abort', cancel, { once: true });
    let drain;
    const exit = await new Promise((resolve) => {
        child.on('error', (failure) => resolve({ failure }));
        child.on('exit', (code, signal) => {
            // The leader is gone: whatever it left of a group that was to end, ends now.
            if (ending !== undefined)
                signalGroup(child.pid, 'SIGKILL');
            drain = setTimeout(() => resolve({ code, signal }), drainMs);
        });
        child.on('close', (code, signal) => resolve({ code, signal }));
    });
    for (const timer of [limit, kill, drain])
        clearTimeout(timer);
    command.signal?.removeEventListener('abort', cancel);
    const output = { stdout: stdout.finish(), stderr: stderr.finish() };
    if ('failure' in exit)
        return { ...output, end: 'not-found', stderr: exit.failure.message };
    if (ending !== undefined)
        return { ...output, end: ending };
    return exit.code === null ? { ...output, end: 'signalled', signal: exit.signal ?? 'unknown' } : { ...output, end: 'exited', code: exit.code };
}
function collect(stream, keepBytes, onLine) {
    const tail = new OutputTail(keepBytes);
    const lines = onLine === undefined ? undefined : new LineSplitter(onLine);
    stream.on('data', (chunk) => {
        tail.add(chunk);
        lines?.add(chunk);
    });
    stream.on('error', () => undefined);
    return {
        finish: () => {
            stream.destroy();
            lines?.end();
            return tail.text();
        },
    };
}
/** ESRCH: nothing of the group is left, which is what was wanted. */
function signalGroup(leader, signal) {
    if (leader === undefined)
        return;
    try {
        process.kill(-leader, signal);
    }
    catch {
        return;
    }
}

;// CONCATENATED MODULE: ./.build/world/adapters/processes.js




function systemProcesses({ environment, graceMs = 7000 }) {
    return {
        run: async (command) => {
            const startedAt = performance.now();
            const finish = (end) => ({ ...end, milliseconds: Math.round(performance.now() - startedAt) });
            if (command.signal?.aborted === true)
                return finish({ end: 'cancelled', stdout: '', stderr: '' });
            const whole = definedOf({ ...environment, ...command.env });
            const found = await findCommand(command, whole);
            if (found === undefined)
                return finish({ end: 'not-found', stdout: '', stderr: '' });
            const ready = { ...command, ...found, environment: whole };
            return finish(isShort(command) ? await runShort(ready) : await runSpawned(ready, graceMs));
        },
    };
}
/** `docker buildx …` is the plugin itself where that is found. */
async function findCommand({ file, args, cwd }, environment) {
    const program = await findProgram(file, environment['PATH'], cwd);
    if (program === undefined)
        return undefined;
    const [subcommand, ...rest] = args;
    const buildx = file === 'docker' && subcommand === 'buildx' ? await findBuildx(environment) : undefined;
    return buildx === undefined ? { program, args } : { program: buildx, args: rest };
}
/** stdin too: @actions/exec lets the whole action crash when a program closes its stdin early. */
function isShort(command) {
    const { stdin, timeoutMs, signal, onStdout, onStderr } = command;
    return [stdin, timeoutMs, signal, onStdout, onStderr].every((option) => option === undefined);
}
function definedOf(variables) {
    return Object.fromEntries(Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

;// CONCATENATED MODULE: ./.build/domain/secret.js
// A value that must not be seen. It prints as *** wherever it slips into text or JSON; only `reveal` gives it out.
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
}

;// CONCATENATED MODULE: ./.build/world/adapters/registry/docker-config.js
// What a Docker configuration says of logins (docs.docker.com/reference/cli/docker, "Docker CLI configuration file"). Pure.
// It reads: nothing here or around it ever writes to a configuration or a credential helper.

/** Docker Hub is written in many ways; the first is the one that docker login writes. */
const hubNames = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io'];
/**
 * Where the login of `host` (as in image names, with its port) is found, best first. Hosts match exactly, never by suffix.
 * A login in the file itself wins over helpers: docker login leaves an empty entry there when it used a helper.
 */
function findLogins(configText, host) {
    const config = fieldsOf(parseJson(configText));
    const names = host === 'docker.io' ? hubNames : [host];
    const auths = Object.entries(fieldsOf(config['auths']));
    const isFor = (key) => names.includes(key) || names.includes(hostOf(key));
    const inFile = auths.flatMap(([key, entry]) => {
        const credentials = isFor(key) ? credentialsOf(fieldsOf(entry)) : undefined;
        return credentials === undefined ? [] : [{ from: 'file', credentials }];
    });
    const helpers = Object.entries(fieldsOf(config['credHelpers'])).filter(([key]) => isFor(key));
    const store = [[names[0] ?? host, config['credsStore']]];
    const asked = [...helpers, ...store].flatMap(([key, helper]) => typeof helper === 'string' && /^[\w.-]+$/.test(helper) ? [{ from: 'helper', helper, address: host === 'docker.io' ? names[0] ?? key : key }] : []);
    return [...inFile, ...asked];
}
/** The answer of `docker-credential-… get`: ServerURL, Username, Secret; the user name `<token>` marks an identity token. */
function decodeHelperAnswer(text) {
    const answer = fieldsOf(parseJson(text));
    const [username, secret] = [answer['Username'], answer['Secret']];
    if (typeof username !== 'string' || typeof secret !== 'string' || secret === '')
        return undefined;
    if (username === '<token>')
        return { kind: 'identity', token: new Secret(secret) };
    return { kind: 'password', username, password: new Secret(secret) };
}
function credentialsOf(entry) {
    const { identitytoken, auth, username, password } = entry;
    if (typeof identitytoken === 'string' && identitytoken !== '')
        return { kind: 'identity', token: new Secret(identitytoken) };
    if (typeof auth === 'string' && auth !== '') {
        const pair = Buffer.from(auth, 'base64').toString('utf8');
        const colon = pair.indexOf(':');
        if (colon > 0)
            return { kind: 'password', username: pair.slice(0, colon), password: new Secret(pair.slice(colon + 1)) };
    }
    if (typeof username !== 'string' || typeof password !== 'string' || username === '')
        return undefined;
    return { kind: 'password', username, password: new Secret(password) };
}
/** Keys may be addresses: `https://ghcr.io/v2/` -> `ghcr.io`. */
function hostOf(key) {
    return key.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function fieldsOf(value) {
    return value !== null && typeof value === 'object' ? value : {};
}

;// CONCATENATED MODULE: ./.build/world/adapters/registry/credentials.js

/** undefined: nobody is logged in there, so requests go without a name. */
async function readCredentials(host, dockerConfigFolder, world) {
    const text = await world.files.read(`${dockerConfigFolder}/config.json`);
    for (const login of text === undefined ? [] : findLogins(text, host)) {
        if (login.from === 'file')
            return login.credentials;
        const { helper, address } = login;
        const result = await world.processes.run({ file: `docker-credential-${helper}`, args: ['get'], stdin: address, timeoutMs: 30_000 });
        const found = result.end === 'exited' && result.code === 0 ? decodeHelperAnswer(result.stdout) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
}

// EXTERNAL MODULE: ./.build/domain/manifest.js
var manifest = __nccwpck_require__(8130);
// EXTERNAL MODULE: ./.build/domain/tag-name.js
var tag_name = __nccwpck_require__(74199);
// EXTERNAL MODULE: ./.build/domain/parsed.js
var parsed = __nccwpck_require__(63238);
;// CONCATENATED MODULE: ./.build/merge/decode-manifest.js
// Decodes a manifest or index from the bytes of a registry or layout (OCI image-spec manifest.md, image-index.md; Docker
// image manifest v2 schema 2). Pure; a field that the action does not know is not kept.



/** `contentType`: of the HTTP answer or descriptor, for manifests without their own (`mediaType` is optional in OCI). */
function decodeManifest(bytes, contentType) {
    const expected = 'an image manifest or index';
    const fields = jsonFields(bytes);
    if (fields === undefined)
        return (0,parsed/* malformed */.Q)(expected);
    const stated = fields['mediaType'] ?? contentType;
    const annotations = textFields(fields['annotations']) ?? {};
    if (Array.isArray(fields['manifests'])) {
        const mediaType = typeof stated === 'string' && stated !== '' ? stated : manifest/* mediaTypes */.I.ociIndex;
        const manifests = descriptors(fields['manifests']);
        return manifests === undefined ? (0,parsed/* malformed */.Q)('an index whose entries have mediaType, digest and size') : (0,parsed/* parsed */.Y)({ kind: 'index', mediaType, manifests, annotations });
    }
    const config = decodeDescriptor(fields['config']);
    const layers = Array.isArray(fields['layers']) ? descriptors(fields['layers']) : undefined;
    if (config === undefined || layers === undefined)
        return (0,parsed/* malformed */.Q)(expected);
    const mediaType = typeof stated === 'string' && stated !== '' ? stated : manifest/* mediaTypes */.I.ociManifest;
    return (0,parsed/* parsed */.Y)({ kind: 'manifest', mediaType, config, layers, annotations });
}
/** undefined: not a JSON object in UTF-8. */
function jsonFields(bytes) {
    try {
        const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        return isFields(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function descriptors(list) {
    const decoded = list.flatMap((entry) => decodeDescriptor(entry) ?? []);
    return decoded.length === list.length ? decoded : undefined;
}
function decodeDescriptor(value) {
    if (!isFields(value))
        return undefined;
    const { mediaType, size, artifactType } = value;
    const digest = (0,domain_digest/* parseDigest */.m)(typeof value['digest'] === 'string' ? value['digest'] : '');
    if (typeof mediaType !== 'string' || typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0 || !digest.ok)
        return undefined;
    const platform = decodePlatform(value['platform']);
    const annotations = textFields(value['annotations']);
    return {
        mediaType,
        digest: digest.value,
        size,
        ...(platform === undefined ? {} : { platform }),
        ...(annotations === undefined ? {} : { annotations }),
        ...(typeof artifactType === 'string' ? { artifactType } : {}),
    };
}
function decodePlatform(value) {
    if (!isFields(value))
        return undefined;
    const { os, architecture, variant } = value;
    if (typeof os !== 'string' || typeof architecture !== 'string')
        return undefined;
    const [osVersion, osFeatures] = [value['os.version'], value['os.features']];
    return {
        os,
        architecture,
        ...(typeof variant === 'string' ? { variant } : {}),
        ...(typeof osVersion === 'string' ? { 'os.version': osVersion } : {}),
        ...(Array.isArray(osFeatures) ? { 'os.features': osFeatures.filter((feature) => typeof feature === 'string') } : {}),
    };
}
function textFields(value) {
    if (!isFields(value))
        return undefined;
    return Object.fromEntries(Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])));
}
function isFields(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}

// EXTERNAL MODULE: ./.build/world/ports/registry.js
var registry = __nccwpck_require__(55531);
;// CONCATENATED MODULE: ./.build/world/adapters/registry/request.js
// One HTTP request to a registry or its token service: time limit, one kind of error for silence. All of them go through here.
// It tries once: trying again belongs around the port (retry/reliable-world.stage.ts).




/** Throws RegistryError with status 0 when there is no whole answer. */
async function request(asked) {
    return await wholeAnswer(asked, await openAnswer(asked));
}
/** The answer's head; its body is still to be read. */
async function openAnswer(asked) {
    try {
        return await exchange(asked);
    }
    catch (cause) {
        throw silence(asked, cause);
    }
}
/** A body that is shorter than its Content-Length, or chunked and cut, is no answer. */
async function wholeAnswer(asked, { body, ...head }) {
    const pieces = [];
    try {
        for await (const piece of body)
            pieces.push(piece);
    }
    catch (cause) {
        throw silence(asked, cause);
    }
    return { ...head, bytes: new Uint8Array(Buffer.concat(pieces)) };
}
function silence(asked, cause) {
    return new registry/* RegistryError */.g({ operation: asked.operation, image: asked.image, status: 0, body: silenceReason(cause, asked.url.host, asked.timeoutMs), cause });
}
/** An answer that was not hoped for, as an error. */
function refusal(asked, answer) {
    const body = new TextDecoder().decode(answer.bytes.subarray(0, 2000)).trim();
    const retryAfter = retryAfterSeconds(answer.headers.get('retry-after'), answer.headers.get('date'));
    return new registry/* RegistryError */.g({ operation: asked.operation, image: asked.image, status: answer.status, body, retryAfterSeconds: retryAfter });
}
/** A success whose content can't be right: cut short or changed on the way. As good as no answer, so status 0. */
function damaged(asked, what) {
    return new registry/* RegistryError */.g({ operation: asked.operation, image: asked.image, status: 0, body: `damaged answer: ${what}` });
}

;// CONCATENATED MODULE: ./.build/world/adapters/registry/manifests.js
// Manifests and tags over HTTP (OCI distribution-spec "Pulling manifests", "Pushing manifests", "Listing tags").







/** All four, always: GHCR answers 404 for a manifest that exists when its type is not accepted. */
const accept = Object.values(manifest/* mediaTypes */.I).join(', ');
async function readManifest(session, image, reference) {
    const asked = manifestRequest('GET', image, reference, 'read the manifest of');
    const answer = await session.send(asked);
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw refusal(asked, answer);
    const digest = (0,domain_digest/* digestOf */.o)(answer.bytes);
    // A tag's bytes are checked too, where the registry says what they should be.
    for (const stated of [reference, answer.headers.get('docker-content-digest') ?? ''].map(domain_digest/* parseDigest */.m)) {
        if (stated.ok && stated.value !== digest)
            throw otherBytes(asked, stated.value, digest);
    }
    if (jsonFields(answer.bytes) === undefined)
        throw damaged(asked, 'it is not JSON.');
    const decoded = decodeManifest(answer.bytes, (answer.headers.get('content-type') ?? '').split(';')[0]?.trim());
    if (!decoded.ok)
        throw unexpected(asked, `The answer is not ${decoded.expected}.`);
    return { digest, mediaType: decoded.value.mediaType, bytes: answer.bytes, content: decoded.value };
}
async function resolveTag(session, image, tag) {
    const asked = manifestRequest('HEAD', image, tag, 'look up the tag of');
    const answer = await session.send(asked);
    if (answer.status === 404)
        return undefined;
    // An answer to HEAD has no words, and a 403 may be a rate limit: GET tells.
    if (answer.status === 403)
        return (await readManifest(session, image, tag))?.digest;
    if (answer.status !== 200)
        throw refusal(asked, answer);
    const stated = (0,domain_digest/* parseDigest */.m)(answer.headers.get('docker-content-digest') ?? '');
    // The header is optional in the specification: without it the bytes are read and hashed.
    return stated.ok ? stated.value : (await readManifest(session, image, tag))?.digest;
}
async function writeManifest(session, image, reference, manifest) {
    const asked = { ...manifestRequest('PUT', image, reference, 'write the manifest of'), body: manifest.bytes, headers: { 'content-type': manifest.mediaType } };
    const answer = await session.send(asked);
    if (!isSuccess(answer))
        throw refusal(asked, answer);
    const stored = (0,domain_digest/* parseDigest */.m)(answer.headers.get('docker-content-digest') ?? '');
    const digest = (0,domain_digest/* digestOf */.o)(manifest.bytes);
    if (stored.ok && stored.value !== digest)
        throw damaged(asked, `it says that ${stored.value} was stored; sent was ${digest}.`);
}
async function listTags(session, image) {
    const tags = [];
    let next = `/v2/${(0,image_ref/* repositoryOf */._M)(image)}/tags/list?n=1000`;
    while (next !== undefined) {
        const asked = { ...base(image, 'pull', 'list the tags of'), method: 'GET', path: next, headers: {} };
        const answer = await session.send(asked);
        // NAME_UNKNOWN: a repository without any tag does not exist for some registries.
        if (answer.status === 404)
            return tags;
        if (answer.status !== 200)
            throw refusal(asked, answer);
        tags.push(...tagsIn(asked, answer.bytes));
        next = nextPage(answer);
    }
    return tags;
}
function isSuccess(answer) {
    return answer.status >= 200 && answer.status < 300;
}
/** The parts that all requests about one repository share. */
function base(image, actions, operation) {
    return { access: { repository: (0,image_ref/* repositoryOf */._M)(image), actions }, operation, image, timeoutMs: 30_000 };
}
/** The answer arrived as it was sent, and is nothing that the action can use. */
function unexpected(asked, why) {
    return new action_error/* ActionError */.lZ({
        code: 'UNEXPECTED_ANSWER',
        what: `The registry's answer to "${asked.operation} ${asked.image}" can't be used.`,
        why,
        fix: 'Run the job again; if it stays so, look for a proxy or cache that changes what the registry answers.',
    });
}
function otherBytes(asked, expected, found) {
    return damaged(asked, `the bytes for ${expected} have the digest ${found}.`);
}
function manifestRequest(method, image, reference, operation) {
    const path = `/v2/${(0,image_ref/* repositoryOf */._M)(image)}/manifests/${reference}`;
    const joint = reference.includes(':') ? '@' : ':';
    return { ...base(image, method === 'PUT' ? 'pull,push' : 'pull', operation), image: `${image}${joint}${reference}`, method, path, headers: { accept } };
}
function tagsIn(asked, bytes) {
    const list = jsonFields(bytes)?.['tags'];
    // null: a repository that lost its last tag.
    if (list === null)
        return [];
    if (!Array.isArray(list))
        throw damaged(asked, 'it holds no list of tags.');
    return list.flatMap((tag) => {
        const name = (0,tag_name/* parseTagName */.f)(typeof tag === 'string' ? tag : '');
        return name.ok ? [name.value] : [];
    });
}
/** `Link: </v2/…?last=x&n=1000>; rel="next"` (RFC 8288); relative to the page it came with. */
function nextPage(answer) {
    const [, target] = /<([^>]*)>\s*;[^,]*\brel="?next"?/.exec(answer.headers.get('link') ?? '') ?? [];
    return target === undefined ? undefined : (URL.parse(target, answer.url.href) ?? undefined);
}

;// CONCATENATED MODULE: ./.build/world/adapters/registry/blobs.js
// Reads blobs over HTTP (OCI distribution-spec "Pulling blobs"): whole and checked, or as a stream.




/** A config is small; a layer is not, but its answer begins soon. */
const wholeTimeoutMs = 60_000;
const streamTimeoutMs = 10 * 60_000;
const headTimeoutMs = 30_000;
async function readBlob(session, image, digest) {
    const asked = readRequest(image, digest, wholeTimeoutMs);
    const answer = await session.send(asked);
    if (answer.status !== 200)
        throw refusal(asked, answer);
    const found = (0,domain_digest/* digestOf */.o)(answer.bytes);
    if (found !== digest)
        throw otherBytes(asked, digest, found);
    return answer.bytes;
}
/** The stream too ends in RegistryError with status 0 when it breaks off. */
async function openBlob(session, image, digest) {
    const { answered, response } = await session.open(readRequest(image, digest, streamTimeoutMs));
    if (response.status !== 200)
        throw refusal(answered, await wholeAnswer(answered, response));
    return blobs_piecesOf(answered, response.body);
}
function blobPath(image, digest) {
    return `/v2/${(0,image_ref/* repositoryOf */._M)(image)}/blobs/${digest}`;
}
function readRequest(image, digest, timeoutMs) {
    return { ...base(image, 'pull', 'read a blob of'), method: 'GET', path: blobPath(image, digest), headers: {}, timeoutMs, headTimeoutMs };
}
/** Leaving the loop cancels the body, and with it the download. */
async function* blobs_piecesOf(asked, body) {
    try {
        for await (const piece of body)
            yield piece;
    }
    catch (cause) {
        throw silence(asked, cause);
    }
}

;// CONCATENATED MODULE: ./.build/world/adapters/registry/challenge.js
// Reads WWW-Authenticate (RFC 9110 section 11.6.1; distribution-spec token authentication) and says where a login may go.

/** Bearer wins over Basic where a registry offers both. undefined: nothing that we can answer. */
function readChallenge(header, registry) {
    const offers = splitOffers(header ?? '');
    const bearer = offers.find(({ scheme }) => scheme === 'bearer');
    const realm = bearer?.parameters.get('realm');
    if (realm !== undefined)
        return { scheme: 'bearer', realm: trustedRealm(realm, registry), service: bearer?.parameters.get('service') };
    return offers.some(({ scheme }) => scheme === 'basic') ? { scheme: 'basic' } : undefined;
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
/**
 * A registry names its token service itself (Docker Hub's is another host), so any host is right, but only over https:
 * the password goes there. Plain http is accepted from this machine to this machine only.
 */
function trustedRealm(realm, registry) {
    const url = URL.parse(realm);
    const isTrusted = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname) && isLoopback(registry.hostname));
    if (url !== null && isTrusted)
        return url;
    throw new action_error/* ActionError */.lZ({
        code: 'UNEXPECTED_ANSWER',
        what: `The registry ${registry.host} can't be logged in to safely.`,
        why: `It asks for the login at ${JSON.stringify(realm)}, which is not an https address.`,
        fix: 'Have the registry name an https address as realm of its token service.',
    });
}
/** `Bearer realm="…",service="…", Basic realm="…"`: a word without `=` after it starts the next offer. */
function splitOffers(header) {
    const offers = [];
    for (const [, name = '', quoted, plain] of header.matchAll(/([\w!#$%&'*+.^`|~-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+)))?/g)) {
        const value = quoted?.replaceAll(/\\(.)/g, '$1') ?? plain;
        if (value === undefined)
            offers.push({ scheme: name.toLowerCase(), parameters: new Map() });
        else
            offers.at(-1)?.parameters.set(name.toLowerCase(), value);
    }
    return offers;
}

;// CONCATENATED MODULE: ./.build/world/adapters/registry/tokens.js

/** Throws RegistryError: the service's own status, its body without anything that we sent. */
async function askForToken(question) {
    const asked = question.credentials?.kind === 'identity' ? refreshRequest(question, question.credentials.token.reveal()) : plainRequest(question);
    const first = await request(asked);
    // Token services refuse a good login now and then. Once more, and no oftener: a wrong password may lock the account.
    const answer = first.status === 401 && question.credentials !== undefined ? await request(asked) : first;
    if (answer.status !== 200)
        throw withoutSecrets(refusal(asked, answer), question);
    const token = tokenIn(new TextDecoder().decode(answer.bytes));
    if (token === undefined)
        throw damaged(asked, 'it holds no token.');
    return token;
}
function basicAuthorization(credentials) {
    if (credentials?.kind !== 'password')
        return undefined;
    return `Basic ${Buffer.from(`${credentials.username}:${credentials.password.reveal()}`).toString('base64')}`;
}
function plainRequest(question) {
    const url = new URL(question.realm);
    if (question.service !== undefined)
        url.searchParams.set('service', question.service);
    for (const scope of question.scopes)
        url.searchParams.append('scope', scope);
    const authorization = basicAuthorization(question.credentials);
    return { ...common(question), method: 'GET', url, headers: authorization === undefined ? {} : { authorization } };
}
function refreshRequest(question, token) {
    const form = { grant_type: 'refresh_token', client_id: 'ghcr-buildx-action', service: question.service ?? '', scope: question.scopes.join(' '), refresh_token: token };
    return { ...common(question), method: 'POST', url: question.realm, headers: {}, body: new URLSearchParams(form) };
}
function common(question) {
    return { operation: `log in at ${question.realm.host} for`, image: question.image, timeoutMs: 30_000 };
}
/** `token`, or `access_token` as OAuth2 names it. */
function tokenIn(text) {
    try {
        const answer = JSON.parse(text);
        const fields = new Map(answer !== null && typeof answer === 'object' ? Object.entries(answer) : []);
        return [fields.get('token'), fields.get('access_token')].find((value) => typeof value === 'string' && value !== '');
    }
    catch {
        return undefined;
    }
}
/** A service that echoes what it got must not bring a password into the log. */
function withoutSecrets(error, { credentials }) {
    const secret = credentials?.kind === 'identity' ? credentials.token : credentials?.password;
    const forms = [secret?.reveal(), basicAuthorization(credentials)?.slice('Basic '.length)];
    if (!forms.some((form) => form !== undefined && form !== '' && error.body.includes(form)))
        return error;
    return refusal(error, { status: error.status, headers: new Map(), bytes: new TextEncoder().encode('(answer left out: it repeats the login)'), url: new URL('about:blank') });
}

;// CONCATENATED MODULE: ./.build/world/adapters/registry/session.js



class RegistrySession {
    #origin;
    #credentials;
    /** Scopes -> Authorization header. A promise, so that requests at once share one login. */
    #authorizations = new Map();
    constructor(origin, credentials) {
        this.#origin = origin;
        this.#credentials = credentials;
    }
    /** Any status is an answer, 401 too when logging in did not help. Throws RegistryError as `request` and the login do. */
    async send(asked) {
        const { answered, response } = await this.open(asked);
        return await wholeAnswer(answered, response);
    }
    /** The same with the answer's body still to be read; `answered` is the request that it belongs to. */
    async open(asked) {
        const url = new URL(asked.path, this.#origin);
        const attempt = async (authorization) => {
            const answered = { ...asked, url, headers: withAuthorization(asked.headers, authorization) };
            return { answered, response: await openAnswer(answered) };
        };
        if (url.origin !== this.#origin.origin)
            return await attempt(undefined);
        const scopes = this.#scopesFor(asked.access);
        const key = scopes.join(' ');
        const known = this.#authorizations.get(key);
        const first = await attempt(await known);
        if (first.response.status !== 401 || (asked.isCourtesy === true && known !== undefined))
            return first;
        // No token yet, or it has expired. Another request may have replaced it meanwhile: then that one is used.
        if (this.#authorizations.get(key) === known)
            this.#logIn(scopes, first.response.headers.get('www-authenticate'), asked.image);
        const fresh = await this.#authorizations.get(key);
        if (fresh === undefined)
            return first;
        // Read to its end, so that its connection can be used again; whether that works does not matter.
        await wholeAnswer(first.answered, first.response).catch(() => undefined);
        return await attempt(fresh);
    }
    /** A token that may push may pull: one login does for both where it is there already. */
    #scopesFor({ repository, actions, from }) {
        const both = `repository:${repository}:pull,push`;
        const own = actions === 'pull' && !this.#authorizations.has(both) ? `repository:${repository}:pull` : both;
        return from === undefined || from === repository ? [own] : [own, `repository:${from}:pull`];
    }
    #logIn(scopes, asks, image) {
        const key = scopes.join(' ');
        this.#authorizations.delete(key);
        const challenge = readChallenge(asks, this.#origin);
        if (challenge === undefined)
            return;
        if (challenge.scheme === 'basic') {
            const basic = basicAuthorization(this.#credentials);
            if (basic !== undefined)
                this.#authorizations.set(key, Promise.resolve(basic));
            return;
        }
        const { realm, service } = challenge;
        const authorization = askForToken({ realm, service, scopes, credentials: this.#credentials, image }).then((token) => `Bearer ${token}`);
        this.#authorizations.set(key, authorization);
        // A failed login is not kept: the next request may ask again.
        authorization.catch(() => {
            if (this.#authorizations.get(key) === authorization)
                this.#authorizations.delete(key);
        });
    }
}
function withAuthorization(headers, authorization) {
    return authorization === undefined ? headers : { ...headers, authorization };
}

;// CONCATENATED MODULE: ./.build/world/adapters/registry/uploads.js
// Uploads of blobs over HTTP (OCI distribution-spec "Pushing a blob monolithically": POST then PUT; "Mounting a blob from
// another repository"), and one that is opened to see whether it may be.






async function writeBlob(session, image, blob) {
    const common = base(image, 'pull,push', 'upload a blob to');
    const there = { ...common, method: 'HEAD', path: blobPath(image, blob.digest), headers: {} };
    const found = await session.send(there);
    if (found.status === 200)
        return;
    // A 403 without words: the request that starts the upload is told why.
    if (found.status !== 404 && found.status !== 403)
        throw refusal(there, found);
    const start = startRequest(image, 'upload a blob to');
    const started = await session.send(start);
    if (!isSuccess(started))
        throw refusal(start, started);
    const location = locationOf(started);
    if (location === undefined)
        throw unexpected(start, 'It starts an upload without saying where to (no Location).');
    location.searchParams.set('digest', blob.digest);
    // Read from the file while it is sent: a layer may be larger than the memory.
    const body = await (0,external_node_fs_.openAsBlob)(blob.file);
    if (body.size !== blob.size)
        throw unexpected(start, `The file for ${blob.digest} has ${body.size} bytes, not ${blob.size}.`);
    const put = { ...common, method: 'PUT', path: location, headers: { 'content-type': 'application/octet-stream' }, body, timeoutMs: uploadTimeoutMs(blob.size) };
    const stored = await session.send(put);
    if (!isSuccess(stored))
        throw refusal(put, stored);
}
/** The token must name both repositories; where the other one may not be read, the blob is not mounted, and that is all. */
async function mountBlob(session, image, from, digest) {
    if ((0,image_ref/* registryOf */.Fv)(from) !== (0,image_ref/* registryOf */.Fv)(image))
        return false;
    const start = startRequest(image, 'mount a blob in');
    const query = new URLSearchParams({ mount: digest, from: (0,image_ref/* repositoryOf */._M)(from) });
    const mount = { ...start, path: `${start.path}?${query.toString()}`, access: { ...start.access, from: (0,image_ref/* repositoryOf */._M)(from) } };
    try {
        const answer = await session.send(mount);
        if (answer.status === 201)
            return true;
        if (!isSuccess(answer))
            throw refusal(mount, answer);
        await cancelUpload(session, image, answer);
        return false;
    }
    catch (error) {
        if (error instanceof registry/* RegistryError */.g && [400, 401, 403, 404, 405].includes(error.status))
            return false;
        throw error;
    }
}
async function tryPush(session, image) {
    const start = startRequest(image, 'open an upload to');
    const answer = await session.send(start);
    if (!isSuccess(answer))
        throw refusal(start, answer);
    await cancelUpload(session, image, answer);
}
/**
 * A minute and what 100 kB a second need: a small upload that hangs is tried again soon. GHCR ends an upload after ten minutes
 * itself (its documentation, "Working with the container registry").
 */
function uploadTimeoutMs(size) {
    return Math.min(10 * 60_000, 60_000 + Math.ceil(size / 100));
}
/** Best effort: an open upload is dropped by the registry itself after a while. Some want a right to delete for it. */
async function cancelUpload(session, image, started) {
    const location = locationOf(started);
    if (location === undefined)
        return;
    try {
        await session.send({ ...base(image, 'pull,push', 'cancel an upload to'), method: 'DELETE', path: location, headers: {}, timeoutMs: 10_000, isCourtesy: true });
    }
    catch (error) {
        if (!(error instanceof registry/* RegistryError */.g))
            throw error;
    }
}
function startRequest(image, operation) {
    return { ...base(image, 'pull,push', operation), method: 'POST', path: `/v2/${(0,image_ref/* repositoryOf */._M)(image)}/blobs/uploads/`, headers: {} };
}
/** Where the upload goes on: relative to where it was started, as some registries have it. */
function locationOf(started) {
    const location = started.headers.get('location');
    return location === undefined ? undefined : (URL.parse(location, started.url.href) ?? undefined);
}

;// CONCATENATED MODULE: ./.build/world/adapters/registry/registry.js





/** `host` as image names have it, with its port. */
function httpRegistry(host, credentials) {
    const session = new RegistrySession(registryOrigin(host), credentials);
    return {
        readManifest: (image, reference) => readManifest(session, image, reference),
        resolveTag: (image, tag) => resolveTag(session, image, tag),
        writeManifest: (image, reference, manifest) => writeManifest(session, image, reference, manifest),
        readBlob: (image, digest) => readBlob(session, image, digest),
        writeBlob: (image, blob) => writeBlob(session, image, blob),
        openBlob: (image, digest) => openBlob(session, image, digest),
        mountBlob: (image, from, digest) => mountBlob(session, image, from, digest),
        tryPush: (image) => tryPush(session, image),
        listTags: (image) => listTags(session, image),
    };
}
/** Docker Hub's registry has another name than its images; this machine's registries speak plain http, as docker has it. */
function registryOrigin(host) {
    if (host === 'docker.io')
        return new URL('https://registry-1.docker.io');
    const https = new URL(`https://${host}`);
    return isLoopback(https.hostname) ? new URL(`http://${host}`) : https;
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/command.js
var command = __nccwpck_require__(89635);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/file-command.js
var file_command = __nccwpck_require__(82902);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/summary.js
var summary = __nccwpck_require__(1170);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/utils.js
var utils = __nccwpck_require__(4679);
;// CONCATENATED MODULE: ./.build/world/adapters/workflow-commands.js
// The part of @actions/core that talks to the runner, without the rest: the library's entry also loads an HTTP client of 1 MB
// for OIDC tokens, which would cost every run a tenth of a second. The files are the library's own; nothing is decided here.




/** Old runners and stand-ins of it give no file for a kind: then the command is printed. */
function inFileOrPrinted(file, printed, name, value) {
    if ((process.env[`GITHUB_${file}`] ?? '') !== '')
        (0,file_command/* issueFileCommand */.n)(file, (0,file_command/* prepareKeyValueMessage */.v)(name, value));
    else
        (0,command/* issueCommand */.L)(printed, { name }, value);
}
const workflowCommands = {
    debug: (line) => (0,command/* issueCommand */.L)('debug', {}, line),
    annotate: (level, message, properties) => (0,command/* issueCommand */.L)(level, (0,utils/* toCommandProperties */.k)(properties), message),
    startGroup: (title) => (0,command/* issue */.s)('group', title),
    endGroup: () => (0,command/* issue */.s)('endgroup'),
    setOutput: (name, value) => inFileOrPrinted('OUTPUT', 'set-output', name, value),
    saveState: (name, value) => inFileOrPrinted('STATE', 'save-state', name, value),
    exportVariable: (name, value) => {
        // For what this process starts from here on, too.
        process.env[name] = value;
        inFileOrPrinted('ENV', 'set-env', name, value);
    },
    setSecret: (value) => (0,command/* issueCommand */.L)('add-mask', {}, value),
    getState: (name) => process.env[`STATE_${name}`] ?? '',
    writeSummary: async (markdown) => {
        await summary/* summary */.z.addRaw(markdown, true).write();
    },
};

;// CONCATENATED MODULE: ./.build/world/adapters/runner.js
// The GitHub Actions runner through its workflow commands. Its one decision is safety: lines of others are printed while the
// runner is told to ignore workflow commands, and each command of ours first ends that state.


function actionsRunner(environment) {
    // A new token for each block: a program that guessed or saw an old one can't end the next block.
    let stopped;
    const stop = () => {
        if (stopped !== undefined)
            return;
        stopped = (0,external_node_crypto_.randomBytes)(16).toString('hex');
        process.stdout.write(`::stop-commands::${stopped}\n`);
    };
    const resume = () => {
        if (stopped === undefined)
            return;
        process.stdout.write(`::${stopped}::\n`);
        stopped = undefined;
    };
    /** The runner obeys what `act` does: it prints a command, or may on an old runner. */
    const obeyed = (act) => {
        resume();
        act();
    };
    return {
        // Not a command, so an open block stays open: fewer lines, and a value of others in the text stays text.
        info: (line) => process.stdout.write(`${line}\n`),
        foreign: (line) => {
            stop();
            process.stdout.write(`${line}\n`);
        },
        debug: (line) => obeyed(() => workflowCommands.debug(line)),
        isDebug: () => environment['RUNNER_DEBUG'] === '1',
        notice: (message, place) => obeyed(() => workflowCommands.annotate('notice', message, properties(place))),
        warning: (message, place) => obeyed(() => workflowCommands.annotate('warning', message, properties(place))),
        error: (message, place) => obeyed(() => workflowCommands.annotate('error', message, properties(place))),
        startGroup: (title) => obeyed(() => workflowCommands.startGroup(title)),
        endGroup: () => obeyed(() => workflowCommands.endGroup()),
        setOutput: (name, value) => obeyed(() => workflowCommands.setOutput(name, value)),
        saveState: (name, value) => obeyed(() => workflowCommands.saveState(name, value)),
        exportVariable: (name, value) => obeyed(() => workflowCommands.exportVariable(name, value)),
        hide: (value) => obeyed(() => workflowCommands.setSecret(value)),
        state: (name) => workflowCommands.getState(name),
        setFailed: () => {
            resume();
            process.exitCode = 1;
        },
        writeSummary: async (markdown) => {
            // Runners without summaries (act, old GHES) have no file for it.
            if ((environment['GITHUB_STEP_SUMMARY'] ?? '') === '')
                return;
            await workflowCommands.writeSummary(markdown);
        },
    };
}
function properties(place) {
    return {
        ...(place?.title === undefined ? {} : { title: place.title }),
        ...(place?.file === undefined ? {} : { file: place.file }),
        ...(place?.line === undefined ? {} : { startLine: place.line }),
    };
}

;// CONCATENATED MODULE: ./.build/world/adapters/world.js
// Wires the ports to this machine, once a process.











/** Everything tries once: retry/reliable-world.stage.ts makes the World of it. `environment`: the process's own. INPUT_GITHUB-TOKEN is where the runner puts the input github-token. */
function systemWorld(environment, options = {}) {
    obeyProxies(environment);
    const processes = systemProcesses({ environment });
    const files = systemFiles(environment['RUNNER_TEMP']);
    const runner = actionsRunner(environment);
    const registries = new Map();
    /** One client a host and login, so that its tokens are kept. */
    const opened = (key, open) => {
        const registry = registries.get(key) ?? open();
        registries.set(key, registry);
        return registry;
    };
    return {
        processes,
        files,
        clock: systemClock(),
        machine: systemMachine(),
        runner,
        actionsCache: actionsCache(environment, (line) => runner.debug(line)),
        artifacts: actionsArtifacts(environment, { debug: (line) => runner.debug(line), hide: (value) => runner.hide(value) }),
        github: gitHubApi({
            apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
            repository: environment['GITHUB_REPOSITORY'] ?? '',
            token: options.token ?? environment['INPUT_GITHUB-TOKEN'],
        }),
        registryFor: (image, folder) => {
            const host = (0,image_ref/* registryOf */.Fv)(image);
            return opened(`${host} ${folder}`, async () => httpRegistry(host, await readCredentials(host, folder, { files, processes })));
        },
        anonymousRegistryFor: (image) => {
            const host = (0,image_ref/* registryOf */.Fv)(image);
            return opened(`${host} without login`, () => Promise.resolve(httpRegistry(host, undefined)));
        },
    };
}
/** HTTPS_PROXY, HTTP_PROXY and NO_PROXY for http, https and fetch, as docker obeys them: never for this machine. Node learnt it during version 24. */
function obeyProxies(environment) {
    const given = (name) => environment[name.toLowerCase()] ?? environment[name] ?? '';
    const [http_proxy, https_proxy] = [given('HTTP_PROXY'), given('HTTPS_PROXY')];
    if (http_proxy === '' && https_proxy === '')
        return;
    const http = process.getBuiltinModule('node:http');
    if (!('setGlobalProxyFromEnv' in http))
        return;
    const no_proxy = [given('NO_PROXY'), 'localhost', '127.0.0.1', '[::1]'].filter((entry) => entry !== '').join(',');
    http.setGlobalProxyFromEnv({ http_proxy, https_proxy, no_proxy });
}


/***/ }),

/***/ 97239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ GitHubRefusal)
/* harmony export */ });
/** Why the API did not answer, as the cause of ActionError GITHUB_API_FAILED. `status` 0: no answer, `body` says why. */
class GitHubRefusal extends Error {
    status;
    body;
    retryAfterSeconds;
    constructor(facts) {
        super(facts.body, { cause: facts.cause });
        this.name = 'GitHubRefusal';
        this.status = facts.status;
        this.body = facts.body;
        this.retryAfterSeconds = facts.retryAfterSeconds;
    }
}


/***/ }),

/***/ 55531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RegistryError)
/* harmony export */ });
/**
 * A registry's refusal or silence. `status` 0: no answer that can be used (`body` says why: reset, time-out, name not found,
 * or a damaged answer: cut short, other bytes than its digest says).
 * `body` is the start of the answer, without credentials. Stages turn it into an ActionError.
 */
class RegistryError extends Error {
    operation;
    image;
    status;
    body;
    retryAfterSeconds;
    constructor(facts) {
        super(`${facts.operation} ${facts.image}: ${facts.status === 0 ? 'no usable answer' : `HTTP ${facts.status}`}: ${facts.body}`, { cause: facts.cause });
        this.name = 'RegistryError';
        this.operation = facts.operation;
        this.image = facts.image;
        this.status = facts.status;
        this.body = facts.body;
        this.retryAfterSeconds = facts.retryAfterSeconds;
    }
}


/***/ }),

/***/ 89635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ issueCommand),
/* harmony export */   s: () => (/* binding */ issue)
/* harmony export */ });
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4679);


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 82902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ issueFileCommand),
/* harmony export */   v: () => (/* binding */ prepareKeyValueMessage)
/* harmony export */ });
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79896);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4679);
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync(filePath, `${(0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(message)}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID()}`;
    const convertedValue = (0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map

/***/ }),

/***/ 1170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* unused harmony exports SUMMARY_ENV_VAR, SUMMARY_DOCS_URL, markdownSummary */
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70857);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79896);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = fs__WEBPACK_IMPORTED_MODULE_1__.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_1__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(os__WEBPACK_IMPORTED_MODULE_0__.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map

/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toCommandValue),
/* harmony export */   k: () => (/* binding */ toCommandProperties)
/* harmony export */ });
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map

/***/ }),

/***/ 27187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ exec),
  H: () => (/* binding */ getExecOutput)
});

// EXTERNAL MODULE: external "string_decoder"
var external_string_decoder_ = __nccwpck_require__(13193);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(24434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(16928);
// EXTERNAL MODULE: ./node_modules/@actions/io/lib/io.js
var io = __nccwpck_require__(88701);
// EXTERNAL MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util = __nccwpck_require__(90);
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return __awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!io_util/* isRooted */.Qh(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield io/* which */.K7(this.toolPath, true);
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield io_util/* exists */.t2(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map

/***/ }),

/***/ 90:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ mkdir),
/* harmony export */   H8: () => (/* binding */ IS_WINDOWS),
/* harmony export */   Qh: () => (/* binding */ isRooted),
/* harmony export */   rm: () => (/* binding */ rm),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   vr: () => (/* binding */ tryGetExecutablePath)
/* harmony export */ });
/* unused harmony exports chmod, copyFile, lstat, open, readdir, rename, rmdir, stat, symlink, unlink, readlink, UV_FS_O_EXLOCK, READONLY, isDirectory, getCmdPath */
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79896);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16928);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs__WEBPACK_IMPORTED_MODULE_0__.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = path__WEBPACK_IMPORTED_MODULE_1__.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = path__WEBPACK_IMPORTED_MODULE_1__.dirname(filePath);
                        const upperName = path__WEBPACK_IMPORTED_MODULE_1__.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = path__WEBPACK_IMPORTED_MODULE_1__.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map

/***/ }),

/***/ 88701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ which),
/* harmony export */   U$: () => (/* binding */ mkdirP),
/* harmony export */   Yz: () => (/* binding */ rmRF)
/* harmony export */ });
/* unused harmony exports cp, mv, findInPath */
/* harmony import */ var assert__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42613);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16928);
/* harmony import */ var _io_util_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(90);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return __awaiter(this, void 0, void 0, function* () {
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        (0,assert__WEBPACK_IMPORTED_MODULE_0__.ok)(fsPath, 'a path argument must be provided');
        yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .mkdir */ .Ck(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return __awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return __awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8 && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .isRooted */ .Qh(tool)) {
            const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGetExecutablePath */ .vr(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGetExecutablePath */ .vr(path__WEBPACK_IMPORTED_MODULE_1__.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return __awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function copyFile(srcFile, destFile, force) {
    return __awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(28010);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

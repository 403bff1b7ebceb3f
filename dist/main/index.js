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

/***/ 15714:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(16353)
const prerelease = (version, options) => {
  const parsed = parse(version, options)
  return (parsed && parsed.prerelease.length) ? parsed.prerelease : null
}
module.exports = prerelease


/***/ }),

/***/ 58780:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(16353)
const valid = (version, options) => {
  const v = parse(version, options)
  return v ? v.version : null
}
module.exports = valid


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

/***/ 53916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

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

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

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

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

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

/***/ 68898:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const { valid, clean, explain, parse } = __nccwpck_require__(74818);

const { lt, le, eq, ne, ge, gt, compare, rcompare } = __nccwpck_require__(12124);

const {
  filter,
  maxSatisfying,
  minSatisfying,
  RANGE_PATTERN,
  satisfies,
  validRange,
} = __nccwpck_require__(30790);

const { major, minor, patch, inc } = __nccwpck_require__(38940);

module.exports = {
  // version
  valid,
  clean,
  explain,
  parse,

  // operator
  lt,
  le,
  lte: le,
  eq,
  ne,
  neq: ne,
  ge,
  gte: ge,
  gt,
  compare,
  rcompare,

  // range
  filter,
  maxSatisfying,
  minSatisfying,
  RANGE_PATTERN,
  satisfies,
  validRange,

  // semantic
  major,
  minor,
  patch,
  inc,
};


/***/ }),

/***/ 12124:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const { parse } = __nccwpck_require__(74818);

module.exports = {
  compare,
  rcompare,
  lt,
  le,
  eq,
  ne,
  ge,
  gt,
  '<': lt,
  '<=': le,
  '==': eq,
  '!=': ne,
  '>=': ge,
  '>': gt,
  '===': arbitrary,
};

function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = parse(version);
  const parsedOther = parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}


/***/ }),

/***/ 38940:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const { explain, parse, stringify } = __nccwpck_require__(74818);

// those notation are borrowed from semver
module.exports = {
  major,
  minor,
  patch,
  inc,
};

function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}


/***/ }),

/***/ 30790:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.

const { VERSION_PATTERN, explain: explainVersion } = __nccwpck_require__(74818);

const Operator = __nccwpck_require__(12124);

const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');

module.exports = {
  RANGE_PATTERN,
  parse,
  satisfies,
  filter,
  validRange,
  maxSatisfying,
  minSatisfying,
};

const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...explainVersion(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = explainVersion(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained)
    if (explained.local && spec.version) {
      version = explained.public;
      spec.version = explainVersion(spec.version).public;
    }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (Operator.eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  const op = Operator[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(parse(specifier));
}


/***/ }),

/***/ 74818:
/***/ ((module) => {

const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');

module.exports = {
  VERSION_PATTERN,
  valid,
  clean,
  explain,
  parse,
  stringify,
};

const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return stringify(parse(version, cleanRegex));
}

function parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function explain(version) {
  const parsed = parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}


/***/ }),

/***/ 61038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ planAttestations)
/* harmony export */ });
/* harmony import */ var _csv_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(91215);

/**
 * Values for `--attest`, provenance first. `provenance` and `sbom` win over lines of `attests` of the same type.
 * Without any: mode=max for a public repository, mode=min inside the index for a private one (mode=max holds build
 * arguments). A repository of unknown visibility counts as private.
 */
function planAttestations(inputs, { destination, trigger, environment }) {
    if (!carriesAttestations(destination))
        return [];
    const others = inputs.attests.filter((line) => !isOverridden(line, inputs));
    const given = inputs.provenance ?? others.find((line) => typeOf(line) === 'provenance');
    const builder = builderId(trigger);
    const provenance = given !== undefined
        ? withBuilderId(attestation('provenance', given), builder)
        : isTrue(environment['BUILDX_NO_DEFAULT_ATTESTATIONS'])
            ? undefined
            : `type=provenance,${trigger.repository.isPrivate === false ? 'mode=max' : 'mode=min,inline-only=true'},builder-id=${builder}`;
    return [
        ...(provenance === undefined ? [] : [provenance]),
        ...(inputs.sbom === undefined ? [] : [attestation('sbom', inputs.sbom)]),
        ...others.filter((line) => typeOf(line) !== 'provenance'),
    ];
}
function carriesAttestations(destination) {
    switch (destination.to) {
        case 'digest':
        case 'layout':
            return true;
        case 'outputs':
            return !destination.outputs.some((output) => (0,_csv_record_js__WEBPACK_IMPORTED_MODULE_0__/* .csvAttribute */ .JA)(output, 'type') === 'docker');
        case 'load':
        case 'call':
        case 'nowhere':
            return false;
    }
}
function isOverridden(line, inputs) {
    const type = typeOf(line);
    return (type === 'provenance' && inputs.provenance !== undefined) || (type === 'sbom' && inputs.sbom !== undefined);
}
function typeOf(line) {
    return (0,_csv_record_js__WEBPACK_IMPORTED_MODULE_0__/* .csvAttribute */ .JA)(line, 'type');
}
/** `true`, `false` or attributes, as `--provenance` and `--sbom` take them. */
function attestation(type, given) {
    if (typeOf(given) === type)
        return given;
    if (/^(?:0|f|false)$/i.test(given))
        return `type=${type},disabled=true`;
    return isTrue(given) ? `type=${type}` : `type=${type},${given}`;
}
function withBuilderId(line, builder) {
    const disabled = isTrue((0,_csv_record_js__WEBPACK_IMPORTED_MODULE_0__/* .csvAttribute */ .JA)(line, 'disabled'));
    return disabled || (0,_csv_record_js__WEBPACK_IMPORTED_MODULE_0__/* .csvAttribute */ .JA)(line, 'builder-id') !== undefined ? line : `${line},builder-id=${builder}`;
}
/** The run's address, as build-push-action writes it. */
function builderId({ run }) {
    return `${run.serverUrl}/${run.repository}/actions/runs/${run.runId}/attempts/${run.runAttempt}`;
}
function isTrue(text) {
    return text !== undefined && /^(?:1|t|true)$/i.test(text);
}


/***/ }),

/***/ 95436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ buildArgv)
/* harmony export */ });
/* harmony import */ var _csv_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(91215);

/** What follows `docker` (docs.docker.com/reference/cli/docker/buildx/build). The context comes last. */
function buildArgv(request) {
    return [
        'buildx',
        'build',
        '--builder',
        request.builder,
        '--progress=rawjson',
        ...option('--metadata-file', request.metadataFile),
        ...(request.platforms.length > 0 ? ['--platform', request.platforms.join(',')] : []),
        ...option('--file', request.file),
        ...option('--target', request.target),
        ...destinationArgs(request),
        ...each('--attest', request.attests),
        ...each('--label', Object.entries(request.labels).map(([key, value]) => `${key}=${value}`)),
        ...each('--annotation', request.annotations.map(annotationText)),
        ...each('--build-arg', request.buildArgs),
        ...each('--build-context', request.buildContexts),
        ...each('--secret', request.secrets.map(secretText)),
        ...each('--ssh', request.ssh),
        ...each('--cache-from', request.cacheFrom),
        ...each('--cache-to', request.cacheTo),
        ...each('--add-host', request.addHosts),
        ...each('--allow', request.allow),
        ...option('--cgroup-parent', request.cgroupParent),
        ...option('--network', request.network),
        ...(request.noCache ? ['--no-cache'] : []),
        ...each('--no-cache-filter', request.noCacheFilters),
        ...(request.pull ? ['--pull'] : []),
        ...option('--shm-size', request.shmSize),
        ...each('--ulimit', request.ulimit),
        // A context that begins with a dash must not be read as an option.
        '--',
        request.source.context,
    ];
}
function option(name, value) {
    return value === undefined ? [] : [name, value];
}
function each(name, values) {
    return values.flatMap((value) => [name, value]);
}
function destinationArgs({ destination, layoutFolder, compression, rewriteTimestamp }) {
    const rewritten = rewriteTimestamp === true ? [['rewrite-timestamp', 'true']] : [];
    switch (destination.to) {
        case 'digest':
            // No -t here: a tag would override `name` and be pushed.
            return [
                '--output',
                (0,_csv_record_js__WEBPACK_IMPORTED_MODULE_0__/* .csvRecord */ .ef)([
                    ['type', 'image'],
                    ['name', destination.images.join(',')],
                    ['push-by-digest', 'true'],
                    ['name-canonical', 'true'],
                    ['push', 'true'],
                    ...compressionOf(compression),
                    ...rewritten,
                ]),
            ];
        case 'layout':
            return ['--output', (0,_csv_record_js__WEBPACK_IMPORTED_MODULE_0__/* .csvRecord */ .ef)([['type', 'oci'], ['dest', layoutFolder ?? ''], ['tar', 'false'], ...compressionOf(compression), ...rewritten])];
        case 'load':
            // What --load stands for, which takes no attributes.
            return [...(rewritten.length > 0 ? ['--output', (0,_csv_record_js__WEBPACK_IMPORTED_MODULE_0__/* .csvRecord */ .ef)([['type', 'docker'], ...rewritten])] : ['--load']), ...each('--tag', destination.tags)];
        case 'outputs':
            return [...each('--output', destination.outputs), ...each('--tag', destination.tags)];
        case 'call':
            return ['--call', destination.call];
        case 'nowhere':
            return ['--output', 'type=cacheonly'];
    }
}
/** Docker's own media types have none for zstd, and estargz needs OCI's annotations (BuildKit, docs/README "exporters"). */
function compressionOf(compression) {
    if (compression === undefined)
        return [];
    const { type, level, force } = compression;
    return [
        ['compression', type],
        ...(level === undefined ? [] : [['compression-level', String(level)]]),
        ...(force ? [['force-compression', 'true']] : []),
        ['oci-mediatypes', 'true'],
    ];
}
/** The level is always written, so that a key with a colon is not read as one. */
function annotationText({ level, platform, key, value }) {
    return `${level}${platform === undefined ? '' : `[${platform}]`}:${key}=${value}`;
}
function secretText(secret) {
    return 'src' in secret ? (0,_csv_record_js__WEBPACK_IMPORTED_MODULE_0__/* .csvRecord */ .ef)([['id', secret.id], ['src', secret.src]]) : (0,_csv_record_js__WEBPACK_IMPORTED_MODULE_0__/* .csvRecord */ .ef)([['id', secret.id], ['env', secret.env]]);
}


/***/ }),

/***/ 79257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ BuildRecord)
});

// EXTERNAL MODULE: ./.build/build/line-cutter.js
var line_cutter = __nccwpck_require__(28539);
// EXTERNAL MODULE: ./.build/domain/digest.js
var domain_digest = __nccwpck_require__(65459);
// EXTERNAL MODULE: ./.build/build/step-names.js
var step_names = __nccwpck_require__(55626);
;// CONCATENATED MODULE: ./.build/build/step-graph.js


/**
 * Only the Dockerfile's own steps, in the order given. Builds side by side share work: BuildKit then tells a build of a step
 * twice, as the other build's that runs and as its own that was cached. Such a pair is one step, which ran.
 */
function timeSteps(vertices) {
    const graph = new Graph(vertices);
    const steps = new Map();
    for (const { digest, name, milliseconds, cached } of vertices) {
        if (!(0,step_names/* isDockerfileStep */.xo)(name))
            continue;
        const key = graph.keyOf(digest);
        const twin = steps.get(key);
        steps.set(key, {
            name,
            key,
            milliseconds: Math.max(milliseconds, twin?.milliseconds ?? 0),
            cached: cached && twin?.cached !== false,
            inputs: [...graph.stepsBelow(digest)],
            readsContext: graph.readsContext(digest),
        });
    }
    return [...steps.values()];
}
class Graph {
    #vertices;
    #keys = new Map();
    constructor(vertices) {
        this.#vertices = new Map(vertices.map((vertex) => [vertex.digest, vertex]));
    }
    /** Made of the names on the way down, and at the bottom of what does not change with the build: a base image's digest. */
    keyOf(digest) {
        const known = this.#keys.get(digest);
        if (known !== undefined)
            return known;
        const vertex = this.#vertices.get(digest);
        // The context of a build beside this one is not told of, only the steps on it.
        if (vertex === undefined || (0,step_names/* isContext */.aE)(vertex.name))
            return 'context';
        const { name, inputs } = vertex;
        const bottom = inputs.length === 0 ? digest : '';
        // BuildKit's graph has no circle; outside data might: what is asked for while it is made counts as a bottom.
        this.#keys.set(digest, digest);
        const key = (0,domain_digest/* digestOf */.o)(new TextEncoder().encode(JSON.stringify([name, bottom, inputs.map((input) => this.keyOf(input))])));
        this.#keys.set(digest, key);
        return key;
    }
    /** The keys of the nearest steps below; other vertices (merges, copies of BuildKit's own) are looked through. */
    stepsBelow(digest) {
        return new Set(this.#below(digest).filter(({ name }) => (0,step_names/* isDockerfileStep */.xo)(name)).map((vertex) => this.keyOf(vertex.digest)));
    }
    readsContext(digest) {
        return this.#below(digest).some(({ name }) => (0,step_names/* isContext */.aE)(name));
    }
    #below(digest, seen = new Set()) {
        const inputs = this.#vertices.get(digest)?.inputs ?? [];
        return inputs.flatMap((input) => {
            const vertex = this.#vertices.get(input);
            if (vertex === undefined || seen.has(input))
                return [];
            seen.add(input);
            return (0,step_names/* isDockerfileStep */.xo)(vertex.name) || (0,step_names/* isContext */.aE)(vertex.name) ? [vertex] : this.#below(input, seen);
        });
    }
}

;// CONCATENATED MODULE: ./.build/build/build-record.js



const tailLines = 30;
class BuildRecord {
    #steps = new Map();
    #runs = new Map();
    #cutters = new Map();
    #warnings = new Map();
    #text = [];
    add(progress) {
        if (progress.kind === 'text') {
            keepTail(this.#text, [progress.text]);
            return;
        }
        for (const vertex of progress.vertexes)
            this.#addVertex(vertex);
        for (const log of progress.logs) {
            const key = `${log.vertex} ${log.stream}`;
            const cutter = this.#cutters.get(key) ?? new line_cutter/* LineCutter */.k();
            this.#cutters.set(key, cutter);
            const step = this.#steps.get(log.vertex);
            if (step !== undefined)
                this.#steps.set(log.vertex, { ...step, tail: [...step.tail, ...cutter.cut(log.data)].slice(-tailLines) });
        }
        // The same check is sent for each platform.
        for (const warning of progress.warnings)
            this.#warnings.set(`${warning.filename ?? ''}:${warning.line ?? ''}:${warning.short}`, warning);
    }
    #addVertex(vertex) {
        const known = this.#steps.get(vertex.digest);
        const runs = this.#runs.get(vertex.digest) ?? new Map();
        this.#runs.set(vertex.digest, runs);
        if (vertex.startedAt !== undefined && vertex.completedAt !== undefined)
            runs.set(vertex.startedAt, vertex.completedAt);
        const starts = [known?.startedAt, vertex.startedAt].filter((time) => time !== undefined);
        const error = vertex.error ?? known?.error;
        this.#steps.set(vertex.digest, {
            digest: vertex.digest,
            name: vertex.name === '' ? (known?.name ?? '') : vertex.name,
            inputs: vertex.inputs.length > 0 ? vertex.inputs : (known?.inputs ?? []),
            cached: vertex.cached || known?.cached === true,
            running: vertex.startedAt === undefined ? known?.running === true : vertex.completedAt === undefined,
            milliseconds: [...runs].reduce((sum, [startedAt, completedAt]) => sum + Math.max(0, completedAt - startedAt), 0),
            tail: known?.tail ?? [],
            ...(starts.length === 0 ? {} : { startedAt: Math.min(...starts) }),
            ...(error === undefined ? {} : { error }),
        });
    }
    /** In the order in which they began; those that never did are left out. */
    get steps() {
        return [...this.#steps.values()]
            .filter(({ startedAt, cached }) => startedAt !== undefined || cached)
            .toSorted((left, right) => (left.startedAt ?? 0) - (right.startedAt ?? 0))
            .map((step) => ({ ...step, tail: [...step.tail, ...this.#restOf(step.digest)].slice(-tailLines) }));
    }
    /** Only the Dockerfile's own steps. */
    get timings() {
        return timeSteps(this.steps);
    }
    get imports() {
        return this.steps.flatMap(({ name, error }) => {
            const from = (0,step_names/* importedCache */.BE)(name);
            return from === undefined ? [] : [{ from, ...(error === undefined ? {} : { error }) }];
        });
    }
    get warnings() {
        return [...this.#warnings.values()];
    }
    /** What buildx itself wrote: its errors stand here. */
    get text() {
        return this.#text;
    }
    #restOf(digest) {
        return [1, 2].flatMap((stream) => this.#cutters.get(`${digest} ${stream}`)?.rest ?? []);
    }
}
function keepTail(lines, more) {
    lines.push(...more);
    if (lines.length > tailLines)
        lines.splice(0, lines.length - tailLines);
}


/***/ }),

/***/ 35484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ platformGroups),
/* harmony export */   Oj: () => (/* binding */ planLoad),
/* harmony export */   zu: () => (/* binding */ planBuilds)
/* harmony export */ });
/* harmony import */ var _domain_content_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2306);
/* harmony import */ var _cache_cache_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30388);
/* harmony import */ var _plan_source_date_epoch_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(36032);
/* harmony import */ var _trigger_source_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(10724);
/* harmony import */ var _cache_trouble_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(26665);
/* harmony import */ var _csv_record_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(91215);
/* harmony import */ var _run_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(42322);







/** The calls that can run side by side. */
function planBuilds(plan, facts) {
    return platformGroups(plan).map((platforms) => requestOf(plan, facts, platforms, plan.destination));
}
/**
 * The call that puts a published image into the engine too, after the others: the docker exporter takes no
 * attestations, so it can't share their call; every layer of it is in the builder already.
 */
function planLoad(plan, facts) {
    const { destination } = plan;
    const tags = destination.to === 'digest' || destination.to === 'layout' ? destination.alsoLoad : undefined;
    if (tags === undefined)
        return undefined;
    const { rewriteTimestamp, ...request } = requestOf(plan, facts, plan.platforms, { to: 'load', tags });
    // Layouts are made for the docker driver, whose exporter unpacks: BuildKit refuses to rewrite times there.
    const times = rewriteTimestamp === true && destination.to === 'digest' ? { rewriteTimestamp } : {};
    // The cache was exported by the first call.
    return { ...request, ...times, metadataFile: (0,_run_files_js__WEBPACK_IMPORTED_MODULE_2__/* .metadataFileOf */ .NL)(facts.folder, plan.platforms, 'load'), attests: [], cacheTo: [] };
}
/** The platforms of each call. */
function platformGroups(plan) {
    switch (plan.destination.to) {
        case 'digest':
        case 'layout':
        case 'nowhere':
            return plan.strategy === 'per-platform' ? plan.platforms.map((platform) => [platform]) : [plan.platforms];
        case 'load':
        case 'outputs':
            // Calls side by side would overwrite each other's files.
            return [plan.platforms];
        case 'call':
            // A check or outline reads the Dockerfile; one platform is as good as all.
            return [plan.platforms.slice(0, 1)];
    }
}
function requestOf(plan, facts, platforms, destination) {
    const { build } = plan.inputs;
    return {
        builder: facts.builder,
        platforms,
        source: plan.source,
        destination,
        metadataFile: (0,_run_files_js__WEBPACK_IMPORTED_MODULE_2__/* .metadataFileOf */ .NL)(facts.folder, platforms),
        ...(destination.to === 'layout' ? { layoutFolder: (0,_run_files_js__WEBPACK_IMPORTED_MODULE_2__/* .layoutFolderOf */ .mD)(facts.folder, platforms) } : {}),
        labels: plan.metadata.labels,
        annotations: carriedAnnotations(plan.metadata.annotations, platforms, destination),
        secrets: facts.secrets,
        attests: plan.attests,
        ...(build.compression === undefined ? {} : { compression: build.compression }),
        ...(build.file === undefined ? {} : { file: build.file }),
        ...(build.target === undefined ? {} : { target: build.target }),
        ...(build.cgroupParent === undefined ? {} : { cgroupParent: build.cgroupParent }),
        ...(build.network === undefined ? {} : { network: build.network }),
        ...(build.shmSize === undefined ? {} : { shmSize: build.shmSize }),
        ...(plan.rewriteTimestamp === true ? { rewriteTimestamp: true } : {}),
        buildArgs: (0,_plan_source_date_epoch_js__WEBPACK_IMPORTED_MODULE_1__/* .buildArgLines */ .QL)(plan),
        buildContexts: [...build.buildContexts.map((line) => (0,_trigger_source_js__WEBPACK_IMPORTED_MODULE_3__/* .expandDefaultContext */ .j1)(line, plan.trigger)), ...platforms.flatMap((platform) => plan.baseImages?.get(platform) ?? [])],
        ssh: build.ssh,
        cacheFrom: [...build.cacheFrom, ...(0,_cache_cache_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .cacheEntries */ .v2)(plan, platforms).from],
        cacheTo: destination.to === 'call' ? [] : build.cacheTo.map(_cache_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .ignoringErrors */ .r),
        addHosts: build.addHosts,
        allow: build.allow,
        noCache: build.noCache,
        noCacheFilters: build.noCacheFilters,
        pull: build.pull,
        ulimit: build.ulimit,
    };
}
/** BuildKit fails on annotations of an index where the export makes none, and on any with the docker exporter. */
function carriedAnnotations(annotations, platforms, destination) {
    if (!carriesAnnotations(destination))
        return [];
    // A content key is written when it is known what was built.
    const asked = annotations.filter(({ platform, key }) => !key.startsWith(_domain_content_js__WEBPACK_IMPORTED_MODULE_5__/* .markPrefix */ .i) && (platform === undefined || platforms.includes(platform)));
    if (platforms.length > 1)
        return asked;
    return asked.flatMap(({ level, key, value }) => (level === 'manifest' ? [{ level, key, value }] : []));
}
function carriesAnnotations(destination) {
    switch (destination.to) {
        case 'digest':
        case 'layout':
            return true;
        case 'outputs':
            return destination.outputs.every((output) => ['image', 'registry', 'oci'].includes((0,_csv_record_js__WEBPACK_IMPORTED_MODULE_6__/* .csvAttribute */ .JA)(output, 'type') ?? ''));
        case 'load':
        case 'call':
        case 'nowhere':
            return false;
    }
}


/***/ }),

/***/ 65484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   BO: () => (/* binding */ leaveOutFailed),
/* harmony export */   _h: () => (/* binding */ joinErrors),
/* harmony export */   dK: () => (/* binding */ isOptional),
/* harmony export */   yw: () => (/* binding */ requireBuilt)
/* harmony export */ });
/* harmony import */ var _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63926);
// Whether enough is built to go on: every platform but the optional ones. What is missing is said, never dropped in silence.

/**
 * Throws one ActionError when a build failed that is needed: the only one, or one that names all of them. Optional
 * platforms may have failed, as long as one platform is built.
 */
function requireBuilt(builds, optional = []) {
    const error = joinErrors(neededFailures(builds, optional).map((build) => build.error));
    if (error !== undefined)
        throw error;
}
/** One that names all of them; undefined: there is none. */
function joinErrors(errors) {
    // A build that was stopped because of another one is not the reason.
    const reasons = errors.filter(({ code }) => code !== 'BUILD_CANCELLED');
    const [first, ...more] = reasons.length > 0 ? reasons : errors;
    if (first === undefined || more.length === 0)
        return first;
    return new _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: first.code,
        what: [first, ...more].map(({ what }) => what).join(' '),
        why: [first, ...more].map(({ what, why }) => `${what}\n${why}`).join('\n\n'),
        fix: first.fix,
        ...(first.failure === undefined ? {} : { failure: first.failure }),
        cause: first,
    });
}
function isComplete(builds, optional) {
    return neededFailures(builds, optional).length === 0;
}
function neededFailures(builds, optional) {
    const isAnyBuilt = builds.some(({ built }) => built);
    return builds.filter((build) => !build.built).filter(({ report }) => !isAnyBuilt || !isOptional(report, optional));
}
/** Only optional platforms are built by this call. */
function isOptional({ platforms }, optional) {
    return platforms.length > 0 && platforms.every((platform) => optional.includes(platform));
}
/** After requireBuilt: the plan and the results without the optional platforms that failed, and a sentence for each of them. */
function leaveOutFailed(plan, builds) {
    const failed = builds.filter((build) => !build.built);
    if (failed.length === 0)
        return { plan, builds, warnings: [] };
    const missing = new Set(failed.flatMap(({ report }) => report.platforms));
    return {
        plan: { ...plan, platforms: plan.platforms.filter((platform) => !missing.has(platform)) },
        builds: builds.filter(({ built }) => built),
        warnings: failed.map(missingText),
    };
}
function missingText({ report, error }) {
    return `${report.platforms.join(', ')} is missing from the image: its build failed, and it is one of optional-platforms. ${error.what}`;
}


/***/ }),

/***/ 26665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withoutBlamedCache),
/* harmony export */   r: () => (/* binding */ ignoringErrors)
/* harmony export */ });
/* harmony import */ var _csv_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(91215);

/**
 * An entry of `--cache-to` with `ignore-error=true`, unless it says otherwise (BuildKit reads it for every type; an inline
 * cache is part of the image and has no export that could fail). A bare reference is buildx's short form of type=registry.
 */
function ignoringErrors(entry) {
    if (!entry.includes('='))
        return entry.includes(',') ? entry : `type=registry,ref=${entry},ignore-error=true`;
    const isInline = (0,_csv_record_js__WEBPACK_IMPORTED_MODULE_0__/* .csvAttribute */ .JA)(entry, 'type') === 'inline';
    return isInline || (0,_csv_record_js__WEBPACK_IMPORTED_MODULE_0__/* .csvAttribute */ .JA)(entry, 'ignore-error') !== undefined ? entry : `${entry},ignore-error=true`;
}
/** The request without the cache that `text` blames, and the sentence for it. undefined: it uses no cache. */
function withoutBlamedCache(request, text) {
    const { cacheFrom, cacheTo } = request;
    if (cacheFrom.length === 0 && cacheTo.length === 0)
        return undefined;
    const isExport = /cache exporter|exporting (?:to \S+ (?:actions )?cache|cache)|cache export|writing layer blob|committing cache|reserve cache/i.test(text);
    return cacheTo.length > 0 && (isExport || cacheFrom.length === 0)
        ? { request: { ...request, cacheTo: [] }, lost: 'cache-to is left out: the cache of this build is not saved.' }
        : { request: { ...request, cacheFrom: [] }, lost: 'cache-from is left out: this build uses no saved cache.' };
}


/***/ }),

/***/ 53933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ cacheUse),
/* harmony export */   W_: () => (/* binding */ sumCounts),
/* harmony export */   jg: () => (/* binding */ countSteps),
/* harmony export */   r3: () => (/* binding */ hitRatio)
/* harmony export */ });
/* harmony import */ var _cache_cache_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30388);
/* harmony import */ var _step_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(55626);
// What came from the cache, and which step did not come from it first and why. Pure.
//
// Counted are the steps of stages that do work: RUN, COPY, ADD and WORKDIR, not FROM and nothing of BuildKit's own. A step
// counts for each platform whose build tells of it; a build of several platforms tells of a shared step once, for the platform
// in its name. Steps that BuildKit skips because a later one was cached are told of as cached. A step that any build of this
// run had to run is not cached, although a build beside it may have found it done.


/** For the log, while a run goes on: of one build alone. */
function countSteps(steps) {
    const counted = steps.filter(({ name }) => (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__/* .doesWork */ .dE)(name));
    return { steps: counted.length, cached: counted.filter(({ cached }) => cached).length };
}
/** Of the builds that succeeded. undefined: no step was built. */
function cacheUse(results, circumstances) {
    const reports = results.flatMap((result) => (result.built ? [result.report] : []));
    const counted = reports.flatMap((report) => report.steps.filter(({ name }) => (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__/* .doesWork */ .dE)(name)).map((step) => ({ step, report, platform: platformOf(step, report) })));
    if (counted.length === 0)
        return undefined;
    const ran = new Set(counted.flatMap(({ step }) => (step.cached ? [] : [step.key])));
    const all = counted.map((one) => ({ ...one, step: { ...one.step, cached: !ran.has(one.step.key) } }));
    const platforms = [...Map.groupBy(all, ({ platform }) => platform)].map(([platform, own]) => {
        const first = firstMissed(own.map(({ step }) => step));
        const report = own.find(({ step }) => step === first)?.report;
        return {
            platform,
            ...countSteps(own.map(({ step }) => step)),
            ...(first === undefined || report === undefined ? {} : { firstMiss: { step: (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(first.name), reason: reasonOf({ step: first, platform }, report, all, circumstances) } }),
        };
    });
    return { ...countSteps(all.map(({ step }) => step)), platforms };
}
function sumCounts(counts) {
    return counts.reduce((sum, { cached, steps }) => ({ cached: sum.cached + cached, steps: sum.steps + steps }), { cached: 0, steps: 0 });
}
/** 0 to 1, three digits, rounded down: 1 means all. */
function hitRatio({ cached, steps }) {
    return steps === 0 ? 0 : Math.floor((cached / steps) * 1000) / 1000;
}
function platformOf({ name }, { platforms }) {
    return platforms.length > 1 ? ((0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__/* .platformOfStep */ .B0)(name) ?? platforms.join(', ')) : (platforms[0] ?? '');
}
/** One that builds on a missed step had to miss: the first is one whose inputs were all found. */
function firstMissed(steps) {
    const missed = steps.filter(({ cached }) => !cached);
    const keys = new Set(missed.map(({ key }) => key));
    return missed.find(({ inputs }) => !inputs.some((input) => keys.has(input))) ?? missed[0];
}
function reasonOf({ step, platform }, { imports = [], platforms }, all, { plan, builder }) {
    const { build, builder: asked } = plan?.inputs ?? {};
    if (build?.noCache === true || build?.noCacheFilters.some((stage) => stage === stageOf(step)) === true)
        return { kind: 'no-cache' };
    // A builder of this run alone has nothing in it yet.
    const isNew = builder?.own === true && asked?.keepState === false;
    const errors = imports.flatMap(({ error }) => (error === undefined ? [] : [error]));
    const wasRead = errors.length < imports.length;
    if (isNew && !wasRead && isNoneAsked(plan, platforms))
        return { kind: plan?.cache.uses.some(({ read }) => read) === true ? 'none-there' : 'none-asked' };
    if (isNew && !wasRead)
        return { kind: 'none-read', errors };
    const title = (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(step.name);
    const elsewhere = all.find((other) => other.step.cached && other.platform !== platform && (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(other.step.name) === title);
    if (elsewhere !== undefined)
        return { kind: 'other-platform', platform: elsewhere.platform };
    if (!wasRead && builder === undefined)
        return { kind: 'unknown' };
    return { kind: step.readsContext ? 'files' : 'instruction' };
}
function isNoneAsked(plan, platforms) {
    return plan !== undefined && plan.inputs.build.cacheFrom.length === 0 && (0,_cache_cache_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .cacheEntries */ .v2)(plan, platforms).from.length === 0;
}
/** `build` of `[linux/arm64 build 2/5] RUN make`; an unnamed stage is `stage-0`. */
function stageOf({ name }) {
    return /^\[(?:.* )?(\S+) \d+\/\d+\]/.exec((0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(name))?.[1] ?? '';
}


/***/ }),

/***/ 35082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ runBounded)
/* harmony export */ });
// Runs work side by side, no more than so much at once, and gives the answers in the order of the questions.
/** `limit`: at least 1. Rejects as soon as one piece of work does. */
async function runBounded(items, limit, work) {
    const answers = new Map();
    const queue = items.entries();
    const worker = async () => {
        // All workers draw from the one queue.
        for (const [index, item] of queue)
            answers.set(index, await work(item));
    };
    await Promise.all(Array.from({ length: Math.min(Math.max(1, limit), items.length) }, worker));
    return [...answers].toSorted(([left], [right]) => left - right).map(([, answer]) => answer);
}


/***/ }),

/***/ 91215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ csvAttribute),
/* harmony export */   eJ: () => (/* binding */ csvAttributes),
/* harmony export */   ef: () => (/* binding */ csvRecord)
/* harmony export */ });
// Attributes of buildx options are CSV records (go-csvvalue): one place quotes them, so that no name, path or tag can add
// an attribute of its own. It knows nothing of what the attributes mean.
/** `['type', 'image'], ['name', 'a,b']` -> `type=image,"name=a,b"`. */
function csvRecord(attributes) {
    return attributes.map(([key, value]) => csvField(`${key}=${value}`)).join(',');
}
/** A quote inside a quoted field is doubled (RFC 4180, section 2). */
function csvField(text) {
    return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
/** The value of one attribute in a record that a user wrote; undefined: the record does not have it. */
function csvAttribute(record, key) {
    return csvAttributes(record).find(([name]) => name === key)?.[1];
}
/** All attributes of such a record, their names in lower case. */
function csvAttributes(record) {
    return [...record.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].flatMap(([, quoted, plain = '']) => {
        const field = quoted?.replaceAll('""', '"') ?? plain.trim();
        const equals = field.indexOf('=');
        return equals > 0 ? [[field.slice(0, equals).trim().toLowerCase(), field.slice(equals + 1)]] : [];
    });
}


/***/ }),

/***/ 13216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ requireDockerfile),
/* harmony export */   f: () => (/* binding */ dockerfileProblems)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(53916);
/* harmony import */ var _inputs_invalid_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(699);
/* harmony import */ var _trigger_source_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(10724);
// Whether the folder and the Dockerfile of a local build are there: docker would say so once a builder runs, a leg minutes later.
// What is at an address can't be looked at from here.



/** Throws ActionError INVALID_INPUT. */
async function requireDockerfile(plan, given, world) {
    const problems = await dockerfileProblems(plan, given, world);
    if (problems.length > 0)
        throw (0,_inputs_invalid_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInputs */ .R)(problems);
}
async function dockerfileProblems({ inputs, source }, { environment }, { files }) {
    const { context } = source;
    const { file } = inputs.build;
    const isThere = (path) => files.exists((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment['GITHUB_WORKSPACE'] ?? '.', path));
    if ((0,_trigger_source_js__WEBPACK_IMPORTED_MODULE_2__/* .isAddress */ .PW)(context))
        return [];
    if (!(await isThere(context)))
        return [{ input: 'context', given: context, expected: 'a folder that is there (is it in the checkout?), or an address' }];
    if (file !== undefined) {
        // As buildx has it: `file` is seen from the workspace, the default from the context.
        return (0,_trigger_source_js__WEBPACK_IMPORTED_MODULE_2__/* .isAddress */ .PW)(file) || (await isThere(file)) ? [] : [{ input: 'file', given: file, expected: 'a Dockerfile that is there, as seen from the workspace' }];
    }
    const defaults = await Promise.all(['Dockerfile', 'dockerfile'].map((name) => isThere((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(context, name))));
    return defaults.includes(true) ? [] : [{ input: 'context', given: context, expected: 'a folder with a Dockerfile, or its name in the input file' }];
}


/***/ }),

/***/ 28539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ LineCutter)
/* harmony export */ });
// Cuts a stream of bytes that comes in pieces into whole lines of text. A character may be split between pieces.
class LineCutter {
    #decoder = new TextDecoder();
    #rest = '';
    /** The lines that these bytes complete. Of a line that a program drew anew (carriage return), its last state. */
    cut(bytes) {
        const lines = (this.#rest + this.#decoder.decode(bytes, { stream: true })).split('\n');
        this.#rest = lines.pop() ?? '';
        return lines.map(lastState);
    }
    /** What has come since the last line end: at most one line. */
    get rest() {
        const text = lastState(this.#rest);
        return text === '' ? [] : [text];
    }
    /** The same, once: for a stream that has ended. */
    flush() {
        const { rest } = this;
        this.#rest = '';
        return rest;
    }
}
function lastState(line) {
    return line.replace(/\r+$/, '').split('\r').at(-1) ?? '';
}


/***/ }),

/***/ 64376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ buildPlanned)
});

// EXTERNAL MODULE: ./.build/later.stage.js
var later_stage = __nccwpck_require__(34232);
// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __nccwpck_require__(63926);
;// CONCATENATED MODULE: ./.build/plan/settle.js
// Fits the plan to the builder that setup found: a plan is made before anything runs, a builder has limits of its own.

/** Throws ActionError DRIVER_CANNOT_PUBLISH when the builder has no way to push without moving a tag. */
function settlePlan(plan, session) {
    const { builder } = session;
    const severalNodes = plan.strategy === 'single' && builder.nodes.length > 1;
    const { rewriteTimestamp, ...untimed } = plan;
    const keepsTimes = rewriteTimestamp === true && builder.driver === 'docker' && loads(plan.destination);
    return {
        // What is loaded only is all that there is; what is published too is rewritten where it is laid out.
        ...(keepsTimes && plan.destination.to === 'load' ? untimed : plan),
        destination: settleDestination(plan.destination, session),
        // With several nodes buildx merges by itself: it ignores push-by-digest and writes the tag `latest`.
        strategy: severalNodes || builder.driver === 'docker' ? 'per-platform' : plan.strategy,
        notices: [
            ...plan.notices,
            ...(severalNodes ? [`strategy is per-platform: the builder ${builder.name} has ${builder.nodes.length} nodes, and buildx merges several nodes only under a tag.`] : []),
            ...(keepsTimes ? [`The image that is loaded keeps the times of its files: the builder ${builder.name} uses the docker driver, which can't rewrite what it unpacks.`] : []),
        ],
    };
}
function loads(destination) {
    return destination.to === 'load' || 'alsoLoad' in destination;
}
/** The docker driver refuses push-by-digest; its OCI exporter needs the containerd image store. */
function settleDestination(destination, { builder, tools }) {
    if (destination.to !== 'digest' || builder.driver !== 'docker')
        return destination;
    if (tools.engine?.containerdStore !== true) {
        throw new action_error/* ActionError */.lZ({
            code: 'DRIVER_CANNOT_PUBLISH',
            what: `The builder ${builder.name} can't publish: it uses the docker driver without the containerd image store.`,
            why: 'That driver can only push under a tag, and no tag may exist here before the whole image is verified.',
            fix: 'Leave out driver and builder (docker-container is the default), or enable the containerd image store of the engine.',
        });
    }
    return { ...destination, to: 'layout' };
}

// EXTERNAL MODULE: ./.build/resources/room.stage.js + 9 modules
var room_stage = __nccwpck_require__(76445);
// EXTERNAL MODULE: ./.build/retry/cancel.js
var cancel = __nccwpck_require__(1565);
// EXTERNAL MODULE: ./.build/resources/pace.js
var resources_pace = __nccwpck_require__(18573);
;// CONCATENATED MODULE: ./.build/build/annotation.stage.js
const mostAnnotations = 8;
/** Of a rule that is broken at one line on every platform, one. */
function annotateWarnings(warnings, runner) {
    const different = [...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values()];
    for (const { rule, message, url, file, line } of different.slice(0, mostAnnotations)) {
        runner.warning(url === undefined ? message : `${message}\nMore info: ${url}`, {
            title: `Dockerfile check: ${rule}`,
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { line }),
        });
    }
    const rest = different.length - mostAnnotations;
    if (rest > 0)
        runner.info(`${rest} more Dockerfile warnings are in the job summary.`);
}

// EXTERNAL MODULE: ./.build/build/cache-use.js
var cache_use = __nccwpck_require__(53933);
// EXTERNAL MODULE: ./.build/build/step-names.js
var step_names = __nccwpck_require__(55626);
;// CONCATENATED MODULE: ./.build/build/step-groups.stage.js


function showSteps({ request, result, steps }, runner) {
    const shown = steps.filter(({ name, error }) => !(0,step_names/* isInternal */.iu)(name) || error !== undefined);
    if (shown.length === 0)
        return;
    const { steps: timings, milliseconds } = result.report;
    const { cached, steps: counted } = (0,cache_use/* countSteps */.jg)(timings);
    const platforms = request.platforms.length === 0 ? 'build' : request.platforms.join(', ');
    const purpose = request.destination.to === 'load' ? ', loaded into the engine' : '';
    runner.startGroup(`${platforms}${purpose}: ${result.built ? 'built' : 'failed'} in ${seconds(milliseconds)}, ${cached} of ${counted} steps cached`);
    for (const step of shown) {
        const end = step.error !== undefined ? ((0,step_names/* isCacheImport */.Mb)(step.name) ? 'not read' : 'FAILED') : step.cached ? 'cached' : seconds(step.milliseconds);
        const platform = request.platforms.length > 1 ? `${(0,step_names/* platformOfStep */.B0)(step.name) ?? ''} `.trimStart() : '';
        runner.foreign(`${end.padStart(8)}  ${platform}${(0,step_names/* shortTitleOf */.OY)(step.name)}`);
    }
    runner.endGroup();
}
function seconds(milliseconds) {
    return `${(milliseconds / 1000).toFixed(1)}s`;
}

// EXTERNAL MODULE: ./.build/build/build-requests.js
var build_requests = __nccwpck_require__(35484);
// EXTERNAL MODULE: ./.build/nodes/node-environment.js
var node_environment = __nccwpck_require__(20838);
// EXTERNAL MODULE: ./.build/setup/builder-argv.js
var builder_argv = __nccwpck_require__(20850);
// EXTERNAL MODULE: ./.build/setup/builder-inspect.js
var builder_inspect = __nccwpck_require__(57258);
// EXTERNAL MODULE: ./.build/setup/remove-argv.js
var remove_argv = __nccwpck_require__(61305);
;// CONCATENATED MODULE: ./.build/setup/builder-again.stage.js
// A builder of the run's own that may have died: whether its containers still run, and how it is made again from its recipe,
// with the cache that it leaves behind where that can be used.




/** One that is restarted ends the containers that it finds first, and gives each ten seconds to end. */
const enginePatienceMs = 60_000;
/** For the driver docker-container. Its containers are named after the nodes (buildx, driver/docker-container). */
async function builderState({ builder, environment }, { processes, clock }, signal) {
    const engines = [...new Set(builder.nodes.map(({ endpoint }) => endpoint))];
    const ask = async (endpoint) => {
        const containers = builder.nodes.flatMap((node) => (node.endpoint === endpoint ? [`buildx_buildkit_${node.name}`] : []));
        const args = ['inspect', '--type', 'container', '--format', '{{.State.Running}} {{.State.OOMKilled}} {{.RestartCount}}', ...containers];
        return await processes.run({ file: 'docker', args, env: { ...environment, ...engineOf(endpoint) }, signal, timeoutMs: 30_000 });
    };
    const since = clock.now();
    let wasAway = false;
    for (;;) {
        const answers = await Promise.all(engines.map(ask));
        const isEngineAway = answers.some(({ end, stderr }) => end === 'timed-out' || /cannot connect to the docker daemon|connection refused|is the docker daemon running/i.test(stderr));
        if (isEngineAway && clock.now() - since < enginePatienceMs && !signal.aborted) {
            wasAway = true;
            await clock.sleep(1000, signal);
            continue;
        }
        const states = answers.flatMap(({ stdout }) => stdout.trim().split('\n')).filter((line) => line !== '').map((line) => line.split(' '));
        // A container that is gone is an error of the call, and has no line.
        const alive = states.length === builder.nodes.length && states.every(([running]) => running === 'true');
        const restarted = (wasAway && alive) || states.some(([, , count]) => count !== undefined && count !== '0');
        return { alive, restarted, outOfMemory: states.some(([, killed]) => killed === 'true'), engineAway: isEngineAway };
    }
}
/** A node's endpoint is an address or the name of a Docker context; each of them may be another engine. */
function engineOf(endpoint) {
    // One that was started early was asked nothing: it is at the engine that docker talks to.
    if (endpoint === '')
        return {};
    return endpoint.includes('://') ? { DOCKER_HOST: endpoint, DOCKER_CONTEXT: undefined } : { DOCKER_CONTEXT: endpoint, DOCKER_HOST: undefined };
}
/** Throws ActionError BUILDER_FAILED. A state that the death left unusable is given up: the cache is lost then. */
async function recreateBuilder(session, world, signal) {
    const problem = await makeAgain(session, world, signal, true);
    if (problem === undefined)
        return;
    world.runner.info(`[builder] ${problem}`);
    const second = await makeAgain(session, world, signal, false);
    if (second === undefined)
        return;
    throw new action_error/* ActionError */.lZ({
        code: 'BUILDER_FAILED',
        what: `The builder ${session.builder.name} could not be made again.`,
        why: second,
        fix: 'Look for what ended it on the runner (memory, disk, another job\'s clean-up), then run the job again.',
    });
}
/** What went wrong, in buildx's words. */
async function makeAgain({ builder, environment }, { processes, runner }, signal, keepState) {
    const run = (args, timeoutMs) => processes.run({ file: 'docker', args, env: environment, signal, timeoutMs, onStderr: (line) => runner.foreign(`[builder] ${line}`) });
    await run((0,remove_argv/* removeArgv */.p)(builder.name, keepState), 60_000);
    for (const args of builder.recipe ?? []) {
        const created = await run(args, 120_000);
        if (created.end !== 'exited' || created.code !== 0)
            return created.stderr.trim() || `docker buildx create ended: ${created.end}`;
    }
    const booted = await run((0,builder_argv/* inspectArgv */.TT)(builder.name), 600_000);
    const { problems } = (0,builder_inspect/* parseInspect */.E)(booted.stdout);
    if (booted.end === 'exited' && booted.code === 0 && problems.length === 0)
        return undefined;
    return problems.join('\n') || booted.stderr.trim() || `docker buildx inspect ended: ${booted.end}`;
}

// EXTERNAL MODULE: ./.build/setup/given-builders.stage.js
var given_builders_stage = __nccwpck_require__(2962);
;// CONCATENATED MODULE: ./.build/build/builder-care.stage.js



/** What is seen of a builder that is gone, however it went. A failing step of the Dockerfile has no such class but for lack of memory. */
const mayHaveDied = new Set(['builder-unavailable', 'out-of-memory', 'registry-unavailable', 'timeout-cancelled', 'cache-failure', 'network-in-run', 'unknown']);
class BuilderCare {
    #session;
    #needs;
    #world;
    #signal;
    #generation = 0;
    #revival;
    #isLost = false;
    #oneByOne = false;
    #nodes;
    #queue = Promise.resolve();
    constructor(session, world, signal, needs = { platforms: [] }) {
        this.#needs = needs;
        this.#session = session;
        this.#world = world;
        this.#signal = signal;
        this.#nodes = this.#nodesOf(session);
    }
    /** With the builder that is used now. */
    get session() {
        return this.#session;
    }
    /** How a call for these platforms reaches its node, and which it is; `node` undefined: buildx chooses. */
    async placeOf(platforms) {
        const node = (await this.#nodes)?.nodeOf(platforms);
        return { session: { ...this.#session, environment: (0,node_environment/* environmentOf */.p)(this.#session, node?.name) }, node };
    }
    /** The failure of the last attempt: of a platform whose last node is gone it says that. */
    async explain(error, platforms) {
        return (await this.#nodes)?.explain(error, platforms) ?? error;
    }
    /** How often the builder was made again: note it when an attempt begins. */
    get generation() {
        return this.#generation;
    }
    /** Runs one build's attempt, when it is its turn and the builder is not being made again. */
    async turn(work) {
        await this.#revival;
        if (!this.#oneByOne)
            return await work();
        const mine = this.#queue.then(work);
        this.#queue = mine.catch(() => undefined);
        return await mine;
    }
    /** After a failed attempt that began in `generation`, on `node`. undefined: nothing is known to have died. */
    async revive(failure, generation, platforms, node) {
        const [platform] = platforms;
        const nodes = await this.#nodes;
        if (nodes !== undefined && platform !== undefined && node !== undefined && generation === this.#generation) {
            // What a daemon's certificate has to do with shows as the registry's would.
            if (!mayHaveDied.has(failure.class) && failure.class !== 'tls-cert')
                return undefined;
            const verdict = await nodes.afterFailure(platform, node.name);
            if (verdict !== 'lost')
                return verdict === 'moved' ? 'elsewhere' : undefined;
            return !this.#isLost && (await this.#reviveWhole(failure, generation)) ? 'elsewhere' : 'lost';
        }
        if (this.#isLost || !mayHaveDied.has(failure.class) || !(await this.#reviveWhole(failure, generation)))
            return undefined;
        return this.#session.builder.own ? 'again' : 'elsewhere';
    }
    async #reviveWhole(failure, generation) {
        const { own, recipe, driver, others = [], nodeConfigs } = this.#session.builder;
        if (!own && generation < this.#generation)
            return true;
        if (!own && others.length > 0) {
            this.#revival ??= this.#moveOn(others).finally(() => (this.#revival = undefined));
            return await this.#revival;
        }
        // Of several nodes the others are still at work.
        if (!own || recipe === undefined || driver !== 'docker-container' || nodeConfigs !== undefined)
            return false;
        if (this.#generation > 0)
            return generation < this.#generation;
        // Builds that fail together wait for the one answer.
        this.#revival ??= this.#bringBack(failure).finally(() => (this.#revival = undefined));
        return await this.#revival;
    }
    /** To the next of the given builders that is up. One of the run's own is not made for it: emulators and logins would be late. */
    async #moveOn(others) {
        const { builder, environment, folder } = this.#session;
        if (this.#signal.aborted || (await (0,given_builders_stage/* isUp */.ie)(builder.name, environment, this.#world)))
            return false;
        const next = await (0,given_builders_stage/* firstUsable */.VS)(others, { ...this.#needs, environment, folder }, this.#world);
        if (next.builder === undefined) {
            this.#isLost = true;
            return false;
        }
        this.#world.runner.warning(`The builder ${builder.name} went away during a build: what was not finished is built by ${next.builder.name}.`, { title: 'Builder went away' });
        this.#session = { ...this.#session, environment: (0,given_builders_stage/* builderEnvironment */.lS)(environment, next.builder), builder: next.builder };
        this.#nodes = this.#nodesOf(this.#session);
        this.#generation++;
        return true;
    }
    /** Few builders have several nodes. */
    async #nodesOf(session) {
        if (session.builder.nodeConfigs === undefined)
            return undefined;
        const { NodeCare: Care } = await __nccwpck_require__.e(/* import() */ 703).then(__nccwpck_require__.bind(__nccwpck_require__, 22703));
        return new Care(session, this.#needs.platforms, this.#world, this.#signal);
    }
    async #bringBack(failure) {
        const { builder } = this.#session;
        const { runner } = this.#world;
        const state = await builderState(this.#session, this.#world, this.#signal);
        if (this.#signal.aborted || (state.alive && !state.restarted))
            return false;
        if (state.engineAway) {
            this.#isLost = true;
            runner.warning(`The Docker engine went away during a build and did not come back within a minute; the builder ${builder.name} is gone with it.`, { title: 'Engine away' });
            return false;
        }
        const ranOut = state.outOfMemory || failure.class === 'out-of-memory';
        this.#oneByOne = ranOut;
        const why = ranOut ? 'ran out of memory' : 'died';
        const next = ranOut ? 'The platforms are built again one after another.' : 'What was not finished is built again.';
        try {
            if (!state.alive)
                await recreateBuilder(this.#session, this.#world, this.#signal);
            this.#generation++;
            runner.warning(`The builder ${builder.name} ${why} during a build and was started again, once for this run. ${next}`, { title: 'Builder died' });
            return true;
        }
        catch (thrown) {
            // Not tried by every build that fails now.
            this.#isLost = true;
            runner.warning(`The builder ${builder.name} ${why} during a build and could not be started again: ${thrown instanceof Error ? thrown.message : String(thrown)}`, { title: 'Builder died' });
            return false;
        }
    }
}

// EXTERNAL MODULE: ./.build/build/built-platforms.js
var built_platforms = __nccwpck_require__(65484);
// EXTERNAL MODULE: ./.build/build/concurrency.js
var concurrency = __nccwpck_require__(35082);
// EXTERNAL MODULE: ./.build/build/cache-trouble.js
var cache_trouble = __nccwpck_require__(26665);
// EXTERNAL MODULE: ./.build/build/build-argv.js
var build_argv = __nccwpck_require__(95436);
// EXTERNAL MODULE: ./.build/failure/classify.js + 25 modules
var classify = __nccwpck_require__(17657);
;// CONCATENATED MODULE: ./.build/build/build-evidence.js

/** The step that failed by itself. A failed cache import is not a reason, nor is a step that was stopped with the others. */
function failedStep(record) {
    const failed = record.steps.filter(({ name, error }) => error !== undefined && !(0,step_names/* isCacheImport */.Mb)(name));
    const reasons = failed.filter(({ error = '' }) => !wasStopped(error));
    return reasons.find(({ name }) => (0,step_names/* isDockerfileStep */.xo)(name)) ?? reasons[0];
}
/** The step that was running when the build was ended from outside; of the Dockerfile where there is one. */
function interruptedStep(record) {
    const stopped = record.steps.filter(({ error = '', running }) => running || wasStopped(error)).toReversed();
    return stopped.find(({ name }) => (0,step_names/* isDockerfileStep */.xo)(name)) ?? stopped[0];
}
/** What buildx itself said: its errors, or its last words. The lines of the Dockerfile that it quotes are no evidence. */
function buildxErrors({ text }) {
    const errors = text.filter((line) => /^(?:ERROR|error)\b/.test(line));
    return errors.length > 0 ? errors : text.filter((line) => line.trim() !== '').slice(-10);
}
function evidenceOf(record, exitCode) {
    const step = failedStep(record);
    const blamed = step === undefined ? [] : ['------', ` > ${step.name}:`, ...step.tail, '------', `ERROR: failed to solve: ${step.error ?? ''}`];
    // Without a step to blame the cache import may be what ended it.
    const imports = step === undefined ? record.steps.flatMap(({ name, error }) => (error === undefined || wasStopped(error) ? [] : [` > ${name}:`, `ERROR: ${error}`])) : [];
    return { stage: 'build', text: [...imports, ...blamed, ...buildxErrors(record)].join('\n'), ...(exitCode === undefined ? {} : { exitCode }) };
}
function wasStopped(error) {
    return /context canceled$/.test(error);
}

// EXTERNAL MODULE: ./.build/resources/disk-full.js
var disk_full = __nccwpck_require__(57505);
// EXTERNAL MODULE: ./.build/retry/stop-reason.js
var stop_reason = __nccwpck_require__(65792);
;// CONCATENATED MODULE: ./.build/build/idle-watch.js
const afterCrashMs = 180_000;
/** A step that prints so many more pieces of output has survived the crash of one of its programs. */
const signsOfLife = 20;
class IdleWatch {
    #idleMs;
    #lastAt;
    /** Steps in which a program crashed -> pieces of output since then. */
    #crashed = new Map();
    /** `idleMs` absent: only the silence after a crash is too long. */
    constructor(idleMs, startedAt) {
        this.#idleMs = idleMs;
        this.#lastAt = startedAt;
    }
    saw(progress, at) {
        this.#lastAt = at;
        if (progress.kind === 'text')
            return;
        for (const { vertex, data } of progress.logs) {
            const since = this.#crashed.get(vertex);
            if (isCrash(data))
                this.#crashed.set(vertex, 0);
            else if (since !== undefined && since < signsOfLife)
                this.#crashed.set(vertex, since + 1);
            else
                this.#crashed.delete(vertex);
        }
        for (const { digest, completedAt } of progress.vertexes)
            if (completedAt !== undefined)
                this.#crashed.delete(digest);
    }
    /** 0 or less: it has been silent for too long. undefined: it may be silent for as long as it likes. */
    msLeft(now) {
        const limits = [this.#idleMs, this.#crashed.size > 0 ? afterCrashMs : undefined].filter((limit) => limit !== undefined);
        return limits.length === 0 ? undefined : this.#lastAt + Math.min(...limits) - now;
    }
    silence(now) {
        return { silentMs: now - this.#lastAt, afterCrash: this.#crashed.size > 0 };
    }
}
function isSilence(reason) {
    return reason !== null && typeof reason === 'object' && 'silentMs' in reason && 'afterCrash' in reason;
}
/** What QEMU prints when the program that it runs, or QEMU itself, is ended by a signal. */
function isCrash(data) {
    return /qemu: uncaught target signal|QEMU internal SIG/.test(Buffer.from(data).toString('latin1'));
}

;// CONCATENATED MODULE: ./.build/build/stopped-build.js
// The error of a build that was ended from outside: a cancel, another platform's failure, a limit of time, of silence or of disk space.
// Its words and whether it may be tried again; who ended it and when is decided elsewhere.





/** Given to an AbortController as the reason when one build's failure stops the others. */
const failFastReason = 'fail-fast';
/** `where`: the platform. `step`: what was running. `stoppedBy`: the abort signal's reason. */
function describeStop(where, step, stoppedBy) {
    if (isSilence(stoppedBy))
        return describeSilence(where, step, stoppedBy);
    if ((0,disk_full/* isDiskShortage */.t)(stoppedBy))
        return (0,disk_full/* diskFull */.x)(`${where}: the build was ended${placeOf(step)}, before the disk is full.`, stoppedBy);
    if (stoppedBy === stop_reason/* timeoutReason */.g)
        return timedOut(where, step, 'The time that the input timeout gives to the whole run was over.', 'Raise timeout, or find out what takes so long: the summary shows the time of each step.');
    return new action_error/* ActionError */.lZ({
        code: 'BUILD_CANCELLED',
        what: `${where}: the build was stopped.`,
        why: stoppedBy === failFastReason ? 'Another platform failed, and fail-fast is true.' : 'The run was cancelled.',
        fix: 'Run the job again.',
        failure: stopped('The build was stopped from outside.', 'Run the job again.'),
    });
}
/** `limitMs`: what one platform may take. */
function describePlatformTimeout(where, step, limitMs) {
    return timedOut(where, step, `A platform may take ${durationText(limitMs)}, and that time was over.`, 'Raise platform-timeout, build this platform on a runner of its architecture, or cross-compile on $BUILDPLATFORM.');
}
function describeSilence(where, step, { silentMs, afterCrash }) {
    const silence = `It printed nothing for ${durationText(silentMs)}`;
    if (!afterCrash)
        return timedOut(where, step, `${silence}.`, 'Let the step print its progress, or raise idle-timeout.');
    const why = `${silence} after a program crashed under QEMU; the build waits for a program that is gone.`;
    const fix = `Use a runner of the architecture of ${where}, cross-compile on $BUILDPLATFORM, or name another QEMU with qemu-image.`;
    return timedOut(where, step, why, fix, { class: 'qemu-crash', transient: 'maybe', cause: 'A program crashed under emulation, and the build hung.', hint: fix });
}
function timedOut(where, step, why, fix, failure = stopped(why, fix)) {
    const lines = step === undefined || step.tail.length === 0 ? [] : ['The last lines of that step:', ...step.tail.slice(-10).map((line) => `  ${line}`)];
    return new action_error/* ActionError */.lZ({ code: 'TIMED_OUT', what: `${where}: the build was ended${placeOf(step)}.`, why: [why, ...lines].join('\n'), fix, failure });
}
function placeOf(step) {
    return step === undefined ? '' : ` at ${(0,step_names/* shortTitleOf */.OY)(step.name)}`;
}
function stopped(cause, hint) {
    return { class: 'timeout-cancelled', transient: false, cause, hint };
}
function durationText(milliseconds) {
    const seconds = Math.round(milliseconds / 1000);
    const [whole, rest] = [Math.floor(seconds / 60), seconds % 60];
    if (whole === 0)
        return `${seconds} s`;
    return rest === 0 ? `${whole} min` : `${whole} min ${rest} s`;
}

;// CONCATENATED MODULE: ./.build/build/build-failure.js
// Why a build failed, as an error for the reader: which platform and step, its exit code and last lines, and what to do.
// The exit code decides that it failed and failure/ of which kind it is; this file only finds the words.





/** `result` ended other than with exit code 0. The error's `failure` says whether it is worth another attempt. */
function describeFailure(request, result, record, { stoppedBy, limitMs = 0 } = {}) {
    const isStopped = result.end === 'cancelled' || result.end === 'timed-out';
    const step = isStopped ? interruptedStep(record) : failedStep(record);
    const where = (step === undefined ? undefined : (0,step_names/* platformOfStep */.B0)(step.name)) ?? platformsText(request);
    switch (result.end) {
        case 'cancelled':
            return describeStop(where, step, stoppedBy);
        case 'timed-out':
            return describePlatformTimeout(where, step, limitMs);
        case 'not-found':
            return new action_error/* ActionError */.lZ({ code: 'DOCKER_MISSING', what: `${where}: docker was not found.`, why: 'There is no docker in PATH.', fix: 'Install Docker on the runner.' });
        case 'signalled':
        case 'exited': {
            const failure = (0,classify/* classify */.L8)(evidenceOf(record, result.end === 'exited' ? result.code : undefined));
            return step === undefined ? buildxFailure(where, result, request, record, failure) : stepFailure(where, step, request, record, failure);
        }
    }
}
function stepFailure(where, step, request, record, failure) {
    const error = step.error ?? '';
    const [, exitCode] = /exit code: (\d+)/.exec(error) ?? [];
    const outcome = exitCode === undefined ? 'failed' : `failed with exit code ${exitCode}`;
    const pushFailure = (0,step_names/* isImageExport */.GC)(step.name) || /failed to push/.test(error) ? pushCodes[failure.class] : undefined;
    // A step that printed nothing has only its error to tell.
    const lines = exitCode === undefined || step.tail.length > 0 ? step.tail : buildxErrors(record);
    return new action_error/* ActionError */.lZ({
        code: pushFailure ?? 'BUILD_FAILED',
        what: `${where}: ${(0,step_names/* shortTitleOf */.OY)(step.name)}${(0,step_names/* isDockerfileStep */.xo)(step.name) ? placeText(record) : ''} ${outcome}.`,
        why: [exitCode === undefined ? error : '', lines.length > 0 ? `The last lines of that step:\n${lines.map((line) => `  ${line}`).join('\n')}` : '']
            .filter((text) => text !== '')
            .join('\n'),
        fix: pushFailure === undefined ? stepFix(where, failure, [error, ...lines].join('\n')) : pushFix(pushFailure, request, failure),
        failure,
    });
}
function buildxFailure(where, result, request, record, failure) {
    const lines = buildxErrors(record);
    const text = lines.join('\n');
    const end = result.end === 'exited' ? `exit code ${result.code}` : result.end === 'signalled' ? `signal ${result.signal}` : result.end;
    const pushFailure = /failed to push/.test(text) ? pushCodes[failure.class] : undefined;
    const fix = pushFailure === undefined ? undefined : pushFix(pushFailure, request, failure);
    return new action_error/* ActionError */.lZ({
        code: pushFailure ?? 'BUILD_FAILED',
        what: `${where}: docker buildx build ended with ${end}.`,
        why: lines.length > 0 ? text : 'It printed nothing. The engine or the builder may have been stopped, for want of memory or disk.',
        fix: fix ?? (failure.class === 'unknown' ? 'Correct what the message names. Run the job with debug logging enabled to see the whole output.' : failure.hint),
        failure,
    });
}
/** buildx prints the place above the lines of the Dockerfile that it quotes. */
function placeText({ text }) {
    const place = text.find((line) => /^[^\s:]+:\d+$/.test(line));
    return place === undefined ? '' : ` (${place})`;
}
/** What the registry has to do with, when an export or push fails. */
const pushCodes = {
    'package-permission': 'REGISTRY_DENIED',
    'auth-denied': 'REGISTRY_DENIED',
    'rate-limited': 'RATE_LIMITED',
    'registry-unavailable': 'REGISTRY_FAILED',
    'blob-upload': 'REGISTRY_FAILED',
    'tls-cert': 'REGISTRY_FAILED',
    'unsupported-media': 'REGISTRY_FAILED',
};
function pushFix(code, { destination }, { transient, hint }) {
    if (code === 'REGISTRY_DENIED') {
        const images = 'images' in destination ? destination.images.join(', ') : 'the image';
        return `Give the job "permissions: packages: write" (GHCR), or a login that may push to ${images}. A package that was not made by this repository needs it under Package settings, Manage Actions access.`;
    }
    return transient === false ? hint : `Run the job again a little later. ${hint}`;
}
/** The platform is known here and the tools' words are not: where that says more than the class's own hint, it is said. */
function stepFix(platform, { class: name, hint }, text) {
    if (/exec format error/.test(text))
        return `The builder can't run ${platform} programs: set qemu: true, or use a runner of that architecture.`;
    if (/qemu: uncaught target signal|Illegal instruction|Segmentation fault/.test(text)) {
        return `Programs crash under emulation: use a runner of ${platform}'s architecture, or cross-compile on $BUILDPLATFORM.`;
    }
    const isOwn = name === 'unknown' || name === 'dockerfile-step-failed';
    return isOwn ? `Correct the step, and try it where you work: docker buildx build --platform ${platform} .` : hint;
}
function platformsText({ platforms }) {
    return platforms.length === 0 ? 'build' : platforms.join(', ');
}

// EXTERNAL MODULE: ./.build/domain/digest.js
var domain_digest = __nccwpck_require__(65459);
;// CONCATENATED MODULE: ./.build/build/build-metadata.js
// Decodes buildx's --metadata-file. Only what the later stages need is read; the rest is handed on as it is.

/** undefined or malformed text is an empty answer: buildx writes the file only when the build succeeded. */
function decodeMetadata(text) {
    const all = decodeObject(text);
    const digest = (0,domain_digest/* parseDigest */.m)(textOf(all['containerimage.digest']));
    const configDigest = textOf(all['containerimage.config.digest']);
    return { all, ...(digest.ok ? { digest: digest.value } : {}), ...(configDigest === '' ? {} : { configDigest }) };
}
function decodeObject(text) {
    if (text === undefined)
        return {};
    try {
        const value = JSON.parse(text);
        return value !== null && typeof value === 'object' ? { ...value } : {};
    }
    catch {
        return {};
    }
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}

// EXTERNAL MODULE: ./.build/build/build-record.js + 1 modules
var build_record = __nccwpck_require__(79257);
;// CONCATENATED MODULE: ./.build/build/check-failure.js
// The error of a call=check that found something: how many findings, and where the first of them are.

const mostNamed = 5;
/** `output`: what buildx printed, for when its answer could not be decoded. */
function describeCheckFailure(check, output) {
    const warnings = check?.warnings ?? [];
    const findings = [...warnings.slice(0, mostNamed).map(findingText), ...(check?.error === undefined ? [] : [check.error])];
    const more = warnings.length > mostNamed ? [`and ${warnings.length - mostNamed} more`] : [];
    return new action_error/* ActionError */.lZ({
        code: 'CHECK_FAILED',
        what: warnings.length === 0 ? 'The check of the Dockerfile failed.' : `The check of the Dockerfile found ${warnings.length === 1 ? '1 problem' : `${warnings.length} problems`}.`,
        why: findings.length > 0 ? [...findings, ...more].join('\n') : output.trim().split('\n').slice(-10).join('\n'),
        fix: 'Correct the lines named, or skip a rule with a line "# check=skip=RULE" at the top of the Dockerfile.',
    });
}
function findingText({ rule, message, file, line }) {
    return `${rule}${file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`}: ${message}`;
}

// EXTERNAL MODULE: ./.build/build/progress.js
var build_progress = __nccwpck_require__(88834);
// EXTERNAL MODULE: ./.build/build/progress-log.js
var progress_log = __nccwpck_require__(78217);
;// CONCATENATED MODULE: ./.build/build/silence.stage.js

function watchSilence(idleMs, clock) {
    const watch = new IdleWatch(idleMs, clock.now());
    const tooLong = new AbortController();
    const ended = new AbortController();
    let isWatching = false;
    const look = async () => {
        if (isWatching)
            return;
        isWatching = true;
        for (let left = watch.msLeft(clock.now()); left !== undefined && !ended.signal.aborted; left = watch.msLeft(clock.now())) {
            if (left <= 0) {
                tooLong.abort(watch.silence(clock.now()));
                break;
            }
            await clock.sleep(left, ended.signal);
        }
        isWatching = false;
    };
    void look();
    return {
        saw: (progress) => {
            watch.saw(progress, clock.now());
            void look();
        },
        signal: tooLong.signal,
        end: () => ended.abort(),
    };
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __nccwpck_require__(53916);
;// CONCATENATED MODULE: ./.build/build/warnings.js
// Dockerfile warnings of BuildKit's checks, from the progress stream and from call=check, as places in the user's files.

/** `short` reads `FromAsCasing: 'as' and 'FROM' keywords' casing do not match (line 2)`. */
function warningOf(warning, dockerfile) {
    const [, rule, message] = /^([A-Za-z]+): (.*?)(?: \(line \d+\))?$/.exec(warning.short) ?? [];
    return {
        rule: rule ?? 'BuildWarning',
        message: message ?? warning.short,
        ...(warning.url === undefined ? {} : { url: warning.url }),
        ...(warning.filename === undefined ? {} : { file: fileOf(warning.filename, dockerfile) }),
        ...(warning.line === undefined ? {} : { line: warning.line }),
    };
}
/**
 * Where the Dockerfile of a request stands, from the workspace on. buildx takes `file` from the working folder, and
 * without it the Dockerfile of a local context.
 */
function dockerfileOf({ source, file }) {
    if (file !== undefined)
        return file;
    const { context } = source;
    const isLocalFolder = !/^[\w+.-]+:\/\/|^git@|^-$|\.git(?:#|$)/.test(context);
    return isLocalFolder && !context.startsWith('/') ? (0,posix_.join)(context, 'Dockerfile') : 'Dockerfile';
}
/** BuildKit knows only the last part of the path. */
function fileOf(filename, dockerfile) {
    return (0,posix_.basename)(dockerfile) === (0,posix_.basename)(filename) ? (0,posix_.join)((0,posix_.dirname)(dockerfile), (0,posix_.basename)(dockerfile)) : filename;
}
/** `value`: as it stands in the metadata file, where it is JSON inside JSON or text of it. undefined: not a check's answer. */
function decodeCheck(value, dockerfile) {
    const answer = typeof value === 'string' ? parseJson(value) : value;
    if (answer === null || typeof answer !== 'object')
        return undefined;
    const { warnings, buildError } = fieldsOf(answer);
    const { message } = fieldsOf(buildError);
    return {
        warnings: (Array.isArray(warnings) ? warnings : []).map((warning) => checkWarningOf(warning, dockerfile)),
        ...(typeof message === 'string' ? { error: message } : {}),
    };
}
function checkWarningOf(value, dockerfile) {
    const { ruleName, description, detail, url, location } = fieldsOf(value);
    const { ranges } = fieldsOf(location);
    const first = Array.isArray(ranges) ? ranges[0] : undefined;
    const { line } = fieldsOf(fieldsOf(first)['start']);
    const message = [detail, description].find((text) => typeof text === 'string' && text !== '');
    return {
        rule: typeof ruleName === 'string' ? ruleName : 'BuildWarning',
        message: typeof message === 'string' ? message : '',
        ...(typeof url === 'string' && url !== '' ? { url } : {}),
        ...(typeof line === 'number' ? { file: (0,posix_.join)(dockerfile), line } : {}),
    };
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
    return value !== null && typeof value === 'object' ? { ...value } : {};
}

;// CONCATENATED MODULE: ./.build/build/call.stage.js
// One call of `docker buildx build`: prints its progress as it comes, and reads what it left. The exit code decides.










/** `signal` ends the whole process group: BuildKit stops the build when its client is gone. */
async function runBuild(request, session, world, signal, { timeoutMs, idleMs } = {}) {
    const record = new build_record/* BuildRecord */.k();
    const log = new progress_log/* ProgressLog */.q(request.platforms);
    const startedAt = world.clock.now();
    const silence = watchSilence(idleMs, world.clock);
    const stop = AbortSignal.any([signal, silence.signal]);
    const ended = await world.processes.run({
        file: 'docker',
        args: (0,build_argv/* buildArgv */.v)(request),
        env: session.environment,
        signal: stop,
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
        onStderr: (line) => {
            const progress = (0,build_progress/* decodeProgress */.W)(line);
            silence.saw(progress);
            record.add(progress);
            for (const text of log.linesOf(progress))
                world.runner.foreign(text);
        },
    });
    silence.end();
    const milliseconds = world.clock.now() - startedAt;
    if (request.destination.to === 'call')
        for (const line of ended.stdout.trimEnd().split('\n'))
            world.runner.foreign(line);
    const metadata = decodeMetadata(await world.files.read(request.metadataFile));
    const dockerfile = dockerfileOf(request);
    const check = isCheck(request) ? decodeCheck(metadata.all['result.json'], dockerfile) : undefined;
    const report = {
        platforms: request.platforms,
        startedAt,
        milliseconds,
        steps: record.timings,
        imports: record.imports,
        warnings: check?.warnings ?? record.warnings.map((warning) => warningOf(warning, dockerfile)),
    };
    return { request, steps: record.steps, result: resultOf({ request, ended, record, metadata, check, report, circumstances: { stoppedBy: stop.reason, ...(timeoutMs === undefined ? {} : { limitMs: timeoutMs }) } }) };
}
function resultOf({ request, ended, record, metadata, check, report, circumstances }) {
    if (ended.end !== 'exited' || ended.code !== 0) {
        const isFinding = ended.end === 'exited' && isCheck(request) && (check !== undefined || ended.stdout !== '');
        const error = isFinding ? describeCheckFailure(check, [ended.stdout, ...record.text].join('\n')) : describeFailure(request, ended, record, circumstances);
        return { built: false, report, error };
    }
    const { all, digest, configDigest } = metadata;
    const pushes = request.destination.to === 'digest' || request.destination.to === 'layout';
    if (pushes && digest === undefined)
        return { built: false, report, error: digestMissing(request) };
    // With a containerd image store there is no config digest: the engine names an image by its manifest.
    const imageId = configDigest ?? digest;
    return {
        built: true,
        report,
        metadata: all,
        stdout: ended.stdout,
        ...(digest === undefined ? {} : { digest }),
        ...(imageId === undefined ? {} : { imageId }),
    };
}
function isCheck({ destination }) {
    return destination.to === 'call' && /^(?:check|lint)\b/.test(destination.call);
}
function digestMissing({ platforms }) {
    return new action_error/* ActionError */.lZ({
        code: 'UNEXPECTED_ANSWER',
        what: `${platforms.join(', ')}: buildx did not say which digest it built.`,
        why: 'Its metadata file holds no containerimage.digest.',
        fix: 'Update Docker Buildx on the runner.',
    });
}

;// CONCATENATED MODULE: ./.build/build/joined-report.js
/** `earlier`: of attempts before `last`, joined already. */
function joinReports(earlier, last) {
    return {
        ...last,
        startedAt: earlier.startedAt,
        milliseconds: last.startedAt + last.milliseconds - earlier.startedAt,
        steps: joinSteps(earlier.steps, last.steps),
        ...joinImports(earlier.imports, last.imports),
    };
}
/** A cache that an attempt was made without was still read by the one before. */
function joinImports(earlier, last) {
    if (earlier === undefined && last === undefined)
        return {};
    return { imports: [...new Map([...(earlier ?? []), ...(last ?? [])].map((one) => [one.from, one])).values()] };
}
/** The last attempt's steps; of those that it found in the cache, what an earlier attempt made of them. */
function joinSteps(earlier, last) {
    const ran = new Map(earlier.filter(({ cached, error }) => !cached && error === undefined).map((step) => [step.name, step]));
    return last.map((step) => (step.cached ? (ran.get(step.name) ?? step) : step));
}

;// CONCATENATED MODULE: ./.build/build/next-request.js

/**
 * An export or push begins when every step is done. From then on the builder holds the whole image, and only no-cache,
 * no-cache-filters and pull would make it build again. With the first two cache-from goes too: results of older builds, which
 * they were to keep out, could come from there. Before that all of them stay: steps that have not run must not be taken from
 * an old cache.
 */
function nextRequest(request, steps) {
    if (!steps.some(({ name }) => (0,step_names/* isImageExport */.GC)(name) && !name.startsWith('[auth]')))
        return request;
    const isFresh = request.noCache || request.noCacheFilters.length > 0;
    return { ...request, noCache: false, noCacheFilters: [], pull: false, ...(isFresh ? { cacheFrom: [] } : {}) };
}

;// CONCATENATED MODULE: ./.build/build/reliable-build.stage.js




/** Thrown between attempts only, for the schedule to see. */
class FailedAttempt extends Error {
    finished;
    failure;
    isElsewhere;
    constructor(finished, { failure, isElsewhere = false }) {
        super('the build failed');
        this.finished = finished;
        this.failure = failure;
        this.isElsewhere = isElsewhere;
    }
}
/** Never rejects for a failed build: its last attempt's result is given. */
async function buildReliably(first, place, signal) {
    const { world, care, limits } = place;
    const deadline = limits.platformMs === undefined ? undefined : world.clock.now() + limits.platformMs;
    /** What is asked of a builder that has nothing of it yet. */
    let whole = first;
    let request = first;
    let earlier;
    let hangs = 0;
    const attempt = async (number) => {
        // A layout that a broken attempt left would be taken for part of the next one's.
        if (number > 1 && request.layoutFolder !== undefined)
            await world.files.remove(request.layoutFolder);
        let generation = 0;
        let node;
        const called = await care.turn(async () => {
            generation = care.generation;
            const place = await care.placeOf(request.platforms);
            node = place.node;
            const timeoutMs = deadline === undefined ? undefined : Math.max(1, deadline - world.clock.now());
            return await runBuild({ ...request, builder: place.session.builder.name }, place.session, world, signal, { ...(limits.idleMs === undefined ? {} : { idleMs: limits.idleMs }), ...(timeoutMs === undefined ? {} : { timeoutMs }) });
        });
        const finished = node === undefined ? called : { ...called, result: { ...called.result, report: { ...called.result.report, node } } };
        const all = earlier === undefined ? finished : joined(earlier, finished);
        if (all.result.built)
            return all;
        earlier = all;
        throw new FailedAttempt(all, signal.aborted ? {} : await repair(finished, generation));
    };
    /** Puts right what the next attempt would meet again. Without a failure another attempt is no use. */
    const repair = async ({ result, steps }, generation) => {
        const failure = result.built ? undefined : result.error.failure;
        if (failure === undefined || result.built)
            return {};
        const revived = await care.revive(failure, generation, request.platforms, result.report.node);
        request = revived === 'elsewhere' ? whole : nextRequest(request, steps);
        if (revived === 'lost')
            return {};
        if (revived !== undefined)
            return { failure: { ...failure, class: 'builder-unavailable', transient: true }, isElsewhere: revived === 'elsewhere' };
        if (failure.class === 'qemu-crash' && result.error.code === 'TIMED_OUT')
            return ++hangs > 1 ? {} : { failure };
        if (failure.class !== 'cache-failure')
            return { failure };
        const text = `${result.error.what}\n${result.error.why}`;
        const spared = (0,cache_trouble/* withoutBlamedCache */.E)(request, text);
        if (spared === undefined)
            return { failure };
        request = spared.request;
        whole = (0,cache_trouble/* withoutBlamedCache */.E)(whole, text)?.request ?? whole;
        world.runner.warning(`${nameOf(first)}: ${spared.lost} ${failure.cause}`, { title: 'Cache trouble' });
        return { failure: { ...failure, transient: true } };
    };
    try {
        return await world.retry.run({ what: `build ${nameOf(first)}`, attempt, failureOf: (thrown) => (thrown instanceof FailedAttempt ? thrown.failure : undefined), isElsewhere: (thrown) => thrown instanceof FailedAttempt && thrown.isElsewhere });
    }
    catch (thrown) {
        if (thrown instanceof FailedAttempt)
            return await explained(thrown.finished, care);
        throw thrown;
    }
}
async function explained(finished, care) {
    const { result, request } = finished;
    return result.built ? finished : { ...finished, result: { ...result, error: await care.explain(result.error, request.platforms) } };
}
function joined(earlier, last) {
    return { ...last, steps: joinSteps(earlier.steps, last.steps), result: { ...last.result, report: joinReports(earlier.result.report, last.result.report) } };
}
function nameOf({ platforms }) {
    return platforms.length === 0 ? 'the image' : platforms.join(', ');
}

// EXTERNAL MODULE: ./.build/build/secret-plan.js
var secret_plan = __nccwpck_require__(42897);
// EXTERNAL MODULE: ./.build/build/secret.stage.js
var secret_stage = __nccwpck_require__(21545);
;// CONCATENATED MODULE: ./.build/build/build.stage.js











/** `pace` begins and ends them, `signal` is the run's own. In the order of the plan's platforms. Never rejects for a failed build: see requireBuilt. */
async function buildAll(plan, session, world, signal, pace = (0,resources_pace/* unhurried */.j)(signal)) {
    await (0,secret_stage/* writeSecrets */.P)(plan, session.folder, world);
    const facts = { builder: session.builder.name, folder: session.folder, secrets: (0,secret_plan/* secretSources */.x)((0,secret_plan/* planSecrets */.D)(plan), session.folder) };
    const requests = (0,build_requests/* planBuilds */.zu)(plan, facts);
    const others = new AbortController();
    const stop = AbortSignal.any([pace.signal, others.signal]);
    const place = { world, care: new BuilderCare(session, world, signal, { platforms: plan.platforms, suits: (builder) => unfit(builder, plan) }), limits: plan.inputs.limits };
    const { optionalPlatforms: optional } = plan.inputs.publish;
    const called = await (0,concurrency/* runBounded */.B)(requests, parallelism(plan, session, requests.length, pace), async (request) => {
        const finished = await pace.turn(request.platforms.join(', '), () => buildReliably(request, place, stop));
        if (!finished.result.built && plan.inputs.failFast && !(0,built_platforms/* isOptional */.dK)(request, optional))
            others.abort(failFastReason);
        return finished;
    });
    const results = called.map(({ result }) => result);
    const load = (0,built_platforms/* isComplete */.As)(results, optional) ? (0,build_requests/* planLoad */.Oj)((0,built_platforms/* leaveOutFailed */.BO)(plan, results).plan, facts) : undefined;
    const loaded = load === undefined ? [] : [await buildReliably(load, place, pace.signal)];
    for (const finished of [...called, ...loaded])
        showSteps(finished, world.runner);
    annotateWarnings(results.flatMap(({ report }) => report.warnings), world.runner);
    // The image's own results are those of the first calls; of the load only a failure counts.
    return [...results, ...loaded.flatMap(({ result }) => (result.built ? [] : [result]))];
}
/** The plan was settled for another builder (plan/settle.ts). */
function unfit(builder, plan) {
    if (builder.driver === 'docker' && plan.destination.to === 'digest')
        return 'the docker driver has no push by digest.';
    return builder.nodes.length > 1 && plan.strategy === 'single' ? 'it has several nodes, and one build for all platforms needs one.' : undefined;
}
/** The docker driver's OCI exporter locks layers that builds side by side share ("locked for …: unavailable"). */
function parallelism({ inputs: { maxParallel } }, { builder }, builds, { most }) {
    if (builder.driver === 'docker')
        return 1;
    return maxParallel === 'auto' ? (most?.(builds) ?? builds) : (maxParallel ?? builds);
}

;// CONCATENATED MODULE: ./.build/build/planned-builds.stage.js





/** `plan`: as it was carried out. Leaves both in `known`. Throws ActionError DRIVER_CANNOT_PUBLISH, BUILD_CANCELLED or TIMED_OUT. */
async function buildPlanned(planned, session, caches, { given, world, signal, timeline, known }) {
    const plan = await caches.settle(settlePlan(planned, session), session);
    known.plan = plan;
    (0,cancel/* stopIfCancelled */.F)(signal, 'build');
    await caches.fill(plan, session);
    (0,cancel/* stopIfCancelled */.F)(signal, 'build');
    const builds = await timeline.span('build', () => (0,room_stage/* withinRoom */.t)({ plan, session, given, world, signal, known }, (pace) => buildAll(plan, session, (0,later_stage/* loadingMeanwhile */.d)(plan, world), signal, pace)));
    known.builds = builds;
    return { plan, builds };
}


/***/ }),

/***/ 78217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ ProgressLog)
/* harmony export */ });
/* harmony import */ var _line_cutter_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(28539);
/* harmony import */ var _step_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(55626);


/** A transfer is reported at most so often, and only when it is no matter of a moment. Milliseconds. */
const transferInterval = 10_000;
/** BuildKit's own loading is worth a line when it takes so long. Milliseconds. */
const slowInternal = 1_000;
/** Parts of an export (`pushing layers`) are worth a line when they take so long. Milliseconds. */
const slowPart = 500;
class ProgressLog {
    #platforms;
    #shown = new Map();
    #quiet = new Map();
    #cutters = new Map();
    #parts = new Set();
    #transfers = new Map();
    /** The platforms of the call: with several, a line carries the one that its step names. */
    constructor(platforms) {
        this.#platforms = platforms;
    }
    linesOf(progress) {
        if (progress.kind === 'text')
            return progress.text.trim() === '' ? [] : [`${this.#prefix('')} ${progress.text}`];
        const lines = [];
        const parts = new Set([...progress.statuses, ...progress.logs]);
        const tellParts = (ofVertex) => {
            for (const part of parts) {
                if (ofVertex !== undefined && part.vertex !== ofVertex)
                    continue;
                parts.delete(part);
                lines.push(...('id' in part ? this.#ofStatus(part) : this.#ofLog(part)));
            }
        };
        for (const vertex of progress.vertexes) {
            lines.push(...this.#ofBeginning(vertex));
            if (vertex.completedAt === undefined)
                continue;
            // A step's last output may come in one message with its end.
            tellParts(vertex.digest);
            lines.push(...this.#ofEnd(vertex, vertex.completedAt));
        }
        tellParts();
        return lines;
    }
    #ofBeginning(vertex) {
        if (this.#shown.has(vertex.digest) || vertex.startedAt === undefined || vertex.cached)
            return [];
        if ((0,_step_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isInternal */ .iu)(vertex.name) && vertex.error === undefined && (vertex.completedAt ?? 0) - vertex.startedAt < slowInternal) {
            this.#quiet.set(vertex.digest, vertex);
            return [];
        }
        return [this.#line(this.#show(vertex), (0,_step_names_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(vertex.name))];
    }
    #ofEnd(vertex, completedAt) {
        const milliseconds = completedAt - (vertex.startedAt ?? completedAt);
        const shown = this.#shown.get(vertex.digest) ?? (vertex.cached && !(0,_step_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isInternal */ .iu)(vertex.name) ? this.#show(vertex) : undefined);
        // A vertex that is taken up again ends again: told when it is more than a formality.
        if (shown === undefined || (shown.ended && milliseconds < slowPart && vertex.error === undefined))
            return [];
        shown.ended = true;
        const rest = [1, 2].flatMap((stream) => this.#cutters.get(`${vertex.digest} ${stream}`)?.flush() ?? []);
        const end = vertex.error !== undefined ? `${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isCacheImport */ .Mb)(shown.name) ? 'not read:' : 'ERROR'} ${firstLine(vertex.error)}` : vertex.cached ? `CACHED ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(shown.name)}` : `DONE ${seconds(milliseconds)}`;
        return [...rest.map((line) => `| ${line}`), end].map((line) => this.#line(shown, line));
    }
    #ofLog(log) {
        const key = `${log.vertex} ${log.stream}`;
        const cutter = this.#cutters.get(key) ?? new _line_cutter_js__WEBPACK_IMPORTED_MODULE_1__/* .LineCutter */ .k();
        this.#cutters.set(key, cutter);
        const quiet = this.#shown.has(log.vertex) ? undefined : this.#quiet.get(log.vertex);
        const begin = quiet === undefined ? [] : [this.#line(this.#show(quiet), (0,_step_names_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(quiet.name))];
        const lines = cutter.cut(log.data);
        const shown = this.#shown.get(log.vertex);
        return shown === undefined ? [] : [...begin, ...lines.map((line) => this.#line(shown, `| ${line}`))];
    }
    #ofStatus(status) {
        const shown = this.#shown.get(status.vertex);
        if (shown === undefined)
            return [];
        if (isTransfer(status))
            return this.#ofTransfer(shown, status);
        const key = `${status.vertex} ${status.id}`;
        if (status.completedAt === undefined || this.#parts.has(key))
            return [];
        this.#parts.add(key);
        const milliseconds = status.completedAt - (status.startedAt ?? status.completedAt);
        return milliseconds < slowPart ? [] : [this.#line(shown, `${status.id} ${seconds(milliseconds)}`)];
    }
    #ofTransfer(shown, status) {
        const transfers = this.#transfers.get(status.vertex) ?? new Map();
        this.#transfers.set(status.vertex, transfers.set(status.id, status));
        if (shown.reported === 0)
            shown.reported = status.at;
        if (status.at - shown.reported < transferInterval)
            return [];
        shown.reported = status.at;
        const all = [...transfers.values()];
        const [current, total] = [all.reduce((sum, one) => sum + one.current, 0), all.reduce((sum, one) => sum + one.total, 0)];
        return [this.#line(shown, total > 0 ? `${megabytes(current)} of ${megabytes(total)}` : megabytes(current))];
    }
    #show(vertex) {
        const shown = { number: this.#shown.size + 1, name: vertex.name, ended: false, reported: 0 };
        this.#shown.set(vertex.digest, shown);
        return shown;
    }
    #line({ number, name }, text) {
        return `${this.#prefix(name)} #${number} ${text}`;
    }
    #prefix(name) {
        const [only] = this.#platforms;
        const platform = this.#platforms.length === 1 ? only : (0,_step_names_js__WEBPACK_IMPORTED_MODULE_0__/* .platformOfStep */ .B0)(name);
        return `[${platform ?? (this.#platforms.length === 0 ? 'build' : 'all')}]`;
    }
}
function isTransfer({ id }) {
    return id.startsWith('sha256:') || id.startsWith('transferring ') || id.startsWith('extracting ');
}
function firstLine(text) {
    return text.split('\n')[0] ?? '';
}
function seconds(milliseconds) {
    return `${(Math.max(0, milliseconds) / 1000).toFixed(1)}s`;
}
function megabytes(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}


/***/ }),

/***/ 88834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ decodeProgress)
/* harmony export */ });
// Decodes the lines of `--progress=rawjson`: one JSON object of changes a line, or text of buildx itself.
// Outside data: whatever does not fit is left out, never trusted, and a line that is no JSON stays text.
/** Shape: SolveStatus of BuildKit's client/graph.go; times RFC 3339, `data`, `short` and `detail` base64. */
function decodeProgress(line) {
    if (!line.startsWith('{'))
        return { kind: 'text', text: line };
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return { kind: 'text', text: line };
    }
    const changes = fieldsOf(value);
    return {
        kind: 'changes',
        vertexes: listOf(changes['vertexes']).flatMap(vertexOf),
        statuses: listOf(changes['statuses']).flatMap(statusOf),
        logs: listOf(changes['logs']).flatMap(logOf),
        warnings: listOf(changes['warnings']).flatMap(warningOf),
    };
}
function vertexOf(value) {
    const { digest, name, inputs, started, completed, cached, error } = fieldsOf(value);
    if (typeof digest !== 'string')
        return [];
    return [
        {
            digest,
            name: typeof name === 'string' ? name : '',
            inputs: listOf(inputs).filter((input) => typeof input === 'string'),
            cached: cached === true,
            ...timed('startedAt', started),
            ...timed('completedAt', completed),
            ...(typeof error === 'string' && error !== '' ? { error } : {}),
        },
    ];
}
function statusOf(value) {
    const { id, vertex, current, total, timestamp, started, completed } = fieldsOf(value);
    if (typeof id !== 'string' || typeof vertex !== 'string')
        return [];
    return [
        {
            id,
            vertex,
            current: typeof current === 'number' ? current : 0,
            total: typeof total === 'number' ? total : 0,
            at: timeOf(timestamp) ?? 0,
            ...timed('startedAt', started),
            ...timed('completedAt', completed),
        },
    ];
}
function logOf(value) {
    const { vertex, stream, data, timestamp } = fieldsOf(value);
    if (typeof vertex !== 'string' || typeof data !== 'string')
        return [];
    return [{ vertex, stream: typeof stream === 'number' ? stream : 1, data: Buffer.from(data, 'base64'), at: timeOf(timestamp) ?? 0 }];
}
function warningOf(value) {
    const { short, detail, url, sourceInfo, range } = fieldsOf(value);
    if (typeof short !== 'string')
        return [];
    const { filename } = fieldsOf(sourceInfo);
    const { line } = fieldsOf(fieldsOf(listOf(range)[0])['start']);
    return [
        {
            short: textOf(short),
            detail: listOf(detail).flatMap((part) => (typeof part === 'string' ? [textOf(part)] : [])),
            ...(typeof url === 'string' && url !== '' ? { url } : {}),
            ...(typeof filename === 'string' && filename !== '' ? { filename } : {}),
            ...(typeof line === 'number' ? { line } : {}),
        },
    ];
}
function timed(name, value) {
    const time = timeOf(value);
    return time === undefined ? {} : { [name]: time };
}
function timeOf(value) {
    const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return Number.isNaN(time) ? undefined : time;
}
function textOf(base64) {
    return Buffer.from(base64, 'base64').toString('utf8');
}
function fieldsOf(value) {
    return value !== null && typeof value === 'object' ? { ...value } : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 42322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NL: () => (/* binding */ metadataFileOf),
/* harmony export */   W9: () => (/* binding */ secretFileOf),
/* harmony export */   mD: () => (/* binding */ layoutFolderOf)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(53916);
// Names of the files that a build leaves in the run's folder. Merge reads the layouts from where the build put them.

/** buildx's --metadata-file of the build of these platforms. */
function metadataFileOf(folder, platforms, purpose = 'build') {
    return (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${purpose}-${slugOf(platforms)}.json`);
}
/** The OCI layout folder of a build with destination `layout`. */
function layoutFolderOf(folder, platforms) {
    return (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `layout-${slugOf(platforms)}`);
}
/** Where the value of the n-th secret stands. The id is not in the name: it may hold a slash. */
function secretFileOf(folder, index) {
    return (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `secret-${index}`);
}
function slugOf(platforms) {
    return platforms.length === 0 ? 'default' : platforms.map((platform) => platform.replaceAll('/', '-')).join('_');
}


/***/ }),

/***/ 42897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ planSecrets),
/* harmony export */   x: () => (/* binding */ secretSources)
/* harmony export */ });
/* harmony import */ var _trigger_source_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(10724);
/* harmony import */ var _run_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42322);


/** The user's secrets first. A secret of the same id by the user wins over our token. */
function planSecrets(plan) {
    const { build, githubToken } = plan.inputs;
    const id = (0,_trigger_source_js__WEBPACK_IMPORTED_MODULE_1__/* .gitTokenSecretId */ .RG)(plan.source, plan.trigger.run);
    if (id === undefined || githubToken === undefined || build.secrets.some((secret) => secret.id === id))
        return build.secrets;
    return [...build.secrets, { from: 'value', id, value: githubToken }];
}
/** How buildx is told of them: never by value. Values stand in files of the run's folder, see secret.stage.ts. */
function secretSources(secrets, folder) {
    return secrets.map((secret, index) => {
        switch (secret.from) {
            case 'value':
                return { id: secret.id, src: (0,_run_files_js__WEBPACK_IMPORTED_MODULE_0__/* .secretFileOf */ .W9)(folder, index) };
            case 'environment':
                return { id: secret.id, env: secret.variable };
            case 'file':
                return { id: secret.id, src: secret.path };
        }
    });
}


/***/ }),

/***/ 21545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writeSecrets),
/* harmony export */   p: () => (/* binding */ requireSecrets)
/* harmony export */ });
/* harmony import */ var _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63926);
/* harmony import */ var _run_files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(42322);
/* harmony import */ var _secret_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(42897);
// Puts the values of secrets where buildx can read them, and finds those that are not there before anything has started.
// A secret that is missing is an error: a build without it may well succeed and be wrong.



/** Throws ActionError INVALID_INPUT that names every missing variable and file. */
async function requireSecrets(plan, given, { files }) {
    const missing = await Promise.all(plan.inputs.build.secrets.map(async (secret) => {
        switch (secret.from) {
            case 'value':
                return [];
            case 'environment':
                return given.environment[secret.variable] === undefined ? [`${secret.id}: there is no environment variable ${secret.variable}`] : [];
            case 'file':
                return (await files.exists(secret.path)) ? [] : [`${secret.id}: there is no file ${secret.path}`];
        }
    }));
    const reasons = missing.flat();
    if (reasons.length === 0)
        return;
    throw new _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: 'INVALID_INPUT',
        what: reasons.length === 1 ? 'A secret of the build is missing.' : `${reasons.length} secrets of the build are missing.`,
        why: `${reasons.join('; ')}.`,
        fix: 'Set the variable with env on this step, or correct the path in secret-files; paths start at the workspace.',
    });
}
/** Files of mode 0600 in the run's folder, which post removes. The values are masked in the log. */
async function writeSecrets(plan, folder, { files, runner }) {
    await Promise.all((0,_secret_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planSecrets */ .D)(plan).map(async (secret, index) => {
        if (secret.from !== 'value')
            return;
        const value = secret.value.reveal();
        // The log is masked line by line.
        for (const line of value.split(/\r?\n/))
            if (line.trim() !== '')
                runner.hide(line);
        await files.writePrivate((0,_run_files_js__WEBPACK_IMPORTED_MODULE_1__/* .secretFileOf */ .W9)(folder, index), value);
    }));
}


/***/ }),

/***/ 55626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ platformOfStep),
/* harmony export */   BE: () => (/* binding */ importedCache),
/* harmony export */   GC: () => (/* binding */ isImageExport),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Mb: () => (/* binding */ isCacheImport),
/* harmony export */   OY: () => (/* binding */ shortTitleOf),
/* harmony export */   aE: () => (/* binding */ isContext),
/* harmony export */   dE: () => (/* binding */ doesWork),
/* harmony export */   iu: () => (/* binding */ isInternal),
/* harmony export */   pN: () => (/* binding */ isCacheExport),
/* harmony export */   xo: () => (/* binding */ isDockerfileStep)
/* harmony export */ });
/* unused harmony export isBaseImage */
// What the name of a vertex tells: which platform it is for, and whether a user wrote it (a Dockerfile step) or BuildKit adds it.
// The names are those of the Dockerfile frontend: `[linux/arm64 build 2/5] RUN make`, `[internal] load build context`.
/** `FROM` only names what the others build on: a base image is never cached and never run. The others do work. */
function doesWork(name) {
    return isDockerfileStep(name) && !isBaseImage(name);
}
/** `[build 2/5] RUN make`: a step of the Dockerfile. The others are loading, exporting, importing a cache. */
function isDockerfileStep(name) {
    return /^\[[^\]]*\d+\/\d+\] /.test(name);
}
/** `[build 1/5] FROM …`. */
function isBaseImage(name) {
    return /^\[[^\]]*\d+\/\d+\] FROM /.test(name);
}
/** Loading of the Dockerfile and metadata, tokens of registries: of interest only when slow or failing. */
function isInternal(name) {
    return /^\[(?:[^\]]* )?internal\]/.test(name) || name.startsWith('[auth]') || name.startsWith('resolving provenance');
}
/** A cache that can't be read fails its vertex, and the build goes on without it. */
function isCacheImport(name) {
    return importedCache(name) !== undefined;
}
/** `ghcr.io/o/i-cache:main` of `importing cache manifest from ghcr.io/o/i-cache:main`; undefined: it is no import. */
function importedCache(name) {
    return /^importing cache manifest from (\S+)/.exec(name)?.[1];
}
/** Its failure is told by the vertex alone where errors are to be ignored. */
function isCacheExport(name) {
    return /^exporting (?:cache to |to GitHub Actions Cache)/.test(name);
}
/** Files that come from outside the build: `[internal] load build context`, `[context src] load from client`. */
function isContext(name) {
    return /^\[internal\] load build context|^\[context /.test(name);
}
/** Exporting and pushing of the image, not of a cache. */
function isImageExport(name) {
    return (name.startsWith('exporting to') && !isCacheExport(name)) || name.startsWith('pushing ') || name.startsWith('[auth]');
}
/** `linux/arm64` of `[linux/arm64 build 2/5] RUN make` and of `[linux/amd64->arm64 …` (cross-compiled); undefined: it says none. */
function platformOfStep(name) {
    const { os, architecture, target } = prefixOf(name);
    if (os === undefined || architecture === undefined)
        return undefined;
    if (target === undefined)
        return `${os}/${architecture}`;
    return target.startsWith('linux/') || target.startsWith('windows/') ? target : `${os}/${target}`;
}
/** The same, short enough for a sentence: a heredoc is a whole script. */
function shortTitleOf(name) {
    const title = titleOf(name);
    return title.length > 120 ? `${title.slice(0, 119)}…` : title;
}
/** The name without its platform, on one line: `[build 2/5] RUN make`. */
function titleOf(name) {
    const { whole } = prefixOf(name);
    const short = whole === undefined ? name : name.replace(whole, '[');
    return short.replaceAll(/\s+/g, ' ').trim();
}
function prefixOf(name) {
    const pattern = /^\[(?<os>[a-z]+)\/(?<architecture>[a-z0-9]+(?:\/v\d+)?)(?:->(?<target>[^\s\]]+))? (?=[^\]]*\])/;
    const match = pattern.exec(name);
    return match === null ? {} : { whole: match[0], ...match.groups };
}


/***/ }),

/***/ 2964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ mountFolder),
/* harmony export */   Bn: () => (/* binding */ lastingFolder),
/* harmony export */   K9: () => (/* binding */ mountKeys),
/* harmony export */   lu: () => (/* binding */ mountName),
/* harmony export */   qc: () => (/* binding */ contentFile)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(53916);
/* harmony import */ var _cache_cache_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(31608);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65459);
// Under which keys and paths a mount's content is kept. Entries of the Actions cache never change, so that the run ends the
// key and the newest is found by its beginning. Platforms are in it: what is compiled for one is of no use to another.



/** `3f2a….linux-amd64_linux-arm64`: what tells it apart in this repository. */
function mountName({ id, uid, gid, mode, namespace, platforms }, { inputs }) {
    const identity = JSON.stringify([namespace ?? '', id, uid ?? '', gid ?? '', mode ?? '', inputs.cache.scope ?? '']);
    return `${(0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .o)(new TextEncoder().encode(identity)).slice('sha256:'.length, 'sha256:'.length + 16)}-${(0,_cache_cache_names_js__WEBPACK_IMPORTED_MODULE_1__/* .platformSlug */ .DN)(platforms)}`;
}
function mountKeys(mount, plan) {
    const { key } = plan.cache;
    const { runId, runAttempt } = plan.trigger.run;
    const beginning = (start) => `${start}-mount-${mountName(mount, plan)}-`;
    const exact = beginning(key?.exact ?? 'ghcr-buildx');
    return { key: `${exact}${runId}-${runAttempt}`, restoreKeys: [exact, ...(key?.fallback === undefined ? [] : [beginning(key.fallback)])] };
}
/** The same on every machine of a kind: the Actions cache tells entries apart by it. */
function mountFolder(mount, plan, environment) {
    return (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(lastingFolder(plan) ?? (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(environment['RUNNER_TEMP'] ?? '/tmp', 'ghcr-buildx-cache'), 'mounts', mountName(mount, plan));
}
/** A folder that this machine keeps, where there is one. */
function lastingFolder({ inputs: { cache } }) {
    return cache.backend === 'local' ? cache.folder : undefined;
}
const contentFile = 'content.tar';


/***/ }),

/***/ 30388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ nextFolder),
/* harmony export */   M1: () => (/* binding */ localFolder),
/* harmony export */   PD: () => (/* binding */ ownReferences),
/* harmony export */   PK: () => (/* binding */ readReferences),
/* harmony export */   v2: () => (/* binding */ cacheEntries)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(53916);
/* harmony import */ var _build_csv_record_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(91215);
/* harmony import */ var _cache_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(31608);
// The values of --cache-from and --cache-to of one build: its own cache, the fallback of its key, its siblings' and the default
// branch's. Only the own ones are written. They can't fail a build: see ignore-error.



/** `platforms`: of this one build; all those of the plan are its siblings. */
function cacheEntries(plan, platforms) {
    const { uses } = plan.cache;
    return {
        from: [...new Set(uses.flatMap((use) => (use.read ? readFrom(use, plan, platforms) : [])))],
        to: uses.flatMap((use) => (use.write ? writtenTo(use, plan, platforms) : [])),
    };
}
/** What a build would read in the registry, whether it is there or not. */
function readReferences(plan, platforms) {
    return plan.cache.uses.flatMap((use) => (use.backend === 'registry' && use.read ? referencesOf(use, plan, platforms) : []));
}
function referencesOf(use, plan, platforms) {
    const ofBranch = [...ownNames(plan, platforms), ...siblingsOf(plan, platforms).map((sibling) => generalName(plan, sibling))];
    return [use.branch, ...use.otherBranches].flatMap((branch) => ofBranch.map((name) => `${use.image}:${(0,_cache_names_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheTag */ .z)(branch, name)}`));
}
/** The build's own references in the registry: one of them read is a cache found. */
function ownReferences(plan, platforms) {
    return plan.cache.uses.flatMap((use) => (use.backend === 'registry' ? ownNames(plan, platforms).map((name) => `${use.image}:${(0,_cache_names_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheTag */ .z)(use.branch, name)}`) : []));
}
/** Where the local cache of a build is. The key is not in it: a folder has one content. */
function localFolder(folder, plan, platforms) {
    const [image] = plan.metadata.images;
    const name = { ...baseName(plan), platforms };
    return (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, image === undefined ? (0,_cache_names_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOf */ .tF)(JSON.stringify(name)) : (0,_cache_names_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheScope */ .ju)(image, name));
}
function readFrom(use, plan, platforms) {
    const own = ownNames(plan, platforms);
    const siblings = siblingsOf(plan, platforms);
    switch (use.backend) {
        case 'registry':
            return referencesOf(use, plan, platforms).filter((reference) => isThere(reference, plan)).map((reference) => (0,_build_csv_record_js__WEBPACK_IMPORTED_MODULE_2__/* .csvRecord */ .ef)([['type', 'registry'], ['ref', reference]]));
        case 'gha':
            // Asking too often makes BuildKit wait for its turn, by default ten minutes: longer than a build saves.
            return [...own, ...siblings.map((sibling) => generalName(plan, sibling))].map((name) => (0,_build_csv_record_js__WEBPACK_IMPORTED_MODULE_2__/* .csvRecord */ .ef)([['type', 'gha'], ['scope', scopeOf(plan, name)], ['timeout', '1m']]));
        case 'local': {
            const folders = [platforms, ...siblings].map((group) => localFolder(use.folder, plan, group));
            return folders.filter((folder) => isThere(folder, plan)).map((folder) => (0,_build_csv_record_js__WEBPACK_IMPORTED_MODULE_2__/* .csvRecord */ .ef)([['type', 'local'], ['src', folder]]));
        }
    }
}
function isThere(place, { cache: { present } }) {
    return present === undefined || present.includes(place);
}
function writtenTo(use, plan, platforms) {
    const common = [['mode', plan.inputs.cache.mode], ['ignore-error', 'true']];
    switch (use.backend) {
        case 'registry':
            return ownNames(plan, platforms).map((name) => (0,_build_csv_record_js__WEBPACK_IMPORTED_MODULE_2__/* .csvRecord */ .ef)([['type', 'registry'], ['ref', `${use.image}:${(0,_cache_names_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheTag */ .z)(use.branch, name)}`], ...common, ['image-manifest', 'true'], ['oci-mediatypes', 'true']]));
        case 'gha':
            return ownNames(plan, platforms).map((name) => (0,_build_csv_record_js__WEBPACK_IMPORTED_MODULE_2__/* .csvRecord */ .ef)([['type', 'gha'], ['scope', scopeOf(plan, name)], ...common]));
        case 'local':
            return [(0,_build_csv_record_js__WEBPACK_IMPORTED_MODULE_2__/* .csvRecord */ .ef)([['type', 'local'], ['dest', nextFolder(localFolder(use.folder, plan, platforms))], ...common])];
    }
}
/** A cache is written to a new folder, which then takes the old one's place: an export adds to what it finds. */
function nextFolder(folder) {
    return `${folder}.next`;
}
/** With the whole key, then with its fallback. */
function ownNames(plan, platforms) {
    const { key } = plan.cache;
    const keys = key === undefined ? [undefined] : [key.exact, ...(key.fallback === undefined || key.fallback === key.exact ? [] : [key.fallback])];
    return keys.map((one) => ({ ...baseName(plan), key: one, platforms }));
}
/** What is most likely there: the fallback is written by every run. */
function generalName(plan, platforms) {
    return { ...baseName(plan), key: plan.cache.key?.fallback ?? plan.cache.key?.exact, platforms };
}
function baseName({ inputs }) {
    return { target: inputs.build.target, scope: inputs.cache.scope };
}
/** Steps on $BUILDPLATFORM, and those that copy what is for no platform, are the same for all. */
function siblingsOf(plan, platforms) {
    return plan.platforms.filter((platform) => !(platforms.length === 1 && platforms[0] === platform)).map((platform) => [platform]);
}
function scopeOf(plan, name) {
    const [image] = plan.metadata.images;
    return image === undefined ? (0,_cache_names_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOf */ .tF)(JSON.stringify(name)) : (0,_cache_names_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheScope */ .ju)(image, name);
}


/***/ }),

/***/ 24859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ planCacheExports),
/* harmony export */   i: () => (/* binding */ hasNothingNew)
/* harmony export */ });
/* harmony import */ var _build_cache_use_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(53933);
/* harmony import */ var _build_build_requests_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(35484);
/* harmony import */ var _build_run_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(42322);
/* harmony import */ var _cache_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(30388);
// The calls that save the cache: each build again, from the builder's own cache, with nothing as its result. They come after
// the image is published, so that no trouble of theirs can reach it. And when there is nothing new to save.




/** Empty where this run writes no cache. */
function planCacheExports(plan, facts) {
    if (!plan.cache.uses.some(({ write }) => write))
        return [];
    return (0,_build_build_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .planBuilds */ .zu)(plan, facts).map((request) => ({
        ...request,
        destination: { to: 'nowhere' },
        metadataFile: (0,_build_run_files_js__WEBPACK_IMPORTED_MODULE_2__/* .metadataFileOf */ .NL)(facts.folder, request.platforms, 'cache'),
        attests: [],
        annotations: [],
        cacheTo: (0,_cache_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheEntries */ .v2)(plan, request.platforms).to,
        // What is built is built: a newer base image or a step without cache would be made once more here.
        pull: false,
        noCacheFilters: [],
    }));
}
/** Every step of the build came from a cache, and the cache that would be written was among those. */
function hasNothingNew(report, plan, builder) {
    // FROM is never cached.
    const { cached, steps } = (0,_build_cache_use_js__WEBPACK_IMPORTED_MODULE_0__/* .countSteps */ .jg)(report.steps);
    return cached === steps && plan.cache.uses.filter(({ write }) => write).every((use) => wasFound(use, report, plan, builder));
}
function wasFound(use, { imports = [], platforms }, plan, builder) {
    const read = imports.filter(({ error }) => error === undefined).map(({ from }) => from);
    switch (use.backend) {
        case 'registry': {
            const [own] = (0,_cache_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .ownReferences */ .PD)(plan, platforms);
            return own !== undefined && read.includes(own);
        }
        case 'gha':
            // It does not say which scope it found. A builder of this run's own began empty, so it must have been one that can be read again.
            return builder.own && !plan.inputs.builder.keepState && read.some((from) => from.startsWith('gha:'));
        case 'local':
            return plan.cache.present?.includes((0,_cache_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .localFolder */ .M1)(use.folder, plan, platforms)) === true && read.some((from) => from.startsWith('local:'));
    }
}


/***/ }),

/***/ 31608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ platformSlug),
/* harmony export */   ju: () => (/* binding */ cacheScope),
/* harmony export */   tF: () => (/* binding */ slugOf),
/* harmony export */   z: () => (/* binding */ cacheTag)
/* harmony export */ });
/* unused harmony export buildName */
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65459);
/* harmony import */ var _domain_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(97578);
// What the parts of a cache are called: safe, short, and different wherever branch, image, target, scope, key or platform
// differ, so that no build overwrites another's. Nothing is decided about who reads which.


/** Letters, digits, `-` and `_`, at most 60. A text that loses something gets a hash, so that two never come to one. */
function slugOf(text) {
    const slug = text.replaceAll(/[^A-Za-z0-9_-]+/g, '-').replaceAll(/^[-_]+|-+$/g, '').slice(0, 60);
    return slug === text ? slug : `${slug === '' ? '' : `${slug}-`}${hashOf(text).slice(0, 8)}`;
}
/** `linux-arm64`; of a build for several at once `linux-amd64_linux-arm64`. */
function platformSlug(platforms) {
    return platforms.length === 0 ? 'default' : platforms.map((platform) => platform.replaceAll('/', '-')).join('_');
}
/** `build.scope-debug.key-v1-3f2a.linux-arm64`: parts that are not always there say what they are. */
function buildName({ target, scope, key, platforms }) {
    return [
        target === undefined ? 'default' : slugOf(target),
        ...(scope === undefined ? [] : [`scope-${slugOf(scope)}`]),
        ...(key === undefined ? [] : [`key-${slugOf(key)}`]),
        platformSlug(platforms),
    ].join('.');
}
/** A tag of the registry cache (distribution-spec: at most 128 characters). */
function cacheTag(branch, name) {
    return shortened(`${branch}.${buildName(name)}`, 128);
}
/** For caches that hold several images: GitHub's cache service and folders. */
function cacheScope(image, name) {
    return shortened(`${slugOf((0,_domain_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOf */ ._M)(image))}.${buildName(name)}`, 200);
}
function shortened(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 17)}-${hashOf(text).slice(0, 16)}`;
}
function hashOf(text) {
    return (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(new TextEncoder().encode(text)).slice('sha256:'.length);
}


/***/ }),

/***/ 12887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ cacheImageOf),
  e: () => (/* binding */ chooseCache)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __nccwpck_require__(53916);
// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __nccwpck_require__(97578);
// EXTERNAL MODULE: ./.build/cache/cache-names.js
var cache_names = __nccwpck_require__(31608);
;// CONCATENATED MODULE: ./.build/cache/cache-branch.js

/** Of all pushed tags together: a tag's own cache nobody would ever read. No branch's slug begins so. */
const tags = '_tags';
/** Slugs. Without `others` the default branch is this one, or not known. */
function cacheBranches({ event, run, repository }) {
    const named = branchOf(event, run.ref);
    const branch = named === undefined ? tags : (0,cache_names/* slugOf */.tF)(named);
    const { defaultBranch } = repository;
    const main = defaultBranch === undefined ? undefined : (0,cache_names/* slugOf */.tF)(defaultBranch);
    return { branch, others: main === undefined || main === branch ? [] : [main] };
}
/** undefined: it is no branch. A pull request and a merge group read what they are to be merged into. */
function branchOf(event, ref) {
    switch (event.kind) {
        case 'pull-request':
        case 'pull-request-target':
            return event.pullRequest.baseRef;
        case 'merge-group':
            return shortRef(event.baseRef);
        case 'tag-push':
        case 'release':
            return undefined;
        case 'branch-push':
        case 'deletion':
        case 'dispatch':
        case 'repository-dispatch':
        case 'schedule':
        case 'workflow-run':
        case 'issue-comment':
        case 'create':
        case 'registry-package':
            return ref.startsWith('refs/tags/') ? undefined : shortRef(ref);
    }
}
function shortRef(ref) {
    return ref.replace(/^refs\/heads\//, '');
}

// EXTERNAL MODULE: ./.build/cache/service-access.js
var service_access = __nccwpck_require__(23295);
;// CONCATENATED MODULE: ./.build/cache/choose-cache.js
// Chooses where the cache of a run is and what the run may do there, with the reason in one line for the log.
// It knows what is allowed, not what works: trouble with a cache is found out later and never fails a build.




function chooseCache(facts) {
    const { build, cache } = facts.inputs;
    const why = whyNone(facts);
    if (why !== undefined)
        return { uses: [], reason: why, warnings: [] };
    const access = (0,service_access/* serviceAccess */.k)(facts.environment, facts.trigger);
    const uses = usesOf(facts, access).filter(({ read, write }) => read || write);
    if (uses.length === 0) {
        const reason = `Cache: off, as ${access.why ?? 'there is none that this run could use'}${cache.backend === 'auto' && isOnDockerHub(facts) ? ', and a cache beside an image on docker.io would be public' : ''}.`;
        // Asked for by name, its absence is no matter of course.
        return { uses, reason, warnings: cache.backend === 'auto' ? [] : [`cache is ${cache.backend}, and can't be used: ${access.why ?? 'no image is named'}.`] };
    }
    const limits = access.there && access.why !== undefined && uses.some(({ backend, read, write }) => backend !== 'registry' && !(read && write)) ? `; ${access.why}` : '';
    const chosen = cache.backend === 'auto' ? (facts.decision.act === 'publish' ? 'this run publishes' : 'this run publishes nothing') : `cache is ${cache.backend}`;
    const skipped = build.noCacheFilters.length > 0 ? `; without it: ${build.noCacheFilters.join(', ')}` : '';
    return { uses, reason: `Cache: ${uses.map(describeUse).join('; ')} (${chosen}${limits}${skipped}).`, warnings: [] };
}
/** The sentence, where no cache of ours is to be used at all. */
function whyNone({ inputs: { build, cache, publish }, decision, trigger }) {
    if (publish.command !== 'publish' || publish.digests !== undefined || decision.act === 'nothing')
        return 'Cache: off, as nothing is built.';
    if (build.cacheFrom.length > 0 || build.cacheTo.length > 0)
        return 'Cache: cache-from and cache-to are used as they are given.';
    if (cache.backend === 'off')
        return 'Cache: off, as cache says so.';
    if (build.call !== undefined && build.call !== 'build')
        return 'Cache: off, as no image is built.';
    if (build.noCache)
        return 'Cache: off, as no-cache says so.';
    if (!cache.onRelease && isRelease(trigger))
        return 'Cache: off, as this is a release, and cache-on-release is false.';
    return undefined;
}
function isRelease({ event, run }) {
    return event.kind === 'tag-push' || event.kind === 'release' || run.ref.startsWith('refs/tags/');
}
function usesOf(facts, access) {
    const { backend } = facts.inputs.cache;
    switch (backend) {
        case 'off':
            return [];
        case 'registry':
            return registryUse(facts);
        case 'gha':
            return [serviceUse(access)];
        case 'local':
            return [localUse(facts, access)];
        case 'auto': {
            const registry = isOnDockerHub(facts) ? [] : registryUse(facts);
            return facts.decision.act === 'publish' && registry.length > 0 ? registry : [...registry, serviceUse(access)];
        }
    }
}
function serviceUse({ service, read, write }) {
    return { backend: 'gha', service, read, write };
}
/** Whoever may not publish may not fill a cache that others' builds read. */
function registryUse({ inputs, decision, trigger, images }) {
    const image = cacheImageOf(inputs.cache, images);
    if (image === undefined)
        return [];
    const { branch, others } = cacheBranches(trigger);
    return [{ backend: 'registry', image, branch, otherBranches: others, read: true, write: decision.act === 'publish' }];
}
/** Where the registry cache is; undefined: no image is named. */
function cacheImageOf(cache, images) {
    return cache.image ?? besideOf(images[0]);
}
function besideOf(image) {
    const beside = image === undefined ? undefined : (0,image_ref/* parseImageName */["if"])(`${image}-cache`);
    return beside?.ok === true ? beside.value : undefined;
}
function localUse({ inputs: { cache }, environment }, { read, write }) {
    if (cache.folder !== undefined)
        return { backend: 'local', folder: cache.folder, lasting: true, read: true, write: true };
    return { backend: 'local', folder: (0,posix_.join)(environment['RUNNER_TEMP'] ?? '/tmp', 'ghcr-buildx-cache'), lasting: false, read, write };
}
/** A new repository there is public, and mode=max holds the layers of stages that the image leaves out. */
function isOnDockerHub({ inputs: { cache }, images: [first] }) {
    return cache.image === undefined && first !== undefined && (0,image_ref/* registryOf */.Fv)(first) === 'docker.io';
}
function describeUse(use) {
    const does = use.read ? (use.write ? 'read and written' : 'only read') : 'only written';
    switch (use.backend) {
        case 'registry':
            return `registry ${use.image}, ${does}`;
        case 'gha':
            return `GitHub's cache service, ${does}`;
        case 'local':
            return use.lasting ? `folder ${use.folder}, ${does}` : `folders in the Actions cache, ${does}`;
    }
}


/***/ }),

/***/ 11765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ localKeys)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(53916);
// Under which keys of the Actions cache a local cache's folder is saved, and looked for. An entry there never changes, so that
// the commit ends the key; the folder's path keeps platforms, targets and scopes apart.

function localKeys(plan, folder) {
    const { key } = plan.cache;
    const scope = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(folder);
    const exact = key?.exact ?? 'ghcr-buildx-cache';
    return {
        key: `${exact}-${scope}-${plan.trigger.run.sha}`,
        fallbacks: [`${exact}-${scope}-`, ...(key?.fallback === undefined ? [] : [key.fallback])],
    };
}


/***/ }),

/***/ 27935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ openCaches)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __nccwpck_require__(53916);
// EXTERNAL MODULE: ./.build/cache/service-access.js
var service_access = __nccwpck_require__(23295);
// EXTERNAL MODULE: ./.build/cache-mounts/mount-names.js
var mount_names = __nccwpck_require__(2964);
;// CONCATENATED MODULE: ./.build/cache-mounts/mount-access.js
// Whether this run keeps cache mounts at all, and whether it may read and write what is kept. Nothing is asked of anybody.


function mountAccess(plan, environment) {
    const why = whyNone(plan);
    if (why !== undefined)
        return { read: false, write: false, why };
    // Whoever may not publish may not change what others' builds on this machine start from.
    if ((0,mount_names/* lastingFolder */.Bn)(plan) !== undefined)
        return { read: true, write: plan.decision.act === 'publish' };
    const { there, read, write, why: limit } = (0,service_access/* serviceAccess */.k)(environment, plan.trigger);
    const reason = limit === undefined ? {} : { why: `${limit.charAt(0).toUpperCase()}${limit.slice(1)}.` };
    return { read: there && read, write: there && write, ...reason };
}
function whyNone({ inputs, trigger, destination, decision }) {
    const { cacheMounts, cache, build, builder } = inputs;
    if (cacheMounts.keep === 'off')
        return 'cache-mounts says off.';
    if (decision.act === 'nothing' || destination.to === 'call')
        return 'No image is built.';
    if (cache.backend === 'off')
        return 'cache says off.';
    if (build.noCache)
        return 'no-cache says so.';
    if (!cache.onRelease && trigger.run.ref.startsWith('refs/tags/'))
        return 'This is a release, and cache-on-release is false.';
    return builder.keepState ? 'The builder keeps its state, its cache mounts too (keep-state).' : undefined;
}

;// CONCATENATED MODULE: ./.build/cache-mounts/cache-mounts.stage.js
// Cache mounts kept between runs, as the pipeline sees them. Most runs have none: what reads Dockerfiles and runs small builds
// is loaded only when a Dockerfile has one.


/** undefined: there is nothing to keep, and nothing is done. Never rejects. */
async function startMounts(plan, { environment }, world) {
    const access = mountAccess(plan, environment);
    const isListed = typeof plan.inputs.cacheMounts.keep !== 'string';
    const say = (line) => (isListed ? world.runner.notice(line, { title: 'Cache mounts' }) : world.runner.debug(`[cache mounts] ${line}`));
    if (!access.read && !access.write) {
        say(`Cache mounts are not kept: ${access.why ?? 'there is no cache service.'}`);
        return undefined;
    }
    try {
        const dockerfile = await readText(plan, environment, world);
        if (dockerfile === undefined) {
            say('Cache mounts are kept only with a checkout: without one the Dockerfile is not read here.');
            return undefined;
        }
        if (!isListed && !dockerfile.includes('--mount'))
            return undefined;
        const { findAndFetch } = await Promise.all(/* import() */[__nccwpck_require__.e(869), __nccwpck_require__.e(740)]).then(__nccwpck_require__.bind(__nccwpck_require__, 98740));
        return findAndFetch({ access, dockerfile, environment }, plan, world, say);
    }
    catch (thrown) {
        world.runner.warning(`Cache mounts are not kept: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
        return undefined;
    }
}
/** Before the build. Never rejects. */
async function fillMounts(started, plan, session, world, signal) {
    const restoring = await Promise.all(/* import() */[__nccwpck_require__.e(869), __nccwpck_require__.e(740)]).then(__nccwpck_require__.bind(__nccwpck_require__, 98740));
    return await restoring.fillMounts(started, plan, session, world, signal);
}
/** After the tags have moved. Never rejects. Leaves its warnings in `known`, and gives one sentence for the summary. */
async function saveMounts(run, builds, session, inHand) {
    const saving = await __nccwpck_require__.e(/* import() */ 143).then(__nccwpck_require__.bind(__nccwpck_require__, 27143));
    return await saving.saveMounts(run, builds, session, inHand);
}
/** Of a folder on this machine; undefined: there is none, or it is not ours to read. */
async function readText({ source, inputs: { build } }, environment, { files }) {
    if (source.kind === 'git' || /^(?:[a-z+]+:\/\/|git@|-$)/.test(source.context))
        return undefined;
    const workspace = environment['GITHUB_WORKSPACE'] ?? '.';
    const path = build.file === undefined ? (0,posix_.join)((0,posix_.resolve)(workspace, source.context), 'Dockerfile') : (0,posix_.resolve)(workspace, build.file);
    return await files.read(path).catch(() => undefined);
}

// EXTERNAL MODULE: ./.build/later.stage.js
var later_stage = __nccwpck_require__(34232);
// EXTERNAL MODULE: ./.build/setup/given-builders.stage.js
var given_builders_stage = __nccwpck_require__(2962);
// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __nccwpck_require__(63926);
// EXTERNAL MODULE: ./.build/report/quantities.js
var quantities = __nccwpck_require__(57752);
;// CONCATENATED MODULE: ./.build/upkeep/cache-room.js
// When a repository's caches are about to fill their room: GitHub then deletes those that were not used longest, also the
// build's own. Pure.

/** What GitHub gives every repository ("Dependency caching reference", usage limits). */
const defaultLimit = 10 * 1024 ** 3;
const warnFrom = 0.9;
/** A sentence from nine tenths on. `limit` in bytes; absent: it is not known, and taken for the default. */
function roomWarning(bytes, limit) {
    const room = limit ?? defaultLimit;
    if (bytes < warnFrom * room)
        return undefined;
    const share = room === 0 ? '' : ` (${Math.floor((100 * bytes) / room)} %)`;
    return `The repository's Actions caches take ${(0,quantities/* sizeText */.lP)(bytes)} of ${(0,quantities/* sizeText */.lP)(room)}${share}${limit === undefined ? ', the default limit' : ''}: GitHub deletes those that were not used longest, and builds miss them. Delete those of closed pull requests with the action prune/, use cache: registry, or raise the limit in the repository's settings.`;
}

;// CONCATENATED MODULE: ./.build/upkeep/cache-room.stage.js
// Warns when the repository's Actions caches nearly fill their room. To be called once the cache was saved, and only where it
// is in GitHub's cache service: the answer costs two questions. It never fails and never waits for a passing fault.


/** Sentences for the run's warnings: none or one. A token that may not know is no matter. */
async function warnOfCacheUse({ cache, inputs }, { github, runner }) {
    const isThere = cache.uses.some((use) => use.write && (use.backend === 'gha' || (use.backend === 'local' && !use.lasting))) || inputs.build.cacheTo.some((to) => /(?:^|,)"?type=gha\b/.test(to));
    if (!isThere)
        return [];
    try {
        const [bytes, limit] = await Promise.all([github.cacheBytes(), github.cacheLimit()]);
        const warning = bytes === undefined ? undefined : roomWarning(bytes, limit);
        return warning === undefined ? [] : [warning];
    }
    catch (thrown) {
        const { what, why } = (0,action_error/* asActionError */.z6)(thrown);
        runner.debug(`How full the repository's caches are is not known: ${what} ${why}`);
        return [];
    }
}

// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __nccwpck_require__(97578);
// EXTERNAL MODULE: ./.build/build/build-requests.js
var build_requests = __nccwpck_require__(35484);
// EXTERNAL MODULE: ./.build/world/ports/registry.js
var registry = __nccwpck_require__(55531);
// EXTERNAL MODULE: ./.build/cache/cache-entries.js
var cache_entries = __nccwpck_require__(30388);
// EXTERNAL MODULE: ./.build/cache/time-box.stage.js
var time_box_stage = __nccwpck_require__(50830);
;// CONCATENATED MODULE: ./.build/cache/find.stage.js
// Looks which of the registry's caches are there, while the builder starts: BuildKit would ask for each that is not, during
// the build, once a platform.





/** Looking saves less than this. */
const limitMs = 5000;
/** References. Those that may not be read are as good as not there. undefined: it is not known, or there is no such cache. Never rejects. */
async function findCache(plan, session, world) {
    const references = [...new Set((0,build_requests/* platformGroups */.MO)(plan).flatMap((platforms) => (0,cache_entries/* readReferences */.PK)(plan, platforms)))];
    if (references.length === 0)
        return undefined;
    const look = async (reference) => {
        const ref = (0,image_ref/* parseTagRef */.h2)(reference);
        if (!ref.ok)
            return [reference];
        const { image, tag } = ref.value;
        try {
            const registry = await world.registryFor(image, session.environment['DOCKER_CONFIG'] ?? '');
            return (await registry.resolveTag(image, tag)) === undefined ? [] : [(0,image_ref/* tagRefText */.HG)(ref.value)];
        }
        catch (thrown) {
            return thrown instanceof registry/* RegistryError */.g && [401, 403].includes(thrown.status) ? [] : [reference];
        }
    };
    const found = await (0,time_box_stage/* withinTime */.d)(Promise.all(references.map(look)), limitMs, world.clock);
    return found?.flat();
}

// EXTERNAL MODULE: ./.build/cache/local-keys.js
var local_keys = __nccwpck_require__(11765);
;// CONCATENATED MODULE: ./.build/cache/restore.stage.js
// Fetches the folders of a local cache while the builder starts. A folder that can't be had is a build without it.





/** Never rejects. Nothing to do for other caches: BuildKit reads those itself. */
async function restoreCache(plan, world) {
    const use = plan.cache.uses.find(({ backend }) => backend === 'local');
    if (use?.backend !== 'local' || !use.read)
        return { warnings: [] };
    const folders = (0,build_requests/* platformGroups */.MO)(plan).map((platforms) => (0,cache_entries/* localFolder */.M1)(use.folder, plan, platforms));
    const troubles = await Promise.all(use.lasting ? [] : folders.map((folder) => restoreFolder(folder, plan, world)));
    const present = [];
    for (const folder of folders)
        if (await world.files.exists((0,posix_.join)(folder, 'index.json')))
            present.push(folder);
    const [trouble] = troubles.filter((one) => one !== undefined);
    return { present, warnings: trouble === undefined ? [] : [`The build cache could not be restored; the build goes on without it. ${trouble}`] };
}
/** Gives what went wrong. */
async function restoreFolder(folder, plan, { actionsCache, clock, runner }) {
    const { key, fallbacks } = (0,local_keys/* localKeys */.S)(plan, folder);
    try {
        const limit = plan.inputs.cache.timeoutMs;
        const found = await (0,time_box_stage/* withinTime */.d)(actionsCache.restore([folder], key, fallbacks).then((name) => ({ name })), limit, clock);
        if (found === undefined)
            return `It took longer than ${(limit ?? 0) / 1000} s.`;
        runner.info(found.name === undefined ? `[cache] nothing saved under ${key} or a fallback` : `[cache] restored ${found.name}`);
        return undefined;
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
}

// EXTERNAL MODULE: ./node_modules/semver/functions/coerce.js
var coerce = __nccwpck_require__(35385);
// EXTERNAL MODULE: ./.build/setup/tool-versions.js
var tool_versions = __nccwpck_require__(25104);
;// CONCATENATED MODULE: ./.build/cache/settle-cache.js
// Fits the chosen cache to the builder that setup found, and to what was restored: what the builder can't use is left out,
// with a warning where that is news.


/** The second version of the cache service's API came with these; the first is shut down on github.com. */
const minimumForService = { buildx: '0.21.0', buildkit: '0.20.0' };
function settleCache(plan, session, restored) {
    const { cache } = plan;
    if (cache.uses.length === 0)
        return plan;
    const settled = fitToBuilder(cache, session);
    const notices = settled.reason === cache.reason ? plan.notices : [...plan.notices, settled.reason];
    const present = restored.present === undefined ? {} : { present: restored.present };
    return { ...plan, cache: { ...settled, ...present, warnings: [...settled.warnings, ...restored.warnings] }, notices };
}
function fitToBuilder(cache, { builder, tools }) {
    if (builder.driver === 'docker' && tools.engine?.containerdStore !== true) {
        return { ...cache, uses: [], reason: 'Cache: off, as the docker driver keeps no cache without the containerd image store.' };
    }
    const old = tooOld(cache.uses, { builder, tools });
    if (old === undefined)
        return cache;
    const uses = cache.uses.filter(({ backend }) => backend !== 'gha');
    const warning = `GitHub's cache service is not used: it needs Buildx ${minimumForService.buildx} and BuildKit ${minimumForService.buildkit} or later, and ${old}.`;
    return { ...cache, uses, reason: `Cache: ${uses.length === 0 ? 'off' : 'without the cache service'}, as ${old}, which is too old for it.`, warnings: [...cache.warnings, warning] };
}
function tooOld(uses, { builder, tools }) {
    if (!uses.some((use) => use.backend === 'gha' && use.service === 2))
        return undefined;
    if (!(0,tool_versions/* isAtLeast */.du)(tools.buildx, minimumForService.buildx))
        return `Buildx is ${tools.buildx}`;
    const old = builder.nodes.find(({ buildkit }) => {
        const version = coerce(buildkit)?.version;
        return version !== undefined && !(0,tool_versions/* isAtLeast */.du)(version, minimumForService.buildkit);
    });
    return old === undefined ? undefined : `BuildKit of ${old.name} is ${old.buildkit ?? ''}`;
}

;// CONCATENATED MODULE: ./.build/cache/run-caches.stage.js
// What a run does for its caches, in the order of the run: fetched and looked for while the builder starts, fitted to it, put
// into it, and saved once the image is published. It only calls what does it; nothing here ever fails a run.







/** Starts fetching what the Actions cache keeps. */
function openCaches({ plan: planned, given, world, signal, timeline, known }) {
    const restoring = restoreCache(planned, world);
    const findingMounts = startMounts(planned, given, world);
    let looking = Promise.resolve(undefined);
    let mounts;
    return {
        look: (logins) => {
            looking = findCache(planned, logins, world);
        },
        settle: async (plan, session) => {
            const [restored, present] = await Promise.all([restoring, looking]);
            const settled = settleCache(plan, session, { ...restored, ...(present === undefined ? {} : { present }) });
            if (settled.cache.reason !== planned.cache.reason)
                world.runner.info(settled.cache.reason);
            known.warnings.push(...settled.cache.warnings);
            return settled;
        },
        fill: async (plan, session) => {
            const started = await findingMounts;
            if (started === undefined)
                return;
            mounts = await timeline.span('cache mounts in', () => fillMounts(started, plan, session, world, signal));
            known.warnings.push(...mounts.warnings);
        },
        save: async (plan, builds, session) => {
            if (!(await (0,given_builders_stage/* isStillUsed */.of)(session, world)))
                return plan;
            const run = { plan, world, signal, timeline, known };
            const { saveCache } = await later_stage/* later */.N.saveCache();
            await saveCache(run, builds, session);
            const note = mounts === undefined ? undefined : await saveMounts(run, builds, session, mounts);
            known.warnings.push(...(await warnOfCacheUse(plan, world)));
            return note === undefined ? plan : { ...plan, notices: [...plan.notices, note] };
        },
    };
}


/***/ }),

/***/ 23295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ serviceAccess)
/* harmony export */ });
function serviceAccess(environment, { event }) {
    const { ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_RESULTS_URL: results = '', ACTIONS_CACHE_URL: cache = '', ACTIONS_CACHE_SERVICE_V2: v2 = '' } = environment;
    const service = /^(?:1|t|true)$/i.test(v2) || cache === '' ? 2 : 1;
    if (token === '' || (results === '' && cache === ''))
        return { there: false, service, read: false, write: false, why: 'this runner has no cache service' };
    const reasons = [byMode((environment['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase()), byClaims(token), byEvent(event)];
    const why = reasons.find((one) => one !== undefined)?.why;
    return {
        there: true,
        service,
        read: reasons.every((one) => one?.read !== false),
        write: reasons.every((one) => one?.write !== false),
        ...(why === undefined ? {} : { why }),
    };
}
/** The key `cache-mode` of a workflow or job. */
function byMode(mode) {
    const why = `cache-mode of the job is ${mode}`;
    if (mode === 'none')
        return { read: false, write: false, why };
    if (mode === 'read')
        return { read: true, write: false, why };
    return mode === 'write-only' ? { read: false, write: true, why } : undefined;
}
/**
 * The claim `ac` of the token: a JSON list of `{"Scope": "refs/heads/main", "Permission": 3}` (1 read, 2 write). Not known: no
 * restriction. Whoever has a scope may try to read it: act's token has 2 alone, and a denied read is a miss and no more.
 */
function byClaims(token) {
    const claims = decoded(() => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')));
    const list = decoded(() => JSON.parse(String(fieldsOf(claims)['ac'])));
    if (!Array.isArray(list))
        return undefined;
    const granted = list.map((one) => Number(fieldsOf(one)['Permission'])).reduce((all, one) => all | one, 0);
    if ((granted & 2) !== 0)
        return undefined;
    return { read: granted !== 0, write: false, why: `the token of this run may ${granted === 0 ? 'neither read nor write' : 'only read'} the cache` };
}
/** Code of others must not fill the cache that the default branch's builds read. */
function byEvent(event) {
    const readOnly = (why) => ({ read: true, write: false, why });
    switch (event.kind) {
        case 'pull-request':
            return event.pullRequest.origin === 'fork' ? readOnly('the pull request comes from a fork') : undefined;
        case 'pull-request-target':
        case 'issue-comment':
            return readOnly('the event may build the code of others');
        case 'workflow-run':
            return event.fromFork ? readOnly('the run before this one was of a fork') : undefined;
        case 'branch-push':
        case 'tag-push':
        case 'deletion':
        case 'dispatch':
        case 'repository-dispatch':
        case 'schedule':
        case 'release':
        case 'merge-group':
        case 'create':
        case 'registry-package':
            return undefined;
    }
}
function decoded(parse) {
    try {
        return parse();
    }
    catch {
        return undefined;
    }
}
function fieldsOf(value) {
    return value !== null && typeof value === 'object' ? { ...value } : {};
}


/***/ }),

/***/ 50830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withinTime)
/* harmony export */ });
/** undefined: it took longer, or the run was stopped. Rejects as the work does. `limitMs` undefined: as long as it takes. */
async function withinTime(work, limitMs, clock, signal) {
    if (limitMs === undefined && signal === undefined)
        return await work;
    const done = new AbortController();
    const over = AbortSignal.any([done.signal, ...(signal === undefined ? [] : [signal])]);
    // Rejected after nobody waits any more: no matter.
    work.catch(() => undefined);
    try {
        return await Promise.race([work, clock.sleep(limitMs ?? 2 ** 31 - 1, over).then(() => undefined)]);
    }
    finally {
        done.abort();
    }
}


/***/ }),

/***/ 30801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf),
/* harmony export */   C: () => (/* binding */ namesOfContexts)
/* harmony export */ });
// Lines of `build-contexts` as names and sources. A line that is none is left to buildx, which refuses it.
function namesOfContexts(lines) {
    return Object.fromEntries(lines.flatMap((line) => {
        const equals = line.indexOf('=');
        return equals < 1 ? [] : [[line.slice(0, equals), line.slice(equals + 1)]];
    }));
}
/** `os=target:base`: base, another image of the run. undefined: the line's source is something that buildx knows by itself. */
function targetOf(line) {
    return /^[^=]+=target:(.*)$/s.exec(line)?.[1];
}


/***/ }),

/***/ 63926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   z6: () => (/* binding */ asActionError)
/* harmony export */ });
/* unused harmony export errorCodes */
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

/***/ 2306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ markPrefix)
/* harmony export */ });
/** Of the annotations by which the action knows its own images again. */
const markPrefix = 'dev.ghcr-buildx-action.';


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
/* harmony export */   Tf: () => (/* binding */ parseDigestRef),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   h2: () => (/* binding */ parseTagRef),
/* harmony export */   "if": () => (/* binding */ parseImageName)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65459);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(63238);
/* harmony import */ var _tag_name_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(74199);
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
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(expected);
    const image = parseImageName(text.slice(0, colon));
    const tag = (0,_tag_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTagName */ .f)(text.slice(colon + 1));
    if (!image.ok || !tag.ok)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(expected);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ image: image.value, tag: tag.value });
}
/** `ghcr.io/owner/name@sha256:…` -> its two parts. */
function parseDigestRef(text) {
    const at = text.indexOf('@');
    const image = parseImageName(text.slice(0, Math.max(at, 0)));
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(text.slice(at + 1));
    if (!image.ok || !digest.ok)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)('a reference like ghcr.io/owner/name@sha256:…');
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ image: image.value, digest: digest.value });
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

/***/ 33589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
// Which known name a misspelt one was probably meant to be. Decides nothing else: the caller words the suggestion.
/** The known name with the fewest typing errors, undefined when none has up to `limit` (a third of the name's length, at least 2). */
function nearestName(name, known, limit = Math.max(2, Math.floor(name.length / 3))) {
    const wanted = name.toLowerCase();
    const ranked = known
        .map((candidate) => ({ candidate, distance: editDistance(wanted, candidate.toLowerCase()) }))
        .filter(({ candidate, distance }) => distance <= limit && distance < candidate.length)
        .sort((one, other) => one.distance - other.distance);
    return ranked[0]?.candidate;
}
/** Levenshtein's distance: insertions, deletions and replacements. */
function editDistance(from, to) {
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let row = 1; row <= from.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= to.length; column += 1) {
            const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
            current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[to.length] ?? 0;
}


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

/***/ 4028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parsePlatform),
/* harmony export */   Y: () => (/* binding */ platformParts)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63238);
// A platform in its normal form, as containerd writes it (platforms.Normalize). Only parsePlatform makes one.

const architectures = {
    x86_64: { is: 'amd64' },
    'x86-64': { is: 'amd64' },
    aarch64: { is: 'arm64' },
    i386: { is: '386' },
    armhf: { is: 'arm', variant: 'v7' },
    armel: { is: 'arm', variant: 'v6' },
};
/** The variants that exist; the first is the one that a bare architecture means (left out of the normal form but for arm). */
const variants = {
    amd64: ['v1', 'v2', 'v3', 'v4'],
    arm64: ['v8', 'v9'],
    arm: ['v7', 'v5', 'v6', 'v8'],
};
const known = new Set(['386', 'amd64', 'arm', 'arm64', 'loong64', 'mips', 'mipsle', 'mips64', 'mips64le', 'ppc64', 'ppc64le', 'riscv64', 's390x', 'wasm']);
const systems = new Set(['linux', 'windows', 'freebsd', 'darwin', 'wasi']);
/** `linux/arm64/v8` -> `linux/arm64`; `arm64` -> `linux/arm64`; `linux/arm` -> `linux/arm/v7`. */
function parsePlatform(text) {
    const parts = text.trim().toLowerCase().split('/');
    const [os = '', arch = '', given, ...more] = parts.length === 1 ? ['linux', ...parts] : parts;
    const alias = architectures[arch];
    const architecture = alias?.is ?? arch;
    if (more.length > 0 || !systems.has(os) || !known.has(architecture)) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('a platform like linux/amd64, linux/arm64 or linux/arm/v7');
    }
    const allowed = variants[architecture] ?? [];
    const [standard] = allowed;
    const variant = given ?? alias?.variant ?? standard;
    if (variant !== undefined && !allowed.includes(variant)) {
        const list = allowed.length > 0 ? `one of the variants ${allowed.join(', ')}` : 'no variant';
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${os}/${architecture} with ${list}`);
    }
    const written = variant === undefined || (variant === standard && architecture !== 'arm') ? '' : `/${variant}`;
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(`${os}/${architecture}${written}`);
}
/** The fields as an OCI descriptor's `platform` has them. */
function platformParts(platform) {
    const [os = '', architecture = '', variant] = platform.split('/');
    return variant === undefined ? { os, architecture } : { os, architecture, variant };
}


/***/ }),

/***/ 8463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
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

/***/ 80475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ registryAuthorities),
/* harmony export */   PP: () => (/* binding */ storageLimit),
/* harmony export */   ak: () => (/* binding */ newBuilder),
/* harmony export */   b8: () => (/* binding */ builderName),
/* harmony export */   k8: () => (/* binding */ registryMirrors)
/* harmony export */ });
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(15235);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(27169);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(78758);



/** Stands in the input `builder` for one of the run's own. */
const newBuilder = 'new';
const host = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]+)?$/i;
const address = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]+)?(?:\/[\w./-]*\w)?$/i;
/** `docker.io=mirror.gcr.io,http://mirror.local:5000/hub`, one registry a line. */
const registryMirrors = {
    absent: [],
    parse: (given) => readLines(given, (line) => {
        const [registry, value] = registryAnd(line);
        const mirrors = (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCommas */ .F3)(value).map((mirror) => ({ address: mirror.replace(/^https?:\/\//, ''), http: mirror.startsWith('http://') }));
        const isRight = registry !== undefined && mirrors.length > 0 && mirrors.every((mirror) => address.test(mirror.address));
        return isRight ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .read */ .LF)({ registry, mirrors }) : (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)({ given: line, expected: 'a registry and its mirrors like docker.io=mirror.gcr.io,http://mirror.local:5000' });
    }),
};
/** `registry.example.com=./ca.pem`, one a line; a registry may have several. */
const registryAuthorities = {
    absent: [],
    parse: (given) => readLines(given, (line) => {
        const [registry, file] = registryAnd(line);
        return registry !== undefined && file !== '' ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .read */ .LF)({ registry, file }) : (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)({ given: line, expected: 'a registry and a PEM file like registry.example.com=./ca.pem' });
    }),
};
/** A size, or a share of the disk. */
const storageLimit = {
    absent: undefined,
    parse: (given) => {
        const [, percent] = /^([1-9][0-9]?|100)\s*%$/.exec(given.trim()) ?? [];
        if (percent !== undefined)
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .read */ .LF)(`${Number(percent)}%`);
        const bytes = _quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej.parse(given);
        return bytes.ok && bytes.value !== 0 ? bytes : (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)({ given: given.trim(), expected: 'a size like 20GB, or a share of the disk like 50%' });
    },
};
/** As buildx takes them (store/util.go): it is part of a container's name too. */
const builderName = {
    absent: undefined,
    parse: (given) => {
        const name = given.trim();
        return /^[a-z][a-z0-9-]{0,62}$/.test(name) ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .read */ .LF)(name) : (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .faulty */ .eJ)({ given: name, expected: 'small letters, digits and hyphens, beginning with a letter' });
    },
};
function readLines(given, parse) {
    const split = _lists_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn.parse(given);
    return split.ok ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readEach */ .e2)(split.value, parse) : split;
}
/** The registry as BuildKit's configuration names it; undefined: that is none. */
function registryAnd(line) {
    const equals = line.indexOf('=');
    const registry = line.slice(0, Math.max(equals, 0)).trim().toLowerCase();
    const hub = registry === 'index.docker.io' || registry === 'registry-1.docker.io' ? 'docker.io' : registry;
    return [host.test(hub) ? hub : undefined, line.slice(equals + 1).trim()];
}


/***/ }),

/***/ 69231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U$: () => (/* binding */ registryHost),
/* harmony export */   XS: () => (/* binding */ defaultImage),
/* harmony export */   d0: () => (/* binding */ githubRegistry)
/* harmony export */ });
/* harmony import */ var _domain_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97578);
// GitHub's own container registry for a server, and the image that a repository has there by default.

/**
 * `ghcr.io` for github.com; on GitHub Enterprise Server and on ghe.com the registry has the server's name after
 * `containers.` (docs.github.com, "Working with the Container registry").
 */
function githubRegistry(run) {
    const { host } = new URL(run.serverUrl);
    return host === 'github.com' ? 'ghcr.io' : `containers.${host}`;
}
/** `ghcr.io/owner/name`, in lower case as registries want it. */
function defaultImage(run) {
    return `${githubRegistry(run)}/${run.repository.toLowerCase()}`;
}
/** The host that credentials are kept under, however it is written: `https://ghcr.io/`, `GHCR.io`, `index.docker.io/v1/`. */
function registryHost(written) {
    const [host = ''] = written.trim().toLowerCase().replace(/^https?:\/\//, '').split('/');
    // Any repository there: the host is what an image name may begin with.
    const name = (0,_domain_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageName */ ["if"])(`${host}/any`);
    if (!name.ok || !/[.:]|^localhost$/.test(host))
        return undefined;
    return ['index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com', 'hub.docker.com'].includes(host) ? 'docker.io' : host;
}


/***/ }),

/***/ 78130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vj: () => (/* binding */ inputNames),
  Fu: () => (/* binding */ inputTable),
  _y: () => (/* binding */ secretInputs)
});

// EXTERNAL MODULE: ./.build/inputs/lists.js
var lists = __nccwpck_require__(15235);
// EXTERNAL MODULE: ./.build/inputs/reading.js
var reading = __nccwpck_require__(78758);
;// CONCATENATED MODULE: ./.build/inputs/cache-mounts.js
// The input that says which cache mounts are kept: a word for all or none, or their ids or targets.


const cacheMounts = {
    absent: 'auto',
    parse: (given) => {
        const list = lists/* items */.ld.parse(given);
        if (!list.ok)
            return list;
        const [word = 'auto', ...more] = list.value;
        const isWord = word === 'auto' || word === 'off';
        if (isWord && more.length === 0)
            return (0,reading/* read */.LF)(word);
        const wrong = list.value.find((name) => ['auto', 'off', 'true', 'false'].includes(name));
        return wrong === undefined ? (0,reading/* read */.LF)(list.value) : (0,reading/* faulty */.eJ)({ given: given.trim(), expected: 'auto, off, or ids or targets of cache mounts like /root/.cache/pip' });
    },
};

// EXTERNAL MODULE: ./.build/domain/platform.js
var domain_platform = __nccwpck_require__(4028);
// EXTERNAL MODULE: ./.build/inputs/yaml-entries.js
var yaml_entries = __nccwpck_require__(52382);
;// CONCATENATED MODULE: ./.build/inputs/builder-nodes.js




/** buildx, builder.Create: "existing instance for … but has mismatched driver". */
const oneDriver = "no driver of a node's own: all nodes of a builder have the builder's (the input driver); builders of other drivers can be made before and listed in builder";
const builderNodes = {
    absent: [],
    parse: (given, libraries = {}) => {
        const entries = (0,yaml_entries/* readEntries */.$)(given, libraries, ['name', 'endpoint', 'driver-opts', 'buildkitd-flags', 'platforms'], { driver: oneDriver });
        if (!entries.ok)
            return entries;
        const empty = entries.value.findIndex((entry) => Object.keys(entry).length === 0);
        if (empty >= 0)
            return (0,reading/* faulty */.eJ)({ given: `entry ${empty + 1}`, expected: 'at least an endpoint' });
        const wrong = entries.value.flatMap((entry, at) => unknownPlatforms(entry['platforms']).map((name) => ({ given: `platforms ${name} in entry ${at + 1}`, expected: 'platforms like linux/amd64, linux/arm64 or linux/arm/v7' })));
        if (wrong.length > 0)
            return (0,reading/* faulty */.eJ)(...wrong);
        return (0,reading/* read */.LF)(entries.value.map((entry) => {
            const options = lists/* optionLines */.rQ.parse(entry['driver-opts'] ?? '');
            const platforms = entry['platforms']?.replaceAll('\n', ',');
            return {
                driverOpts: options.ok ? options.value : [],
                ...(entry['name'] === undefined ? {} : { name: entry['name'] }),
                ...(entry['endpoint'] === undefined ? {} : { endpoint: entry['endpoint'] }),
                ...(entry['buildkitd-flags'] === undefined ? {} : { buildkitdFlags: entry['buildkitd-flags'] }),
                ...(platforms === undefined ? {} : { platforms }),
            };
        }));
    },
};
/** `local` is buildx's word for the machine's own. */
function unknownPlatforms(text = '') {
    return (0,lists/* splitCommas */.F3)(text.replaceAll('\n', ',')).filter((name) => name !== 'local' && !(0,domain_platform/* parsePlatform */.F)(name).ok);
}

// EXTERNAL MODULE: ./.build/inputs/builder-settings.js
var builder_settings = __nccwpck_require__(80475);
;// CONCATENATED MODULE: ./.build/inputs/platform-list.js
// The input `platforms`: every platform in its normal form, each once, in the order given.



/** undefined: not given. The default depends on what else is given (see settlePlatforms in inputs.ts). */
const platformList = {
    absent: undefined,
    parse: (given) => {
        const names = lists/* items */.ld.parse(given);
        if (!names.ok)
            return names;
        const platforms = (0,reading/* readEach */.e2)(names.value, (name) => {
            const platform = (0,domain_platform/* parsePlatform */.F)(name);
            return platform.ok ? (0,reading/* read */.LF)(platform.value) : (0,reading/* faulty */.eJ)({ given: name, expected: platform.expected });
        });
        if (!platforms.ok)
            return platforms;
        return (0,reading/* read */.LF)(platforms.value.length === 0 ? undefined : [...new Set(platforms.value)]);
    },
};

// EXTERNAL MODULE: ./.build/domain/digest.js
var domain_digest = __nccwpck_require__(65459);
// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __nccwpck_require__(97578);
// EXTERNAL MODULE: ./.build/domain/tag-name.js
var tag_name = __nccwpck_require__(74199);
;// CONCATENATED MODULE: ./.build/inputs/image-lines.js
// Inputs that name images that exist already: digests of platforms, the image to promote, the digest to go back to.





/** JSON as the output `digests` has it: `{"linux/amd64": "sha256:…"}`. */
const platformDigests = {
    absent: undefined,
    parse: (given) => {
        const fields = jsonObject(given);
        const expected = 'a JSON object of platform and digest, as the output digests has it';
        if (fields === undefined || Object.keys(fields).length === 0)
            return (0,reading/* faulty */.eJ)({ expected });
        const entries = (0,reading/* readEach */.e2)(Object.entries(fields).map(([name, value]) => `${name}=${String(value)}`), (entry) => {
            const [name = '', value = ''] = entry.split('=');
            const platform = (0,domain_platform/* parsePlatform */.F)(name);
            const digest = (0,domain_digest/* parseDigest */.m)(value);
            if (!platform.ok)
                return (0,reading/* faulty */.eJ)({ given: name, expected: platform.expected });
            return digest.ok ? (0,reading/* read */.LF)([platform.value, digest.value]) : (0,reading/* faulty */.eJ)({ given: entry, expected: digest.expected });
        });
        return entries.ok ? (0,reading/* read */.LF)(new Map(entries.value)) : entries;
    },
};
const imageSource = {
    absent: undefined,
    parse: (given) => {
        const value = given.trim();
        const digest = (0,domain_digest/* parseDigest */.m)(value);
        if (digest.ok)
            return (0,reading/* read */.LF)({ reference: digest.value });
        const byDigest = (0,image_ref/* parseDigestRef */.Tf)(value);
        if (byDigest.ok)
            return (0,reading/* read */.LF)({ image: byDigest.value.image, reference: byDigest.value.digest });
        const byTag = (0,image_ref/* parseTagRef */.h2)(value);
        if (byTag.ok)
            return (0,reading/* read */.LF)({ image: byTag.value.image, reference: byTag.value.tag });
        const tag = (0,tag_name/* parseTagName */.f)(value);
        if (tag.ok)
            return (0,reading/* read */.LF)({ reference: tag.value });
        return (0,reading/* faulty */.eJ)({ given: value, expected: 'a tag, a digest, or a reference like ghcr.io/owner/name:tag or ghcr.io/owner/name@sha256:…' });
    },
};
const optionalDigest = {
    absent: undefined,
    parse: (given) => {
        const digest = (0,domain_digest/* parseDigest */.m)(given.trim());
        return digest.ok ? (0,reading/* read */.LF)(digest.value) : (0,reading/* faulty */.eJ)({ given: given.trim(), expected: digest.expected });
    },
};
const optionalImage = {
    absent: undefined,
    parse: (given) => {
        const image = (0,image_ref/* parseImageName */["if"])(given.trim());
        return image.ok ? (0,reading/* read */.LF)(image.value) : (0,reading/* faulty */.eJ)({ given: given.trim(), expected: image.expected });
    },
};
function jsonObject(text) {
    try {
        const value = JSON.parse(text);
        return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/inputs/key-template.js

const expected = "a text with templates like {{ checksum 'pyproject.toml' 'libs/**/*.lock' }}: file names and patterns in quotes, relative to the workspace";
const keyTemplate = {
    absent: undefined,
    parse: (given) => {
        const pieces = given.trim().split(/(\{\{.*?\}\})/s).filter((piece) => piece !== '');
        if (pieces.length === 0)
            return (0,reading/* read */.LF)(undefined);
        return (0,reading/* readEach */.e2)(pieces, (piece) => (piece.startsWith('{{') && piece.endsWith('}}') ? checksumIn(piece) : plainText(piece)));
    },
};
function plainText(piece) {
    // A comma would end the attribute or key that it stands in.
    return /\{\{|\}\}|[,\r\n]/.test(piece) ? (0,reading/* faulty */.eJ)({ given: piece, expected: `${expected}; no comma, and every {{ with its }}` }) : (0,reading/* read */.LF)(piece);
}
function checksumIn(piece) {
    const [, list] = /^\{\{\s*checksum((?:\s+(?:'[^']+'|"[^"]+"))+)\s*\}\}$/s.exec(piece) ?? [];
    const files = [...(list ?? '').matchAll(/'([^']+)'|"([^"]+)"/g)].map(([, single, double]) => single ?? double ?? '');
    if (files.length === 0)
        return (0,reading/* faulty */.eJ)({ given: piece, expected });
    const outside = files.find((file) => file.startsWith('/') || file.split('/').includes('..'));
    return outside === undefined ? (0,reading/* read */.LF)({ checksum: files }) : (0,reading/* faulty */.eJ)({ given: piece, expected: `files of the workspace, not ${outside}` });
}

// EXTERNAL MODULE: ./.build/inputs/quantities.js
var quantities = __nccwpck_require__(27169);
// EXTERNAL MODULE: ./.build/inputs/registry-auth.js
var registry_auth = __nccwpck_require__(38178);
// EXTERNAL MODULE: ./.build/domain/secret.js
var secret = __nccwpck_require__(8463);
;// CONCATENATED MODULE: ./.build/inputs/secret-lines.js



/** Values keep their white space and, where the line is quoted, their line ends. */
const secretValues = {
    absent: [],
    parse: (given) => {
        const split = (0,lists/* splitLines */.uz)(given, { comments: false });
        if (!split.ok)
            return split;
        return (0,reading/* readEach */.e2)(split.value, (line, index) => {
            const [id, value] = splitId(line);
            // The lines of a value that was given without quotes have no id, mostly. An empty value is build-secrets.ts's.
            if (id === undefined)
                return (0,reading/* faulty */.eJ)({ given: `line ${index + 1}`, expected: 'id=value, with "id=…" around a value of several lines' });
            return (0,reading/* read */.LF)({ from: 'value', id, value: new secret/* Secret */.z(value) });
        });
    },
};
/** `id=VARIABLE`. */
const secretVariables = {
    absent: [],
    parse: (given) => readPairs(lists/* items */.ld.parse(given), (id, variable) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(variable) ? { from: 'environment', id, variable } : undefined, 'id=VARIABLE, the name of an environment variable'),
};
/** `id=path`. */
const secretFiles = {
    absent: [],
    parse: (given) => readPairs(lists/* lines */.Mn.parse(given), (id, path) => (path === '' ? undefined : { from: 'file', id, path }), 'id=path'),
};
function readPairs(found, make, expected) {
    if (!found.ok)
        return found;
    return (0,reading/* readEach */.e2)(found.value, (line, index) => {
        const [id, value] = splitId(line);
        const secret = id === undefined ? undefined : make(id, value.trim());
        // Not the line itself: somebody may have put the secret's value there.
        return secret === undefined ? (0,reading/* faulty */.eJ)({ given: `line ${index + 1}`, expected }) : (0,reading/* read */.LF)(secret);
    });
}
/** A secret's id goes into buildx's comma-separated attributes as it is. */
function splitId(line) {
    const equals = line.indexOf('=');
    const id = line.slice(0, Math.max(equals, 0)).trim();
    return [/^[\w.:/-]+$/.test(id) ? id : undefined, line.slice(equals + 1)];
}

// EXTERNAL MODULE: ./.build/inputs/timestamps.js
var timestamps = __nccwpck_require__(67373);
;// CONCATENATED MODULE: ./.build/inputs/input-table.js
// Every input of action.yml and how it is read, one line each; a test holds the two together.
// What inputs mean together is contradictions.ts's, what they come to is inputs.ts's.












const inputTable = {
    // What to build (build-push-action).
    context: reading/* optionalText */.mR,
    file: reading/* optionalText */.mR,
    target: reading/* optionalText */.mR,
    platforms: platformList,
    'build-args': lists/* lines */.Mn,
    'build-contexts': lists/* lines */.Mn,
    secrets: secretValues,
    'secret-envs': secretVariables,
    'secret-files': secretFiles,
    ssh: lists/* items */.ld,
    'cache-from': lists/* lines */.Mn,
    'cache-to': lists/* lines */.Mn,
    'no-cache': (0,reading/* flag */.Jt)(false),
    'no-cache-filters': lists/* items */.ld,
    pull: (0,reading/* flag */.Jt)(false),
    attests: lists/* lines */.Mn,
    provenance: reading/* optionalText */.mR,
    sbom: reading/* optionalText */.mR,
    'add-hosts': lists/* items */.ld,
    allow: lists/* items */.ld,
    'cgroup-parent': reading/* optionalText */.mR,
    network: reading/* optionalText */.mR,
    'shm-size': reading/* optionalText */.mR,
    ulimit: lists/* lines */.Mn,
    // Cache.
    cache: (0,reading/* choice */.Yq)(['auto', 'gha', 'registry', 'local', 'off'], 'auto'),
    'cache-mode': (0,reading/* choice */.Yq)(['max', 'min'], 'max'),
    'cache-scope': reading/* optionalText */.mR,
    'cache-key': keyTemplate,
    'cache-image': optionalImage,
    'cache-folder': reading/* optionalText */.mR,
    'cache-max-size': (0,quantities/* sizeOr */.nr)(2e9),
    'cache-timeout': (0,quantities/* duration */.p0)(5 * 60_000),
    'cache-on-release': (0,reading/* flag */.Jt)(true),
    'cache-mounts': cacheMounts,
    'cache-mounts-image': reading/* optionalText */.mR,
    // Where the result goes.
    push: (0,reading/* choice */.Yq)(['auto', 'true', 'false'], 'auto'),
    load: (0,reading/* flag */.Jt)(false),
    outputs: lists/* lines */.Mn,
    compression: (0,reading/* optionalChoice */.AU)(['gzip', 'zstd', 'estargz', 'uncompressed']),
    'compression-level': reading/* optionalLevel */.rZ,
    'force-compression': (0,reading/* flag */.Jt)(false),
    call: reading/* optionalText */.mR,
    // Names, tags, labels (metadata-action).
    images: lists/* ruleLines */.SD,
    tags: lists/* ruleLines */.SD,
    flavor: lists/* ruleLines */.SD,
    labels: lists/* commentedLines */.A_,
    annotations: lists/* commentedLines */.A_,
    'sep-tags': (0,reading/* separator */.me)('\n'),
    'sep-labels': (0,reading/* separator */.me)('\n'),
    'sep-annotations': (0,reading/* separator */.me)('\n'),
    'metadata-context': (0,reading/* choice */.Yq)(['workflow', 'git'], 'workflow'),
    created: (0,reading/* choice */.Yq)(['commit', 'now'], 'commit'),
    'source-date-epoch': timestamps/* sourceDateEpoch */.pA,
    'rewrite-timestamp': reading/* optionalFlag */.bS,
    // Registries (login-action).
    registry: reading/* optionalText */.mR,
    username: reading/* optionalText */.mR,
    password: reading/* optionalText */.mR,
    'registry-auth': registry_auth/* registryAuth */.I,
    login: (0,reading/* choice */.Yq)(['step', 'job'], 'step'),
    logout: (0,reading/* flag */.Jt)(true),
    'github-token': reading/* optionalText */.mR,
    // The builder (setup-buildx-action).
    builder: lists/* items */.ld,
    driver: (0,reading/* choice */.Yq)(['docker-container', 'docker', 'remote', 'kubernetes'], 'docker-container'),
    'driver-opts': lists/* optionLines */.rQ,
    'buildkitd-flags': reading/* optionalText */.mR,
    'buildkitd-config': reading/* optionalText */.mR,
    'buildkitd-config-inline': reading/* optionalText */.mR,
    'registry-mirrors': builder_settings/* registryMirrors */.k8,
    'registry-ca': builder_settings/* registryAuthorities */.JB,
    'max-parallelism': reading/* optionalCount */.kP,
    'builder-max-storage': builder_settings/* storageLimit */.PP,
    proxy: (0,reading/* choice */.Yq)(['auto', 'off'], 'auto'),
    endpoint: reading/* optionalText */.mR,
    append: builderNodes,
    'buildx-version': reading/* optionalText */.mR,
    cleanup: (0,reading/* flag */.Jt)(true),
    'keep-state': (0,reading/* flag */.Jt)(false),
    'builder-name': builder_settings/* builderName */.b8,
    // Emulation (setup-qemu-action).
    qemu: (0,reading/* choice */.Yq)(['auto', 'true', 'false'], 'auto'),
    'qemu-image': (0,reading/* textOr */.ph)('docker.io/tonistiigi/binfmt:latest'),
    'qemu-platforms': lists/* items */.ld,
    // How tags move.
    'moving-tags': (0,reading/* choice */.Yq)(['guard', 'force', 'off'], 'guard'),
    'immutable-tags': lists/* items */.ld,
    overwrite: (0,reading/* flag */.Jt)(false),
    'expect-public': (0,reading/* flag */.Jt)(false),
    'optional-platforms': platformList,
    'allow-platform-removal': (0,reading/* flag */.Jt)(false),
    'max-size': quantities/* size */.Ej,
    'max-size-growth': quantities/* growth */.Am,
    // Resources of the runner.
    'min-free-disk': (0,quantities/* sizeOrOff */.mH)(1e9),
    'free-disk': (0,reading/* flag */.Jt)(false),
    'max-parallel': reading/* countOrAuto */.kY,
    // Many machines, many images.
    role: (0,reading/* optionalChoice */.AU)(['plan', 'build', 'merge']),
    runners: lists/* lines */.Mn,
    'group-size': (0,reading/* countFrom1 */.dJ)(1),
    'hand-over': (0,reading/* choice */.Yq)(['auto', 'artifact', 'outputs'], 'auto'),
    expected: reading/* optionalText */.mR,
    leg: reading/* optionalText */.mR,
    records: reading/* optionalText */.mR,
    'images-file': reading/* optionalText */.mR,
    'bake-targets': lists/* items */.ld,
    'changed-only': (0,reading/* flag */.Jt)(false),
    'all-or-nothing': (0,reading/* flag */.Jt)(false),
    config: reading/* optionalText */.mR,
    environment: reading/* optionalText */.mR,
    // How this action goes about it.
    strategy: (0,reading/* choice */.Yq)(['auto', 'per-platform', 'single'], 'auto'),
    'fail-fast': (0,reading/* flag */.Jt)(false),
    'dry-run': (0,reading/* flag */.Jt)(false),
    'skip-unchanged': (0,reading/* flag */.Jt)(false),
    timeout: (0,quantities/* duration */.p0)(undefined),
    'platform-timeout': (0,quantities/* duration */.p0)(undefined),
    'idle-timeout': (0,quantities/* duration */.p0)(30 * 60_000),
    command: (0,reading/* choice */.Yq)(['publish', 'rollback', 'promote', 'prune'], 'publish'),
    'keep-hours': (0,reading/* countOr */.b3)(24),
    digests: platformDigests,
    source: imageSource,
    to: optionalDigest,
};
const inputNames = Object.keys(inputTable);
/** No problem ever shows what these were given. */
const secretInputs = new Set(['secrets', 'secret-envs', 'secret-files', 'password', 'registry-auth', 'github-token']);


/***/ }),

/***/ 40010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ inputsOf)
/* harmony export */ });
// Finds the inputs among the environment's variables, as the runner hands them over. It reads no value's meaning.
/**
 * Input name -> value as given. The runner makes `INPUT_BUILD-ARGS` of `build-args`: capitals, dashes kept, `_` for a
 * space. It sets every input, with '' for one that is not given: those are left out here.
 */
function inputsOf(environment) {
    const inputs = {};
    for (const [variable, value] of Object.entries(environment)) {
        if (variable.startsWith('INPUT_') && value !== undefined && value !== '') {
            inputs[variable.slice('INPUT_'.length).toLowerCase().replaceAll(' ', '_')] = value;
        }
    }
    return inputs;
}


/***/ }),

/***/ 24958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./.build/domain/secret.js
var secret = __nccwpck_require__(8463);
// EXTERNAL MODULE: ./.build/plan/metadata/flavor.js
var flavor = __nccwpck_require__(58850);
// EXTERNAL MODULE: ./.build/legs/runner-table.js
var runner_table = __nccwpck_require__(35991);
// EXTERNAL MODULE: ./.build/plan/metadata/images.js
var metadata_images = __nccwpck_require__(74296);
// EXTERNAL MODULE: ./.build/plan/metadata/rule-line.js + 1 modules
var rule_line = __nccwpck_require__(54096);
;// CONCATENATED MODULE: ./.build/inputs/build-secrets.js
function planSecrets(values, trigger) {
    const problems = [];
    const warnings = [];
    const secrets = [];
    for (const input of ['secrets', 'secret-envs', 'secret-files']) {
        for (const secret of values[input]) {
            const { id } = secret;
            if (secret.from === 'value' && secret.value.reveal().trim() === '') {
                if (isWithoutSecrets(trigger))
                    warnings.push(`The build gets no secret ${id}: it is empty, as all secrets are in a run from a fork or of Dependabot.`);
                else
                    problems.push({ input, given: `${id}= with no value`, expected: 'id=value, with "id=…" around a value of several lines' });
            }
            else if (secrets.some((other) => other.id === id)) {
                problems.push({ input, given: id, expected: 'each id once in secrets, secret-envs and secret-files' });
            }
            else {
                secrets.push(secret);
            }
        }
    }
    return { secrets, problems, warnings };
}
/** GitHub gives such runs no secrets (docs.github.com, "Using secrets in GitHub Actions"). */
function isWithoutSecrets({ event, run }) {
    return run.actor === 'dependabot[bot]' || (event.kind === 'pull-request' && event.pullRequest.origin !== 'same-repository');
}

// EXTERNAL MODULE: ./.build/inputs/builder-settings.js
var builder_settings = __nccwpck_require__(80475);
;// CONCATENATED MODULE: ./.build/inputs/contradiction.js
// What a row of contradictions is made of, and what several rows ask of the values.

/** Those that were given; a switch that is off is not. */
function setOf(values, names) {
    return names.filter((name) => {
        const value = values[name];
        return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
    });
}
/** No builder of the run's own is made. */
function usesGivenOnly({ builder }) {
    return builder.length > 0 && !builder.includes(builder_settings/* newBuilder */.ak);
}

// EXTERNAL MODULE: ./.build/inputs/lists.js
var lists = __nccwpck_require__(15235);
;// CONCATENATED MODULE: ./.build/inputs/node-contradictions.js
// What the nodes of a builder can't have together, with the builder's driver and with each other: rows of contradictions.ts.
// No value of an option is shown: there may be a key among them.

/** A remote daemon runs already. */
const remoteDaemonInputs = ['buildkitd-flags', 'buildkitd-config', 'buildkitd-config-inline'];
const nodeContradictions = [
    {
        between: ['append', 'driver'],
        when: (values) => wrongEndpoints(values).length > 0,
        given: (values) => `entry ${wrongEndpoints(values).join(', ')} ${values.driver === 'remote' ? 'without' : 'with an'} endpoint, with driver: ${values.driver}`,
        expected: 'an endpoint for each node with the remote driver, and none with kubernetes, where namespace and context say where a node is',
    },
    {
        between: ['append', 'endpoint'],
        when: (values) => sharedBetweenNodes(values).length > 0,
        given: (values) => `${sharedBetweenNodes(values).join(', ')} twice`,
        expected: 'a name and an endpoint of its own for each node',
    },
    {
        between: ['endpoint', 'driver'],
        when: (values) => values.driver === 'kubernetes' && values.endpoint !== undefined && !usesGivenOnly(values),
        given: (values) => `${values.endpoint ?? ''}, with driver: kubernetes`,
        expected: 'no endpoint with the kubernetes driver: the cluster is that of KUBECONFIG, and driver-opts has namespace',
    },
    {
        between: ['driver', 'buildkitd-flags', 'buildkitd-config', 'buildkitd-config-inline', 'append'],
        when: (values) => values.driver === 'remote' && (setOf(values, remoteDaemonInputs).length > 0 || flaggedNodes(values).length > 0),
        given: (values) => `remote, with ${[...setOf(values, remoteDaemonInputs), ...flaggedNodes(values).map((entry) => `buildkitd-flags in entry ${entry} of append`)].join(', ')}`,
        expected: 'no such input with the remote driver: its daemons were started with flags and configuration of their own',
    },
    {
        between: ['driver-opts', 'append'],
        when: (values) => certificatesAsOptions(values).length > 0,
        given: (values) => `a certificate or key as the value of ${certificatesAsOptions(values).join(', ')}`,
        expected: 'a path there, or the content in BUILDER_NODE_0_AUTH_TLS_CACERT, _CERT and _KEY (1 … for nodes of append): options are arguments, which every process of the machine can read',
    },
    {
        between: ['driver-opts', 'append', 'driver'],
        when: (values) => relativePaths(values).length > 0,
        given: (values) => `a relative path for ${relativePaths(values).join(', ')}`,
        expected: 'an absolute path, for example ${{ github.workspace }}/ca.pem',
    },
];
/** Entries of `append` (from 1) without what the driver needs, or with what it does not take. */
function wrongEndpoints({ driver, append }) {
    if (driver !== 'remote' && driver !== 'kubernetes')
        return [];
    return append.flatMap(({ endpoint }, at) => ((endpoint === undefined) === (driver === 'remote') ? [at + 1] : []));
}
/** Names and endpoints that two nodes have: buildx takes none twice (store, validateDuplicates). */
function sharedBetweenNodes({ endpoint, append }) {
    const endpoints = [endpoint, ...append.map((node) => node.endpoint)].flatMap((one) => one ?? []);
    const names = append.flatMap(({ name }) => name ?? []);
    return [...repeated(endpoints), ...repeated(names)];
}
/** Entries of `append` with flags for a daemon that is not started by buildx. */
function flaggedNodes({ append }) {
    return append.flatMap(({ buildkitdFlags }, at) => (buildkitdFlags === undefined ? [] : [at + 1]));
}
/** Driver options of TLS whose value is a certificate or key, where a path belongs: they would be seen in the process list. */
function certificatesAsOptions(values) {
    return tlsOptions(values).filter(({ value }) => value.includes('-----BEGIN')).map(({ key, where }) => `${key}${where}`);
}
/** buildx looks nowhere but from the root (driver/remote: "non-absolute path"). */
function relativePaths(values) {
    if (values.driver !== 'remote')
        return [];
    return tlsOptions(values).filter(({ value }) => !value.startsWith('/') && !value.includes('-----BEGIN')).map(({ key, where }) => `${key}${where}`);
}
/** A line may hold several options, as CSV. */
function tlsOptions({ append, 'driver-opts': first }) {
    const nodes = [{ options: first, where: '' }, ...append.map(({ driverOpts }, at) => ({ options: driverOpts, where: ` in entry ${at + 1} of append` }))];
    return nodes.flatMap(({ options, where }) => options.flatMap((option) => [...option.matchAll(/(?:^|,)"?(cacert|cert|key)=([^,]*)/g)].map(([, key = '', value = '']) => ({ key, value, where }))));
}
function repeated(list) {
    return [...new Set(list.filter((one, at) => list.indexOf(one) !== at))];
}

// EXTERNAL MODULE: ./.build/dockerfile/given-contexts.js
var given_contexts = __nccwpck_require__(30801);
;// CONCATENATED MODULE: ./.build/inputs/role-contradictions.js
// Inputs that can't be meant together in a run on several machines: what only one role takes, and what no role can do.

const roleContradictions = [
    {
        between: ['expected', 'role'],
        when: ({ role, expected }) => (role === 'build' || role === 'merge') && expected === undefined,
        given: ({ role }) => `nothing, with role: ${role ?? ''}`,
        expected: 'the output expected of the plan: ${{ needs.plan.outputs.expected }}',
    },
    {
        between: ['leg', 'role'],
        when: ({ role, leg }) => role === 'build' && leg === undefined,
        given: () => 'nothing, with role: build',
        expected: 'the number of the job in the matrix: ${{ matrix.leg }}',
    },
    {
        between: ['expected', 'role'],
        when: ({ role, expected }) => expected !== undefined && role !== 'build' && role !== 'merge',
        given: (values) => `a plan, with ${roleText(values)}`,
        expected: 'expected only with role: build or role: merge',
    },
    {
        between: ['leg', 'role'],
        when: ({ role, leg }) => leg !== undefined && role !== 'build',
        given: (values) => `${values.leg ?? ''}, with ${roleText(values)}`,
        expected: 'leg only with role: build',
    },
    {
        between: ['records', 'role'],
        when: ({ role, records }) => records !== undefined && role !== 'merge',
        given: (values) => `a value, with ${roleText(values)}`,
        expected: 'records only with role: merge',
    },
    {
        between: ['runners', 'role'],
        when: ({ role, runners }) => runners.length > 0 && role === undefined,
        given: ({ runners }) => `${runners.join(' | ')}, without role`,
        expected: 'runners only in a run on several machines (docs/many-machines.md): this step builds where it is',
    },
    {
        between: ['images-file', 'role'],
        when: (values) => values['images-file'] !== undefined && values.role === undefined,
        given: (values) => `${values['images-file'] ?? ''}, without role`,
        expected: 'images-file only with role: plan (docs/many-machines.md)',
    },
    {
        between: ['build-contexts', 'images-file'],
        // A leg's plan has made dependencies of them.
        when: (values) => (values.role === undefined || values.role === 'plan') && values['images-file'] === undefined && ofImages(values).length > 0,
        given: (values) => ofImages(values).join(' | '),
        expected: 'a path, an address or an image (docker-image://…): target: names another image of an images-file, and there is none here (docs/many-images.md)',
    },
    ...['load', 'skip-unchanged'].map((name) => ({
        between: [name, 'role'],
        when: (values) => values.role !== undefined && values[name],
        given: (values) => `true, with ${roleText(values)}`,
        expected: name === 'load' ? 'no load with a role: each platform is built on a machine of its own, and none has the image' : 'no skip-unchanged with a role: it is not there for runs on several machines',
    })),
    {
        between: ['outputs', 'role'],
        when: ({ role, outputs }) => role !== undefined && outputs.length > 0,
        given: (values) => `${values.outputs.join(' | ')}, with ${roleText(values)}`,
        expected: 'no outputs with a role: its platforms are handed over by digest',
    },
    {
        between: ['call', 'role'],
        when: ({ role, call }) => role !== undefined && call !== undefined && call !== 'build',
        given: (values) => `${values.call ?? ''}, with ${roleText(values)}`,
        expected: 'no call with a role: a call builds no image (give it in a step without role)',
    },
    {
        between: ['digests', 'role'],
        when: ({ role, digests }) => role !== undefined && digests !== undefined,
        given: (values) => `a list, with ${roleText(values)}`,
        expected: 'either digests or role: with a role the legs hand their digests over',
    },
    {
        between: ['command', 'role'],
        when: ({ role, command }) => role !== undefined && command !== 'publish',
        given: (values) => `${values.command}, with ${roleText(values)}`,
        expected: 'no other command than publish with a role',
    },
    {
        between: ['strategy', 'role'],
        when: ({ role, strategy }) => role !== undefined && strategy === 'single',
        given: (values) => `single, with ${roleText(values)}`,
        expected: 'per-platform or auto with a role: each platform is handed over by itself',
    },
    {
        between: ['config', 'role'],
        when: (values) => values.config !== undefined && (values.role === 'build' || values.role === 'merge'),
        given: (values) => `${values.config ?? ''}, with role: ${values.role ?? ''}`,
        expected: 'config in the plan only: what it says is in expected, which this job is given',
    },
];
function ofImages(values) {
    return values['build-contexts'].filter((line) => (0,given_contexts/* targetOf */.$)(line) !== undefined);
}
function roleText({ role }) {
    return role === undefined ? 'no role' : `role: ${role}`;
}

;// CONCATENATED MODULE: ./.build/inputs/contradictions.js





/** What makes a buildkitd.toml: only the drivers that start a daemon take one. */
const daemonInputs = ['registry-mirrors', 'registry-ca', 'max-parallelism', 'builder-max-storage'];
const ownBuilderInputs = ['driver-opts', 'buildkitd-flags', 'buildkitd-config', 'buildkitd-config-inline', ...daemonInputs, 'endpoint', 'append', 'keep-state', 'builder-name'];
const withoutDockerDriver = ['driver-opts', 'buildkitd-flags', 'buildkitd-config', 'buildkitd-config-inline', ...daemonInputs, 'append'];
const contradictions = [
    {
        between: ['load', 'platforms', 'push'],
        when: (values) => values.load && several(values),
        given: (values) => `true, with platforms ${(values.platforms ?? []).join(',')}`,
        expected: 'one platform with load: the docker exporter loads no index of several (publish without load, or load one platform in a step of its own)',
    },
    {
        between: ['outputs', 'platforms'],
        when: (values) => values.outputs.some((output) => typeOf(output) === 'docker') && several(values),
        given: (values) => values.outputs.join(' | '),
        expected: 'one platform with type=docker: that exporter writes no index of several (type=oci does)',
    },
    {
        between: ['outputs', 'push'],
        when: (values) => values.outputs.length > 0 && values.push === 'true',
        given: (values) => `${values.outputs.join(' | ')}, with push: true`,
        expected: 'either outputs or push: with outputs nothing is published',
    },
    {
        between: ['outputs'],
        when: (values) => values.outputs.some(pushes),
        given: (values) => values.outputs.join(' | '),
        expected: 'an output that pushes nothing: this action pushes by digest and moves the tags at the end (leave out outputs, and give images and tags)',
    },
    {
        between: ['outputs', 'load'],
        when: (values) => values.outputs.length > 0 && values.load,
        given: (values) => `${values.outputs.join(' | ')}, with load: true`,
        expected: 'either outputs or load (type=docker in outputs is the same as load)',
    },
    {
        between: ['call', 'push'],
        when: (values) => evaluates(values) && values.push === 'true',
        given: (values) => `${values.call ?? ''}, with push: true`,
        expected: 'either call or push: a call builds no image',
    },
    {
        between: ['call', 'load', 'outputs'],
        when: (values) => evaluates(values) && (values.load || values.outputs.length > 0),
        given: (values) => `${values.call ?? ''}, with ${values.load ? 'load: true' : 'outputs'}`,
        expected: 'either call, or load or outputs: a call builds no image',
    },
    {
        between: ['strategy', 'driver'],
        when: (values) => values.strategy === 'single' && values.driver === 'docker',
        given: (values) => `${values.strategy}, with driver: docker`,
        expected: 'per-platform or auto with the docker driver, which can push no index by digest',
    },
    {
        between: ['registry-auth', 'registry', 'username', 'password'],
        when: (values) => values['registry-auth'].length > 0 && [values.registry, values.username, values.password].some((part) => part !== undefined),
        given: () => 'a list, with registry, username or password',
        expected: 'either registry-auth, or registry, username and password',
    },
    {
        between: ['keep-state', 'driver'],
        when: (values) => values['keep-state'] && values.driver !== 'docker-container',
        given: (values) => `true, with driver: ${values.driver}`,
        expected: 'false: only the docker-container driver has a state to keep',
    },
    {
        between: ['builder', 'driver', ...ownBuilderInputs],
        when: (values) => usesGivenOnly(values) && (values.driver !== 'docker-container' || setOf(values, ownBuilderInputs).length > 0),
        given: (values) => {
            const others = [...(values.driver === 'docker-container' ? [] : ['driver']), ...setOf(values, ownBuilderInputs)];
            return `${values.builder.join(', ')}, with ${others.join(', ')}`;
        },
        expected: `either builder, which is used as it is, or the inputs that make a new one (or ${builder_settings/* newBuilder */.ak} as the last builder)`,
    },
    {
        between: ['builder'],
        when: ({ builder }) => builder.slice(0, -1).includes(builder_settings/* newBuilder */.ak),
        given: (values) => values.builder.join(', '),
        expected: `${builder_settings/* newBuilder */.ak} as the last builder: one of the run's own can always be made, and no other would be tried after it`,
    },
    {
        between: ['builder-name', 'keep-state'],
        when: (values) => values['builder-name'] !== undefined && !values['keep-state'],
        given: (values) => `${values['builder-name'] ?? ''}, without keep-state`,
        expected: 'builder-name only with keep-state: true; a builder that is not kept needs no name',
    },
    {
        between: ['driver', ...daemonInputs],
        when: (values) => values.driver === 'remote' && setOf(values, daemonInputs).length > 0,
        given: (values) => `remote, with ${setOf(values, daemonInputs).join(', ')}`,
        expected: 'docker-container or kubernetes with these inputs: the daemon of a remote builder has its own configuration',
    },
    {
        between: ['compression-level', 'compression'],
        when: (values) => wrongLevel(values),
        given: (values) => `${values['compression-level'] ?? ''}, with compression: ${values.compression ?? 'none given'}`,
        expected: '0 to 9 with compression: gzip or estargz, 0 to 22 with zstd',
    },
    {
        between: ['force-compression', 'compression'],
        when: (values) => values['force-compression'] && values.compression === undefined,
        given: () => 'true, without compression',
        expected: 'force-compression only with compression',
    },
    {
        between: ['compression', 'outputs', 'load'],
        when: (values) => values.compression !== undefined && (values.outputs.length > 0 || (values.load && values.push === 'false')),
        given: (values) => `${values.compression ?? ''}, with ${values.outputs.length > 0 ? 'outputs' : 'load: true and push: false'}`,
        expected: 'compression only where an image is published; in a line of outputs it is an attribute: type=oci,dest=image.tar,compression=zstd',
    },
    {
        between: ['rewrite-timestamp', 'outputs', 'call'],
        when: (values) => values['rewrite-timestamp'] === true && (values.outputs.length > 0 || evaluates(values)),
        given: (values) => `true, with ${values.outputs.length > 0 ? 'outputs' : 'call'}`,
        expected: 'rewrite-timestamp only where an image is published or loaded; in a line of outputs it is an attribute: type=oci,dest=image.tar,rewrite-timestamp=true',
    },
    {
        between: ['rewrite-timestamp', 'load', 'driver'],
        when: (values) => values['rewrite-timestamp'] === true && values.load && values.driver === 'docker',
        given: () => 'true, with load and driver: docker',
        expected: "rewrite-timestamp without load, or another driver: the docker driver unpacks what it loads, and BuildKit can't rewrite times there",
    },
    {
        between: ['created', 'source-date-epoch'],
        when: (values) => values.created === 'now' && values['source-date-epoch'] !== undefined,
        given: () => 'now, with source-date-epoch',
        expected: "commit with source-date-epoch: a label with the clock's time makes another image of every build",
    },
    {
        between: ['driver', 'driver-opts', 'buildkitd-flags', 'buildkitd-config', 'buildkitd-config-inline', 'append'],
        when: (values) => values.driver === 'docker' && setOf(values, withoutDockerDriver).length > 0,
        given: (values) => `docker, with ${setOf(values, withoutDockerDriver).join(', ')}`,
        expected: "no such input with the docker driver: it is the engine's own BuildKit, as the engine runs it",
    },
    {
        between: ['driver', 'endpoint'],
        when: (values) => values.driver === 'remote' && values.endpoint === undefined && !usesGivenOnly(values),
        given: () => 'remote',
        expected: 'an endpoint with the remote driver, for example tcp://buildkit:1234',
    },
    {
        between: ['optional-platforms', 'platforms'],
        when: (values) => strayPlatforms(values).length > 0,
        given: (values) => strayPlatforms(values).join(','),
        expected: 'platforms that are among platforms too',
    },
    {
        between: ['optional-platforms', 'strategy'],
        when: (values) => values.strategy === 'single' && values['optional-platforms'] !== undefined,
        given: (values) => `${(values['optional-platforms'] ?? []).join(',')}, with strategy: single`,
        expected: 'per-platform or auto with optional-platforms: one build for all platforms fails as a whole',
    },
    {
        between: ['digests', 'load', 'outputs', 'call'],
        when: (values) => values.digests !== undefined && (values.load || values.outputs.length > 0 || evaluates(values)),
        given: () => 'digests, with load, outputs or call',
        expected: 'either digests, with which nothing is built, or the inputs that say where a build goes',
    },
    {
        between: ['source', 'command'],
        when: (values) => (values.source === undefined) === (values.command === 'promote'),
        given: (values) => (values.source === undefined ? 'nothing, with command: promote' : `a source, with command: ${values.command}`),
        expected: 'source with command: promote, and only there',
    },
    {
        between: ['to', 'command'],
        when: (values) => values.to !== undefined && values.command !== 'rollback',
        given: (values) => `a digest, with command: ${values.command}`,
        expected: 'to only with command: rollback',
    },
    {
        between: ['tags', 'command'],
        when: (values) => (values.command === 'rollback' || values.command === 'promote') && values.tags.length === 0,
        given: (values) => `nothing, with command: ${values.command}`,
        expected: 'the tags to move, one a line: latest, or full references like ghcr.io/owner/name:latest',
    },
    {
        between: ['cache-folder', 'cache'],
        // In a leg, the plan says which cache it is.
        when: (values) => values['cache-folder'] !== undefined && values.cache !== 'local' && values.role !== 'build',
        given: (values) => `${values['cache-folder'] ?? ''}, with cache: ${values.cache}`,
        expected: 'cache-folder only with cache: local',
    },
    {
        between: ['cache-image', 'cache'],
        when: (values) => values['cache-image'] !== undefined && values.cache !== 'registry' && values.cache !== 'auto',
        given: (values) => `${values['cache-image'] ?? ''}, with cache: ${values.cache}`,
        expected: 'cache-image only with cache: registry or auto',
    },
    {
        between: ['buildkitd-config', 'buildkitd-config-inline'],
        when: (values) => values['buildkitd-config'] !== undefined && values['buildkitd-config-inline'] !== undefined,
        given: (values) => `${values['buildkitd-config'] ?? ''}, with buildkitd-config-inline`,
        expected: 'either a file or the inline text',
    },
    ...roleContradictions,
];
/** `wrong`: inputs that have a problem of their own, which would only be repeated. */
function findContradictions(values, wrong) {
    return [...contradictions, ...nodeContradictions]
        .filter(({ between, when }) => !between.some((name) => wrong.has(name)) && when(values))
        .map(({ between: [input], given, expected }) => ({ input, given: given(values), expected }));
}
function several(values) {
    return (values.platforms ?? []).length > 1;
}
function strayPlatforms(values) {
    const { platforms } = values;
    return platforms === undefined ? [] : (values['optional-platforms'] ?? []).filter((platform) => !platforms.includes(platform));
}
function evaluates(values) {
    return values.call !== undefined && values.call !== 'build';
}
/** As BuildKit's encoders take them (util/compression; compress/flate, zstd). */
function wrongLevel({ compression, ...values }) {
    const level = values['compression-level'];
    if (level === undefined)
        return false;
    return compression === undefined || compression === 'uncompressed' || level > (compression === 'zstd' ? 22 : 9);
}
/** The exporter of one line of `outputs`; a bare path is a local folder. */
function typeOf(output) {
    return attributes(output).find(([key]) => key === 'type')?.[1] ?? 'local';
}
function pushes(output) {
    return typeOf(output) === 'registry' || attributes(output).some(([key, value]) => key === 'push' && value === 'true');
}
function attributes(output) {
    return (0,lists/* splitCommas */.F3)(output).map((part) => {
        const [key = '', ...value] = part.replaceAll('"', '').split('=');
        return [key.trim().toLowerCase(), value.join('=').trim()];
    });
}

// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __nccwpck_require__(97578);
// EXTERNAL MODULE: ./.build/inputs/default-registry.js
var default_registry = __nccwpck_require__(69231);
// EXTERNAL MODULE: ./.build/inputs/registry-auth.js
var registry_auth = __nccwpck_require__(38178);
;// CONCATENATED MODULE: ./.build/inputs/logins.js
// Which registries to log in to: those that are written, and GitHub's own with the job's token where it is needed.
// A login that lacks its name or password is left out with a warning: in a run from a fork, secrets are empty.




function planLogins(values, run) {
    const logins = [];
    const warnings = [];
    const problems = [];
    const { registry, username, password } = values;
    const single = [registry, username, password].some((part) => part !== undefined);
    const own = (0,default_registry/* githubRegistry */.d0)(run);
    for (const [index, entry] of [...(single ? [(0,registry_auth/* writtenLogin */.R)(registry, username, password)] : []), ...values['registry-auth']].entries()) {
        // login-action's default.
        const host = (0,default_registry/* registryHost */.U$)(entry.registry ?? 'docker.io');
        if (host === undefined) {
            const given = entry.registry ?? '';
            problems.push(single
                ? { input: 'registry', given, expected: 'the host of a registry, for example ghcr.io' }
                : { input: 'registry-auth', given: `registry of entry ${index + 1}`, expected: 'the host of a registry, for example ghcr.io' });
        }
        else if (logins.some((login) => login.registry === host)) {
            problems.push({ input: 'registry-auth', given: `entry ${index + 1}`, expected: `each registry once (${host} is there already)` });
        }
        else if (entry.username !== undefined && entry.password !== undefined) {
            logins.push({ registry: host, username: entry.username, password: entry.password, given: 'by-input' });
        }
        else if (host !== own || entry.username !== undefined || entry.password !== undefined) {
            const lacking = entry.username === undefined ? (entry.password === undefined ? 'username and password' : 'username') : 'password';
            warnings.push(`No login to ${host}: its ${lacking} ${lacking.includes(' and ') ? 'are' : 'is'} empty. Secrets are empty in runs from forks and of Dependabot.`);
        }
    }
    const token = values['github-token'];
    if (token !== undefined && !logins.some((login) => login.registry === own) && isUsed(own, values)) {
        logins.push({ registry: own, username: run.actor || 'github-actions', password: new secret/* Secret */.z(token), given: 'by-default' });
    }
    // A plan logs in nowhere: what a configuration file says of logins is for the jobs after it.
    return { logins, warnings: values.role === 'plan' ? [] : warnings, problems };
}
/** The image itself (the default one is there), a cache kept there, or what the build is told to start from. */
function isUsed(registry, values) {
    const named = values.images.length > 0 || values.tags.some((line) => (0,image_ref/* parseTagRef */.h2)(line).ok);
    const texts = [values.images, values.tags, values['cache-from'], values['cache-to'], values['cache-image'] ?? [], values['build-contexts'], values['build-args']].flat();
    return !named || texts.some((text) => text.toLowerCase().includes(`${registry}/`));
}

;// CONCATENATED MODULE: ./.build/inputs/metadata-variables.js

const levels = ['manifest', 'index', 'manifest-descriptor', 'index-descriptor'];
/** No level given: an empty list, plan/ chooses. */
function readMetadataVariables(environment) {
    const problems = [];
    const length = environment['DOCKER_METADATA_SHORT_SHA_LENGTH']?.trim() || '7';
    if (!/^[0-9]{1,2}$/.test(length) || Number(length) < 4 || Number(length) > 64) {
        problems.push({ input: 'DOCKER_METADATA_SHORT_SHA_LENGTH', given: length, expected: 'a number from 4 to 64' });
    }
    const annotationLevels = (0,lists/* splitCommas */.F3)(environment['DOCKER_METADATA_ANNOTATIONS_LEVELS'] ?? '').flatMap((name) => {
        const level = levels.find((known) => known === name);
        if (level === undefined)
            problems.push({ input: 'DOCKER_METADATA_ANNOTATIONS_LEVELS', given: name, expected: `levels of ${levels.join(', ')}` });
        return level === undefined ? [] : [level];
    });
    return {
        settings: {
            prHeadSha: environment['DOCKER_METADATA_PR_HEAD_SHA']?.trim().toLowerCase() === 'true',
            shortShaLength: Number(length),
            annotationLevels,
        },
        problems,
    };
}

// EXTERNAL MODULE: ./.build/domain/platform.js
var domain_platform = __nccwpck_require__(4028);
;// CONCATENATED MODULE: ./.build/inputs/platform-defaults.js
// The platforms of a run that names none: amd64 and arm64, but the runner's own alone where only one can be taken.

/** RUNNER_ARCH -> platform (docs.github.com, "Variables reference"). */
const ofRunner = { X64: 'linux/amd64', X86: 'linux/386', ARM64: 'linux/arm64', ARM: 'linux/arm/v7' };
function choosePlatforms(values, environment) {
    if (values.platforms !== undefined)
        return { platforms: values.platforms, warnings: [] };
    if (values.digests !== undefined)
        return { platforms: [...values.digests.keys()], warnings: [] };
    const loads = values.load ? 'load' : values.outputs.some((output) => /(?:^|,)"?type=docker\b/.test(output)) ? 'type=docker' : undefined;
    if (loads === undefined)
        return { platforms: platformsOf('linux/amd64', 'linux/arm64'), warnings: [] };
    const own = ofRunner[environment['RUNNER_ARCH'] ?? ''] ?? 'linux/amd64';
    return {
        platforms: platformsOf(own),
        warnings: [`Only ${own}, the runner's own platform, is built: ${loads} takes one platform, and platforms names none.`],
    };
}
function platformsOf(...names) {
    return names.flatMap((name) => {
        const platform = (0,domain_platform/* parsePlatform */.F)(name);
        return platform.ok ? [platform.value] : [];
    });
}

// EXTERNAL MODULE: ./.build/inputs/read-table.js
var read_table = __nccwpck_require__(62609);
// EXTERNAL MODULE: ./.build/inputs/timestamps.js
var timestamps = __nccwpck_require__(67373);
// EXTERNAL MODULE: ./.build/domain/nearest-name.js
var nearest_name = __nccwpck_require__(33589);
// EXTERNAL MODULE: ./.build/inputs/input-table.js + 6 modules
var input_table = __nccwpck_require__(78130);
;// CONCATENATED MODULE: ./.build/inputs/unknown-inputs.js


/** Inputs of the five docker actions that have another name here, because two of the actions shared it or it says too little. */
const renamed = {
    version: 'buildx-version',
    image: 'images (what is built) or qemu-image (the emulators)',
    'config-inline': 'buildkitd-config-inline',
    token: 'github-token',
};
function findUnknownInputs(inputs) {
    const unknown = Object.keys(inputs).filter((name) => !input_table/* inputNames */.vj.includes(name));
    const warnings = [];
    const problems = [];
    for (const name of unknown) {
        const other = Object.hasOwn(renamed, name) ? renamed[name] : undefined;
        // Nearer than for a mere suggestion: a wrong guess would fail a run that is right.
        const near = (0,nearest_name/* nearestName */.q)(name.replaceAll('_', '-'), input_table/* inputNames */.vj, name.length <= 4 ? 1 : 2);
        if (other !== undefined)
            warnings.push(`${name} is no input of this action: use ${other}.`);
        // Its value may be a secret under a wrong name.
        else if (near !== undefined)
            problems.push({ input: name, given: 'an input of that name', expected: `the name ${near}` });
    }
    return { problems, warnings };
}

;// CONCATENATED MODULE: ./.build/inputs/inputs.js














/**
 * The problems are in this order: what is wrong in itself, unknown names, contradictions. Rules are read here only for
 * their problems, so that they come together with the others; what they yield is plan/'s. `libraries`: what the inputs ask for.
 */
function readInputs({ inputs, environment }, trigger, libraries) {
    const { values, problems: wrong } = (0,read_table/* readTable */.x)(inputs, libraries);
    const unknown = findUnknownInputs(inputs);
    const variables = readMetadataVariables(environment);
    const secrets = planSecrets(values, trigger);
    const logins = planLogins(values, trigger.run);
    const { platforms, warnings } = choosePlatforms(values, environment);
    const times = (0,timestamps/* checkTimestamps */.eJ)(values, environment);
    const problems = [
        ...wrong,
        ...secrets.problems,
        ...logins.problems,
        ...times.problems,
        ...variables.problems,
        ...(0,rule_line/* readRules */.K)(values.tags, libraries).problems,
        ...(0,metadata_images/* readImages */.H)(values.images).problems,
        ...(0,flavor/* readFlavor */.f)(values.flavor, libraries).problems,
        ...(0,runner_table/* readRunners */._)(values.runners).problems,
        ...unknown.problems,
        ...findContradictions(values, new Set(wrong.map(({ input }) => input))),
    ];
    if (problems.length > 0)
        return { ok: false, problems };
    return {
        ok: true,
        inputs: {
            build: buildInputs(values, platforms, secrets.secrets),
            cache: cacheInputs(values),
            cacheMounts: { keep: values['cache-mounts'], ...given('image', values['cache-mounts-image']) },
            metadata: {
                images: values.images,
                tags: values.tags,
                flavor: values.flavor,
                labels: values.labels,
                annotations: values.annotations,
                sepTags: values['sep-tags'],
                sepLabels: values['sep-labels'],
                sepAnnotations: values['sep-annotations'],
                context: values['metadata-context'],
                ...variables.settings,
            },
            builder: builderInputs(values),
            emulation: { qemu: values.qemu, image: values['qemu-image'], platforms: values['qemu-platforms'] },
            login: { logins: logins.logins, scope: values.login, logout: values.logout },
            push: values.push,
            strategy: values.strategy,
            failFast: values['fail-fast'],
            dryRun: values['dry-run'],
            skipUnchanged: values['skip-unchanged'],
            publish: publishInputs(values),
            limits: limitInputs(values),
            fleet: fleetInputs(values),
            prune: { keepMs: values['keep-hours'] * 3_600_000 },
            resources: { freeDisk: values['free-disk'], ...given('minFreeDisk', values['min-free-disk']) },
            created: values.created,
            warnings: [...unknown.warnings, ...secrets.warnings, ...logins.warnings, ...warnings, ...times.warnings],
            ...given('maxParallel', values['max-parallel']),
            ...given('githubToken', values['github-token'] === undefined ? undefined : new secret/* Secret */.z(values['github-token'])),
        },
    };
}
function buildInputs(values, platforms, secrets) {
    return {
        addHosts: values['add-hosts'],
        allow: values.allow,
        attests: values.attests,
        buildArgs: values['build-args'],
        buildContexts: values['build-contexts'],
        cacheFrom: values['cache-from'],
        cacheTo: values['cache-to'],
        load: values.load,
        noCache: values['no-cache'],
        noCacheFilters: values['no-cache-filters'],
        outputs: values.outputs,
        platforms,
        pull: values.pull,
        secrets,
        ssh: values.ssh,
        ulimit: values.ulimit,
        ...given('call', values.call),
        ...given('compression', compressionOf(values)),
        ...given('cgroupParent', values['cgroup-parent']),
        ...given('context', values.context),
        ...given('file', values.file),
        ...given('network', values.network),
        ...given('provenance', values.provenance),
        ...given('rewriteTimestamp', values['rewrite-timestamp']),
        ...given('sbom', values.sbom),
        ...given('shmSize', values['shm-size']),
        ...given('sourceDateEpoch', values['source-date-epoch']),
        ...given('target', values.target),
    };
}
function cacheInputs(values) {
    return {
        backend: values.cache,
        mode: values['cache-mode'],
        maxSize: values['cache-max-size'],
        onRelease: values['cache-on-release'],
        ...given('scope', values['cache-scope']),
        ...given('key', values['cache-key']),
        ...given('image', values['cache-image']),
        ...given('folder', values['cache-folder']),
        ...given('timeoutMs', values['cache-timeout']),
    };
}
function compressionOf({ compression, ...values }) {
    if (compression === undefined)
        return undefined;
    return { type: compression, force: values['force-compression'], ...given('level', values['compression-level']) };
}
function builderInputs(values) {
    return {
        given: values.builder.filter((name) => name !== builder_settings/* newBuilder */.ak),
        orNew: values.builder.includes(builder_settings/* newBuilder */.ak),
        daemon: {
            mirrors: values['registry-mirrors'],
            authorities: values['registry-ca'],
            proxy: values.proxy,
            ...given('maxParallelism', values['max-parallelism']),
            ...given('maxStorage', values['builder-max-storage']),
        },
        driver: values.driver,
        driverOpts: values['driver-opts'],
        append: values.append,
        cleanup: values.cleanup,
        keepState: values['keep-state'],
        ...given('keptName', values['builder-name']),
        ...given('version', values['buildx-version']),
        ...given('buildkitdFlags', values['buildkitd-flags']),
        ...given('buildkitdConfig', values['buildkitd-config']),
        ...given('buildkitdConfigInline', values['buildkitd-config-inline']),
        ...given('endpoint', values.endpoint),
    };
}
function publishInputs(values) {
    return {
        command: values.command,
        movingTags: values['moving-tags'],
        immutableTags: values['immutable-tags'],
        overwrite: values.overwrite,
        expectPublic: values['expect-public'],
        optionalPlatforms: values['optional-platforms'] ?? [],
        allowPlatformRemoval: values['allow-platform-removal'],
        ...given('maxSize', values['max-size']),
        ...given('maxSizeGrowth', values['max-size-growth']),
        ...given('digests', values.digests),
        ...given('source', values.source),
        ...given('to', values.to),
    };
}
function fleetInputs(values) {
    return {
        runners: values.runners,
        groupSize: values['group-size'],
        handOver: values['hand-over'],
        bakeTargets: values['bake-targets'],
        changedOnly: values['changed-only'],
        allOrNothing: values['all-or-nothing'],
        ...given('role', values.role),
        ...given('expected', values.expected),
        ...given('leg', values.leg),
        ...given('records', values.records),
        ...given('imagesFile', values['images-file']),
    };
}
function limitInputs(values) {
    return {
        ...given('totalMs', values.timeout),
        ...given('platformMs', values['platform-timeout']),
        ...given('idleMs', values['idle-timeout']),
    };
}
/** A property that is left out when there is no value, as exactOptionalPropertyTypes wants it. */
function given(name, value) {
    return value === undefined ? {} : { [name]: value };
}


/***/ }),

/***/ 699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ invalidInputs)
/* harmony export */ });
/* harmony import */ var _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63926);
// Turns everything that is wrong with the inputs into the one error that the user is shown.

/** Longer values are cut: a list that was given by mistake must not bury the other problems. */
const shown = 200;
/**
 * ActionError INVALID_INPUT: a line for each problem with its name, the value given and what is expected.
 * `origins`: input -> file and line, for values that a file of the repository gave.
 */
function invalidInputs(found, origins = {}) {
    const problems = found.map((problem) => ({ at: Object.hasOwn(origins, problem.input) ? origins[problem.input] : undefined, ...problem }));
    const names = [...new Set(problems.map(({ input }) => input))];
    return new _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: 'INVALID_INPUT',
        what: names.length === 1 ? `The input ${names.join()} is wrong.` : `${names.length} inputs are wrong: ${names.join(', ')}.`,
        why: problems.map(({ input, at, given, expected }) => `${input}${at === undefined ? '' : ` (${at})`}: given ${quote(given)}, expected ${expected}.`).join('\n'),
        fix: `Correct them ${problems.some(({ at }) => at !== undefined) ? 'where they are written' : 'in the workflow'}: docs and examples of every input are in the README.`,
    });
}
function quote(given) {
    const cut = given.length > shown ? `${given.slice(0, shown)}…` : given;
    return cut === '' ? 'nothing' : JSON.stringify(cut);
}


/***/ }),

/***/ 75765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ asksForYaml),
/* harmony export */   Wj: () => (/* binding */ asksForHandlebars),
/* harmony export */   v2: () => (/* binding */ notLoaded)
/* harmony export */ });
/* harmony import */ var _plan_metadata_plain_template_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71063);
// Parsers of whole languages and what else of a library few inputs ask for: types alone, and which inputs they are. Pure.
// Whoever reads such text is given them. Stages load those that the text asks for: libraries.stage.ts.

function asksForYaml(inputs) {
    return ['append', 'registry-auth'].some((name) => (inputs[name] ?? '').trim() !== '');
}
/** Of inputs that are not read yet: what is plain as a whole is plain in every part. */
function asksForHandlebars(inputs) {
    return ['tags', 'flavor', 'labels', 'annotations'].some((name) => !(0,_plan_metadata_plain_template_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainTemplate */ .p)(inputs[name] ?? ''));
}
/** It is a fault of the action's own. */
function notLoaded(library) {
    throw new Error(`${library} was not loaded`);
}


/***/ }),

/***/ 32645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ librariesFor),
/* harmony export */   w: () => (/* binding */ templateLibraries)
/* harmony export */ });
/* harmony import */ var _plan_metadata_plain_template_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(71063);
/* harmony import */ var _libraries_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75765);


/** For `readInputs`. */
async function librariesFor(inputs) {
    const [yaml, templates] = await Promise.all([(0,_libraries_js__WEBPACK_IMPORTED_MODULE_0__/* .asksForYaml */ .Lh)(inputs) ? Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(931)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6931)) : undefined, (0,_libraries_js__WEBPACK_IMPORTED_MODULE_0__/* .asksForHandlebars */ .Wj)(inputs) ? loadHandlebars() : {}]);
    return { ...(yaml === undefined ? {} : { yaml: yaml.yamlValue }), ...templates };
}
/** For what reads the rules and templates of inputs again. */
async function templateLibraries({ tags, flavor, labels, annotations }) {
    return [...tags, ...flavor, ...labels, ...annotations].every(_plan_metadata_plain_template_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainTemplate */ .p) ? {} : await loadHandlebars();
}
async function loadHandlebars() {
    return { handlebars: (await Promise.all(/* import() */[__nccwpck_require__.e(406), __nccwpck_require__.e(155)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1155))).handlebarsProgram };
}


/***/ }),

/***/ 15235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ commentedLines),
/* harmony export */   F3: () => (/* binding */ splitCommas),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   SD: () => (/* binding */ ruleLines),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   rQ: () => (/* binding */ optionLines),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(25175);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(78758);
// Lists as docker's actions take them: a line an item, quoted where an item has lines of its own. What an item means
// is read elsewhere. Unlike docker's, quotes inside an item stay: buildx reads `dest="a,b"` itself and needs them.


/** Never part of an input (a variable's value ends there), so that an item keeps its commas. */
const noDelimiter = '\u0000';
/**
 * Splits at line ends; a line that opens with `"` goes on to the closing one, with `""` for a quote in it.
 * `comments`: lines that start with # are left out, as in metadata-action's lists.
 */
function splitLines(given, { comments }) {
    try {
        const records = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(given, {
            delimiter: noDelimiter,
            relax_quotes: true,
            skip_empty_lines: true,
            ...(comments ? { comment: '#', comment_no_infix: true } : {}),
        });
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .LF)(records.flat().filter((item) => item.trim() !== ''));
    }
    catch {
        // The parser's message would show the text, which may be a secret.
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .faulty */ .eJ)({ expected: 'a closing " for every line that opens with one' });
    }
}
function list(options) {
    return {
        absent: [],
        parse: (given) => {
            const lines = splitLines(given, options);
            return lines.ok ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .LF)(lines.value.map((line) => line.trim())) : lines;
        },
    };
}
/** A line an item. */
const lines = list({ comments: false });
/** A line an item, with comment lines. */
const commentedLines = list({ comments: true });
/** A line an item, with its quotes: buildx reads driver options as CSV, and a quoted one keeps its commas (setup-buildx-action: `quote: false`). */
const optionLines = {
    absent: [],
    parse: (given) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .LF)(given
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '')),
};
/** Items with commas or line ends between them: those whose values hold no comma. */
const items = {
    absent: [],
    parse: (given) => {
        const split = splitLines(given, { comments: false });
        return split.ok ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .LF)(split.value.flatMap(splitCommas)) : split;
    },
};
/** Rules and names with attributes, one a line, as given: their quotes are read with their attributes. */
const ruleLines = {
    absent: [],
    parse: (given) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .LF)(given
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))),
};
function splitCommas(line) {
    return line
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '');
}


/***/ }),

/***/ 27169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ growth),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   mH: () => (/* binding */ sizeOrOff),
/* harmony export */   nr: () => (/* binding */ sizeOr),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78758);
// Inputs that are amounts: durations, sizes, growth. Each is read to one unit (milliseconds, bytes, a share).

const milliseconds = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** `90s`, `15m`, `1h30m`; 0 or `off`: no limit. */
function duration(absent) {
    return {
        absent,
        parse: (given) => {
            const value = given.trim().toLowerCase();
            if (value === '0' || value === 'off')
                return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(undefined);
            const parts = [...value.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)];
            const whole = parts.map(([part]) => part).join('');
            if (whole === '' || whole !== value)
                return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .faulty */ .eJ)({ given: value, expected: 'a duration like 90s, 15m or 1h30m, or off' });
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(parts.reduce((sum, [, count = '', unit = '']) => sum + Number(count) * (milliseconds[unit] ?? 0), 0));
        },
    };
}
const bytes = { b: 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12, kib: 2 ** 10, mib: 2 ** 20, gib: 2 ** 30, tib: 2 ** 40 };
function bytesOf(text) {
    const [, count = '', unit = 'b'] = /^(\d+(?:\.\d+)?)\s*([kmgt]i?b|b)?$/.exec(text) ?? [];
    const factor = bytes[unit];
    return count === '' || factor === undefined ? undefined : Math.round(Number(count) * factor);
}
/** `250MB`, `1.5GiB`, or a number of bytes. */
const size = {
    absent: undefined,
    parse: (given) => {
        const found = bytesOf(given.trim().toLowerCase());
        return found === undefined ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .faulty */ .eJ)({ given: given.trim(), expected: 'a size like 250MB or 1.5GiB' }) : (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(found);
    },
};
/** A size that is a limit: 0 or `off` is none. */
function sizeOrOff(absent) {
    return {
        absent,
        parse: (given) => {
            const value = given.trim().toLowerCase();
            if (value === 'off')
                return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(undefined);
            const found = bytesOf(value);
            return found === undefined ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .faulty */ .eJ)({ given: given.trim(), expected: 'a size like 1GB or 500MB, or off' }) : (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(found === 0 ? undefined : found);
        },
    };
}
function sizeOr(absent) {
    return {
        absent,
        parse: (given) => {
            const reading = size.parse(given);
            return reading.ok ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(reading.value ?? absent) : reading;
        },
    };
}
/** `10%`, or a size. */
const growth = {
    absent: undefined,
    parse: (given) => {
        const value = given.trim().toLowerCase();
        const [, percent] = /^(\d+(?:\.\d+)?)\s*%$/.exec(value) ?? [];
        if (percent !== undefined)
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)({ share: Number(percent) / 100 });
        const found = bytesOf(value);
        return found === undefined ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .faulty */ .eJ)({ given: value, expected: 'a share like 10%, or a size like 20MB' }) : (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)({ bytes: found });
    },
};


/***/ }),

/***/ 62609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ countsAsGiven),
/* harmony export */   x: () => (/* binding */ readTable)
/* harmony export */ });
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78130);

function readTable(inputs, libraries) {
    const problems = [];
    const valueOf = (name) => {
        const kind = _input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inputTable */ .Fu[name];
        const given = inputs[name] ?? '';
        if (isEmpty(name, given))
            return kind.absent;
        const reading = kind.parse(given, libraries);
        if (reading.ok)
            return reading.value;
        const whole = _input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .secretInputs */ ._y.has(name) ? '***' : given.trim();
        problems.push(...reading.faults.map((fault) => ({ input: name, given: fault.given ?? whole, expected: fault.expected })));
        return kind.absent;
    };
    const names = Object.keys(_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inputTable */ .Fu);
    return { values: Object.fromEntries(names.map((name) => [name, valueOf(name)])), problems };
}
/** false: it is empty, or has the value of its default: the runner passes defaults as if they were given. Names that no input has count. */
function countsAsGiven(name, text, libraries) {
    if (!isInputName(name))
        return text !== '';
    if (isEmpty(name, text))
        return false;
    const reading = _input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inputTable */ .Fu[name].parse(text, libraries);
    return !reading.ok || JSON.stringify(reading.value) !== JSON.stringify(_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inputTable */ .Fu[name].absent);
}
function isEmpty(name, text) {
    const kind = _input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inputTable */ .Fu[name];
    return text === '' || (text.trim() === '' && kind.spaceCounts !== true);
}
function isInputName(name) {
    return Object.hasOwn(_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inputTable */ .Fu, name);
}


/***/ }),

/***/ 78758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ optionalChoice),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   b3: () => (/* binding */ countOr),
/* harmony export */   bS: () => (/* binding */ optionalFlag),
/* harmony export */   dJ: () => (/* binding */ countFrom1),
/* harmony export */   e2: () => (/* binding */ readEach),
/* harmony export */   eJ: () => (/* binding */ faulty),
/* harmony export */   kP: () => (/* binding */ optionalCount),
/* harmony export */   kY: () => (/* binding */ countOrAuto),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   me: () => (/* binding */ separator),
/* harmony export */   ph: () => (/* binding */ textOr),
/* harmony export */   rZ: () => (/* binding */ optionalLevel)
/* harmony export */ });
function read(value) {
    return { ok: true, value };
}
function faulty(...faults) {
    return { ok: false, faults };
}
/** Reads each item; all faults come together. */
function readEach(items, parse) {
    const readings = items.map(parse);
    const faults = readings.flatMap((reading) => (reading.ok ? [] : reading.faults));
    return faults.length > 0 ? faulty(...faults) : read(readings.flatMap((reading) => (reading.ok ? [reading.value] : [])));
}
/** YAML 1.2's core schema, as @actions/core reads booleans: anything else is a mistake, not false. */
function flag(absent) {
    return {
        absent,
        options: ['true', 'false'],
        parse: (given) => {
            const value = given.trim();
            if (/^(?:true|True|TRUE)$/.test(value))
                return read(true);
            return /^(?:false|False|FALSE)$/.test(value) ? read(false) : faulty({ given: value, expected: 'true or false' });
        },
    };
}
/** true or false, or nothing said: then something else decides. */
const optionalFlag = { absent: undefined, parse: flag(false).parse };
/** One word of a few; true and false in every notation of YAML. */
function choice(options, absent) {
    return {
        absent,
        options,
        parse: (given) => {
            const value = given.trim();
            const word = /^(?:true|false)$/i.test(value) ? value.toLowerCase() : value;
            const found = options.find((option) => option === word);
            return found === undefined ? faulty({ given: value, expected: `one of ${options.join(', ')}` }) : read(found);
        },
    };
}
/** One word of a few, or none. */
function optionalChoice(options) {
    return {
        absent: undefined,
        options,
        parse: (given) => {
            const value = given.trim();
            const found = options.find((option) => option === value);
            return found === undefined ? faulty({ given: value, expected: `one of ${options.join(', ')}` }) : read(found);
        },
    };
}
/** Text without the space around it. */
const optionalText = { absent: undefined, parse: (given) => read(given.trim() || undefined) };
function textOr(absent) {
    return { absent, parse: (given) => read(given.trim() || absent) };
}
/** A separator, with its white space. */
function separator(absent) {
    return { absent, spaceCounts: true, parse: (given) => read(given) };
}
/** A number of things, or `auto`. */
const countOrAuto = {
    absent: undefined,
    parse: (given) => {
        const value = given.trim();
        if (value.toLowerCase() === 'auto')
            return read('auto');
        return /^[1-9][0-9]{0,8}$/.test(value) ? read(Number(value)) : faulty({ given: value, expected: 'a whole number from 1, or auto' });
    },
};
const optionalCount = { absent: undefined, parse: (given) => countFrom1(1).parse(given) };
function countFrom1(absent) {
    return {
        absent,
        parse: (given) => {
            const value = given.trim();
            return /^[1-9][0-9]{0,8}$/.test(value) ? read(Number(value)) : faulty({ given: value, expected: 'a whole number from 1' });
        },
    };
}
/** A whole number from 0. */
function countOr(absent) {
    return {
        absent,
        parse: (given) => {
            const value = given.trim();
            return /^(?:0|[1-9][0-9]{0,8})$/.test(value) ? read(Number(value)) : faulty({ given: value, expected: 'a whole number from 0' });
        },
    };
}
const optionalLevel = {
    absent: undefined,
    parse: (given) => {
        const value = given.trim();
        return /^[0-9]{1,2}$/.test(value) ? read(Number(value)) : faulty({ given: value, expected: 'a whole number from 0' });
    },
};


/***/ }),

/***/ 38178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ registryAuth),
/* harmony export */   R: () => (/* binding */ writtenLogin)
/* harmony export */ });
/* harmony import */ var _domain_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8463);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78758);
/* harmony import */ var _yaml_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(52382);
// The input `registry-auth`: several logins in YAML, as login-action takes them (without its `scope` and `ecr`).



const registryAuth = {
    absent: [],
    parse: (given, libraries = {}) => {
        const entries = (0,_yaml_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntries */ .$)(given, libraries, ['registry', 'username', 'password']);
        if (!entries.ok)
            return entries;
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(entries.value.map((entry) => writtenLogin(entry['registry'], entry['username'], entry['password'])));
    },
};
function writtenLogin(registry, username, password) {
    return {
        ...(registry === undefined ? {} : { registry }),
        ...(username === undefined ? {} : { username }),
        ...(password === undefined ? {} : { password: new _domain_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(password) }),
    };
}


/***/ }),

/***/ 44201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf)
/* harmony export */ });
function secretsOf(inputs) {
    return [
        ...inputs.build.secrets.flatMap((secret) => (secret.from === 'value' ? [secret.value] : [])),
        ...inputs.login.logins.map((login) => login.password),
        ...(inputs.githubToken === undefined ? [] : [inputs.githubToken]),
    ];
}


/***/ }),

/***/ 67373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ setsEpoch),
/* harmony export */   eJ: () => (/* binding */ checkTimestamps),
/* harmony export */   pA: () => (/* binding */ sourceDateEpoch)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78758);

/** Whole seconds since 1970, as https://reproducible-builds.org/specs/source-date-epoch has it, or the commit's. */
const sourceDateEpoch = {
    absent: undefined,
    parse: (given) => {
        const value = given.trim();
        if (value === 'commit')
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)('commit');
        // Eleven digits reach the year 5138: more are milliseconds by mistake.
        return /^(?:0|[1-9][0-9]{0,10})$/.test(value) ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(Number(value)) : (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .faulty */ .eJ)({ given: value, expected: 'commit, or whole seconds since 1970, for example 1767225600' });
    },
};
/** Whether a line of `build-args` sets the variable itself; a bare name takes what the build has anyway. */
function setsEpoch(line) {
    return line.startsWith('SOURCE_DATE_EPOCH=');
}
/** What can't be told by the inputs alone: the job may have the variable. */
function checkTimestamps(values, environment) {
    const line = values['build-args'].findLast(setsEpoch);
    const hasEpoch = values['source-date-epoch'] !== undefined || line !== undefined || (environment['SOURCE_DATE_EPOCH'] ?? '') !== '';
    return {
        problems: values['rewrite-timestamp'] === true && !hasEpoch
            ? [{ input: 'rewrite-timestamp', given: 'true, without source-date-epoch', expected: 'a time to rewrite to: source-date-epoch: commit, or the variable SOURCE_DATE_EPOCH' }]
            : [],
        warnings: values['source-date-epoch'] !== undefined && line !== undefined ? [`source-date-epoch is left out: build-args has ${line}.`] : [],
    };
}


/***/ }),

/***/ 52382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readEntries)
/* harmony export */ });
/* harmony import */ var _libraries_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(75765);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78758);
/* harmony import */ var _domain_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(33589);
// Lists of entries written in YAML (`append`, `registry-auth`): entries with texts, every other shape is a fault.



/** `refused`: keys that are not taken, and what to do instead. No fault shows a value: there are passwords among them. */
function readEntries(given, { yaml }, keys, refused = {}) {
    const list = yaml === undefined ? (0,_libraries_js__WEBPACK_IMPORTED_MODULE_1__/* .notLoaded */ .v2)('yaml') : yaml(given);
    const expected = `a YAML list of entries with ${keys.join(', ')}`;
    if (!Array.isArray(list))
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .faulty */ .eJ)({ expected });
    const faults = [];
    const entries = list.map((item, index) => {
        const entry = {};
        if (item === null || typeof item !== 'object' || Array.isArray(item)) {
            faults.push({ given: `entry ${index + 1}`, expected });
            return entry;
        }
        for (const [key, value] of Object.entries(item)) {
            const text = readText(value);
            if (!keys.includes(key))
                faults.push({ given: `${key} in entry ${index + 1}`, expected: refused[key] ?? suggestion(key, keys) });
            else if (text === undefined)
                faults.push({ given: `${key} in entry ${index + 1}`, expected: 'a text, or a list of texts' });
            else if (text !== '')
                entry[key] = text;
        }
        return entry;
    });
    return faults.length > 0 ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .faulty */ .eJ)(...faults) : (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(entries);
}
function readText(value) {
    if (value === null || value === undefined)
        return '';
    if (typeof value === 'string')
        return value.trim();
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (!Array.isArray(value))
        return undefined;
    const texts = value.map(readText);
    return texts.includes(undefined) ? undefined : texts.join('\n');
}
function suggestion(key, keys) {
    const near = (0,_domain_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(key, keys);
    return near === undefined ? `only ${keys.join(', ')}` : `the name ${near}`;
}


/***/ }),

/***/ 34232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ later),
/* harmony export */   d: () => (/* binding */ loadingMeanwhile)
/* harmony export */ });
/** From merge to the tags. */
const later = {
    merge: () => __nccwpck_require__.e(/* import() */ 267).then(__nccwpck_require__.bind(__nccwpck_require__, 61648)),
    commit: () => Promise.all(/* import() */[__nccwpck_require__.e(118), __nccwpck_require__.e(191), __nccwpck_require__.e(894)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36894)),
    saveCache: () => __nccwpck_require__.e(/* import() */ 152).then(__nccwpck_require__.bind(__nccwpck_require__, 76152)),
};
/** The same world: once a program that is listened to has written its first line, it is at work, and the rest is loaded. */
function loadingMeanwhile({ decision }, world) {
    let isBegun = false;
    const begin = () => {
        if (isBegun)
            return;
        isBegun = true;
        const publishing = decision.act === 'publish' ? [later.merge, later.commit] : [];
        // Whoever needs it then learns why it can't be loaded.
        for (const load of [...publishing, later.saveCache, () => __nccwpck_require__.e(/* import() */ 122).then(__nccwpck_require__.bind(__nccwpck_require__, 87122))])
            void load().catch(() => undefined);
        // The guards of moving tags will ask it.
        if (decision.act === 'publish')
            world.github.prepare();
    };
    const processes = {
        run: async ({ onStderr, ...command }) => await world.processes.run(onStderr === undefined
            ? command
            : {
                ...command,
                onStderr: (line) => {
                    begin();
                    onStderr(line);
                },
            }),
    };
    return { ...world, processes };
}


/***/ }),

/***/ 35991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readRunners)
/* harmony export */ });
/* harmony import */ var _domain_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4028);
// The input `runners`: which platform is built on which runner, and which is left to emulation. What the lines leave out is
// chosen in runner-choice.ts.

const expected = 'lines like linux/arm64=ubuntu-24.04-arm, linux/s390x=self-hosted,s390x or linux/arm64=emulate';
/** `linux/arm64,linux/arm/v7=self-hosted,arm64`: platforms on the left, labels on the right. Lines that begin with # are left out. */
function readRunners(lines) {
    const table = new Map();
    const problems = [];
    const wrong = (given, what) => void problems.push({ input: 'runners', given, expected: what });
    for (const line of lines.filter((one) => !one.startsWith('#'))) {
        const equals = line.indexOf('=');
        const labels = parts(line.slice(equals + 1));
        const names = parts(line.slice(0, Math.max(equals, 0)));
        if (equals < 0 || names.length === 0 || labels.length === 0) {
            wrong(line, expected);
            continue;
        }
        const emulated = labels.some((label) => label.toLowerCase() === 'emulate');
        if (emulated && labels.length > 1)
            wrong(line, 'either emulate or the labels of a runner');
        for (const label of labels)
            if (!/^[^\s"'\\]+$/.test(label))
                wrong(line, 'labels without spaces and quotes');
        for (const name of names) {
            const platform = (0,_domain_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .F)(name);
            if (!platform.ok)
                wrong(name, platform.expected);
            else if (table.has(platform.value))
                wrong(line, `one line for ${platform.value}, which has one already`);
            else
                table.set(platform.value, emulated ? 'emulate' : labels);
        }
    }
    return { table, problems };
}
function parts(text) {
    return text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
}


/***/ }),

/***/ 89689:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _inputs_input_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(40010);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79376);
/* harmony import */ var _world_adapters_world_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12031);
// Wiring of the step: reads what the runner gave, runs the pipeline, reports, and turns the outcome into an exit code.



const world = (0,_world_adapters_world_js__WEBPACK_IMPORTED_MODULE_1__/* .systemWorld */ .w)(process.env);
const cancel = new AbortController();
// The runner sends SIGINT on a cancel, SIGTERM 7.5 s later, and kills 2.5 s after that.
for (const name of ['SIGINT', 'SIGTERM'])
    process.on(name, () => cancel.abort(name));
const eventFile = process.env['GITHUB_EVENT_PATH'];
const event = eventFile === undefined ? undefined : await world.files.read(eventFile);
const payload = event === undefined ? {} : JSON.parse(event);
const given = { inputs: (0,_inputs_input_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOf */ .V)(process.env), environment: process.env, payload, startedAt: Math.round(performance.timeOrigin) };
const outcome = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(given, world, cancel.signal);
// Loaded while docker built, where it did.
const { report } = await __nccwpck_require__.e(/* import() */ 122).then(__nccwpck_require__.bind(__nccwpck_require__, 87122));
await report(outcome, world);
process.exitCode = outcome.how === 'failed' ? 1 : 0;
// A transfer that nobody waits for any more must not keep the step.
setTimeout(() => process.exit(), 1000).unref();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 22197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ decodeManifest),
/* harmony export */   y: () => (/* binding */ jsonFields)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65459);
/* harmony import */ var _domain_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8130);
/* harmony import */ var _domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(63238);
// Decodes a manifest or index from the bytes of a registry or layout (OCI image-spec manifest.md, image-index.md; Docker
// image manifest v2 schema 2). Pure; a field that the action does not know is not kept.



/** `contentType`: of the HTTP answer or descriptor, for manifests without their own (`mediaType` is optional in OCI). */
function decodeManifest(bytes, contentType) {
    const expected = 'an image manifest or index';
    const fields = jsonFields(bytes);
    if (fields === undefined)
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)(expected);
    const stated = fields['mediaType'] ?? contentType;
    const annotations = textFields(fields['annotations']) ?? {};
    if (Array.isArray(fields['manifests'])) {
        const mediaType = typeof stated === 'string' && stated !== '' ? stated : _domain_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaTypes */ .I.ociIndex;
        const manifests = descriptors(fields['manifests']);
        return manifests === undefined ? (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)('an index whose entries have mediaType, digest and size') : (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)({ kind: 'index', mediaType, manifests, annotations });
    }
    const config = decodeDescriptor(fields['config']);
    const layers = Array.isArray(fields['layers']) ? descriptors(fields['layers']) : undefined;
    if (config === undefined || layers === undefined)
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)(expected);
    const mediaType = typeof stated === 'string' && stated !== '' ? stated : _domain_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaTypes */ .I.ociManifest;
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)({ kind: 'manifest', mediaType, config, layers, annotations });
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
    const digest = (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(typeof value['digest'] === 'string' ? value['digest'] : '');
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


/***/ }),

/***/ 72408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ isAttestation),
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   UX: () => (/* binding */ comparePlatforms)
/* harmony export */ });
/* harmony import */ var _domain_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4028);

/** BuildKit's attestation manifests: platform unknown/unknown, and the digest of their image in an annotation. */
function isAttestation(entry) {
    return entry.annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
}
/** The images of an index. A platform that has no normal form, or none at all, is given as written. */
function imagesOf(index) {
    return index.manifests.filter((entry) => !isAttestation(entry)).map((entry) => {
        const { os, architecture, variant } = entry.platform ?? { os: 'none', architecture: 'none' };
        const written = [os, architecture, ...(variant === undefined || variant === '' ? [] : [variant])].join('/');
        const platform = (0,_domain_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .F)(written);
        return { platform: platform.ok ? platform.value : undefined, written, entry };
    });
}
function comparePlatforms(index, planned) {
    const there = imagesOf(index).map(({ platform, written }) => platform ?? written);
    return {
        missing: planned.filter((platform) => !there.includes(platform)),
        unplanned: there.filter((name) => !planned.some((platform) => platform === name)),
        repeated: [...new Set(there.filter((name, at) => there.indexOf(name) !== at))],
    };
}


/***/ }),

/***/ 20838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ plannedNodes),
/* harmony export */   p: () => (/* binding */ environmentOf)
/* harmony export */ });
/* harmony import */ var _placement_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30603);

/** A name that the builder does not have (another builder took over), or none: the whole builder. */
function environmentOf({ environment, builder }, node) {
    const config = node === undefined ? undefined : builder.nodeConfigs?.get(node);
    return config === undefined ? environment : { ...environment, BUILDX_CONFIG: config };
}
/** Where each platform is built while no node dies. Empty: buildx chooses. A platform that no node lists is buildx's to place too. */
function plannedNodes(platforms, { nodes, nodeConfigs }) {
    return nodeConfigs === undefined ? new Map() : (0,_placement_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAll */ .dB)(platforms, nodes);
}


/***/ }),

/***/ 30603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ choosePlace),
/* harmony export */   dB: () => (/* binding */ placeAll),
/* harmony export */   t3: () => (/* binding */ loadsOf)
/* harmony export */ });
/* unused harmony export runsNatively */
/* harmony import */ var _domain_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4028);
// Which node builds which platform. buildx takes the first node that has a platform, for every build; here the load is spread.
// Pure, and the same for the same nodes: whoever asks before a build (cache mounts) and after it (cache) gets the same answer.

/** An emulated build takes several times as long as a native one (docs/native-runners.md). */
const emulatedWeight = 4;
/** Each platform that a node builds, with its node. `loads`: of builds that were placed before. */
function placeAll(platforms, nodes, loads = new Map()) {
    const placed = new Map();
    const carried = new Map(loads);
    // Who has the fewest places to go comes first: another one would only take them.
    for (const platform of [...new Set(platforms)].toSorted((left, right) => bestNodes(left, nodes).length - bestNodes(right, nodes).length)) {
        const place = choosePlace(platform, nodes, carried);
        if (place === undefined)
            continue;
        placed.set(platform, place);
        carried.set(place.node, (carried.get(place.node) ?? 0) + weightOf(place));
    }
    return placed;
}
/** What was made for the platform, then who runs it natively, then who emulates it; of equals the least loaded, then the first. */
function choosePlace(platform, nodes, loads = new Map()) {
    const [node] = bestNodes(platform, nodes).toSorted((left, right) => (loads.get(left.name) ?? 0) - (loads.get(right.name) ?? 0));
    return node === undefined ? undefined : { node: node.name, emulated: !runsNatively(node, platform) };
}
function loadsOf(places) {
    const loads = new Map();
    for (const place of places)
        loads.set(place.node, (loads.get(place.node) ?? 0) + weightOf(place));
    return loads;
}
/** The processor's own architecture, or one that it runs besides: amd64 runs 386; not every arm64 processor runs arm. */
function runsNatively({ own }, platform) {
    if (own === undefined)
        return true;
    const [is, wanted] = [(0,_domain_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .platformParts */ .Y)(own), (0,_domain_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .platformParts */ .Y)(platform)];
    return is.os === wanted.os && (is.architecture === wanted.architecture || (is.architecture === 'amd64' && wanted.architecture === '386'));
}
function weightOf({ emulated }) {
    return emulated ? emulatedWeight : 1;
}
/** The nodes of the best rank that there is, in their order. */
function bestNodes(platform, nodes) {
    const able = nodes.filter(({ platforms, madeFor }) => platforms.includes(platform) || madeFor?.includes(platform) === true);
    const rank = (node) => (node.madeFor?.includes(platform) === true ? 0 : 2) + (runsNatively(node, platform) ? 0 : 1);
    const best = Math.min(...able.map(rank));
    return able.filter((node) => rank(node) === best);
}


/***/ }),

/***/ 17058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ whyUnreachable)
/* harmony export */ });
/* harmony import */ var _setup_builder_argv_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(20850);

const askMs = 10_000;
/** Each takes a tenth of a second. */
const most = 8;
/** A daemon that takes no certificate closes at once: in a third of the tries that overtakes what it says of the reason. */
const overtaken = /broken pipe|connection reset/;
/** `otherwise` with the words in brackets, where there are any. `name`: a builder of the driver remote, of one node. */
async function whyUnreachable(name, environment, otherwise, { processes }) {
    let words;
    for (let tries = 0; tries < most; tries++) {
        const answer = await processes.run({ file: 'docker', args: (0,_setup_builder_argv_js__WEBPACK_IMPORTED_MODULE_0__/* .usageArgv */ .Wl)(name), env: environment, timeoutMs: askMs });
        words = wordsOf(answer.stderr);
        if (answer.end !== 'exited' || words === undefined || !overtaken.test(words))
            break;
    }
    return words === undefined ? otherwise : `${otherwise} (${words})`;
}
/** `ERROR: failed to call diskusage: Unavailable: connection error: desc = "…"`, or the words after `Unavailable:` alone. */
function wordsOf(stderr) {
    const [, words] = /desc = "?(.*?)"?$/m.exec(stderr) ?? /Unavailable: (.*)$/m.exec(stderr) ?? [];
    return words?.replaceAll(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 79376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/build/built-platforms.js
var built_platforms = __nccwpck_require__(65484);
// EXTERNAL MODULE: ./.build/build/dockerfile-there.stage.js
var dockerfile_there_stage = __nccwpck_require__(13216);
// EXTERNAL MODULE: ./.build/build/planned-builds.stage.js + 18 modules
var planned_builds_stage = __nccwpck_require__(64376);
// EXTERNAL MODULE: ./.build/cache/run-caches.stage.js + 7 modules
var run_caches_stage = __nccwpck_require__(27935);
// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __nccwpck_require__(63926);
// EXTERNAL MODULE: ./.build/inputs/invalid-inputs.js
var invalid_inputs = __nccwpck_require__(699);
// EXTERNAL MODULE: ./.build/inputs/inputs.js + 9 modules
var inputs = __nccwpck_require__(24958);
// EXTERNAL MODULE: ./.build/inputs/libraries.stage.js
var libraries_stage = __nccwpck_require__(32645);
// EXTERNAL MODULE: ./.build/inputs/secrets-of.js
var secrets_of = __nccwpck_require__(44201);
// EXTERNAL MODULE: ./.build/later.stage.js
var later_stage = __nccwpck_require__(34232);
// EXTERNAL MODULE: ./.build/cache/cache-exports.js
var cache_exports = __nccwpck_require__(24859);
// EXTERNAL MODULE: ./.build/build/build-argv.js
var build_argv = __nccwpck_require__(95436);
// EXTERNAL MODULE: ./.build/build/build-requests.js
var build_requests = __nccwpck_require__(35484);
// EXTERNAL MODULE: ./.build/build/secret-plan.js
var secret_plan = __nccwpck_require__(42897);
;// CONCATENATED MODULE: ./.build/build/build-commands.js
// What the build would run, for a dry run: the same calls, with what stands in for the run's folder and the builder's name.




/** Whole argument vectors, `docker` first. Values of secrets are in none; build arguments are as given. */
function buildCommands(plan, builder, folder = '$RUNNER_TEMP/ghcr-buildx') {
    const facts = { builder, folder, secrets: (0,secret_plan/* secretSources */.x)((0,secret_plan/* planSecrets */.D)(plan), folder) };
    const load = (0,build_requests/* planLoad */.Oj)(plan, facts);
    return [...(0,build_requests/* planBuilds */.zu)(plan, facts), ...(load === undefined ? [] : [load]), ...(0,cache_exports/* planCacheExports */.F)(plan, facts)].map((request) => ['docker', ...(0,build_argv/* buildArgv */.v)(request)]);
}

// EXTERNAL MODULE: ./.build/setup/builder-argv.js
var builder_argv = __nccwpck_require__(20850);
// EXTERNAL MODULE: ./.build/setup/emulators.js
var emulators = __nccwpck_require__(94064);
// EXTERNAL MODULE: ./.build/setup/private-config.js
var private_config = __nccwpck_require__(2994);
// EXTERNAL MODULE: ./.build/setup/tool-versions.js
var tool_versions = __nccwpck_require__(25104);
;// CONCATENATED MODULE: ./.build/setup/setup-commands.js




/** The name that a builder of the run's own has in a dry run. */
const plannedBuilder = 'ghcr-buildx';
/** Whole argument vectors, `docker` first; passwords go by stdin and are in none. */
function setupCommands(plan) {
    const { builder, build, emulation, login } = plan.inputs;
    const emulated = emulation.platforms.length > 0 ? emulation.platforms : (0,emulators/* foreignArchitectures */.bN)(plan.platforms, 'amd64');
    const isCreated = builder.given.length === 0 && builder.driver !== 'docker';
    // The one that the inputs make is written into the run's folder.
    const config = (0,builder_argv/* asksForConfig */.a)(builder) ? 'buildkitd.toml' : builder.buildkitdConfig;
    const calls = [
        tool_versions/* infoArgv */.dP,
        ...login.logins.map(private_config/* loginArgv */.Wg),
        ...((0,emulators/* mayNeedEmulation */.os)(plan) && emulated.length > 0 ? [(0,emulators/* installArgv */.CL)(emulation.image, emulated)] : []),
        ...(isCreated ? (0,builder_argv/* createArgv */.X)(plannedBuilder, builder, build, { buildx: '0.0.0' }, { certificates: [], ...(config === undefined ? {} : { config }) }) : []),
        (0,builder_argv/* inspectArgv */.TT)(plannedBuilderName(plan)),
    ];
    return calls.map((args) => ['docker', ...args]);
}
function plannedBuilderName({ inputs }) {
    return inputs.builder.given[0] ?? (inputs.builder.driver === 'docker' ? 'default' : plannedBuilder);
}

;// CONCATENATED MODULE: ./.build/plan/commands.js
// Every docker command that a plan comes to, in order, for dry-run. Nothing is run, nothing secret is in them.


function planCommands(plan) {
    return [...setupCommands(plan), ...buildCommands(plan, plannedBuilderName(plan))];
}

// EXTERNAL MODULE: ./.build/plan/plan.stage.js + 6 modules
var plan_stage = __nccwpck_require__(45525);
// EXTERNAL MODULE: ./.build/preflight/preflight.stage.js + 4 modules
var preflight_stage = __nccwpck_require__(58104);
// EXTERNAL MODULE: ./.build/retry/cancel.js
var cancel = __nccwpck_require__(1565);
// EXTERNAL MODULE: ./.build/retry/stop-reason.js
var stop_reason = __nccwpck_require__(65792);
;// CONCATENATED MODULE: ./.build/retry/limit.stage.js

function startLimit(totalMs, cancel, clock) {
    if (totalMs === undefined)
        return { signal: cancel, end: () => undefined };
    const late = new AbortController();
    const over = new AbortController();
    void clock.sleep(totalMs, over.signal).then(() => {
        if (!over.signal.aborted)
            late.abort(stop_reason/* timeoutReason */.g);
    });
    return { signal: AbortSignal.any([cancel, late.signal]), deadlineMs: clock.now() + totalMs, end: () => over.abort() };
}

// EXTERNAL MODULE: ./.build/retry/call-failure.js
var call_failure = __nccwpck_require__(972);
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
    const call = (what, attempt, stage = 'publish') => retry.run({ what, attempt, failureOf: (thrown) => (0,call_failure/* callFailure */.z)(thrown, stage) });
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
    const call = (what, attempt) => retry.run({ what: `ask GitHub for ${what}`, attempt, failureOf: (thrown) => hardlyWorthWaiting((0,call_failure/* callFailure */.z)(thrown, 'github-api')) });
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

;// CONCATENATED MODULE: ./.build/report/timeline.js
/** A run that uploads thousands of blobs must not keep a record of each for ever. */
const mostCalls = 5000;
class Timeline {
    #now;
    #startedAt;
    #spans = [];
    #calls = [];
    /** `startedAt`: when the process began, on the same clock; what lies between is its start. */
    constructor(clock, startedAt) {
        this.#now = () => clock.now();
        const now = clock.now();
        this.#startedAt = Math.min(startedAt ?? now, now);
        if (this.#startedAt < now)
            this.#spans.push({ name: 'start', startedAt: this.#startedAt, endedAt: now });
    }
    /** Runs a stage and remembers when it began and ended, also when it throws. */
    async span(name, stage) {
        const startedAt = this.#now();
        try {
            return await stage();
        }
        finally {
            this.#spans.push({ name, startedAt, endedAt: this.#now() });
        }
    }
    /** The same for one call to the outside. */
    async call(what, work) {
        const startedAt = this.#now();
        try {
            return await work();
        }
        finally {
            if (this.#calls.length < mostCalls)
                this.#calls.push({ ...what, startedAt, endedAt: this.#now() });
        }
    }
    end(finished, known = { warnings: [], retried: [] }) {
        return { ...finished, startedAt: this.#startedAt, endedAt: this.#now(), spans: this.#spans, calls: this.#calls, warnings: [...known.warnings], retried: [...known.retried], ...(known.resources === undefined ? {} : { resources: known.resources }) };
    }
}

// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __nccwpck_require__(97578);
;// CONCATENATED MODULE: ./.build/report/call-names.js
/** Commands of docker that have commands below them. */
const groups = new Set(['buildx', 'builder', 'container', 'context', 'image', 'manifest', 'plugin', 'system', 'volume']);
/** `docker buildx build linux/arm64`, `docker login`, `git rev-parse`. */
function programCallName({ file, args }) {
    const to = file.slice(file.lastIndexOf('/') + 1);
    const words = args.filter((arg) => /^[a-z][a-z-]*$/.test(arg));
    const command = to === 'docker' && groups.has(args[0] ?? '') ? args.slice(0, 2) : words.slice(0, 1);
    const at = args.indexOf('--platform');
    const platform = to === 'docker' && at >= 0 ? args[at + 1] : undefined;
    return { to, name: [to, ...command, ...(platform === undefined ? [] : [platform])].join(' ') };
}
/** A port's method as words: `resolveTag` -> `resolve tag`. */
function requestName(method) {
    return method.replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./.build/report/traced-ports.stage.js
// The ports as they are, with each call to a program, a registry or the GitHub API noted in the timeline: so that no stage
// has to speak of times. Below the retry: every attempt is a call of its own. It changes no call and no answer.


function tracedPorts(ports, timeline) {
    const registry = (host, client) => traced(client, (method, work) => timeline.call({ kind: 'request', to: host, name: requestName(method) }, work));
    return {
        ...ports,
        processes: { run: (command) => timeline.call({ kind: 'program', ...programCallName(command) }, () => ports.processes.run(command)) },
        github: traced(ports.github, (method, work) => timeline.call({ kind: 'request', to: 'GitHub', name: requestName(method) }, work)),
        artifacts: tracedArtifacts(ports.artifacts, timeline),
        registryFor: async (image, folder) => registry((0,image_ref/* registryOf */.Fv)(image), await ports.registryFor(image, folder)),
        anonymousRegistryFor: async (image) => registry((0,image_ref/* registryOf */.Fv)(image), await ports.anonymousRegistryFor(image)),
    };
}
/** `available` asks nobody. */
function tracedArtifacts(artifacts, timeline) {
    const client = traced(artifacts, (method, work) => timeline.call({ kind: 'request', to: 'artifacts', name: requestName(method) }, work));
    return { available: () => artifacts.available(), upload: (...args) => client.upload(...args), list: () => client.list(), download: (artifact) => client.download(artifact) };
}
/** Every method of such a port is a call that gives a promise: what a port learns later is traced without a word here. */
function traced(port, call) {
    return new Proxy(port, {
        get: (target, key) => {
            const member = Reflect.get(target, key);
            if (typeof member !== 'function' || typeof key !== 'string')
                return member;
            return (...args) => call(key, async () => await Reflect.apply(member, target, args));
        },
    });
}

// EXTERNAL MODULE: ./.build/setup/begin.stage.js + 2 modules
var begin_stage = __nccwpck_require__(2234);
// EXTERNAL MODULE: ./.build/setup/early-builder.js
var early_builder = __nccwpck_require__(4893);
// EXTERNAL MODULE: ./.build/setup/setup.stage.js + 2 modules
var setup_stage = __nccwpck_require__(48494);
// EXTERNAL MODULE: ./.build/trigger/decision.js
var decision = __nccwpck_require__(62711);
// EXTERNAL MODULE: ./.build/trigger/payload.js
var trigger_payload = __nccwpck_require__(33687);
;// CONCATENATED MODULE: ./.build/trigger/event.js
// Decodes the part of a payload that is the event's own: one function an event, listed in one table.
// The table's names are the supported events.


const decoders = {
    push: decodePush,
    delete: (payload) => ({ kind: 'deletion', ref: fullRef(payload) }),
    pull_request: (payload, run) => ({ kind: 'pull-request', pullRequest: decodePullRequest(payload, run) }),
    pull_request_target: (payload, run) => ({ kind: 'pull-request-target', pullRequest: decodePullRequest(payload, run) }),
    workflow_dispatch: (payload) => ({ kind: 'dispatch', inputs: (0,trigger_payload/* textEntries */.yZ)(payload, 'inputs') }),
    repository_dispatch: (payload) => ({ kind: 'repository-dispatch', action: (0,trigger_payload/* text */.Qq)(payload, 'action') }),
    schedule: (payload) => ({ kind: 'schedule', cron: (0,trigger_payload/* optionalText */.mR)(payload, 'schedule') ?? '' }),
    release: (payload) => ({
        kind: 'release',
        action: (0,trigger_payload/* text */.Qq)(payload, 'action'),
        tag: (0,trigger_payload/* text */.Qq)(payload, 'release.tag_name'),
        prerelease: (0,trigger_payload/* optionalFlag */.bS)(payload, 'release.prerelease') ?? false,
    }),
    merge_group: (payload) => ({
        kind: 'merge-group',
        headSha: (0,trigger_payload/* text */.Qq)(payload, 'merge_group.head_sha'),
        baseRef: (0,trigger_payload/* text */.Qq)(payload, 'merge_group.base_ref'),
    }),
    workflow_run: (payload, run) => ({
        kind: 'workflow-run',
        headSha: (0,trigger_payload/* text */.Qq)(payload, 'workflow_run.head_sha'),
        headBranch: (0,trigger_payload/* optionalText */.mR)(payload, 'workflow_run.head_branch') ?? '',
        fromFork: !isOwn((0,trigger_payload/* optionalText */.mR)(payload, 'workflow_run.head_repository.full_name'), run),
    }),
    issue_comment: (payload) => ({ kind: 'issue-comment', onPullRequest: (0,trigger_payload/* isPresent */.Wo)(payload, 'issue.pull_request') }),
    create: (payload) => ({ kind: 'create', refType: refType(payload), name: (0,trigger_payload/* text */.Qq)(payload, 'ref') }),
    registry_package: (payload) => ({ kind: 'registry-package', action: (0,trigger_payload/* optionalText */.mR)(payload, 'action') ?? '' }),
};
const supportedEvents = Object.keys(decoders);
/** Throws ActionError UNSUPPORTED_EVENT, or UNEXPECTED_ANSWER that names the missing field. */
function decodeEvent(payload, run) {
    const decode = Object.hasOwn(decoders, run.event) ? decoders[run.event] : undefined;
    if (decode === undefined) {
        throw new action_error/* ActionError */.lZ({
            code: 'UNSUPPORTED_EVENT',
            what: `The event ${run.event} is not supported.`,
            why: 'It says nothing of what an image could be built from.',
            fix: `Run the workflow on one of ${supportedEvents.join(', ')} (workflow_call runs under its caller's event).`,
        });
    }
    return decode(payload, run);
}
function decodePush(payload) {
    const ref = (0,trigger_payload/* text */.Qq)(payload, 'ref');
    if ((0,trigger_payload/* optionalFlag */.bS)(payload, 'deleted') === true)
        return { kind: 'deletion', ref };
    const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
    if (tag !== undefined) {
        const baseRef = (0,trigger_payload/* optionalText */.mR)(payload, 'base_ref');
        return { kind: 'tag-push', tag, ...(baseRef === undefined ? {} : { baseRef }) };
    }
    return { kind: 'branch-push', branch: ref.replace(/^refs\/heads\//, ''), forced: (0,trigger_payload/* optionalFlag */.bS)(payload, 'forced') ?? false };
}
function decodePullRequest(payload, run) {
    const closed = (0,trigger_payload/* optionalText */.mR)(payload, 'pull_request.state') === 'closed';
    const merged = (0,trigger_payload/* optionalFlag */.bS)(payload, 'pull_request.merged') === true;
    return {
        number: (0,trigger_payload/* wholeNumber */.rD)(payload, 'pull_request.number'),
        action: (0,trigger_payload/* text */.Qq)(payload, 'action'),
        headSha: (0,trigger_payload/* text */.Qq)(payload, 'pull_request.head.sha'),
        headRef: (0,trigger_payload/* text */.Qq)(payload, 'pull_request.head.ref'),
        baseRef: (0,trigger_payload/* text */.Qq)(payload, 'pull_request.base.ref'),
        origin: originOf(payload, run),
        state: merged ? 'merged' : closed ? 'closed' : 'open',
    };
}
/** Not `head.repo.fork`: that is true of every pull request within a repository that is a fork itself. */
function originOf(payload, run) {
    const author = (0,trigger_payload/* optionalText */.mR)(payload, 'pull_request.user.login') ?? (0,trigger_payload/* optionalText */.mR)(payload, 'pull_request.head.user.login');
    if (run.actor === 'dependabot[bot]' || author === 'dependabot[bot]')
        return 'dependabot';
    return isOwn((0,trigger_payload/* optionalText */.mR)(payload, 'pull_request.head.repo.full_name'), run) ? 'same-repository' : 'fork';
}
/** A repository that is gone (null in the payload) was a fork. */
function isOwn(fullName, run) {
    return fullName?.toLowerCase() === run.repository.toLowerCase();
}
/** `delete` and `create` name the bare branch or tag. */
function fullRef(payload) {
    return `refs/${refType(payload) === 'tag' ? 'tags' : 'heads'}/${(0,trigger_payload/* text */.Qq)(payload, 'ref')}`;
}
function refType(payload) {
    return (0,trigger_payload/* text */.Qq)(payload, 'ref_type') === 'tag' ? 'tag' : 'branch';
}

;// CONCATENATED MODULE: ./.build/trigger/trigger.js
// Makes a typed Trigger of an event's payload (unknown JSON) and the runner's variables. It decides nothing:
// what to do about a trigger is decision.ts's. A reusable workflow (workflow_call) runs under its caller's event.



/**
 * Payloads as docs.github.com describes them ("Webhook events and payloads", "Events that trigger workflows").
 * Throws ActionError UNSUPPORTED_EVENT, or UNEXPECTED_ANSWER that names the missing field or variable.
 */
function decodeTrigger(payload, environment) {
    const run = readRun(environment);
    const event = decodeEvent(payload, run);
    const commitTime = commitTimeOf(payload, run);
    return {
        run,
        repository: readRepository(payload),
        event,
        ...(commitTime === undefined ? {} : { commitTime }),
        revision: revisionOf(event, run),
    };
}
function readRun(environment) {
    const needed = (name) => environment[name] || noVariable(name);
    return {
        event: needed('GITHUB_EVENT_NAME'),
        repository: needed('GITHUB_REPOSITORY'),
        ref: environment['GITHUB_REF'] ?? '',
        sha: needed('GITHUB_SHA'),
        actor: environment['GITHUB_ACTOR'] ?? '',
        runId: environment['GITHUB_RUN_ID'] ?? '',
        runAttempt: environment['GITHUB_RUN_ATTEMPT'] || '1',
        serverUrl: withoutSlash(environment['GITHUB_SERVER_URL'] || 'https://github.com'),
        apiUrl: withoutSlash(environment['GITHUB_API_URL'] || 'https://api.github.com'),
    };
}
/** A schedule's payload has no repository: what is absent here is asked for where a rule needs it. */
function readRepository(payload) {
    const isPrivate = (0,trigger_payload/* optionalFlag */.bS)(payload, 'repository.private');
    const licence = (0,trigger_payload/* optionalText */.mR)(payload, 'repository.license.spdx_id');
    const texts = {
        defaultBranch: (0,trigger_payload/* optionalText */.mR)(payload, 'repository.default_branch'),
        description: (0,trigger_payload/* optionalText */.mR)(payload, 'repository.description'),
        // GitHub says NOASSERTION for a licence that it can't name.
        licence: licence === 'NOASSERTION' ? undefined : licence,
        name: (0,trigger_payload/* optionalText */.mR)(payload, 'repository.name'),
        htmlUrl: (0,trigger_payload/* optionalText */.mR)(payload, 'repository.html_url'),
    };
    const known = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined));
    return { ...known, ...(isPrivate === undefined ? {} : { isPrivate }) };
}
/** Only where the payload's commit is the run's own: a stale or other commit's time would be wrong in the image. */
function commitTimeOf(payload, run) {
    for (const commit of ['head_commit', 'merge_group.head_commit']) {
        if ((0,trigger_payload/* optionalText */.mR)(payload, `${commit}.id`) === run.sha)
            return (0,trigger_payload/* optionalText */.mR)(payload, `${commit}.timestamp`);
    }
    return undefined;
}
/**
 * GITHUB_SHA of an open pull request is a merge commit that only GitHub has: its head is what people know.
 * Of pull_request_target, workflow_run and issue_comment it is the base's commit, and that is what is built by default.
 */
function revisionOf(event, run) {
    return event.kind === 'pull-request' && event.pullRequest.state !== 'merged' ? event.pullRequest.headSha : run.sha;
}
function withoutSlash(url) {
    return url.replace(/\/+$/, '');
}
function noVariable(name) {
    throw new action_error/* ActionError */.lZ({
        code: 'UNEXPECTED_ANSWER',
        what: `The variable ${name} is not set.`,
        why: 'GitHub Actions sets it for every step; without it the event is not known.',
        fix: `Run the action in a GitHub Actions workflow, or set ${name} as a runner does.`,
    });
}

// EXTERNAL MODULE: ./.build/domain/content.js
var content = __nccwpck_require__(2306);
;// CONCATENATED MODULE: ./.build/unchanged/confirmed-content.js

/** `warnings`: sentences. A build that does not say what it took in is believed. */
function confirmContent(plan, builds) {
    const { content: verdict, metadata } = plan;
    const known = verdict?.content?.bases ?? [];
    const strange = builds.flatMap((build) => (build.built ? imagesIn(build.metadata) : [])).find(({ digest }) => !known.includes(digest));
    if (verdict?.content === undefined || strange === undefined)
        return { plan, warnings: [] };
    const reason = `The image carries no content key, so that the next run builds: it was built with ${strange.name} as ${strange.digest}, which is not what its registry said before the build.`;
    const annotations = metadata.annotations.filter(({ key }) => !key.startsWith(content/* markPrefix */.i));
    return { plan: { ...plan, content: { skipped: false, reason }, metadata: { ...metadata, annotations } }, warnings: [reason] };
}
/** Of buildx's metadata file: SLSA provenance, one for each platform or one for all (docs.docker.com, "Provenance attestations"). */
function imagesIn(metadata) {
    return Object.entries(metadata).flatMap(([key, provenance]) => (/^buildx\.build\.provenance(?:\/|$)/.test(key) ? materialsIn(provenance) : []));
}
/** SLSA v0.2 has `materials`, v1 `buildDefinition.resolvedDependencies`. */
function materialsIn(provenance) {
    const fields = fieldsOf(provenance);
    const listed = fields['materials'] ?? fieldsOf(fields['buildDefinition'])['resolvedDependencies'];
    return (Array.isArray(listed) ? listed : []).flatMap((entry) => {
        const { uri, digest } = fieldsOf(entry);
        const hash = fieldsOf(digest)['sha256'];
        if (typeof uri !== 'string' || typeof hash !== 'string' || !uri.startsWith('pkg:docker/'))
            return [];
        const name = decodeURIComponent(uri.slice('pkg:docker/'.length).replace(/\?.*$/, ''));
        // Looks at the image, and is none of it.
        return name.includes('scanner') ? [] : [{ name, digest: `sha256:${hash}` }];
    });
}
function fieldsOf(value) {
    return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value)) : {};
}

;// CONCATENATED MODULE: ./.build/pipeline.js
// The stages in the README's order, on one screen: what happens, and what each stage hands to the next.
// It decides nothing itself and touches nothing but the stages; every way out is an Outcome.
























/** Never rejects: a failure is an Outcome with everything that was known by then. */
async function run(step, ports, cancel) {
    const timeline = new Timeline(ports.clock, step.startedAt);
    const known = { builds: [], warnings: [], retried: [] };
    let end;
    let begun;
    try {
        const trigger = decodeTrigger(step.payload, step.environment);
        const { given, origins, configFiles } = await withConfig(trigger, step, reliableWorld(tracedPorts(ports, timeline), { signal: cancel }));
        const read = (0,inputs/* readInputs */.K)(given, trigger, await (0,libraries_stage/* librariesFor */.X)(given.inputs));
        if (!read.ok)
            throw (0,invalid_inputs/* invalidInputs */.R)(read.problems, origins);
        for (const secret of (0,secrets_of/* secretsOf */.F)(read.inputs))
            ports.runner.hide(secret.reveal());
        const limit = startLimit(read.inputs.limits.totalMs, cancel, ports.clock);
        end = limit.end;
        const world = reliableWorld(tracedPorts(ports, timeline), limit);
        known.retried = world.retry.retried;
        const { command } = read.inputs.publish;
        if (command === 'prune')
            return timeline.end(await timeline.span('prune', async () => (await __nccwpck_require__.e(/* import() */ 829).then(__nccwpck_require__.bind(__nccwpck_require__, 33829))).prune(read.inputs, trigger, given, world)), known);
        const begin = (plan) => (begun ??= (0,begin_stage/* beginSetup */.j)(plan, given, world, limit.signal));
        const part = await roleOf(read.inputs.fleet.role);
        if (part !== undefined)
            return timeline.end(await part({ inputs: read.inputs, trigger, given, origins, configFiles, world, begin, signal: limit.signal, timeline, known }), known);
        const early = (0,early_builder/* planEarly */.j$)(read.inputs, (0,decision/* decide */.L)(read.inputs.push, trigger), trigger, given.environment);
        const plan = await timeline.span('plan', () => (0,plan_stage/* planRun */.n)(read.inputs, trigger, given, world, early && (() => begin(early))));
        known.plan = plan;
        if (plan.decision.act === 'nothing')
            return timeline.end({ how: 'nothing', reason: plan.decision.reason });
        const carryOut = await workOf(plan.inputs.publish);
        return timeline.end(await carryOut({ plan, given, world, begin, signal: limit.signal, timeline, known }), known);
    }
    catch (thrown) {
        return timeline.end({ how: 'failed', error: (0,action_error/* asActionError */.z6)(thrown), ...known }, known);
    }
    finally {
        await begun?.end();
        end?.();
    }
}
/** A command's own code is loaded in its own run. */
async function workOf({ command, digests }) {
    if (command === 'rollback')
        return (await Promise.all(/* import() */[__nccwpck_require__.e(118), __nccwpck_require__.e(191), __nccwpck_require__.e(894), __nccwpck_require__.e(75)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26075))).rollback;
    if (command === 'promote')
        return (await Promise.all(/* import() */[__nccwpck_require__.e(118), __nccwpck_require__.e(191), __nccwpck_require__.e(894), __nccwpck_require__.e(324)]).then(__nccwpck_require__.bind(__nccwpck_require__, 324))).promote;
    return digests === undefined ? buildAndPublish : (await Promise.all(/* import() */[__nccwpck_require__.e(118), __nccwpck_require__.e(191), __nccwpck_require__.e(894), __nccwpck_require__.e(778)]).then(__nccwpck_require__.bind(__nccwpck_require__, 21778))).publishGiven;
}
/** The part of this job in a run on several machines: the code for that is loaded then. */
async function roleOf(role) {
    switch (role) {
        case undefined:
            return undefined;
        case 'merge':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(118), __nccwpck_require__.e(191), __nccwpck_require__.e(894), __nccwpck_require__.e(513), __nccwpck_require__.e(634)]).then(__nccwpck_require__.bind(__nccwpck_require__, 57634))).mergeImages;
        case 'plan':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(406), __nccwpck_require__.e(815), __nccwpck_require__.e(683)]).then(__nccwpck_require__.bind(__nccwpck_require__, 65683))).planFleet;
        case 'build':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(118), __nccwpck_require__.e(406), __nccwpck_require__.e(815), __nccwpck_require__.e(191), __nccwpck_require__.e(513), __nccwpck_require__.e(648)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3648))).buildLeg;
    }
}
/** Only `config` has files of the repository read first, and jobs after a plan are told of them by it: the code for that is loaded then. */
async function withConfig(trigger, given, world) {
    const role = (given.inputs['role'] ?? '').trim();
    if (role === 'build' || role === 'merge')
        return (await Promise.all(/* import() */[__nccwpck_require__.e(406), __nccwpck_require__.e(815), __nccwpck_require__.e(328)]).then(__nccwpck_require__.bind(__nccwpck_require__, 60328))).takeCarried(role, given, world);
    if ((given.inputs['config'] ?? '').trim() === '')
        return { given, origins: {}, configFiles: [] };
    const { applyConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(406), __nccwpck_require__.e(815), __nccwpck_require__.e(151)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96151));
    return await applyConfig(trigger, given, world);
}
async function buildAndPublish(run) {
    const { given, world, begin, signal, timeline, known } = run;
    await (0,dockerfile_there_stage/* requireDockerfile */.A)(run.plan, given, world);
    if (run.plan.inputs.dryRun)
        return { how: 'planned', plan: run.plan, commands: planCommands(run.plan) };
    const { plan: planned, published } = await takeUnchanged(run);
    if (published !== undefined)
        return published;
    const caches = (0,run_caches_stage/* openCaches */.a)({ ...run, plan: planned });
    const { logins, ready } = await timeline.span('setup', () => (0,setup_stage/* setUp */.s)(planned, begin(planned), given, signal));
    known.warnings.push(...logins.warnings);
    // While the builder starts.
    caches.look(logins);
    const checked = planned.decision.act === 'publish' ? await timeline.span('preflight', () => (0,preflight_stage/* preflight */.M)(planned, logins, world)) : undefined;
    known.warnings.push(...(checked?.warnings ?? []));
    const adopt = checked?.adoption.adopt;
    if (adopt !== undefined) {
        (0,cancel/* stopIfCancelled */.F)(signal, 'build');
        const [{ adoptIndex }, { commit }] = await Promise.all([__nccwpck_require__.e(/* import() */ 549).then(__nccwpck_require__.bind(__nccwpck_require__, 29549)), later_stage/* later */.N.commit()]);
        const index = await timeline.span('adopt', () => adoptIndex(adopt, planned, logins, world));
        return await commit({ plan: planned, index, origin: 'adopted', session: logins, world, signal, timeline, known });
    }
    const session = await timeline.span('builder', ready);
    const { builder } = session;
    const { plan: settled, builds: all } = await (0,planned_builds_stage/* buildPlanned */.h)(planned, session, caches, run);
    (0,built_platforms/* requireBuilt */.yw)(all, settled.inputs.publish.optionalPlatforms);
    const { plan: complete, builds, warnings } = (0,built_platforms/* leaveOutFailed */.BO)(settled, all);
    const { plan, warnings: doubts } = confirmContent(complete, builds);
    known.warnings.push(...warnings, ...doubts);
    if (plan.decision.act === 'build')
        return { how: 'built', plan: await caches.save(plan, builds, session), builder, builds: all };
    (0,cancel/* stopIfCancelled */.F)(signal, 'merge');
    const [{ merge }, { commit }] = await Promise.all([later_stage/* later */.N.merge(), later_stage/* later */.N.commit()]);
    const index = await timeline.span('merge', () => merge(plan, builds, session, world));
    const ended = await commit({ plan, index, origin: 'built', session, builder, world, signal, timeline, known });
    // After the commit point: whatever becomes of it, the image is published.
    return ended.how === 'published' ? { ...ended, plan: await caches.save(plan, builds, session) } : ended;
}
/** Only `skip-unchanged` reads Dockerfile and files: the code for that is loaded then. */
async function takeUnchanged(run) {
    if (!run.plan.inputs.skipUnchanged)
        return { plan: run.plan };
    const { publishUnchanged } = await Promise.all(/* import() */[__nccwpck_require__.e(118), __nccwpck_require__.e(406), __nccwpck_require__.e(191), __nccwpck_require__.e(894), __nccwpck_require__.e(869), __nccwpck_require__.e(25)]).then(__nccwpck_require__.bind(__nccwpck_require__, 64025));
    return await publishUnchanged(run);
}


/***/ }),

/***/ 19642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   wE: () => (/* binding */ compile),
/* harmony export */   wb: () => (/* binding */ readAttributes)
/* harmony export */ });
/* harmony import */ var _domain_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(33589);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(53024);
// Reads the attributes of one line by name and kind, and notes every problem instead of stopping at the first one.


/** `bare`: the attribute that a word without `=` stands for, where there is one. */
function readAttributes(line, known, bare, problems, libraries) {
    const complain = (expected) => {
        problems.push({ input: line.input, given: line.given, expected });
    };
    const values = new Map();
    for (const { name = bare, value } of line.attributes) {
        if (name === undefined)
            complain(`key=value instead of ${value}`);
        else if (!known.includes(name))
            complain(unknownName(name, known));
        else if (values.has(name))
            complain(`${name} only once in a line`);
        else
            values.set(name, value);
    }
    return {
        complain,
        text: (name) => values.get(name),
        template(name, names) {
            const source = values.get(name);
            if (source === undefined)
                return undefined;
            const template = (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTemplate */ .QC)(source, names, libraries);
            if (!template.ok)
                complain(`in ${name} ${template.expected}`);
            return template.ok ? template.value : undefined;
        },
        expression(name) {
            const source = values.get(name);
            if (source === undefined || source === '')
                return undefined;
            const compiled = compile(source, '');
            if (compiled === undefined)
                complain(`a regular expression as ${name}`);
            return compiled;
        },
        oneOf(name, choices) {
            const value = values.get(name);
            const choice = choices.find((one) => one === value);
            if (value !== undefined && choice === undefined)
                complain(`${name}=${choices.join('|')}${suggestion(value, choices)}`);
            return choice;
        },
    };
}
/** undefined: it does not compile. */
function compile(source, flags) {
    try {
        new RegExp(source, flags);
        return { source, flags };
    }
    catch {
        return undefined;
    }
}
function unknownName(name, known) {
    return `no attribute ${name}: known here are ${known.join(', ')}${suggestion(name, known)}`;
}
function suggestion(given, known) {
    const meant = (0,_domain_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(given, known);
    return meant === undefined ? '' : `; did you mean ${meant}?`;
}


/***/ }),

/***/ 48323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   w: () => (/* binding */ splitAttributes)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(25175);
/* harmony import */ var _domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(63238);
// Splits one line of images, tags or flavor into its attributes: CSV of key=value, as metadata-action reads it.
// What the attributes mean is decided by whoever asked.


/** Trimmed lines, without empty ones and without comments. */
function linesOf(input) {
    return input.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}
function splitAttributes(line) {
    const fields = splitFields(line);
    if (!fields.ok)
        return fields;
    // A line that is quoted as a whole is one field that holds the real ones.
    const [only, ...more] = fields.value;
    const inner = only !== undefined && more.length === 0 && only.includes(',') ? splitFields(only) : fields;
    if (!inner.ok)
        return inner;
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(inner.value.filter((field) => field !== '').map(splitField));
}
function splitField(field) {
    const equals = field.indexOf('=');
    if (equals < 1)
        return { value: field };
    return { name: field.slice(0, equals).trim().toLowerCase(), value: field.slice(equals + 1).trim() };
}
function splitFields(line) {
    try {
        const records = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(line, { relax_column_count: true, skip_empty_lines: true });
        const [first] = records;
        const fields = Array.isArray(first) ? first : [];
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(fields.map((field) => String(field).trim()));
    }
    catch {
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)('attributes separated by commas, with quotation marks only around a whole attribute');
    }
}


/***/ }),

/***/ 54415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ refOf),
/* harmony export */   dV: () => (/* binding */ defaultBranchOf),
/* harmony export */   kr: () => (/* binding */ commitTimeOf),
/* harmony export */   q1: () => (/* binding */ globalNames),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
const globalNames = [
    'branch',
    'tag',
    'sha',
    'base_ref',
    'is_default_branch',
    'is_not_default_branch',
    'date',
    'commit_date',
];
/** `writeTime`: where a template has a date. */
function readContext(inputs, trigger, facts, writeTime) {
    const ref = refOf(trigger);
    const branch = after(ref, 'refs/heads/');
    const tag = after(ref, 'refs/tags/');
    const pullRequest = after(ref, 'refs/pull/')?.replace(/\/merge$/, '');
    const sha = shaOf(inputs, trigger);
    const shortSha = sha.slice(0, inputs.shortShaLength);
    const followedBranch = branch ?? pullRequestBranch(trigger);
    const isDefaultBranch = branch !== undefined && branch === defaultBranchOf(trigger, facts);
    const values = {
        branch: branch ?? '',
        tag: tag ?? '',
        sha: shortSha,
        base_ref: baseRefOf(trigger, ref),
        // Booleans, so that {{#if is_default_branch}} holds only where it is so; they render as true and false.
        is_default_branch: isDefaultBranch,
        is_not_default_branch: !isDefaultBranch,
    };
    return {
        event: trigger.run.event,
        ...(branch === undefined ? {} : { branch }),
        ...(tag === undefined ? {} : { tag }),
        ...(pullRequest === undefined ? {} : { pullRequest }),
        sha,
        shortSha,
        isDefaultBranch,
        ...(followedBranch === undefined ? {} : { followedBranch }),
        expressions: { ...(writeTime === undefined ? {} : { writeTime }), values, times: { date: facts.now, commit_date: commitTimeOf(trigger, facts) ?? facts.now } },
    };
}
/** undefined: nobody knows it, or what a payload holds is no time. */
function commitTimeOf(trigger, facts) {
    const time = facts.commitTime ?? trigger.commitTime ?? '';
    return Number.isNaN(Date.parse(time)) ? undefined : new Date(time).toISOString();
}
/** The ref that rules are about: the pull request, where the run itself is on the base branch. */
function refOf(trigger) {
    const { event, run } = trigger;
    if (event.kind === 'pull-request-target')
        return `refs/pull/${event.pullRequest.number}/merge`;
    if (event.kind === 'release' && run.ref === '')
        return `refs/tags/${event.tag}`;
    return run.ref;
}
/** A schedule's payload names no repository, but GitHub runs schedules only on the default branch. */
function defaultBranchOf(trigger, facts) {
    const scheduled = trigger.event.kind === 'schedule' ? after(trigger.run.ref, 'refs/heads/') : undefined;
    return facts.defaultBranch ?? trigger.repository.defaultBranch ?? scheduled;
}
function shaOf(inputs, { event, run }) {
    const isPullRequest = event.kind === 'pull-request' || event.kind === 'pull-request-target';
    return inputs.prHeadSha && isPullRequest ? event.pullRequest.headSha : run.sha;
}
/** The revision is the head's while a pull request is open, and the base branch's afterwards and on pull_request_target. */
function pullRequestBranch({ event }) {
    if (event.kind !== 'pull-request' && event.kind !== 'pull-request-target')
        return undefined;
    const { baseRef, headRef, origin, state } = event.pullRequest;
    if (event.kind === 'pull-request-target' || state === 'merged')
        return baseRef;
    return origin === 'fork' ? undefined : headRef;
}
function baseRefOf({ event }, ref) {
    if (event.kind === 'tag-push')
        return event.baseRef?.replace(/^refs\/heads\//, '') ?? '';
    const isPullRequest = event.kind === 'pull-request' || event.kind === 'pull-request-target';
    return isPullRequest && ref.startsWith('refs/pull/') ? event.pullRequest.baseRef : '';
}
function after(ref, prefix) {
    return ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
}


/***/ }),

/***/ 58850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readFlavor)
/* harmony export */ });
/* harmony import */ var _attribute_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19642);
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48323);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(54415);



/** A later line overrides an earlier one. */
function readFlavor(input, libraries) {
    const problems = [];
    let flavor = { latest: 'auto' };
    for (const given of (0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(input)) {
        const split = (0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAttributes */ .w)(given);
        if (!split.ok)
            problems.push({ input: 'flavor', given, expected: split.expected });
        else
            flavor = readLine(flavor, { given, attributes: split.value }, problems, libraries);
    }
    return { flavor, problems };
}
/** `onlatest` belongs to the prefix or suffix before it, so each of them starts a part of its own. */
function readLine(before, { given, attributes }, problems, libraries) {
    const starts = attributes.flatMap(({ name }, index) => (index === 0 || name !== 'onlatest' ? [index] : []));
    return starts.reduce((flavor, start, index) => {
        const part = attributes.slice(start, starts[index + 1]);
        const reader = (0,_attribute_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readAttributes */ .wb)({ input: 'flavor', given, attributes: part }, ['latest', 'prefix', 'suffix', 'onlatest'], undefined, problems, libraries);
        const latest = reader.oneOf('latest', ['auto', 'true', 'false']);
        const onLatest = reader.oneOf('onlatest', ['true', 'false']);
        const prefix = reader.template('prefix', _expressions_js__WEBPACK_IMPORTED_MODULE_2__/* .globalNames */ .q1);
        const suffix = reader.template('suffix', _expressions_js__WEBPACK_IMPORTED_MODULE_2__/* .globalNames */ .q1);
        if (onLatest !== undefined && prefix === undefined && suffix === undefined)
            reader.complain('onlatest after prefix= or suffix=');
        return {
            latest: latest ?? flavor.latest,
            ...chooseAffix('prefix', prefix, onLatest, flavor.prefix),
            ...chooseAffix('suffix', suffix, onLatest, flavor.suffix),
        };
    }, before);
}
/** A new text leaves onlatest as an earlier line has set it. */
function chooseAffix(name, text, onLatest, before) {
    if (text === undefined)
        return before === undefined ? {} : { [name]: before };
    return { [name]: { text, onLatest: onLatest === undefined ? before?.onLatest === true : onLatest === 'true' } };
}


/***/ }),

/***/ 74296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readImages)
/* harmony export */ });
/* harmony import */ var _domain_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97578);
/* harmony import */ var _attribute_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(19642);
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48323);
// Reads the images input: the repositories that every tag goes to (metadata-action's README, "images input").



/** Enabled images only. undefined: the input is empty, so the default applies. */
function readImages(input) {
    const problems = [];
    const lines = (0,_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .D)(input);
    const images = [];
    for (const { given, attributes } of lines.flatMap((line) => splitLine(line, lines.length, problems))) {
        const reader = (0,_attribute_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readAttributes */ .wb)({ input: 'images', given, attributes }, ['name', 'enable'], 'name', problems, {});
        const enable = reader.oneOf('enable', ['true', 'false']);
        const written = (reader.text('name') ?? '').toLowerCase();
        const name = (0,_domain_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageName */ ["if"])(written);
        if (!name.ok)
            reader.complain(name.expected);
        else if (enable !== 'false' && images.some((image) => image.name === name.value))
            reader.complain(`each image once: ${name.value} is there already`);
        else if (enable !== 'false')
            images.push({ name: name.value, written });
    }
    return { images: lines.length === 0 ? undefined : images, problems };
}
/** A single line of bare names is the old form: `images: user/app,ghcr.io/user/app`. */
function splitLine(given, lines, problems) {
    const split = (0,_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .splitAttributes */ .w)(given);
    if (!split.ok) {
        problems.push({ input: 'images', given, expected: split.expected });
        return [];
    }
    const bare = lines === 1 && split.value.every(({ name }) => name === undefined);
    return bare ? split.value.map((attribute) => ({ given: attribute.value, attributes: [attribute] })) : [{ given, attributes: split.value }];
}


/***/ }),

/***/ 49520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $o: () => (/* reexport */ asksForDates),
  PX: () => (/* reexport */ metadataNeeds),
  _V: () => (/* reexport */ metadataOutputs),
  Bh: () => (/* binding */ planMetadata),
  py: () => (/* reexport */ requiredNeeds)
});

// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __nccwpck_require__(97578);
// EXTERNAL MODULE: ./.build/inputs/default-registry.js
var default_registry = __nccwpck_require__(69231);
// EXTERNAL MODULE: ./.build/domain/parsed.js
var parsed = __nccwpck_require__(63238);
// EXTERNAL MODULE: ./.build/domain/platform.js
var domain_platform = __nccwpck_require__(4028);
// EXTERNAL MODULE: ./.build/plan/metadata/attributes.js
var attributes = __nccwpck_require__(48323);
// EXTERNAL MODULE: ./.build/plan/metadata/expressions.js
var expressions = __nccwpck_require__(54415);
// EXTERNAL MODULE: ./.build/plan/metadata/template.js
var metadata_template = __nccwpck_require__(53024);
;// CONCATENATED MODULE: ./.build/plan/metadata/labels.js



/** `version`: the first tag's name, empty where there is none. What nobody knows is empty, too, as in metadata-action. */
function describeImage(inputs, trigger, facts, version) {
    const { run, repository, revision } = trigger;
    const url = facts.htmlUrl ?? repository.htmlUrl ?? `${run.serverUrl}/${run.repository}`;
    const committed = inputs.created === 'commit' ? (0,expressions/* commitTimeOf */.kr)(trigger, facts) : undefined;
    const values = {
        title: facts.name ?? repository.name ?? run.repository.split('/').at(-1) ?? '',
        description: facts.description ?? repository.description ?? '',
        url,
        source: url,
        version,
        created: new Date(committed ?? facts.now).toISOString(),
        revision,
        licenses: facts.licence ?? repository.licence ?? '',
    };
    return Object.entries(values).map(([key, value]) => ({ key: `org.opencontainers.image.${key}`, value }));
}
/** Lines of `key=value` with global expressions in them. */
function readPairs(input, given, context, libraries) {
    const problems = [];
    const pairs = [];
    for (const line of (0,attributes/* linesOf */.D)(given)) {
        const template = (0,metadata_template/* parseTemplate */.QC)(line, expressions/* globalNames */.q1, libraries);
        const text = template.ok ? (0,metadata_template/* renderTemplate */.Xm)(template.value, context.expressions) : '';
        const equals = text.indexOf('=');
        if (!template.ok)
            problems.push({ input, given: line, expected: template.expected });
        else if (equals < 1)
            problems.push({ input, given: line, expected: 'key=value' });
        else
            pairs.push({ key: text.slice(0, equals), value: text.slice(equals + 1) });
    }
    return { pairs, problems };
}
/** Later ones override; sorted by key, as in metadata-action's outputs. */
function overridePairs(pairs) {
    const byKey = new Map(pairs.map((pair) => [pair.key, pair]));
    return [...byKey.values()].sort((one, other) => one.key.localeCompare(other.key, 'en'));
}

;// CONCATENATED MODULE: ./.build/plan/metadata/annotations.js



/** The index is what GHCR shows; manifests keep theirs when somebody pulls one platform out of it. */
const defaultLevels = ['manifest', 'index'];
/** `own`: the user's, with levels still in their keys. */
function planAnnotations(described, own, levels) {
    const wanted = [...new Set(levels.length > 0 ? levels : defaultLevels)].map((level) => ({ level }));
    const problems = [];
    const placed = [
        ...described.map((pair) => ({ ...pair, places: wanted })),
        ...own.flatMap(({ key, value }) => {
            const levelled = readLevels(key);
            if (levelled.ok)
                return [{ key: levelled.value.key, value, places: levelled.value.places ?? wanted }];
            problems.push({ input: 'annotations', given: `${key}=${value}`, expected: levelled.expected });
            return [];
        }),
    ];
    const places = new Map([...wanted, ...placed.flatMap((one) => one.places)].map((place) => [placeText(place), place]));
    const annotations = [...places].flatMap(([text, place]) => {
        const here = placed.filter((one) => one.places.some((other) => placeText(other) === text));
        return overridePairs(here).map(({ key, value }) => ({ ...place, key, value }));
    });
    return { annotations, problems };
}
/** `manifest[linux/amd64]:key=value`, as buildx's --annotation takes it. */
function annotationText(annotation) {
    return `${placeText(annotation)}:${annotation.key}=${annotation.value}`;
}
function placeText({ level, platform }) {
    return platform === undefined ? level : `${level}[${platform}]`;
}
function readLevels(key) {
    const colon = key.indexOf(':');
    const head = key.slice(0, Math.max(colon, 0));
    if (!/^(?:manifest|index)(?:[-[,]|$)/.test(head))
        return (0,parsed/* parsed */.Y)({ key });
    const places = [];
    for (const text of head.split(',')) {
        const place = readPlace(text.trim());
        if (!place.ok)
            return place;
        places.push(place.value);
    }
    const name = key.slice(colon + 1).trim();
    return name === '' ? (0,parsed/* malformed */.Q)('a key after the level') : (0,parsed/* parsed */.Y)({ key: name, places });
}
function readPlace(text) {
    const levels = ['manifest', 'index', 'manifest-descriptor', 'index-descriptor'];
    const [, name = '', inBrackets] = /^([a-z-]+)(?:\[([^\]]*)\])?$/.exec(text) ?? [];
    const level = levels.find((known) => known === name);
    if (level === undefined)
        return (0,parsed/* malformed */.Q)(`levels of ${levels.join(', ')} before the colon`);
    if (inBrackets === undefined)
        return (0,parsed/* parsed */.Y)({ level });
    const platform = (0,domain_platform/* parsePlatform */.F)(inBrackets);
    if (!platform.ok)
        return platform;
    return level.startsWith('index') ? (0,parsed/* malformed */.Q)(`${level} without a platform: there is one for all of them`) : (0,parsed/* parsed */.Y)({ level, platform: platform.value });
}

// EXTERNAL MODULE: ./.build/plan/metadata/flavor.js
var metadata_flavor = __nccwpck_require__(58850);
// EXTERNAL MODULE: ./.build/plan/metadata/images.js
var metadata_images = __nccwpck_require__(74296);
// EXTERNAL MODULE: ./.build/plan/metadata/rule-line.js + 1 modules
var rule_line = __nccwpck_require__(54096);
// EXTERNAL MODULE: ./.build/plan/metadata/tag-order.js
var tag_order = __nccwpck_require__(34669);
;// CONCATENATED MODULE: ./.build/plan/metadata/immutable-patterns.js
/** A tag that matches is immutable and fixed. A pattern is the whole name: `*` stands for any text, `?` for one character. */
function fixMatching(tags, patterns) {
    const expressions = patterns.map(patternExpression);
    return tags.map((tag) => (expressions.some((expression) => expression.test(tag.tag)) ? { ...tag, kind: 'immutable', fixed: true } : tag));
}
function patternExpression(pattern) {
    const source = pattern.replaceAll(/[^\w*?]/g, '\\$&').replaceAll(/\*+/g, '.*').replaceAll('?', '.');
    return new RegExp(`^${source}$`);
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __nccwpck_require__(68898);
// EXTERNAL MODULE: ./node_modules/semver/functions/prerelease.js
var prerelease = __nccwpck_require__(15714);
// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var valid = __nccwpck_require__(58780);
;// CONCATENATED MODULE: ./.build/plan/metadata/version-text.js
// Tells from a text alone whether it is a full version or a pre-release, by the rules of SemVer 2.0 and PEP 440.



/** `1.2.3`, `v1.2.3-rc.1`, `1.2.3.post1`: at least three numbers, so it names one version for ever. */
function isFullVersion(text) {
    return valid(text) !== null || ((0,pep440.explain)(text)?.release.length ?? 0) >= 3;
}
/** The version of a Git tag by its form, also behind a component's name: `v1.2.3`, `app-v1.2.3`. SemVer is tried first. */
function readTaggedVersion(tag) {
    const text = versionPart(tag);
    const gitPrefix = `${tag.slice(0, tag.length - (text?.length ?? 0))}${text?.startsWith('v') === true ? 'v' : ''}`;
    const version = text === undefined ? null : valid(text);
    if (version !== null)
        return { version, scheme: 'semver', gitPrefix };
    const explained = (0,pep440.explain)(text);
    return explained === null ? undefined : { version: explained.public, scheme: 'pep440', gitPrefix };
}
/** Also of a version behind a component's name: `api/v1.0.0-rc1`, `app-2.0.0-beta.1`. */
function isPreRelease(text) {
    const version = versionPart(text) ?? text;
    if (valid(version) !== null)
        return prerelease(version) !== null;
    const explained = (0,pep440.explain)(version);
    return explained !== null && (explained.is_prerelease || explained.is_devrelease);
}
/** From the first number with a dot in it to the end. */
function versionPart(text) {
    return /(?:^|[/@_-])(v?\d+(?:\.\d+)+.*)$/.exec(text)?.[1];
}

;// CONCATENATED MODULE: ./.build/plan/metadata/moving-order.js


function orderMoving(tags, context) {
    return tags.map((named) => {
        const { tag, kind, fixed, parts, image } = named;
        const common = { tag, kind, parts, ...(fixed ? { fixed } : {}), ...(image === undefined ? {} : { image }) };
        return kind === 'immutable' ? common : { ...common, order: orderOf(named, tags, context) };
    });
}
/** What a full reference's `latest-alpine` has beside `latest`. */
function affixesOfLatest(tag) {
    const [prefix = '', ...rest] = tag.split('latest');
    return rest.length === 0 || !(0,tag_order/* isLatest */.e)(tag) ? { prefix: '', suffix: '' } : { prefix, suffix: rest.join('latest') };
}
function orderOf(named, tags, context) {
    const version = named.version ?? (named.follows === 'text' ? runVersion(named, tags, context) : undefined);
    if (version !== undefined)
        return { by: 'version', ...version, parts: partsOf(named, version), ...fullAffixes(named, version, tags) };
    return context.followedBranch === undefined ? { by: 'revision' } : { by: 'revision', branch: context.followedBranch };
}
/** A version that a rule was given on a branch is what makes `latest` there; other names stay with the branch. */
function runVersion({ tag }, tags, context) {
    if (context.tag === undefined && !(0,tag_order/* isLatest */.e)(tag))
        return undefined;
    const [first] = tags.flatMap(({ version }) => version ?? []);
    return first ?? (context.tag === undefined ? undefined : readTaggedVersion(context.tag));
}
/** By the form of the name, where it is the version's own beginning: a tag 2 on version 1.2.3 competes with all versions. */
function partsOf({ parts, value, version: own }, { version }) {
    const numbers = /^v?(\d+(?:\.\d+)?)$/.exec(value)?.[1];
    const named = own !== undefined ? parts : numbers === undefined || !`${version}.`.startsWith(`${numbers}.`) ? 0 : numbers.split('.').length;
    return named === 1 || named === 2 ? named : 0;
}
/** What stands around the version in the run's full version tags of the same flavor; without one, the tag's own affixes. */
function fullAffixes({ affixes }, { version }, tags) {
    const full = tags.filter((one) => one.fixed && one.version?.version === version && one.tag.includes(version));
    const match = full.find((one) => sameAffixes(one.affixes, affixes)) ?? full.find((one) => one.affixes.suffix === affixes.suffix);
    if (match === undefined)
        return { prefix: asInTag(affixes.prefix).replace(/^[.-]+/, ''), suffix: asInTag(affixes.suffix) };
    const at = match.tag.indexOf(version);
    // Versions are read with and without the v.
    return { prefix: match.tag.slice(0, at).replace(/v$/, ''), suffix: match.tag.slice(at + version.length) };
}
function sameAffixes(one, other) {
    return one.prefix === other.prefix && one.suffix === other.suffix;
}
/** As correctTag replaces what a tag may not hold. */
function asInTag(text) {
    return text.replaceAll(/[^a-zA-Z0-9._-]+/g, '-');
}

;// CONCATENATED MODULE: ./.build/plan/metadata/rule-subject.js

/** The Git tag, or what the rule's `value` renders to; undefined where there is neither. */
function subjectOf(rule, context) {
    if (rule.value === undefined)
        return context.tag;
    return (0,metadata_template/* renderTemplate */.Xm)(rule.value, context.expressions) || undefined;
}
function matchText(text, { source, flags }) {
    return text.match(new RegExp(source, flags));
}
function none(...warnings) {
    return { latest: false, kind: 'moving', parts: 0, warnings };
}

// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __nccwpck_require__(16353);
;// CONCATENATED MODULE: ./.build/plan/metadata/version-value.js
// What type=semver and type=pep440 yield. A pre-release never yields a shorter tag than its full version, nor `latest`.




function planVersionValue(rule, context) {
    const subject = subjectOf(rule, context);
    if (subject === undefined)
        return none();
    const { text, before = '', warnings } = cutMatch(rule, subject);
    if (text === undefined)
        return none(...warnings);
    const version = rule.type === 'semver' ? readSemver(text) : readPep440(text);
    if (version === undefined) {
        const standard = rule.type === 'semver' ? 'a version by SemVer (semver.org)' : 'a version by PEP 440';
        return none(...warnings, `${text} is not ${standard}: type=${rule.type} yields no tag.`);
    }
    const pattern = version.stable || isRaw(rule.pattern) ? rule.pattern : [{ part: 'value', name: 'version' }];
    const value = (0,metadata_template/* renderTemplate */.Xm)(pattern, { values: version.values, times: context.expressions.times });
    const parts = new Set((0,metadata_template/* templateNames */.VQ)(pattern).filter((name) => ['major', 'minor', 'patch'].includes(name))).size;
    const full = parts === 3 || (0,metadata_template/* templateNames */.VQ)(pattern).some((name) => name === 'version' || name === 'raw');
    const own = { version: version.text, scheme: rule.type, gitPrefix: `${before}${/^[\sv=]*/i.exec(text)?.[0] ?? ''}` };
    return { value, latest: version.stable, kind: full ? 'immutable' : 'moving', fixed: full, parts, version: own, warnings };
}
/** What the rule's `match` leaves of the Git tag: its first group, or the whole match where it has none. `before`: what precedes it. */
function cutMatch(rule, subject) {
    const match = rule.match === undefined ? undefined : matchText(subject, rule.match);
    const warnings = match === null ? [`${rule.match?.source ?? ''} does not match ${subject}: the whole of it is read as the version.`] : [];
    const cut = match === undefined || match === null ? subject : match.length === 1 ? match[0] : match[1];
    if (cut === undefined)
        return { warnings: [`${rule.match?.source ?? ''} yields no group 1 for ${subject}.`] };
    return { text: cut.replaceAll('/', '-'), before: subject.slice(0, Math.max(subject.indexOf(cut), 0)), warnings };
}
function readSemver(text) {
    const version = parse(text);
    if (version === null)
        return undefined;
    const values = {
        raw: version.raw,
        version: version.version,
        major: String(version.major),
        minor: String(version.minor),
        patch: String(version.patch),
        prerelease: version.prerelease.join(','),
        build: version.build.join(','),
    };
    return { text: version.version, values, stable: version.prerelease.length === 0 };
}
function readPep440(text) {
    const version = pep440.explain(text);
    if (version === null)
        return undefined;
    const [major = 0, minor = 0, patch = 0] = version.release;
    const values = { raw: text, version: pep440.clean(text) ?? text, major: String(major), minor: String(minor), patch: String(patch) };
    return { text: version.public, values, stable: !version.is_prerelease && !version.is_postrelease && !version.is_devrelease };
}
function isRaw(pattern) {
    const [only, ...more] = pattern;
    return more.length === 0 && only?.part === 'value' && only.name === 'raw';
}

;// CONCATENATED MODULE: ./.build/plan/metadata/rule-value.js




function planRuleValue(rule, context) {
    switch (rule.type) {
        case 'schedule':
            return context.event === 'schedule' ? moving((0,metadata_template/* renderTemplate */.Xm)(rule.pattern, context.expressions)) : none();
        case 'semver':
        case 'pep440':
            return planVersionValue(rule, context);
        case 'match':
            return planMatch(rule, context);
        case 'edge':
            return matchesEdge(rule.branch, context) ? moving('edge') : none();
        case 'ref':
            return planRef(rule.event, context);
        case 'raw':
            return byText((0,metadata_template/* renderTemplate */.Xm)(rule.value, context.expressions), false);
        case 'sha':
            return context.sha === '' ? none() : { ...moving(rule.format === 'long' ? context.sha : context.shortSha), kind: 'immutable' };
    }
}
function moving(value) {
    return { value, latest: false, kind: 'moving', parts: 0, warnings: [] };
}
/** Whoever writes 1.2.3 as plain text means the one version, too. */
function byText(value, latest) {
    const [, numbers = ''] = /^v?(\d+(?:\.\d+)?)$/.exec(value) ?? [];
    const parts = numbers === '' ? 0 : numbers.split('.').length;
    const full = isFullVersion(value);
    return { value, latest, kind: full ? 'immutable' : 'moving', fixed: full, parts, warnings: [] };
}
function planRef(event, { branch, tag, pullRequest }) {
    if (event === 'branch')
        return branch === undefined ? none() : moving(branch);
    if (event === 'pr')
        return pullRequest === undefined ? none() : moving(pullRequest);
    return tag === undefined ? none() : byText(tag, !isPreRelease(tag));
}
function matchesEdge(branch, context) {
    return branch === undefined ? context.isDefaultBranch : context.branch === branch;
}
function planMatch(rule, context) {
    const subject = subjectOf(rule, context);
    if (subject === undefined)
        return none();
    const match = matchText(subject, rule.pattern);
    if (match === null)
        return none(`${rule.line}: ${rule.pattern.source} does not match ${subject}.`);
    const value = match[rule.group];
    if (value === undefined)
        return none(`${rule.line}: ${rule.pattern.source} yields no group ${rule.group} for ${subject}.`);
    return byText(value, !isPreRelease(subject));
}

// EXTERNAL MODULE: ./.build/domain/digest.js
var digest = __nccwpck_require__(65459);
// EXTERNAL MODULE: ./.build/domain/tag-name.js
var tag_name = __nccwpck_require__(74199);
;// CONCATENATED MODULE: ./.build/plan/metadata/tag-text.js
// Makes a valid tag of what a rule yields: what the distribution spec forbids is replaced, cut off or shortened.


const longest = 128;
const hashLength = 12;
/** `tag` undefined: nothing valid is left of it. A warning where more than a character had to be replaced. */
function correctTag(text) {
    const replaced = text.replaceAll(/[^a-zA-Z0-9._-]+/g, '-');
    const stripped = replaced.replace(/^[.-]+/, '');
    // A name that began with an empty expression ({{branch}}-latest on a tag) must not move latest by being tidied up.
    if (stripped === '' || (stripped === 'latest' && replaced !== stripped)) {
        return { warning: `No tag ${replaced}: a tag may not start with "." or "-", and without that it would be "${stripped}".` };
    }
    const fitting = stripped.length > longest ? shorten(stripped, text) : stripped;
    const tag = (0,tag_name/* parseTagName */.f)(fitting);
    if (!tag.ok)
        return { warning: `No tag ${fitting}: expected ${tag.expected}.` };
    return fitting === replaced ? { tag: tag.value } : { tag: tag.value, warning: `The tag ${replaced} is not valid: ${fitting} is used instead.` };
}
/** The same text gives the same tag, and texts that differ only at their end give different ones. */
function shorten(tag, source) {
    const hash = (0,digest/* digestOf */.o)(new TextEncoder().encode(source)).slice('sha256:'.length).slice(0, hashLength);
    return `${tag.slice(0, longest - hashLength - 1)}-${hash}`;
}

;// CONCATENATED MODULE: ./.build/plan/metadata/tags.js






/** `immutable`: patterns of tags that never move, whatever made them. */
function nameTags(rules, flavor, context, immutable = []) {
    const outcomes = rules.map((rule) => applyRule(rule, flavor, context));
    const [first] = outcomes.flatMap(({ latest }) => (latest === undefined ? [] : [latest]));
    const wantsLatest = first !== undefined && (flavor.latest === 'auto' ? first : flavor.latest === 'true');
    const all = wantsLatest ? [...outcomes, nameLatest(flavor, context)] : outcomes;
    return {
        named: orderMoving(fixMatching(mergeSame(all.flatMap(({ tags }) => tags)), immutable), context),
        problems: all.flatMap(({ problems = [] }) => problems),
        warnings: [...new Set(all.flatMap(({ warnings = [] }) => warnings))],
    };
}
function applyRule(rule, flavor, context) {
    const enabled = (0,metadata_template/* renderTemplate */.Xm)(rule.enable, context.expressions);
    if (enabled !== 'true' && enabled !== 'false') {
        return { tags: [], problems: [{ input: 'tags', given: rule.line, expected: `enable to come to true or false; it comes to "${enabled}"` }] };
    }
    if (enabled === 'false')
        return { tags: [] };
    if (rule.type === 'reference') {
        return { tags: rule.references.map(({ image, tag }) => ({ tag, image, kind: kindOfText(tag, context), fixed: isFullVersion(tag), parts: 0, value: tag, follows: 'text', affixes: affixesOfLatest(tag) })) };
    }
    const { value, latest, kind, fixed, parts, version, warnings } = planRuleValue(rule, context);
    if (value === undefined)
        return { tags: [], warnings };
    const affixes = [rule.prefix ?? flavor.prefix?.text, rule.suffix ?? flavor.suffix?.text];
    const [prefix = '', suffix = ''] = affixes.map((template) => render(template, context));
    const text = `${prefix}${value}${suffix}`;
    // Nothing but an affix for a part that is missing (-alpine) is a name that nobody asked for.
    if (text === '' || (value === '' && /^[.-]/.test(text)))
        return { tags: [], warnings };
    const { tag, warning } = correctTag(text);
    const said = [...warnings, ...[warning, hintOf(rule)].filter((one) => one !== undefined)];
    if (tag === undefined)
        return { tags: [], warnings: said };
    const own = rule.type === 'raw' ? rule.value : [];
    const namesCommit = [...affixes, own].some((template) => (0,metadata_template/* templateNames */.VQ)(template ?? []).includes('sha'));
    const named = {
        ...{ tag, kind: namesCommit || namesRun(text, context) ? 'immutable' : kind, fixed: fixed === true, parts, value, affixes: { prefix, suffix } },
        ...(version === undefined ? {} : { version }),
        follows: followsBranch(rule) ? 'branch' : 'text',
    };
    return { tags: [named], latest, warnings: said };
}
/** Names of these rules are of a branch, whatever they look like. */
function followsBranch(rule) {
    return rule.type === 'edge' || rule.type === 'schedule' || (rule.type === 'ref' && rule.event !== 'tag');
}
/** A line that build-push-action would read as image:latest is a tag's name here. */
function hintOf(rule) {
    const isImage = rule.type === 'raw' && /^[\w-]+(?:\.[\w-]+)+(?::\d+)?\/[^:=,]+$/.test(rule.line);
    return isImage ? `${rule.line} is read as the name of a tag: write ${rule.line}:latest for an image, or use images.` : undefined;
}
/** Whatever names the commit stays with it. */
function namesRun(text, { sha }) {
    return sha !== '' && text.includes(sha);
}
function kindOfText(text, context) {
    return isFullVersion(text) || namesRun(text, context) ? 'immutable' : 'moving';
}
function nameLatest({ prefix, suffix }, context) {
    const affix = (given) => (given?.onLatest === true ? render(given.text, context) : '');
    const { tag, warning } = correctTag(`${affix(prefix)}latest${affix(suffix)}`);
    // The full versions beside it have the flavor's affixes, whether latest has them or not.
    const affixes = { prefix: render(prefix?.text, context), suffix: render(suffix?.text, context) };
    return {
        tags: tag === undefined ? [] : [{ tag, kind: 'moving', fixed: false, parts: 0, value: 'latest', affixes, follows: 'text' }],
        warnings: warning === undefined ? [] : [warning],
    };
}
function render(template, context) {
    return template === undefined ? '' : (0,metadata_template/* renderTemplate */.Xm)(template, context.expressions);
}
/** The first place counts; of two meanings the stricter one. */
function mergeSame(named) {
    const merged = new Map();
    for (const one of named) {
        const key = `${one.image ?? ''}:${one.tag}`;
        const before = merged.get(key);
        if (before === undefined)
            merged.set(key, one);
        else if (one.kind === 'immutable')
            merged.set(key, { ...before, kind: 'immutable', fixed: before.fixed || one.fixed });
    }
    return [...merged.values()];
}

;// CONCATENATED MODULE: ./.build/plan/metadata/needs.js





/** What to ask: what a rule can't do without, and what only fills a label. Inputs with problems are read as far as they go. */
function metadataNeeds(inputs, trigger, libraries) {
    const needs = new Set(requiredNeeds(inputs, trigger, libraries));
    if (lacksDescription(trigger))
        needs.add('repository');
    if (trigger.commitTime === undefined && inputs.created === 'commit')
        needs.add('commit-time');
    return needs;
}
/** What a rule or template of the user's can't do without: a failure to ask for it fails the run. */
function requiredNeeds(inputs, trigger, libraries) {
    const { rules } = (0,rule_line/* readRules */.K)(inputs.metadata.tags, libraries);
    const names = new Set(usedTemplates(inputs, rules, libraries).flatMap(metadata_template/* templateNames */.VQ));
    const needs = new Set();
    if (asksForDefaultBranch(rules, names, trigger) && (0,expressions/* defaultBranchOf */.dV)(trigger, {}) === undefined)
        needs.add('repository');
    if (trigger.commitTime === undefined && names.has('commit_date'))
        needs.add('commit-time');
    return needs;
}
/** Whether a template writes a date: what does that has to be loaded then. */
function asksForDates(inputs, libraries) {
    const names = usedTemplates(inputs, (0,rule_line/* readRules */.K)(inputs.metadata.tags, libraries).rules, libraries).flatMap(metadata_template/* templateNames */.VQ);
    return names.includes('date') || names.includes('commit_date');
}
/** A payload that has the repository has its address; then an absent description or licence means that there is none. */
function lacksDescription({ repository }) {
    return repository.htmlUrl === undefined && (repository.description === undefined || repository.licence === undefined);
}
/** Tags and pull requests are not on the default branch, whichever it is. */
function asksForDefaultBranch(rules, names, trigger) {
    if (!(0,expressions/* refOf */.H8)(trigger).startsWith('refs/heads/'))
        return false;
    const byEdge = rules.some((rule) => rule.type === 'edge' && rule.branch === undefined);
    return byEdge || names.has('is_default_branch') || names.has('is_not_default_branch');
}
function usedTemplates({ metadata }, rules, libraries) {
    const { flavor } = (0,metadata_flavor/* readFlavor */.f)(metadata.flavor, libraries);
    const pairs = (0,attributes/* linesOf */.D)([...metadata.labels, ...metadata.annotations]).flatMap((line) => {
        const template = (0,metadata_template/* parseTemplate */.QC)(line, expressions/* globalNames */.q1, libraries);
        return template.ok ? [template.value] : [];
    });
    const affixes = [flavor.prefix?.text ?? [], flavor.suffix?.text ?? []];
    return [...rules.flatMap(ruleTemplates), ...affixes, ...pairs];
}
function ruleTemplates(rule) {
    const common = [rule.enable, rule.prefix ?? [], rule.suffix ?? []];
    switch (rule.type) {
        case 'schedule':
            return [...common, rule.pattern];
        case 'semver':
        case 'pep440':
        case 'match':
        case 'raw':
            return [...common, rule.value ?? []];
        case 'edge':
        case 'ref':
        case 'sha':
        case 'reference':
            return common;
    }
}

// EXTERNAL MODULE: ./.build/domain/content.js
var content = __nccwpck_require__(2306);
;// CONCATENATED MODULE: ./.build/plan/metadata/outputs.js





function metadataOutputs(metadata, inputs) {
    const { sepTags, sepLabels, sepAnnotations } = inputs.metadata;
    const tags = writeTags(metadata, inputs);
    const annotations = metadata.annotations.filter(({ key }) => !isOwnMark(key)).map(annotationText);
    return {
        tags: tags.join(sepTags),
        'tag-names': metadata.tagNames.join(sepTags),
        version: metadata.version,
        labels: Object.entries(metadata.labels)
            .map(([key, value]) => `${key}=${value}`)
            .join(sepLabels),
        annotations: annotations.join(sepAnnotations),
        json: JSON.stringify({ tags, 'tag-names': metadata.tagNames, labels: metadata.labels, annotations }),
    };
}
/** What marks this very image must not be handed on to another one. */
function isOwnMark(key) {
    return key.startsWith(content/* markPrefix */.i);
}
/** Image by image, each with its tags in the order of tag-names; an image is written as the user has it (user/app). */
function writeTags(metadata, inputs) {
    const references = (0,rule_line/* readReferenceRules */.z)(inputs.metadata.tags).flatMap((rule) => rule.references);
    const written = new Map([
        ...references.map((reference) => [reference.image, reference.written]),
        ...((0,metadata_images/* readImages */.H)(inputs.metadata.images).images ?? []).map((image) => [image.name, image.written]),
    ]);
    const planned = new Set(metadata.tags.map(image_ref/* tagRefText */.HG));
    return metadata.images.flatMap((image) => metadata.tagNames.filter((tag) => planned.has((0,image_ref/* tagRefText */.HG)({ image, tag }))).map((tag) => `${written.get(image) ?? image}:${tag}`));
}

;// CONCATENATED MODULE: ./.build/plan/metadata/metadata.js












/** No tag at all is no problem here: whether it is one depends on whether something is published. `libraries`: what the templates ask for; `writeTime`: see `asksForDates`. */
function planMetadata(inputs, trigger, facts, libraries) {
    const given = inputs.metadata;
    const context = (0,expressions/* readContext */.yI)(given, trigger, facts, libraries.writeTime);
    const { rules, problems: ruleProblems } = (0,rule_line/* readRules */.K)(given.tags, libraries);
    const { flavor, problems: flavorProblems } = (0,metadata_flavor/* readFlavor */.f)(given.flavor, libraries);
    const { images: listed, problems: imageProblems } = (0,metadata_images/* readImages */.H)(given.images);
    const { named, problems: tagProblems, warnings } = nameTags(rules, flavor, context, inputs.publish?.immutableTags);
    const labels = readPairs('labels', given.labels, context, libraries);
    const own = readPairs('annotations', given.annotations, context, libraries);
    const version = named[0]?.tag ?? '';
    const described = describeImage(inputs, trigger, facts, version);
    const annotated = planAnnotations(described, own.pairs, given.annotationLevels);
    const problems = [
        ...imageProblems,
        ...ruleProblems,
        ...tagProblems,
        ...flavorProblems,
        ...labels.problems,
        ...own.problems,
        ...annotated.problems,
    ];
    if (problems.length > 0)
        return { ok: false, problems };
    const referenced = referencedImages(rules);
    const targets = listed?.map(({ name }) => name) ?? (referenced.length > 0 ? referenced : defaultImages(trigger));
    return {
        ok: true,
        metadata: {
            version,
            images: [...new Set([...targets, ...referenced])],
            tags: (0,tag_order/* orderTags */.M)(named, targets),
            tagNames: [...new Set(named.map(({ tag }) => tag))],
            labels: Object.fromEntries(overridePairs([...described, ...labels.pairs]).map(({ key, value }) => [key, value])),
            annotations: annotated.annotations,
            warnings,
        },
    };
}
function referencedImages(rules) {
    return [...new Set(rules.flatMap((rule) => (rule.type === 'reference' ? rule.references.map(({ image }) => image) : [])))];
}
function defaultImages({ run }) {
    const image = (0,image_ref/* parseImageName */["if"])((0,default_registry/* defaultImage */.XS)(run));
    return image.ok ? [image.value] : [];
}


/***/ }),

/***/ 71063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ splitPlain),
/* harmony export */   p: () => (/* binding */ isPlainTemplate)
/* harmony export */ });
// Tells templates that are nothing but text and {{names}}, which most are, from those that Handlebars has to read, and splits them.
// What it takes for plain Handlebars reads the same; it takes less than is plain. Pure.
/** Without Handlebars' own words, dates, whitespace control, escapes and a third brace. */
const name = /(?<![\\{])\{\{ *((?!(?:else|true|false|null|undefined|this|as)\b)[a-z_]+) *\}\}(?!\})/;
/** Also of a text of several lines or attributes: then each of them is plain. */
function isPlainTemplate(source) {
    return source.split(name).every((part, at) => at % 2 === 1 || !part.includes('{{'));
}
/** Texts and names by turns, beginning and ending with a text. undefined: it is not plain. */
function splitPlain(source) {
    return isPlainTemplate(source) ? source.split(name) : undefined;
}


/***/ }),

/***/ 54096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readReferenceRules),
  K: () => (/* binding */ readRules)
});

// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __nccwpck_require__(97578);
// EXTERNAL MODULE: ./.build/plan/metadata/attribute-reader.js
var attribute_reader = __nccwpck_require__(19642);
// EXTERNAL MODULE: ./.build/plan/metadata/attributes.js
var metadata_attributes = __nccwpck_require__(48323);
// EXTERNAL MODULE: ./.build/plan/metadata/expressions.js
var expressions = __nccwpck_require__(54415);
;// CONCATENATED MODULE: ./.build/plan/metadata/rule.js
const ruleTypes = {
    schedule: { priority: 1000, attributes: ['pattern'] },
    semver: { priority: 900, attributes: ['pattern', 'value', 'match'] },
    pep440: { priority: 900, attributes: ['pattern', 'value', 'match'] },
    match: { priority: 800, attributes: ['pattern', 'group', 'value'] },
    edge: { priority: 700, attributes: ['branch'] },
    ref: { priority: 600, attributes: ['event'] },
    raw: { priority: 200, attributes: ['value'] },
    sha: { priority: 100, attributes: ['format'] },
};
const commonAttributes = ['type', 'enable', 'priority', 'prefix', 'suffix'];
/** What stands in for an empty `tags`. */
const defaultRuleLines = [
    'type=ref,event=branch',
    'type=ref,event=pr',
    'type=semver,pattern={{version}}',
    'type=semver,pattern={{major}}.{{minor}}',
    'type=semver,pattern={{major}}',
    'type=raw,value=latest,enable={{is_default_branch}}',
];

;// CONCATENATED MODULE: ./.build/plan/metadata/rule-line.js
// Reads the lines of `tags` into rules. Every problem of every line is reported; nothing is rendered or evaluated here.





const versionNames = ['raw', 'version', 'major', 'minor', 'patch'];
const semverNames = [...versionNames, 'prerelease', 'build'];
const always = [{ part: 'text', text: 'true' }];
/** Stands where a value is missing: the problem is noted already, and the rule is thrown away. */
const nothing = [];
/** Highest priority first; the order of lines among equals. */
function readRules(tags, libraries) {
    const lines = (0,metadata_attributes/* linesOf */.D)(tags);
    const read = (lines.length > 0 ? lines : defaultRuleLines).map((line) => readRule(line, libraries));
    return {
        rules: read.flatMap(({ rule, problems }) => (problems.length > 0 || rule === undefined ? [] : [rule])).sort((one, other) => other.priority - one.priority),
        problems: read.flatMap(({ problems }) => problems),
    };
}
/** The same rules' references alone, without the libraries that other rules may ask for. */
function readReferenceRules(tags) {
    return (0,metadata_attributes/* linesOf */.D)(tags).flatMap((line) => {
        const split = (0,metadata_attributes/* splitAttributes */.w)(line);
        return (split.ok ? readReferences(line, split.value) : undefined) ?? [];
    });
}
function readRule(given, libraries) {
    const split = (0,metadata_attributes/* splitAttributes */.w)(given);
    if (!split.ok)
        return { problems: [{ input: 'tags', given, expected: split.expected }] };
    const reference = readReferences(given, split.value);
    if (reference !== undefined)
        return { rule: reference, problems: [] };
    const problems = [];
    const type = readType(split.value, (expected) => problems.push({ input: 'tags', given, expected }));
    if (type === undefined)
        return { problems };
    const { attributes, priority } = ruleTypes[type];
    const bare = attributes.includes('value') ? 'value' : undefined;
    const reader = (0,attribute_reader/* readAttributes */.wb)({ input: 'tags', given, attributes: split.value }, [...attributes, ...commonAttributes], bare, problems, libraries);
    const prefix = reader.template('prefix', expressions/* globalNames */.q1) ?? defaultPrefix(type, reader);
    const suffix = reader.template('suffix', expressions/* globalNames */.q1);
    const common = {
        line: given,
        priority: readPriority(reader) ?? priority,
        enable: reader.template('enable', expressions/* globalNames */.q1) ?? always,
        ...(prefix === undefined ? {} : { prefix }),
        ...(suffix === undefined ? {} : { suffix }),
    };
    return { rule: { ...common, ...readOwn(type, reader) }, problems };
}
/** A line of nothing but full references is what build-push-action's `tags` holds. */
function readReferences(line, attributes) {
    const references = attributes.flatMap(({ name, value }) => {
        const reference = (0,image_ref/* parseTagRef */.h2)(value);
        const written = value.slice(0, value.lastIndexOf(':')).toLowerCase();
        return name === undefined && reference.ok ? [{ ...reference.value, written }] : [];
    });
    if (references.length === 0 || references.length < attributes.length)
        return undefined;
    return { type: 'reference', line, references, priority: ruleTypes.raw.priority, enable: always };
}
function readType(attributes, complain) {
    const given = attributes.find(({ name }) => name === 'type')?.value ?? 'raw';
    const types = Object.keys(ruleTypes);
    const type = types.find((known) => known === given);
    if (type === undefined)
        complain(`type=${types.join('|')}${(0,attribute_reader/* suggestion */.h)(given, types)}`);
    return type;
}
/** What a rule's own attributes come to. Where one is missing a stand-in is returned, and the problem is noted. */
function readOwn(type, reader) {
    switch (type) {
        case 'schedule':
            return { type, pattern: reader.template('pattern', ['date', 'commit_date']) ?? [{ part: 'text', text: 'nightly' }] };
        case 'semver':
        case 'pep440': {
            const match = reader.expression('match');
            const pattern = reader.template('pattern', type === 'semver' ? semverNames : versionNames) ?? missing(reader, 'pattern', nothing);
            return { type, pattern, ...readValue(reader), ...(match === undefined ? {} : { match }) };
        }
        case 'match':
            return { type, pattern: readPattern(reader), group: readGroup(reader), ...readValue(reader) };
        case 'edge': {
            const branch = reader.text('branch') ?? '';
            return branch === '' ? { type } : { type, branch };
        }
        case 'ref':
            return { type, event: reader.oneOf('event', ['branch', 'tag', 'pr']) ?? missing(reader, 'event', 'branch') };
        case 'raw':
            return { type, value: reader.template('value', expressions/* globalNames */.q1) ?? missing(reader, 'value', nothing) };
        case 'sha':
            return { type, format: reader.oneOf('format', ['short', 'long']) ?? 'short' };
    }
}
function missing(reader, name, standIn) {
    if (reader.text(name) === undefined)
        reader.complain(`the attribute ${name}=`);
    return standIn;
}
/** An empty value means the Git tag. */
function readValue(reader) {
    const value = reader.text('value') === '' ? undefined : reader.template('value', expressions/* globalNames */.q1);
    return value === undefined ? {} : { value };
}
/** Plain, or between slashes with flags after them. */
function readPattern(reader) {
    const text = reader.text('pattern') ?? missing(reader, 'pattern', '');
    const [, source = text, flags = ''] = /^\/(.+)\/(.*)$/.exec(text) ?? [];
    const compiled = (0,attribute_reader/* compile */.wE)(source, flags);
    if (compiled === undefined)
        reader.complain('a regular expression as pattern');
    return compiled ?? { source: '', flags: '' };
}
function readGroup(reader) {
    const text = reader.text('group') ?? '0';
    if (!/^\d+$/.test(text))
        reader.complain('the number of a group as group');
    return Number(text);
}
function readPriority(reader) {
    const text = reader.text('priority');
    if (text === undefined)
        return undefined;
    if (text === '' || Number.isNaN(Number(text)))
        reader.complain('a number as priority');
    return Number(text);
}
function defaultPrefix(type, reader) {
    if (type === 'sha')
        return [{ part: 'text', text: 'sha-' }];
    return type === 'ref' && reader.text('event') === 'pr' ? [{ part: 'text', text: 'pr-' }] : undefined;
}


/***/ }),

/***/ 34669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ orderTags),
/* harmony export */   e: () => (/* binding */ isLatest)
/* harmony export */ });
/* harmony import */ var _domain_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97578);

/** `images`: those that tags without an image of their own go to. No tag of an image comes twice. */
function orderTags(named, images) {
    const sorted = [...named].sort((one, other) => rank(one) - rank(other));
    const planned = sorted.flatMap(({ tag, kind, fixed, order, image }) => (image === undefined ? images : [image]).map((target) => ({
        ...{ image: target, tag, kind },
        ...(fixed === true ? { fixed } : {}),
        ...(order === undefined ? {} : { order }),
    })));
    return [...new Map(planned.toReversed().map((one) => [(0,_domain_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .tagRefText */ .HG)(one), one])).values()].toReversed();
}
/** `latest`, with or without prefix and suffix. */
function isLatest(tag) {
    return /(?:^|-)latest(?:$|-)/.test(tag);
}
/** 0 immutable; then 1.2 before 1, before other moving tags, before latest. */
function rank({ tag, kind, parts }) {
    if (kind === 'immutable')
        return 0;
    if (isLatest(tag))
        return 9;
    return parts === 0 ? 8 : 4 - parts;
}


/***/ }),

/***/ 53024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   VQ: () => (/* binding */ templateNames),
/* harmony export */   Xm: () => (/* binding */ renderTemplate)
/* harmony export */ });
/* harmony import */ var _domain_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(33589);
/* harmony import */ var _domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(63238);
/* harmony import */ var _inputs_libraries_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(75765);
/* harmony import */ var _plain_template_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71063);
// Reads the Handlebars templates of rules, flavor, labels and annotations into plain data, and renders that data.
// Handlebars only parses: nothing is compiled or evaluated, and what an expression yields is never read as a template.




/** `names`: what may stand in braces. Plain expressions, dates, `if` and `unless`; nothing that Handlebars has beyond. */
function parseTemplate(source, names, { handlebars }) {
    const plain = (0,_plain_template_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPlain */ .Z)(source);
    if (plain !== undefined)
        return readPlain(plain, names);
    if (handlebars === undefined)
        return (0,_inputs_libraries_js__WEBPACK_IMPORTED_MODULE_1__/* .notLoaded */ .v2)('handlebars');
    try {
        return readProgram(handlebars(source), names);
    }
    catch (error) {
        const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n').slice(-1);
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)(`a Handlebars template like {{branch}} (${reason})`);
    }
}
/** Not escaped for HTML, unlike Handlebars' default: a label or tag is no web page. */
function renderTemplate(template, expressions) {
    return template.map((part) => renderPart(part, expressions)).join('');
}
/** All names that a template asks for, also those inside of conditions. */
function templateNames(template) {
    return template.flatMap((part) => {
        switch (part.part) {
            case 'text':
                return [];
            case 'value':
            case 'date':
                return [part.name];
            case 'if':
                return [part.name, ...templateNames(part.then), ...templateNames(part.otherwise)];
        }
    });
}
function renderPart(part, expressions) {
    switch (part.part) {
        case 'text':
            return part.text;
        case 'value':
            return String(expressions.values[part.name] ?? '');
        case 'date':
            return written(expressions, part);
        case 'if': {
            const holds = Boolean(expressions.values[part.name]) !== part.negated;
            return renderTemplate(holds ? part.then : part.otherwise, expressions);
        }
    }
}
function written({ writeTime, times }, { name, zone, format }) {
    if (writeTime === undefined)
        throw new Error(`nothing writes {{${name}}}: moment-format.ts was not loaded`);
    return writeTime(times[name], zone, format);
}
function readPlain(split, names) {
    const parts = [];
    for (const [at, text] of split.entries()) {
        if (at % 2 === 0) {
            if (text !== '')
                parts.push({ part: 'text', text });
            continue;
        }
        const read = readExpression({ path: { parts: [text], original: text }, params: [] }, names);
        if (!read.ok)
            return read;
        parts.push(...read.value);
    }
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(parts);
}
function readProgram(program, names) {
    const parts = [];
    for (const statement of program?.body ?? []) {
        const read = readStatement(statement, names);
        if (!read.ok)
            return read;
        parts.push(...read.value);
    }
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(parts);
}
function readStatement(statement, names) {
    switch (statement.type) {
        case 'CommentStatement':
            return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)([]);
        case 'ContentStatement':
            return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)([{ part: 'text', text: statement.value }]);
        case 'MustacheStatement':
            return readExpression(statement, names);
        case 'BlockStatement':
            return readCondition(statement, names);
        default:
            return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)('a template of plain expressions, without partials or decorators');
    }
}
function readExpression(statement, names) {
    const name = readName(statement.path, names);
    if (!name.ok)
        return name;
    const hash = statement.hash?.pairs ?? [];
    if (name.value !== 'date' && name.value !== 'commit_date') {
        const plain = statement.params.length === 0 && hash.length === 0;
        return plain ? (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)([{ part: 'value', name: name.value }]) : (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)(`{{${name.value}}} without arguments`);
    }
    const [format, ...more] = statement.params;
    const [tz, ...others] = hash;
    const expected = `{{${name.value} 'YYYYMMDD' tz='Europe/Berlin'}}: one format in quotes and at most tz`;
    if (!isText(format) || more.length > 0 || others.length > 0)
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)(expected);
    if (tz !== undefined && (tz.key !== 'tz' || !isText(tz.value)))
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)(expected);
    const zone = tz !== undefined && isText(tz.value) && tz.value.value !== '' ? tz.value.value : 'UTC';
    if (!isZone(zone))
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)(`a time zone of the IANA database, which ${zone} is not`);
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)([{ part: 'date', name: name.value, format: format.value, zone }]);
}
function readCondition(block, names) {
    const kind = block.path.original;
    const [subject] = block.params;
    if ((kind !== 'if' && kind !== 'unless') || subject === undefined || block.params.length > 1) {
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)('no block but {{#if name}} and {{#unless name}}');
    }
    const name = readName(subject, names);
    if (!name.ok)
        return name;
    const then = readProgram(block.program, names);
    if (!then.ok)
        return then;
    const otherwise = readProgram(block.inverse, names);
    if (!otherwise.ok)
        return otherwise;
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)([{ part: 'if', name: name.value, negated: kind === 'unless', then: then.value, otherwise: otherwise.value }]);
}
function readName(expression, names) {
    const { parts, data, original } = expression;
    const [name, ...deeper] = parts ?? [];
    if (name !== undefined && deeper.length === 0 && data !== true && names.includes(name))
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(name);
    const meant = (0,_domain_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(String(original), names);
    const list = names.map((known) => `{{${known}}}`).join(', ');
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)(meant === undefined ? `one of ${list}` : `one of ${list}; did you mean {{${meant}}}?`);
}
/** Known to JavaScript, which has the IANA database. */
function isZone(name) {
    try {
        return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
    }
    catch {
        return false;
    }
}
function isText(expression) {
    return expression?.type === 'StringLiteral';
}


/***/ }),

/***/ 45525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planRun),
  F: () => (/* binding */ planWithFacts)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __nccwpck_require__(53916);
// EXTERNAL MODULE: ./.build/inputs/invalid-inputs.js
var invalid_inputs = __nccwpck_require__(699);
// EXTERNAL MODULE: ./.build/domain/digest.js
var digest = __nccwpck_require__(65459);
;// CONCATENATED MODULE: ./.build/cache/resolve-key.js

/** `filesOf`: those that the patterns of one checksum fit. The order of patterns and files is no matter. */
function resolveKey(template, filesOf) {
    const exact = template.map((part) => (typeof part === 'string' ? part : checksumOf(filesOf(part.checksum)))).join('');
    const [first] = template;
    const fallback = (typeof first === 'string' ? first : '').replace(/[\s._:-]+$/, '');
    const hasTemplate = template.some((part) => typeof part !== 'string');
    return { exact, ...(hasTemplate && fallback !== '' ? { fallback } : {}) };
}
function checksumOf(files) {
    const lines = [...new Set(files.map(({ path, digest }) => `${digest} ${path}\n`))].toSorted();
    return (0,digest/* digestOf */.o)(new TextEncoder().encode(lines.join(''))).slice('sha256:'.length, 'sha256:'.length + 20);
}

;// CONCATENATED MODULE: ./.build/cache/key-files.stage.js
// Looks up the files that the checksums of cache-key name, in the workspace, before anything is built.



/** Throws ActionError INVALID_INPUT for a file or pattern that names nothing. */
async function readKey(template, { workspace, workspaceIsCheckout }, files) {
    const patterns = [...new Set(template.flatMap((part) => (typeof part === 'string' ? [] : part.checksum)))];
    const found = new Map();
    const problems = [];
    for (const pattern of patterns) {
        const paths = await files.find(workspace, pattern);
        if (paths.length === 0)
            problems.push({ input: 'cache-key', given: pattern, expected: expectedOf(workspaceIsCheckout) });
        found.set(pattern, await Promise.all(paths.map(async (path) => ({ path, digest: await files.hash((0,posix_.join)(workspace, path)) }))));
    }
    if (problems.length > 0)
        throw (0,invalid_inputs/* invalidInputs */.R)(problems);
    return resolveKey(template, (wanted) => wanted.flatMap((pattern) => found.get(pattern) ?? []));
}
function expectedOf(workspaceIsCheckout) {
    return workspaceIsCheckout
        ? 'a file of the workspace, or a pattern that fits one'
        : 'a file of the workspace, which has no checkout: checksums need the step actions/checkout before this one';
}

// EXTERNAL MODULE: ./.build/inputs/libraries.stage.js
var libraries_stage = __nccwpck_require__(32645);
;// CONCATENATED MODULE: ./.build/trigger/checked-out.js
function asCheckedOut(trigger, { sha, ref, commitTime }) {
    return { ...trigger, run: { ...trigger.run, sha, ref }, revision: sha, event: eventOf(ref, trigger), ...(commitTime === undefined ? {} : { commitTime }) };
}
function eventOf(ref, { event, run }) {
    if (ref === run.ref && !/^refs\/(?:heads|tags)\//.test(ref))
        return event;
    if (ref.startsWith('refs/heads/'))
        return { kind: 'branch-push', branch: ref.slice('refs/heads/'.length), forced: false };
    return ref.startsWith('refs/tags/') ? { kind: 'tag-push', tag: ref.slice('refs/tags/'.length) } : event;
}

// EXTERNAL MODULE: ./.build/trigger/decision.js
var decision = __nccwpck_require__(62711);
// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __nccwpck_require__(63926);
;// CONCATENATED MODULE: ./.build/trigger/git-context.stage.js
// metadata-context: git. Reads commit and ref from the checkout instead of the event, for tags and labels only:
// whether to publish is still decided by the event.

/** The trigger as if what is checked out had been pushed. Throws ActionError INVALID_INPUT when there is no checkout. */
async function readGitContext(trigger, workspace, processes) {
    const git = async (...args) => {
        const result = await processes.run({ file: 'git', args: ['-C', workspace, ...args], timeoutMs: 30_000 });
        return result.end === 'exited' && result.code === 0 ? result.stdout.trim() : undefined;
    };
    const [sha, branch, tags, commitTime] = await Promise.all([
        git('rev-parse', 'HEAD'),
        git('symbolic-ref', '--short', '--quiet', 'HEAD'),
        git('tag', '--points-at', 'HEAD', '--sort=-version:refname'),
        git('show', '--no-patch', '--format=%cI', 'HEAD'),
    ]);
    if (sha === undefined)
        throw noCheckout(workspace);
    const [tag] = (tags ?? '').split('\n').filter((line) => line !== '');
    const { event, ref } = describe(branch, tag, trigger);
    return { ...trigger, run: { ...trigger.run, sha, ref }, revision: sha, event, ...(commitTime === undefined ? {} : { commitTime }) };
}
/** A branch that is checked out wins; a detached head is a tag's where one points to it, else the event's own. */
function describe(branch, tag, trigger) {
    if (branch !== undefined)
        return { event: { kind: 'branch-push', branch, forced: false }, ref: `refs/heads/${branch}` };
    if (tag !== undefined)
        return { event: { kind: 'tag-push', tag }, ref: `refs/tags/${tag}` };
    return { event: trigger.event, ref: trigger.run.ref };
}
function noCheckout(workspace) {
    return new action_error/* ActionError */.lZ({
        code: 'INVALID_INPUT',
        what: 'metadata-context is git, but there is no Git checkout to read.',
        why: `git rev-parse HEAD did not work in ${workspace}.`,
        fix: 'Add a step with actions/checkout before this one, or leave out metadata-context.',
    });
}

// EXTERNAL MODULE: ./.build/trigger/source.js
var source = __nccwpck_require__(10724);
;// CONCATENATED MODULE: ./.build/plan/lookup.stage.js
// Asks the GitHub API for what a rule or label needs and the event does not hold, and for nothing else.
// A rule that can't do without the answer fails the run; a label that only would be nicer is worth a warning.

/** Throws ActionError GITHUB_API_FAILED that names the question, when a rule needs the answer. */
async function lookUp(questions, trigger, world) {
    const ask = async (need, question) => {
        if (!questions.asked.has(need))
            return undefined;
        try {
            return await question();
        }
        catch (thrown) {
            if (questions.required.has(need))
                throw thrown;
            const { what, why } = (0,action_error/* asActionError */.z6)(thrown);
            world.runner.warning(`${what} ${why} The image's labels go without it.`);
            return undefined;
        }
    };
    const [asked, commitTime] = await Promise.all([
        ask('repository', () => world.github.repository()),
        ask('commit-time', () => world.github.commitTime(trigger.revision)),
    ]);
    const { defaultBranch, description, licence, htmlUrl, name } = { ...asked, ...trigger.repository };
    const time = trigger.commitTime ?? commitTime;
    return {
        now: new Date(world.clock.now()).toISOString(),
        ...(time === undefined ? {} : { commitTime: time }),
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
        ...(description === undefined ? {} : { description }),
        ...(licence === undefined ? {} : { licence }),
        ...(htmlUrl === undefined ? {} : { htmlUrl }),
        ...(name === undefined ? {} : { name }),
    };
}

// EXTERNAL MODULE: ./.build/plan/metadata/metadata.js + 12 modules
var metadata = __nccwpck_require__(49520);
// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __nccwpck_require__(97578);
// EXTERNAL MODULE: ./.build/build/attestations.js
var attestations = __nccwpck_require__(61038);
// EXTERNAL MODULE: ./.build/cache/choose-cache.js + 1 modules
var choose_cache = __nccwpck_require__(12887);
;// CONCATENATED MODULE: ./.build/plan/plan.js
// Puts the whole plan together: decision, source, metadata, platforms, destination. Pure: it is what dry-run prints.




/** Throws ActionError NO_TAGS when something is to be published under no tag at all. */
function makePlan(parts) {
    const { inputs, trigger, source, metadata } = parts;
    const decision = decideForCommand(decideForOutputs(parts.decision, inputs), parts);
    if (decision.act === 'publish' && metadata.tags.length === 0)
        throw noTags(parts);
    const destination = chooseDestination(decision, inputs, metadata);
    const cache = (0,choose_cache/* chooseCache */.e)({ inputs, decision, trigger, images: metadata.images, environment: parts.environment });
    return {
        inputs,
        trigger,
        decision,
        source,
        metadata,
        platforms: inputs.build.platforms,
        strategy: inputs.strategy === 'single' ? 'single' : 'per-platform',
        destination,
        attests: (0,attestations/* planAttestations */.R)(inputs.build, { destination, trigger, environment: parts.environment }),
        cache,
        ...(parts.sourceDateEpoch === undefined ? {} : { sourceDateEpoch: parts.sourceDateEpoch }),
        ...((inputs.build.rewriteTimestamp ?? parts.sourceDateEpoch !== undefined) ? { rewriteTimestamp: true } : {}),
        notices: inputs.publish.command === 'publish' && inputs.publish.digests === undefined ? [source.reason, decision.reason, cache.reason] : [decision.reason],
    };
}
/** `outputs` and `call` say where the result goes: nothing is published beside them. */
function decideForOutputs(decision, inputs) {
    if (decision.act !== 'publish')
        return decision;
    const { call, outputs } = inputs.build;
    if (call !== undefined && call !== 'build')
        return { act: 'build', reason: `Not published: call is ${call}, which builds no image.` };
    if (outputs.length > 0)
        return { act: 'build', reason: 'Not published: outputs says where the result goes.' };
    return decision;
}
/** A command of its own is asked for by name: the event is no reason not to do it. */
function decideForCommand(decision, { inputs, metadata }) {
    const tags = metadata.tags.map(image_ref/* tagRefText */.HG).join(', ');
    switch (inputs.publish.command) {
        case 'publish':
            return decision;
        case 'rollback':
            return { act: 'publish', reason: `Asked for: a rollback of ${tags}.` };
        case 'promote':
            return { act: 'publish', reason: `Asked for: a promotion to ${tags}.` };
        case 'prune':
            // It goes its own way before there is a plan.
            return { act: 'nothing', reason: 'Asked for: a prune.' };
    }
}
function chooseDestination(decision, inputs, metadata) {
    const { call, load, outputs } = inputs.build;
    const tags = metadata.tags.map(image_ref/* tagRefText */.HG);
    if (call !== undefined && call !== 'build')
        return { to: 'call', call };
    if (decision.act === 'publish')
        return { to: 'digest', images: metadata.images, ...(load ? { alsoLoad: tags } : {}) };
    if (outputs.length > 0)
        return { to: 'outputs', outputs, tags };
    if (load)
        return { to: 'load', tags };
    return { to: 'nowhere' };
}
function noTags({ inputs, trigger }) {
    const rules = inputs.metadata.tags.length > 0 ? inputs.metadata.tags.join(' | ') : 'the default rules';
    return new action_error/* ActionError */.lZ({
        code: 'NO_TAGS',
        what: 'The image would be published under no tag at all.',
        why: `No rule of tags yields a tag for the event ${trigger.run.event} on ${trigger.run.ref || 'no ref'}: ${rules}.`,
        fix: 'Add a rule that fits this event, for example type=sha or type=raw,value=…, or set push: false.',
    });
}

// EXTERNAL MODULE: ./.build/plan/source-date-epoch.js
var source_date_epoch = __nccwpck_require__(36032);
;// CONCATENATED MODULE: ./.build/plan/plan.stage.js
// Gathers the facts that a plan needs (is there a checkout, what does the API say) and makes the plan of them.












/**
 * Throws ActionError INVALID_INPUT, NO_TAGS or GITHUB_API_FAILED. `meanwhile` is called where GitHub has to be asked: what needs no
 * plan can start.
 */
async function planRun(inputs, trigger, given, world, meanwhile) {
    return (await planWithFacts(inputs, trigger, given, world, { meanwhile })).plan;
}
/** `settled`: facts of the job that planned the run; nobody is asked for any then. Throws as planRun does. */
async function planWithFacts(inputs, trigger, given, world, { settled, meanwhile } = {}) {
    const workspace = given.environment['GITHUB_WORKSPACE'] ?? '.';
    const described = await describeTrigger(inputs, trigger, workspace, world, settled);
    const libraries = await (0,libraries_stage/* templateLibraries */.w)(inputs.metadata);
    const questions = questionsFor(inputs, described, libraries);
    if (settled === undefined && questions.asked.size > 0)
        meanwhile?.();
    const [found, facts] = await Promise.all([
        inspectWorkspace(inputs, workspace, world),
        settled?.facts ?? lookUp(questions, described, world),
    ]);
    const planned = (0,metadata/* planMetadata */.Bh)(inputs, described, facts, { ...libraries, ...((0,metadata/* asksForDates */.$o)(inputs, libraries) ? { writeTime: (await Promise.all(/* import() */[__nccwpck_require__.e(714), __nccwpck_require__.e(613)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81613))).formatMoment } : {}) });
    if (!planned.ok)
        throw (0,invalid_inputs/* invalidInputs */.R)(planned.problems);
    const epoch = (0,source_date_epoch/* planEpoch */.tP)(inputs, facts);
    if (!epoch.ok)
        throw (0,invalid_inputs/* invalidInputs */.R)([{ input: 'source-date-epoch', given: 'commit', expected: epoch.expected }]);
    const made = makePlan({
        inputs,
        trigger,
        decision: (0,decision/* decide */.L)(inputs.push, trigger),
        source: (0,source/* chooseSource */.LV)(inputs.build, trigger, found),
        metadata: planned.metadata,
        environment: given.environment,
        ...(epoch.value === undefined ? {} : { sourceDateEpoch: epoch.value }),
    });
    const { key } = inputs.cache;
    const plan = key === undefined || made.cache.uses.length === 0 ? made : { ...made, cache: { ...made.cache, key: await readKey(key, found, world.files) } };
    // The log says which context is built and why, and whether it is published.
    for (const notice of plan.notices)
        world.runner.info(notice);
    return { plan, facts, ...(inputs.metadata.context === 'git' ? { checkedOut: checkedOutOf(described) } : {}) };
}
/** The trigger that tags and labels go by. */
async function describeTrigger(inputs, trigger, workspace, world, settled) {
    if (inputs.metadata.context !== 'git')
        return trigger;
    return settled?.checkedOut === undefined ? await readGitContext(trigger, workspace, world.processes) : asCheckedOut(trigger, settled.checkedOut);
}
function checkedOutOf({ run, commitTime }) {
    return { sha: run.sha, ref: run.ref, ...(commitTime === undefined ? {} : { commitTime }) };
}
/** Labels are those of the image that is there: nobody is asked for them. */
function questionsFor(inputs, described, libraries) {
    const ofRules = (0,metadata/* requiredNeeds */.py)(inputs, described, libraries);
    const required = (0,source_date_epoch/* wantsCommitTime */.OO)(inputs) && described.commitTime === undefined ? new Set([...ofRules, 'commit-time']) : ofRules;
    return { asked: inputs.publish.command === 'publish' ? new Set([...(0,metadata/* metadataNeeds */.PX)(inputs, described, libraries), ...required]) : required, required };
}
async function inspectWorkspace(inputs, workspace, world) {
    const [workspaceIsCheckout, workspaceHasDockerfile] = await Promise.all([
        world.files.exists((0,posix_.join)(workspace, '.git')),
        world.files.exists((0,posix_.join)(workspace, inputs.build.file ?? 'Dockerfile')),
    ]);
    return { workspace, workspaceIsCheckout, workspaceHasDockerfile };
}


/***/ }),

/***/ 36032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OO: () => (/* binding */ wantsCommitTime),
/* harmony export */   QL: () => (/* binding */ buildArgLines),
/* harmony export */   tP: () => (/* binding */ planEpoch)
/* harmony export */ });
/* harmony import */ var _domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(63238);
/* harmony import */ var _inputs_timestamps_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(67373);


/** Whether the commit's time decides what is built: a run that can't know it fails. */
function wantsCommitTime({ build, publish }) {
    return build.sourceDateEpoch === 'commit' && publish.command === 'publish' && publish.digests === undefined;
}
/** Whole seconds since 1970; undefined: none is asked for. */
function planEpoch(inputs, { commitTime }) {
    const { sourceDateEpoch } = inputs.build;
    if (sourceDateEpoch !== 'commit')
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(sourceDateEpoch);
    if (!wantsCommitTime(inputs))
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(undefined);
    const milliseconds = Date.parse(commitTime ?? '');
    if (!(milliseconds >= 0))
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)('seconds since 1970: the time of this commit is not known');
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(Math.floor(milliseconds / 1000));
}
/**
 * The lines of `build-args` with the epoch among them, as if the environment had it: buildx makes a build argument of that
 * variable where no line sets one (docs.docker.com/build/ci/github-actions/reproducible-builds).
 */
function buildArgLines({ inputs, sourceDateEpoch }) {
    const { buildArgs } = inputs.build;
    if (sourceDateEpoch === undefined || buildArgs.some(_inputs_timestamps_js__WEBPACK_IMPORTED_MODULE_0__/* .setsEpoch */ .DJ))
        return buildArgs;
    return [...buildArgs.filter((line) => line !== 'SOURCE_DATE_EPOCH'), `SOURCE_DATE_EPOCH=${sourceDateEpoch}`];
}


/***/ }),

/***/ 26150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ workflowPermissions),
/* harmony export */   Cj: () => (/* binding */ packageSettings),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   nE: () => (/* binding */ personalTokens),
/* harmony export */   qT: () => (/* binding */ organisationPackages),
/* harmony export */   vX: () => (/* binding */ isGitHubRegistry),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
/* harmony import */ var _domain_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97578);
/* harmony import */ var _inputs_default_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(69231);
// Addresses of the pages where GitHub's settings for packages are changed. Pure: whether a page exists is not looked up.


/** `ghcr.io`, or the container registry of the server that runs the job. */
function isGitHubRegistry(image, run) {
    const host = (0,_domain_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .registryOf */ .Fv)(image);
    return host === 'ghcr.io' || host === (0,_inputs_default_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .githubRegistry */ .d0)(run);
}
/** The account in front of the package's name, in lower case: `octo-org`. */
function ownerOf(image) {
    return (0,_domain_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(image).split('/')[0] ?? '';
}
/** What follows the owner; may hold slashes: `app`, `app/cache`. */
function packageOf(image) {
    return (0,_domain_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(image).split('/').slice(1).join('/');
}
/** Access and visibility of a package (docs.github.com, "Configuring a package's access control and visibility"). */
function packageSettings(image, run) {
    const path = `${ownerOf(image)}/packages/container/${encodeURIComponent(packageOf(image))}/settings`;
    const server = serverOf(image, run);
    // The registry's answer does not tell an organisation from a user.
    return `${server}/orgs/${path} (of a user account: ${server}/users/${path})`;
}
/** "Package creation": which members may publish, and with which visibility. */
function organisationPackages(image, run) {
    return `${serverOf(image, run)}/organizations/${ownerOf(image)}/settings/packages`;
}
/** "Workflow permissions": what GITHUB_TOKEN may do where the workflow says nothing. */
function workflowPermissions(run) {
    return `${run.serverUrl}/${run.repository}/settings/actions`;
}
function personalTokens(image, run) {
    return `${serverOf(image, run)}/settings/tokens`;
}
/** ghcr.io is github.com's, also for jobs of another server. */
function serverOf(image, run) {
    return (0,_domain_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .registryOf */ .Fv)(image) === 'ghcr.io' ? 'https://github.com' : run.serverUrl;
}


/***/ }),

/***/ 58104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ preflight)
});

// EXTERNAL MODULE: ./.build/publish/live-image.stage.js + 1 modules
var live_image_stage = __nccwpck_require__(82556);
// EXTERNAL MODULE: ./.build/publish/missing-parts.stage.js
var missing_parts_stage = __nccwpck_require__(10225);
// EXTERNAL MODULE: ./.build/publish/registry-failure.js
var registry_failure = __nccwpck_require__(17344);
// EXTERNAL MODULE: ./.build/world/ports/registry.js
var registry = __nccwpck_require__(55531);
// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __nccwpck_require__(63926);
// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __nccwpck_require__(97578);
;// CONCATENATED MODULE: ./.build/preflight/adoption.js
// Judges the immutable tags that exist already: refused, or an image of this very commit that is published as it is.
// Digests can't be compared before building (a rebuild has other attestations, so another index): revisions are. Pure.


/** Throws ActionError IMMUTABLE_TAG with the reason for every tag. */
function judgeFixedTags(found, plan) {
    const own = ownRevision(plan);
    const faults = found.flatMap((tag) => faultOf(tag, own, plan).map((fault) => `${(0,image_ref/* tagRefText */.HG)(tag.tag)} ${fault} (${tag.live.digest}).`));
    if (faults.length > 0)
        throw refused(faults, found.some(({ missing }) => missing.length > 0));
    const digests = new Set(found.map(({ live }) => live.digest));
    if (digests.size > 1)
        throw refused(['The images are all of this commit, but not one and the same:', ...found.map(({ tag, live }) => `${(0,image_ref/* tagRefText */.HG)(tag)} is ${live.digest}.`)], false);
    const [first] = found;
    return first === undefined ? {} : { adopt: { image: first.tag.image, digest: first.live.digest } };
}
/** What this run's image would say; undefined where its label says something else than this run's commit. */
function ownRevision({ metadata, trigger }) {
    const label = metadata.labels['org.opencontainers.image.revision'] ?? '';
    return label === trigger.revision || label === trigger.run.sha ? label : undefined;
}
function faultOf({ live, missing }, own, plan) {
    if (missing.length > 0)
        return [`is there but incomplete: the registry lacks ${missing.join(', ')} of it`];
    if (live.revision === undefined)
        return ['carries an image that names no commit'];
    if (own === undefined)
        return [`carries an image of commit ${live.revision}, and this run's label org.opencontainers.image.revision does not name its own commit to compare with`];
    if (live.revision !== own)
        return [`carries the image of commit ${live.revision}, not of ${own}`];
    return otherPlatforms(live, plan);
}
function otherPlatforms({ platforms }, plan) {
    const there = platforms.map(({ platform }) => platform);
    const required = plan.platforms.filter((platform) => !plan.inputs.publish.optionalPlatforms.includes(platform));
    const differs = required.some((platform) => !there.includes(platform)) || there.some((platform) => !plan.platforms.includes(platform));
    if (plan.platforms.length === 0 || !differs)
        return [];
    return [`carries an image of this commit for ${there.join(', ') || 'no platform'}, not for ${plan.platforms.join(', ')}`];
}
function refused(faults, isBroken) {
    return new action_error/* ActionError */.lZ({
        code: 'IMMUTABLE_TAG',
        what: 'A tag that names one image for ever exists already, and not with the image of this commit.',
        why: `${faults.join('\n')}\nNothing was built, and no tag was moved.`,
        fix: isBroken ? 'overwrite: true builds the image anew and mends the tag.' : 'Publish under a new version. Only if everybody who uses the tag is to get another image: overwrite: true.',
    });
}

;// CONCATENATED MODULE: ./.build/preflight/immutable-tags.stage.js





/** Empty with `overwrite`. Throws ActionError IMMUTABLE_TAG, or what the registry's refusal means. */
async function findFixedTags(plan, session, world) {
    if (plan.inputs.publish.overwrite)
        return {};
    const configFolder = session.environment['DOCKER_CONFIG'] ?? '';
    try {
        const fixed = plan.metadata.tags.filter((tag) => tag.fixed === true);
        const found = await Promise.all(fixed.map(async (tag) => await readFixedTag(tag, await world.registryFor(tag.image, configFolder))));
        return judgeFixedTags(found.filter((tag) => tag !== undefined), plan);
    }
    catch (error) {
        throw error instanceof registry/* RegistryError */.g ? (0,registry_failure/* registryFailure */.M)(error, 'Nothing was built, and no tag was moved.') : error;
    }
}
async function readFixedTag(tag, registry) {
    const live = await (0,live_image_stage/* readLiveImage */.e)(tag.image, tag.tag, registry);
    return live === undefined ? undefined : { tag, live, missing: await (0,missing_parts_stage/* missingParts */.t)(tag.image, live.digest, registry) };
}

// EXTERNAL MODULE: ./.build/preflight/push-access.stage.js + 6 modules
var push_access_stage = __nccwpck_require__(96475);
// EXTERNAL MODULE: ./.build/preflight/github-pages.js
var github_pages = __nccwpck_require__(26150);
;// CONCATENATED MODULE: ./.build/preflight/registry-names.js
// The names that a registry takes, before anything is built for one that it refuses. Only rules that are sure: what a
// registry may grant or not is asked of it (push-access.stage.ts).



/** OCI distribution-spec, "Pulling manifests": many clients take no more for host and name together. */
const longestName = 255;
/** docs.github.com, "Username considerations". */
const longestOwner = 39;
/** docs.docker.com, "Create a Docker account": 4 to 30; Docker's own namespaces are shorter. */
const longestNamespace = 30;
/** How many parts a repository's path has, by the documentation of each registry. */
const shapes = [
    { host: /^ghcr\.io$/, least: 2, most: Infinity, form: 'ghcr.io/OWNER/NAME' },
    { host: /^docker\.io$/, least: 2, most: 2, form: 'docker.io/NAMESPACE/NAME' },
    { host: /^quay\.io$/, least: 2, most: Infinity, form: 'quay.io/NAMESPACE/NAME' },
    { host: /^registry\.gitlab\.com$/, least: 2, most: Infinity, form: 'registry.gitlab.com/GROUP/PROJECT' },
    { host: /^[a-z0-9-]+-docker\.pkg\.dev$/, least: 3, most: Infinity, form: 'LOCATION-docker.pkg.dev/PROJECT/REPOSITORY/NAME' },
    { host: /^(?:[a-z]+\.)?gcr\.io$/, least: 2, most: Infinity, form: 'gcr.io/PROJECT/NAME' },
];
/** Gives warnings. Throws ActionError NAME_REFUSED with every problem of every image. */
function checkNames(plan) {
    const { run } = plan.trigger;
    const images = [...new Set(plan.metadata.images)];
    const problems = images.flatMap((image) => problemsOf(image).map((problem) => `${image}: ${problem}`));
    if (problems.length > 0) {
        throw new action_error/* ActionError */.lZ({
            code: 'NAME_REFUSED',
            what: problems.length === 1 ? 'The name of an image can\'t be published to its registry.' : `${problems.length} things are wrong with the names of the images.`,
            why: problems.join('\n'),
            fix: 'Correct the input images.',
        });
    }
    const [owner = ''] = run.repository.toLowerCase().split('/');
    return images
        .filter((image) => (0,github_pages/* isGitHubRegistry */.vX)(image, run) && (0,github_pages/* ownerOf */.bf)(image) !== owner)
        .map((image) => `${image} is not below ${owner}, the owner of ${run.repository}: GITHUB_TOKEN may publish there only if that package grants this repository the role Write.`);
}
function problemsOf(image) {
    const host = (0,image_ref/* registryOf */.Fv)(image);
    const parts = (0,image_ref/* repositoryOf */._M)(image).split('/');
    const [first = ''] = parts;
    const shape = shapes.find((one) => one.host.test(host));
    const isShaped = shape === undefined || (parts.length >= shape.least && parts.length <= shape.most);
    return [
        ...(host === 'docker.io' && first === 'library' ? ['library is kept for Docker\'s official images; write docker.io/NAMESPACE/NAME.'] : isShaped ? [] : [`this registry's images are named ${shape.form}.`]),
        ...(host === 'ghcr.io' && first.length > longestOwner ? [`no owner on GitHub has a name of more than ${longestOwner} characters.`] : []),
        ...(host === 'docker.io' && first.length > longestNamespace ? [`no namespace of Docker Hub has more than ${longestNamespace} characters.`] : []),
        ...(image.length > longestName ? [`it has ${image.length} characters; ${longestName} are the most that clients take.`] : []),
    ];
}

;// CONCATENATED MODULE: ./.build/preflight/source-label.js

/** OCI image-spec, annotations.md; docs.github.com, "Connecting a repository to a package". */
const source = 'org.opencontainers.image.source';
/** Warnings. The plan's labels name the repository unless the input `labels` says otherwise. */
function checkSourceLabel(plan) {
    const { metadata, trigger } = plan;
    const image = metadata.images.find((name) => (0,github_pages/* isGitHubRegistry */.vX)(name, trigger.run));
    if (image === undefined || (metadata.labels[source] ?? '') !== '')
        return [];
    return [`The label ${source} is empty: GitHub can't link a new package ${image} to ${trigger.run.repository}, and it inherits no access from there. Leave the label out of the input labels.`];
}

;// CONCATENATED MODULE: ./.build/preflight/preflight.stage.js




/** Throws ActionError NAME_REFUSED, REGISTRY_DENIED, RATE_LIMITED, REGISTRY_FAILED or IMMUTABLE_TAG. */
async function preflight(plan, session, world) {
    const warnings = [...checkNames(plan), ...checkSourceLabel(plan)];
    for (const warning of warnings)
        world.runner.warning(warning, { title: 'Preflight' });
    // First the right to push: a registry may hide from a token that lacks it what is there.
    await (0,push_access_stage/* checkPushAccess */.L)(plan, session, world);
    return { adoption: await findFixedTags(plan, session, world), warnings };
}


/***/ }),

/***/ 96475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ checkPushAccess)
});

// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __nccwpck_require__(63926);
// EXTERNAL MODULE: ./.build/retry/call-failure.js
var call_failure = __nccwpck_require__(972);
// EXTERNAL MODULE: ./.build/world/ports/registry.js
var registry = __nccwpck_require__(55531);
// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __nccwpck_require__(97578);
// EXTERNAL MODULE: ./.build/publish/registry-failure.js
var registry_failure = __nccwpck_require__(17344);
;// CONCATENATED MODULE: ./.build/preflight/denial-cause.js
/** Refused by the token service or as a login: it never came to a question of rights. 401 is that by definition (RFC 9110). */
function isLoginRefusal({ operation, status }) {
    return status === 401 || operation.startsWith('log in');
}

;// CONCATENATED MODULE: ./.build/preflight/common-causes.js
// Why any other registry may refuse a push, and what every registry says to a job without a login. Pure.


/** Of every registry, GitHub's too. */
const noLogin = ({ image, login }) => {
    if (login.made)
        return undefined;
    const host = (0,image_ref/* registryOf */.Fv)(image);
    return {
        weight: 'certain',
        cause: `There is no login to ${host} that it accepts.`,
        evidence: login.reason ?? 'None was given to the action; what the Docker configuration holds for it, if anything, is not accepted.',
        fix: `Set registry: ${host}, username and password (for several registries: registry-auth). Secrets are empty in runs from forks and of Dependabot, and where their name is misspelt.`,
    };
};
const readOnlyLogin = ({ image, login, refusal }) => {
    if (!login.made || !/token has insufficient scopes/i.test(refusal.body))
        return undefined;
    return {
        weight: 'certain',
        cause: 'The access token may only read.',
        evidence: `The answer is about the scopes of the token of ${login.username}.`,
        fix: `Make an access token with Read & Write at ${(0,image_ref/* registryOf */.Fv)(image)} and set it as password.`,
    };
};
const expiredLogin = ({ image, login, refusal }) => {
    if (!login.made)
        return undefined;
    return {
        weight: refusal.operation.startsWith('log in') ? 'certain' : isLoginRefusal(refusal) ? 70 : 30,
        cause: 'The user name or password is wrong, or the token has expired or may only read.',
        evidence: refusal.operation.startsWith('log in') ? `The login as ${login.username} itself is refused.` : `The login as ${login.username} answers with HTTP ${refusal.status} when it comes to writing.`,
        fix: `Make a new access token that may write for ${login.username} at ${(0,image_ref/* registryOf */.Fv)(image)}.`,
    };
};
const notAllowed = ({ image, login, refusal }) => {
    if (!login.made)
        return undefined;
    const [namespace = ''] = (0,image_ref/* repositoryOf */._M)(image).split('/');
    const isOther = (0,image_ref/* registryOf */.Fv)(image) === 'docker.io' && namespace !== login.username.toLowerCase();
    return {
        weight: isOther ? 80 : refusal.status === 403 ? 60 : 50,
        cause: `${login.username} may not write to ${(0,image_ref/* repositoryOf */._M)(image)}, or the repository does not exist and is not created by a push.`,
        evidence: isOther ? `The namespace ${namespace} is not the account ${login.username}'s own.` : 'The login itself worked.',
        fix: `Check the name, create the repository where ${(0,image_ref/* registryOf */.Fv)(image)} does not do it by itself, and give ${login.username} the right to push.`,
    };
};
/** All that may hold for a registry that is not GitHub's, in no order. */
function commonCauses(facts) {
    return [noLogin, readOnlyLogin, expiredLogin, notAllowed].flatMap((rule) => rule(facts) ?? []);
}

// EXTERNAL MODULE: ./.build/preflight/github-pages.js
var github_pages = __nccwpck_require__(26150);
;// CONCATENATED MODULE: ./.build/preflight/github-causes.js
// Why GitHub's registry may refuse a push. It words several causes alike (user reports: the same `write_package` for all
// of them), so each is weighed by what else is known: event, token, owner, and the package as the API shows it. Pure.


/** docs.github.com, "Automatic token authentication" and "Dependabot on GitHub Actions". */
const readOnlyToken = (facts) => {
    const { event, run } = facts.trigger;
    if (!isJobToken(facts))
        return undefined;
    const origin = event.kind === 'pull-request' ? event.pullRequest.origin : 'same-repository';
    if (origin === 'fork' && event.kind === 'pull-request') {
        return {
            weight: 'certain',
            cause: 'The token of a pull request from a fork may only read.',
            evidence: `Pull request #${event.pullRequest.number} comes from a fork; \`permissions\` can't widen its token.`,
            fix: 'Leave out push: true: the pull request is then built without publishing, and the push after the merge publishes.',
        };
    }
    if (origin !== 'dependabot' && run.actor !== 'dependabot[bot]')
        return undefined;
    return {
        weight: isLinkedHere(facts) ? 'certain' : 95,
        cause: 'The token of a run that Dependabot started may only read, unless the job asks for more.',
        evidence: `The run was started by ${run.actor} (${run.event}).`,
        fix: 'Leave out push: true for Dependabot, or give this job `permissions: packages: write`.',
    };
};
const noPackagesWrite = (facts) => {
    if (!isJobToken(facts))
        return undefined;
    const { trigger, refusal } = facts;
    const linkedHere = isLinkedHere(facts);
    const said = /installation not allowed to (?:create|write)/i.test(refusal.body);
    return {
        weight: linkedHere ? 'certain' : said ? 90 : 70,
        cause: 'The job lacks `permissions: packages: write`.',
        evidence: linkedHere
            ? `The package is linked to ${trigger.run.repository} already, so only the token's own permission is in the way.`
            : said
                ? 'The answer says that the installation, which is what GITHUB_TOKEN is, may not write packages.'
                : 'The login is GITHUB_TOKEN, which may write packages only where the job says so.',
        fix: `Add \`permissions: packages: write\` (and contents: read) to the job; with a reusable workflow, to the job that calls it, too. The default is set at ${(0,github_pages/* workflowPermissions */.CW)(trigger.run)}.`,
    };
};
const notGranted = (facts) => {
    const { image, found, refusal, trigger } = facts;
    if (found?.exists === false || isLinkedHere(facts) || !isJobToken(facts))
        return undefined;
    const byPackage = /write_package/.test(refusal.body);
    const grant = `At ${(0,github_pages/* packageSettings */.Cj)(image, trigger.run)}, "Manage Actions access", add ${trigger.run.repository} with the role Write.`;
    if (found === undefined) {
        return { weight: byPackage ? 80 : 50, cause: 'The package is linked to another repository or to none, and does not grant this one access.', evidence: 'It may be there from an earlier push by hand or of another repository; the API does not tell this token.', fix: grant };
    }
    const linked = found.repository === undefined ? 'is linked to no repository' : `is linked to ${found.repository}`;
    return {
        weight: byPackage ? 'certain' : 85,
        cause: found.repository === undefined ? 'The package was not made by this repository and does not grant it access.' : 'The package belongs to another repository and does not grant this one access.',
        evidence: `The API shows that the package ${(0,github_pages/* packageOf */.wg)(image)} exists and ${linked}.`,
        fix: grant,
    };
};
const otherOwner = (facts) => {
    const { image, found, refusal, trigger } = facts;
    const [owner = ''] = trigger.run.repository.toLowerCase().split('/');
    if (!isJobToken(facts) || (0,github_pages/* ownerOf */.bf)(image) === owner)
        return undefined;
    return {
        weight: /installation does not exist/i.test(refusal.body) || found?.exists === false ? 'certain' : 88,
        cause: `GITHUB_TOKEN of ${trigger.run.repository} can't make packages of ${(0,github_pages/* ownerOf */.bf)(image)}.`,
        evidence: `The image is below ${(0,github_pages/* ownerOf */.bf)(image)}, the repository below ${owner}.`,
        fix: `Publish below ${owner}, or log in (username, password) with a classic personal access token that has write:packages of an account that may publish for ${(0,github_pages/* ownerOf */.bf)(image)}.`,
    };
};
const organisationPolicy = (facts) => {
    const { image, found, refusal, trigger } = facts;
    const said = /allowed to create organization package|create_package/i.test(refusal.body);
    if (found?.exists === true || (found === undefined && !said))
        return undefined;
    return {
        weight: said ? 60 : 40,
        cause: `The organisation ${(0,github_pages/* ownerOf */.bf)(image)} does not let its members create packages of this kind.`,
        evidence: said ? 'The answer is about creating the package.' : 'The API shows no such package to the token: it would have to be created.',
        fix: `An owner of the organisation allows it at ${(0,github_pages/* organisationPackages */.qT)(image, trigger.run)}, "Package creation".`,
    };
};
const unfitToken = ({ image, login, refusal, trigger }) => {
    if (!login.made || login.token === 'job')
        return undefined;
    const renew = `Use a classic token with the scope write:packages (${(0,github_pages/* personalTokens */.nE)(image, trigger.run)}), or leave out username and password so that GITHUB_TOKEN is used.`;
    if (login.token === 'fine-grained') {
        return { weight: 'certain', cause: 'GitHub\'s registry takes no fine-grained personal access tokens.', evidence: `The password for ${login.username} begins with github_pat_.`, fix: renew };
    }
    const said = /match expected scopes|insufficient.?scope/i.test(refusal.body);
    return {
        weight: said ? 'certain' : isLoginRefusal(refusal) ? 95 : 60,
        cause: said ? 'The token lacks the scope write:packages.' : 'The token is not the user\'s, has expired, was revoked, or lacks the scope write:packages.',
        evidence: said ? 'The answer is about the scopes of the token.' : `The login is ${login.username} with a token of its own, not GITHUB_TOKEN${isLoginRefusal(refusal) ? ', and the login itself is refused' : ''}.`,
        fix: `${renew} Where the organisation uses single sign-on, authorise the token for it.`,
    };
};
const userNotGranted = ({ image, login, found, trigger }) => {
    if (!login.made || login.token === 'job')
        return undefined;
    return {
        weight: found?.exists === true ? 65 : 45,
        cause: `${login.username} may not write this package.`,
        evidence: found?.exists === true ? `The package ${(0,github_pages/* packageOf */.wg)(image)} exists.` : `The image is below ${(0,github_pages/* ownerOf */.bf)(image)}.`,
        fix: `Give ${login.username} the role Write at ${(0,github_pages/* packageSettings */.Cj)(image, trigger.run)}.`,
    };
};
/** All that may hold, in no order. */
function gitHubCauses(facts) {
    const rules = [readOnlyToken, noPackagesWrite, notGranted, otherOwner, organisationPolicy, unfitToken, userNotGranted];
    return rules.flatMap((rule) => rule(facts) ?? []);
}
function isJobToken({ login }) {
    return login.made && login.token === 'job';
}
/** Then the repository has the role Admin on the package unless somebody took it away. */
function isLinkedHere({ found, trigger }) {
    return found?.exists === true && found.repository?.toLowerCase() === trigger.run.repository.toLowerCase();
}

;// CONCATENATED MODULE: ./.build/preflight/denial.js
// What a refused try to push means to the reader: the one cause where the facts name it, else the candidates in order of
// likelihood with the evidence for each. Pure.






const untouched = 'Nothing was built, and no tag was moved.';
/** Code RATE_LIMITED, REGISTRY_DENIED, or REGISTRY_FAILED for what is no refusal of rights. */
function explainDenial(facts) {
    const { failure, refusal } = facts;
    if (failure.class === 'rate-limited')
        return rateLimited(facts);
    const isAnswer401 = refusal.status === 401 || refusal.status === 403;
    const isDenial = failure.class === 'package-permission' || failure.class === 'auth-denied' || (isAnswer401 && failure.class === 'unknown');
    return isDenial ? denied(facts, likeliest(causesOf(facts))) : unavailable(facts);
}
function causesOf(facts) {
    if (!(0,github_pages/* isGitHubRegistry */.vX)(facts.image, facts.trigger.run))
        return commonCauses(facts);
    const without = noLogin(facts);
    return without === undefined ? gitHubCauses(facts) : [without];
}
/** Where the facts leave no other, only that one. */
function likeliest(causes) {
    const certain = causes.find(({ weight }) => weight === 'certain');
    if (certain !== undefined)
        return [certain];
    return causes.toSorted((left, right) => Number(right.weight) - Number(left.weight));
}
function denied({ image, refusal, failure }, causes) {
    const { why, fix } = textOf(causes);
    return new action_error/* ActionError */.lZ({
        code: 'REGISTRY_DENIED',
        what: `${(0,image_ref/* registryOf */.Fv)(image)} does not let this job push to ${image}.`,
        why: `${why}\n${answerOf(refusal)} ${untouched}`,
        fix,
        failure,
        cause: refusal,
    });
}
/** The first line has the likeliest cause: an annotation puts the other lines behind the fix, and may cut them. */
function textOf(causes) {
    const sentences = causes.map(({ cause, evidence }) => `${cause} ${evidence}`);
    const [first = '', ...others] = sentences;
    if (others.length === 0)
        return { why: first, fix: causes.map(({ fix }) => fix).join('') };
    return {
        why: [`Most likely: ${first}`, 'The answer does not tell it from these, less likely ones:', ...numbered(sentences).slice(1)].join('\n'),
        fix: numbered(causes.map(({ fix }) => fix)).join('\n'),
    };
}
function rateLimited({ image, refusal, failure }) {
    const seconds = refusal.retryAfterSeconds ?? failure.retryAfterSeconds;
    return new action_error/* ActionError */.lZ({
        code: 'RATE_LIMITED',
        what: `${(0,image_ref/* registryOf */.Fv)(image)} limits how much may be asked of it, and still did after waiting.`,
        why: `It is no matter of permissions, though a limit may come as HTTP 403. ${answerOf(refusal)} ${untouched}`,
        fix: `Run the job again ${seconds === undefined ? 'in a few minutes' : `in ${seconds} s`}; publish from fewer jobs at once.`,
        failure,
        cause: refusal,
    });
}
/** Down or unreachable: better known now than after the build. */
function unavailable({ refusal }) {
    return (0,registry_failure/* registryFailure */.M)(refusal, untouched);
}
function answerOf({ status, body }) {
    const line = body.replaceAll(/\s+/g, ' ').trim();
    return `The answer was HTTP ${status}${line === '' ? '' : `: ${line.slice(0, 500)}`}${/[.!?]$/.test(line) ? '' : '.'}`;
}
function numbered(sentences) {
    return sentences.map((sentence, at) => `${at + 1}. ${sentence}`);
}

;// CONCATENATED MODULE: ./.build/preflight/login-facts.js
// With which login a registry was asked, as far as it helps to explain a denial. The password's first letters are looked
// at, nothing of it is kept.

function loginFacts(plan, image) {
    const host = (0,image_ref/* registryOf */.Fv)(image);
    const login = plan.inputs.login.logins.find(({ registry }) => registry === host);
    if (login !== undefined)
        return { made: true, username: login.username, given: login.given, token: tokenKind(login.password, login.given) };
    const reason = plan.inputs.warnings.find((warning) => warning.startsWith(`No login to ${host}:`));
    return { made: false, ...(reason === undefined ? {} : { reason }) };
}
function tokenKind(password, given) {
    const value = password.reveal();
    if (value.startsWith('ghs_'))
        return 'job';
    if (value.startsWith('ghp_'))
        return 'classic';
    if (value.startsWith('github_pat_'))
        return 'fine-grained';
    // An older GitHub Enterprise Server's tokens have no mark.
    return given === 'by-default' ? 'job' : 'other';
}

;// CONCATENATED MODULE: ./.build/preflight/refusals.js
// Several images refused at once as one error, so that a run shows one. Pure.

/** The first denial leads, since trying again can't mend it; the others' texts follow. undefined: there are none. */
function joinRefusals(refusals) {
    const [first, ...others] = refusals.toSorted((left, right) => rank(left) - rank(right));
    if (first === undefined || others.length === 0)
        return first;
    const all = [first, ...others];
    return new action_error/* ActionError */.lZ({
        code: first.code,
        what: all.map(({ what }) => what).join(' '),
        why: distinct(all.map(({ why }) => why)),
        fix: distinct(all.map(({ fix }) => fix)),
        ...(first.failure === undefined ? {} : { failure: first.failure }),
        cause: first,
    });
}
function rank({ kind }) {
    return kind === 'outside' ? 1 : 0;
}
function distinct(texts) {
    return [...new Set(texts)].join('\n');
}

;// CONCATENATED MODULE: ./.build/preflight/push-access.stage.js
// Asks every registry whether this job may push, before anything is built: a token, an upload opened and cancelled.
// It writes nothing.







/** Throws ActionError REGISTRY_DENIED, RATE_LIMITED or REGISTRY_FAILED: one for all images that are refused. */
async function checkPushAccess(plan, session, world) {
    const configFolder = session.environment['DOCKER_CONFIG'] ?? '';
    const images = [...new Set(plan.metadata.images)];
    const refusals = await Promise.all(images.map((image) => tryImage(image, plan, configFolder, world)));
    const joined = joinRefusals(refusals.filter((refusal) => refusal !== undefined));
    if (joined !== undefined)
        throw joined;
}
async function tryImage(image, plan, configFolder, world) {
    try {
        await (await world.registryFor(image, configFolder)).tryPush(image);
        return undefined;
    }
    catch (error) {
        if (error instanceof action_error/* ActionError */.lZ)
            return error;
        const failure = (0,call_failure/* callFailure */.z)(error, 'preflight');
        if (failure === undefined || !(error instanceof registry/* RegistryError */.g))
            throw error;
        const facts = { image, refusal: error, failure, trigger: plan.trigger, login: loginFacts(plan, image) };
        const found = (0,github_pages/* isGitHubRegistry */.vX)(image, plan.trigger.run) ? await lookUpPackage(image, world.github) : undefined;
        return explainDenial(found === undefined ? facts : { ...facts, found });
    }
}
/** An explanation is made without it where the API does not answer. */
async function lookUpPackage(image, github) {
    try {
        return await github.containerPackage((0,github_pages/* ownerOf */.bf)(image), (0,github_pages/* packageOf */.wg)(image));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 82556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ readLiveImage)
});

// EXTERNAL MODULE: ./.build/domain/manifest.js
var manifest = __nccwpck_require__(8130);
// EXTERNAL MODULE: ./.build/merge/index-platforms.js
var index_platforms = __nccwpck_require__(72408);
// EXTERNAL MODULE: ./.build/world/ports/registry.js
var ports_registry = __nccwpck_require__(55531);
// EXTERNAL MODULE: ./.build/domain/platform.js
var domain_platform = __nccwpck_require__(4028);
// EXTERNAL MODULE: ./.build/merge/decode-manifest.js
var decode_manifest = __nccwpck_require__(22197);
;// CONCATENATED MODULE: ./.build/publish/live-image.js


const factNames = ['revision', 'version', 'created'];
/**
 * Annotations of the index first (OCI image-spec annotations.md, org.opencontainers.image.*), else what all platforms have
 * in common: their manifest's annotation, else their config's label. A size of 0: that platform's manifest is not there.
 */
function describeLiveImage(stored, parts) {
    return {
        digest: stored.digest,
        ...commonFacts(parts),
        ...factsIn(stored.content.annotations),
        platforms: parts.flatMap(({ platform, digest, manifest, config }) => {
            const known = platform ?? platformIn(config);
            return known === undefined ? [] : [{ platform: known, digest, size: manifest === undefined ? 0 : sizeOf(manifest) }];
        }),
    };
}
/** Whether configs would tell anything that the annotations of the index do not. */
function needsConfigs({ content }) {
    const stated = factsIn(content.annotations);
    return content.kind === 'manifest' || factNames.some((name) => stated[name] === undefined);
}
/** One platform's word is not the image's: labels that differ, or that only some have, come from base images. */
function commonFacts(parts) {
    const stated = parts.map(({ manifest, config }) => ({ ...factsIn(labelsIn(config)), ...factsIn(manifest?.annotations ?? {}) }));
    const [first, ...others] = stated;
    return Object.fromEntries(factNames.flatMap((name) => {
        const value = first?.[name];
        return value !== undefined && others.every((other) => other[name] === value) ? [[name, value]] : [];
    }));
}
function factsIn(labels) {
    return Object.fromEntries(factNames.flatMap((name) => {
        const value = labels[`org.opencontainers.image.${name}`];
        return typeof value === 'string' && isShortLine(value.trim()) ? [[name, value.trim()]] : [];
    }));
}
/** Facts of a stranger's image end up in notices and requests: one line, no more than a name takes. */
function isShortLine(text) {
    return /^\P{Cc}{1,256}$/u.test(text);
}
function labelsIn(config) {
    const settings = config === undefined ? undefined : (0,decode_manifest/* jsonFields */.y)(config)?.['config'];
    const labels = typeof settings === 'object' && settings !== null && 'Labels' in settings ? settings.Labels : undefined;
    return typeof labels === 'object' && labels !== null ? Object.fromEntries(Object.entries(labels)) : {};
}
function platformIn(config) {
    const fields = config === undefined ? undefined : (0,decode_manifest/* jsonFields */.y)(config);
    const parts = [fields?.['os'], fields?.['architecture'], fields?.['variant']].filter((part) => typeof part === 'string' && part !== '');
    const platform = (0,domain_platform/* parsePlatform */.F)(parts.join('/'));
    return parts.length > 1 && platform.ok ? platform.value : undefined;
}
function sizeOf(manifest) {
    return manifest.layers.reduce((sum, layer) => sum + layer.size, manifest.config.size);
}

;// CONCATENATED MODULE: ./.build/publish/live-image.stage.js




/** Bytes. A config is a few kilobytes; what claims to be larger is not read for three labels. */
const largestConfig = 4 * 1024 * 1024;
const configTypes = ['application/vnd.oci.image.config.v1+json', 'application/vnd.docker.container.image.v1+json'];
/** undefined: there is no such image. Throws RegistryError, or ActionError UNEXPECTED_ANSWER for bytes that are no manifest. */
async function readLiveImage(image, reference, registry) {
    const stored = await registry.readManifest(image, reference);
    if (stored === undefined)
        return undefined;
    const withConfigs = needsConfigs(stored);
    const parts = await Promise.all(entriesOf(stored).map(async ({ platform, digest, manifest }) => {
        const own = await manifest(image, registry);
        return { platform, digest, manifest: own, config: withConfigs ? await readConfig(image, own?.config, registry) : undefined };
    }));
    return describeLiveImage(stored, parts);
}
/** Attestations have the platform unknown/unknown, which has no normal form. */
function entriesOf({ content, digest }) {
    if (content.kind === 'manifest')
        return [{ platform: undefined, digest, manifest: () => Promise.resolve(content) }];
    return (0,index_platforms/* imagesOf */.IC)(content).flatMap(({ platform, entry }) => platform === undefined ? [] : [{ platform, digest: entry.digest, manifest: (image, registry) => readPart(image, entry, registry) }]);
}
async function readPart(image, { mediaType, digest }, registry) {
    if (mediaType !== manifest/* mediaTypes */.I.ociManifest && mediaType !== manifest/* mediaTypes */.I.dockerManifest)
        return undefined;
    const part = await registry.readManifest(image, digest);
    return part?.content.kind === 'manifest' ? part.content : undefined;
}
async function readConfig(image, config, registry) {
    if (config === undefined || !configTypes.includes(config.mediaType) || config.size > largestConfig)
        return undefined;
    try {
        return await registry.readBlob(image, config.digest);
    }
    catch (error) {
        if (error instanceof ports_registry/* RegistryError */.g && error.status === 404)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 10225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ missingParts)
/* harmony export */ });
/** Attestations count: an index that lacks one can't be copied, and a clean-up that took one may take more. */
async function missingParts(image, digest, registry) {
    const stored = await registry.readManifest(image, digest);
    if (stored === undefined)
        return [digest];
    if (stored.content.kind === 'manifest')
        return [];
    const parts = stored.content.manifests.map((entry) => entry.digest);
    const read = await Promise.all(parts.map((part) => registry.readManifest(image, part)));
    return parts.filter((_, at) => read[at] === undefined);
}


/***/ }),

/***/ 17344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ registryFailure)
/* harmony export */ });
/* harmony import */ var _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63926);
/* harmony import */ var _failure_classify_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(17657);
// What a registry's refusal means to the reader: RegistryError -> ActionError, by its class, status and body. Pure.


/** `evidence` is added to the reason: what had been done by then. */
function registryFailure(refusal, evidence = '') {
    const { operation, image, status } = refusal;
    const answer = status === 0 ? `${isDamaged(refusal) ? 'Its answer can not be used' : 'No answer'}: ${refusal.body}` : `HTTP ${status}${refusal.body === '' ? '' : `: ${shortBody(refusal.body)}`}`;
    const { body, retryAfterSeconds } = refusal;
    const failure = (0,_failure_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)({ stage: 'publish', text: body, http: { status, body, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) } });
    const { code, reason, fix } = explain(refusal, failure.class, image.slice(0, image.indexOf('/')));
    return new _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
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


/***/ }),

/***/ 57752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   lP: () => (/* binding */ sizeText)
/* harmony export */ });
// Sizes and times as people read them. Nothing here rounds a value that a machine reads.
/** Bytes in decimal units, as registries and `docker images` show them: `3.4 MB`. */
function sizeText(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    let value = bytes;
    let unit = 0;
    while (value >= 999.5 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${unit === 0 || value >= 100 ? value.toFixed(0) : value.toFixed(1)} ${units[unit] ?? ''}`;
}
/** Milliseconds as `0.4 s`, `12.3 s`, `2 min 5 s`, `1 h 2 min`. */
function durationText(milliseconds) {
    const seconds = Math.max(0, milliseconds) / 1000;
    if (seconds < 59.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
/** `1 platform`, `2 platforms`. */
function counted(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}


/***/ }),

/***/ 57505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isDiskShortage),
/* harmony export */   x: () => (/* binding */ diskFull)
/* harmony export */ });
/* harmony import */ var _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63926);
/* harmony import */ var _report_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(57752);
// The words of a run that ends because a disk is about to be full: before anything is built, or during a build.


function isDiskShortage(reason) {
    return reason !== null && typeof reason === 'object' && 'freeBytes' in reason && 'minFreeBytes' in reason;
}
/** `what`: one sentence; `evidence`: lines that come after the cause. */
function diskFull(what, { path, freeBytes, minFreeBytes, tried }, evidence = []) {
    const cause = `${(0,_report_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeText */ .lP)(freeBytes)} are free on the disk of ${path}, and min-free-disk asks for ${(0,_report_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeText */ .lP)(minFreeBytes)}.`;
    const done = tried.length === 0 ? 'There was nothing that this action may remove.' : `It did not help enough: ${tried.join(', ')}.`;
    const fix = 'Free space in a step before, build one platform per job, or use a runner with a larger disk. On GitHub-hosted runners free-disk: true removes toolchains that images do not need. min-free-disk changes the limit.';
    return new _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: 'DISK_FULL',
        what,
        why: [`${cause} ${done} No tag was moved.`, ...evidence].join('\n'),
        fix,
        failure: { class: 'disk-full', transient: false, cause, hint: fix },
    });
}


/***/ }),

/***/ 18573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ unhurried)
/* harmony export */ });
// How fast the builds of a run may go. Types, and the pace of one that nothing holds back.
function unhurried(signal) {
    return { signal, turn: (_what, build) => build() };
}


/***/ }),

/***/ 76445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ requireRoom),
  t: () => (/* binding */ withinRoom)
});

;// CONCATENATED MODULE: ./.build/resources/disk-paths.js
/** `builder` undefined: not known (yet). The engine's folder comes first. */
function diskPaths({ engine, context }, builder, environment) {
    const temporary = environment['RUNNER_TEMP'] ?? '';
    const isHere = isLocal(context, environment['DOCKER_HOST'] ?? '') && builder !== undefined && usesEngine(builder);
    return [...(engine?.rootFolder !== undefined && isHere ? [engine.rootFolder] : []), ...(temporary === '' ? [] : [temporary])];
}
/** A named context may lead anywhere, and a path of another machine is not to be looked at on this one. */
function isLocal(context = 'default', host) {
    return host === '' ? context === 'default' : isSocket(host);
}
/** The state of a docker-container builder is a volume of the engine. Other drivers keep theirs elsewhere. */
function usesEngine({ driver, endpoints }) {
    return (driver === 'docker-container' || driver === 'docker') && (endpoints.length === 0 || endpoints.some((endpoint) => endpoint === '' || endpoint === 'default' || isSocket(endpoint)));
}
function isSocket(address) {
    return address.startsWith('unix://');
}

// EXTERNAL MODULE: ./.build/report/quantities.js
var quantities = __nccwpck_require__(57752);
;// CONCATENATED MODULE: ./.build/resources/disk-decision.js
// What to do about free space: nothing, prune the builder's cache, remove toolchains, or stop. And when to look again.
// It measures and frees nothing.
/** Removing takes minutes: it begins long before the limit. */
const removeBelow = 10e9;
function nextStep({ free, minFree = 0, prune, remove }) {
    if (free >= minFree)
        return remove === 'ready' && free < enoughFree(minFree) ? 'remove' : 'go-on';
    if (prune === 'ready')
        return 'prune';
    if (prune === 'spent' && remove === 'ready')
        return 'remove';
    const isFreeing = prune === 'running' || remove === 'running';
    // The last half of what must stay free is for the log and for ending well.
    return isFreeing && free >= minFree / 2 ? 'wait' : 'stop';
}
/** What removing toolchains aims at. */
function enoughFree(minFree = 0) {
    return Math.max(removeBelow, 4 * minFree);
}
/** Between two looks, in milliseconds: a peak that is shorter is not seen. */
const longestMs = 1000;
/** Milliseconds: more often the less room there is, since a fast disk takes 1 GB in a second. */
function nextLookMs({ free, minFree = 0 }) {
    const secondsAtFullSpeed = (free - minFree) / 1e9;
    return Math.round(Math.min(longestMs, Math.max(250, secondsAtFullSpeed * 1000)));
}

// EXTERNAL MODULE: ./.build/resources/disk-full.js
var disk_full = __nccwpck_require__(57505);
// EXTERNAL MODULE: ./.build/setup/tool-versions.js
var tool_versions = __nccwpck_require__(25104);
;// CONCATENATED MODULE: ./.build/resources/prune.stage.js

/** `--min-free-space` came with buildx 0.18, and BuildKit understands it since 0.17. */
const minimumForTarget = '0.18.0';
function mayPrune({ builder }) {
    return builder.own && builder.driver === 'docker-container';
}
/** `freeToRoot`: what is to be free afterwards, as BuildKit counts it; the least recently used goes first. Where that can't be said, all of it goes. */
async function pruneBuilder({ builder, tools, environment }, freeToRoot, { processes }, signal) {
    const prune = (...more) => processes.run({ file: 'docker', args: ['buildx', 'prune', '--builder', builder.name, '--force', ...more], env: environment, signal, timeoutMs: 120_000 });
    if ((0,tool_versions/* isAtLeast */.du)(tools.buildx, minimumForTarget)) {
        const answer = await prune('--min-free-space', String(freeToRoot));
        if (answer.end !== 'exited' || answer.code === 0)
            return;
    }
    await prune();
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __nccwpck_require__(53916);
;// CONCATENATED MODULE: ./.build/resources/toolchains.js
// Toolchains that GitHub's Ubuntu runners come with and that building an image in a container has no use for, and whether
// this machine is one of those runners. Nothing is removed here.
/** Absolute folders, the largest first (sizes in GB, as of ubuntu-24.04). No tool that this action calls is in them. */
const toolchainFolders = [
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
function whyNotRemoved(environment, isContainer) {
    if (environment['RUNNER_ENVIRONMENT'] !== 'github-hosted')
        return 'free-disk is for GitHub-hosted runners: this one is not, and nothing is removed from it.';
    // There they are files of the container's image: the user's, and removing them would free nothing.
    if (isContainer)
        return 'free-disk does nothing in a container job: the toolchains are on the machine around it.';
    return undefined;
}

;// CONCATENATED MODULE: ./.build/resources/toolchains.stage.js
// Removes the toolchains of a hosted runner, piece by piece, until enough is free; and looks whether this is one.


/** `toolchains`: the root below which they may be removed, where that was asked for. `refusal`: why they may not, a sentence. */
async function findToolchains({ freeDisk }, { environment }, { files }) {
    if (!freeDisk)
        return {};
    const marks = await Promise.all(['/.dockerenv', '/run/.containerenv'].map((file) => files.exists(file)));
    const refusal = whyNotRemoved(environment, marks.includes(true));
    return refusal === undefined ? { toolchains: '/' } : { refusal };
}
/** The folders that are gone, or partly gone. Never rejects for one that can't be removed. */
async function removeToolchains({ root, isEnough, signal }, world) {
    const removed = [];
    for (const folder of toolchainFolders) {
        const path = (0,posix_.join)(root, folder);
        if (!(await world.files.exists(path)))
            continue;
        // Nobody but root can end a removal that root has begun: small pieces, so that none takes long after the build's end.
        for (const piece of [...(await world.files.list(path)).map((name) => (0,posix_.join)(path, name)), path]) {
            if (signal.aborted || (await isEnough()))
                return removed;
            const problem = await remove(piece, signal, world);
            if (problem !== undefined) {
                world.runner.info(`${piece} could not be removed: ${problem}`);
                break;
            }
            if (removed.at(-1) !== folder)
                removed.push(folder);
        }
    }
    return removed;
}
/** What went wrong, in rm's words. As root where sudo asks for no password; the build is not to wait for it. */
async function remove(path, signal, { processes }) {
    const args = ['-n', '19', 'rm', '-rf', '--one-file-system', '--', path];
    const asRoot = await processes.run({ file: 'sudo', args: ['-n', 'nice', ...args], signal });
    if (asRoot.end === 'exited' && asRoot.code === 0)
        return undefined;
    const answer = await processes.run({ file: 'nice', args, signal });
    if (answer.end === 'exited' && answer.code === 0)
        return undefined;
    return answer.stderr.trim().split('\n')[0] ?? answer.end;
}

;// CONCATENATED MODULE: ./.build/resources/disk-room.stage.js
// The disk of one build: looks how much is free, frees what may be freed when it is short, and says when to stop.
// What to do when is disk-decision.ts's; the builds themselves are ended elsewhere.





const lookAgainMs = 250;
class DiskRoom {
    #options;
    #world;
    #ended = new AbortController();
    /** Ends what frees. */
    #stop;
    #means;
    #tried = [];
    #uses = new Map();
    #freeing = Promise.resolve();
    constructor(options, world) {
        this.#options = options;
        this.#world = world;
        this.#stop = AbortSignal.any([options.signal, this.#ended.signal]);
        this.#means = {
            prune: options.session !== undefined && mayPrune(options.session) ? 'ready' : 'spent',
            remove: options.toolchains === undefined ? 'spent' : 'ready',
        };
    }
    /** Before a build: waits for what has to be freed. Returns early when the run ends. Throws ActionError DISK_FULL. */
    async require() {
        const { minFree = 0 } = this.#options;
        for (let place = await this.measure(); place !== undefined && place.free < minFree && !this.#stop.aborted; place = await this.measure()) {
            // Nothing is being written yet, so that it can be waited for.
            if (this.#means.prune === 'running' || this.#means.remove === 'running') {
                await this.#world.clock.sleep(lookAgainMs, this.#stop);
                continue;
            }
            const step = this.#stepAt(place);
            if (step === 'stop')
                throw (0,disk_full/* diskFull */.x)('There is too little disk space to build, and nothing was built.', this.#shortageAt(place));
            if (step === 'prune' || step === 'remove')
                this.#free(step, place);
        }
    }
    /** During a build: begins to free and does not wait for it. undefined: nothing can be measured here. */
    async look() {
        const place = await this.measure();
        if (place === undefined)
            return undefined;
        const step = this.#stepAt(place);
        if (step === 'prune' || step === 'remove')
            this.#free(step, place);
        const nextMs = nextLookMs({ ...place, ...this.#limit() });
        return step === 'stop' ? { shortage: this.#shortageAt(place), nextMs } : { nextMs };
    }
    get uses() {
        return [...this.#uses.values()].map(({ path, size, peakUse, lowestFree }) => ({ path, size, peakUse, lowestFree }));
    }
    /** Nothing is at work any more when it resolves. */
    async end() {
        this.#ended.abort();
        await this.#freeing;
    }
    /** The file system with the least free space, each looked at once; what is seen counts for `uses`. */
    async measure() {
        const places = [];
        for (const path of this.#options.paths) {
            const space = await this.#world.machine.diskSpace(path);
            if (space === undefined || places.some(({ device }) => device === space.device))
                continue;
            places.push({ path, ...space });
            const { freeAtStart = space.free, lowestFree = space.free } = this.#uses.get(path) ?? {};
            const lowest = Math.min(lowestFree, space.free);
            this.#uses.set(path, { path, size: space.size, freeAtStart, lowestFree: lowest, peakUse: freeAtStart - lowest });
        }
        return places.toSorted((left, right) => left.free - right.free)[0];
    }
    #limit() {
        return this.#options.minFree === undefined ? {} : { minFree: this.#options.minFree };
    }
    #stepAt({ free }) {
        return nextStep({ free, ...this.#limit(), ...this.#means });
    }
    #shortageAt({ path, free }) {
        return { path, freeBytes: free, minFreeBytes: this.#options.minFree ?? 0, tried: this.#tried };
    }
    #free(means, place) {
        this.#means[means] = 'running';
        const earlier = this.#freeing;
        const freed = this.#freeAndJudge(means, place).catch((thrown) => {
            this.#means[means] = 'spent';
            this.#world.runner.info(`Freeing disk space failed: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
        });
        this.#freeing = freed.then(() => earlier);
    }
    async #freeAndJudge(means, { path, free, freeToRoot }) {
        const { minFree = 0 } = this.#options;
        const freeNow = async () => (await this.#world.machine.diskSpace(path))?.free ?? free;
        const enough = means === 'prune' ? minFree : enoughFree(minFree);
        this.#world.runner.info(`${(0,quantities/* sizeText */.lP)(free)} are free on the disk of ${path}: ${means === 'prune' ? 'pruning unused cache of the builder' : 'removing toolchains of the runner in the background'}.`);
        const done = means === 'prune' ? await this.#prune(freeToRoot + 2 * minFree - free) : await this.#remove(async () => (await freeNow()) >= enough);
        const now = await freeNow();
        if (done !== undefined)
            this.#tried.push(done);
        this.#world.runner.info(`${(0,quantities/* sizeText */.lP)(now)} are free now.`);
        // What helped may help again.
        this.#means[means] = now >= enough ? 'ready' : 'spent';
    }
    /** Twice the limit, so that the next look does not find it short again. */
    async #prune(freeToRoot) {
        const { session } = this.#options;
        if (session === undefined)
            return undefined;
        await pruneBuilder(session, freeToRoot, this.#world, this.#stop);
        return "unused cache of the run's builder was pruned";
    }
    async #remove(isEnough) {
        const { toolchains: root } = this.#options;
        if (root === undefined)
            return undefined;
        const removed = await removeToolchains({ root, isEnough, signal: this.#stop }, this.#world);
        return removed.length === 0 ? undefined : `${removed.join(', ')} removed`;
    }
}

;// CONCATENATED MODULE: ./.build/resources/memory.js
/** What one platform's build may be expected to take: a compiler or a package manager, and QEMU around it. */
const perBuild = 1.5e9;
/** At least 1, at most `builds`. With memory unknown the processors decide. */
function affordableBuilds(builds, memory, processors) {
    const byMemory = memory === undefined ? builds : Math.floor(memory.available / perBuild);
    // Builds wait for the network half of their time, so two share even one processor.
    return Math.max(1, Math.min(builds, byMemory, Math.max(2, processors)));
}
/** Little is left, or programs wait for memory for a fifth of the time although a part of it looks free. */
function isMemoryShort({ total, available, pressure = 0 }) {
    return available < Math.max(512e6, total * 0.05) || (pressure >= 20 && available < total * 0.25);
}

;// CONCATENATED MODULE: ./.build/resources/memory-gate.stage.js
// max-parallel: auto. How many builds begin at once by the memory that is available, and no further one while it is short.
// It ends none, and one always runs.


const memory_gate_stage_lookAgainMs = 1000;
async function openMemoryGate({ machine, clock, runner }, signal) {
    const memory = await machine.memory();
    let running = 0;
    const waitForMemory = async (what) => {
        let isTold = false;
        for (;;) {
            // Before the look: of builds that begin together the first is running when the second looks.
            const others = running;
            const now = others === 0 ? undefined : await machine.memory();
            if (now === undefined || !isMemoryShort(now) || signal.aborted)
                return;
            if (!isTold)
                runner.info(`${what} waits: memory is short (${(0,quantities/* sizeText */.lP)(now.available)} of ${(0,quantities/* sizeText */.lP)(now.total)} available), and ${others === 1 ? 'a build is' : `${others} builds are`} running.`);
            isTold = true;
            await clock.sleep(memory_gate_stage_lookAgainMs, signal);
        }
    };
    return {
        signal,
        most: (builds) => {
            const most = affordableBuilds(builds, memory, machine.processors());
            if (most < builds)
                runner.info(`max-parallel: auto builds ${most} of ${builds} platforms at once (${memory === undefined ? '' : `${(0,quantities/* sizeText */.lP)(memory.available)} of memory available, `}${machine.processors()} processors).`);
            return most;
        },
        turn: async (what, build) => {
            await waitForMemory(what);
            running++;
            try {
                return await build();
            }
            finally {
                running--;
            }
        },
    };
}

// EXTERNAL MODULE: ./.build/resources/pace.js
var pace = __nccwpck_require__(18573);
;// CONCATENATED MODULE: ./.build/resources/watch.stage.js

function watchResources(disk, { machine, clock }) {
    const full = new AbortController();
    const ended = new AbortController();
    let memory;
    const lookAtMemory = async () => {
        const now = await machine.memory();
        if (now !== undefined)
            memory = { total: now.total, lowestAvailable: Math.min(memory?.lowestAvailable ?? Infinity, now.available) };
    };
    const watch = async () => {
        while (!ended.signal.aborted) {
            const [look] = await Promise.all([disk.look(), lookAtMemory()]);
            // Of a machine that tells nothing nothing more is to be learnt.
            if (look === undefined && memory === undefined)
                return;
            if (look?.shortage !== undefined) {
                full.abort(look.shortage);
                return;
            }
            await clock.sleep(look?.nextMs ?? longestMs, ended.signal);
        }
    };
    const watching = watch();
    return {
        full: full.signal,
        end: async () => {
            ended.abort();
            await watching;
            await Promise.all([disk.measure(), lookAtMemory()]);
            return { disks: disk.uses, ...(memory === undefined ? {} : { memory }) };
        },
    };
}

;// CONCATENATED MODULE: ./.build/resources/room.stage.js






/** Throws ActionError DISK_FULL before anything is built, and what `build` throws. What was used is in `known.resources`. */
async function withinRoom({ plan, given, world, signal, known, session }, build) {
    const { builder, tools } = session;
    const { maxParallel, resources } = plan.inputs;
    const { refusal, ...toolchains } = await findToolchains(resources, given, world);
    if (refusal !== undefined)
        known.warnings.push(refusal);
    const paths = diskPaths(tools, { driver: builder.driver, endpoints: builder.nodes.map(({ endpoint }) => endpoint) }, given.environment);
    const disk = new DiskRoom({ paths, session, signal, ...limitOf(plan), ...toolchains }, world);
    try {
        await disk.require();
        const watch = watchResources(disk, world);
        const stop = AbortSignal.any([signal, watch.full]);
        try {
            return await build(maxParallel === 'auto' ? await openMemoryGate(world, stop) : (0,pace/* unhurried */.j)(stop));
        }
        finally {
            known.resources = await watch.end();
        }
    }
    finally {
        await disk.end();
    }
}
/** As early as it is known where to look: no more is opened on a disk that is full. Throws ActionError DISK_FULL. */
async function requireRoom(plan, tools, given, world, signal) {
    const { given: named, driver, endpoint, keepState } = plan.inputs.builder;
    // A builder that was kept is looked at once it is up: its cache can go.
    if (keepState)
        return;
    const place = named.length === 0 ? { driver, endpoints: endpoint === undefined ? [] : [endpoint] } : undefined;
    const { toolchains } = await findToolchains(plan.inputs.resources, given, world);
    const disk = new DiskRoom({ paths: diskPaths(tools, place, given.environment), signal, ...limitOf(plan), ...(toolchains === undefined ? {} : { toolchains }) }, world);
    try {
        await disk.require();
    }
    finally {
        await disk.end();
    }
}
function limitOf({ inputs: { resources } }) {
    return resources.minFreeDisk === undefined ? {} : { minFree: resources.minFreeDisk };
}


/***/ }),

/***/ 972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ callFailure)
/* harmony export */ });
/* harmony import */ var _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63926);
/* harmony import */ var _failure_classify_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(17657);
/* harmony import */ var _world_ports_github_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(97239);
/* harmony import */ var _world_ports_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(55531);
// What a failed registry or API call means to the retry: its error as evidence for the table. Pure; nothing is retried here.




/** undefined: no answer of a registry or API, so nothing that asking again could change. */
function callFailure(thrown, stage) {
    if (thrown instanceof _world_ports_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .g)
        return (0,_failure_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)({ stage, text: thrown.message, http: answerOf(thrown) });
    const refusal = thrown instanceof _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? thrown.cause : undefined;
    return refusal instanceof _world_ports_github_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubRefusal */ .k ? (0,_failure_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)({ stage, text: refusal.body, http: answerOf(refusal) }) : undefined;
}
function answerOf({ status, body, retryAfterSeconds }) {
    return { status, body, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
}


/***/ }),

/***/ 1565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ stopIfCancelled)
/* harmony export */ });
/* harmony import */ var _stop_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65792);
// Where a stopped run ends between stages: nothing new is begun, above all no tag is moved. It ends nothing under way.

/** Throws ActionError BUILD_CANCELLED or TIMED_OUT once the run is to stop. `before` names the next stage. */
function stopIfCancelled(signal, before) {
    if (signal.aborted)
        throw (0,_stop_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .stopError */ .D)(signal.reason, `before the stage ${before}`);
}


/***/ }),

/***/ 65792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ stopError),
/* harmony export */   g: () => (/* binding */ timeoutReason)
/* harmony export */ });
/* harmony import */ var _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63926);
// Why a run was stopped from outside: the runner's cancel, or the time that the input timeout gives. Words only.

/** Given to the run's AbortController as the reason when the time is over; a cancel's reason is the signal's name. */
const timeoutReason = 'timeout';
/** `when` completes "was stopped …": `before the stage merge`, `while it was publishing`. */
function stopError(reason, when, why = 'No tag was moved.') {
    const failure = { class: 'timeout-cancelled', transient: false };
    if (reason === timeoutReason) {
        const cause = 'The time that the input timeout gives to the whole run was over.';
        const fix = 'Raise timeout, or find out what takes so long: the summary shows the time of each stage.';
        return new _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ code: 'TIMED_OUT', what: `The run was stopped ${when}.`, why: `${cause} ${why}`.trim(), fix, failure: { ...failure, cause, hint: fix } });
    }
    const cause = 'The runner asked the step to stop.';
    const fix = 'Run the job again when it was not meant to be cancelled; a concurrency group with cancel-in-progress cancels older runs.';
    return new _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ code: 'BUILD_CANCELLED', what: `The run was cancelled ${when}.`, why: `${cause} ${why}`.trim(), fix, failure: { ...failure, cause, hint: fix } });
}


/***/ }),

/***/ 2234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ beginSetup),
  M: () => (/* binding */ needsEngine)
});

// EXTERNAL MODULE: ./.build/build/secret.stage.js
var secret_stage = __nccwpck_require__(21545);
// EXTERNAL MODULE: ./.build/setup/docker-config.stage.js
var docker_config_stage = __nccwpck_require__(45625);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __nccwpck_require__(53916);
// EXTERNAL MODULE: ./.build/setup/builder-argv.js
var builder_argv = __nccwpck_require__(20850);
// EXTERNAL MODULE: ./.build/setup/builder.stage.js + 8 modules
var builder_stage = __nccwpck_require__(33754);
// EXTERNAL MODULE: ./.build/setup/early-builder.js
var early_builder = __nccwpck_require__(4893);
// EXTERNAL MODULE: ./.build/setup/emulators.js
var emulators = __nccwpck_require__(94064);
// EXTERNAL MODULE: ./.build/setup/remove-argv.js
var remove_argv = __nccwpck_require__(61305);
;// CONCATENATED MODULE: ./.build/setup/early-builder.stage.js
// Creates and boots the run's own builder in one call, while the plan is still being made. It never fails: where the builder
// can't be started like this, or does not start, there is none, and the careful way (builder.stage.ts) makes one.






/** Versions of buildx since 0.30 know every option that is used; an older one refuses, and the careful way asks it first. */
const current = { buildx: '0.0.0' };
async function startEarly({ inputs, attests }, config, given, world) {
    if (!(0,early_builder/* isPlainBuilder */.M_)(inputs) || !(await canEmulate(inputs, config, given, world.files)))
        return {};
    const { name, recipe } = await (0,builder_stage/* planOwnBuilder */.RU)({ inputs, attests }, current, config, given, world);
    const answer = await world.processes.run({
        file: 'docker',
        args: (0,builder_argv/* bootstrapArgv */.$W)(recipe),
        env: config.environment,
        timeoutMs: 600_000,
        onStderr: (line) => world.runner.foreign(`[builder] ${line}`),
    });
    if (answer.end === 'exited' && answer.code === 0) {
        world.runner.info(`Builder ${name}, driver docker-container`);
        // buildx names the one node after the builder.
        return { name, builder: { name, driver: 'docker-container', nodes: [{ name: `${name}0`, endpoint: '', platforms: [] }], own: true, recipe } };
    }
    // What is left of it must not be in the way of the next one.
    if (answer.end === 'exited')
        await world.processes.run({ file: 'docker', args: (0,remove_argv/* removeArgv */.p)(name, false), env: config.environment, timeoutMs: 60_000 });
    return { name };
}
/** Every planned platform is native or emulated already; BuildKit looks for emulators when it starts. */
async function canEmulate(inputs, config, { environment }, files) {
    const { call, platforms } = inputs.build;
    if (!(0,emulators/* mayNeedEmulation */.os)({ inputs, destination: { to: call === undefined || call === 'build' ? 'digest' : 'call' } }))
        return true;
    const architecture = (0,early_builder/* runnerArchitecture */.aC)(environment);
    if (architecture === undefined || !(0,early_builder/* talksToThisMachine */.y1)(environment, config.content))
        return false;
    const usable = await Promise.all((0,emulators/* foreignArchitectures */.bN)(platforms, architecture).map(async (foreign) => (0,emulators/* isUsable */.Ng)(await files.read((0,posix_.join)(emulators/* binfmtFolder */.T5, (0,emulators/* binfmtEntry */.pL)(foreign))))));
    return usable.every((is) => is);
}

// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __nccwpck_require__(63926);
// EXTERNAL MODULE: ./.build/setup/tool-versions.js
var tool_versions = __nccwpck_require__(25104);
;// CONCATENATED MODULE: ./.build/setup/probe.stage.js
// Asks docker once what is there: client, buildx, engine and its image store stand in the one answer of `docker info`.
// It installs and changes nothing.


/** Throws ActionError DOCKER_MISSING or, where docker is not to be expected, UNSUPPORTED_RUNNER. */
async function probe({ processes }, environment) {
    // An engine that does not answer is exit code 1 with the client's part in stdout.
    const answer = await processes.run({ file: 'docker', args: tool_versions/* infoArgv */.dP, timeoutMs: 60_000 });
    const found = (0,tool_versions/* decodeDockerInfo */.Pq)(answer.stdout);
    if (answer.end !== 'not-found' && found.docker !== undefined)
        return found;
    const why = answer.end === 'not-found' ? 'There is no docker in PATH.' : answer.stderr.trim() || 'docker info gave no answer.';
    const system = environment['RUNNER_OS'] ?? 'Linux';
    if (system !== 'Linux') {
        throw new action_error/* ActionError */.lZ({
            code: 'UNSUPPORTED_RUNNER',
            what: `This ${system} runner has no working docker.`,
            why,
            fix: 'Run the job on Linux (runs-on: ubuntu-latest or ubuntu-24.04-arm), or install Docker on this runner.',
        });
    }
    throw new action_error/* ActionError */.lZ({
        code: 'DOCKER_MISSING',
        what: 'Docker is not installed on the runner.',
        why,
        fix: 'Use a hosted Ubuntu runner, or install Docker and its Buildx plugin: docs.docker.com/engine/install.',
    });
}

;// CONCATENATED MODULE: ./.build/setup/begin.stage.js
// What of setup needs no plan, started before there is one: the private configuration, the one question to docker, the run's own
// builder where it is a plain one. It decides nothing; setup.stage.ts takes it from here, and whoever began it ends it.




/** How often the engine is asked, and how long it is waited between. */
const engineTries = 3;
const engineWaitMs = 2000;
/** A secret that is missing stops it before docker is asked for anything: each promise rejects with INVALID_INPUT then. */
function beginSetup(plan, given, world, signal) {
    const ended = new AbortController();
    const either = AbortSignal.any([signal, ended.signal]);
    const ending = { ...world, processes: { run: (command) => world.processes.run({ ...command, signal: either }) } };
    const ready = (0,secret_stage/* requireSecrets */.p)(plan, given, ending);
    const config = ready.then(() => (0,docker_config_stage/* openConfig */.F)(plan, given, ending));
    const found = ready.then(() => probeEngine(plan.inputs, given, ending, either));
    const builder = config.then((opened) => startEarly(plan, opened, given, ending));
    const all = [];
    /** It is waited for later: until then its failure is nobody's. */
    const alsoEnd = (work) => void all.push(work.catch(() => undefined));
    for (const work of [config, found, builder])
        alsoEnd(work);
    const end = async () => {
        ended.abort();
        await Promise.all(all);
    };
    return { config, found, builder, world: ending, alsoEnd, end };
}
/** An engine that is being restarted answers again after some seconds. */
async function probeEngine(inputs, given, world, signal) {
    for (let number = 1;; number++) {
        const found = await probe(world, given.environment);
        if (found.engine !== undefined || !needsEngine(inputs) || number === engineTries || signal.aborted)
            return found;
        world.runner.info(`The Docker engine does not answer; asking again in ${engineWaitMs / 1000} s.`);
        await world.clock.sleep(engineWaitMs, signal);
    }
}
/** Remote and kubernetes builders, one at another endpoint, and a given one that may be such, need no engine on the runner. */
function needsEngine({ builder }) {
    const { given, driver, endpoint } = builder;
    return given.length === 0 && ((driver === 'docker-container' && endpoint === undefined) || driver === 'docker');
}


/***/ }),

/***/ 20850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ bootstrapArgv),
/* harmony export */   In: () => (/* binding */ lookArgv),
/* harmony export */   No: () => (/* binding */ withBuilderImage),
/* harmony export */   TT: () => (/* binding */ inspectArgv),
/* harmony export */   Wl: () => (/* binding */ usageArgv),
/* harmony export */   X: () => (/* binding */ createArgv),
/* harmony export */   a: () => (/* binding */ asksForConfig),
/* harmony export */   cn: () => (/* binding */ builderImageOf)
/* harmony export */ });
/* harmony import */ var _tool_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(25104);

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
    return driver === 'docker-container' && (0,_tool_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .du)(buildx, '0.30.0') && !isAsked ? ['provenance-add-gha=false'] : [];
}
/** Insecure entitlements are off in the builder but for those that this very build asks for with `allow` or `network`. */
function entitlementFlags({ driver }, { allow }) {
    if (driver !== 'docker-container' && driver !== 'kubernetes')
        return '';
    const asked = ['network.host', 'security.insecure'].filter((entitlement) => allow.includes(entitlement));
    return asked.map((entitlement) => `--allow-insecure-entitlement ${entitlement}`).join(' ');
}


/***/ }),

/***/ 57258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseInspect)
/* harmony export */ });
/* harmony import */ var _domain_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4028);
// Reads the text of `docker buildx inspect`: there is no JSON of it. Only the lines at the left margin are fields; what is
// indented belongs to labels, policies and configuration files.

/** Fields of the builder first, then after `Nodes:` those of each node, which begins with its name. */
function parseInspect(text) {
    const fields = text.split('\n').flatMap((line) => {
        const [, key, value = ''] = /^(\S[^:]*):\s*(.*)$/.exec(line) ?? [];
        return key === undefined ? [] : [[key, value.trim()]];
    });
    const begin = fields.findIndex(([key]) => key === 'Nodes');
    const head = new Map(begin < 0 ? fields : fields.slice(0, begin));
    const nodes = [];
    for (const [key, value] of begin < 0 ? [] : fields.slice(begin + 1)) {
        if (key === 'Name')
            nodes.push(new Map());
        nodes.at(-1)?.set(key, value);
    }
    return {
        name: head.get('Name') ?? '',
        driver: head.get('Driver') ?? '',
        nodes: nodes.map(nodeOf),
        down: nodes.flatMap((node) => {
            const reason = node.get('Error') ?? (head.get('Driver') === 'remote' && node.get('Status') === 'inactive' ? `nothing answers at ${node.get('Endpoint') ?? 'its endpoint'}` : undefined);
            return reason === undefined ? [] : [{ node: node.get('Name') ?? '', reason }];
        }),
        running: nodes.flatMap((node) => (node.get('Status') === 'running' ? [node.get('Name') ?? ''] : [])),
        problems: [head, ...nodes].flatMap((part) => part.get('Error') ?? []),
    };
}
function nodeOf(fields) {
    const buildkit = fields.get('BuildKit version');
    // A star marks what the node was made for; the list may name a platform that only this machine's BuildKit knows.
    const names = (fields.get('Platforms') ?? '').split(',').map((name) => name.trim());
    const madeFor = platformsOf(names.filter((name) => name.includes('*')));
    return {
        name: fields.get('Name') ?? '',
        endpoint: fields.get('Endpoint') ?? '',
        platforms: platformsOf(names),
        ...(madeFor.length === 0 ? {} : { madeFor }),
        ...(buildkit === undefined ? {} : { buildkit }),
    };
}
function platformsOf(names) {
    return names.flatMap((name) => {
        const platform = (0,_domain_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .F)(name.replace(/[*()]/g, ''));
        return platform.ok ? [platform.value] : [];
    });
}


/***/ }),

/***/ 33754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cD: () => (/* binding */ bootBuilder),
  Ij: () => (/* binding */ createBuilder),
  RU: () => (/* binding */ planOwnBuilder)
});

// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __nccwpck_require__(63926);
// EXTERNAL MODULE: ./.build/failure/classify.js + 25 modules
var classify = __nccwpck_require__(17657);
// EXTERNAL MODULE: ./.build/inputs/builder-settings.js
var builder_settings = __nccwpck_require__(80475);
// EXTERNAL MODULE: ./.build/nodes/unreachable.stage.js
var unreachable_stage = __nccwpck_require__(17058);
// EXTERNAL MODULE: ./.build/setup/builder-argv.js
var builder_argv = __nccwpck_require__(20850);
// EXTERNAL MODULE: ./.build/setup/builder-inspect.js
var builder_inspect = __nccwpck_require__(57258);
// EXTERNAL MODULE: ./.build/domain/nearest-name.js
var nearest_name = __nccwpck_require__(33589);
;// CONCATENATED MODULE: ./.build/setup/driver-advice.js
// What to do when a driver could not make its builder, from buildx's own words: an option that it does not know, a cluster that
// is not there or does not allow it. undefined: the words say nothing that is known here.

/** As buildx 0.36 parses them (driver/…/factory.go). Besides these, env.NAME with docker-container and kubernetes. */
const driverOptions = {
    'docker-container': ['image', 'memory', 'memory-swap', 'cpu-quota', 'cpu-period', 'cpu-shares', 'cpuset-cpus', 'cpuset-mems', 'network', 'cgroup-parent', 'restart-policy', 'default-load', 'provenance-add-gha', 'allow-untrusted-image', 'env.'],
    remote: ['cacert', 'cert', 'key', 'servername', 'default-load'],
    kubernetes: [
        ...['image', 'namespace', 'replicas', 'requests.cpu', 'requests.memory', 'requests.ephemeral-storage', 'persistent-volume-claim.requests.storage'],
        ...['limits.cpu', 'limits.memory', 'limits.ephemeral-storage', 'rootless', 'schedulername', 'serviceaccount', 'nodeselector', 'annotations', 'labels'],
        ...['tolerations', 'loadbalance', 'qemu.install', 'qemu.image', 'buildkit-root-volume-memory', 'default-load', 'timeout', 'env.'],
    ],
};
const manifest = 'examples/kubernetes/buildkit.yaml';
function adviceFor(driver, said) {
    const [, option] = /invalid driver option (\S+) for/.exec(said) ?? [];
    if (option !== undefined)
        return optionAdvice(driver, option);
    if (driver !== 'kubernetes')
        return undefined;
    return clusterAdvice.find(({ when }) => when.test(said))?.fix;
}
function optionAdvice(driver, option) {
    const known = driverOptions[driver] ?? [];
    const near = (0,nearest_name/* nearestName */.q)(option, known);
    const suggestion = near === undefined ? `It takes ${known.map((name) => (name === 'env.' ? 'env.NAME' : name)).join(', ')}.` : `Did you mean ${near}?`;
    return `Correct driver-opts: the driver ${driver} has no option ${option}. ${suggestion}`;
}
const clusterAdvice = [
    {
        when: /cannot determine Kubernetes namespace|no configuration has been provided|requires kubernetes API access|unable to load in-cluster configuration/i,
        fix: `The job knows no cluster: set KUBECONFIG to the path of a configuration file, or run it in a pod with a service account (${manifest}).`,
    },
    { when: /forbidden|cannot \w+ resource/i, fix: `The account may not do that in this namespace: compare its role with ${manifest}, and namespace in driver-opts.` },
    { when: /unauthorized|must be logged in|credentials/i, fix: 'The cluster does not take the credentials in KUBECONFIG: make a new token, and check that it is for this cluster.' },
    { when: /namespaces? "[^"]*" not found/i, fix: `Create the namespace first (${manifest}), or name another with namespace in driver-opts.` },
    { when: /replicas to be ready|timed? ?out|no running (?:\w+ )?pods|no pod found|deadline exceeded/i, fix: 'The pods did not start in time: look at kubectl describe pods in the namespace (image, node selector, quota, pod security), or raise timeout in driver-opts.' },
    { when: /x509|certificate/i, fix: "The cluster's certificate is not taken: check certificate-authority-data in KUBECONFIG." },
    { when: /dial tcp|connection refused|no such host|i\/o timeout|\bEOF\b/i, fix: "The cluster's API does not answer: check the server in KUBECONFIG, and that the runner can reach it." },
    { when: /invalid loadbalance|invalid tol[ae]ration|invalid key-value pair|cannot parse|strconv|quantities must match|invalid env option/i, fix: 'Correct the value in driver-opts. An option whose value has commas is quoted as a whole: "nodeselector=a=b,c=d" (docs/nodes.md).' },
];

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __nccwpck_require__(53916);
;// CONCATENATED MODULE: ./.build/setup/daemon-config.stage.js
// Has the buildkitd.toml of the run's own builder ready: the user's file as it is, or one in the run's folder. What it names
// and is not there is an error before anything is built.



/** undefined: none is needed. Throws ActionError INVALID_INPUT. */
async function writeDaemonConfig(inputs, folder, { files }) {
    const { daemon, buildkitdConfig, buildkitdConfigInline } = inputs;
    const users = buildkitdConfig === undefined ? buildkitdConfigInline : await files.read(buildkitdConfig);
    if (buildkitdConfig !== undefined && users === undefined)
        throw wrongConfig('buildkitd-config', `There is no file ${buildkitdConfig}.`);
    const path = (0,posix_.join)(folder, 'buildkitd.toml');
    if (!(0,builder_argv/* asksForConfig */.a)(inputs)) {
        if (users === undefined)
            return undefined;
        if (buildkitdConfig !== undefined)
            return { path: buildkitdConfig, content: users };
        await files.writePrivate(path, users);
        return { path, content: users };
    }
    const authorities = await Promise.all(daemon.authorities.map(async ({ file }) => ({ file, content: await files.read(file) })));
    const missing = authorities.filter(({ content }) => content === undefined).map(({ file }) => file);
    if (missing.length > 0)
        throw wrongConfig('registry-ca', `There is no file ${missing.join(', ')}.`);
    // The library for TOML is loaded for this alone.
    const { daemonConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(969)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89969));
    const config = daemonConfig(daemon, users);
    if (!config.ok)
        throw wrongConfig(buildkitdConfig === undefined ? 'buildkitd-config-inline' : 'buildkitd-config', `Expected ${config.expected}.`);
    await files.writePrivate(path, config.value);
    return { path, content: [config.value, ...authorities.map(({ content = '' }) => content)].join('\n') };
}
function wrongConfig(input, why) {
    return new action_error/* ActionError */.lZ({
        code: 'INVALID_INPUT',
        what: `The builder's configuration can't be made: ${input}.`,
        why,
        fix: `Correct the input ${input}; paths start at the workspace.`,
    });
}

// EXTERNAL MODULE: ./.build/domain/digest.js
var digest = __nccwpck_require__(65459);
// EXTERNAL MODULE: ./.build/build/csv-record.js
var csv_record = __nccwpck_require__(91215);
;// CONCATENATED MODULE: ./.build/setup/kept-builder.js
// A builder that outlives its run (keep-state): its name, what it was made of, and who may use it now. Pure.


/** Stands in the daemon's environment, where `docker buildx inspect` and the container tell it. */
const recipeVariable = 'GHCR_BUILDX_RECIPE';
/** `ghcr-buildx-kept-` and the runner's, unless one is given. */
function keptName(given, runnerName) {
    if (given !== undefined)
        return given;
    return `ghcr-buildx-kept-${(runnerName ?? 'runner').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')}`;
}
/** A fingerprint of all that makes the builder: the calls, and the configuration that one of them names by a path. */
function recipeHash(recipe, config) {
    const calls = recipe.map((args) => args.map((arg) => (arg === config?.path ? '' : arg)));
    const text = JSON.stringify({ calls, config: config?.content ?? '' });
    return (0,digest/* digestOf */.o)(new TextEncoder().encode(text)).slice('sha256:'.length, 'sha256:'.length + 16);
}
/** The driver option that leaves the fingerprint in the builder. */
function recipeOption(hash) {
    return (0,csv_record/* csvRecord */.ef)([[`env.${recipeVariable}`, hash]]);
}
/** `text`: of `docker buildx inspect`, or the container's environment as JSON. */
function isMadeBy(hash, text) {
    return text.includes(`env.${recipeVariable}="${hash}"`) || text.includes(`"${recipeVariable}=${hash}"`);
}
/** buildx's name for the container of the first node (driver/docker-container). */
function containerOf(name) {
    return `buildx_buildkit_${name}0`;
}

;// CONCATENATED MODULE: ./.build/setup/node-certificates.js
// Certificates for remote nodes come as variables, as with setup-buildx-action: BUILDER_NODE_0_AUTH_TLS_CACERT, _CERT, _KEY
// for the first node, 1 … for the appended ones. Here they become files to write and driver options that name them.

/** Only the remote driver takes them, and only for tcp:// (docs.docker.com/build/builders/drivers/remote). */
function planCertificates(inputs, environment, folder) {
    const endpoints = [inputs.endpoint, ...inputs.append.map(({ endpoint }) => endpoint)];
    const nodes = endpoints.map((endpoint, node) => inputs.driver === 'remote' && endpoint?.startsWith('tcp://') === true
        ? ['cacert', 'cert', 'key'].flatMap((part) => {
            const content = environment[`BUILDER_NODE_${node}_AUTH_TLS_${part.toUpperCase()}`];
            return content === undefined || content === '' ? [] : [{ part, path: (0,posix_.join)(folder, `node-${node}-${part}.pem`), content }];
        })
        : []);
    return {
        files: nodes.flat().map(({ path, content }) => ({ path, content })),
        options: nodes.map((parts) => parts.map(({ part, path }) => `${part}=${path}`)),
    };
}

// EXTERNAL MODULE: ./.build/setup/proxy.js
var proxy = __nccwpck_require__(22344);
;// CONCATENATED MODULE: ./.build/setup/builder-recipe.stage.js





/** Throws ActionError INVALID_INPUT. */
async function makeRecipe(name, plan, tools, { folder }, { environment }, { files }) {
    const { builder, build } = plan.inputs;
    const certificates = planCertificates(builder, environment, folder);
    const [daemon] = await Promise.all([
        writeDaemonConfig(builder, folder, { files }),
        ...certificates.files.map(({ path, content }) => files.writePrivate(path, content)),
    ]);
    const { driverOpts: proxies } = (0,proxy/* planProxy */.mL)(builder, plan.attests, environment);
    const callsWith = (options) => {
        const more = (node) => ({ ...node, driverOpts: [...node.driverOpts, ...options] });
        const inputs = { ...more(builder), append: builder.append.map(more) };
        return (0,builder_argv/* createArgv */.X)(name, inputs, build, tools, { certificates: certificates.options, ...(daemon === undefined ? {} : { config: daemon.path }) });
    };
    const recipe = callsWith(proxies);
    const hash = recipeHash(recipe, daemon);
    // Only a kept one is met again.
    return { recipe: builder.keepState ? callsWith([...proxies, recipeOption(hash)]) : recipe, hash };
}

// EXTERNAL MODULE: ./.build/setup/emulation.stage.js
var emulation_stage = __nccwpck_require__(29956);
// EXTERNAL MODULE: ./.build/setup/given-builders.stage.js
var given_builders_stage = __nccwpck_require__(2962);
;// CONCATENATED MODULE: ./.build/setup/builder-lock.js
// Who holds a kept builder, and whether that one is still there. The lock is a volume of the engine, which all runners of a
// machine share: it is made once, and its label says by whom. Pure.
const lockLabel = 'ghcr-buildx-action.owner';
function lockVolume(builder) {
    return `ghcr-buildx-lock-${builder}`;
}
/** Longer than a hosted job may last: for owners that can't be seen. */
const longestHoldMs = 6 * 3_600_000;
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
function isStale(owner, { boot, space, isLocalEngine, now, began }) {
    if (owner.boot !== '' && owner.boot === boot && owner.space !== '' && owner.space === space && owner.pid !== undefined)
        return owner.began !== began;
    // The machine was started again since.
    if (isLocalEngine && owner.boot !== '' && boot !== '' && owner.boot !== boot)
        return true;
    return now - owner.at > longestHoldMs;
}
/** Shape: proc(5), /proc/PID/stat. `began` is field 22; the second one, in brackets, may hold anything. */
function readProcess(stat) {
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
    const label = await docker(['volume', 'inspect', '--format', `{{index .Labels "${lockLabel}"}}`, volume], environment, world);
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

// EXTERNAL MODULE: ./.build/setup/opened.js
var opened = __nccwpck_require__(58063);
// EXTERNAL MODULE: ./.build/setup/remove-argv.js
var remove_argv = __nccwpck_require__(61305);
;// CONCATENATED MODULE: ./.build/setup/kept-builder.stage.js





/** Its name; undefined: another run has it. */
async function takeKept({ keptName: name }, environment, given, world) {
    const kept = keptName(name, given.environment['RUNNER_NAME']);
    const lock = await takeLock(kept, environment, given, world);
    if (lock === undefined)
        return undefined;
    world.runner.saveState(opened/* opened */.S.lock, JSON.stringify(lock));
    return kept;
}
/** false: it has to be created. One that was made with other options, here or by another account of this machine, is removed. */
async function isThereAsAsked(name, hash, { endpoint }, environment, { processes, runner }) {
    const run = (args, timeoutMs) => processes.run({ file: 'docker', args, env: environment, timeoutMs });
    const [instance, container] = await Promise.all([
        run((0,builder_argv/* lookArgv */.In)(name), 30_000),
        // At another endpoint it is not this engine's to tell.
        endpoint === undefined ? run(['container', 'inspect', '--format', '{{json .Config.Env}}', containerOf(name)], 30_000) : undefined,
    ]);
    const isKnown = instance.end === 'exited' && instance.code === 0;
    const runs = container?.end === 'exited' && container.code === 0;
    const isOther = (isKnown && !isMadeBy(hash, instance.stdout)) || (runs && !isMadeBy(hash, container.stdout));
    if (!isOther)
        return isKnown;
    runner.info(`[builder] The kept builder ${name} was made with other options: it is made again, with the cache that it has.`);
    if (isKnown)
        await run((0,remove_argv/* removeArgv */.p)(name, true), 60_000);
    else
        await run(['container', 'rm', '--force', containerOf(name)], 60_000);
    return false;
}

// EXTERNAL MODULE: ./.build/setup/pulled-image.stage.js
var pulled_image_stage = __nccwpck_require__(86752);
;// CONCATENATED MODULE: ./.build/setup/builder.stage.js
// The builder of the run: one of its own, or the one given. Created, booted and looked at with as few calls as buildx allows.
// It never changes which builder is the user's current one.














/** Creates it, without booting: that is left until logins and emulators are in place. Throws BUILDER_FAILED. */
async function createBuilder(plan, tools, config, given, world, knownAs) {
    const { builder } = plan.inputs;
    const [first] = builder.given;
    if (first !== undefined)
        return { name: first, own: false, ...(builder.orNew ? { lastResort: () => makeNew(plan, tools, config, given, world) } : {}) };
    // The docker driver has one builder for each Docker context, which is always there.
    if (builder.driver === 'docker')
        return { name: tools.context ?? 'default', own: false };
    const { name, keepsState, recipe, hash } = await planOwnBuilder(plan, tools, config, given, world, knownAs);
    if (!keepsState || !(await isThereAsAsked(name, hash, builder, config.environment, world)))
        await create(name, recipe, plan, config, world);
    return { name, own: true, keepsState, recipe };
}
/**
 * A builder of the run's own as the calls that make it, noted for post before the first of them. The files that they name are
 * written. `knownAs`: the name that post knows of an earlier try. `hash`: see makeRecipe. Throws INVALID_INPUT.
 */
async function planOwnBuilder(plan, tools, config, given, world, knownAs) {
    const { builder } = plan.inputs;
    const kept = builder.keepState ? await takeKept(builder, config.environment, given, world) : undefined;
    const name = kept ?? knownAs ?? `ghcr-buildx-${world.clock.randomName()}`;
    const keepsState = kept !== undefined;
    // One that takes the place of a kept builder is used once.
    if (builder.cleanup || (builder.keepState && !keepsState))
        world.runner.saveState(opened/* opened */.S.builder, name);
    if (keepsState)
        world.runner.saveState(opened/* opened */.S.keepState, 'true');
    return { name, keepsState, ...(await makeRecipe(name, plan, tools, config, given, world)) };
}
/** As if no builder were given. */
async function makeNew(plan, tools, config, given, world) {
    const own = { ...plan, inputs: { ...plan.inputs, builder: { ...plan.inputs.builder, given: [], orNew: false } } };
    await (0,emulation_stage/* ensureEmulators */.B)(own, { tools, config, environment: given.environment }, world);
    return await bootBuilder(await createBuilder(own, tools, config, given, world), own, config, world);
}
async function create(name, recipe, plan, config, { processes }) {
    // One after the other: a node is appended to what is there.
    for (const args of recipe) {
        const answer = await processes.run({ file: 'docker', args, env: config.environment, timeoutMs: 120_000 });
        if (!succeeded(answer))
            throw builderFailure(`The builder ${name} could not be created.`, answer.stderr, plan);
    }
}
/**
 * Boots it where it is not up, and reads its nodes. The BuildKit image of a builder of the run's own is pulled from a mirror
 * when its registry fails, and all of it is tried again. Throws BUILDER_FAILED.
 */
async function bootBuilder(named, plan, config, world) {
    const { name, recipe } = named;
    if (plan.inputs.builder.given.length > 1 || named.lastResort !== undefined)
        return await bootFirst(named, plan, config, world);
    const several = await bootNodes(named, plan, config, world);
    if (several !== undefined)
        return several;
    const what = `boot builder ${name}`;
    if (recipe === undefined || plan.inputs.builder.driver !== 'docker-container') {
        return await world.retry.run({ what, attempt: () => bootOnce(named, plan, config, world), failureOf: (thrown) => (thrown instanceof action_error/* ActionError */.lZ ? thrown.failure : undefined) });
    }
    let made = (0,builder_argv/* builderImageOf */.cn)(recipe);
    return await (0,pulled_image_stage/* usePulled */.C)(what, made, async (image) => {
        const using = (0,builder_argv/* withBuilderImage */.No)(recipe, image);
        if (image !== made) {
            await world.processes.run({ file: 'docker', args: (0,remove_argv/* removeArgv */.p)(name, named.keepsState === true), env: config.environment, timeoutMs: 60_000 });
            await create(name, using, plan, config, world);
            made = image;
            world.runner.info(`[builder] trying the BuildKit image ${image}`);
        }
        return await bootOnce({ ...named, recipe: image === (0,builder_argv/* builderImageOf */.cn)(recipe) ? recipe : using }, plan, config, world);
    }, world);
}
/** Of several given ones, the first that is up; else one of the run's own where that is asked for. */
async function bootFirst({ lastResort }, plan, { environment, folder }, world) {
    const { builder, unusable } = await (0,given_builders_stage/* firstUsable */.VS)(plan.inputs.builder.given, { platforms: plan.platforms, environment, folder }, world);
    if (builder !== undefined)
        return announced(builder, world);
    if (lastResort !== undefined)
        return await lastResort();
    throw builderFailure(`None of the builders ${plan.inputs.builder.given.join(', ')} is up.`, unusable.map(({ name, reason }) => `${name}: ${reason}`).join('\n'), plan);
}
/** One of several nodes: those that are up will do. undefined: it is none. */
async function bootNodes({ name, own, recipe }, plan, { environment, folder }, world) {
    // Its recipe has a call for each node.
    if (recipe?.length === 1 || (recipe === undefined && plan.inputs.builder.given.length === 0))
        return undefined;
    const { builderOfNodes } = await __nccwpck_require__.e(/* import() */ 935).then(__nccwpck_require__.bind(__nccwpck_require__, 34935));
    const found = await builderOfNodes(name, { platforms: plan.platforms, environment, folder, own, bootMs: own ? 600_000 : 60_000 }, world);
    if (typeof found === 'string')
        throw builderFailure(`The builder ${name} can't build what is planned.`, found, plan);
    return found && announced({ ...found, ...(recipe === undefined ? {} : { recipe }) }, world);
}
async function bootOnce({ name, own, recipe }, plan, config, world) {
    const answer = await world.processes.run({
        file: 'docker',
        args: (0,builder_argv/* inspectArgv */.TT)(name),
        env: config.environment,
        timeoutMs: 600_000,
        onStderr: (line) => world.runner.foreign(`[builder] ${line}`),
    });
    if (!succeeded(answer)) {
        // All that buildx says of a remote daemon after its 20 s.
        const said = /context deadline exceeded/.test(answer.stderr) ? await (0,unreachable_stage/* whyUnreachable */.L)(name, config.environment, answer.stderr.trim(), world) : answer.stderr;
        throw builderFailure(`The builder ${name} did not start.`, said, plan);
    }
    const { problems, down, driver, nodes } = (0,builder_inspect/* parseInspect */.E)(answer.stdout);
    if (problems.length > 0 || down.length > 0 || nodes.length === 0)
        throw builderFailure(`The builder ${name} is not ready.`, [...problems, ...down.map(({ node, reason }) => `${node}: ${reason}`)].join('\n') || answer.stderr, plan);
    // As it was asked for: a default builder may be listed under its context's name.
    return announced({ name, driver, nodes, own, ...(recipe === undefined ? {} : { recipe }) }, world);
}
function announced(builder, { runner }) {
    const nodes = builder.nodes.map((node) => `${node.name}${node.buildkit === undefined ? '' : ` (BuildKit ${node.buildkit})`}`).join(', ');
    runner.info(`Builder ${builder.name}, driver ${builder.driver}: ${nodes}`);
    return builder;
}
function succeeded(answer) {
    return answer.end === 'exited' && answer.code === 0;
}
function builderFailure(what, said, plan) {
    const lines = said.trim().split('\n').slice(-10).join('\n');
    return new action_error/* ActionError */.lZ({
        code: 'BUILDER_FAILED',
        what,
        why: lines === '' ? 'docker buildx printed nothing.' : `docker buildx says why:\n${lines}`,
        fix: fixFor(plan, said),
        failure: (0,classify/* classify */.L8)({ stage: 'setup', text: said }),
    });
}
function fixFor({ inputs }, said) {
    const { given, driver } = inputs.builder;
    if (given.length > 1)
        return `Look at each of them with docker buildx inspect --bootstrap NAME, or add ${builder_settings/* newBuilder */.ak} as the last, for one of the run's own.`;
    const advice = given.length === 0 ? adviceFor(driver, said) : undefined;
    if (advice !== undefined)
        return advice;
    if (/toomanyrequests|pull|deadline exceeded|timeout|registry/i.test(said))
        return 'The BuildKit image could not be pulled: run the job again, log in to its registry, or name a mirror with driver-opts: image=…';
    const [name] = given;
    if (name !== undefined)
        return `Check that a builder ${name} exists and is up: docker buildx inspect --bootstrap ${name}.`;
    return `Check the inputs of the builder: driver is ${driver}; see driver-opts, buildkitd-flags, buildkitd-config and endpoint.`;
}


/***/ }),

/***/ 45625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openConfig)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(53916);
/* harmony import */ var _private_config_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2994);
/* harmony import */ var _opened_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(58063);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(22344);
// Makes the run's private Docker configuration: a folder that docker uses instead of the user's, with the user's
// credentials, plugins and contexts readable in it. Nothing of the user's is written to.




async function openConfig(plan, given, world) {
    const { files, runner } = world;
    const users = (0,_private_config_js__WEBPACK_IMPORTED_MODULE_3__/* .userFolders */ .b)(given.environment);
    const folder = await files.makeRunFolder();
    runner.saveState(_opened_js__WEBPACK_IMPORTED_MODULE_1__/* .opened */ .S.folder, folder);
    const dockerFolder = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'docker');
    await files.makeFolder(dockerFolder);
    const config = (0,_private_config_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeConfig */ .Fu)(await files.read((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(users.docker, 'config.json')));
    const logins = plan.inputs.login.logins.map(({ registry }) => registry);
    const content = withProxies((0,_private_config_js__WEBPACK_IMPORTED_MODULE_3__/* .privateConfig */ .up)(config, await storedHosts(config, world), logins), plan, given, world);
    await Promise.all([
        files.writePrivate((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(dockerFolder, 'config.json'), JSON.stringify(content)),
        linkPlugins((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(users.docker, 'cli-plugins'), (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(dockerFolder, 'cli-plugins'), files),
        linkWhere((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(users.docker, 'contexts'), (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(dockerFolder, 'contexts'), files),
    ]);
    const environment = { DOCKER_CONFIG: dockerFolder, BUILDX_CONFIG: users.buildx };
    runner.saveState(_opened_js__WEBPACK_IMPORTED_MODULE_1__/* .opened */ .S.environment, JSON.stringify(environment));
    return { folder, dockerFolder, content, environment };
}
/** The user's own settings win over the job's variables. */
function withProxies(config, plan, { environment }, { runner }) {
    const users = decodeProxies(config['proxies']);
    const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .planProxy */ .mL)(plan.inputs.builder, plan.attests, environment);
    for (const secret of [...proxy.secrets, ...Object.values(users).flatMap(_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsOfSettings */ .YA)])
        runner.hide(secret);
    const kept = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutRecorded */ .Bf)(users, plan.attests);
    const lost = Object.keys(users).length > Object.keys(kept).length ? ["A proxy with a password in the Docker configuration is left out: this provenance (mode=max) would publish it. Use provenance: mode=min."] : [];
    for (const warning of [...proxy.warnings, ...lost])
        runner.warning(warning, { title: 'Proxy' });
    const proxies = Object.keys(users).length > 0 || Object.keys(proxy.settings).length === 0 ? kept : { default: proxy.settings };
    return Object.keys(proxies).length === 0 && config['proxies'] === undefined ? config : { ...config, proxies };
}
function decodeProxies(value) {
    return value !== null && typeof value === 'object' ? { ...value } : {};
}
/** Asking a store for its hosts changes nothing in it. A store that does not answer has nothing to offer. */
async function storedHosts(config, { processes, runner }) {
    const store = (0,_private_config_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialsStore */ .EO)(config);
    if (store === undefined)
        return [];
    const answer = await processes.run({ file: `docker-credential-${store}`, args: ['list'], timeoutMs: 30_000 });
    if (answer.end === 'exited' && answer.code === 0)
        return (0,_private_config_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeStoredHosts */ .Ty)(answer.stdout);
    runner.debug(`The credentials store ${store} gives no list of its hosts (${answer.end}): its credentials are not used.`);
    return [];
}
/** A folder of links, not a link to the folder: another buildx may be put in it. */
async function linkPlugins(from, to, files) {
    const plugins = await files.list(from);
    await files.makeFolder(to);
    await Promise.all(plugins.map((name) => files.link((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(from, name), (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(to, name))));
}
async function linkWhere(target, path, files) {
    if (await files.exists(target))
        await files.link(target, path);
}


/***/ }),

/***/ 4893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ isPlainBuilder),
/* harmony export */   aC: () => (/* binding */ runnerArchitecture),
/* harmony export */   j$: () => (/* binding */ planEarly),
/* harmony export */   y1: () => (/* binding */ talksToThisMachine)
/* harmony export */ });
/* harmony import */ var _build_attestations_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(61038);

/**
 * Of a run that builds, whatever GitHub will answer; undefined: only the plan will tell. With skip-unchanged most runs need no
 * docker at all.
 */
function planEarly(inputs, { act }, trigger, environment) {
    const { build, dryRun, publish, skipUnchanged } = inputs;
    if (act === 'nothing' || dryRun || skipUnchanged || publish.command !== 'publish' || publish.digests !== undefined)
        return undefined;
    if (build.call !== undefined || build.outputs.length > 0)
        return undefined;
    // What is only built, or loaded, carries no attestations.
    return { inputs, attests: act === 'publish' ? (0,_build_attestations_js__WEBPACK_IMPORTED_MODULE_0__/* .planAttestations */ .R)(build, { destination: { to: 'digest', images: [] }, trigger, environment }) : [] };
}
/** The plainest and commonest builder: one node of the docker-container driver, made by this run and removed with it. */
function isPlainBuilder({ builder, emulation }) {
    const { given, driver, append, endpoint, version, keepState } = builder;
    const isOurs = given.length === 0 && driver === 'docker-container' && append.length === 0 && endpoint === undefined && !keepState;
    return isOurs && version === undefined && emulation.qemu !== 'true';
}
/** The processor that an engine on this machine has, as Go names it. */
function runnerArchitecture(environment) {
    const names = { X64: 'amd64', ARM64: 'arm64', ARM: 'arm', X86: '386' };
    return names[environment['RUNNER_ARCH'] ?? ''];
}
/** Seen from the variables and the configuration alone: docker will talk to an engine on this kernel (docs.docker.com, "Docker contexts"). */
function talksToThisMachine(environment, config) {
    const host = environment['DOCKER_HOST'] ?? '';
    if (host !== '')
        return host.startsWith('unix://');
    return [environment['DOCKER_CONTEXT'], config['currentContext']].every((context) => context === undefined || context === '' || context === 'default');
}


/***/ }),

/***/ 29956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ensureEmulators),
/* harmony export */   U: () => (/* binding */ ensureBuilderPlatforms)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(53916);
/* harmony import */ var _domain_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(63926);
/* harmony import */ var _failure_classify_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(17657);
/* harmony import */ var _emulators_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(94064);
/* harmony import */ var _pulled_image_stage_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(86752);
// Makes platforms that the processor does not run itself buildable, with QEMU. Looks first: a file of the kernel tells for
// nothing whether an emulator is registered, while installing costs the pull of an image and a privileged container.





/** Before the builder boots, so that BuildKit finds them when it looks. Throws EMULATION_FAILED. */
async function ensureEmulators(plan, place, world) {
    if (!(0,_emulators_js__WEBPACK_IMPORTED_MODULE_3__/* .mayNeedEmulation */ .os)(plan) || plan.inputs.builder.given.length > 0 || place.tools.engine === undefined)
        return;
    const foreign = (0,_emulators_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignArchitectures */ .bN)(plan.platforms, place.tools.engine.architecture);
    const missing = isOwnKernel(place) ? await unregistered(foreign, world.files) : foreign;
    await install(plan, missing, place, world);
}
/** For a builder that was there before: it tells itself which platforms it can build. Throws EMULATION_FAILED. */
async function ensureBuilderPlatforms(plan, builder, place, world) {
    const isLocal = builder.driver === 'docker-container' || builder.driver === 'docker';
    if (!(0,_emulators_js__WEBPACK_IMPORTED_MODULE_3__/* .mayNeedEmulation */ .os)(plan) || plan.inputs.builder.given.length === 0 || builder.own || !isLocal || place.tools.engine === undefined)
        return;
    const built = new Set(builder.nodes.flatMap(({ platforms }) => platforms));
    const missing = plan.platforms.filter((platform) => !built.has(platform));
    await install(plan, (0,_emulators_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignArchitectures */ .bN)(missing, place.tools.engine.architecture), place, world);
}
async function install(plan, missing, { config }, world) {
    const { runner } = world;
    const { qemu, image, platforms } = plan.inputs.emulation;
    if (missing.length === 0 && qemu !== 'true') {
        runner.debug('No emulator is installed: every planned platform is native or emulated already.');
        return;
    }
    const architectures = platforms.length > 0 ? platforms : missing;
    if (architectures.length === 0)
        return;
    await (0,_pulled_image_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .usePulled */ .C)('install QEMU', image, async (from) => {
        const answer = await world.processes.run({ file: 'docker', args: (0,_emulators_js__WEBPACK_IMPORTED_MODULE_3__/* .installArgv */ .CL)(from, architectures), env: config.environment, timeoutMs: 300_000 });
        if (answer.end !== 'exited' || answer.code !== 0)
            throw notInstalled(architectures, answer);
    }, world);
    runner.info(`Installed QEMU emulators: ${architectures.join(', ')}.`);
}
function notInstalled(architectures, answer) {
    return new _domain_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        code: 'EMULATION_FAILED',
        what: `The QEMU emulators for ${architectures.join(', ')} could not be installed.`,
        why: answer.end === 'exited' ? (answer.stderr.trim() === '' ? 'docker run printed nothing.' : `docker run says why:\n${answer.stderr.trim().split('\n').slice(-5).join('\n')}`) : `docker run ended: ${answer.end}.`,
        fix: 'Set qemu: false when the Dockerfile cross-compiles; else allow privileged containers on the runner, name a mirror with qemu-image, or build on a runner of that architecture.',
        failure: (0,_failure_classify_js__WEBPACK_IMPORTED_MODULE_2__/* .classify */ .L8)({ stage: 'setup', text: answer.stderr }),
    });
}
async function unregistered(architectures, files) {
    const usable = await Promise.all(architectures.map(async (architecture) => (0,_emulators_js__WEBPACK_IMPORTED_MODULE_3__/* .isUsable */ .Ng)(await files.read((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(_emulators_js__WEBPACK_IMPORTED_MODULE_3__/* .binfmtFolder */ .T5, (0,_emulators_js__WEBPACK_IMPORTED_MODULE_3__/* .binfmtEntry */ .pL)(architecture))))));
    return architectures.filter((_, index) => usable[index] !== true);
}
/** The engine runs on the kernel that we see: its socket is a local one. */
function isOwnKernel({ tools, environment }) {
    const host = environment['DOCKER_HOST'] ?? '';
    return host === '' ? (tools.context ?? 'default') === 'default' : host.startsWith('unix://');
}


/***/ }),

/***/ 94064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ installArgv),
/* harmony export */   Ng: () => (/* binding */ isUsable),
/* harmony export */   T5: () => (/* binding */ binfmtFolder),
/* harmony export */   bN: () => (/* binding */ foreignArchitectures),
/* harmony export */   os: () => (/* binding */ mayNeedEmulation),
/* harmony export */   pL: () => (/* binding */ binfmtEntry)
/* harmony export */ });
/* harmony import */ var _domain_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4028);

/** Architecture as Go has it -> QEMU's name, which is how its emulator is registered (`qemu-aarch64`). */
const qemuNames = {
    amd64: 'x86_64',
    arm64: 'aarch64',
    arm: 'arm',
    '386': 'i386',
    riscv64: 'riscv64',
    ppc64le: 'ppc64le',
    s390x: 's390x',
    mips64le: 'mips64el',
    mips64: 'mips64',
    loong64: 'loongarch64',
};
/** Architectures that no processor of `engine` (an architecture) runs itself; each once. */
function foreignArchitectures(platforms, engine) {
    const wanted = platforms.map(_domain_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .platformParts */ .Y).flatMap(({ os, architecture }) => (os === 'linux' ? [architecture] : []));
    return [...new Set(wanted)].filter((architecture) => architecture !== engine && !(engine === 'amd64' && architecture === '386'));
}
const binfmtFolder = '/proc/sys/fs/binfmt_misc';
/** The entry to look for in that folder. */
function binfmtEntry(architecture) {
    return `qemu-${qemuNames[architecture] ?? architecture}`;
}
/**
 * `entry`: the entry's text (Linux, admin-guide/binfmt-misc). Flag F makes the kernel hold the emulator open; without it
 * a container, where the emulator's path does not exist, can't use it.
 */
function isUsable(entry) {
    return entry !== undefined && /^enabled$/m.test(entry) && /^flags:.*F/m.test(entry);
}
/** Whether emulators on the runner can matter to the builder: only where it runs on the runner's own engine. */
function mayNeedEmulation({ inputs, destination }) {
    const { driver, append, endpoint } = inputs.builder;
    const isLocal = (driver === 'docker-container' || driver === 'docker') && append.length === 0 && endpoint === undefined;
    // A check or outline runs no step.
    return inputs.emulation.qemu !== 'false' && isLocal && destination.to !== 'call';
}
/** What follows `docker`. `architectures`: as tonistiigi/binfmt names them, or `all`. */
function installArgv(image, architectures) {
    return ['run', '--rm', '--privileged', image, '--install', architectures.join(',')];
}


/***/ }),

/***/ 2962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VS: () => (/* binding */ firstUsable),
/* harmony export */   ie: () => (/* binding */ isUp),
/* harmony export */   lS: () => (/* binding */ builderEnvironment),
/* harmony export */   of: () => (/* binding */ isStillUsed)
/* harmony export */ });
/* harmony import */ var _nodes_unreachable_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(17058);
/* harmony import */ var _builder_argv_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(20850);
/* harmony import */ var _builder_inspect_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(57258);



const lookMs = 10_000;
/** A stopped container starts in seconds; one whose image must be pulled gets no more either. */
const bootMs = 60_000;
/** Tries one after the other. Warns of each that is passed over. */
async function firstUsable(names, trial, world) {
    const unusable = [];
    for (const [at, name] of names.entries()) {
        const found = await tryBuilder(name, trial, world);
        if (typeof found !== 'string')
            return { builder: { ...found, others: found.buildxConfig === undefined ? names.slice(at + 1) : [] }, unusable };
        unusable.push({ name, reason: found });
        world.runner.warning(`The builder ${name} is not used: ${found}`, { title: 'Builder down' });
    }
    return { unusable };
}
/** With it every call of buildx sees the builder as it is used. */
function builderEnvironment(environment, { buildxConfig }) {
    return buildxConfig === undefined ? environment : { ...environment, BUILDX_CONFIG: buildxConfig };
}
/** Whether all nodes of a given builder answer. */
async function isUp(name, environment, world) {
    const seen = await look(name, environment, world);
    return typeof seen !== 'string' && seen.down.length === 0 && seen.problems.length === 0;
}
/** false: another one of the list has taken over. What it held can't be had, and waiting for it takes buildx 20 s a call. */
async function isStillUsed({ builder, environment }, world) {
    return (builder.others ?? []).length === 0 || (await isUp(builder.name, environment, world));
}
/** The builder, or why not: one line. */
async function tryBuilder(name, trial, world) {
    const { builderOfNodes } = await __nccwpck_require__.e(/* import() */ 935).then(__nccwpck_require__.bind(__nccwpck_require__, 34935));
    const several = await builderOfNodes(name, { ...trial, bootMs, own: false }, world);
    if (several !== undefined)
        return typeof several === 'string' ? several : (trial.suits?.(several) ?? several);
    const seen = await look(name, trial.environment, world);
    if (typeof seen === 'string')
        return seen;
    if (seen.down.length > 0) {
        const reasons = oneLine(seen.down.map(({ node, reason }) => `${node}: ${reason}`).join('; '));
        return seen.driver === 'remote' ? await (0,_nodes_unreachable_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .whyUnreachable */ .L)(name, trial.environment, reasons, world) : reasons;
    }
    const answer = await world.processes.run({
        file: 'docker',
        args: (0,_builder_argv_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectArgv */ .TT)(name),
        env: trial.environment,
        timeoutMs: bootMs,
        onStderr: (line) => world.runner.foreign(`[builder] ${line}`),
    });
    if (answer.end !== 'exited')
        return `it did not start within ${bootMs / 1000} s.`;
    const { problems, driver, nodes } = (0,_builder_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInspect */ .E)(answer.stdout);
    if (answer.code !== 0 || problems.length > 0 || nodes.length === 0)
        return oneLine(problems.join('; ') || lastLine(answer.stderr));
    const builder = { name, driver, nodes, own: false };
    return trial.suits?.(builder) ?? builder;
}
async function look(name, environment, { processes }) {
    const answer = await processes.run({ file: 'docker', args: (0,_builder_argv_js__WEBPACK_IMPORTED_MODULE_1__/* .lookArgv */ .In)(name), env: environment, timeoutMs: lookMs });
    if (answer.end !== 'exited')
        return `it gave no answer within ${lookMs / 1000} s.`;
    const seen = (0,_builder_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInspect */ .E)(answer.stdout);
    if (answer.code === 0 && seen.nodes.length > 0)
        return seen;
    return oneLine(seen.problems.join('; ') || lastLine(answer.stderr));
}
function lastLine(text) {
    return text.trim().split('\n').at(-1)?.replace(/^ERROR:\s*/, '') || 'docker buildx printed nothing.';
}
function oneLine(text) {
    return text.replaceAll(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 35368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ mirrorsOf),
/* harmony export */   V: () => (/* binding */ mayHelpElsewhere)
/* harmony export */ });
/** Google's cache of Docker Hub (cloud.google.com/artifact-registry/docs/pull-cached-dockerhub-images). */
const hubMirror = 'mirror.gcr.io';
const hubNames = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);
/** `moby/buildkit:x` -> `mirror.gcr.io/moby/buildkit:x`; none for an image of another registry. */
function mirrorsOf(image) {
    const [first = '', ...rest] = image.split('/');
    // A first part with a dot or a port is a host (distribution/reference, "splitDockerDomain").
    const isHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
    if (isHost && !hubNames.has(first))
        return [];
    const path = isHost ? rest : [first, ...rest];
    return [[hubMirror, ...(path.length === 1 ? ['library'] : []), ...path].join('/')];
}
const mirrorHelps = new Set(['registry-unavailable', 'rate-limited', 'timeout-cancelled']);
/** The registry is to blame, and another one may do better. */
function mayHelpElsewhere({ class: name, transient }) {
    return transient !== false && mirrorHelps.has(name);
}


/***/ }),

/***/ 58063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ opened)
/* harmony export */ });
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


/***/ }),

/***/ 2994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ credentialsStore),
/* harmony export */   FH: () => (/* binding */ withLogins),
/* harmony export */   Fu: () => (/* binding */ decodeConfig),
/* harmony export */   Ty: () => (/* binding */ decodeStoredHosts),
/* harmony export */   U$: () => (/* binding */ registryHost),
/* harmony export */   Wg: () => (/* binding */ loginArgv),
/* harmony export */   b: () => (/* binding */ userFolders),
/* harmony export */   dT: () => (/* binding */ storedLogin),
/* harmony export */   me: () => (/* binding */ loginConfig),
/* harmony export */   up: () => (/* binding */ privateConfig)
/* harmony export */ });
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


/***/ }),

/***/ 22344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ withoutRecorded),
/* harmony export */   YA: () => (/* binding */ secretsOfSettings),
/* harmony export */   mL: () => (/* binding */ planProxy)
/* harmony export */ });
/* harmony import */ var _build_csv_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(91215);

/** `attests`: of the plan. `https_proxy` is read as `HTTPS_PROXY` is. */
function planProxy({ daemon, driver, driverOpts }, attests, environment) {
    const none = { driverOpts: [], settings: {}, secrets: [], warnings: [] };
    const found = daemon.proxy === 'off' ? {} : proxiesOf(environment);
    const addresses = [found.httpProxy, found.httpsProxy].filter((value) => value !== undefined);
    if (addresses.length === 0)
        return none;
    const secrets = addresses.flatMap(secretsIn);
    const local = addresses.find(isLoopback);
    if (local !== undefined && !(driver === 'docker-container' && usesHostNetwork(driverOpts))) {
        return { ...none, secrets, warnings: [`The job's proxy is on this machine's loopback, where the builder does not reach it: it is not passed on (driver-opts: network=host would).`] };
    }
    const isSecret = secrets.length > 0;
    const recorded = isSecret && recordsArguments(attests);
    return {
        driverOpts: isSecret || !takesVariables(driver) ? [] : Object.entries(found).map(([name, value]) => (0,_build_csv_record_js__WEBPACK_IMPORTED_MODULE_0__/* .csvRecord */ .ef)([[`env.${variableOf[name] ?? name}`, value]])),
        settings: recorded ? {} : found,
        secrets,
        warnings: isSecret ? [refusal(recorded, takesVariables(driver))] : [],
    };
}
/** Proxies of the user's own configuration without those that would be published in a provenance. Shape: host -> settings. */
function withoutRecorded(proxies, attests) {
    if (!recordsArguments(attests))
        return proxies;
    return Object.fromEntries(Object.entries(proxies).filter(([, settings]) => secretsOfSettings(settings).length === 0));
}
function secretsOfSettings(settings) {
    return settings !== null && typeof settings === 'object' ? Object.values(settings).flatMap((value) => (typeof value === 'string' ? secretsIn(value) : [])) : [];
}
const variableOf = { httpProxy: 'HTTP_PROXY', httpsProxy: 'HTTPS_PROXY', noProxy: 'NO_PROXY' };
function proxiesOf(environment) {
    return Object.fromEntries(Object.entries(variableOf).flatMap(([name, variable]) => {
        const value = environment[variable] || environment[variable.toLowerCase()];
        return value === undefined || value === '' ? [] : [[name, value]];
    }));
}
/** The whole address and its password, when it has one. */
function secretsIn(address) {
    const url = URL.parse(address.includes('://') ? address : `http://${address}`);
    if (url === null || (url.username === '' && url.password === ''))
        return [];
    return [address, url.password, decoded(url.password)].filter((text, at, all) => text !== '' && all.indexOf(text) === at);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function isLoopback(address) {
    const host = URL.parse(address.includes('://') ? address : `http://${address}`)?.hostname ?? '';
    return host === 'localhost' || host === '[::1]' || /^127\./.test(host);
}
function usesHostNetwork(driverOpts) {
    return driverOpts.some((option) => (0,_build_csv_record_js__WEBPACK_IMPORTED_MODULE_0__/* .csvAttribute */ .JA)(option, 'network') === 'host');
}
function takesVariables(driver) {
    return driver === 'docker-container' || driver === 'kubernetes';
}
/** Build arguments stand in the provenance unless its mode is `min`; BuildKit's own default is `max`. */
function recordsArguments(attests) {
    return attests.some((attest) => (0,_build_csv_record_js__WEBPACK_IMPORTED_MODULE_0__/* .csvAttribute */ .JA)(attest, 'type') === 'provenance' && (0,_build_csv_record_js__WEBPACK_IMPORTED_MODULE_0__/* .csvAttribute */ .JA)(attest, 'disabled') !== 'true' && (0,_build_csv_record_js__WEBPACK_IMPORTED_MODULE_0__/* .csvAttribute */ .JA)(attest, 'mode') !== 'min');
}
function refusal(recorded, hasDaemon) {
    const daemon = hasDaemon ? "The job's proxy has a password, which would stand in buildx's arguments: the builder does not get it." : "The job's proxy has a password.";
    const steps = recorded ? ' RUN steps do not get it either: this provenance (mode=max) would publish it.' : ' RUN steps get it.';
    return `${daemon}${steps} Use a proxy without one${recorded ? ', or provenance: mode=min' : ''}.`;
}


/***/ }),

/***/ 86752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ usePulled)
/* harmony export */ });
/* harmony import */ var _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63926);
/* harmony import */ var _image_mirrors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(35368);
// Uses an image that has to be pulled: from its registry, from a mirror, and all of that again as the schedule has it.


/** `use` throws an ActionError with its `failure`. Throws the error that the image itself gave, not a mirror's. */
async function usePulled(what, image, use, { retry, runner }) {
    return await retry.run({
        what,
        attempt: async () => {
            let own;
            for (const candidate of [image, ...(0,_image_mirrors_js__WEBPACK_IMPORTED_MODULE_1__/* .mirrorsOf */ .M)(image)]) {
                try {
                    return await use(candidate);
                }
                catch (thrown) {
                    own ??= thrown;
                    const failure = failureOf(thrown);
                    if (failure === undefined || !(0,_image_mirrors_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHelpElsewhere */ .V)(failure))
                        throw own;
                    runner.debug(`${candidate}: ${failure.class}: ${failure.cause}`);
                }
            }
            throw own;
        },
        failureOf,
    });
}
function failureOf(thrown) {
    return thrown instanceof _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? thrown.failure : undefined;
}


/***/ }),

/***/ 61305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ removeArgv)
/* harmony export */ });
// The call that removes a builder, as an argument vector. Apart from those that make one: it is all that post needs of them.
function removeArgv(name, keepState) {
    return ['buildx', 'rm', ...(keepState ? ['--keep-state'] : []), name];
}


/***/ }),

/***/ 48494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ openLogins),
  s: () => (/* binding */ setUp)
});

// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __nccwpck_require__(63926);
// EXTERNAL MODULE: ./.build/resources/room.stage.js + 9 modules
var room_stage = __nccwpck_require__(76445);
// EXTERNAL MODULE: ./.build/retry/cancel.js
var cancel = __nccwpck_require__(1565);
// EXTERNAL MODULE: ./.build/setup/begin.stage.js + 2 modules
var begin_stage = __nccwpck_require__(2234);
// EXTERNAL MODULE: ./.build/setup/builder.stage.js + 8 modules
var builder_stage = __nccwpck_require__(33754);
// EXTERNAL MODULE: ./.build/setup/given-builders.stage.js
var given_builders_stage = __nccwpck_require__(2962);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __nccwpck_require__(53916);
// EXTERNAL MODULE: ./.build/failure/classify.js + 25 modules
var classify = __nccwpck_require__(17657);
// EXTERNAL MODULE: ./.build/setup/pulled-image.stage.js
var pulled_image_stage = __nccwpck_require__(86752);
;// CONCATENATED MODULE: ./.build/setup/buildx-install.stage.js
// Installs a given version of buildx, only when asked: from Docker's own image docker/buildx-bin, which the engine pulls and
// checks by digest. It goes into the run's private configuration: the runner's own buildx stays as it is.




const buildxImage = 'docker.io/docker/buildx-bin';
/** `v0.29.1` or `0.29.1` -> the image that holds it. Throws INVALID_INPUT for what names no release. */
function buildxImageOf(version) {
    const [, release] = /^v?(\d+\.\d+\.\d+(?:-rc\d+)?|latest)$/.exec(version.trim()) ?? [];
    if (release !== undefined)
        return `${buildxImage}:${release}`;
    throw new action_error/* ActionError */.lZ({
        code: 'INVALID_INPUT',
        what: `buildx-version is ${version}.`,
        why: 'Expected a release of docker/buildx like 0.29.1, or latest.',
        fix: 'Name a version of github.com/docker/buildx/releases, or leave the input out to use the buildx of the runner.',
    });
}
/** Throws ActionError BUILDX_MISSING when it can't be had. */
async function installBuildx(version, config, world) {
    const { processes, files, runner } = world;
    const image = buildxImageOf(version);
    const docker = (...args) => processes.run({ file: 'docker', args, env: { ...config.environment }, timeoutMs: 300_000 });
    // The image has no program to start but the file itself; the container is never run.
    const container = await (0,pulled_image_stage/* usePulled */.C)('install buildx', image, async (from) => {
        const created = await docker('create', from, '/buildx');
        const id = created.stdout.trim().split('\n').at(-1) ?? '';
        if (created.end !== 'exited' || created.code !== 0 || id === '')
            throw notInstalled(image, created);
        return id;
    }, world);
    const plugin = (0,posix_.join)(config.dockerFolder, 'cli-plugins', 'docker-buildx');
    // A link to the runner's own stands there: writing through it would replace that one.
    await files.remove(plugin);
    const copied = await docker('cp', `${container}:/buildx`, plugin);
    await docker('rm', container);
    if (copied.end !== 'exited' || copied.code !== 0)
        throw notInstalled(image, copied);
    runner.info(`Installed buildx ${version} for this run.`);
}
function notInstalled(image, answer) {
    return new action_error/* ActionError */.lZ({
        code: 'BUILDX_MISSING',
        what: `buildx could not be installed from ${image}.`,
        why: answer.stderr.trim().split('\n').slice(-3).join('\n') || `docker ended: ${answer.end}.`,
        fix: 'Check that this version exists and that the runner reaches its registry, or leave out buildx-version to use the buildx of the runner.',
        failure: (0,classify/* classify */.L8)({ stage: 'setup', text: answer.stderr }),
    });
}

// EXTERNAL MODULE: ./.build/setup/docker-config.stage.js
var docker_config_stage = __nccwpck_require__(45625);
// EXTERNAL MODULE: ./.build/setup/emulation.stage.js
var emulation_stage = __nccwpck_require__(29956);
// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __nccwpck_require__(97578);
// EXTERNAL MODULE: ./.build/setup/opened.js
var opened = __nccwpck_require__(58063);
// EXTERNAL MODULE: ./.build/setup/private-config.js
var private_config = __nccwpck_require__(2994);
;// CONCATENATED MODULE: ./.build/setup/login.stage.js
// Logs in to every registry at once, each with a configuration of its own: docker login reads, changes and writes its
// file, and two of them on one file would lose a login. Passwords go by stdin; what came of it goes into the private copy.






/** Throws ActionError LOGIN_FAILED for a registry that is published to; the others' failure is a warning. */
async function logIn(plan, config, world) {
    const { logins } = plan.inputs.login;
    hideLogins(logins, world);
    const results = await Promise.all(logins.map((login, index) => logInOne(login, (0,posix_.join)(config.folder, `login-${index}`), world)));
    const worked = results.flatMap((result) => (result.ok ? [result] : []));
    await keepLogins(plan, config, worked.map((result) => result.config), world);
    const failed = results.flatMap((result) => (result.ok ? [] : [result]));
    const needed = failed.find(({ registry }) => isPublishedTo(plan, registry));
    if (needed !== undefined)
        throw needed.error;
    const warnings = failed.map(({ error }) => `${error.what} ${error.why}`);
    for (const warning of warnings)
        world.runner.warning(warning, { title: 'Login failed' });
    return { registries: worked.map(({ registry }) => (0,private_config/* registryHost */.U$)(registry)), warnings };
}
/** The same without docker and without asking the registries: they are asked by whoever uses them first. */
async function storeLogins(plan, config, world) {
    const { logins } = plan.inputs.login;
    hideLogins(logins, world);
    await keepLogins(plan, config, logins.map(private_config/* storedLogin */.dT), world);
    return { registries: logins.map(({ registry }) => (0,private_config/* registryHost */.U$)(registry)), warnings: [] };
}
/** The password, and the pair as it stands in config.json. */
function hideLogins(logins, { runner }) {
    for (const { username, password } of logins) {
        runner.hide(password.reveal());
        runner.hide(Buffer.from(`${username}:${password.reveal()}`).toString('base64'));
    }
}
async function keepLogins(plan, config, logins, { files, runner }) {
    if (logins.length > 0)
        await files.writePrivate((0,posix_.join)(config.dockerFolder, 'config.json'), JSON.stringify((0,private_config/* withLogins */.FH)(config.content, logins)));
    const { scope, logout } = plan.inputs.login;
    if (scope !== 'job')
        return;
    for (const [name, value] of Object.entries(config.environment))
        runner.exportVariable(name, value);
    if (!logout)
        runner.saveState(opened/* opened */.S.keepFolder, 'true');
}
async function logInOne(login, folder, { processes, files, runner, retry }) {
    const { registry, username } = login;
    await files.makeFolder(folder);
    await files.writePrivate((0,posix_.join)(folder, 'config.json'), JSON.stringify((0,private_config/* loginConfig */.me)(registry)));
    const attempt = async () => {
        const answer = await processes.run({ file: 'docker', args: (0,private_config/* loginArgv */.Wg)(login), stdin: login.password.reveal(), env: { DOCKER_CONFIG: folder }, timeoutMs: 60_000 });
        if (answer.end !== 'exited' || answer.code !== 0)
            throw loginFailure(login, answer);
        const config = (0,private_config/* decodeConfig */.Fu)(await files.read((0,posix_.join)(folder, 'config.json')));
        await files.remove(folder);
        runner.info(`Logged in to ${(0,private_config/* registryHost */.U$)(registry)} as ${username}.`);
        return { ok: true, registry, config };
    };
    try {
        return await retry.run({ what: `log in to ${(0,private_config/* registryHost */.U$)(registry)}`, attempt, failureOf: passingFailure });
    }
    catch (thrown) {
        return { ok: false, registry, error: (0,action_error/* asActionError */.z6)(thrown) };
    }
}
/**
 * What the engine says when it met no challenge of a token server: its first request got something else, a 502 of a load
 * balancer for one, which it passes over (moby, registry/auth.go). A token server that denies is quoted in other words.
 */
const metNoChallenge = /login attempt to \S+ failed with status: 401/;
/** A registry that denies is not asked twice, as some lock an account that is tried too often; once more where it may not have been asked. */
function passingFailure(thrown) {
    if (!(thrown instanceof action_error/* ActionError */.lZ))
        return undefined;
    const { failure, why } = thrown;
    const isDenied = failure?.class === 'auth-denied' || failure?.class === 'package-permission';
    if (!isDenied)
        return failure;
    return metNoChallenge.test(why) ? { ...failure, transient: 'maybe' } : undefined;
}
function loginFailure({ registry, username, given }, answer) {
    const said = answer.end === 'exited' ? (answer.stderr.trim().split('\n').at(-1) ?? '') : `docker login ended: ${answer.end}.`;
    const isDenied = /unauthorized|denied|incorrect username or password|forbidden|\b40[13]\b/i.test(answer.stderr);
    return new action_error/* ActionError */.lZ({
        code: 'LOGIN_FAILED',
        what: `Login to ${(0,private_config/* registryHost */.U$)(registry)} as ${username} failed.`,
        why: said || 'docker login printed nothing.',
        fix: isDenied
            ? given === 'by-default'
                ? 'Give the job "permissions: packages: write", or set username and password.'
                : 'Check the inputs username and password (or registry-auth): is the token valid, and has it the scope to write packages?'
            : 'Check the name of the registry and that the runner can reach it; run the job again if it is only down for a while.',
        failure: (0,classify/* classify */.L8)({ stage: 'login', text: answer.stderr }),
    });
}
function isPublishedTo(plan, registry) {
    return plan.decision.act === 'publish' && plan.metadata.images.some((image) => (0,private_config/* registryHost */.U$)((0,image_ref/* registryOf */.Fv)(image)) === (0,private_config/* registryHost */.U$)(registry));
}

// EXTERNAL MODULE: ./.build/setup/tool-versions.js
var tool_versions = __nccwpck_require__(25104);
;// CONCATENATED MODULE: ./.build/setup/setup.stage.js
// Setup from end to end: what is there, a private Docker configuration, logins, emulators, the builder. What does not depend
// on each other runs at once, and nobody waits for the builder who does not need it; what is opened is noted for post before
// it is used.











/** Throws ActionError; what was opened by then is closed by post. A cancel ends the calls under way: BUILD_CANCELLED. */
async function setUp(plan, begun, given, signal) {
    return await unlessCancelled(signal, () => openAll(plan, begun, given, signal));
}
/** For a run that builds nothing: a private configuration with the logins. docker need not be there, and no registry is asked. */
async function openLogins(plan, given, world) {
    const config = await (0,docker_config_stage/* openConfig */.F)({ attests: [], ...plan }, given, world);
    return sessionOf(config, await storeLogins(plan, config, world));
}
async function openAll(plan, begun, given, signal) {
    const { world } = begun;
    const [found, config] = await allDone([begun.found, begun.config]);
    const tools = await settleTools(plan, found, config, world);
    requireEngine(plan, tools);
    await (0,room_stage/* requireRoom */.h)(plan, tools, given, world, signal);
    const place = { tools, config, environment: given.environment };
    const loggingIn = logIn(plan, config, world);
    const starting = startBuilder(plan, place, loggingIn, begun, given);
    // Whoever asks for the builder gets its failure.
    begun.alsoEnd(starting);
    const logins = sessionOf(config, await loggingIn);
    const ready = async () => {
        const builder = await unlessCancelled(signal, () => starting);
        return { ...logins, environment: (0,given_builders_stage/* builderEnvironment */.lS)(logins.environment, builder), tools, builder };
    };
    return { logins, ready };
}
function sessionOf({ environment, folder }, { registries, warnings }) {
    return { environment, folder, loggedIn: registries, warnings };
}
async function startBuilder(plan, place, loggingIn, begun, given) {
    const { world } = begun;
    const early = await begun.builder;
    const builder = early.builder ?? (await startCarefully(plan, place, loggingIn, given, world, early.name));
    world.runner.setOutput('builder', builder.name);
    return builder;
}
/** Logins and emulators first, then the builder, with all that is tried again and elsewhere. */
async function startCarefully(plan, place, loggingIn, given, world, name) {
    const [, created] = await allDone([
        // The emulators' image may be a private one.
        loggingIn.then(() => (0,emulation_stage/* ensureEmulators */.B)(plan, place, world)),
        (0,builder_stage/* createBuilder */.Ij)(plan, place.tools, place.config, given, world, name),
    ]);
    const builder = await (0,builder_stage/* bootBuilder */.cD)(created, plan, place.config, world);
    await (0,emulation_stage/* ensureBuilderPlatforms */.U)(plan, builder, place, world);
    return builder;
}
async function settleTools(plan, found, config, world) {
    const { version } = plan.inputs.builder;
    if (version === undefined)
        return (0,tool_versions/* requireTools */.PA)(found);
    await installBuildx(version, config, world);
    const answer = await world.processes.run({ file: 'docker', args: ['buildx', 'version'], env: config.environment });
    // `github.com/docker/buildx v0.29.1 <commit>`
    const [, installed] = / v?(\d+\.\d+\.\d+)/.exec(answer.stdout) ?? [];
    return (0,tool_versions/* requireTools */.PA)({ ...found, buildxProblem: answer.stderr.trim(), ...(installed === undefined ? {} : { buildx: installed }) });
}
function requireEngine(plan, tools) {
    if (tools.engine !== undefined || !(0,begin_stage/* needsEngine */.M)(plan.inputs))
        return;
    throw new action_error/* ActionError */.lZ({
        code: 'ENGINE_UNREACHABLE',
        what: 'The Docker engine does not answer.',
        why: `docker info finds no engine in the context ${tools.context ?? 'default'}; the driver ${plan.inputs.builder.driver} needs one.`,
        fix: 'Use a runner with a running Docker engine (ubuntu-slim has none), check DOCKER_HOST and the rights on its socket, or use driver: remote with an endpoint.',
    });
}
async function unlessCancelled(signal, work) {
    try {
        return await work();
    }
    catch (thrown) {
        (0,cancel/* stopIfCancelled */.F)(signal, 'build');
        throw thrown;
    }
}
/** Like Promise.all, but nothing is still at work when it rejects: clean-up must not race with what is being opened. */
async function allDone([first, second]) {
    await Promise.allSettled([first, second]);
    return await Promise.all([first, second]);
}


/***/ }),

/***/ 25104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ requireTools),
/* harmony export */   Pq: () => (/* binding */ decodeDockerInfo),
/* harmony export */   dP: () => (/* binding */ infoArgv),
/* harmony export */   du: () => (/* binding */ isAtLeast)
/* harmony export */ });
/* unused harmony exports minimumBuildx, minimumDocker */
/* harmony import */ var semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(35385);
/* harmony import */ var semver_functions_lt_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3872);
/* harmony import */ var _domain_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(63926);
// Reads the one answer of `docker info` that the whole run needs, and says which versions are enough. Nothing is called here.



/** rawjson progress, --call and its metadata came with 0.15; CI images and distributions are well past it. */
const minimumBuildx = '0.15.0';
/** `docker info` tells the client's version and plugins from here on. */
const minimumDocker = '23.0.0';
/** `1.2.3`; a build from source calls itself 0.0.0 and counts as new. */
function isAtLeast(version, minimum) {
    return version === '0.0.0' || !semver_functions_lt_js__WEBPACK_IMPORTED_MODULE_1__(version, minimum);
}
/** What follows `docker`: the one question. */
const infoArgv = ['info', '--format', '{{json .}}'];
/** Shape: `docker info --format '{{json .}}'`, printed also when the engine does not answer (its fields are then empty). */
function decodeDockerInfo(text) {
    const info = decodeObject(text);
    const client = fieldsOf(info['ClientInfo']);
    const docker = versionOf(client['Version']);
    const plugin = listOf(client['Plugins']).map(fieldsOf).find(({ Name }) => Name === 'buildx');
    const buildx = versionOf(plugin?.['Version']);
    const problem = plugin?.['Err'];
    const engine = versionOf(info['ServerVersion']);
    const root = textOf(info['DockerRootDir']);
    return {
        context: textOf(client['Context']) || 'default',
        ...(docker === undefined ? {} : { docker }),
        ...(buildx === undefined ? {} : { buildx }),
        ...(problem === undefined ? {} : { buildxProblem: textOf(fieldsOf(problem)['Message']) || textOf(problem) || JSON.stringify(problem) }),
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
    if (docker === undefined || !isAtLeast(docker, minimumDocker)) {
        throw new _domain_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
            code: 'DOCKER_MISSING',
            what: `Docker is too old${docker === undefined ? '' : `: ${docker}`}.`,
            why: `Docker ${minimumDocker} or later is needed on the runner.`,
            fix: 'Update the docker command line client: docs.docker.com/engine/install.',
        });
    }
    if (buildx === undefined) {
        throw new _domain_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
            code: 'BUILDX_MISSING',
            what: 'Docker Buildx is not installed.',
            why: buildxProblem ?? 'docker info lists no plugin buildx.',
            fix: `Install the docker-buildx-plugin package on the runner, or set the input buildx-version, for example to ${minimumBuildx}.`,
        });
    }
    if (!isAtLeast(buildx, minimumBuildx)) {
        throw new _domain_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
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
    return typeof value === 'string' ? semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_0__(value)?.version : undefined;
}
function decodeObject(text) {
    try {
        return fieldsOf(JSON.parse(text));
    }
    catch {
        return {};
    }
}
function fieldsOf(value) {
    return value !== null && typeof value === 'object' ? { ...value } : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 62711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
function decide(push, trigger) {
    const byEvent = decideByEvent(trigger);
    const { event } = trigger;
    if (event.kind === 'deletion' || push === 'auto')
        return byEvent;
    if (push === 'true')
        return { act: 'publish', reason: `Published: push is true${caution(event)}.` };
    return byEvent.act === 'nothing' ? byEvent : { act: 'build', reason: 'Not published: push is false.' };
}
function decideByEvent({ event, run }) {
    switch (event.kind) {
        case 'branch-push':
            return run.actor === 'dependabot[bot]' && event.branch.startsWith('dependabot/')
                ? build(`${event.branch} is a branch of Dependabot, whose token may only read`)
                : publish(`the branch ${event.branch} was pushed`);
        case 'tag-push':
            return publish(`the tag ${event.tag} was pushed`);
        case 'deletion':
            return nothing(`${event.ref} was deleted`);
        case 'pull-request':
            return decidePullRequest(event.pullRequest);
        case 'pull-request-target':
        case 'workflow-run':
        case 'issue-comment':
            return build(`${run.event} runs with the rights of the base repository and may build somebody else's code; push: true publishes all the same`);
        case 'dispatch':
            return publish('the workflow was started by hand or by the API');
        case 'repository-dispatch':
            return publish(`the repository event ${event.action} was dispatched`);
        case 'schedule':
            return publish('a schedule is due');
        case 'release':
            return decideRelease(event.action, event.tag);
        case 'merge-group':
            return build('a merge queue only tries the result; the push of the branch publishes it');
        case 'create':
            return event.refType === 'tag'
                ? publish(`the tag ${event.name} was created`)
                : build(`the branch ${event.name} was created; a push to it publishes`);
        case 'registry-package':
            return build('a publication on a registry_package event would trigger itself');
    }
}
function decidePullRequest(pullRequest) {
    const { number, origin, state } = pullRequest;
    if (state === 'closed')
        return nothing(`pull request #${number} was closed without merging`);
    if (state === 'merged')
        return build(`pull request #${number} was merged; the push of ${pullRequest.baseRef} publishes it`);
    switch (origin) {
        case 'fork':
            return build(`pull request #${number} comes from a fork, whose token may only read`);
        case 'dependabot':
            return build(`pull request #${number} comes from Dependabot, whose token may only read`);
        case 'same-repository':
            return build(`pull request #${number} is only tried`);
    }
}
/** Without `types` a workflow runs for every one of them: an edited text must not move the release's tags again. */
function decideRelease(action, tag) {
    if (['published', 'released', 'prereleased', 'created'].includes(action))
        return publish(`the release ${tag} was ${action}`);
    if (['deleted', 'unpublished'].includes(action))
        return nothing(`the release ${tag} was ${action}`);
    return build(`the release ${tag} was ${action}, which changes nothing of its code`);
}
/** What a publication that was asked for has to reckon with. */
function caution(event) {
    if (event.kind === 'pull-request' && event.pullRequest.origin !== 'same-repository') {
        return `, though pull request #${event.pullRequest.number} comes from ${event.pullRequest.origin === 'fork' ? 'a fork' : 'Dependabot'}: GITHUB_TOKEN may only read there, another login is needed`;
    }
    if (event.kind === 'pull-request-target' || event.kind === 'workflow-run' || event.kind === 'issue-comment') {
        return ', though this event has the rights of the base repository: make sure that the code is to be trusted';
    }
    return '';
}
function publish(because) {
    return { act: 'publish', reason: `Published: ${because}.` };
}
function build(because) {
    return { act: 'build', reason: `Not published: ${because}.` };
}
function nothing(because) {
    return { act: 'nothing', reason: `Nothing to do: ${because}.` };
}


/***/ }),

/***/ 33687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Wo: () => (/* binding */ isPresent),
/* harmony export */   bS: () => (/* binding */ optionalFlag),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yZ: () => (/* binding */ textEntries)
/* harmony export */ });
/* harmony import */ var _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63926);
// Reads fields of an event's payload by their path. Whatever the payload holds, the answer is a value of the asked
// type, undefined, or an ActionError that names the field; it never guesses.

function at(payload, path) {
    let value = payload;
    for (const key of path.split('.')) {
        // Own properties only: a path may end in a name that every object inherits.
        if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** The text at `path` (`pull_request.head.sha`); undefined when it is absent, empty or no text. */
function optionalText(payload, path) {
    const value = at(payload, path);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** Throws ActionError UNEXPECTED_ANSWER when there is no such text. */
function text(payload, path) {
    return optionalText(payload, path) ?? missing(payload, path, 'a text');
}
/** Throws ActionError UNEXPECTED_ANSWER when it is no whole number. */
function wholeNumber(payload, path) {
    const value = at(payload, path);
    return typeof value === 'number' && Number.isInteger(value) ? value : missing(payload, path, 'a whole number');
}
function optionalFlag(payload, path) {
    const value = at(payload, path);
    return typeof value === 'boolean' ? value : undefined;
}
function isPresent(payload, path) {
    const value = at(payload, path);
    return value !== undefined && value !== null;
}
/** An object's entries as text: numbers and booleans as they are written, anything deeper as JSON; null is left out. */
function textEntries(payload, path) {
    const value = at(payload, path);
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return {};
    return Object.fromEntries(Object.entries(value)
        .filter(([, entry]) => entry !== null && entry !== undefined)
        .map(([key, entry]) => [key, typeof entry === 'string' ? entry : JSON.stringify(entry)]));
}
function missing(payload, path, expected) {
    const value = at(payload, path);
    const found = value === undefined ? 'nothing' : value === null ? 'null' : Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
    throw new _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: 'UNEXPECTED_ANSWER',
        what: `The event's payload has no usable ${path}.`,
        why: `Expected at ${path}: ${expected}. Found: ${found}.`,
        fix: 'Check the file that GITHUB_EVENT_PATH names; on a self-made event (act, a test) add the field.',
    });
}


/***/ }),

/***/ 10724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ chooseSource),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   RG: () => (/* binding */ gitTokenSecretId),
/* harmony export */   cw: () => (/* binding */ gitContext),
/* harmony export */   j1: () => (/* binding */ expandDefaultContext)
/* harmony export */ });
function chooseSource(inputs, trigger, facts) {
    const { context } = inputs;
    if (context !== undefined) {
        const expanded = expandDefaultContext(context, trigger);
        return expanded === context
            ? { kind: 'given', context, reason: `Building ${context}: context says so.` }
            : { kind: 'git', context: expanded, reason: `Building ${expanded} by Git: context says ${context}.` };
    }
    const file = inputs.file ?? 'Dockerfile';
    if (facts.workspaceHasDockerfile) {
        const place = facts.workspaceIsCheckout ? 'checkout' : 'workspace (no Git checkout)';
        return { kind: 'checkout', context: facts.workspace, reason: `Building the ${place}: it holds ${file}, and no context is given.` };
    }
    const why = facts.workspaceIsCheckout ? `the checkout holds no ${file}` : 'there is no checkout';
    return {
        kind: 'git',
        context: gitContext(trigger),
        reason: `Building ${shownCommit(trigger)} by Git: ${why}, and no context is given.`,
    };
}
/**
 * The event's commit as a remote context (docs.docker.com, "Build context", Git repositories): `https://github.com/o/r.git#SHA`.
 * By commit and not by reference, so that a push in the meantime can't change what is built. For a pull request that is
 * the merge with its base; for pull_request_target, workflow_run and issue_comment the base's own code, never the head's.
 */
function gitContext({ run }) {
    return `${run.serverUrl}/${run.repository}.git#${run.sha}`;
}
/** What docker takes for something else than a path (docs.docker.com, "Build context"): a URL, a Git repository, standard input. */
function isAddress(text) {
    return text === '-' || /^[a-z][a-z0-9+.-]*:/i.test(text) || /^(?:git@|github\.com\/)/.test(text);
}
/** Replaces build-push-action's `{{defaultContext}}` in `context` or a line of `build-contexts`. */
function expandDefaultContext(text, trigger) {
    return text.replaceAll(/\{\{\s*defaultContext\s*\}\}/g, () => gitContext(trigger));
}
/** The id of the secret that BuildKit reads a Git context's token from; undefined when the source is none of ours. */
function gitTokenSecretId(source, run) {
    return source.kind === 'git' ? `GIT_AUTH_TOKEN.${new URL(run.serverUrl).host}` : undefined;
}
function shownCommit({ run, event }) {
    const commit = `commit ${run.sha.slice(0, 7)} of ${run.repository}`;
    switch (event.kind) {
        case 'pull-request-target':
        case 'workflow-run':
        case 'issue-comment':
            return `${commit} (the base's code, not the head's)`;
        case 'pull-request':
            return event.pullRequest.state === 'open' ? `${commit} (pull request #${event.pullRequest.number} merged into ${event.pullRequest.baseRef})` : commit;
        case 'branch-push':
        case 'tag-push':
        case 'deletion':
        case 'dispatch':
        case 'repository-dispatch':
        case 'schedule':
        case 'release':
        case 'merge-group':
        case 'create':
        case 'registry-package':
            return commit;
    }
}


/***/ }),

/***/ 72509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ timeoutMs)
/* harmony export */ });
// How long GitHub may take to answer a question, whoever asks it.
const timeoutMs = 30_000;


/***/ }),

/***/ 54131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ retryAfterSeconds)
/* harmony export */ });
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


/***/ }),

/***/ 34377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ silenceReason)
/* harmony export */ });
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


/***/ }),

/***/ 12031:
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
        const [{ DefaultArtifactClient }, { artifactFailure }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(118), __nccwpck_require__.e(119), __nccwpck_require__.e(730), __nccwpck_require__.e(679), __nccwpck_require__.e(351), __nccwpck_require__.e(799)]).then(__nccwpck_require__.bind(__nccwpck_require__, 76799)), __nccwpck_require__.e(/* import() */ 302).then(__nccwpck_require__.bind(__nccwpck_require__, 69302))]);
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
            await call(what, async (client) => {
                const { digestMismatch } = await client.downloadArtifact(id, { path: folder, ...(expected === undefined ? {} : { expectedHash: expected }) });
                if (digestMismatch === true)
                    throw new Error(`what came is not what its digest ${expected ?? ''} says`);
            });
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

// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __nccwpck_require__(63926);
// EXTERNAL MODULE: ./.build/world/ports/github.js
var github = __nccwpck_require__(97239);
// EXTERNAL MODULE: ./.build/world/adapters/retry-after.js
var retry_after = __nccwpck_require__(54131);
// EXTERNAL MODULE: ./.build/world/adapters/silence.js
var silence = __nccwpck_require__(34377);
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
    const body = answered ? (answers_text(fields(response['data'])['message']) ?? message) : (0,silence/* silenceReason */.q)(error, new URL(apiUrl).host, 30_000);
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
    const stated = (0,retry_after/* retryAfterSeconds */.C)(answers_text(headers['retry-after']) ?? null, date);
    if (stated !== undefined || String(headers['x-ratelimit-remaining']) !== '0')
        return stated;
    const end = Number(headers['x-ratelimit-reset']);
    return Number.isSafeInteger(end) ? (0,retry_after/* retryAfterSeconds */.C)(new Date(end * 1000).toUTCString(), date) : undefined;
}

// EXTERNAL MODULE: ./.build/world/adapters/github/time-limit.js
var time_limit = __nccwpck_require__(72509);
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
            return await work(client, { request: { signal: AbortSignal.timeout(time_limit/* timeoutMs */.G) } });
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
/** Most runs ask nothing, or not before docker is at work. */
async function loadClient() {
    return await (await __nccwpck_require__.e(/* import() */ 852).then(__nccwpck_require__.bind(__nccwpck_require__, 36852))).loadClient();
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
            return opened(`${host} ${folder}`, async () => {
                const [{ httpRegistry }, { readCredentials }] = await Promise.all([__nccwpck_require__.e(/* import() */ 38).then(__nccwpck_require__.bind(__nccwpck_require__, 91038)), __nccwpck_require__.e(/* import() */ 322).then(__nccwpck_require__.bind(__nccwpck_require__, 46322))]);
                return httpRegistry(host, await readCredentials(host, folder, { files, processes }));
            });
        },
        anonymousRegistryFor: (image) => {
            const host = (0,image_ref/* registryOf */.Fv)(image);
            return opened(`${host} without login`, async () => (await __nccwpck_require__.e(/* import() */ 38).then(__nccwpck_require__.bind(__nccwpck_require__, 91038))).httpRegistry(host, undefined));
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

/***/ }),

/***/ 25175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  qg: () => (/* binding */ parse)
});

// UNUSED EXPORTS: CsvError, normalize_options

;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/CsvError.js
class CsvError extends Error {
  constructor(code, message, options, ...contexts) {
    if (Array.isArray(message)) message = message.join(" ").trim();
    super(message);
    if (Error.captureStackTrace !== undefined) {
      Error.captureStackTrace(this, CsvError);
    }
    this.code = code;
    for (const context of contexts) {
      for (const key in context) {
        const value = context[key];
        this[key] = Buffer.isBuffer(value)
          ? value.toString(options.encoding)
          : value == null
            ? value
            : JSON.parse(JSON.stringify(value));
      }
    }
  }
}



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/utils/is_object.js
const is_object = function (obj) {
  return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/normalize_columns_array.js



const normalize_columns_array = function (columns) {
  const normalizedColumns = [];
  for (let i = 0, l = columns.length; i < l; i++) {
    const column = columns[i];
    if (column === undefined || column === null || column === false) {
      normalizedColumns[i] = { disabled: true };
    } else if (typeof column === "string" || typeof column === "number") {
      normalizedColumns[i] = { name: `${column}` };
    } else if (is_object(column)) {
      if (typeof column.name !== "string") {
        throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
          "Option columns missing name:",
          `property "name" is required at position ${i}`,
          "when column is an object literal",
        ]);
      }
      normalizedColumns[i] = column;
    } else {
      throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
        "Invalid column definition:",
        "expect a string or a literal object,",
        `got ${JSON.stringify(column)} at position ${i}`,
      ]);
    }
  }
  return normalizedColumns;
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/utils/ResizeableBuffer.js
class ResizeableBuffer {
  constructor(size = 100) {
    this.size = size;
    this.length = 0;
    this.buf = Buffer.allocUnsafe(size);
  }
  prepend(val) {
    if (Buffer.isBuffer(val)) {
      const length = this.length + val.length;
      if (length >= this.size) {
        this.resize();
        if (length >= this.size) {
          throw Error("INVALID_BUFFER_STATE");
        }
      }
      const buf = this.buf;
      this.buf = Buffer.allocUnsafe(this.size);
      val.copy(this.buf, 0);
      buf.copy(this.buf, val.length);
      this.length += val.length;
    } else {
      const length = this.length++;
      if (length === this.size) {
        this.resize();
      }
      const buf = this.clone();
      this.buf[0] = val;
      buf.copy(this.buf, 1, 0, length);
    }
  }
  append(val) {
    const length = this.length++;
    if (length === this.size) {
      this.resize();
    }
    this.buf[length] = val;
  }
  clone() {
    return Buffer.from(this.buf.slice(0, this.length));
  }
  resize() {
    const length = this.length;
    this.size = this.size * 2;
    const buf = Buffer.allocUnsafe(this.size);
    this.buf.copy(buf, 0, 0, length);
    this.buf = buf;
  }
  toString(encoding) {
    if (encoding) {
      return this.buf.toString(encoding, 0, this.length);
    } else {
      return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
    }
  }
  toJSON() {
    return this.toString("utf8");
  }
  reset() {
    this.length = 0;
  }
}

/* harmony default export */ const utils_ResizeableBuffer = (ResizeableBuffer);

;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/init_state.js


const init_state = function (options) {
  // ECMAScript WhiteSpace + LineTerminator codepoints, encoded under
  // `options.encoding`. Aligns trimming with `String.prototype.trim()`.
  // https://tc39.es/ecma262/#sec-white-space
  // https://tc39.es/ecma262/#sec-line-terminators
  //
  // Codepoints unrepresentable in the target encoding are dropped: Node's
  // Buffer substitutes them with `?` (0x3F), and including those would cause
  // literal `?` bytes in the input to be trimmed under `latin1`/`ascii`.
  const timchars = [
    // Basic Latin
    0x0020, // [Space](https://www.fileformat.info/info/unicode/char/0020/index.htm)
    0x0009, // [CHARACTER TABULATION (HT)](https://www.fileformat.info/info/unicode/char/0009/index.htm)
    0x000a, // [LINE FEED (LF)](https://www.fileformat.info/info/unicode/char/000a/index.htm)
    0x000d, // [CARRIAGE RETURN (CR)](https://www.fileformat.info/info/unicode/char/000d/index.htm)
    0x000c, // [FORM FEED (FF)](https://www.fileformat.info/info/unicode/char/000c/index.htm)
    0x000b, // [LINE TABULATION (VT)](https://www.fileformat.info/info/unicode/char/000b/index.htm)
    // Latin-1 Supplement
    0x00a0, // [NO-BREAK SPACE (NBSP)](https://www.fileformat.info/info/unicode/char/00a0/index.htm)
    // Ogham
    0x1680, // [OGHAM SPACE MARK](https://www.fileformat.info/info/unicode/char/1680/index.htm)
    // General Punctuation
    0x2000, // [EN QUAD](https://www.fileformat.info/info/unicode/char/2000/index.htm)
    0x2001, // [EM QUAD](https://www.fileformat.info/info/unicode/char/2001/index.htm)
    0x2002, // [EN SPACE](https://www.fileformat.info/info/unicode/char/2002/index.htm)
    0x2003, // [EM SPACE](https://www.fileformat.info/info/unicode/char/2003/index.htm)
    0x2004, // [THREE-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2004/index.htm)
    0x2005, // [FOUR-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2005/index.htm)
    0x2006, // [SIX-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2006/index.htm)
    0x2007, // [FIGURE SPACE](https://www.fileformat.info/info/unicode/char/2007/index.htm)
    0x2008, // [PUNCTUATION SPACE](https://www.fileformat.info/info/unicode/char/2008/index.htm)
    0x2009, // [THIN SPACE](https://www.fileformat.info/info/unicode/char/2009/index.htm)
    0x200a, // [HAIR SPACE](https://www.fileformat.info/info/unicode/char/200a/index.htm)
    0x2028, // [LINE SEPARATOR](https://www.fileformat.info/info/unicode/char/2028/index.htm)
    0x2029, // [PARAGRAPH SEPARATOR](https://www.fileformat.info/info/unicode/char/2029/index.htm)
    0x202f, // [NARROW NO-BREAK SPACE (NNBSP)](https://www.fileformat.info/info/unicode/char/202f/index.htm)
    0x205f, // [MEDIUM MATHEMATICAL SPACE (MMSP)](https://www.fileformat.info/info/unicode/char/205f/index.htm)
    0x3000, // [IDEOGRAPHIC SPACE](https://www.fileformat.info/info/unicode/char/3000/index.htm)
    0xfeff, // [ZERO WIDTH NO-BREAK SPACE (BOM)](https://www.fileformat.info/info/unicode/char/feff/index.htm)
  ].reduce((acc, codepoint) => {
    const encoded = Buffer.from(
      String.fromCharCode(codepoint),
      options.encoding,
    );
    if (codepoint !== 0x3f && encoded.length === 1 && encoded[0] === 0x3f) {
      return acc;
    }
    acc.push(encoded);
    return acc;
  }, []);
  // First-byte lookup table for `__isCharTrimable`. Non-whitespace bytes
  // (the common case) bail out in O(1) without scanning every timchar.
  const timcharFirstBytes = new Uint8Array(256);
  for (const t of timchars) timcharFirstBytes[t[0]] = 1;
  return {
    bomSkipped: false,
    bufBytesStart: 0,
    castField: options.cast_function,
    commenting: false,
    delimiterBufPrevious: undefined,
    delimiterDiscovered: false,
    // Current error encountered by a record
    error: undefined,
    enabled: options.from_line === 1,
    escaping: false,
    escapeIsQuote:
      Buffer.isBuffer(options.escape) &&
      Buffer.isBuffer(options.quote) &&
      Buffer.compare(options.escape, options.quote) === 0,
    // columns can be `false`, `true`, `Array`
    expectedRecordLength: Array.isArray(options.columns)
      ? options.columns.length
      : undefined,
    field: new utils_ResizeableBuffer(20),
    firstLineToHeaders: options.cast_first_line_to_header,
    needMoreDataSize: Math.max(
      // Skip if the remaining buffer smaller than comment
      options.comment !== null ? options.comment.length : 0,
      // Skip if the remaining buffer can be delimiter
      ...(options.delimiter
        ? options.delimiter.map((delimiter) => delimiter.length)
        : []),
      // Auto discovery of delimiter is limited to 1 character
      options.delimiter_auto ? 1 : 0,
      // Skip if the remaining buffer can be escape sequence
      options.quote !== null ? options.quote.length : 0,
      // Skip if the remaining buffer can be a multi-byte trim character
      ...timchars.map((t) => t.length),
    ),
    previousBuf: undefined,
    quoting: false,
    stop: false,
    rawBuffer: new utils_ResizeableBuffer(100),
    record: [],
    recordHasError: false,
    record_length: 0,
    recordDelimiterMaxLength:
      options.record_delimiter.length === 0
        ? 0
        : Math.max(...options.record_delimiter.map((v) => v.length)),
    trimChars: [
      Buffer.from(" ", options.encoding)[0],
      Buffer.from("\t", options.encoding)[0],
    ],
    wasQuoting: false,
    wasRowDelimiter: false,
    timchars: timchars,
    timcharFirstBytes: timcharFirstBytes,
  };
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/utils/underscore.js
const underscore = function (str) {
  return str.replace(/([A-Z])/g, function (_, match) {
    return "_" + match.toLowerCase();
  });
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/normalize_options.js





const normalize_options = function (opts) {
  const options = {};
  // Merge with user options
  for (const opt in opts) {
    options[underscore(opt)] = opts[opt];
  }
  // Normalize option `encoding`
  // Note: defined first because other options depends on it
  // to convert chars/strings into buffers.
  if (options.encoding === undefined || options.encoding === true) {
    options.encoding = "utf8";
  } else if (options.encoding === null || options.encoding === false) {
    options.encoding = null;
  } else if (
    typeof options.encoding !== "string" &&
    options.encoding !== null
  ) {
    throw new CsvError(
      "CSV_INVALID_OPTION_ENCODING",
      [
        "Invalid option encoding:",
        "encoding must be a string or null to return a buffer,",
        `got ${JSON.stringify(options.encoding)}`,
      ],
      options,
    );
  }
  // Normalize option `bom`
  if (
    options.bom === undefined ||
    options.bom === null ||
    options.bom === false
  ) {
    options.bom = false;
  } else if (options.bom !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_BOM",
      [
        "Invalid option bom:",
        "bom must be true,",
        `got ${JSON.stringify(options.bom)}`,
      ],
      options,
    );
  }
  // Normalize option `cast`
  options.cast_function = null;
  if (
    options.cast === undefined ||
    options.cast === null ||
    options.cast === false ||
    options.cast === ""
  ) {
    options.cast = undefined;
  } else if (typeof options.cast === "function") {
    options.cast_function = options.cast;
    options.cast = true;
  } else if (options.cast !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST",
      [
        "Invalid option cast:",
        "cast must be true or a function,",
        `got ${JSON.stringify(options.cast)}`,
      ],
      options,
    );
  }
  // Normalize option `cast_date`
  if (
    options.cast_date === undefined ||
    options.cast_date === null ||
    options.cast_date === false ||
    options.cast_date === ""
  ) {
    options.cast_date = false;
  } else if (options.cast_date === true) {
    options.cast_date = function (value) {
      const date = Date.parse(value);
      return !isNaN(date) ? new Date(date) : value;
    };
  } else if (typeof options.cast_date !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST_DATE",
      [
        "Invalid option cast_date:",
        "cast_date must be true or a function,",
        `got ${JSON.stringify(options.cast_date)}`,
      ],
      options,
    );
  }
  // Normalize option `columns`
  options.cast_first_line_to_header = undefined;
  if (options.columns === true) {
    // Fields in the first line are converted as-is to columns
    options.cast_first_line_to_header = undefined;
  } else if (typeof options.columns === "function") {
    options.cast_first_line_to_header = options.columns;
    options.columns = true;
  } else if (Array.isArray(options.columns)) {
    options.columns = normalize_columns_array(options.columns);
  } else if (
    options.columns === undefined ||
    options.columns === null ||
    options.columns === false
  ) {
    options.columns = false;
  } else {
    throw new CsvError(
      "CSV_INVALID_OPTION_COLUMNS",
      [
        "Invalid option columns:",
        "expect an array, a function or true,",
        `got ${JSON.stringify(options.columns)}`,
      ],
      options,
    );
  }
  // Normalize option `group_columns_by_name`
  if (
    options.group_columns_by_name === undefined ||
    options.group_columns_by_name === null ||
    options.group_columns_by_name === false
  ) {
    options.group_columns_by_name = false;
  } else if (options.group_columns_by_name !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "expect an boolean,",
        `got ${JSON.stringify(options.group_columns_by_name)}`,
      ],
      options,
    );
  } else if (options.columns === false) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "the `columns` mode must be activated.",
      ],
      options,
    );
  }
  // Normalize option `comment`
  if (
    options.comment === undefined ||
    options.comment === null ||
    options.comment === false ||
    options.comment === ""
  ) {
    options.comment = null;
  } else {
    if (typeof options.comment === "string") {
      options.comment = Buffer.from(options.comment, options.encoding);
    }
    if (!Buffer.isBuffer(options.comment)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_COMMENT",
        [
          "Invalid option comment:",
          "comment must be a buffer or a string,",
          `got ${JSON.stringify(options.comment)}`,
        ],
        options,
      );
    }
  }
  // Normalize option `comment_no_infix`
  if (
    options.comment_no_infix === undefined ||
    options.comment_no_infix === null ||
    options.comment_no_infix === false
  ) {
    options.comment_no_infix = false;
  } else if (options.comment_no_infix !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_COMMENT",
      [
        "Invalid option comment_no_infix:",
        "value must be a boolean,",
        `got ${JSON.stringify(options.comment_no_infix)}`,
      ],
      options,
    );
  }
  // Normalize option `delimiter_auto`
  if (
    options.delimiter_auto === undefined ||
    options.delimiter_auto === null ||
    options.delimiter_auto === false
  ) {
    options.delimiter_auto = false;
  } else if (options.delimiter_auto === true) {
    options.delimiter_auto = {};
  } else if (!is_object(options.delimiter_auto)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_DELIMITER_AUTO",
      [
        "Invalid option delimiter_auto:",
        "delimiter_auto must be a boolean or a configuration object,",
        `got ${JSON.stringify(options.delimiter_auto)}`,
      ],
      options,
    );
  }
  if (options.delimiter_auto) {
    if (options.delimiter_auto.preferred === undefined)
      options.delimiter_auto.preferred = {
        [",".charCodeAt(0)]: 1.8,
        ["\t".charCodeAt(0)]: 1.8,
        [";".charCodeAt(0)]: 1.6,
        [" ".charCodeAt(0)]: 1.6,
        [":".charCodeAt(0)]: 1.5,
        [".".charCodeAt(0)]: 1.4,
        ["/".charCodeAt(0)]: 1.4,
      };
    else if (!is_object(options.delimiter_auto.preferred)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "preferred must be an object,",
          `got ${JSON.stringify(options.delimiter_auto.preferred)}`,
        ],
        options,
      );
    }
    if (options.delimiter_auto.score === undefined)
      options.delimiter_auto.score = (info, options) => {
        return (
          (info.total - info.std) * (options.preferred[info.char_code] || 1)
        );
      };
    else if (typeof options.delimiter_auto.score !== "function") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "score must be a function,",
          `got ${JSON.stringify(options.delimiter_auto.score)}`,
        ],
        options,
      );
    }
    if (options.delimiter_auto.size === undefined)
      options.delimiter_auto.size = 2048;
    else if (typeof options.delimiter_auto.size !== "number") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "size must be a number,",
          `got ${JSON.stringify(options.delimiter_auto.size)}`,
        ],
        options,
      );
    }
  }
  // Normalize option `delimiter`
  const delimiter_json = JSON.stringify(options.delimiter);
  if (options.delimiter_auto !== false) {
    options.delimiter = [];
  }
  if (!Array.isArray(options.delimiter)) {
    if (
      options.delimiter === undefined ||
      options.delimiter === null ||
      options.delimiter === false
    ) {
      options.delimiter = Buffer.from(",", options.encoding);
    }
    options.delimiter = [options.delimiter];
  }
  options.delimiter = options.delimiter.map(function (delimiter) {
    if (typeof delimiter === "string") {
      delimiter = Buffer.from(delimiter, options.encoding);
    }
    if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER",
        [
          "Invalid option delimiter:",
          "delimiter must be a non empty string or buffer or array of string|buffer,",
          `got ${delimiter_json}`,
        ],
        options,
      );
    }
    return delimiter;
  });
  // Normalize option `escape`
  if (options.escape === undefined || options.escape === true) {
    options.escape = Buffer.from('"', options.encoding);
  } else if (typeof options.escape === "string") {
    options.escape = Buffer.from(options.escape, options.encoding);
  } else if (options.escape === null || options.escape === false) {
    options.escape = null;
  }
  if (options.escape !== null) {
    if (!Buffer.isBuffer(options.escape)) {
      throw new Error(
        `Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`,
      );
    }
  }
  // Normalize option `from`
  if (options.from === undefined || options.from === null) {
    options.from = 1;
  } else {
    if (typeof options.from === "string" && /\d+/.test(options.from)) {
      options.from = parseInt(options.from);
    }
    if (Number.isInteger(options.from)) {
      if (options.from < 0) {
        throw new Error(
          `Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`,
      );
    }
  }
  // Normalize option `from_line`
  if (options.from_line === undefined || options.from_line === null) {
    options.from_line = 1;
  } else {
    if (
      typeof options.from_line === "string" &&
      /\d+/.test(options.from_line)
    ) {
      options.from_line = parseInt(options.from_line);
    }
    if (Number.isInteger(options.from_line)) {
      if (options.from_line <= 0) {
        throw new Error(
          `Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`,
      );
    }
  }
  // Normalize options `ignore_last_delimiters`
  if (
    options.ignore_last_delimiters === undefined ||
    options.ignore_last_delimiters === null
  ) {
    options.ignore_last_delimiters = false;
  } else if (typeof options.ignore_last_delimiters === "number") {
    options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
    if (options.ignore_last_delimiters === 0) {
      options.ignore_last_delimiters = false;
    }
  } else if (typeof options.ignore_last_delimiters !== "boolean") {
    throw new CsvError(
      "CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",
      [
        "Invalid option `ignore_last_delimiters`:",
        "the value must be a boolean value or an integer,",
        `got ${JSON.stringify(options.ignore_last_delimiters)}`,
      ],
      options,
    );
  }
  if (options.ignore_last_delimiters === true && options.columns === false) {
    throw new CsvError(
      "CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS",
      [
        "The option `ignore_last_delimiters`",
        "requires the activation of the `columns` option",
      ],
      options,
    );
  }
  // Normalize option `info`
  if (
    options.info === undefined ||
    options.info === null ||
    options.info === false
  ) {
    options.info = false;
  } else if (options.info !== true) {
    throw new Error(
      `Invalid Option: info must be true, got ${JSON.stringify(options.info)}`,
    );
  }
  // Normalize option `max_record_size`
  if (
    options.max_record_size === undefined ||
    options.max_record_size === null ||
    options.max_record_size === false
  ) {
    options.max_record_size = 0;
  } else if (
    Number.isInteger(options.max_record_size) &&
    options.max_record_size >= 0
  ) {
    // Great, nothing to do
  } else if (
    typeof options.max_record_size === "string" &&
    /\d+/.test(options.max_record_size)
  ) {
    options.max_record_size = parseInt(options.max_record_size);
  } else {
    throw new Error(
      `Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`,
    );
  }
  // Normalize option `objname`
  if (
    options.objname === undefined ||
    options.objname === null ||
    options.objname === false
  ) {
    options.objname = undefined;
  } else if (Buffer.isBuffer(options.objname)) {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty buffer`);
    }
    if (options.encoding === null) {
      // Don't call `toString`, leave objname as a buffer
    } else {
      options.objname = options.objname.toString(options.encoding);
    }
  } else if (typeof options.objname === "string") {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty string`);
    }
    // Great, nothing to do
  } else if (typeof options.objname === "number") {
    // if(options.objname.length === 0){
    //   throw new Error(`Invalid Option: objname must be a non empty string`);
    // }
    // Great, nothing to do
  } else {
    throw new Error(
      `Invalid Option: objname must be a string or a buffer, got ${options.objname}`,
    );
  }
  if (options.objname !== undefined) {
    if (typeof options.objname === "number") {
      if (options.columns !== false) {
        throw Error(
          "Invalid Option: objname index cannot be combined with columns or be defined as a field",
        );
      }
    } else {
      // A string or a buffer
      if (options.columns === false) {
        throw Error(
          "Invalid Option: objname field must be combined with columns or be defined as an index",
        );
      }
    }
  }
  // Normalize option `on_record`
  if (options.on_record === undefined || options.on_record === null) {
    options.on_record = undefined;
  } else if (typeof options.on_record !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_ON_RECORD",
      [
        "Invalid option `on_record`:",
        "expect a function,",
        `got ${JSON.stringify(options.on_record)}`,
      ],
      options,
    );
  }
  // Normalize option `on_skip`
  // options.on_skip ??= (err, chunk) => {
  //   this.emit('skip', err, chunk);
  // };
  if (
    options.on_skip !== undefined &&
    options.on_skip !== null &&
    typeof options.on_skip !== "function"
  ) {
    throw new Error(
      `Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`,
    );
  }
  // Normalize option `quote`
  if (
    options.quote === null ||
    options.quote === false ||
    options.quote === ""
  ) {
    options.quote = null;
  } else {
    if (options.quote === undefined || options.quote === true) {
      options.quote = Buffer.from('"', options.encoding);
    } else if (typeof options.quote === "string") {
      options.quote = Buffer.from(options.quote, options.encoding);
    }
    if (!Buffer.isBuffer(options.quote)) {
      throw new Error(
        `Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`,
      );
    }
  }
  // Normalize option `raw`
  if (
    options.raw === undefined ||
    options.raw === null ||
    options.raw === false
  ) {
    options.raw = false;
  } else if (options.raw !== true) {
    throw new Error(
      `Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`,
    );
  }
  // Normalize option `record_delimiter`
  if (options.record_delimiter === undefined) {
    options.record_delimiter = [];
  } else if (
    typeof options.record_delimiter === "string" ||
    Buffer.isBuffer(options.record_delimiter)
  ) {
    if (options.record_delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer,",
          `got ${JSON.stringify(options.record_delimiter)}`,
        ],
        options,
      );
    }
    options.record_delimiter = [options.record_delimiter];
  } else if (!Array.isArray(options.record_delimiter)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_RECORD_DELIMITER",
      [
        "Invalid option `record_delimiter`:",
        "value must be a string, a buffer or array of string|buffer,",
        `got ${JSON.stringify(options.record_delimiter)}`,
      ],
      options,
    );
  }
  options.record_delimiter = options.record_delimiter.map(function (rd, i) {
    if (typeof rd !== "string" && !Buffer.isBuffer(rd)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a string, a buffer or array of string|buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`,
        ],
        options,
      );
    } else if (rd.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`,
        ],
        options,
      );
    }
    if (typeof rd === "string") {
      rd = Buffer.from(rd, options.encoding);
    }
    return rd;
  });
  // Normalize option `relax_column_count`
  if (typeof options.relax_column_count === "boolean") {
    // Great, nothing to do
  } else if (
    options.relax_column_count === undefined ||
    options.relax_column_count === null
  ) {
    options.relax_column_count = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`,
    );
  }
  if (typeof options.relax_column_count_less === "boolean") {
    // Great, nothing to do
  } else if (
    options.relax_column_count_less === undefined ||
    options.relax_column_count_less === null
  ) {
    options.relax_column_count_less = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`,
    );
  }
  if (typeof options.relax_column_count_more === "boolean") {
    // Great, nothing to do
  } else if (
    options.relax_column_count_more === undefined ||
    options.relax_column_count_more === null
  ) {
    options.relax_column_count_more = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`,
    );
  }
  // Normalize option `relax_quotes`
  if (typeof options.relax_quotes === "boolean") {
    // Great, nothing to do
  } else if (
    options.relax_quotes === undefined ||
    options.relax_quotes === null
  ) {
    options.relax_quotes = false;
  } else {
    throw new Error(
      `Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`,
    );
  }
  // Normalize option `skip_empty_lines`
  if (typeof options.skip_empty_lines === "boolean") {
    // Great, nothing to do
  } else if (
    options.skip_empty_lines === undefined ||
    options.skip_empty_lines === null
  ) {
    options.skip_empty_lines = false;
  } else {
    throw new Error(
      `Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`,
    );
  }
  // Normalize option `skip_records_with_empty_values`
  if (typeof options.skip_records_with_empty_values === "boolean") {
    // Great, nothing to do
  } else if (
    options.skip_records_with_empty_values === undefined ||
    options.skip_records_with_empty_values === null
  ) {
    options.skip_records_with_empty_values = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`,
    );
  }
  // Normalize option `skip_records_with_error`
  if (typeof options.skip_records_with_error === "boolean") {
    // Great, nothing to do
  } else if (
    options.skip_records_with_error === undefined ||
    options.skip_records_with_error === null
  ) {
    options.skip_records_with_error = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`,
    );
  }
  // Normalize option `rtrim`
  if (
    options.rtrim === undefined ||
    options.rtrim === null ||
    options.rtrim === false
  ) {
    options.rtrim = false;
  } else if (options.rtrim !== true) {
    throw new Error(
      `Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`,
    );
  }
  // Normalize option `ltrim`
  if (
    options.ltrim === undefined ||
    options.ltrim === null ||
    options.ltrim === false
  ) {
    options.ltrim = false;
  } else if (options.ltrim !== true) {
    throw new Error(
      `Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`,
    );
  }
  // Normalize option `trim`
  if (
    options.trim === undefined ||
    options.trim === null ||
    options.trim === false
  ) {
    options.trim = false;
  } else if (options.trim !== true) {
    throw new Error(
      `Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`,
    );
  }
  // Normalize options `trim`, `ltrim` and `rtrim`
  if (options.trim === true && opts.ltrim !== false) {
    options.ltrim = true;
  } else if (options.ltrim !== true) {
    options.ltrim = false;
  }
  if (options.trim === true && opts.rtrim !== false) {
    options.rtrim = true;
  } else if (options.rtrim !== true) {
    options.rtrim = false;
  }
  // Normalize option `to`
  if (options.to === undefined || options.to === null) {
    options.to = -1;
  } else if (options.to !== -1) {
    if (typeof options.to === "string" && /\d+/.test(options.to)) {
      options.to = parseInt(options.to);
    }
    if (Number.isInteger(options.to)) {
      if (options.to <= 0) {
        throw new Error(
          `Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`,
      );
    }
  }
  // Normalize option `to_line`
  if (options.to_line === undefined || options.to_line === null) {
    options.to_line = -1;
  } else if (options.to_line !== -1) {
    if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) {
      options.to_line = parseInt(options.to_line);
    }
    if (Number.isInteger(options.to_line)) {
      if (options.to_line <= 0) {
        throw new Error(
          `Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`,
      );
    }
  }
  return options;
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/utils/delimiter_discover.js



// Discussed in [issue #400](https://github.com/adaltas/node-csv/issues/400)
// See https://github.com/python/cpython/blob/ea1b1c579f600cc85d145c60862b2e6b98701b24/Lib/csv.py#L349
const delimiter_discover = function (records, options) {
  // Normalize the configuration
  if (!options) {
    ({ delimiter_auto: options } = normalize_options({ delimiter_auto: true }));
  }
  // Convert String to Buffer
  if (typeof records === "string") {
    records = Buffer.from(records);
  }
  // Convert Buffer to an array of records
  if (Buffer.isBuffer(records)) {
    records = ((data) => {
      const records = [];
      const parser = transform({ delimiter: [] });
      const push = (record) => records.push(record);
      const close = () => {};
      const error = parser.parse(data, true, push, close);
      if (error !== undefined) throw error;
      return records;
    })(records);
  }
  // Info array initialization, 127 entries, one per char code
  const info = Array(127)
    .fill()
    .map(() => ({ lines: [] }));
  // Traverse each records, count occurences per char code
  records.map(([record], line) => {
    for (let i = 0, l = record.length; i < l; i++) {
      // Count the character frequency
      const code = record.charCodeAt(i);
      if (info[code].lines[line] === undefined) info[code].lines[line] = 0;
      info[code].lines[line]++;
    }
  });
  // Traverse each char code, compute the score
  info.map((info, i) => {
    info.char_code = i;
    info.std = std(info.lines);
    info.total = info.lines.reduce((acc, val) => acc + val, 0);
    info.preferred = !!options.preferred[i];
    info.score = options.score(info, options);
  });
  // Extract the dominant character
  const result = info.reduce(
    (acc, info) => (acc.score > info.score ? acc : info),
    {},
  );
  return String.fromCharCode(result.char_code);
};

const std = function (array) {
  const n = array.length;
  if (n === 0) return 0;
  const mean = array.reduce((a, b) => a + b) / n;
  return Math.sqrt(
    array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n,
  );
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/index.js






const isRecordEmpty = function (record) {
  return record.every(
    (field) =>
      field == null || (field.toString && field.toString().trim() === ""),
  );
};

const cr = 13; // `\r`, carriage return, 0x0D in hexadécimal, 13 in decimal
const nl = 10; // `\n`, newline, 0x0A in hexadecimal, 10 in decimal

const boms = {
  // Note, the following are equals:
  // Buffer.from("\ufeff")
  // Buffer.from([239, 187, 191])
  // Buffer.from('EFBBBF', 'hex')
  utf8: Buffer.from([239, 187, 191]),
  // Note, the following are equals:
  // Buffer.from "\ufeff", 'utf16le
  // Buffer.from([255, 254])
  utf16le: Buffer.from([255, 254]),
};

const transform = function (original_options = {}) {
  const info = {
    bytes: 0,
    bytes_records: 0,
    comment_lines: 0,
    empty_lines: 0,
    invalid_field_length: 0,
    lines: 1,
    records: 0,
  };
  const options = normalize_options(original_options);
  return {
    info: info,
    original_options: original_options,
    options: options,
    state: init_state(options),
    __needMoreData: function (i, bufLen, end) {
      if (end) return false;
      const { encoding, escape, quote } = this.options;
      const { quoting, needMoreDataSize, recordDelimiterMaxLength } =
        this.state;
      const numOfCharLeft = bufLen - i - 1;
      const requiredLength = Math.max(
        needMoreDataSize,
        // Skip if the remaining buffer smaller than record delimiter
        // If "record_delimiter" is yet to be discovered:
        // 1. It is equals to `[]` and "recordDelimiterMaxLength" equals `0`
        // 2. We set the length to windows line ending in the current encoding
        // Note, that encoding is known from user or bom discovery at that point
        // recordDelimiterMaxLength,
        recordDelimiterMaxLength === 0
          ? Buffer.from("\r\n", encoding).length
          : recordDelimiterMaxLength,
        // Skip if remaining buffer can be an escaped quote
        quoting ? (escape === null ? 0 : escape.length) + quote.length : 0,
        // Skip if remaining buffer can be record delimiter following the closing quote
        quoting ? quote.length + recordDelimiterMaxLength : 0,
      );
      return numOfCharLeft < requiredLength;
    },
    // Central parser implementation
    parse: function (nextBuf, end, push, close) {
      const {
        bom,
        comment_no_infix,
        delimiter_auto,
        encoding,
        from_line,
        ltrim,
        max_record_size,
        raw,
        relax_quotes,
        rtrim,
        skip_empty_lines,
        to,
        to_line,
      } = this.options;
      let { comment, escape, quote, record_delimiter } = this.options;
      const {
        bomSkipped,
        delimiterDiscovered,
        delimiterBufPrevious,
        rawBuffer,
        escapeIsQuote,
      } = this.state;
      // Automatic delimiter discovery
      if (!delimiterDiscovered && delimiter_auto) {
        let delimiterBuf;
        if (delimiterBufPrevious === undefined) {
          delimiterBuf = nextBuf;
        } else if (
          delimiterBufPrevious !== undefined &&
          nextBuf === undefined
        ) {
          delimiterBuf = delimiterBufPrevious;
        } else {
          delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
        }
        // Ensure that nextBuf is not concatenated a second time during buffer reconciliation
        nextBuf = undefined;
        // this.delimiterBufPrevious = delimiterBuf;
        if (end || delimiterBuf.length > delimiter_auto.size) {
          this.options.delimiter = [
            Buffer.from(
              delimiter_discover(delimiterBuf, this.options.delimiter_auto),
            ),
          ];
          this.state.previousBuf = delimiterBuf;
          this.state.delimiterBufPrevious = undefined;
          this.state.delimiterDiscovered = true;
        } else {
          this.state.delimiterBufPrevious = delimiterBuf;
          return;
        }
      }
      // Previous buffers reconciliation
      const { previousBuf } = this.state;
      let buf;
      if (previousBuf === undefined) {
        if (nextBuf === undefined) {
          // Handle empty string
          close();
          return;
        } else {
          buf = nextBuf;
        }
      } else if (previousBuf !== undefined && nextBuf === undefined) {
        buf = previousBuf;
      } else {
        buf = Buffer.concat([previousBuf, nextBuf]);
      }
      // Handle UTF BOM
      if (bomSkipped === false) {
        if (bom === false) {
          this.state.bomSkipped = true;
        } else if (buf.length < 3) {
          // No enough data
          if (end === false) {
            // Wait for more data
            this.state.previousBuf = buf;
            return;
          }
        } else {
          for (const encoding in boms) {
            if (boms[encoding].compare(buf, 0, boms[encoding].length) === 0) {
              // Skip BOM
              const bomLength = boms[encoding].length;
              this.state.bufBytesStart += bomLength;
              buf = buf.slice(bomLength);
              // Renormalize original options with the new encoding
              const options = normalize_options({
                ...this.original_options,
                encoding: encoding,
              });
              // Properties are merged with the existing options instance
              for (const key in options) {
                this.options[key] = options[key];
              }
              // Options will re-evaluate the Buffer with the new encoding
              ({ comment, escape, quote } = this.options);
              break;
            }
          }
          this.state.bomSkipped = true;
        }
      }
      const bufLen = buf.length;
      let pos;
      for (pos = 0; pos < bufLen; pos++) {
        // Ensure we get enough space to look ahead
        // There should be a way to move this out of the loop
        if (this.__needMoreData(pos, bufLen, end)) {
          break;
        }
        if (this.state.wasRowDelimiter === true) {
          this.info.lines++;
          this.state.wasRowDelimiter = false;
        }
        if (to_line !== -1 && this.info.lines > to_line) {
          this.state.stop = true;
          close();
          return;
        }
        // Auto discovery of record_delimiter, unix, mac and windows supported
        if (this.state.quoting === false && record_delimiter.length === 0) {
          const record_delimiterCount = this.__autoDiscoverRecordDelimiter(
            buf,
            pos,
          );
          if (record_delimiterCount) {
            record_delimiter = this.options.record_delimiter;
          }
        }
        const chr = buf[pos];
        if (raw === true) {
          rawBuffer.append(chr);
        }
        if (
          (chr === cr || chr === nl) &&
          this.state.wasRowDelimiter === false
        ) {
          this.state.wasRowDelimiter = true;
        }
        // Previous char was a valid escape char
        // treat the current char as a regular char
        if (this.state.escaping === true) {
          this.state.escaping = false;
        } else {
          // Escape is only active inside quoted fields
          // We are quoting, the char is an escape chr and there is a chr to escape
          // if(escape !== null && this.state.quoting === true && chr === escape && pos + 1 < bufLen){
          if (
            escape !== null &&
            this.state.quoting === true &&
            this.__isEscape(buf, pos, chr) &&
            pos + escape.length < bufLen
          ) {
            if (escapeIsQuote) {
              if (this.__isQuote(buf, pos + escape.length)) {
                this.state.escaping = true;
                pos += escape.length - 1;
                continue;
              }
            } else {
              this.state.escaping = true;
              pos += escape.length - 1;
              continue;
            }
          }
          // Not currently escaping and chr is a quote
          // TODO: need to compare bytes instead of single char
          if (this.state.commenting === false && this.__isQuote(buf, pos)) {
            if (this.state.quoting === true) {
              const nextChr = buf[pos + quote.length];
              const isNextChrTrimable =
                rtrim && this.__isCharTrimable(buf, pos + quote.length);
              const isNextChrComment =
                comment !== null &&
                this.__compareBytes(comment, buf, pos + quote.length, nextChr);
              const isNextChrDelimiter = this.__isDelimiter(
                buf,
                pos + quote.length,
                nextChr,
              );
              const isNextChrRecordDelimiter =
                record_delimiter.length === 0
                  ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length)
                  : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
              // Escape a quote
              // Treat next char as a regular character
              if (
                escape !== null &&
                this.__isEscape(buf, pos, chr) &&
                this.__isQuote(buf, pos + escape.length)
              ) {
                pos += escape.length - 1;
              } else if (
                !nextChr ||
                isNextChrDelimiter ||
                isNextChrRecordDelimiter ||
                isNextChrComment ||
                isNextChrTrimable
              ) {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                pos += quote.length - 1;
                continue;
              } else if (relax_quotes === false) {
                const err = this.__error(
                  new CsvError(
                    "CSV_INVALID_CLOSING_QUOTE",
                    [
                      "Invalid Closing Quote:",
                      `got "${String.fromCharCode(nextChr)}"`,
                      `at line ${this.info.lines}`,
                      "instead of delimiter, record delimiter, trimable character",
                      "(if activated) or comment",
                    ],
                    this.options,
                    this.__infoField(),
                  ),
                );
                if (err !== undefined) return err;
              } else {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                this.state.field.prepend(quote);
                pos += quote.length - 1;
              }
            } else {
              if (this.state.field.length !== 0) {
                // In relax_quotes mode, treat opening quote preceded by chrs as regular
                if (relax_quotes === false) {
                  const info = this.__infoField();
                  const bom = Object.keys(boms)
                    .map((b) =>
                      boms[b].equals(this.state.field.toString()) ? b : false,
                    )
                    .filter(Boolean)[0];
                  const err = this.__error(
                    new CsvError(
                      "INVALID_OPENING_QUOTE",
                      [
                        "Invalid Opening Quote:",
                        `a quote is found on field ${JSON.stringify(info.column)} at line ${info.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
                        bom ? `(${bom} bom)` : undefined,
                      ],
                      this.options,
                      info,
                      {
                        field: this.state.field,
                      },
                    ),
                  );
                  if (err !== undefined) return err;
                }
              } else {
                this.state.quoting = true;
                pos += quote.length - 1;
                continue;
              }
            }
          }
          if (this.state.quoting === false) {
            const recordDelimiterLength = this.__isRecordDelimiter(
              chr,
              buf,
              pos,
            );
            if (recordDelimiterLength !== 0) {
              // Do not emit comments which take a full line
              const skipCommentLine =
                this.state.commenting &&
                this.state.wasQuoting === false &&
                this.state.record.length === 0 &&
                this.state.field.length === 0;
              if (skipCommentLine) {
                this.info.comment_lines++;
                // Skip full comment line
              } else {
                // Activate records emission if above from_line
                if (
                  this.state.enabled === false &&
                  this.info.lines +
                    (this.state.wasRowDelimiter === true ? 1 : 0) >=
                    from_line
                ) {
                  this.state.enabled = true;
                  this.__resetField();
                  this.__resetRecord();
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                // Skip if line is empty and skip_empty_lines activated
                if (
                  skip_empty_lines === true &&
                  this.state.wasQuoting === false &&
                  this.state.record.length === 0 &&
                  this.state.field.length === 0
                ) {
                  this.info.empty_lines++;
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                this.info.bytes = this.state.bufBytesStart + pos;
                const errField = this.__onField();
                if (errField !== undefined) return errField;
                this.info.bytes =
                  this.state.bufBytesStart + pos + recordDelimiterLength;
                const errRecord = this.__onRecord(push);
                if (errRecord !== undefined) return errRecord;
                if (to !== -1 && this.info.records >= to) {
                  this.state.stop = true;
                  close();
                  return;
                }
              }
              this.state.commenting = false;
              pos += recordDelimiterLength - 1;
              continue;
            }
            if (this.state.commenting) {
              continue;
            }
            if (
              comment !== null &&
              (comment_no_infix === false ||
                (this.state.record.length === 0 &&
                  this.state.field.length === 0))
            ) {
              const commentCount = this.__compareBytes(comment, buf, pos, chr);
              if (commentCount !== 0) {
                this.state.commenting = true;
                continue;
              }
            }
            const delimiterLength = this.__isDelimiter(buf, pos, chr);
            if (delimiterLength !== 0) {
              this.info.bytes = this.state.bufBytesStart + pos;
              const errField = this.__onField();
              if (errField !== undefined) return errField;
              pos += delimiterLength - 1;
              continue;
            }
          }
        }
        if (this.state.commenting === false) {
          if (
            max_record_size !== 0 &&
            this.state.record_length + this.state.field.length > max_record_size
          ) {
            return this.__error(
              new CsvError(
                "CSV_MAX_RECORD_SIZE",
                [
                  "Max Record Size:",
                  "record exceed the maximum number of tolerated bytes",
                  `of ${max_record_size}`,
                  `at line ${this.info.lines}`,
                ],
                this.options,
                this.__infoField(),
              ),
            );
          }
        }
        const lappend =
          ltrim === false ||
          this.state.quoting === true ||
          this.state.field.length !== 0 ||
          !this.__isCharTrimable(buf, pos);
        // rtrim in non quoting is handle in __onField
        const rappend = rtrim === false || this.state.wasQuoting === false;
        if (lappend === true && rappend === true) {
          this.state.field.append(chr);
        } else if (rtrim === true && !this.__isCharTrimable(buf, pos)) {
          return this.__error(
            new CsvError(
              "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",
              [
                "Invalid Closing Quote:",
                "found non trimable byte after quote",
                `at line ${this.info.lines}`,
              ],
              this.options,
              this.__infoField(),
            ),
          );
        } else {
          if (lappend === false) {
            pos += this.__isCharTrimable(buf, pos) - 1;
          }
          continue;
        }
      }
      if (end === true) {
        // Ensure we are not ending in a quoting state
        if (this.state.quoting === true) {
          const err = this.__error(
            new CsvError(
              "CSV_QUOTE_NOT_CLOSED",
              [
                "Quote Not Closed:",
                `the parsing is finished with an opening quote at line ${this.info.lines}`,
              ],
              this.options,
              this.__infoField(),
            ),
          );
          if (err !== undefined) return err;
        } else {
          // Skip last line if it has no characters
          if (
            this.state.wasQuoting === true ||
            this.state.record.length !== 0 ||
            this.state.field.length !== 0
          ) {
            this.info.bytes = this.state.bufBytesStart + pos;
            const errField = this.__onField();
            if (errField !== undefined) return errField;
            const errRecord = this.__onRecord(push);
            if (errRecord !== undefined) return errRecord;
          } else if (this.state.wasRowDelimiter === true) {
            this.info.empty_lines++;
          } else if (this.state.commenting === true) {
            this.info.comment_lines++;
          }
        }
      } else {
        this.state.bufBytesStart += pos;
        this.state.previousBuf = buf.slice(pos);
      }
      if (this.state.wasRowDelimiter === true) {
        this.info.lines++;
        this.state.wasRowDelimiter = false;
      }
    },
    __onRecord: function (push) {
      const {
        columns,
        group_columns_by_name,
        encoding,
        info,
        from,
        relax_column_count,
        relax_column_count_less,
        relax_column_count_more,
        raw,
        skip_records_with_empty_values,
      } = this.options;
      const { enabled, record } = this.state;
      if (enabled === false) {
        return this.__resetRecord();
      }
      // Convert the first line into column names
      const recordLength = record.length;
      if (columns === true) {
        if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
          this.__resetRecord();
          return;
        }
        return this.__firstLineToColumns(record);
      }
      if (columns === false && this.info.records === 0) {
        this.state.expectedRecordLength = recordLength;
      }
      if (recordLength !== this.state.expectedRecordLength) {
        const err =
          columns === false
            ? new CsvError(
                "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",
                [
                  "Invalid Record Length:",
                  `expect ${this.state.expectedRecordLength},`,
                  `got ${recordLength} on line ${this.info.lines}`,
                ],
                this.options,
                this.__infoField(),
                {
                  record: record,
                },
              )
            : new CsvError(
                "CSV_RECORD_INCONSISTENT_COLUMNS",
                [
                  "Invalid Record Length:",
                  `columns length is ${columns.length},`, // rename columns
                  `got ${recordLength} on line ${this.info.lines}`,
                ],
                this.options,
                this.__infoField(),
                {
                  record: record,
                },
              );
        if (
          relax_column_count === true ||
          (relax_column_count_less === true &&
            recordLength < this.state.expectedRecordLength) ||
          (relax_column_count_more === true &&
            recordLength > this.state.expectedRecordLength)
        ) {
          this.info.invalid_field_length++;
          this.state.error = err;
          // Error is undefined with skip_records_with_error
        } else {
          const finalErr = this.__error(err);
          if (finalErr) return finalErr;
        }
      }
      if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
        this.__resetRecord();
        return;
      }
      if (this.state.recordHasError === true) {
        this.__resetRecord();
        this.state.recordHasError = false;
        return;
      }
      this.info.records++;
      if (from === 1 || this.info.records >= from) {
        const { objname } = this.options;
        // With columns, records are object
        if (columns !== false) {
          const obj = {};
          // Transform record array to an object
          for (let i = 0, l = record.length; i < l; i++) {
            if (columns[i] === undefined || columns[i].disabled) continue;
            // Turn duplicate columns into an array
            if (
              group_columns_by_name === true &&
              Object.hasOwn(obj, columns[i].name)
            ) {
              if (Array.isArray(obj[columns[i].name])) {
                obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
              } else {
                obj[columns[i].name] = [obj[columns[i].name], record[i]];
              }
            } else {
              Object.defineProperty(obj, columns[i].name, {
                value: record[i],
                enumerable: true,
                writable: true,
                configurable: true,
              });
            }
          }
          // Without objname (default)
          if (raw === true || info === true) {
            const extRecord = Object.assign(
              { record: obj },
              raw === true
                ? { raw: this.state.rawBuffer.toString(encoding) }
                : {},
              info === true ? { info: this.__infoRecord() } : {},
            );
            const err = this.__push(
              objname === undefined ? extRecord : [obj[objname], extRecord],
              push,
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === undefined ? obj : [obj[objname], obj],
              push,
            );
            if (err) {
              return err;
            }
          }
          // Without columns, records are array
        } else {
          if (raw === true || info === true) {
            const extRecord = Object.assign(
              { record: record },
              raw === true
                ? { raw: this.state.rawBuffer.toString(encoding) }
                : {},
              info === true ? { info: this.__infoRecord() } : {},
            );
            const err = this.__push(
              objname === undefined ? extRecord : [record[objname], extRecord],
              push,
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === undefined ? record : [record[objname], record],
              push,
            );
            if (err) {
              return err;
            }
          }
        }
      }
      this.__resetRecord();
    },
    __firstLineToColumns: function (record) {
      const { firstLineToHeaders } = this.state;
      try {
        const headers =
          firstLineToHeaders === undefined
            ? record
            : firstLineToHeaders.call(null, record);
        if (!Array.isArray(headers)) {
          return this.__error(
            new CsvError(
              "CSV_INVALID_COLUMN_MAPPING",
              [
                "Invalid Column Mapping:",
                "expect an array from column function,",
                `got ${JSON.stringify(headers)}`,
              ],
              this.options,
              this.__infoField(),
              {
                headers: headers,
              },
            ),
          );
        }
        const normalizedHeaders = normalize_columns_array(headers);
        this.state.expectedRecordLength = normalizedHeaders.length;
        this.options.columns = normalizedHeaders;
        this.__resetRecord();
        return;
      } catch (err) {
        return err;
      }
    },
    __resetRecord: function () {
      if (this.options.raw === true) {
        this.state.rawBuffer.reset();
      }
      this.state.error = undefined;
      this.state.record = [];
      this.state.record_length = 0;
    },
    __onField: function () {
      const { cast, encoding, rtrim, max_record_size } = this.options;
      const { enabled, wasQuoting } = this.state;
      // Short circuit for the from_line options
      if (enabled === false) {
        return this.__resetField();
      }
      let field = this.state.field.toString(encoding);
      if (rtrim === true && wasQuoting === false) {
        field = field.trimRight();
      }
      if (cast === true) {
        const [err, f] = this.__cast(field);
        if (err !== undefined) return err;
        field = f;
      }
      this.state.record.push(field);
      // Increment record length if record size must not exceed a limit
      if (max_record_size !== 0 && typeof field === "string") {
        this.state.record_length += field.length;
      }
      this.__resetField();
    },
    __resetField: function () {
      this.state.field.reset();
      this.state.wasQuoting = false;
    },
    __push: function (record, push) {
      const { on_record } = this.options;
      if (on_record !== undefined) {
        const info = this.__infoRecord();
        try {
          record = on_record.call(null, record, info);
        } catch (err) {
          return err;
        }
        if (record === undefined || record === null) {
          return;
        }
      }
      this.info.bytes_records += this.info.bytes;
      push(record);
    },
    // Return a tuple with the error and the casted value
    __cast: function (field) {
      const { columns, relax_column_count } = this.options;
      const isColumns = Array.isArray(columns);
      // Dont loose time calling cast
      // because the final record is an object
      // and this field can't be associated to a key present in columns
      if (
        isColumns === true &&
        relax_column_count &&
        this.options.columns.length <= this.state.record.length
      ) {
        return [undefined, undefined];
      }
      if (this.state.castField !== null) {
        try {
          const info = this.__infoField();
          return [undefined, this.state.castField.call(null, field, info)];
        } catch (err) {
          return [err];
        }
      }
      if (this.__isFloat(field)) {
        return [undefined, parseFloat(field)];
      } else if (this.options.cast_date !== false) {
        const info = this.__infoField();
        return [undefined, this.options.cast_date.call(null, field, info)];
      }
      return [undefined, field];
    },
    __compareBytes: function (sourceBuf, targetBuf, targetPos, firstByte) {
      if (sourceBuf[0] !== firstByte) return 0;
      const sourceLength = sourceBuf.length;
      for (let i = 1; i < sourceLength; i++) {
        if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
      }
      return sourceLength;
    },
    // Helper to test if a character is trimable
    __isCharTrimable: function (buf, pos) {
      const { timchars, timcharFirstBytes } = this.state;
      // Fast bail-out: non-whitespace bytes (the common case) are rejected
      // without scanning the full timchar list.
      const first = buf[pos];
      if (first === undefined || timcharFirstBytes[first] === 0) return 0;
      loop1: for (let i = 0; i < timchars.length; i++) {
        const timchar = timchars[i];
        for (let j = 0; j < timchar.length; j++) {
          if (timchar[j] !== buf[pos + j]) continue loop1;
        }
        return timchar.length;
      }
      return 0;
    },
    __isDelimiter: function (buf, pos, chr) {
      const { delimiter, ignore_last_delimiters } = this.options;
      if (
        ignore_last_delimiters === true &&
        this.state.record.length === this.options.columns.length - 1
      ) {
        return 0;
      } else if (
        ignore_last_delimiters !== false &&
        typeof ignore_last_delimiters === "number" &&
        this.state.record.length === ignore_last_delimiters - 1
      ) {
        return 0;
      }
      loop1: for (let i = 0; i < delimiter.length; i++) {
        const del = delimiter[i];
        if (del[0] === chr) {
          for (let j = 1; j < del.length; j++) {
            if (del[j] !== buf[pos + j]) continue loop1;
          }
          return del.length;
        }
      }
      return 0;
    },
    __isEscape: function (buf, pos, chr) {
      const { escape } = this.options;
      if (escape === null) return false;
      const l = escape.length;
      if (escape[0] === chr) {
        for (let i = 0; i < l; i++) {
          if (escape[i] !== buf[pos + i]) {
            return false;
          }
        }
        return true;
      }
      return false;
    },
    __isFloat: function (value) {
      return value - parseFloat(value) + 1 >= 0; // Borrowed from jquery
    },
    // Keep it in case we implement the `cast_int` option
    // __isInt(value){
    //   // return Number.isInteger(parseInt(value))
    //   // return !isNaN( parseInt( obj ) );
    //   return /^(\-|\+)?[1-9][0-9]*$/.test(value)
    // }
    __isQuote: function (buf, pos) {
      const { quote } = this.options;
      if (quote === null) return false;
      const l = quote.length;
      for (let i = 0; i < l; i++) {
        if (quote[i] !== buf[pos + i]) {
          return false;
        }
      }
      return true;
    },
    __isRecordDelimiter: function (chr, buf, pos) {
      const { record_delimiter } = this.options;
      const recordDelimiterLength = record_delimiter.length;
      loop1: for (let i = 0; i < recordDelimiterLength; i++) {
        const rd = record_delimiter[i];
        const rdLength = rd.length;
        if (rd[0] !== chr) {
          continue;
        }
        for (let j = 1; j < rdLength; j++) {
          if (rd[j] !== buf[pos + j]) {
            continue loop1;
          }
        }
        return rd.length;
      }
      return 0;
    },
    __autoDiscoverRecordDelimiter: function (buf, pos) {
      const { encoding } = this.options;
      // Note, we don't need to cache this information in state,
      // It is only called on the first line until we find out a suitable
      // record delimiter.
      const rds = [
        // Important, the windows line ending must be before mac os 9
        Buffer.from("\r\n", encoding),
        Buffer.from("\n", encoding),
        Buffer.from("\r", encoding),
      ];
      loop: for (let i = 0; i < rds.length; i++) {
        const l = rds[i].length;
        for (let j = 0; j < l; j++) {
          if (rds[i][j] !== buf[pos + j]) {
            continue loop;
          }
        }
        this.options.record_delimiter.push(rds[i]);
        this.state.recordDelimiterMaxLength = rds[i].length;
        return rds[i].length;
      }
      return 0;
    },
    __error: function (msg) {
      const { encoding, raw, skip_records_with_error } = this.options;
      const err = typeof msg === "string" ? new Error(msg) : msg;
      if (skip_records_with_error) {
        this.state.recordHasError = true;
        if (this.options.on_skip !== undefined) {
          try {
            this.options.on_skip(
              err,
              raw ? this.state.rawBuffer.toString(encoding) : undefined,
            );
          } catch (err) {
            return err;
          }
        }
        // this.emit('skip', err, raw ? this.state.rawBuffer.toString(encoding) : undefined);
        return undefined;
      } else {
        return err;
      }
    },
    __infoDataSet: function () {
      return {
        ...this.info,
        columns: this.options.columns,
      };
    },
    __infoRecord: function () {
      const { columns, raw, encoding } = this.options;
      return {
        ...this.__infoDataSet(),
        bytes_records: this.info.bytes,
        error: this.state.error,
        header: columns === true,
        index: this.state.record.length,
        raw: raw ? this.state.rawBuffer.toString(encoding) : undefined,
      };
    },
    __infoField: function () {
      const { columns } = this.options;
      const isColumns = Array.isArray(columns);
      // Bytes records are only incremented when all records'fields are parsed
      const bytes_records = this.info.bytes_records;
      return {
        ...this.__infoRecord(),
        bytes_records: bytes_records,
        column:
          isColumns === true
            ? columns.length > this.state.record.length
              ? columns[this.state.record.length].name
              : null
            : this.state.record.length,
        quoting: this.state.wasQuoting,
      };
    },
  };
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/sync.js



const parse = function (data, opts = {}) {
  if (typeof data === "string") {
    data = Buffer.from(data);
  }
  const records = opts && opts.objname ? Object.create(null) : [];
  const parser = transform(opts);
  const push = (record) => {
    if (parser.options.objname === undefined) records.push(record);
    else {
      records[record[0]] = record[1];
    }
  };
  const close = () => {};
  const error = parser.parse(data, true, push, close);
  if (error !== undefined) throw error;
  return records;
};




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
/******/ var __webpack_exports__ = __nccwpck_require__(89689);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

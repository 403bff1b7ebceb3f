// The rule of what may import what and who may touch the outside, on one file's syntax tree. It reads no files.
// Kinds: wiring (main, post), adapter, port, stage (and the pipeline), and pure: everything else.
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

export type Violation = { readonly file: string; readonly line: number; readonly problem: string };

type Kind = 'wiring' | 'adapter' | 'port' | 'stage' | 'pure';

/** Libraries that compute and nothing else. Of semver one function a file: its index loads ranges and more, twice of what is used. */
const pureLibraries = new Set(['@renovatebot/pep440', 'csv-parse', 'csv-parse/sync', 'handlebars/dist/cjs/handlebars/compiler/base.js', 'luxon', 'smol-toml', 'tar-stream', 'yaml']);
const pureLibraryParts = /^semver\/functions\/[a-z]+\.js$/;

/** Parts of Node that compute on the bytes that they are given, each for one file. */
const pureParts: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'src/domain/digest.ts': { 'node:crypto': ['createHash'] },
  'src/verify/layer-reader.ts': { 'node:stream/promises': ['pipeline'], 'node:zlib': ['createGunzip', 'createZstdDecompress'] },
};

/** What port files declare that is plain data: facts of a call or an answer, nothing to call. */
const portData = new Set(['ActionsCache', 'AnnotationPlace', 'Command', 'Comparison', 'GitHubRefusal', 'Given', 'PackageFacts', 'PackageVersion', 'ProcessResult', 'RegistryError', 'RetriedAttempt']);

const outsideGlobals = new Set(
  `process fetch globalThis global window self console performance crypto require eval Function navigator XMLHttpRequest WebSocket EventSource
   setTimeout setInterval setImmediate clearTimeout clearInterval clearImmediate Temporal localStorage`.split(/\s+/),
);

const outsideMembers = new Set(['Date.now', 'Math.random', 'AbortSignal.timeout', 'DateTime.now', 'Settings.now', 'Atomics.wait']);

export function kindOf(file: string): Kind {
  if (file === 'src/main.ts' || file === 'src/post.ts') return 'wiring';
  if (file.startsWith('src/world/adapters/')) return 'adapter';
  if (file.startsWith('src/world/ports/')) return 'port';
  return file.endsWith('.stage.ts') || file === 'src/pipeline.ts' ? 'stage' : 'pure';
}

/** `file` relative to the repository, with slashes: `src/plan/plan.ts`. */
export function findViolations(file: string, text: string): readonly Violation[] {
  const kind = kindOf(file);
  const { source, checker } = parse(file, text);
  const violations: Violation[] = [];
  const report = (node: ts.Node, problem: string | undefined): void => {
    if (problem === undefined) return;
    violations.push({ file, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1, problem });
  };
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
      report(node, judgeImport(file, kind, node.moduleSpecifier.text, namesOf(node), valueNamesOf(node)));
      return;
    }
    const later = kind === 'stage' ? laterImport(node) : undefined;
    if (later !== undefined) {
      report(node, judgeImport(file, kind, later, [], undefined));
      return;
    }
    if (kind === 'pure' || kind === 'stage' || kind === 'port') report(node, judgeExpression(node, checker));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return violations;
}

/** One file alone, without library types: a name that nothing in it declares is a global. */
function parse(file: string, text: string): { source: ts.SourceFile; checker: ts.TypeChecker } {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const program = ts.createProgram({
    rootNames: [file],
    options: { noLib: true, noResolve: true, types: [], target: ts.ScriptTarget.ESNext, allowImportingTsExtensions: true, noEmit: true },
    host: {
      getSourceFile: (name) => (name === file ? source : undefined),
      getDefaultLibFileName: () => '',
      writeFile: () => undefined,
      getCurrentDirectory: () => '',
      getCanonicalFileName: (name) => name,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => '\n',
      fileExists: (name) => name === file,
      readFile: () => undefined,
    },
  });
  return { source, checker: program.getTypeChecker() };
}

function judgeImport(file: string, kind: Kind, specifier: string, names: readonly string[], values: readonly string[] | undefined): string | undefined {
  if (!specifier.startsWith('.')) return judgeModule(file, kind, specifier, names);
  // A part of a library whose entry loads more than is needed.
  if (kind === 'adapter' && specifier.includes('/node_modules/')) return undefined;
  if (!specifier.endsWith('.ts')) return `imports end in .ts: ${specifier}`;
  const target = join(dirname(file), specifier);
  if (!target.startsWith('src/')) return `${specifier} is not part of the action`;
  return judgeTarget(kind, kindOf(target), specifier, names, values);
}

function judgeModule(file: string, kind: Kind, specifier: string, names: readonly string[]): string | undefined {
  if (kind === 'adapter' || kind === 'wiring' || pureLibraries.has(specifier) || pureLibraryParts.test(specifier) || specifier === 'node:path/posix') return undefined;
  const allowed = pureParts[file]?.[specifier];
  if (allowed !== undefined && names.length > 0 && names.every((name) => allowed.includes(name))) return undefined;
  return `${specifier} touches the outside: only src/world/adapters/ may import it`;
}

function judgeTarget(kind: Kind, target: Kind, specifier: string, names: readonly string[], values: readonly string[] | undefined): string | undefined {
  switch (target) {
    case 'pure':
      return undefined;
    case 'wiring':
      return `nothing imports ${specifier}`;
    case 'adapter':
      return kind === 'wiring' || kind === 'adapter' ? undefined : `only main and post import adapters: ${specifier}`;
    case 'stage':
      return kind === 'wiring' || kind === 'stage' ? undefined : `a ${kind} file imports a stage: ${specifier}`;
    case 'port': {
      if (kind !== 'pure' && kind !== 'stage') return undefined;
      // A pure file may not even name a port's type: what takes a port as an argument is a stage.
      const checked = kind === 'pure' ? names : values;
      const ports = checked?.filter((name) => !portData.has(name)) ?? ['everything'];
      if (ports.length === 0 && (kind === 'stage' || names.length > 0)) return undefined;
      return kind === 'stage' ? `ports are given as arguments, import their types only: ${specifier}` : `a pure file imports a port (${ports.join(', ')}): ${specifier}`;
    }
  }
}

function namesOf(node: ts.ImportDeclaration | ts.ExportDeclaration): readonly string[] {
  const named = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
  if (named === undefined || ts.isNamespaceImport(named) || ts.isNamespaceExport(named)) return [];
  return named.elements.map((element: ts.ImportSpecifier | ts.ExportSpecifier) => (element.propertyName ?? element.name).text);
}

/** Without those that are imported as types; undefined: the whole module is imported or exported. */
function valueNamesOf(node: ts.ImportDeclaration | ts.ExportDeclaration): readonly string[] | undefined {
  if (ts.isExportDeclaration(node)) {
    if (node.isTypeOnly) return [];
    return node.exportClause === undefined || ts.isNamespaceExport(node.exportClause) ? undefined : valuesAmong(node.exportClause.elements);
  }
  const clause = node.importClause;
  if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
  const bindings = clause?.namedBindings;
  return clause?.name !== undefined || bindings === undefined || ts.isNamespaceImport(bindings) ? undefined : valuesAmong(bindings.elements);
}

function valuesAmong(elements: ts.NodeArray<ts.ImportSpecifier | ts.ExportSpecifier>): readonly string[] {
  return elements.filter(({ isTypeOnly }) => !isTypeOnly).map((element) => (element.propertyName ?? element.name).text);
}

/** A file of the house that a stage loads only when it needs it: `import('./x.stage.ts')`. */
function laterImport(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined;
  const [specifier] = node.arguments;
  return specifier !== undefined && ts.isStringLiteral(specifier) && specifier.text.startsWith('.') ? specifier.text : undefined;
}

function judgeExpression(node: ts.Node, checker: ts.TypeChecker): string | undefined {
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return 'import() belongs in an adapter';
  if (ts.isMetaProperty(node)) return 'import.meta belongs in an adapter';
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && (node.arguments?.length ?? 0) === 0) return 'new Date() reads the clock: take the time as an argument';
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return 'Date() reads the clock: take the time as an argument';
  if (ts.isCallExpression(node) && node.arguments.length === 0 && /^DateTime\.(?:local|utc)$/.test(node.expression.getText())) {
    return `${node.expression.getText()}() reads the clock: take the time as an argument`;
  }
  if ((ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) && outsideMembers.has(memberText(node))) {
    return `${memberText(node)} is time or chance: take it as an argument`;
  }
  if (ts.isIdentifier(node) && outsideGlobals.has(node.text) && isReference(node) && !isDeclaredHere(node, checker)) return `${node.text} is the outside: only adapters may use it`;
  return undefined;
}

function isNamed(expression: ts.Expression, name: string): boolean {
  return ts.isIdentifier(expression) && expression.text === name;
}

function memberText(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): string {
  const member = ts.isPropertyAccessExpression(node) ? node.name.text : ts.isStringLiteral(node.argumentExpression) ? node.argumentExpression.text : '';
  return `${node.expression.getText()}.${member}`;
}

/** A value read by that name; not a property's, a declaration's or a type's name. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isTypeNode(parent) || ts.isQualifiedName(parent) || ts.isLabeledStatement(parent)) return false;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  return !('name' in parent && parent.name === node);
}

function isDeclaredHere(node: ts.Identifier, checker: ts.TypeChecker): boolean {
  const symbol = ts.isShorthandPropertyAssignment(node.parent) ? checker.getShorthandAssignmentValueSymbol(node.parent) : checker.getSymbolAtLocation(node);
  return (symbol?.declarations ?? []).length > 0;
}

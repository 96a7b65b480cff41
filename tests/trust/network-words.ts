/** Words of code by which anything could go to the network, found in a script's syntax tree, not in its text. */
import ts from 'typescript';

const WORDS = new Set(
  (
    'fetch fetchLater XMLHttpRequest sendBeacon WebSocket WebSocketStream EventSource RTCPeerConnection ' +
    'WebTransport Image Audio Worker SharedWorker importScripts createObjectURL serviceWorker'
  ).split(' '),
);

/** Attributes and properties whose value a browser loads, or sends something to. */
const LOADED = /^(src|srcset|srcdoc|action|formaction|ping|poster|background|manifest|data)$/i;

/** Addresses of a browser's own page, or of one of ours: `tabs.create({ url: … })` leads nowhere else by them. */
const OURS = /^(\/[\w-]+\.html(\?.*)?|chrome:\/\/[\w/-]+|about:\w+)$/;

/** What a literal text says; of anything that is put together, nothing. */
const literal = (node: ts.Node | undefined): string | undefined =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined;

/** The last word of what is called or set: `open` of `window.open`, of `self['open']` and of `open`. */
function lastWord(node: ts.Expression): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node)) return literal(node.argumentExpression);
  return undefined;
}

/** What a word belongs to: `window` of `window.open`. */
const holder = (node: ts.Expression): ts.Expression | undefined =>
  ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) ? node.expression : undefined;

const isWindow = (node: ts.Expression): boolean =>
  /^(window|globalThis|self|top|parent|defaultView|contentWindow)$/.test(lastWord(node) ?? '');

const isAssignment = (token: ts.SyntaxKind): boolean =>
  token >= ts.SyntaxKind.FirstAssignment && token <= ts.SyntaxKind.LastAssignment;

const isLocation = (node: ts.Expression): boolean => lastWord(node) === 'location';

interface Declared {
  readonly by: ts.Declaration;
  readonly scope: ts.Node;
}

/** What a name stands for where it is said, within this script; `null` for one that is the browser's. */
function declared(name: ts.Identifier): Declared | null {
  for (let scope: ts.Node = name.parent; scope; scope = scope.parent) {
    const given: readonly ts.Declaration[] = ts.isFunctionLike(scope) ? scope.parameters : [];
    const statements = ts.isBlock(scope) || ts.isSourceFile(scope) ? scope.statements : [];
    const said = statements.flatMap((one): readonly ts.Declaration[] =>
      ts.isVariableStatement(one)
        ? one.declarationList.declarations
        : ts.isFunctionDeclaration(one)
          ? [one]
          : ts.isImportDeclaration(one) && one.importClause?.namedBindings
            ? ts.isNamedImports(one.importClause.namedBindings)
              ? one.importClause.namedBindings.elements
              : [one.importClause.namedBindings]
            : [],
    );
    const by = [...given, ...said].find((one) => ts.getNameOfDeclaration(one)?.getText() === name.text);
    if (by) return { by, scope };
  }
  return null;
}

/** A page of ours or the browser's: as a text, as `new URL(browser.runtime.getURL(…))`, or by a name that stays so. */
function isOurs(address: ts.Expression | undefined): boolean {
  if (!address) return false;
  if (OURS.test(literal(address) ?? '')) return true;
  if (ts.isPropertyAccessExpression(address) && address.name.text === 'href')
    return isOurs(address.expression);
  if (
    ts.isNewExpression(address) &&
    address.expression.getText() === 'URL' &&
    address.arguments?.length === 1
  )
    return isOurs(address.arguments[0]);
  if (ts.isCallExpression(address)) return isFileOfOurs(address);
  const named = ts.isIdentifier(address) ? declared(address) : null;
  if (!named || !ts.isIdentifier(address) || !ts.isVariableDeclaration(named.by)) return false;
  const set = named.scope.getText().match(new RegExp(`\\b${address.text}(\\.\\w+)?\\s*=(?![=>])`, 'g')) ?? [];
  return set.length === 1 && isOurs(named.by.initializer);
}

/** `….runtime.getURL(…)`: a file of the package, whatever the path is, since the browser puts our origin before it. */
function isFileOfOurs({ expression: asked }: ts.CallExpression): boolean {
  return (
    ts.isPropertyAccessExpression(asked) &&
    asked.name.text === 'getURL' &&
    ts.isPropertyAccessExpression(asked.expression) &&
    asked.expression.name.text === 'runtime'
  );
}

/** A tab or window that is opened or sent somewhere: at a page of ours, or of the browser's, it is harmless. */
function opensElsewhere(call: ts.CallExpression): boolean {
  const given = call.arguments.at(-1);
  if (!given || !ts.isObjectLiteralExpression(given)) return true;
  const url = given.properties.find((one) => one.name?.getText() === 'url');
  return !(url && ts.isPropertyAssignment(url) && isOurs(url.initializer));
}

/** `import(…)`, `eval(…)`, `open(…)`, `location = …`, `element.src = …`: harmless words that lead away. */
function leadsAway(node: ts.Node): string | null {
  if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && ts.isIdentifier(node.expression)) {
    const called = node.expression.text;
    if (called === 'eval' || called === 'Function') return called;
    if (called === 'open' && !declared(node.expression)) return called;
  }
  if (ts.isCallExpression(node)) {
    const { expression } = node;
    // A file beside it, named as it stands, is ours.
    if (expression.kind === ts.SyntaxKind.ImportKeyword)
      return /^\.\/[\w-]+\.js$/.test(literal(node.arguments[0]) ?? '') ? null : 'import()';
    const called = lastWord(expression) ?? '';
    const of = holder(expression);
    if (of && called === 'open' && isWindow(of)) return 'window.open';
    if (of && /^(assign|replace)$/.test(called) && isLocation(of)) return `location.${called}`;
    if (of && /^(submit|requestSubmit)$/.test(called)) return `${called}()`;
    if (of && /^setAttribute(NS)?$/.test(called)) {
      const name = literal(node.arguments[called === 'setAttribute' ? 0 : 1]) ?? '';
      if (LOADED.test(name.replace(/^\w+:/, ''))) return `setAttribute('${name}')`;
    }
    if (of && /^(create|update)$/.test(called) && /^(tabs|windows)$/.test(lastWord(of) ?? ''))
      if (opensElsewhere(node)) return `${lastWord(of)}.${called}`;
  }
  if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) {
    const to = lastWord(node.left) ?? '';
    const of = holder(node.left);
    if (to === 'location' || (to === 'href' && of && isLocation(of))) return `${node.left.getText()} =`;
    if (of && /^(src|srcset|srcdoc|action|formAction|ping|poster)$/.test(to))
      return `${node.left.getText()} =`;
  }
  return null;
}

/** `fetch(….runtime.getURL(…))` and no more to it. So are the words of a chosen language read. */
function readsOurOwnFile(word: ts.Node): boolean {
  const { parent: call } = word;
  if (!ts.isIdentifier(word) || word.text !== 'fetch' || !ts.isCallExpression(call)) return false;
  const [address, ...more] = call.arguments;
  if (call.expression !== word || !address || more.length > 0 || !ts.isCallExpression(address)) return false;
  return isFileOfOurs(address);
}

/**
 * `URL.createObjectURL(new Blob(…))`: a text handed to the browser to be saved. The content security policy lets no
 * page of ours load from such an address.
 */
function savesOurOwnText(word: ts.Node): boolean {
  if (!ts.isIdentifier(word) || word.text !== 'createObjectURL') return false;
  const { parent: called } = word;
  if (!ts.isPropertyAccessExpression(called) || called.name !== word) return false;
  const { parent: call } = called;
  const [given] = ts.isCallExpression(call) ? call.arguments : [];
  return (
    given !== undefined &&
    ts.isNewExpression(given) &&
    ts.isIdentifier(given.expression) &&
    given.expression.text === 'Blob'
  );
}

/** Where a script says such a word: `fetch, line 12`. A word that stands as text (`self['fetch']`) counts. */
export function networkWords(script: string): string[] {
  const file = ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const word = ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : '';
    const isHarmless = readsOurOwnFile(node) || savesOurOwnText(node);
    const said = WORDS.has(word) && !isHarmless ? word : leadsAway(node);
    if (said) found.push(`${said}, line ${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

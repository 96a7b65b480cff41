/** Words of code by which anything could go to the network, found in a script's syntax tree, not in its text. */
import ts from 'typescript';

const WORDS = new Set(
  (
    'fetch fetchLater XMLHttpRequest sendBeacon WebSocket WebSocketStream EventSource RTCPeerConnection ' +
    'WebTransport Image Audio Worker SharedWorker importScripts createObjectURL serviceWorker'
  ).split(' '),
);

/** `import(…)`, `eval(…)`, `window.open(…)`, `location = …`, `element.src = …`: harmless words that lead away. */
function leadsAway(node: ts.Node): string | null {
  if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && ts.isIdentifier(node.expression)) {
    const called = node.expression.text;
    if (called === 'eval' || called === 'Function') return called;
  }
  if (ts.isCallExpression(node)) {
    const { expression } = node;
    if (expression.kind === ts.SyntaxKind.ImportKeyword) return 'import()';
    if (
      ts.isPropertyAccessExpression(expression) &&
      expression.name.text === 'open' &&
      /^(window|globalThis|self|top|parent)$/.test(expression.expression.getText())
    )
      return 'window.open';
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    const to = node.left.getText();
    if (/(^|\.)location(\.href)?$/.test(to)) return `${to} =`;
    if (/\.(src|srcset|action|ping)$/.test(to)) return `${to} =`;
  }
  return null;
}

/**
 * `fetch(….runtime.getURL(…))` and no more to it: a file of the package, whatever the path is, since the browser puts
 * the extension's own origin before it. So are the words of a chosen language read.
 */
function readsOurOwnFile(word: ts.Node): boolean {
  const { parent: call } = word;
  if (!ts.isIdentifier(word) || word.text !== 'fetch' || !ts.isCallExpression(call)) return false;
  const [address, ...more] = call.arguments;
  if (call.expression !== word || !address || more.length > 0 || !ts.isCallExpression(address)) return false;
  const { expression: asked } = address;
  return (
    ts.isPropertyAccessExpression(asked) &&
    asked.name.text === 'getURL' &&
    ts.isPropertyAccessExpression(asked.expression) &&
    asked.expression.name.text === 'runtime'
  );
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

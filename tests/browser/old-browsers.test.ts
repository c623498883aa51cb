// Phones of 2019 (Safari 13, Chrome 80, Firefox 78) read the built site too: no CSS and no JavaScript that they do not know.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { scripts, sheets, type Code } from './built-code.ts';

/** What the oldest phones cannot read, and would drop with all that stands around it. */
const unknown = {
  'cascade layers': /@layer\b/,
  'oklch colours': /\boklch\(/,
  'mixed colours': /\bcolor-mix\(/,
  ':is()': /:is\(/,
  ':where()': /:where\(/,
  ':has()': /:has\(/,
  'media ranges': /@media[^{]*[<>]/,
  'container queries': /@container\b/,
  'the inset shorthand': /[{;]inset:/,
};

for (const [name, sign] of Object.entries(unknown)) {
  test(`the style sheet does without ${name}`, () => {
    assert.ok(sheets.length > 0 && sheets.every(({ text }) => text.length > 1_000), 'there is no style sheet to read');
    const found = sheets.flatMap(({ place, text }) => [...text.matchAll(new RegExp(sign, 'g'))].map(({ index }) => `${place}: ${text.slice(index, index + 80)}`));
    assert.deepEqual(found, []);
  });
}

/** The preludes of rules that stand inside another rule of elements. */
function nested(css: string): string[] {
  const plain = css.replace(/\/\*[^]*?\*\//g, '').replace(/"[^"]*"|'[^']*'/g, '""');
  const open: string[] = [];
  const found: string[] = [];
  let start = 0;
  for (const { 0: sign, index } of plain.matchAll(/[{};]/g)) {
    const prelude = plain.slice(start, index).trim();
    start = index + 1;
    if (sign === '}') open.pop();
    if (sign !== '{') continue;
    if (open.some((above) => !above.startsWith('@'))) found.push(`${open.at(-1)} { ${prelude}`);
    open.push(prelude);
  }
  return found;
}

test('the style sheet does without rules inside rules', () => {
  assert.deepEqual(nested('a{b{c:d}}@media print{a{b:"{";c:d}}'), ['a { b']);
  assert.deepEqual(sheets.flatMap(({ text }) => nested(text)), []);
});

/** Syntax newer than ES2019, by its name in TypeScript's own tree. */
const newer = new Set([
  ts.SyntaxKind.QuestionDotToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
  ts.SyntaxKind.BigIntLiteral,
  ts.SyntaxKind.PrivateIdentifier,
  ts.SyntaxKind.PropertyDeclaration,
  ts.SyntaxKind.ClassStaticBlockDeclaration,
  ts.SyntaxKind.NamespaceExport,
  ts.SyntaxKind.MetaProperty,
]);

function newerThan2019({ place, text }: Code): string[] {
  const file = ts.createSourceFile('script.mjs', text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true, fileName: 'script.mjs', compilerOptions: { allowJs: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext } });
  const found = diagnostics.map(({ messageText }) => `${place}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  const visit = (node: ts.Node): void => {
    const separated = ts.isNumericLiteral(node) && node.getText(file).includes('_');
    const lookbehind = ts.isRegularExpressionLiteral(node) && /\(\?<[=!]|\/[a-z]*[dv][a-z]*$/.test(node.text);
    if (newer.has(node.kind) || separated || lookbehind) found.push(`${place}: ${node.parent.getText(file).slice(0, 80)}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

test('every script of the site is written in the JavaScript of 2019 (and import(), which Safari knows since 11.1)', () => {
  for (const text of ['a?.b', 'a ?? b', 'a ||= b', 'class A { #b; }', 'class A { b = 1 }', '1_000', '/(?<=a)b/', '10n', 'a b']) {
    assert.notEqual(newerThan2019({ place: 'example', text }).length, 0, `“${text}” is not recognised as newer`);
  }
  assert.deepEqual(newerThan2019({ place: 'example', text: 'import("/a.js").then(({ a, ...b }) => { try { a ? b : 1 } catch { } })' }), []);
  assert.ok(scripts.length > 0, 'there is no script to read');
  assert.deepEqual(scripts.flatMap(newerThan2019), []);
});

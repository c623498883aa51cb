// Reads what a source file imports: statements, re-exports, dynamic imports and types; in .astro also its scripts.
import { posix } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** as it is written */
  from: string;
  line: number;
  /** only types: gone before the code runs */
  types: boolean;
  /** stands in a <script> of an .astro file: runs in the browser */
  browser: boolean;
}

function onlyTypes(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause || clause.isTypeOnly) return Boolean(clause);
  const named = clause.namedBindings;
  return !clause.name && Boolean(named && ts.isNamedImports(named) && named.elements.length && named.elements.every((e) => e.isTypeOnly));
}

function inCode(code: string, firstLine: number, browser: boolean): Import[] {
  const source = ts.createSourceFile('file.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: Import[] = [];
  const add = (node: ts.Node, name: ts.Node | undefined, types: boolean) => {
    if (name && ts.isStringLiteralLike(name)) found.push({ from: name.text, line: source.getLineAndCharacterOfPosition(node.getStart()).line + firstLine, types, browser });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, onlyTypes(node));
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node, node.arguments[0], false);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node, node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const linesBefore = (text: string, index: number) => text.slice(0, index).split('\n').length;

function inAstro(text: string): Import[] {
  const matter = /^\s*---\n([\s\S]*?)\n---/.exec(text);
  const template = text.slice(matter?.[0].length ?? 0);
  const offset = text.length - template.length;
  const scripts = [...template.matchAll(/<script\b([^>]*?)(?:\/>|>([\s\S]*?)<\/script>)/g)].flatMap((m) => {
    const line = linesBefore(text, offset + m.index);
    const src = /\bsrc="([^"]+)"/.exec(m[1]!)?.[1];
    return [...(src && !src.startsWith('/') ? [{ from: src, line, types: false, browser: true }] : []), ...inCode(m[2] ?? '', line, true)];
  });
  const dynamic = [...template.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].map((m) => ({ from: m[1]!, line: linesBefore(text, offset + m.index), types: false, browser: false }));
  return [...inCode(matter?.[1] ?? '', 2, false), ...scripts, ...dynamic.filter((d) => !scripts.some((s) => s.from === d.from))];
}

/** All imports of a file, in the order they stand. */
export const importsOf = (path: string, text: string): Import[] => (path.endsWith('.astro') ? inAstro(text) : inCode(text, 1, false));

export type Target = { kind: 'node' | 'astro' | 'npm'; name: string } | { kind: 'own'; path: string; relative: boolean } | { kind: 'outside' };

/** Where an import of `path` (from src) leads: Node, Astro, a package, or a file of src (path from src). */
export function targetOf(path: string, from: string): Target {
  if (from.startsWith('node:')) return { kind: 'node', name: from };
  if (from.startsWith('astro:')) return { kind: 'astro', name: from };
  if (from.startsWith('#')) return { kind: 'own', path: from.slice(1), relative: false };
  if (!from.startsWith('.')) return { kind: 'npm', name: from };
  const at = posix.join(posix.dirname(path), from);
  return at.startsWith('..') ? { kind: 'outside' } : { kind: 'own', path: at, relative: true };
}

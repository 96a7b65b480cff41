import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * The dependency rule of src/README.md, as a test. Type-only imports count too: every upward reach that we know
 * of in other codebases was a type. Imports name the file with its ending, which keeps this walk exact.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: ['core'],
  data: ['data', 'core'],
  page: ['page', 'core'],
  ui: ['ui', 'core'],
  extension: ['extension', 'core', 'data', 'page', 'ui'],
  build: ['build', 'core', 'data'],
};

const PACKAGES: Record<string, RegExp> = {
  core: /^$/,
  data: /^$/,
  page: /^$/,
  ui: /^preact(\/|$)/,
  extension: /^(webextension-polyfill$|preact(\/|$))/,
  build: /^(esbuild$|minisearch$|fflate$|node:)/,
};

const SRC = resolve(import.meta.dirname, '../src');

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every import and re-export of a module's source, types and dynamic ones included. */
function importsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const found: string[] = [];
  for (const match of code.matchAll(
    /(?:^|[\s;}])(?:import|export)\s+(?:type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
  ))
    found.push((match[1] ?? match[2]) as string);
  return found;
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

const imports: Import[] = walk(SRC).flatMap((path) =>
  importsOf(readFileSync(path, 'utf8')).map((to) => ({
    from: relative(SRC, path),
    to: to.startsWith('.') ? relative(SRC, resolve(dirname(path), to)) : to,
  })),
);

/** Sentences to act on; empty where all is well. */
function breaches(all: readonly Import[]): string[] {
  return all.flatMap(({ from, to }) => {
    const folder = from.split('/')[0] as string;
    const allowed = MAY_IMPORT[folder];
    if (!allowed)
      return [`src/${from} stands in no known folder: put it into one of ${Object.keys(MAY_IMPORT)}.`];
    const target = to.split('/')[0] as string;
    if (MAY_IMPORT[target] && to.includes('/') && /\.\w+$/.test(to))
      return allowed.includes(target)
        ? []
        : [
            `src/${from} imports ${to}: ${folder} may know ${allowed.join(', ')} only. Pass it in as an argument.`,
          ];
    return PACKAGES[folder]?.test(to)
      ? []
      : [`src/${from} imports the package ${to}: ${folder} may not know it. Only its own folder may.`];
  });
}

/** One circle, as a path that ends where it began, or null. */
function circle(all: readonly Import[]): string[] | null {
  const next = new Map<string, string[]>();
  for (const { from, to } of all) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const to of next.get(file) ?? []) {
      const found = visit(to, [...path, file]);
      if (found) return found;
    }
    done.add(file);
    return null;
  };
  for (const file of next.keys()) {
    const found = visit(file, []);
    if (found) return found;
  }
  return null;
}

describe('the dependency rule', () => {
  test('every import points where it may', () => {
    expect(breaches(imports)).toEqual([]);
  });

  test('no circles', () => {
    expect(circle(imports)).toBeNull();
  });

  test('there is something to check', () => {
    expect(imports.length).toBeGreaterThan(10);
  });
});

describe('the check itself', () => {
  test.each([
    ["import type { A } from '../extension/messages.ts';", 'page/x.ts', 'extension/messages.ts'],
    ["import browser from 'webextension-polyfill';", 'page/x.ts', 'webextension-polyfill'],
    ["export { a } from '../ui/a.ts';", 'core/x.ts', 'ui/a.ts'],
    ["const a = await import('../build/a.ts');", 'extension/x.ts', 'build/a.ts'],
  ])('catches %s', (source, from, to) => {
    expect(importsOf(source)).toHaveLength(1);
    expect(breaches([{ from, to }])).toHaveLength(1);
  });

  test('catches a circle', () => {
    expect(
      circle([
        { from: 'core/a.ts', to: 'core/b.ts' },
        { from: 'core/b.ts', to: 'core/c.ts' },
        { from: 'core/c.ts', to: 'core/b.ts' },
      ]),
    ).toEqual(['core/b.ts', 'core/c.ts', 'core/b.ts']);
  });
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = resolve('src');

/** Which rooms a room may import from, beside itself. A file of an office walks through them in this order. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  base: [],
  input: ['base'],
  inventory: ['base', 'input'],
  edition: ['base', 'input'],
  evidence: ['base', 'input', 'inventory'],
  assess: ['base', 'inventory', 'edition', 'evidence'],
  score: ['base', 'inventory', 'edition', 'evidence', 'assess'],
  text: ['base', 'inventory', 'edition', 'evidence', 'assess', 'score'],
  report: ['base', 'inventory', 'edition', 'evidence', 'assess', 'score', 'text'],
  cli: ['base', 'input', 'inventory', 'edition', 'evidence', 'assess', 'score', 'text', 'report'],
};

/** Every library and the only places that may import it. */
const LIBRARIES: Readonly<Record<string, RegExp>> = {
  commander: /^cli\//,
  ora: /^cli\/progress\.ts$/,
  chalk: /^report\/terminal\/paint\.ts$/,
  'string-width': /^report\/terminal\/layout\.ts$/,
  docx: /^report\/letter\//,
  exceljs: /^(inventory\/excel|report\/xlsx)\//,
  unpdf: /^evidence\/inspect\/pdf\//,
  'file-type': /^evidence\/inspect\/detect-kind\.ts$/,
  exifr: /^evidence\/inspect\/image\//,
  'tesseract.js': /^evidence\/inspect\/ocr\//,
  'js-yaml': /^base\/parse-yaml\.ts$/,
  'fastest-levenshtein': /^(base\/nearest|inventory\/.*)\.ts$/,
  zod: /^(base\/(schema-leaf|schema-keys|validate)|.*\/schema\/.*|.*\/schema|edition\/list-editions|cli\/json-schemas)\.ts$/,
};

/** Files that touch the disk, the clock or the process, outside cli. Everything else gives the same for the same input. */
const INPUT_OUTPUT =
  /^(cli\/.*|input\/.*|evidence\/(look-up-files|list-folder|scan\/walk-folder|(inspect|pool|cache|links)\/.*)\.ts|inventory\/(read-inventory|read-document|excel\/library)\.ts|edition\/(load|find-catalog|list-editions|resolve-catalog|shipped)\.ts)$/;

/** What runs in the reader's browser is text to this program. */
const IN_A_BROWSER = /^report\/html\/browser\//;

/** Two parts of Node only reckon: texts, and compression, which gives the same bytes for the same bytes. */
const IMPURE =
  /'node:(?!(?:util|zlib)')|\bprocess\.|\bconsole\.|\bnew Date\b|\bDate\.now\b|\bMath\.random\b|\bIntl\.|\.toLocale|\.localeCompare\(/;

/** Static imports and re-exports, and imports when needed. */
const IMPORT = /^(?:import|export)\b[^;'=]*\bfrom\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm;

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files = listFiles(SOURCE).map(readSource);

describe('rooms', () => {
  it.each(files.map((file) => [file.path, file] as const))('%s imports backwards only', (_, file) => {
    const allowed = [file.room, ...(ROOMS[file.room] ?? [])];
    const rooms = file.imports
      .filter(isOwn)
      .map((target) => roomOf(relative(SOURCE, resolve(SOURCE, dirname(file.path), target))));
    expect(rooms.filter((room) => !allowed.includes(room))).toEqual([]);
  });

  it('knows every room', () => {
    const unknown = [...new Set(files.map((file) => file.room))].filter((room) => !(room in ROOMS));
    expect(unknown).toEqual([]);
  });

  it('has no cycle between files', () => {
    expect(findCycle()).toEqual([]);
  });
});

describe('libraries', () => {
  it('stay in their places', () => {
    const strays = files.flatMap((file) =>
      file.imports
        .filter((target) => !isOwn(target) && !target.startsWith('node:'))
        .filter((target) => LIBRARIES[packageOf(target)]?.test(file.path) !== true)
        .map((target) => `${file.path} -> ${target}`),
    );
    expect(strays).toEqual([]);
  });
});

describe('purity', () => {
  it('keeps disk, clock, process, locale and chance out of the pure files', () => {
    const impure = files
      .filter((file) => !INPUT_OUTPUT.test(file.path) && !IN_A_BROWSER.test(file.path))
      .filter((file) => IMPURE.test(withoutComments(file.text)))
      .map((file) => file.path);
    expect(impure).toEqual([]);
  });

  it('never ends the process by force', () => {
    expect(
      files.filter((file) => /process\.exit\(/.test(withoutComments(file.text))).map((file) => file.path),
    ).toEqual([]);
  });
});

function listFiles(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? listFiles(path) : [path]))
    .filter((path) => path.endsWith('.ts'));
}

function readSource(absolute: string): SourceFile {
  const text = readFileSync(absolute, 'utf8');
  const path = relative(SOURCE, absolute).replaceAll('\\', '/');
  const imports = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
  return { path, room: roomOf(path), text, imports };
}

function roomOf(path: string): string {
  return path.replaceAll('\\', '/').split('/')[0] ?? '';
}

function isOwn(target: string): boolean {
  return target.startsWith('.');
}

/** "exceljs/lib/doc/workbook.js" is a file of exceljs. */
function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** The first cycle of imports found, as a list of files; empty when there is none. Types count too. */
function findCycle(): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    const file = byPath.get(path);
    if (done.has(path) || file === undefined) return [];
    for (const target of file.imports.filter(isOwn)) {
      const next = relative(SOURCE, resolve(SOURCE, dirname(path), target)).replace(/\.js$/, '.ts');
      const cycle = visit(next, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    done.add(path);
    return [];
  };
  for (const file of files) {
    const cycle = visit(file.path, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

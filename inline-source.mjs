// A plugin for rolldown and for vitest: `import { source, hash } from './page.css?source'` gives the text of a file that
// goes into an HTML page, and its sha256 for the page's Content-Security-Policy. A TypeScript file is bundled first, with
// what it imports, for browsers that are some years old.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const SUFFIX = '?source';
const PREFIX = '\0source:';

/** Offices run browsers that nobody has updated for years. */
const OLDEST_LANGUAGE = 'es2017';

export function inlineSource() {
  return {
    name: 'inline-source',
    enforce: 'pre',
    resolveId(target, importer) {
      if (!target.endsWith(SUFFIX) || importer === undefined) return null;
      const file = resolve(dirname(importer), target.slice(0, -SUFFIX.length));
      // The ending is hidden, so that no other plugin takes the module for a style sheet.
      return `${PREFIX}${file}:text`;
    },
    async load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const file = id.slice(PREFIX.length, -':text'.length);
      this.addWatchFile?.(file);
      // A browser reckons the hash with line feeds alone, whatever a checkout on Windows has made of them.
      const text = file.endsWith('.ts') ? await bundle(file) : await readFile(file, 'utf8');
      const source = text.replaceAll('\r\n', '\n').trim();
      const hash = `sha256-${createHash('sha256').update(source).digest('base64')}`;
      return `export const source = ${JSON.stringify(source)};\nexport const hash = ${JSON.stringify(hash)};\n`;
    },
  };
}

async function bundle(file) {
  const made = await rolldown({
    input: file,
    platform: 'browser',
    transform: { target: OLDEST_LANGUAGE },
    logLevel: 'warn',
  });
  const { output } = await made.generate({ format: 'iife', minify: false });
  await made.close();
  return output[0].code;
}

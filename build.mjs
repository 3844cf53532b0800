// npm run build: src/ -> dist/, the program in few files, because opening several hundred small modules cost a fifth of a
// short run. Libraries are taken in too (they stay dependencies, so that their licences come along); what opens workbooks and
// evidence stays outside, as it is loaded only when needed. Types are checked by `npm test`, not here.
import { build } from 'rolldown';
import { inlineSource } from './inline-source.mjs';

await build({
  input: {
    'cli/main': 'src/cli/main.ts',
    'cli/write-schemas': 'src/cli/write-schemas.ts',
    // The threads that open evidence are a program of their own.
    'evidence/worker': 'src/evidence/pool/worker.ts',
  },
  platform: 'node',
  external: [
    'docx',
    'exceljs',
    'exceljs/lib/doc/workbook.js',
    'unpdf',
    'exifr',
    'file-type',
    'tesseract.js',
    '@tesseract.js-data/ind',
  ],
  plugins: [inlineSource()],
  logLevel: 'warn',
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    // Every file two folders below the package: src/edition/shipped.ts finds the catalogs from there.
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name]-[hash].js',
  },
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { NO_CACHE } from '../../../src/evidence/cache/file-cache.js';
import { inspectFiles } from '../../../src/evidence/inspect-files.js';
import { chooseLimits, timeLimit } from '../../../src/evidence/pool/limits.js';

const folder = mkdtempSync(join(tmpdir(), 'siap-iga-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const path = join(folder, 'pindaian.pdf');
writeFileSync(path, '%PDF-');

it('opens a scan that OCR cannot finish once more without OCR', async () => {
  const asked: boolean[] = [];
  const pool = {
    inspect: async ({ ocr }: { readonly ocr: boolean }) => {
      asked.push(ocr);
      if (ocr) return { kind: 'dihentikan', keadaan: 'lewat_waktu' } as const;
      const inspection = { sha256: 'a', bita: 5, jenis: 'pdf', keadaan: 'terbaca' } as const;
      return { kind: 'terlihat', inspection } as const;
    },
    close: async () => undefined,
  };
  const seen = await inspectFiles([{ path, names: [], ocr: true }], pool, NO_CACHE, () => undefined);
  expect(seen.get(path)?.keadaan).toBe('terbaca');
  expect(asked).toEqual([true, false]);
});

it('gives OCR more time, and what is opened without it in the same run no more than ever', () => {
  const [plain, withOcr] = [chooseLimits(8, false), chooseLimits(8, true)];
  expect(timeLimit(withOcr, true)).toBeGreaterThan(timeLimit(plain, false));
  expect(timeLimit(withOcr, false)).toBe(timeLimit(plain, false));
  // Two threads that read and two for OCR, however many cores there are.
  expect(withOcr.workers).toBe(2);
});

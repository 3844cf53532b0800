import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCache } from '../../src/evidence/cache/file-cache.js';
import { requestKey } from '../../src/evidence/cache/request-key.js';
import type { Inspection } from '../../src/evidence/schema/inspection.js';

const SEEN: Inspection = { sha256: 'a'.repeat(64), bita: 12, jenis: 'pdf', keadaan: 'terbaca' };

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'siap-iga-cache-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function entries(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
}

describe('the cache', () => {
  it('gives back what it was given, and nothing for what it was not', async () => {
    const cache = openCache(folder);
    const key = requestKey(SEEN.sha256, { path: 'a.pdf', names: ['GEBRAKS'], ocr: false });
    expect(await cache.find(key)).toBeUndefined();
    await cache.keep(key, SEEN);
    expect(await cache.find(key)).toEqual(SEEN);
    expect(entries()).toHaveLength(1);
  });

  it.each(['', '{', '{"sha256": 1}', 'null', `${JSON.stringify(SEEN).slice(0, -1)}, "teks_lengkap": "..."}`])(
    'passes over a damaged entry: %s',
    async (text) => {
      const cache = openCache(folder);
      const key = requestKey(SEEN.sha256, { path: 'a.pdf', names: [], ocr: false });
      await cache.keep(key, SEEN);
      writeFileSync(join(folder, entries()[0] ?? ''), text);
      expect(await cache.find(key)).toBeUndefined();
    },
  );

  it('is no reason for a failure where nothing can be kept', async () => {
    const blocked = join(folder, 'berkas');
    writeFileSync(blocked, 'bukan folder');
    const cache = openCache(blocked);
    await cache.keep('0'.repeat(64), SEEN);
    expect(await cache.find('0'.repeat(64))).toBeUndefined();
    expect(readFileSync(blocked, 'utf8')).toBe('bukan folder');
  });

  it('leaves no draft behind when an entry cannot take its place', async () => {
    const key = '1'.repeat(64);
    mkdirSync(join(folder, '11', `${key}.json`), { recursive: true });
    await openCache(folder).keep(key, SEEN);
    expect(readdirSync(join(folder, '11'))).toEqual([`${key}.json`]);
  });
});

describe('the key of an entry', () => {
  const request = { path: 'a.pdf', names: ['A', 'B'], ocr: false };

  it('depends on content, names and OCR, not on the place of the file or the order of the names', () => {
    const key = requestKey('x', request);
    expect(requestKey('x', { ...request, path: 'b/lain.pdf', names: ['B', 'A'] })).toBe(key);
    expect(requestKey('y', request)).not.toBe(key);
    expect(requestKey('x', { ...request, names: ['A'] })).not.toBe(key);
    expect(requestKey('x', { ...request, ocr: true })).not.toBe(key);
  });
});

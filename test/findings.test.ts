import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../src/cli/check/run-check.js';
import type { Report } from '../src/report/schema.js';
import { indonesian } from '../src/text/id/index.js';
import { answersOf } from './support/fixture-links.js';
import { evidenceOf } from './support/made-evidence.js';
import { readFiles, runGenerator } from './support/run-generator.js';

const ROOT = 'fixtures/temuan';

const NO_GATE = {
  gagalPada: undefined,
  minimalIndeks: undefined,
  minimalPredikat: undefined,
  maksCelah: undefined,
  dasar: undefined,
  dasarCelah: undefined,
};

/** Checks the files of a fixture folder whose names begin with a word, as one inventory. */
async function check(folder: string, word: 'gagal' | 'lulus', evidence: string | undefined): Promise<Report> {
  const names = readdirSync(folder).filter(
    (name) => name.startsWith(word) && /\.(yaml|csv|xlsx)$/.test(name),
  );
  const files = names.sort().map((name) => join(folder, name));
  const [first = ''] = files;
  const own = join(folder, `iga.config.${word}.yaml`);
  const { report } = await runCheck({
    files,
    edisi: /^# edisi: (\S+)/.exec(readFileSync(first, 'utf8'))?.[1] ?? 'iga-2026',
    bukti: evidence,
    tanpaBerkas: evidence === undefined,
    ocr: /^# ocr$/m.test(readFileSync(first, 'utf8')),
    tanpaSinggahan: true,
    denganNama: false,
    periksaTautan: answersOf(folder),
    today: '2026-06-10',
    konfigurasi: existsSync(own) ? own : undefined,
    gate: NO_GATE,
    language: 'id',
  });
  return report;
}

const families = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const codes = families
  .flatMap((family) => readdirSync(join(ROOT, family)).map((name) => `${family}/${name}`))
  .sort();

describe('the evidence files of the findings', () => {
  it('are written by their generator, byte for byte, and are small', () => {
    const written = runGenerator(ROOT, 'generate-bukti.mjs');
    const kept = readFiles(ROOT, (path) => path.split('/').length > 3 || path.endsWith('buatan.json'));
    expect([...written.keys()]).toEqual([...kept.keys()]);
    for (const [path, content] of written) {
      expect([path, kept.get(path)?.equals(content)]).toEqual([path, true]);
      expect(content.length).toBeLessThan(25_000);
    }
  });
});

describe('every finding has a failing and a passing fixture', () => {
  it('covers exactly the codes the program knows', () => {
    expect(codes).toEqual(Object.keys(indonesian.findings).sort());
  });

  it.each(codes)('%s', async (code) => {
    const folder = join(ROOT, code);
    const evidence = evidenceOf(folder);
    const failing = await check(folder, 'gagal', evidence.path);
    const passing = await check(folder, 'lulus', evidence.path);
    evidence.remove();
    const found = failing.temuan.find((finding) => finding.kode === code);
    expect(found).toBeDefined();
    expect(found?.lokasi.berkas).not.toBe('');
    expect(passing.temuan.map((finding) => finding.kode)).not.toContain(code);
    for (const finding of failing.temuan) {
      expect(`${finding.judul} ${finding.pesan} ${finding.saran}`).not.toMatch(/undefined|\[object|NaN/);
      if (finding.keyakinan === 'C') expect(finding.tingkat).not.toBe('galat');
    }
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sourceOfBytes } from '../../src/evidence/inspect/content-source.js';
import { inspectContent } from '../../src/evidence/inspect/inspect-content.js';
import { FOLDER, type Measured, measureAll, readTruth } from './support/measure.js';
import { writeFaults, writeTable } from './support/measure-table.js';
import { runNode } from './support/run-node.js';

const README = join(FOLDER, 'README.md');
const TABLE = /(?<=<!-- ukuran: awal -->\n)[\s\S]*?(?=<!-- ukuran: akhir -->)/;

/** `fixtures/berkas/measure.mjs` sets this: write the table instead of comparing it. */
const IS_WRITING = process.env.UKURAN === 'tulis';

/**
 * Also compares the columns of OCR. Not by default: it computes with fractions that differ from one processor to the next,
 * so that a hard scan may be read otherwise elsewhere. What OCR must read anywhere is tested in `ocr/`.
 */
const WITH_OCR = IS_WRITING || process.env.UKURAN_OCR === 'ya';

const MINUTES = 60_000;

const folder = mkdtempSync(join(tmpdir(), 'berkas-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the prepared documents', () => {
  it('are what the script makes, byte for byte', () => {
    runNode([join(FOLDER, 'generate.mjs'), folder]);
    const made = readdirSync(join(folder, 'dokumen'));
    expect(readdirSync(join(FOLDER, 'dokumen'))).toEqual(made);
    for (const name of made) {
      const kept = readFileSync(join(FOLDER, 'dokumen', name));
      expect(kept.equals(readFileSync(join(folder, 'dokumen', name))), name).toBe(true);
    }
    expect(readFileSync(join(FOLDER, 'kebenaran.json'), 'utf8')).toBe(
      readFileSync(join(folder, 'kebenaran.json'), 'utf8'),
    );
  });

  it('are small, and each has its facts', () => {
    const names = readdirSync(join(FOLDER, 'dokumen'));
    expect(names).toEqual(Object.keys(readTruth()).sort());
    expect(names.filter((name) => statSync(join(FOLDER, 'dokumen', name)).size > 20_000)).toEqual([]);
  });

  it(
    'are read as the table in their README says',
    async () => {
      const plain = await measureAll(false);
      const ocr = WITH_OCR ? await measureAll(true) : undefined;
      const isScan = ({ berkas }: Measured) => berkas.startsWith('pindaian');
      const isPicture = ({ fact }: Measured) => fact === 'kata pada gambar';
      const ofText = plain.filter((each) => !isScan(each) && !isPicture(each));
      const ofScans = (ocr ?? []).filter((each) => isScan(each) || isPicture(each));
      const text = `${writeTable(plain, ocr)}\n\nYang tidak terbaca benar tanpa OCR, selain pindaian:\n\n${writeFaults(
        ofText,
      )}\n\n${OF_OCR}\n\n${writeFaults(ofScans) || '- tidak ada'}\n`;
      const readme = readFileSync(README, 'utf8');
      if (IS_WRITING)
        writeFileSync(
          README,
          readme.replace(TABLE, () => text),
        );
      else if (WITH_OCR) expect(TABLE.exec(readme)?.[0]).toBe(text);
      else expect(withoutOcr(TABLE.exec(readme)?.[0] ?? '')).toBe(withoutOcr(text));
    },
    5 * MINUTES,
  );

  it('never reads a fact wrong but those known', async () => {
    const wrong = (await measureAll(false)).filter((each) => each.outcome === 'salah');
    expect(wrong.map((each) => `${each.berkas} ${each.fact}`)).toEqual(KNOWN_WRONG);
  });

  it('knows the same paper saved twice by its words, and no other', async () => {
    const mark = async (name: string) => {
      const content = readFileSync(join(FOLDER, 'dokumen', name));
      const { sha256, teks } = await inspectContent(sourceOfBytes(content), { names: [], ocr: false });
      return { sha256, sidik: teks?.sidik };
    };
    const first = await mark('surat-tugas-salinan.pdf');
    const second = await mark('surat-tugas-salinan-simpan-ulang.pdf');
    expect(second.sha256).not.toBe(first.sha256);
    expect(first.sidik).toBeDefined();
    expect(second.sidik).toBe(first.sidik);
    expect((await mark('foto-sebenarnya-pdf.jpg')).sidik).not.toBe(first.sidik);
  });

  it('tells a scan by its pictures and the words it lacks', async () => {
    const content = readFileSync(join(FOLDER, 'dokumen', 'pindaian-bercap.pdf'));
    const seen = await inspectContent(sourceOfBytes(content), { names: [], ocr: false });
    expect(seen.pdf).toMatchObject({ halaman: 1, halaman_berteks: 0, gambar: 1 });
  });
});

/** Readings that stay wrong; the README says why. */
const KNOWN_WRONG = ['dpa-kepala-tabel-hijau.pdf sorotan', 'sulit-sorotan-garis-tebal.pdf sorotan'];

const OF_OCR = 'Pindaian dan gambar yang dengan OCR pun tidak terbaca benar:';

/** The text without the columns of OCR and without its faults. */
function withoutOcr(text: string): string {
  const [before = ''] = text.split(OF_OCR);
  return before.replace(/^(\|(?:[^|\n]*\|){5}).*$/gm, '$1');
}

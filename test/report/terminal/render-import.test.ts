import { describe, expect, it } from 'vitest';
import type { ImportReport } from '../../../src/inventory/import/report.js';
import { openItems } from '../../../src/report/terminal/open-items.js';
import { renderImport } from '../../../src/report/terminal/render-import.js';
import type { ViewOptions } from '../../../src/report/terminal/view.js';
import type { Texts } from '../../../src/text/language.js';
import { loadTexts } from '../../../src/text/load-texts.js';
import { importCsv } from '../../support/import-sheets.js';

/** A report without doubts about values. */
function render(report: ImportReport, texts: Texts, options: ViewOptions): string {
  return renderImport(report, openItems(report, [], texts), texts, options);
}

const TEXT = [
  'DAFTAR INOVASI;;;',
  'No;Nama Inovasi;OPD;PIC',
  'A;DINAS KESEHATAN;;',
  '1;SIAP  GIZI;Dinas Kesehatan;Budi',
  '2;TANGGAP;Dinas Kesehatan;',
  ';Jumlah;3;',
].join('\n');

describe('the mapping report', () => {
  it.each([80, 60])(
    'fits into %i columns and says everything that was not taken as it stands',
    async (width) => {
      const text = render(importCsv(TEXT).report, await loadTexts('id'), {
        width,
        color: false,
        showAll: false,
      });
      for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
      const flat = text.replace(/\s+/g, ' ');
      expect(flat).toContain('Pemetaan daftar.csv CSV dengan pemisah titik koma, aksara UTF-8');
      expect(flat).toContain('Lembar daftar: daftar inovasi, judul kolom di baris 2');
      expect(flat).toContain('B Nama Inovasi nama');
      expect(flat).toContain('D PIC judul tidak dikenal');
      expect(flat).toContain(
        '6 baris berisi: 2 diterima, 1 judul di atas daftar, 1 judul kolom, 1 judul kelompok, 1 jumlah',
      );
      expect(flat).toContain('3: judul kelompok: A');
      expect(flat).toContain('daftar!B4 "SIAP GIZI" -> "SIAP GIZI"');
      expect(flat).toContain('daftar!C6 Jumlah tertulis 3, terbaca 2 inovasi.');
    },
  );

  it('shows control characters of a file as harmless signs', async () => {
    const { report } = importCsv('Nama Inovasi;\u001b[31mPIC\nSIAP;x\n');
    const text = render(report, await loadTexts('en'), { width: 80, color: false, showAll: true });
    expect(text).not.toContain('\u001b');
  });
});

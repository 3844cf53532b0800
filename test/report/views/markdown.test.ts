import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/report/markdown/escape-markdown.js';
import { FAULTLESS, SMALL } from '../../cli/support/inventories.js';
import { checkAsData } from '../../cli/support/run-command.js';
import { useTemporaryFolder } from '../../cli/support/temporary-folder.js';
import { renderText } from './render-view.js';

const folder = useTemporaryFolder();

describe('a text of a user', () => {
  it.each([
    ['SAPA WARGA', 'SAPA WARGA'],
    ['hasil_ikk dari R&D (2024)', 'hasil_ikk dari R&D (2024)'],
    ['_miring_ **tebal**', '\\_miring\\_ \\*\\*tebal\\*\\*'],
    ['| a | b |', '\\| a \\| b \\|'],
    ['<b>x</b> &amp; &#60;', '\\<b\\>x\\</b\\> &amp;amp; &amp;#\u200b60;'],
    ['[klik](javascript:x)', '\\[klik\\](javascript:x)'],
    ['`kode` $x$ ~~y~~ \\', '\\`kode\\` \\$x\\$ \\~\\~y\\~\\~ \\\\'],
    ['# judul', '\\# judul'],
    ['- butir', '\\- butir'],
    ['1. butir', '1\\. butir'],
    ['-5 dan 0.05', '-5 dan 0.05'],
    ['@tim #12 !3', '@\u200btim #\u200b12 !\u200b3'],
    ['https://a.example www.a.example', 'https:\u200b//a.example www\u200b.a.example'],
    ['satu\n\ndua', 'satu dua'],
    ['A'.repeat(101), `${'A'.repeat(99)}…`],
  ])('%j is written as %s', (typed, written) => {
    expect(escapeMarkdown(typed)).toBe(written);
  });
});

describe('the short report', () => {
  it('has less than sixty lines, whatever there is to find', async () => {
    for (const file of ['fixtures/banjar-2026/inventaris.yaml', 'fixtures/banjar-2023/inventaris.yaml']) {
      const report = await checkAsData(file, '--tanpa-berkas', '--minimal-indeks', '65', '--maks-celah', '1');
      const text = await renderText(report, 'md');
      expect(text.split('\n').length).toBeLessThan(60);
      expect(text).toContain('- **Gerbang: tidak lulus**: ');
    }
  });

  it('begins with what costs most, with the office that has it', async () => {
    const report = await checkAsData(await folder.write('inventaris.yaml', SMALL));
    const text = await renderText(report, 'md');
    expect(text).toContain('## Laporan celah Indeks Inovasi Daerah Kabupaten Contoh\n');
    expect(text).toContain('| Klaim | 18,20 | Kurang Inovatif | kurang 46,81 | kurang 21,81 |');
    expect(text).toContain(
      '| 0,20 | Galat: Klaim tanpa data dukung | INV-001 SAPA WARGA · 16 Regulasi Inovasi Daerah | Dinas Kesehatan |',
    );
    const rows = text.split('\n').filter((line) => /^\| (?:\d|\|)/.test(line));
    expect(rows.length).toBeLessThanOrEqual(10);
  });

  it('counts what it leaves out, so that shown and left out are all there is', async () => {
    const report = await checkAsData('fixtures/banjar-2026/inventaris.yaml', '--tanpa-berkas');
    const text = await renderText(report, 'md');
    const [, rows, shown, hidden] =
      /^(\d+) baris di atas mencakup (\d+) temuan; (\d+) temuan lainnya/m.exec(text)?.map(Number) ?? [];
    expect(rows).toBe(
      text.split('\n').filter((line) => /^\| (?:\d|\|).*(?:Galat|Peringatan|Info): /.test(line)).length,
    );
    // A row may stand for several findings, never for fewer than one.
    expect(shown).toBeGreaterThan(rows ?? 0);
    const { galat, peringatan, info } = report.ringkasan_temuan;
    expect((shown ?? 0) + (hidden ?? 0)).toBe(galat + peringatan + info);
  });

  it('leaves out the table where nothing was found', async () => {
    const report = await checkAsData(await folder.write('inventaris.yaml', FAULTLESS));
    const text = await renderText({ ...report, temuan: [] }, 'md');
    expect(text).not.toContain('didahulukan');
    expect(text).toContain('## Laporan celah');
  });

  it('says under its figures what they rest on', async () => {
    const file = await folder.write('inventaris.yaml', SMALL.replace('iga-2026', 'iga-2027'));
    const text = await renderText(await checkAsData(file, '--tanpa-berkas'), 'md');
    expect(text).toMatch(/### Catatan\n\n- Perhatian: .*prognosis/);
    expect(text).toContain('- Berkas data dukung tidak dibuka\n');
  });
});

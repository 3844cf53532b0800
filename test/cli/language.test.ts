import { describe, expect, it } from 'vitest';
import { editionOf } from '../support/editions.js';
import { check, checkAsData, ON_DAY, runCommand } from './support/run-command.js';

const FILE = 'fixtures/banjar-2026/inventaris.yaml';

/** Words of sentences and headings; names of the edition and of the region stay as they are. */
const INDONESIAN =
  /\b(dan|yang|belum|tidak|adalah|dengan|untuk|karena|jika|lakukan|temuan|gerbang|asumsi|lulus|kurang|lainnya)\b/i;

/** Texts of the edition and of users, which are Indonesian in every language. */
function withoutNames(text: string, names: readonly string[]): string {
  const longestFirst = [...names].sort((left, right) => right.length - left.length);
  return longestFirst.reduce((rest, name) => rest.replaceAll(name, ''), text);
}

describe('English', () => {
  it('has no Indonesian heading', async () => {
    const { report } = await check(FILE, '--semua', '--bahasa', 'en');
    const headings = report.split('\n').filter((line) => /^\S/.test(line));
    const { inovasi, perangkat_daerah, variabel, pemda } = await checkAsData(FILE);
    const names = [pemda.nama, ...[...inovasi, ...perangkat_daerah, ...variabel].map(({ nama }) => nama)];
    const predikat = ['Sangat Inovatif', 'Kurang Inovatif', 'Inovatif'];
    expect(headings.length).toBeGreaterThan(15);
    for (const heading of headings)
      expect(withoutNames(heading, [...names, ...predikat])).not.toMatch(INDONESIAN);
  });

  it('has a title and a remedy of its own for every finding', async () => {
    const indonesian = await checkAsData(FILE);
    const english = await checkAsData(FILE, '--bahasa', 'en');
    const rest = ({
      judul: _j,
      pesan: _p,
      saran: _s,
      saran_perangkat_daerah: _a,
      sumber: _t,
      ...facts
    }: (typeof english.temuan)[number]) => facts;
    expect(english.temuan.map(rest)).toEqual(indonesian.temuan.map(rest));
    for (const [index, { judul, kode }] of english.temuan.entries()) {
      expect(judul, kode).not.toBe(indonesian.temuan[index]?.judul);
      expect(judul, kode).not.toMatch(INDONESIAN);
    }
    expect(english.skor).toEqual(indonesian.skor);
    expect(english.gerbang).toEqual(indonesian.gerbang);
  });

  it.each([
    ['check', FILE, '--semua', ...ON_DAY],
    ['explain', '16'],
    ['explain', '32'],
    ['explain', '36'],
    ['explain', '7'],
    ['explain', '10'],
    ['explain', 'bukti/isi-kurang'],
  ])('puts what stays Indonesian in quotation marks: %s %s', async (...args) => {
    const { report } = await runCommand(...args, '--bahasa', 'en');
    const { inovasi, perangkat_daerah, variabel, pemda, indikator, pembanding } = await checkAsData(FILE);
    const rows: readonly { readonly nama: string }[] = [...editionOf(2026).catalog.spd.baris, ...indikator];
    const others = editionOf(2023).catalog.sid;
    const names = [...inovasi, ...perangkat_daerah, ...variabel, ...rows, ...others, ...(pembanding ?? [])];
    const flat = withoutNames(report.replace(/\s+/g, ' '), [pemda.nama, ...names.map(({ nama }) => nama)]);
    // Codes that are typed, kinds of paper with their English meaning, and the names of the predikat are names.
    const prose = flat
      .replace(/"[^"]*"/g, '')
      .replace(/\S*[_/|-]\S*|sampai: /g, '')
      .replace(/(Sangat |Kurang )?Inovatif|Tidak Dapat Dinilai/g, '');
    expect(prose).not.toMatch(/\b(dan|yang|belum|tidak|adalah|dengan|untuk|karena|jika|atau|sampai)\b/i);
  });

  it('quotes what an edition says of itself', async () => {
    const { report } = await runCommand('editions', 'iga-2026', '--bahasa', 'en');
    const flat = report.replace(/\s+/g, ' ');
    expect(flat).toContain('Refers to "Surat Kepala BSKDN Kemendagri Nomor');
    expect(flat).toContain('"Yang dihitung kata, bukan huruf, setelah tanda HTML dibuang."');
    expect(flat).toContain('[1] "Dua transkripsi publik');
  });

  it('says once that quotations are Indonesian', async () => {
    const { report } = await runCommand('explain', '16', '--bahasa', 'en');
    expect(report.match(/Quoted Indonesian wording is the edition's own/g)).toHaveLength(1);
    const indonesian = await runCommand('jelaskan', '16');
    expect(indonesian.report).not.toContain('"');
  });

  it('writes decimals with a point', async () => {
    const { report } = await check('fixtures/banjar-2023/inventaris.yaml', '--bahasa', 'en');
    expect(report).toContain('57.64');
    expect(report).toMatch(/4\.26 %.*58 .*1,360/);
    expect(report).not.toContain('57,64');
  });

  it.each([
    ['check', 'periksa'],
    ['score', 'skor'],
  ])('%s does what %s does', async (alias, name) => {
    const options = [FILE, ...ON_DAY, '--gagal-pada', 'tidak'];
    const args = name === 'skor' ? [FILE, ...ON_DAY] : options;
    const own = await runCommand(name, ...args);
    expect(await runCommand(alias, ...args)).toEqual(own);
    expect(own.code).toBe(0);
  });
});

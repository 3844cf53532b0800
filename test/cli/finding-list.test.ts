import { describe, expect, it } from 'vitest';
import { check, checkAsData } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();
const EXAMPLE = 'fixtures/banjar-2026/inventaris.yaml';

/** Names that are like no other. */
const NAMES = 'MAWAR CEMPAKA JEMPANG TELUK RAWA GUNUNG PADI SUNGAI HUTAN LADANG'.split(' ');

/** Innovations that say nothing of their indicators. */
function bare(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const name = `${NAMES[index % 10]} ${NAMES[Math.floor(index / 10)]} ${index}`;
    return `  - {id: INV-${index + 1}, nama: ${name}, perangkat_daerah: Dinas ${NAMES[index % 10]}}\n`;
  });
  return `pemda: {nama: Kabupaten Contoh, jenis: kabupaten}\nspd: {total: 40}\ninovasi:\n${rows.join('')}`;
}

/** The lines about one innovation. */
function linesOf(report: string, id: string): string {
  const lines = report.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`  ${id} `));
  const length = lines.slice(start + 1).findIndex((line) => !line.startsWith('    '));
  return lines.slice(start, start + 1 + length).join('\n');
}

const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('empty slots', () => {
  it('of one innovation are one entry, while the data keep one finding each', async () => {
    const file = await folder.write('inventaris.yaml', bare(30));
    const data = await checkAsData(file);
    const empty = data.temuan.filter(({ kode }) => /^indikator\/(tidak-terisi|wajib-kosong)$/.test(kode));
    expect(empty).toHaveLength(30 * 20);
    const { report } = await check(file, '--semua');
    // Compulsory are 16, 17, 32, 33 and 35.
    const titles = report.match(/20 indikator belum diisi, 5 di antaranya wajib/g);
    expect(titles).toHaveLength(30);
    expect(report).not.toMatch(/Indikator wajib kosong|Indikator tidak terisi/);
    const own = flat(linesOf(report, 'INV-7'));
    expect(own).toContain('Wajib: 16, 17, 32, 33, dan 35.');
    expect(own).toContain('Lainnya: 18-31 dan 34.');
    expect(own).toContain('indikator/wajib-kosong');
    for (const line of report.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('cost per indicator what the formula says', async () => {
    // One level of weight 4 (video) is 4/30 points of the mean, so 4/30/2.5 = 0.0533 of the index; of weight 1, 0.0133.
    const file = await folder.write('inventaris.yaml', bare(30));
    const own = flat(linesOf((await check(file, '--semua')).report, 'INV-7'));
    expect(own).toContain('Dampak tiap indikator 0,01 sampai 0,05 poin.');
  });

  it('fill no more than the first screens', async () => {
    const file = await folder.write('inventaris.yaml', bare(30));
    const { report } = await check(file);
    const { temuan } = await checkAsData(file);
    const hidden = Number(/([\d.]+) lainnya tidak ditampilkan/.exec(report)?.[1]?.replace('.', ''));
    const shownGroups = (report.match(/20 indikator belum diisi/g) ?? []).length;
    // Twelve entries in all, of which an innovation's empty slots are one.
    expect(shownGroups).toBeGreaterThan(5);
    expect(shownGroups).toBeLessThanOrEqual(12);
    expect(linesOf(report, 'INV-1').split('\n').length).toBeLessThanOrEqual(8);
    expect(hidden).toBeLessThanOrEqual(temuan.length - 20 * shownGroups);
  });

  it('keep their own entry where documents lie beside them, or where it is one alone', async () => {
    const slots = (keys: readonly string[]) =>
      keys.map((key) => `      ${key}: {klaim: 1, bukti: []}\n`).join('');
    const all =
      'regulasi sdm anggaran alat_kerja rkpd aktor pelaksana jejaring sosialisasi pedoman_teknis informasi_layanan proses_layanan pengaduan layanan_terintegrasi replikasi kecepatan_penciptaan kemanfaatan monev'.split(
        ' ',
      );
    const file = await folder.write(
      'inventaris.yaml',
      `${bare(1).replace('}\n', '}\n')}`.replace(
        / {2}- \{(.*)\}\n$/,
        (_, keys: string) =>
          `  - ${keys.replaceAll(', ', '\n    ')}\n    indikator:\n${slots(all)}      video: {bukti: [{jenis: video, tautan: "https://v.example", nilai: 3, unsur: [manfaat]}]}\n`,
      ),
    );
    const { report } = await check(file, '--semua');
    expect(report).not.toContain('indikator belum diisi');
    expect(flat(report)).toMatch(
      /Indikator 35 \(Video inovasi daerah\) wajib diisi, tetapi belum diklaim\. \S+/,
    );
    expect(flat(report)).toContain('Indikator 20 (Bimtek inovasi) belum diklaim');
  });
});

describe('several findings about one slot', () => {
  it('stand together, and only the first tells what all of them cost', async () => {
    const { report } = await check(EXAMPLE, '--semua');
    const own = linesOf(report, 'INV-002');
    const first = own.indexOf('Klaim melebihi data dukung  dampak 0,20 poin');
    const second = own.indexOf('Isi dokumen kurang  termasuk dampak di atas');
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(first);
    expect(own).not.toMatch(/Isi dokumen kurang {2}dampak/);
    const { temuan } = await checkAsData(EXAMPLE);
    const both = temuan.filter(
      ({ inovasi, indikator }) => inovasi === 'INV-002' && indikator === 'kemanfaatan',
    );
    expect(both.map(({ kode, dampak }) => [kode, dampak])).toEqual([
      ['indikator/klaim-melebihi-bukti', '0.20'],
      ['bukti/isi-kurang', '0.20'],
    ]);
  });

  it('say so for the SPD as well', async () => {
    const file = await folder.write(
      'inventaris.yaml',
      'pemda: {nama: Kabupaten Contoh, jenis: kabupaten}\nspd: {baris: {opini_bpk: {pilihan: wtp, bukti: [{jenis: lhp_bpk, berkas: lhp.docx, nomor: "1", tanggal: 2025-05-20, tentang: LHP}]}}}\ninovasi: []\n',
    );
    const { report } = await check(file, '--semua');
    // Weight 1.5, level 3: 4.5 of 250 points.
    expect(report).toMatch(/dampak 1,80 poin\n.*\n.*Indikator SPD 8 /);
    expect(report).toContain('termasuk dampak di atas');
    expect(report.match(/dampak 1,80 poin/g)).toHaveLength(1);
  });
});

describe('one finding that many innovations share', () => {
  it('stands once with the names cut, and for each where all are asked for', async () => {
    // The mean is taken of fifteen at least; of thirty, those without a score only lower it.
    const rows = NAMES.flatMap((name, index) =>
      ['SATU', 'DUA', 'TIGA'].map(
        (kind) => `${name} ${kind} ${index},Dinas ${name},${kind === 'DUA' ? '' : 90}\n`,
      ),
    );
    const heading = 'Nama Inovasi,Perangkat Daerah,Nilai Kematangan\n';
    const list = await folder.write('daftar.csv', `${heading}${rows.join('')}`);
    const region = await folder.write(
      'pemda.yaml',
      'pemda: {nama: Kabupaten Contoh, jenis: kabupaten}\nspd: {total: 45}\n',
    );
    const code = 'agregat/di-bawah-ambang-untung';
    const { temuan } = await checkAsData(region, list);
    expect(temuan.filter(({ kode }) => kode === code)).toHaveLength(10);
    const { report } = await check(region, list);
    expect(flat(report)).toContain('Inovasi ini menurunkan indeks (10 kali)');
    expect(report.match(/agregat\/di-bawah-ambang-untung/g)).toHaveLength(1);
    expect(flat(report)).toMatch(/Pada: [^.]*DUA \d, [^.]*, dan 6 lainnya \(--semua\)\./);
    const all = (await check(region, list, '--semua')).report;
    expect(all.match(/agregat\/di-bawah-ambang-untung/g)).toHaveLength(10);
    expect(all).not.toContain('kali)');
    for (const line of report.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe('questions about what was read', () => {
  it('come before what costs the most, and so do likely duplicates', async () => {
    const rows = ['Nama Inovasi;Perangkat Daerah;Catatan Kami;Catatan Lain'];
    for (const name of NAMES) rows.push(`${name} ${name};Dinas ${name};a;b`);
    rows.push('MAWAR MAWAR;Dinas Lain;a;b', 'PADI PADI;Dinas Lain;a;b');
    const list = await folder.write('daftar.csv', `${rows.join('\n')}\n`);
    const region = await folder.write(
      'pemda.yaml',
      'pemda: {nama: Kabupaten Contoh, jenis: kabupaten}\nspd: {total: 45}\n',
    );
    const report = flat((await check(region, list)).report);
    const places = ['masukan/kolom-tidak-dibaca', 'profil/nama-mirip', 'agregat/yandas-kurang'].map((code) =>
      report.indexOf(code),
    );
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(places).toEqual([...places].sort((left, right) => left - right));
    expect(report).toContain('daftar!C1: Kolom "Catatan Kami"');
    expect(report).toContain('daftar!D1: Kolom "Catatan Lain"');
  });
});

import { describe, expect, it } from 'vitest';
import type { ReportFinding } from '../../src/report/schema.js';
import { check, checkAsData, expectRefusal } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

/** What a finding advises has to be right for a clerk who does just that. */

const folder = useTemporaryFolder();

const REGION = 'pemda: {nama: Kabupaten Contoh, jenis: kabupaten}\n';

/** One innovation with slots in flow style; no file is looked for, unless asked. */
async function findingsIn(slots: string, ...options: readonly string[]): Promise<readonly ReportFinding[]> {
  return await findingsOf(
    `${REGION}spd: {total: 45}\ninovasi:\n  - {id: I-1, nama: SAPA WARGA, perangkat_daerah: Dinas Sosial, indikator: {${slots}}}\n`,
    ...options,
  );
}

async function findingsOf(source: string, ...options: readonly string[]): Promise<readonly ReportFinding[]> {
  const file = await folder.write('inventaris.yaml', source);
  return (await checkAsData(file, ...(options.length === 0 ? ['--tanpa-berkas'] : options))).temuan;
}

function only(findings: readonly ReportFinding[], code: string, indicator: string): ReportFinding {
  const [found, ...others] = findings.filter(
    ({ kode, indikator }) => kode === code && indikator === indicator,
  );
  expect(others).toEqual([]);
  if (found === undefined) throw new Error(`${code} is not found`);
  return found;
}

const DECREE = 'jenis: sk_kdh, berkas: sk.pdf';

describe('years', () => {
  it('that an indicator counts are named', async () => {
    const found = await findingsIn('anggaran: {klaim: 2}, rkpd: {klaim: 1}');
    expect(only(found, 'indikator/tanpa-bukti', 'anggaran').saran).toContain(
      'Dua tahun berturut-turut (2025 (T-1) dan 2026 (T-0), atau 2025 (T-1) dan 2024 (T-2))',
    );
    expect(only(found, 'indikator/tanpa-bukti', 'rkpd').saran).toContain('2025 (T-1) atau 2024 (T-2)');
  });

  it('of the figures of a row are named', async () => {
    const found = await findingsOf(`${REGION}spd: {baris: {pad: {t1: 5, t2: 0}}}\n`);
    expect(only(found, 'spd/dasar-pertumbuhan-nol', 'pad').pesan).toContain(
      'angka tahun 2024 (T-2) adalah 0',
    );
    expect(only(found, 'spd/wajib-kosong', 'investasi').saran).toContain(
      'Isi angka tahun 2025 (T-1) dan 2024 (T-2)',
    );
  });
});

describe('a fact that is not stated', () => {
  it('comes before a lower claim, where it would prove a higher level', async () => {
    // An SK of the regional head is level 3 for the executors once it is signed; unsigned it proves nothing.
    const [found] = (
      await findingsIn(`pelaksana: {bukti: [{${DECREE}}, {jenis: daftar_tim, berkas: tim.pdf}]}`)
    ).filter(({ indikator }) => indikator === 'pelaksana');
    expect(found?.kode).toBe('indikator/tidak-terisi');
    const saran = found?.saran ?? '';
    expect(saran).toMatch(/tanda tangan pada dokumen 1.*nyatakan dulu.*menjadi level 3/);
    expect(saran).toMatch(/Bila tidak, tulis klaim level 1\.$/);
    expect(saran.indexOf('level 3')).toBeLessThan(saran.indexOf('level 1'));
  });

  it('comes before a claim that is too low already', async () => {
    // A list of the team is level 1, an assignment signed by the head of the office 2, an SK signed by the regional head 3.
    const assignment =
      'jenis: surat_penugasan, berkas: tugas.pdf, penandatangan: kpd, memuat: [tanda_tangan]';
    const found = await findingsIn(`pelaksana: {klaim: 1, bukti: [{${DECREE}}, {${assignment}}]}`);
    const { saran } = only(found, 'indikator/klaim-di-bawah-bukti', 'pelaksana');
    expect(saran).toMatch(/menjadi level 3.*Bila tidak, naikkan klaim ke level 2\.$/);
  });

  it('is named before another document', async () => {
    const found = await findingsIn(
      'regulasi: {klaim: 1, bukti: [{jenis: sk_kdh, berkas: a.pdf, memuat: [nama_inovasi]}]}',
    );
    expect(only(found, 'bukti/isi-kurang', 'regulasi').saran).toMatch(
      /^Bila tanda tangan sebenarnya ada pada dokumen, nyatakan \(isian memuat: tanda_tangan\); bila tidak, lampirkan/,
    );
  });
});

describe('a code that is none', () => {
  it('of a document is shown as it was typed, with the kind that is meant', async () => {
    const found = await findingsIn('regulasi: {klaim: 1, bukti: [{jenis: SK Bupati, berkas: a.pdf}]}');
    const { pesan, saran } = only(found, 'bukti/jenis-tak-diterima', 'regulasi');
    expect(pesan).toContain('Dokumen 1 ("SK Bupati")');
    expect(saran).toMatch(/^Mungkin maksudnya sk_kdh /);
  });

  it.each([
    ['Perwali', 'perkada'],
    ['Peraturan Bupati', 'perkada'],
    ['Surat Keputusan Wali Kota', 'sk_kdh'],
  ])('of a document called %s suggests %s', async (jenis, meant) => {
    const found = await findingsIn(`regulasi: {klaim: 1, bukti: [{jenis: ${jenis}, berkas: a.pdf}]}`);
    expect(only(found, 'bukti/jenis-tak-diterima', 'regulasi').saran).toMatch(
      new RegExp(`^Mungkin maksudnya ${meant} `),
    );
  });

  it('of a row is shown as it was typed', async () => {
    const found = await findingsOf(`${REGION}spd: {baris: {lakip: {pilihan: A (Memuaskan)}}}\n`);
    const { pesan, saran } = only(found, 'spd/pilihan-tak-dikenal', 'lakip');
    expect(pesan).toContain('"A (Memuaskan)"');
    expect(saran).toMatch(/^Mungkin maksudnya a\./);
  });
});

describe('a figure that can hardly be meant', () => {
  it.each([
    [
      'pengaduan: {klaim: 3, bukti: [{jenis: rekap_pengaduan, berkas: a.pdf, tanggal: 2025-12-30, nilai: 0.81}]}',
      'pengaduan',
      '0,81 persen',
    ],
    [
      'kemanfaatan: {klaim: 2, basis: belanja, bukti: [{jenis: laporan_belanja, berkas: a.pdf, nilai: "0,081"}]}',
      'kemanfaatan',
      '0,081 persen',
    ],
  ])('is asked about before the claim: %s', async (slot, key, figure) => {
    const found = await findingsIn(slot);
    expect(only(found, 'indikator/klaim-melebihi-bukti', key).saran).toMatch(
      new RegExp(`^Pastikan dulu angkanya: ${figure} tidak wajar`),
    );
    expect(only(found, 'indikator/nilai-tak-wajar', key).pesan).toContain(figure);
  });

  it('is asked about before the claim of a row', async () => {
    const found = await findingsOf(`${REGION}spd: {baris: {kemiskinan: {nilai: "0.0810", klaim: 2}}}\n`);
    expect(only(found, 'spd/klaim-di-bawah-nilai', 'kemiskinan').saran).toMatch(
      /^Pastikan dulu angkanya: 0,081 persen tidak wajar/,
    );
  });

  it('is none from one percent on', async () => {
    const found = await findingsIn(
      'kemanfaatan: {klaim: 1, basis: belanja, bukti: [{jenis: laporan_belanja, berkas: a.pdf, nilai: 1}]}',
    );
    expect(found.map(({ kode }) => kode)).not.toContain('indikator/nilai-tak-wajar');
  });
});

describe('a file that is not there', () => {
  it('does not hide that the basis is not chosen', async () => {
    const found = await findingsIn(
      'kemanfaatan: {klaim: 1, bukti: [{jenis: daftar_penerima, berkas: tidak-ada.pdf, nilai: 20}]}',
      '--tanpa-singgahan',
    );
    const { pesan, saran } = only(found, 'indikator/klaim-melebihi-bukti', 'kemanfaatan');
    expect(pesan).toContain('Dasar hitungnya juga belum dipilih.');
    expect(saran).toMatch(/^Pilih dasar hitungnya \(isian basis\): .*orang/);
    expect(only(found, 'bukti/berkas-hilang', 'kemanfaatan').pesan).toContain('tidak-ada.pdf');
  });

  it('is not called a document that is there', async () => {
    const found = await findingsIn(`regulasi: {bukti: [{${DECREE}}]}`, '--tanpa-singgahan');
    const { pesan, saran } = only(found, 'indikator/wajib-kosong', 'regulasi');
    expect(pesan).toContain('Dokumen sudah dicatat (1), tetapi berkasnya tidak ditemukan.');
    expect(pesan).not.toContain('sudah ada');
    expect(saran).toMatch(/^Temukan dulu berkasnya/);
  });
});

describe('findings that many places share', () => {
  it('are advised about at the first place, or for most of them', async () => {
    const innovation = (index: number, field: string) =>
      `  - {id: I-${index}, nama: NAMA ${'ABCD'[index]}, perangkat_daerah: Dinas Sosial, ${field}}\n`;
    const fields = ['jenis: x9x9', 'tahapan: y8y8y8', 'tahapan: z7z7z7'];
    const source = `${REGION}spd: {total: 45}\ninovasi:\n${fields.map((field, index) => innovation(index, field)).join('')}`;
    const file = await folder.write('inventaris.yaml', source);
    const report = (await check(file)).report.replace(/\s+/g, ' ');
    const shared = report.slice(report.indexOf('Pilihan tidak dikenal (3 kali)'));
    expect(shared).toMatch(
      /Lakukan: Di \S*inventaris\.yaml:5:\d+ dan 1 tempat lain: Pilih salah satu: inisiatif.*Untuk 1 lainnya: --semua\./,
    );
    expect(report).not.toContain('di tempat masing-masing');
  });
});

describe('reading pictures in files that nobody opens', () => {
  it('is refused', async () => {
    const file = await folder.write('inventaris.yaml', REGION);
    expectRefusal(await check(file, '--ocr', '--tanpa-berkas'), /--ocr/, /--tanpa-berkas/, /salah satu/);
  });
});

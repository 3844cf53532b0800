import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { read } from 'hucre';
import { describe, expect, it } from 'vitest';
import { smallWith } from '../support/inventories.js';
import { expectRefusal, ON_DAY, runCommand } from '../support/run-command.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';

const FIXTURE = 'fixtures/banjar-2026/inventaris.yaml';
const folder = useTemporaryFolder();

/** What is wrapped on the screen is one line again. */
const copy = async (...args: readonly string[]) => {
  const outcome = await runCommand('salin', ...ON_DAY, ...args);
  return { ...outcome, report: outcome.report.replace(/\n {4}/g, ' ') };
};
const text = (name: string): string => readFileSync(folder.at(name), 'utf8');
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** An innovation with nothing missing that the profile asks, but for the fields given. */
const WORDS = Array.from({ length: 300 }, (_, index) => `kata${index}`).join(' ');
const PROFILE = [
  'tahapan: penerapan',
  'inisiator: kepala_daerah',
  'klasifikasi: perangkat_daerah',
  'jenis: non_digital',
  'bentuk: tata_kelola',
  'asta_cita: 4',
  'pkpn: D',
  'urusan: Kesehatan',
  'urusan_beririsan: [Sosial]',
  'koordinat: "-3.41, 114.85"',
  'waktu_uji_coba: 2024-02-01',
  'waktu_penerapan: 2024-06',
  `rancang_bangun: ${WORDS}`,
  'tujuan: Satu dua tiga',
  'manfaat: Empat lima',
  'hasil: "-"',
];

/** Rows of the profile as another library reads them from the workbook. */
async function profileRows(name: string) {
  const { sheets } = await read(readFileSync(folder.at(name)));
  const rows = sheets[0]?.rows ?? [];
  return rows
    .filter(([number]) => typeof number === 'number')
    .map((cells) => cells.map((cell) => cell ?? ''));
}

describe('iga salin', () => {
  it('writes a list, and a page and a workbook in a folder for every innovation', async () => {
    const { code, report, notes } = await copy(FIXTURE, '-o', folder.at('hasil'), '--tanpa-berkas');
    expect(code).toBe(0);
    const names = readdirSync(folder.at('hasil')).sort();
    expect(names).toHaveLength(14);
    expect(names.slice(0, 2)).toEqual(['00-daftar.html', 'INV-001 GEBRAKS']);
    expect(names.at(-1)).toBe('SPD');
    expect(readdirSync(folder.at('hasil/INV-001 GEBRAKS')).sort()).toEqual([
      '00-salin.html',
      '00-salin.xlsx',
    ]);
    expect(report.match(/^INV-\d+ /gm)).toHaveLength(12);
    expect(notes).toContain('Lembar salin untuk 12 inovasi');
    for (const [, href = ''] of text('hasil/00-daftar.html').matchAll(/<a href="([^"]+)"/g))
      expect(existsSync(folder.at(`hasil/${decodeURIComponent(href)}`)), href).toBe(true);
  });

  it('has the 22 items in the order of the form, in the words to be typed', async () => {
    const file = await folder.write('a.yaml', smallWith(...PROFILE));
    await copy(file, '-o', folder.at('hasil'));
    const rows = await profileRows('hasil/INV-001 SAPA WARGA/00-salin.xlsx');
    expect(rows.map(([number]) => number)).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
    expect(rows.map(([, , content]) => content)).toEqual([
      'SAPA WARGA',
      'Penerapan',
      'Kepala daerah',
      '',
      'Perangkat daerah',
      '-3.41, 114.85',
      'Nondigital',
      'Tata kelola pemerintahan daerah',
      '4',
      'Kesehatan (klaster D)',
      'Kesehatan; Sosial',
      '1 Februari 2024',
      'Juni 2024',
      '',
      WORDS,
      'Satu dua tiga',
      'Empat lima',
      '',
      '',
      '',
      '',
      '',
    ]);
    const remarks = new Map(rows.map(([number, , , remark]) => [number, remark]));
    expect(remarks.get(13)).toContain('belum lengkap');
    expect([remarks.get(15), remarks.get(16)]).toEqual(['300 kata', '3 kata']);
    expect(remarks.get(18)).toContain('Wajib diisi');
  });

  it('says which file is missing beside what to do', async () => {
    await copy(FIXTURE, '-o', folder.at('hasil'), '--bukti', 'fixtures/banjar-2026');
    const place = readdirSync(folder.at('hasil')).find((name) => name.startsWith('INV-003')) ?? '';
    expect(text(`hasil/${place}/00-salin.html`)).toContain('bukti/INV-003/monev.pdf&quot; tidak ada');
    const { sheets } = await read(readFileSync(folder.at(`hasil/${place}/00-salin.xlsx`)));
    expect(JSON.stringify(sheets[1]?.rows)).toContain('Salin berkasnya ke folder data dukung');
    expect(JSON.stringify(sheets[1]?.rows)).toContain('bukti/INV-003/monev.pdf\\" tidak ada');
  });

  it('tells an indicator without a level from one without evidence, and counts files nobody can open', async () => {
    const locked =
      '      sdm: {klaim: 1, bukti: [{jenis: sk_kepala_daerah, berkas: terkunci.pdf, tahun: 2025}]}\n';
    const file = await folder.write('a.yaml', smallWith(...PROFILE) + locked);
    copyFileSync('fixtures/berkas/dokumen/terkunci.pdf', folder.at('terkunci.pdf'));
    const { report } = await copy(file, '-o', folder.at('hasil'), '--bukti', folder.at(''));
    expect(report).toContain('indikator wajib tanpa data dukung: Regulasi Inovasi Daerah (16)');
    expect(report).not.toMatch(/tanpa level: .*\(16\)/);
    expect(report).toMatch(/tanpa level: .*Video inovasi daerah \(35\)/);
    // The date of item 13 has no day.
    expect(report).toContain('isian perlu dilihat lagi: Waktu penerapan (13)');
    expect(report).toContain('1 indikator tanpa data dukung');
    expect(report).toContain('1 berkas tidak dapat dibuka');
    expect(text('hasil/INV-001 SAPA WARGA/00-salin.html')).toContain('>tanpa data dukung</span>');
  });

  it('lets a link be copied as a text of its own', async () => {
    const link = 'https://contoh.go.id/layanan?a=1&b=2';
    const line = `      sosialisasi: {klaim: 1, bukti: [{jenis: media_sosial, tautan: "${link}"}]}\n`;
    const file = await folder.write('a.yaml', smallWith(...PROFILE) + line);
    await copy(file, '-o', folder.at('hasil'));
    expect(text('hasil/INV-001 SAPA WARGA/00-salin.html')).toContain(
      `<span class="isian">${link.replace('&', '&amp;')}</span> <button type="button" class="salin perlu-skrip" aria-label="Salin: Tautan">`,
    );
    const { sheets } = await read(readFileSync(folder.at('hasil/INV-001 SAPA WARGA/00-salin.xlsx')));
    expect(sheets[1]?.rows.flat()).toContain(link);
  });

  it('counts the words of the design against the least the edition asks', async () => {
    const short = PROFILE.map((line) => line.replace(' kata299', ''));
    const file = await folder.write('a.yaml', smallWith(...short));
    await copy(file, '-o', folder.at('hasil'));
    const rows = await profileRows('hasil/INV-001 SAPA WARGA/00-salin.xlsx');
    expect(rows[14]?.[3]).toBe('Baru 299 kata, paling sedikit 300 kata.');
  });

  it('says why an innovation is not ready, and that one held back is not sent', async () => {
    const file = await folder.write('a.yaml', smallWith('kirim: tidak'));
    expect((await copy(file, '-o', folder.at('a'))).report).toContain('INV-001 SAPA WARGA: Tidak dikirim');
    const sent = await folder.write('b.yaml', smallWith(...PROFILE));
    const { report } = await copy(sent, '-o', folder.at('b'));
    expect(report).toContain('Belum siap\n  - isian wajib kosong: Hasil inovasi (18)\n');
    expect(report).toContain('1 inovasi: 0 siap, 0 siap dengan catatan, 1 belum siap, 0 tidak dikirim.');
  });

  it('shows nomor, tanggal, tentang and the chosen parameter per indicator', async () => {
    await copy(FIXTURE, '-o', folder.at('hasil'), '--tanpa-berkas');
    const page = text('hasil/INV-008 PEDULI LANSIA/00-salin.html');
    // Read off the inventory by hand: INV-008, regulasi, klaim 2.
    expect(page).toMatch(/<h3>16 Regulasi Inovasi Daerah/);
    expect(page).toContain('Parameter 2: Peraturan kepala daerah');
    expect(page).toContain('12 Tahun 2025');
    expect(page.match(/<section class="indikator">/g)).toHaveLength(20);
  });

  it('has the rows of the region, entered once, with their figures', async () => {
    const spd = 'spd: {baris: {pad: {t1: 315000000000, t2: 280000000000, klaim: 2}}}';
    const file = await folder.write(
      'a.yaml',
      smallWith('urusan: Kesehatan').replace('spd: {total: 45.00}', spd),
    );
    const { report } = await copy(file, '-o', folder.at('hasil'));
    expect(report).toContain('Satuan Pemerintahan Daerah (SPD): Belum siap');
    const page = text('hasil/SPD/00-salin.html');
    // The domain counts 20 rows.
    expect(page.match(/<section class="indikator">/g)).toHaveLength(20);
    expect(page).toContain('angka tahun T-1: 315.000.000.000; angka tahun T-2: 280.000.000.000');
    expect(page).not.toContain('Profil inovasi');
  });
});

describe('iga salin --berkas', () => {
  it('copies the evidence byte for byte under the number of its indicator, and names what is missing', async () => {
    const { code, notes } = await copy(FIXTURE, '-o', folder.at('hasil'), '--berkas');
    expect(code).toBe(0);
    const names = readdirSync(folder.at('hasil/INV-003 KELAS TERAPUNG'));
    expect(names.filter((name) => name.startsWith('16-'))).toHaveLength(1);
    expect(names.filter((name) => name.startsWith('34-'))).toHaveLength(0);
    expect(notes).toContain('bukti/INV-003/monev.pdf');
    const original = readFileSync('fixtures/banjar-2026/bukti/INV-001/sk-tim.pdf');
    const copied = readFileSync(folder.at('hasil/INV-001 GEBRAKS/17-1 sk-tim.pdf'));
    expect(sha256(copied)).toBe(sha256(original));
  });

  it('overwrites nothing unless told to', async () => {
    await copy(FIXTURE, '-o', folder.at('hasil'), '--berkas');
    expectRefusal(await copy(FIXTURE, '-o', folder.at('hasil'), '--berkas'), '--timpa');
    expect((await copy(FIXTURE, '-o', folder.at('hasil'), '--berkas', '--timpa')).code).toBe(0);
  });

  it('cannot copy what it may not look for', async () => {
    expectRefusal(await copy(FIXTURE, '-o', folder.at('hasil'), '--berkas', '--tanpa-berkas'), '--berkas');
  });

  it('never copies what lies outside the folder of evidence', async () => {
    await folder.write('rahasia.pdf', '%PDF-1.4 rahasia');
    const evidence = 'indikator: {regulasi: {klaim: 2, bukti: [{jenis: perkada, berkas: ../rahasia.pdf}]}}';
    const file = await folder.write('dalam/a.yaml', smallWith(evidence).replace(/ {4}indikator:\n.*\n/, ''));
    const { notes, report } = await copy(file, '-o', folder.at('hasil'), '--berkas');
    expect(notes).toContain('0 dari 1');
    expect(notes).toContain('di luar folder data dukung: ../rahasia.pdf');
    expect(notes).toContain('Salin berkasnya ke folder data dukung, lalu tulis letaknya dari folder itu');
    expect(notes).not.toContain('tidak ditemukan');
    expect(report).toContain('1 berkas di luar folder data dukung');
    expect(report).not.toContain('tidak ditemukan');
    const page = text('hasil/INV-001 SAPA WARGA/00-salin.html');
    expect(page).toContain('../rahasia.pdf: Berkas di luar folder data dukung');
    expect(page).not.toContain('tidak ditemukan');
    expect(readdirSync(folder.at('hasil/INV-001 SAPA WARGA')).sort()).toEqual([
      '00-salin.html',
      '00-salin.xlsx',
    ]);
  });

  it('does not copy a file without a byte, but names it', async () => {
    const sdm = '      sdm: {klaim: 1, bukti: [{jenis: sk_kepala_daerah, berkas: nol.pdf, tahun: 2025}]}\n';
    const attached = 'lampiran: {haki: haki-nol.pdf}';
    const file = await folder.write('a.yaml', smallWith(...PROFILE, attached) + sdm);
    await folder.write('nol.pdf', '');
    await folder.write('haki-nol.pdf', '');
    const { notes, report } = await copy(file, '-o', folder.at('hasil'), '--berkas');
    expect(notes).toContain('0 dari 2 berkas');
    expect(notes).toContain('Tidak disalin karena kosong (0 bita): haki-nol.pdf, nol.pdf');
    expect(notes).not.toContain('tidak ditemukan');
    expect(report).toContain('2 berkas kosong (0 bita)');
    expect(report).not.toContain('tidak dapat dibuka');
    expect(report).toContain('Belum siap');
    const own = 'hasil/INV-001 SAPA WARGA';
    expect(text(`${own}/00-salin.html`)).toContain('nol.pdf: Berkas kosong (0 bita)');
    expect(readdirSync(folder.at(own)).sort()).toEqual(['00-salin.html', '00-salin.xlsx']);
    const remarks = new Map(
      (await profileRows(`${own}/00-salin.xlsx`)).map(([no, , , remark]) => [no, remark]),
    );
    expect(remarks.get(21)).toMatch(/^Berkas kosong \(0 bita\)/);
  });

  it('tells an attachment that lies elsewhere from one that is lost', async () => {
    const attached = 'lampiran: {anggaran: /tmp/anggaran.pdf, haki: haki.pdf}';
    const file = await folder.write('a.yaml', smallWith(...PROFILE, attached));
    const { notes } = await copy(file, '-o', folder.at('hasil'), '--berkas');
    expect(notes).toContain('di luar folder data dukung: /tmp/anggaran.pdf');
    expect(notes).toContain('karena tidak ditemukan: haki.pdf');
    const rows = await profileRows('hasil/INV-001 SAPA WARGA/00-salin.xlsx');
    const remarks = new Map(rows.map(([number, , , remark]) => [number, remark]));
    expect(remarks.get(19)).toMatch(/^Berkas di luar folder data dukung/);
    expect(remarks.get(21)).toBe('Berkas tidak ditemukan.');
  });
});

describe('iga salin --gagal-pada', () => {
  const READY = 'kirim: tidak';

  it.each([
    ['not ready, nothing asked', [], '', 0],
    ['not ready', ['--gagal-pada', 'galat'], '', 1],
    ['not ready, and remarks asked for too', ['--gagal-pada', 'peringatan'], '', 1],
    ['not ready, and told not to fail', ['--gagal-pada', 'tidak'], '', 0],
    ['held back', ['--gagal-pada', 'peringatan'], READY, 0],
  ])('%s', async (_what, options, line, code) => {
    const file = await folder.write('a.yaml', smallWith(...(line === '' ? [] : [line])));
    const outcome = await copy(file, '-o', folder.at('hasil'), ...options);
    expect(outcome.code).toBe(code);
    expect(existsSync(folder.at('hasil/INV-001 SAPA WARGA/00-salin.html'))).toBe(true);
  });

  it('asks for remarks only where told to, and looks at the region too', async () => {
    const spd = await folder.write(
      'a.yaml',
      smallWith('kirim: tidak').replace('spd: {total: 45.00}', 'spd: {baris: {pad: {klaim: 2}}}'),
    );
    expect((await copy(spd, '-o', folder.at('a'), '--gagal-pada', 'galat')).code).toBe(1);
    expect((await copy(FIXTURE, '-o', folder.at('b'), '--gagal-pada', 'entah')).code).toBe(2);
  });
});

describe('an inventory without innovations', () => {
  it('says so on the screen and on the list', async () => {
    const file = await folder.write('a.yaml', 'versi: 1\npemda: {nama: Kabupaten Contoh}\ninovasi: []\n');
    const { code, report, notes } = await copy(file, '-o', folder.at('hasil'));
    expect(code).toBe(0);
    expect(report.trim()).toBe('Belum ada inovasi dalam inventaris, jadi belum ada lembar salin.');
    expect(notes).not.toContain('0 inovasi');
    const page = text('hasil/00-daftar.html');
    expect(page).toContain('Belum ada inovasi dalam inventaris');
    expect(page).not.toContain('<table>');
  });
});

describe('hostile and personal texts', () => {
  it('stay texts', async () => {
    const file = await folder.write(
      'a.yaml',
      smallWith('tujuan: "<script>alert(1)</script>"', 'manfaat: \'=HYPERLINK("x")\'').replace(
        'SAPA WARGA',
        '"<img src=x onerror=alert(1)>"',
      ),
    );
    await copy(file, '-o', folder.at('hasil'));
    const [own = ''] = readdirSync(folder.at('hasil')).filter((name) => name.startsWith('INV'));
    const page = text(`hasil/${own}/00-salin.html`);
    expect(page).not.toMatch(/<img|<script>alert/);
    expect(text('hasil/00-daftar.html')).not.toContain('<img');
    const { sheets } = await read(readFileSync(folder.at(`hasil/${own}/00-salin.xlsx`)));
    const cells = [...(sheets[0]?.cells?.values() ?? [])];
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(sheets[0]?.rows.flat()).toContain('=HYPERLINK("x")');
  });

  it('names no initiator unless asked', async () => {
    const file = await folder.write('a.yaml', smallWith('nama_inisiator: Siti Rekaan'));
    await copy(file, '-o', folder.at('a'));
    await copy(file, '-o', folder.at('b'), '--dengan-nama');
    const page = '/INV-001 SAPA WARGA/00-salin.html';
    expect(text(`a${page}`)).not.toContain('Rekaan');
    expect(text(`a${page}`)).toContain('--dengan-nama');
    expect(text(`b${page}`)).toContain('Siti Rekaan');
  });

  it('says of a name that is hidden that it is, and not that it is missing', async () => {
    const file = await folder.write('a.yaml', smallWith(...PROFILE, 'nama_inisiator: Siti Rekaan'));
    const { report } = await copy(file, '-o', folder.at('a'));
    expect(report).not.toContain('Nama inisiator (4)');
    const row = /<td class="kanan">4<\/td>.*/.exec(text('a/INV-001 SAPA WARGA/00-salin.html'))?.[0];
    expect(row).toContain('(disembunyikan)');
    expect(row).toContain('--dengan-nama');
    expect(row).not.toContain('tidak diisi');
    const rows = await profileRows('a/INV-001 SAPA WARGA/00-salin.xlsx');
    expect(rows[3]?.slice(2)).toEqual(['(disembunyikan)', expect.stringContaining('--dengan-nama')]);
  });

  it('hides nothing where nothing is written', async () => {
    const file = await folder.write('a.yaml', smallWith(...PROFILE, 'nama_inisiator: "-"'));
    await copy(file, '-o', folder.at('a'));
    const rows = await profileRows('a/INV-001 SAPA WARGA/00-salin.xlsx');
    expect(rows[3]?.slice(2).join('')).toBe('');
  });
});

it('gives the same bytes for the same inventory', async () => {
  await copy(FIXTURE, '-o', folder.at('a'), '--tanpa-berkas');
  await copy(FIXTURE, '-o', folder.at('b'), '--tanpa-berkas');
  for (const name of ['00-daftar.html', 'INV-001 GEBRAKS/00-salin.html', 'INV-001 GEBRAKS/00-salin.xlsx'])
    expect(sha256(readFileSync(folder.at(`a/${name}`)))).toBe(sha256(readFileSync(folder.at(`b/${name}`))));
});

it('needs a folder to write to', async () => {
  expectRefusal(await copy(FIXTURE), '-o');
});

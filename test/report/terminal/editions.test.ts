import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EditionSummary, listEditions, loadEdition } from '../../../src/edition/load.js';
import type { Edition } from '../../../src/edition/model.js';
import { renderEditionDetail } from '../../../src/report/terminal/edition-detail.js';
import { renderEditionDifference } from '../../../src/report/terminal/edition-difference.js';
import { renderEditionList } from '../../../src/report/terminal/edition-list.js';
import { english } from '../../../src/text/en/index.js';
import { indonesian } from '../../../src/text/id/index.js';
import type { Texts } from '../../../src/text/language.js';
import { runCommand } from '../../cli/support/run-command.js';

const PLAIN = { width: 80, color: false, showAll: true } as const;
const LANGUAGES: readonly Texts[] = [indonesian, english];
const WIDTHS = [60, 80, 100];
/** What a program says by mistake. */
const SLIPS = /undefined|\[object|NaN|null/;

/** A catalog of an office: complaints asked more strictly, and a name that would colour a terminal. */
const OWN_CATALOG = `format: siap-iga/edisi
versi: 1
kode: latihan-2026
nama: "Latihan \\e[31mtim"
tahun: 2026
status: buatan-sendiri
rujukan: rapat tim
mewarisi: iga-2026
sid:
  - kunci: pengaduan
    level:
      teks: ["50 % atau kurang, atau tidak ada pengaduan", "51 % sampai 94 %", "95 % atau lebih"]
      ukur:
        cara: nilai_terbaik
        satuan: persen
        batas: [{level: 1, dari: 0, sampai: 50}, {level: 2, di_atas: 50, di_bawah: 95}, {level: 3, dari: 95}]
        maksimum: 100
      keyakinan: C
      sumber: asumsi
`;

let summaries: readonly EditionSummary[];
let editions: readonly Edition[];
let folder: string;

beforeAll(async () => {
  summaries = await listEditions();
  editions = await Promise.all(summaries.map(({ kode }) => loadEdition(kode)));
  folder = await mkdtemp(join(tmpdir(), 'iga-edisi-'));
  await writeFile(join(folder, 'latihan.yaml'), OWN_CATALOG);
  await writeFile(join(folder, 'salah.yaml'), OWN_CATALOG.replace('di_bawah: 95', 'di_bawah: empat'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

function editionOf(code: string): Edition {
  const edition = editions.find(({ catalog }) => catalog.kode === code);
  if (edition === undefined) throw new Error(`no edition ${code}`);
  return edition;
}

function showDetail(code: string): string {
  return renderEditionDetail(editionOf(code), false, indonesian, PLAIN);
}

function showDifference(left: string, right: string): string {
  return renderEditionDifference(editionOf(left), editionOf(right), indonesian, PLAIN);
}

/** The text with all line breaks and indentation as single blanks. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

describe('the list', () => {
  it('names every edition with its year and status, and marks the one in force', () => {
    const text = renderEditionList(summaries, 'iga-2026', indonesian, PLAIN);
    expect(text).toMatch(/^\* iga-2026/m);
    expect(text.match(/^\* iga-/gm)).toHaveLength(1);
    expect(flat(text)).toContain('iga-2023 Indeks Inovasi Daerah, IGA 2023 2023 · sebagian resmi');
    expect(flat(text)).toContain('2025 · sementara');
    expect(flat(text)).toContain('2027 · prognosis');
  });
});

describe('the detail', () => {
  it.each([
    ['iga-2026', 'Pembagi paling kecil untuk kematangan 12 (dua transkripsi sepakat [1])'],
    ['iga-2026', '0,38 tiap inovasi, paling banyak 200 inovasi'],
    ['iga-2026', '5 dari 6 urusan'],
    ['iga-2026', 'Sangat Inovatif mulai dari 65,01'],
    ['iga-2026', '1 Januari 2024 sampai 31 Desember 2025'],
    ['iga-2026', 'paling sedikit 300 kata'],
    ['iga-2026', 'T-0 = 2026, T-1 = 2025, T-2 = 2024'],
    ['iga-2026', '16 Regulasi Inovasi Daerah 3 A ya B A B'],
    ['iga-2026', '29 Penyelesaian layanan pengaduan 1 A tidak B A B'],
    ['iga-2026', '5a Progres penurunan TPT 0,75 A ya B A B'],
    ['iga-2026', 'hanya urusan utama (ASUMSI, bukan ketentuan'],
    ['iga-2023', 'Pembagi paling kecil untuk kematangan 10 (dua transkripsi sepakat'],
    ['iga-2023', 'Sangat Inovatif mulai dari 60,01'],
    ['iga-2023', 'tidak disyaratkan (ASUMSI, bukan ketentuan'],
    ['iga-2023', 'SPD diisi sebagai satu jumlah, 0 sampai 63.'],
    ['iga-2027', 'Pembagi paling kecil untuk kematangan 14 (satu transkripsi'],
    ['iga-2027', '6 dari 6 urusan'],
  ])('of %s tells "%s"', (code, fact) => {
    expect(flat(showDetail(code))).toContain(fact);
  });

  it('ends with all sources of the catalog and shows its hash', () => {
    const { catalog, sha256 } = editionOf('iga-2026');
    const text = flat(showDetail('iga-2026'));
    for (const source of Object.values(catalog.sumber)) expect(text).toContain(flat(source));
    expect(text).toContain(sha256);
  });
});

describe('the differences', () => {
  it('between 2026 and 2027 are the divisor, the basic services and the window', () => {
    const text = flat(showDifference('iga-2026', 'iga-2027'));
    expect(text).toContain('3 perbedaan');
    expect(text).toContain('Pembagi paling kecil untuk kematangan iga-2026 12 iga-2027 14');
    expect(text).toContain('iga-2026 5 dari 6 urusan iga-2027 6 dari 6 urusan');
    expect(text).toContain('iga-2027 1 Januari 2025 sampai 31 Desember 2026 (asumsi)');
  });

  it.each([
    ['Pembagi paling kecil untuk kematangan iga-2024 10 (asumsi) iga-2026 12'],
    ['Sangat Inovatif iga-2024 mulai dari 60,01 iga-2026 mulai dari 65,01'],
    ['Hanya ada di iga-2026: Asta Cita klaster PKPN'],
    ['2a Penetapan APBD tepat waktu, 3 tahun terakhir'],
    ['Level 3 iga-2024 86 % atau lebih iga-2026 91 % atau lebih'],
    ['Batas iga-2024 level 1: 1 sampai 2 perangkat daerah iga-2026 level 1: 2 perangkat daerah'],
    ['Harus memuat iga-2024 tidak disebut iga-2026 peran setiap orang'],
    ['Harus memuat: tidak disebut (asumsi) iga-2026 Harus memuat: sorotan pada baris inovasinya'],
    ['Sertifikat iga-2024 tidak disebut iga-2026 sedikitnya satu sertifikat'],
    [
      'level 1: 1 sampai 100 orang level 2: 101 sampai 200 orang level 3: 201 orang atau lebih iga-2026 level 1: 1',
    ],
    ['Dasar tren iga-2024 tidak disebut iga-2026 level 1: 1 periode'],
  ])('from 2024 to 2026 tell "%s"', (fact) => {
    expect(flat(showDifference('iga-2024', 'iga-2026'))).toContain(fact);
  });

  it('do not tell what stayed the same', () => {
    const text = showDifference('iga-2024', 'iga-2026');
    // Replication (31) has the same name, levels and evidence in both.
    expect(text).not.toMatch(/^ {2}31 /m);
    // Level 1 of complaints is the same in both.
    expect(text).not.toContain('level 1: 0 sampai 50 persen');
  });

  it('of an edition and itself are none', () => {
    expect(showDifference('iga-2026', 'iga-2026')).toContain('Tidak ada perbedaan.');
  });

  it('read backwards say the same the other way round', () => {
    const forth = showDifference('iga-2024', 'iga-2026').match(/^ {6}iga-2026 /gm);
    const back = showDifference('iga-2026', 'iga-2024').match(/^ {6}iga-2026 /gm);
    expect(back).toHaveLength(forth?.length ?? 0);
  });
});

describe('every view', () => {
  it.each(WIDTHS)('is tidy within %i columns in both languages', (width) => {
    const options = { ...PLAIN, width };
    for (const texts of LANGUAGES) {
      expectTidy(renderEditionList(summaries, 'iga-2026', texts, options), width);
      for (const edition of editions) {
        expectTidy(renderEditionDetail(edition, true, texts, options), width);
        for (const other of editions)
          expectTidy(renderEditionDifference(edition, other, texts, options), width);
      }
    }
  });

  it('says the same with and without colour', () => {
    const escapeSign = String.fromCharCode(27);
    const colours = new RegExp(`${escapeSign}\\[\\d+m`, 'g');
    const edition = editionOf('iga-2026');
    const colored = renderEditionDetail(edition, false, indonesian, { ...PLAIN, color: true });
    expect(colored).toContain(escapeSign);
    expect(colored.replace(colours, '')).toBe(showDetail('iga-2026'));
  });
});

describe('iga edisi', () => {
  it('lists the editions as JSON, one of them in force', async () => {
    const { code, report } = await runCommand('edisi', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(report)).toMatchObject({
      format: 'siap-iga/daftar-edisi',
      edisi: [
        { kode: 'iga-2023' },
        {},
        {},
        { kode: 'iga-2026', bawaan: true },
        { kode: 'iga-2027', bawaan: false },
      ],
    });
  });

  it('gives a whole catalog as JSON, with exact numbers', async () => {
    const { report } = await runCommand('edisi', 'iga-2026', '--format', 'json');
    const parsed: unknown = JSON.parse(report);
    expect(parsed).toMatchObject({
      edisi: { kode: 'iga-2026', sha256: editionOf('iga-2026').sha256 },
      katalog: { rumus: { jumlah_inovasi: { nilai: { per_inovasi: '0.38', maks_inovasi: 200 } } } },
    });
  });

  it('says that an own catalog passed, shows it, and lets no escape sequence through', async () => {
    const { code, report } = await runCommand('edisi', join(folder, 'latihan.yaml'));
    expect(code).toBe(0);
    expect(flat(report)).toMatch(/^Katalog .*latihan\.yaml lolos pemeriksaan/);
    expect(report).not.toContain(String.fromCharCode(27));
    expect(report).toContain('Latihan \ufffd[31mtim');
  });

  it('refuses an own catalog with all its mistakes and exit code 2', async () => {
    const { code, report, notes } = await runCommand('edisi', join(folder, 'salah.yaml'));
    expect(code).toBe(2);
    expect(report).toBe('');
    expect(notes).toContain('salah.yaml');
    expect(notes).toContain('empat');
  });

  it('compares an own catalog with the one it was made from', async () => {
    const { code, report } = await runCommand('edisi', 'iga-2026', '--banding', join(folder, 'latihan.yaml'));
    expect(code).toBe(0);
    expect(flat(report)).toContain('Level 3 iga-2026 91 % atau lebih latihan-2026 95 % atau lebih (asumsi)');
  });

  it('never writes over a catalog it has read', async () => {
    const own = join(folder, 'latihan.yaml');
    const { code } = await runCommand('edisi', own, '--format', 'teks', '-o', own, '--timpa');
    expect(code).toBe(2);
    expect(await readFile(own, 'utf8')).toBe(OWN_CATALOG);
  });
});

describe('iga jelaskan', () => {
  it('explains as text and as JSON', async () => {
    const text = await runCommand('jelaskan', 'regulasi', '--edisi', 'iga-2026');
    expect(text.code).toBe(0);
    expect(text.report).toContain('Regulasi Inovasi Daerah');
    const { report } = await runCommand('jelaskan', '16', '--edisi', 'iga-2026', '--format', 'json');
    const parsed: unknown = JSON.parse(report);
    expect(parsed).toMatchObject({
      apa: 'indikator',
      indikator: { kunci: 'regulasi', bobot: { nilai: '3', keyakinan: 'A' } },
      edisi_lain: [
        { kode: 'iga-2023', sama: false },
        { kode: 'iga-2024' },
        { kode: 'iga-2025', sama: true },
        {},
      ],
    });
    const evidence = {
      bukti: { terima: [{ jenis: ['perda'], jendela: { sampai: -1, hari_terakhir: '2025-12-31' } }, {}, {}] },
    };
    expect(parsed).toMatchObject({ indikator: evidence });
  });

  it('explains a finding by the last part of its code', async () => {
    const { code, report } = await runCommand('jelaskan', 'berkas-hilang', '--format', 'json');
    expect(code).toBe(0);
    const parsed: unknown = JSON.parse(report);
    expect(parsed).toMatchObject({ apa: 'temuan', kode: 'bukti/berkas-hilang', tingkat_bawaan: 'galat' });
  });

  it('names the nearest code for an unknown one and ends with 2', async () => {
    const { code, report, notes } = await runCommand('jelaskan', 'regulsi');
    expect(code).toBe(2);
    expect(report).toBe('');
    expect(notes).toContain('regulasi');
  });
});

/** Nothing half-made, nothing too wide, no trailing blanks, one line end. */
function expectTidy(text: string, width: number): void {
  expect(text).not.toMatch(SLIPS);
  expect(text).toMatch(/[^\n]\n$/);
  for (const line of text.split('\n')) {
    expect([...line].length, line).toBeLessThanOrEqual(width);
    expect(line).toBe(line.trimEnd());
  }
}

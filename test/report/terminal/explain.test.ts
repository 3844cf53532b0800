import { beforeAll, describe, expect, it } from 'vitest';
import type { FindingCode } from '../../../src/assess/findings/finding.js';
import { listEditions, loadEdition } from '../../../src/edition/load.js';
import type { Edition } from '../../../src/edition/model.js';
import { contrastRow } from '../../../src/report/explain/contrast.js';
import { defaultSeverity } from '../../../src/report/explain/default-severities.js';
import { explainFinding } from '../../../src/report/explain/explain-finding.js';
import { findSubject } from '../../../src/report/explain/find-subject.js';
import { renderFindingExplanation } from '../../../src/report/terminal/explain-finding.js';
import { renderRowExplanation } from '../../../src/report/terminal/explain-indicator.js';
import { english } from '../../../src/text/en/index.js';
import { indonesian } from '../../../src/text/id/index.js';
import type { Texts } from '../../../src/text/language.js';

const PLAIN = { width: 80, color: false, showAll: true } as const;
const LANGUAGES: readonly Texts[] = [indonesian, english];
const WIDTHS = [60, 80, 100];
/** What a program says by mistake. */
const SLIPS = /undefined|\[object|NaN|null/;

let editions: readonly Edition[];

beforeAll(async () => {
  const codes = (await listEditions()).map(({ kode }) => kode);
  editions = await Promise.all(codes.map((code) => loadEdition(code)));
});

function editionOf(code: string): Edition {
  const edition = editions.find(({ catalog }) => catalog.kode === code);
  if (edition === undefined) throw new Error(`no edition ${code}`);
  return edition;
}

function explainRow(word: string, code: string, texts: Texts = indonesian, width = 80): string {
  const edition = editionOf(code);
  const others = editions.filter((other) => other !== edition);
  const subject = findSubject(word, edition, others, texts.findings);
  if (subject.kind !== 'sid' && subject.kind !== 'spd') throw new Error(`${word} is no indicator`);
  const missingIn = subject.edition === edition ? undefined : code;
  const contrasts = contrastRow(
    subject,
    editions.filter((other) => other !== subject.edition),
  );
  return renderRowExplanation({ subject, missingIn, contrasts }, texts, { ...PLAIN, width });
}

function explainCode(code: FindingCode, edition: string, texts: Texts = indonesian, width = 80): string {
  return renderFindingExplanation(explainFinding(code, editionOf(edition), texts), texts, {
    ...PLAIN,
    width,
  });
}

/** The text with all line breaks and indentation as single blanks. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The lines below a heading, up to the next empty line. */
function sectionOf(text: string, heading: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(heading));
  if (start < 0) return '';
  const length = lines.slice(start).indexOf('');
  return flat(lines.slice(start, length < 0 ? undefined : start + length).join('\n'));
}

describe('an indicator', () => {
  it('tells the facts of complaints settled (29) in 2026', () => {
    const text = flat(explainRow('29', 'iga-2026'));
    expect(text).toContain('29 Penyelesaian layanan pengaduan');
    expect(text).toContain('Kunci pengaduan');
    expect(text).toContain('Kecepatan Bisnis Proses (skor tertinggi 21)');
    expect(text).toContain('Bobot 1 (dua transkripsi sepakat [1])');
    expect(text).toContain('Wajib tidak (satu transkripsi [2])');
    expect(text).toContain('level 3: 91 persen atau lebih');
    expect(text).toContain('Format JPG, JPEG, PNG, PDF');
  });

  it('gives windows as days of the edition, and an assumption as such', () => {
    const days = '1 Januari 2024 sampai 31 Desember 2026 (T-2 sampai T-0)';
    expect(sectionOf(explainRow('29', 'iga-2026'), 'Data dukung')).toContain(
      `${days} (ASUMSI, bukan ketentuan [3])`,
    );
    // The window of people (17) is no assumption of its own: it is as sure as the evidence rule.
    expect(sectionOf(explainRow('17', 'iga-2026'), 'Data dukung')).toContain(`${days} Harus tertulis`);
    expect(explainRow('17', 'iga-2027')).toContain('1 Januari 2025 sampai 31 Desember 2027');
  });

  it('tells how the other editions differ: complaints from 71, 86 and 91 percent', () => {
    const other = sectionOf(explainRow('29', 'iga-2026'), 'Edisi lain');
    expect(other).toMatch(/iga-2023 \(sebagian resmi\).*Level 3 71 % atau lebih.*iga-2024/);
    expect(other).toMatch(/iga-2024 \(sebagian resmi\).*Level 3 86 % atau lebih.*iga-2025/);
    expect(other).toContain('iga-2025 (sementara), iga-2027 (prognosis): sama');
    const older = sectionOf(explainRow('29', 'iga-2023'), 'Edisi lain');
    expect(older).toMatch(/iga-2026 \(resmi, disusun dari transkripsi\).*level 3: 91 persen atau lebih/);
  });

  it('tells the regulations of 2026: dates, contents, companions and what is refused', () => {
    const text = explainRow('regulasi', 'iga-2026');
    const evidence = sectionOf(text, 'Data dukung');
    expect(evidence).toContain(
      'Peraturan Kepala Daerah (Perkada) Format PDF Tanggal dokumen paling lambat 31 Desember 2025',
    );
    expect(evidence).toContain('tahun yang sama dengan waktu penerapan atau waktu pengembangan');
    expect(evidence).toContain('nama inovasi dan tanda tangan');
    expect(sectionOf(text, 'Cara menilai')).toMatch(
      /level 3: Peraturan Daerah \(Perda\), bersama Peraturan Kepala Daerah/,
    );
    expect(sectionOf(text, 'Tidak diterima')).toContain('SK Kepala PD atas nama sendiri');
    // Until 2024 that decree gave level 1.
    expect(sectionOf(text, 'Edisi lain')).toMatch(
      /iga-2023 .*iga-2024 .*level 1: SK Kepala PD atas nama sendiri/,
    );
  });

  it.each([
    ['16', 'Skor 3 / 6 / 9 untuk level 1 / 2 / 3'],
    ['17', 'peran setiap orang, di dokumen itu sendiri atau di dokumen lain bertahun 2026 (T-0)'],
    ['18', 'level 2: 2025 (T-1) dan 2026 (T-0); atau 2024 (T-2) dan 2025 (T-1)'],
    ['20', 'Sertifikat sedikitnya satu sertifikat'],
    ['21', 'level 1: 2025 (T-1); atau 2024 (T-2)'],
    ['22', 'pemerintah, akademisi, bisnis, komunitas, media, dan LSM'],
    ['25', 'level 2: media sosial atau media milik pemerintah daerah'],
    ['28', 'level 2: lebih dari 1 sampai 5 hari'],
    ['31', 'daerah sendiri tidak dihitung'],
    ['33', 'di atas 30 persen: dianggap level 3'],
    ['35', 'Sebaiknya disertai sampul video, memuat logo'],
    ['10a', 'level 3: 1,16 poin atau lebih'],
    ['10a', 'angka 2024 (T-2) dikurangi angka 2025 (T-1)'],
    ['pad', 'level 1: -5,14 persen atau kurang'],
    ['opini_bpk', 'level 3: wajar tanpa pengecualian (WTP)'],
    ['tpt', 'Bobot 0,75 (dua transkripsi sepakat [1])'],
  ])('%s tells "%s"', (word, fact) => {
    expect(flat(explainRow(word, 'iga-2026'))).toContain(fact);
  });

  it.each([
    // 2.34 to 5.92 and up to 2.35 percent share 2.34 to 2.35; nothing is left out.
    ['tpt', 'Batas yang tercetak saling tumpang tindih. Nilai'],
    // 4.81 to 13.11 and from 13.10: shared; below it up to 4.82: shared.
    ['kemiskinan', 'saling tumpang tindih. Nilai'],
    // 0.07 then 0.08, 1.15 then 1.16 points: 0.075 is in none.
    ['kemiskinan_penurunan', 'Batas yang tercetak menyisakan celah. Nilai'],
    // 2.04 then 2.05, but 5.23 belongs to levels 2 and 3.
    ['pendapatan_perkapita', 'saling tumpang tindih dan menyisakan celah'],
    ['33', 'menyisakan celah'],
  ])('tells that the printed limits of %s are unclear', (word, fact) => {
    expect(flat(explainRow(word, 'iga-2026'))).toContain(fact);
  });

  it.each(['17', '28', '29', '2a', '13a', '20'])('finds nothing unclear about the limits of %s', (word) => {
    expect(explainRow(word, 'iga-2026')).not.toContain('Batas yang tercetak');
  });

  it('shows a row that the edition asked for does not have from the newest edition in force', () => {
    const text = flat(explainRow('pad', 'iga-2024'));
    expect(text).toContain('Edisi iga-2024 tidak memuat indikator ini.');
    expect(text).toContain('Jumlah peningkatan PAD Indeks Inovasi Daerah, IGA 2026');
    expect(text).toMatch(/tidak ada pada edisi iga-2023 .*iga-2024 .*iga-2025/);
  });

  it.each(['iga-2023', 'iga-2024', 'iga-2025', 'iga-2026', 'iga-2027'])('renders every row of %s', (code) => {
    const { sid, spd } = editionOf(code).catalog;
    for (const { kunci } of [...sid, ...spd.baris]) {
      for (const texts of LANGUAGES) {
        for (const width of WIDTHS) expectTidy(explainRow(kunci, code, texts, width), width);
      }
    }
  });
});

describe('a finding', () => {
  it('tells code, severity, meaning, basis, and how to switch and waive it', () => {
    const text = flat(explainCode('profil/rancang-bangun-pendek', 'iga-2026'));
    expect(text).toContain(indonesian.findings['profil/rancang-bangun-pendek'].judul);
    expect(text).toContain(flat(indonesian.findings['profil/rancang-bangun-pendek'].penjelasan));
    expect(text).toContain('Tingkat galat');
    expect(text).toContain('paling sedikit 300 kata (dua transkripsi sepakat [1])');
    expect(text).toContain('aturan: profil/rancang-bangun-pendek: mati');
    expect(text).toContain('pengecualian: - aturan: profil/rancang-bangun-pendek inovasi: INV-001 alasan:');
  });

  it('says aloud that it rests on an assumption', () => {
    // The 300 words were not found in any text of 2023.
    const text = flat(explainCode('profil/rancang-bangun-pendek', 'iga-2023'));
    expect(text).toContain('ASUMSI, bukan ketentuan');
    expect(text).toContain('paling tinggi peringatan');
    expect(flat(explainCode('profil/nama-mirip', 'iga-2026'))).toContain(
      'tidak tertulis dalam pedoman. (ASUMSI',
    );
  });

  it('counts the facts that every indicator has its own of', () => {
    // 20 SID indicators with levels that two transcriptions agree on; no SPD rows in 2024.
    expect(flat(explainCode('indikator/tidak-terisi', 'iga-2026'))).toContain(
      '20 butir: dua transkripsi sepakat',
    );
    expect(flat(explainCode('spd/tidak-terisi', 'iga-2024'))).toContain('tidak ada pada edisi iga-2024');
  });

  it.each(Object.keys(indonesian.findings))('%s renders in both languages', (word) => {
    const edition = editionOf('iga-2026');
    const subject = findSubject(word, edition, [], indonesian.findings);
    if (subject.kind !== 'temuan') throw new Error(`${word} is no finding`);
    expect(defaultSeverity(subject.code)).toBeDefined();
    for (const texts of LANGUAGES) {
      for (const { catalog } of editions) {
        for (const width of WIDTHS) expectTidy(explainCode(subject.code, catalog.kode, texts, width), width);
      }
    }
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

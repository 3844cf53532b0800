import { describe, expect, it } from 'vitest';
import { loadScanIndicators } from '../../../src/cli/scan/scan-indicators.js';
import { loadEdition } from '../../../src/edition/load.js';
import { buildTree } from '../../../src/evidence/scan/folder-tree.js';
import { placeFiles } from '../../../src/evidence/scan/place/place-files.js';
import { findInnovations } from '../../../src/evidence/scan/structure/find-innovations.js';
import type { Inspection } from '../../../src/evidence/schema/inspection.js';
import { indexIndicators } from '../../../src/inventory/import/indicators.js';

const indicators = await loadScanIndicators(await loadEdition('iga-2026'));

/** A PDF whose text layer shows these kinds of paper and days. */
function paper(ciri: readonly string[], tanggal: readonly string[] = []): Inspection {
  const teks = {
    sumber: 'lapisan_teks',
    kata: 99,
    nomor: [],
    isian_kosong: [],
    memuat: [],
    sebutan: [],
  } as const;
  const pdf = {
    halaman: 1,
    halaman_berteks: 1,
    halaman_dibaca: 1,
    sorotan: 0,
    tanda_tangan_elektronik: false,
  };
  return {
    sha256: '',
    bita: 1,
    jenis: 'pdf',
    keadaan: 'terbaca',
    pdf,
    teks: {
      ...teks,
      nomor: [],
      isian_kosong: [],
      memuat: [],
      sebutan: [],
      ciri: [...ciri],
      tanggal: [...tanggal],
    },
  };
}

/** What becomes of one file of an innovation: its indicator, or why it was not placed. */
function place(path: string, seen?: Inspection) {
  const full = `GEBRAKS/${path}`;
  const tree = buildTree([full, 'LENTERA/x.pdf', 'SATRIA/x.pdf'], 'Bukti');
  const structure = findInnovations(tree, indexIndicators(indicators));
  const facts = new Map(seen === undefined ? [] : [[full, seen]]);
  const { placed, unsure } = placeFiles(structure, facts, indicators);
  const found = placed.find((file) => file.path === full);
  return found ?? unsure.find((file) => file.path === full);
}

function outcome(path: string, seen?: Inspection): string | undefined {
  const found = place(path, seen);
  return found !== undefined && 'indikator' in found ? found.indikator : found?.reason;
}

describe('a file is placed where its name leaves one indicator', () => {
  it.each([
    ['RKPD & DPA/DPA 2025.pdf', 'anggaran'],
    ['RKPD dan DPA/RKPD 2025.pdf', 'rkpd'],
    ['SK, SOP/SOP.pdf', 'proses_layanan'],
    ['Nilai IKM 2025.pdf', 'monev'],
    ['Sertifikat bimtek.pdf', 'bimtek'],
    ['20. Bimtek/Piagam penghargaan peserta.pdf', 'bimtek'],
    ['Bimtek 1/daftar hadir.pdf', 'bimtek'],
  ])('%s', (path, indikator) => {
    expect(outcome(path)).toBe(indikator);
  });
});

describe('a file is left to the office', () => {
  it.each([
    // The folder names two indicators, and the file neither.
    ['RKPD & DPA/scan.pdf', 'beberapa_mungkin'],
    ['Aktor dan Jejaring/SK Tim.pdf', 'beberapa_mungkin'],
    // What belongs to the profile or to the region is evidence of no indicator.
    ['Sertifikat HAKI.pdf', 'lampiran_profil'],
    ['HAKI/sertifikat.pdf', 'lampiran_profil'],
    ['Penghargaan/sertifikat juara 1.pdf', 'lampiran_profil'],
    ['Profil Bisnis SOP.pdf', 'lampiran_profil'],
    // Any of these may be of something else altogether.
    ['sertifikat.pdf', 'petunjuk_lemah'],
    ['daftar hadir.pdf', 'petunjuk_lemah'],
    ['proposal.pdf', 'petunjuk_lemah'],
    // Industri Kecil Menengah as well as Indeks Kepuasan Masyarakat.
    ['Data IKM.pdf', 'tanpa_petunjuk'],
    ['Sosialisasi SOP.pdf', 'petunjuk_berlawanan'],
    ['SOP pengaduan.pdf', 'petunjuk_berlawanan'],
    ['foto bimtek.jpg', 'format_tidak_diterima'],
    ['SOP.jpg', 'format_tidak_diterima'],
    ['foto kegiatan (2).jpg', 'tanpa_petunjuk'],
  ])('%s: %s', (path, reason) => {
    expect(outcome(path)).toBe(reason);
  });

  it('whose title stands on awards and lists of any meeting too', () => {
    expect(outcome('scan.pdf', paper(['laporan_skm']))).toBe('monev');
    expect(outcome('scan.pdf', paper(['sertifikat']))).toBe('petunjuk_lemah');
    expect(outcome('scan.pdf', paper(['daftar_hadir']))).toBe('petunjuk_lemah');
    expect(outcome('sertifikat bimtek.pdf', paper(['sertifikat']))).toBe('bimtek');
  });
});

describe('the evidence of the region', () => {
  it('is told by its folder, whatever lies in it, and makes no innovation', () => {
    const paths = ['SPD/7. PAD/Perda APBD 2025.pdf', 'SPD/RPJMD.pdf', 'GEBRAKS/SOP.pdf', 'LENTERA/SOP.pdf'];
    const structure = findInnovations(buildTree(paths, 'Bukti'), indexIndicators(indicators));
    expect(structure.innovations.map(({ nama }) => nama)).toEqual(['GEBRAKS', 'LENTERA']);
    const { placed, unsure } = placeFiles(structure, new Map(), indicators);
    expect(placed.map(({ path }) => path)).toEqual(['GEBRAKS/SOP.pdf', 'LENTERA/SOP.pdf']);
    expect(unsure.map(({ path, inovasi, reason, guesses }) => [path, inovasi, reason, guesses])).toEqual([
      ['SPD/RPJMD.pdf', undefined, 'bukti_spd', []],
      ['SPD/7. PAD/Perda APBD 2025.pdf', undefined, 'bukti_spd', []],
    ]);
  });
});

describe('the year of a paper', () => {
  const year = (path: string, seen?: Inspection) => {
    const found = place(path, seen);
    return found !== undefined && 'evidence' in found ? found.evidence.tahun : 'not placed';
  };

  it('is the one in its name', () => {
    expect(year('DPA 2025.pdf')).toBe(2025);
    expect(year('DPA 2024-2025.pdf')).toBeUndefined();
    // A plan for 2025 is fixed in 2024, a budget on the second of January.
    expect(year('RKPD 2025.pdf', paper(['rkpd'], ['2024-07-01']))).toBe(2025);
    expect(year('DPA 2025.pdf', paper(['dpa'], ['2025-01-02']))).toBe(2025);
  });

  it('is left open where the paper was signed after that year', () => {
    expect(year('DPA 2024.pdf', paper(['dpa'], ['2025-01-02']))).toBeUndefined();
  });
});

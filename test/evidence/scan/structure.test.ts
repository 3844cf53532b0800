import { describe, expect, it } from 'vitest';
import { loadScanIndicators } from '../../../src/cli/scan/scan-indicators.js';
import { loadEdition } from '../../../src/edition/load.js';
import { buildTree } from '../../../src/evidence/scan/folder-tree.js';
import { findInnovations } from '../../../src/evidence/scan/structure/find-innovations.js';
import { indexIndicators } from '../../../src/inventory/import/indicators.js';

const index = indexIndicators(await loadScanIndicators(await loadEdition('iga-2026')));

/** What is found in a folder of these files: innovations as "ID name | office | folder", files as "owner | trail | path". */
function find(root: string, ...paths: readonly string[]) {
  const { innovations, files } = findInnovations(buildTree(paths, root), index);
  return {
    innovations: innovations.map(({ id, nama, perangkatDaerah, folder }) =>
      [id, nama ?? '-', perangkatDaerah ?? '-', folder].join(' | '),
    ),
    files: files.map(({ inovasi, trail, path }) => [inovasi ?? '-', trail.join(' > '), path].join(' | ')),
  };
}

describe('the innovations of a folder', () => {
  it('one folder each, a loose file belongs to none', () => {
    expect(find('Bukti', 'GEBRAKS/SOP.pdf', 'LENTERA/16. Regulasi/a/perbup.pdf', 'lepas.pdf')).toEqual({
      innovations: ['INV-001 | GEBRAKS | - | GEBRAKS', 'INV-002 | LENTERA | - | LENTERA'],
      files: [
        '- |  | lepas.pdf',
        'INV-001 |  | GEBRAKS/SOP.pdf',
        'INV-002 | 16. Regulasi > a | LENTERA/16. Regulasi/a/perbup.pdf',
      ],
    });
  });

  it('below offices, and below folders that only group them', () => {
    expect(
      find(
        'Bukti',
        'Dinas Kesehatan/GEBRAKS/SOP.pdf',
        'Dinas Kesehatan/LENTERA/SOP.pdf',
        'Kelompok Lomba/SATRIA/SOP.pdf',
        'Kelompok Lomba/SATRIA/DPA.pdf',
        'Kelompok Lomba/SATRIA/Perbup.pdf',
        'Kelompok Lomba/SIPANDU/SOP.pdf',
        'Kelompok Lomba/SIPANDU/DPA.pdf',
        'Kelompok Lomba/SIPANDU/Perbup.pdf',
      ).innovations,
    ).toEqual([
      'INV-001 | GEBRAKS | Dinas Kesehatan | Dinas Kesehatan/GEBRAKS',
      'INV-002 | LENTERA | Dinas Kesehatan | Dinas Kesehatan/LENTERA',
      'INV-003 | SATRIA | - | Kelompok Lomba/SATRIA',
      'INV-004 | SIPANDU | - | Kelompok Lomba/SIPANDU',
    ]);
  });

  it('an office whose folder holds the evidence itself has one innovation without a name', () => {
    expect(find('Bukti', 'Kecamatan Rimba Hulu/SOP.pdf', 'GEBRAKS/SOP.pdf', 'LENTERA/a.pdf')).toEqual({
      innovations: [
        'INV-001 | GEBRAKS | - | GEBRAKS',
        'INV-002 | - | Kecamatan Rimba Hulu | Kecamatan Rimba Hulu',
        'INV-003 | LENTERA | - | LENTERA',
      ],
      files: [
        'INV-001 |  | GEBRAKS/SOP.pdf',
        'INV-002 |  | Kecamatan Rimba Hulu/SOP.pdf',
        'INV-003 |  | LENTERA/a.pdf',
      ],
    });
  });

  it('below offices that go by an abbreviation', () => {
    expect(
      find('Bukti', 'RSUD/ANTRI CERDAS/SOP.pdf', 'KEC. RIMBA HULU/JEMPOL/SK.pdf', 'BAPPERIDA/SIPANTAS/SK.pdf')
        .innovations,
    ).toEqual([
      'INV-001 | SIPANTAS | BAPPERIDA | BAPPERIDA/SIPANTAS',
      'INV-002 | JEMPOL | KEC. RIMBA HULU | KEC. RIMBA HULU/JEMPOL',
      'INV-003 | ANTRI CERDAS | RSUD | RSUD/ANTRI CERDAS',
    ]);
  });

  it('called after the head of an office', () => {
    const { innovations } = find('Bukti', 'CAMAT MENYAPA/SOP.pdf', 'CAMAT MENYAPA/SK.pdf', 'GEBRAKS/SOP.pdf');
    expect(innovations).toEqual([
      'INV-001 | CAMAT MENYAPA | - | CAMAT MENYAPA',
      'INV-002 | GEBRAKS | - | GEBRAKS',
    ]);
  });

  it('none for an office that keeps nothing that looks like evidence, nor for folders that keep odds and ends', () => {
    const odds = [
      'Arsip lama/a.pdf',
      'Materi paparan/b.pdf',
      'Contoh format/c.pdf',
      'SURAT MASUK/d.pdf',
      'Backup/e.pdf',
    ];
    const { innovations, files } = find(
      'Bukti',
      'BAPPERIDA/Rekap inovasi.pdf',
      'GEBRAKS/SOP.pdf',
      'LENTERA/f.pdf',
      ...odds,
    );
    expect(innovations).toEqual(['INV-001 | GEBRAKS | - | GEBRAKS', 'INV-002 | LENTERA | - | LENTERA']);
    expect(files.filter((line) => line.startsWith('-'))).toHaveLength(1 + odds.length);
  });

  it('what may be an office or an innovation is one where evidence lies directly in it', () => {
    const { innovations } = find('Bukti', 'Desa Siaga/SOP.pdf', 'Desa Siaga/DPA.pdf', 'GEBRAKS/SOP.pdf');
    expect(innovations).toEqual(['INV-001 | Desa Siaga | - | Desa Siaga', 'INV-002 | GEBRAKS | - | GEBRAKS']);
  });

  it('and an office where only innovations do', () => {
    const { innovations } = find(
      'Bukti',
      'Desa Rimba Hulu/GEBRAKS/SOP.pdf',
      'Desa Rimba Hulu/LENTERA/SOP.pdf',
    );
    expect(innovations).toEqual([
      'INV-001 | GEBRAKS | Desa Rimba Hulu | Desa Rimba Hulu/GEBRAKS',
      'INV-002 | LENTERA | Desa Rimba Hulu | Desa Rimba Hulu/LENTERA',
    ]);
  });

  it('the scanned folder itself, when only indicators lie below it', () => {
    expect(find('INV-007 GEBRAKS', '16. Regulasi/perbup.pdf', '35/klip.mp4')).toEqual({
      innovations: ['INV-007 | GEBRAKS | - | '],
      files: ['INV-007 | 16. Regulasi | 16. Regulasi/perbup.pdf', 'INV-007 | 35 | 35/klip.mp4'],
    });
  });

  it('the names that files side by side share', () => {
    expect(
      find('Bukti', 'GEBRAKS - SOP.pdf', 'GEBRAKS DPA.pdf', 'LENTERA_SOP.pdf', 'LENTERA sk.pdf', 'x.pdf'),
    ).toEqual({
      innovations: ['INV-001 | GEBRAKS | - | ', 'INV-002 | LENTERA | - | '],
      files: [
        'INV-001 |  | GEBRAKS - SOP.pdf',
        'INV-001 |  | GEBRAKS DPA.pdf',
        'INV-002 |  | LENTERA sk.pdf',
        'INV-002 |  | LENTERA_SOP.pdf',
        '- |  | x.pdf',
      ],
    });
  });

  it('the folders that lie below several indicators; one that lies below a single one is only a folder', () => {
    expect(
      find(
        'Eviden',
        '16. Regulasi/GEBRAKS/a.pdf',
        '28. SOP/gebraks/b.pdf',
        '28. SOP/lama/c.pdf',
        '28. SOP/d.pdf',
        'e.pdf',
      ),
    ).toEqual({
      innovations: ['INV-001 | GEBRAKS | - | 16. Regulasi/GEBRAKS'],
      files: [
        '- |  | e.pdf',
        'INV-001 | 16. Regulasi | 16. Regulasi/GEBRAKS/a.pdf',
        '- | 28. SOP | 28. SOP/d.pdf',
        'INV-001 | 28. SOP | 28. SOP/gebraks/b.pdf',
        '- | 28. SOP > lama | 28. SOP/lama/c.pdf',
      ],
    });
  });

  it('keep the ID an office gave; one given twice counts once', () => {
    const { innovations } = find('Bukti', 'INV-002 GEBRAKS/a.pdf', 'INV-002 LENTERA/a.pdf', 'SATRIA/a.pdf');
    expect(innovations).toEqual([
      'INV-002 | GEBRAKS | - | INV-002 GEBRAKS',
      'INV-001 | LENTERA | - | INV-002 LENTERA',
      'INV-003 | SATRIA | - | SATRIA',
    ]);
  });

  it('are none in a folder without files', () => {
    expect(find('Bukti')).toEqual({ innovations: [], files: [] });
    expect(find('GEBRAKS').innovations).toEqual([]);
  });
});

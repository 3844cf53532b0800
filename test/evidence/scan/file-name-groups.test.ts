import { describe, expect, it } from 'vitest';
import { findSharedNames } from '../../../src/evidence/scan/structure/file-name-groups.js';

/** Names of the groups, each with its number of files. */
const groups = (...files: readonly string[]) =>
  findSharedNames(files).map(({ nama, files: members }) => `${nama} ${members.length}`);

describe('names that files side by side share', () => {
  it('stand in front, behind, or between known words', () => {
    expect(
      groups('GEBRAKS - SOP.pdf', 'DPA GEBRAKS 2025.pdf', 'SOP LENTERA v2.pdf', '1. lentera_foto (2).jpg'),
    ).toEqual(['GEBRAKS 2', 'LENTERA 2']);
  });

  it('are words side by side: another word that two files share is no part of the name', () => {
    expect(
      groups(
        'GEBRAKS - Undangan bimtek gelombang 1.pdf',
        'GEBRAKS - Daftar hadir bimtek gelombang 1.pdf',
        'GEBRAKS - sertifikat.pdf',
        'LENTERA - SOP.pdf',
        'LENTERA - DPA.pdf',
      ),
    ).toEqual(['GEBRAKS 3', 'LENTERA 2']);
  });

  it('are the ones that more files share, wherever they stand', () => {
    expect(
      groups('Undangan gelombang 1 GEBRAKS.pdf', 'Absen gelombang 1 GEBRAKS.pdf', 'SOP GEBRAKS.pdf'),
    ).toEqual(['GEBRAKS 3']);
  });

  it('may begin alike: a longer name is another innovation', () => {
    expect(
      groups('SAPA WARGA - SOP.pdf', 'SAPA WARGA - DPA.pdf', 'SAPA BUMIL - SOP.pdf', 'SAPA BUMIL - DPA.pdf'),
    ).toEqual(['SAPA WARGA 2', 'SAPA BUMIL 2']);
  });

  it('count only when most files bear one', () => {
    expect(groups('GEBRAKS SOP.pdf', 'GEBRAKS DPA.pdf', 'a.pdf', 'scan 1.pdf', 'Perbup.pdf')).toEqual([]);
  });

  it('are none where only common words repeat', () => {
    expect(groups('Laporan kegiatan tahap 1.pdf', 'Laporan kegiatan tahap 2.pdf')).toEqual([]);
  });
});

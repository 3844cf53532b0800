import { describe, expect, it } from 'vitest';
import { readFolderName, readOfficeName } from '../../../src/evidence/scan/structure/folder-name.js';

describe('the name of an innovation in the name of its folder', () => {
  it.each([
    ['1. GEBRAKS', 'GEBRAKS'],
    ['01_gebraks (Dinkes)', 'gebraks', 'Dinkes'],
    ['12 - LAPOR PAK CAMAT', 'LAPOR PAK CAMAT'],
    ['3) SIPANDU', 'SIPANDU'],
    ['GEBRAKS 2025 FIX', 'GEBRAKS'],
    ['GEBRAKS_revisi_2', 'GEBRAKS'],
    ['GEBRAKS BARU', 'GEBRAKS'],
    ['GEBRAKS (final)', 'GEBRAKS'],
    ['GEBRAKS (1)', 'GEBRAKS'],
    ['GEBRAKS - Dinas Kesehatan', 'GEBRAKS', 'Dinas Kesehatan'],
    ['Dinkes - GEBRAKS', 'GEBRAKS', 'Dinkes'],
    ['GEBRAKS (Gerakan Bersama Aksi Kawal Stunting)', 'GEBRAKS (Gerakan Bersama Aksi Kawal Stunting)'],
    ['Data dukung GEBRAKS', 'GEBRAKS'],
    ['1. DATA DUKUNG INOVASI SAPA WARGA 2025', 'SAPA WARGA'],
    ['Eviden_LENTERA (Dinkes)', 'LENTERA', 'Dinkes'],
    ['Bukti Dukung - SIPANTAS', 'SIPANTAS'],
    ['folder inovasi SIPANTAS', 'SIPANTAS'],
    // What looks like numbering, a state or a year belongs to these names.
    ['KAMPUNG BARU', 'KAMPUNG BARU'],
    ['5 MENIT BERES', '5 MENIT BERES'],
    ['SATRIA 2.0', 'SATRIA 2.0'],
    ['1000 HARI PERTAMA', '1000 HARI PERTAMA'],
    ['COVID-19 TANGGAP', 'COVID-19 TANGGAP'],
    ['BUKTI NYATA', 'BUKTI NYATA'],
    ['INOVASI LAPOR PAK', 'INOVASI LAPOR PAK'],
    ['Data Dukung Desa', 'Data Dukung Desa'],
  ])('%s', (folder, nama, perangkatDaerah?: string) => {
    expect(readFolderName(folder, false)).toEqual({ id: undefined, nama, perangkatDaerah });
  });

  it('is without the number when the folders beside it are numbered too', () => {
    expect(readFolderName('5 GEBRAKS', true).nama).toBe('GEBRAKS');
  });

  it.each([
    ['INV-001 GEBRAKS', 'INV-001', 'GEBRAKS'],
    ['inv_12 - gebraks', 'INV-12', 'gebraks'],
    ['INV-007', 'INV-007', undefined],
  ])('%s bears an ID', (folder, id, nama) => {
    expect(readFolderName(folder, false)).toEqual({ id, nama, perangkatDaerah: undefined });
  });
});

describe('the name of an office', () => {
  it.each([
    ['3. Dinas Kesehatan', 'Dinas Kesehatan'],
    ['KECAMATAN RIMBA HULU', 'KECAMATAN RIMBA HULU'],
    ['RSUD', 'RSUD'],
    ['05_BAPPERIDA', 'BAPPERIDA'],
    ['Diskominfo Kab. Contoh', 'Diskominfo Kab. Contoh'],
    ['DPMPTSP', 'DPMPTSP'],
    ['Satpol PP dan Damkar', 'Satpol PP dan Damkar'],
    ['GEBRAKS', undefined],
    ['DISIPLIN', undefined],
    ['RSUD ANTRI CERDAS', 'RSUD ANTRI CERDAS'],
  ])('%s', (folder, name) => {
    expect(readOfficeName(folder)).toBe(name);
  });
});

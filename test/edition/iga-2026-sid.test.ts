import { beforeAll, describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/edition/load.js';
import { type Edition, findIndicator, type Measure } from '../../src/edition/model.js';
import { limits, number } from './catalogs.js';

let edition: Edition;

beforeAll(async () => {
  edition = await loadEdition('iga-2026');
});

function measureOf(key: string): Measure | undefined {
  return findIndicator(edition, key)?.level.ukur;
}

describe('the indicators of 2026', () => {
  it.each([
    ['16', 'regulasi', 'Regulasi Inovasi Daerah', '3', true],
    ['17', 'sdm', 'Ketersediaan dan peran SDM terhadap inovasi daerah', '2', true],
    ['18', 'anggaran', 'Dukungan anggaran', '2', false],
    ['19', 'alat_kerja', 'Alat Kerja', '2', false],
    ['20', 'bimtek', 'Bimtek inovasi', '1', false],
    ['21', 'rkpd', 'Integrasi program dan kegiatan inovasi dalam RKPD', '2', false],
    ['22', 'aktor', 'Keterlibatan aktor inovasi', '1', false],
    ['23', 'pelaksana', 'Pelaksana inovasi daerah', '1', false],
    ['24', 'jejaring', 'Jejaring inovasi', '1', false],
    ['25', 'sosialisasi', 'Sosialisasi Inovasi Daerah', '1', false],
    ['26', 'pedoman_teknis', 'Pedoman teknis', '1', false],
    ['27', 'informasi_layanan', 'Kemudahan informasi layanan', '1', false],
    ['28', 'proses_layanan', 'Kemudahan proses inovasi yang dihasilkan', '2', false],
    ['29', 'pengaduan', 'Penyelesaian layanan pengaduan', '1', false],
    ['30', 'layanan_terintegrasi', 'Layanan Terintegrasi', '2', false],
    ['31', 'replikasi', 'Replikasi', '3', false],
    ['32', 'kecepatan_penciptaan', 'Kecepatan penciptaan inovasi', '2', true],
    ['33', 'kemanfaatan', 'Kemanfaatan inovasi', '3', true],
    ['34', 'monev', 'Monitoring dan Evaluasi Inovasi Daerah', '2', false],
    ['35', 'video', 'Video inovasi daerah', '4', true],
  ])('%s %s: %s weighs %s, obligatory: %s', (code, key, name, weight, obligatory) => {
    const indicator = findIndicator(edition, code);
    expect(indicator).toBe(findIndicator(edition, ` ${key} `));
    expect([indicator?.kunci, indicator?.nama]).toEqual([key, name]);
    expect(number(indicator?.bobot.nilai)).toBe(weight);
    expect(indicator?.bobot.keyakinan).toBe('A');
    expect(indicator?.wajib).toMatchObject({ nilai: obligatory, keyakinan: 'B' });
    expect(indicator?.level.keyakinan).toBe('A');
    expect(indicator?.bukti.keyakinan).toBe('B');
  });

  it.each([
    ['sdm', 'nilai_terbaik', ['1..10', '11..30', '31..']],
    ['bimtek', 'kegiatan', ['1..1', '2..2', '3..']],
    ['aktor', 'unsur_berbeda', ['3..3', '4..4', '5..']],
    ['jejaring', 'unsur_berbeda', ['2..2', '3..4', '5..']],
    ['informasi_layanan', 'pilihan_berbeda', ['1..1', '2..2', '3..']],
    ['proses_layanan', 'nilai_terbaik', ['(5)..', '(1)..5', '0..1']],
    ['pengaduan', 'nilai_terbaik', ['0..50', '(50)..(91)', '91..']],
    ['replikasi', 'unsur_berbeda', ['1..1', '2..2', '3..']],
    ['kecepatan_penciptaan', 'nilai_terbaik', ['(8)..', '(4)..8', '0..4']],
    ['video', 'unsur_berbeda', ['1..2', '3..4', '5..']],
  ])('%s is measured by %s with the limits %j', (key, cara, expected) => {
    const measure = measureOf(key);
    expect(measure?.cara).toBe(cara);
    expect(measure !== undefined && 'batas' in measure ? limits(measure.batas) : []).toEqual(expected);
  });

  it.each([
    ['orang', 'orang', ['1..200', '201..500', '501..']],
    ['unit', 'persen', ['5..20', '20.01..50', '(50)..']],
    ['belanja', 'persen', ['0.01..10', '10.01..20', '20.01..30']],
    ['pendapatan', 'persen', ['0.01..9.99', '10..19.99', '20..']],
    ['produk', 'produk', ['1..100', '101..200', '(200)..']],
    ['tren', 'periode', ['1..1', '2..2', '3..']],
  ])('kemanfaatan by %s, in %s, has the limits %j', (basis, unit, expected) => {
    const measure = measureOf('kemanfaatan');
    if (measure?.cara !== 'manfaat') throw new Error('another measure');
    expect(Object.keys(measure.basis)).toHaveLength(6);
    expect(measure.bawaan).toBeUndefined();
    expect(measure.basis[basis]?.satuan).toBe(unit);
    expect(limits(measure.basis[basis]?.batas ?? [])).toEqual(expected);
  });

  it('takes spending saved beyond 30 % for level 3', () => {
    const measure = measureOf('kemanfaatan');
    const beyond = measure?.cara === 'manfaat' ? measure.basis.belanja?.lebih_dari : undefined;
    expect([number(beyond?.nilai), beyond?.level]).toEqual(['30', 3]);
  });

  it.each([
    ['alat_kerja', { manual: 1, elektronik: 2, daring: 3 }],
    ['sosialisasi', { spanduk: 1, medsos: 2, media_pemda: 2, media_luar: 3 }],
    ['layanan_terintegrasi', { terpisah: 1, satu_unit: 2, lintas_unit: 3 }],
  ])('%s takes the best choice of %j', (key, pilihan) => {
    expect(measureOf(key)).toEqual({ cara: 'pilihan_terbaik', pilihan });
  });

  it.each([
    [
      'anggaran',
      [
        [[0, -1, -2]],
        [
          [-1, 0],
          [-1, -2],
        ],
        [[0], [-1], [-2]],
      ],
    ],
    ['rkpd', [[[0, -1, -2]], [[-1, -2]], [[-1], [-2]]]],
  ])('%s looks at sets of years', (key, fromHighest) => {
    const measure = measureOf(key);
    const rows = measure?.cara === 'himpunan_tahun' ? measure.tingkat : [];
    expect(rows.map(({ level }) => level)).toEqual([3, 2, 1]);
    expect(rows.map(({ salah_satu }) => salah_satu)).toEqual(fromHighest);
  });

  it.each([
    [
      'regulasi',
      [
        { level: 3, jenis: ['perda'], pendamping: ['perkada', 'sk_kdh', 'sk_kpd_an_kdh'] },
        { level: 2, jenis: ['perkada'] },
        { level: 1, jenis: ['sk_kdh', 'sk_kpd_an_kdh'] },
      ],
    ],
    [
      'pelaksana',
      [
        { level: 3, jenis: ['sk_kdh', 'sk_kpd_an_kdh'], memuat: ['tanda_tangan'] },
        {
          level: 3,
          jenis: ['surat_penugasan', 'surat_perintah'],
          penandatangan: ['kdh'],
          memuat: ['tanda_tangan'],
        },
        {
          level: 2,
          jenis: ['surat_penugasan', 'surat_perintah'],
          penandatangan: ['kpd', 'kepala_unit', 'kpd_an_kdh'],
          memuat: ['tanda_tangan'],
        },
        {
          level: 1,
          jenis: ['sk_kdh', 'sk_kpd_an_kdh', 'sk_kpd', 'surat_penugasan', 'surat_perintah', 'daftar_tim'],
        },
      ],
    ],
    [
      'pedoman_teknis',
      [
        { level: 3, jenis: ['buku_daring', 'tangkapan_layar'], tautan: true },
        { level: 2, jenis: ['buku_elektronik', 'buku_daring'] },
        { level: 1, jenis: ['buku_manual'] },
      ],
    ],
    [
      'monev',
      [
        { level: 3, jenis: ['laporan_penelitian'] },
        { level: 2, jenis: ['laporan_skm'] },
        { level: 1, jenis: ['laporan_monev', 'testimoni'] },
      ],
    ],
  ])('%s takes the best document', (key, tingkat) => {
    expect(measureOf(key)).toEqual({ cara: 'dokumen_terbaik', tingkat });
  });

  it('asks for roles of the staff, in the document or in another of T-0', () => {
    expect(measureOf('sdm')).toMatchObject({ beserta: { memuat: 'peran', atau_dokumen_tahun: 0 } });
  });

  it('wants an attendance list, a founding paper and a certificate for bimtek', () => {
    expect(measureOf('bimtek')).toMatchObject({
      hadir: ['daftar_hadir'],
      dasar: ['sk_kegiatan', 'surat_tugas', 'undangan'],
      sertifikat: ['sertifikat'],
    });
  });

  it('knows six kinds of actor and the words of the hexahelix for them', () => {
    const measure = measureOf('aktor');
    if (measure?.cara !== 'unsur_berbeda') throw new Error('another measure');
    expect(measure.daftar).toEqual(['pemerintah', 'akademisi', 'bisnis', 'komunitas', 'media', 'lsm']);
    expect(measure.sinonim).toMatchObject({
      swasta: 'bisnis',
      masyarakat: 'komunitas',
      organisasi_non_pemerintah: 'lsm',
    });
  });

  it('counts what it should count: offices, other regions, methods, substances of the video only', () => {
    expect(measureOf('jejaring')).toMatchObject({ sebagai: 'perangkat_daerah' });
    expect(measureOf('replikasi')).toMatchObject({ sebagai: 'daerah_lain' });
    expect(measureOf('informasi_layanan')).toMatchObject({
      pilihan: ['tatap_muka', 'hotline', 'media_sosial', 'daring'],
    });
    expect(measureOf('video')).toMatchObject({
      sebagai: 'daftar',
      daftar: ['latar_belakang', 'penjaringan_ide', 'pemilihan_ide', 'manfaat', 'dampak'],
      dari_jenis: ['video'],
    });
  });

  it('knows no percentage of complaints above 100', () => {
    const measure = measureOf('pengaduan');
    expect(measure?.cara === 'nilai_terbaik' ? number(measure.maksimum) : undefined).toBe('100');
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/edition/load.js';
import { type Acceptance, type Edition, findIndicator } from '../../src/edition/model.js';
import { number } from './catalogs.js';

let edition: Edition;

beforeAll(async () => {
  edition = await loadEdition('iga-2026');
});

function acceptancesOf(key: string, kind: string): readonly Acceptance[] {
  return findIndicator(edition, key)?.bukti.terima.filter(({ jenis }) => jenis.includes(kind)) ?? [];
}

const IMAGES = ['jpg', 'jpeg', 'png'];
const PDF_OR_IMAGE = ['pdf', ...IMAGES];
const THREE_YEARS = { dari: -2, sampai: 0 };
const THREE_YEARS_ASSUMED = { ...THREE_YEARS, keyakinan: 'C', sumber: 'asumsi' };

/** Every accepted kind, its formats and its window, as the table of the domain page has them. */
const KINDS: [key: string, kinds: string[], formats: string[], window: object | undefined][] = [
  ['sdm', ['sk_kdh', 'sk_kpd_an_kdh', 'surat_penugasan', 'surat_perintah'], ['pdf'], THREE_YEARS],
  ['anggaran', ['dpa', 'rka', 'apbd', 'bosp', 'bok', 'jkn'], ['pdf'], undefined],
  ['alat_kerja', ['foto', 'tangkapan_layar'], PDF_OR_IMAGE, undefined],
  ['bimtek', ['sk_kegiatan', 'surat_tugas', 'undangan', 'daftar_hadir', 'sertifikat'], ['pdf'], THREE_YEARS],
  ['rkpd', ['rkpd', 'rkas', 'ruk', 'rpk', 'rba', 'rka_bumd', 'rkp_desa'], ['pdf'], undefined],
  [
    'aktor',
    [
      'sk_kdh',
      'sk_kpd',
      'sk_kpd_an_kdh',
      'dokumen_kerja_sama',
      'dokumen_hibah',
      'csr',
      'publikasi_media',
      'undangan',
      'foto',
    ],
    PDF_OR_IMAGE,
    THREE_YEARS,
  ],
  [
    'pelaksana',
    ['sk_kdh', 'sk_kpd_an_kdh', 'sk_kpd', 'surat_penugasan', 'surat_perintah', 'daftar_tim'],
    ['pdf'],
    undefined,
  ],
  [
    'jejaring',
    ['sk_kdh', 'sk_kpd_an_kdh', 'surat_penugasan', 'surat_perintah'],
    ['pdf'],
    THREE_YEARS_ASSUMED,
  ],
  ['sosialisasi', ['foto', 'tangkapan_layar', 'konten_medsos', 'berita'], IMAGES, THREE_YEARS_ASSUMED],
  [
    'pedoman_teknis',
    ['buku_manual', 'buku_elektronik', 'buku_daring', 'tangkapan_layar'],
    PDF_OR_IMAGE,
    undefined,
  ],
  ['informasi_layanan', ['tangkapan_layar', 'foto'], IMAGES, undefined],
  ['proses_layanan', ['sop'], ['pdf'], undefined],
  ['pengaduan', ['foto', 'tangkapan_layar'], IMAGES, THREE_YEARS_ASSUMED],
  ['pengaduan', ['rekap_pengaduan'], [...IMAGES, 'pdf'], THREE_YEARS_ASSUMED],
  ['layanan_terintegrasi', ['tangkapan_layar', 'foto', 'dokumen_integrasi'], IMAGES, undefined],
  [
    'replikasi',
    ['dokumen_kerja_sama', 'dokumen_replikasi', 'surat_korespondensi', 'surat_pernyataan_replikasi'],
    ['pdf'],
    undefined,
  ],
  ['kecepatan_penciptaan', ['proposal', 'laporan_penciptaan'], ['pdf'], undefined],
  [
    'monev',
    ['laporan_monev', 'testimoni', 'laporan_skm', 'laporan_penelitian'],
    PDF_OR_IMAGE,
    THREE_YEARS_ASSUMED,
  ],
  ['video', ['video'], ['mp4'], undefined],
  ['video', ['sampul_video'], IMAGES, undefined],
];

describe('the evidence of 2026', () => {
  it.each(KINDS)('%s takes %j as %j', (key, kinds, formats, window) => {
    for (const kind of kinds) {
      const acceptances = acceptancesOf(key, kind);
      expect(acceptances, kind).toHaveLength(1);
      expect(acceptances[0]?.format).toEqual(formats);
      expect(acceptances[0]?.jendela).toEqual(window);
    }
  });

  it('takes nothing beside those kinds', () => {
    for (const { kunci, bukti } of edition.catalog.sid) {
      if (kunci === 'regulasi' || kunci === 'kemanfaatan') continue;
      const listed = KINDS.filter(([key]) => key === kunci).flatMap(([, kinds]) => kinds);
      const accepted = bukti.terima.flatMap(({ jenis }) => jenis);
      expect([...accepted].sort(), kunci).toEqual(listed.sort());
    }
  });

  it.each([
    ['perda', { sampai: -1 }, ['tanda_tangan']],
    ['perkada', { sampai: -1 }, ['nama_inovasi', 'tanda_tangan']],
    ['sk_kdh', { tahun_dari: ['waktu_penerapan', 'waktu_pengembangan'] }, ['nama_inovasi', 'tanda_tangan']],
    [
      'sk_kpd_an_kdh',
      { tahun_dari: ['waktu_penerapan', 'waktu_pengembangan'] },
      ['nama_inovasi', 'tanda_tangan'],
    ],
  ])('regulasi takes a %s of its time, with number, date and subject', (kind, jendela, memuat) => {
    const identitas = ['nomor', 'tanggal', 'tentang'];
    expect(acceptancesOf('regulasi', kind)).toEqual([
      { jenis: expect.anything(), format: ['pdf'], jendela, identitas, memuat },
    ]);
  });

  it.each([
    ['sdm', 'sk_kdh', ['tanda_tangan']],
    ['anggaran', 'dpa', ['sorotan']],
    ['rkpd', 'rkpd', ['sorotan']],
    ['pelaksana', 'sk_kdh', undefined],
    ['jejaring', 'sk_kdh', ['tanda_tangan']],
    ['proses_layanan', 'sop', ['durasi', 'tanda_tangan']],
    ['pengaduan', 'foto', ['rekap']],
    ['pengaduan', 'rekap_pengaduan', undefined],
    ['replikasi', 'dokumen_kerja_sama', ['tanda_tangan']],
    ['kecepatan_penciptaan', 'proposal', ['durasi']],
  ])('%s: a %s must contain %j', (key, kind, memuat) => {
    expect(acceptancesOf(key, kind)[0]?.memuat).toEqual(memuat);
  });

  it.each([
    ['rkpd', undefined],
    ['rkas', ['sekolah']],
    ['ruk', ['puskesmas']],
    ['rpk', ['puskesmas']],
    ['rba', ['rsud', 'puskesmas', 'uptd', 'bumd']],
    ['rka_bumd', ['bumd']],
    ['rkp_desa', ['desa']],
  ])('the plan %s is for the units %j', (kind, unit) => {
    expect(acceptancesOf('rkpd', kind)[0]?.unit).toEqual(unit);
  });

  it.each([
    ['sosialisasi', 'foto'],
    ['informasi_layanan', 'foto'],
    ['pengaduan', 'tangkapan_layar'],
    ['layanan_terintegrasi', 'foto'],
  ])('%s: a PDF instead of an image is only worth a warning', (key, kind) => {
    expect(acceptancesOf(key, kind)[0]?.format_ditoleransi).toEqual(['pdf']);
  });

  it('shows a digital innovation by its screens and another one by photos', () => {
    expect(acceptancesOf('layanan_terintegrasi', 'tangkapan_layar')[0]).toMatchObject({
      jenis_inovasi: ['digital'],
      memuat_bila_disebut: ['halaman_depan', 'proses'],
    });
    for (const kind of ['foto', 'dokumen_integrasi']) {
      expect(acceptancesOf('layanan_terintegrasi', kind)[0]?.jenis_inovasi).toEqual(['non_digital']);
    }
  });

  it.each([
    ['daftar_penerima', 'orang'],
    ['tangkapan_layar', 'orang'],
    ['rekap_unit', 'unit'],
  ])('a %s must be signed for a non digital innovation only', (kind, basis) => {
    const conditions = acceptancesOf('kemanfaatan', kind).map(({ jenis_inovasi, memuat }) => [
      jenis_inovasi,
      memuat,
    ]);
    expect(conditions).toEqual([
      [['non_digital'], ['tanda_tangan']],
      [['digital'], undefined],
    ]);
    expect(acceptancesOf('kemanfaatan', kind).every((item) => item.basis?.join() === basis)).toBe(true);
  });

  it.each([
    ['laporan_belanja', 'belanja'],
    ['laporan_keuangan', 'pendapatan'],
    ['rekap_produk', 'produk'],
    ['kajian', 'tren'],
    ['laporan_penelitian', 'tren'],
  ])('a %s counts for the basis %s', (kind, basis) => {
    const acceptances = acceptancesOf('kemanfaatan', kind);
    expect(acceptances.map((item) => [item.basis, item.format])).toEqual([[[basis], PDF_OR_IMAGE]]);
  });

  it('takes a video of five minutes and asks for a cover with the logo beside it', () => {
    expect(number(acceptancesOf('video', 'video')[0]?.nilai_maks)).toBe('5');
    expect(findIndicator(edition, 'video')?.bukti.disarankan).toEqual([
      { jenis: ['sampul_video'], memuat: ['logo'] },
    ]);
  });

  it.each([
    ['regulasi', 'sk_kpd'],
    ['rkpd', 'renja'],
    ['rkpd', 'renstra'],
    ['pedoman_teknis', 'sop'],
    ['kemanfaatan', 'data_makro'],
  ])('%s gives a reason for refusing a %s', (key, kind) => {
    expect(findIndicator(edition, key)?.bukti.tolak?.[kind]?.length ?? 0).toBeGreaterThan(20);
  });
});

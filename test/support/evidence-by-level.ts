import type { EvidenceSource } from './inventory-source.js';

/** A level that documents can prove. */
export type ProvenLevel = 1 | 2 | 3;

type Evidence = (level: ProvenLevel, tZero: number) => readonly EvidenceSource[];

const OFFICES = ['Dinas Kesehatan', 'Dinas Pendidikan', 'Dinas Sosial', 'Dinas Perhubungan', 'Dinas Pangan'];
const ACTORS = ['pemerintah', 'akademisi', 'bisnis', 'komunitas', 'media'];
const METHODS = ['tatap_muka', 'media_sosial', 'daring'];
const REGIONS = ['Kabupaten Tapin', 'Kota Banjarbaru', 'Kabupaten Barito Kuala'];
const SUBSTANCES = ['latar_belakang', 'penjaringan_ide', 'pemilihan_ide', 'manfaat', 'dampak'];

const pick = <Value>(level: ProvenLevel, first: Value, second: Value, third: Value): Value =>
  level === 1 ? first : level === 2 ? second : third;

/** Dated in T-1, which lies in every window of every edition. */
const dated = (tZero: number) => ({ tanggal: `${tZero - 1}-03-15` });
const letter = (tZero: number) => ({
  nomor: '188/12',
  ...dated(tZero),
  tentang: 'Inovasi Daerah',
});
const SIGNED = { memuat: ['nama_inovasi', 'peran', 'tanda_tangan', 'sorotan', 'durasi'] };

/**
 * Documents whose level is the same in every edition. The figures are well inside their limits: 60 people are level
 * 1, 25 % of complaints level 1, 60 % level 2, 95 % level 3 in 2023 (40/71), 2024 (50/86) and 2026 (50/91) alike.
 */
const IN_EVERY_EDITION = {
  sdm: (level, tZero) => [{ jenis: 'sk_kdh', ...letter(tZero), nilai: pick(level, 6, 18, 34), ...SIGNED }],
  anggaran: (level, tZero) =>
    pick(level, [0], [-1, 0], [0, -1, -2]).map((offset) => ({
      jenis: 'dpa',
      tahun: tZero + offset,
      ...SIGNED,
    })),
  alat_kerja: (level) => [
    { jenis: 'tangkapan_layar', pilihan: pick(level, 'manual', 'elektronik', 'daring') },
  ],
  bimtek: (level, tZero) => [
    ...['Bimtek 1', 'Bimtek 2', 'Bimtek 3'].slice(0, level).flatMap((kegiatan) => [
      { jenis: 'undangan', ...dated(tZero), kegiatan },
      { jenis: 'daftar_hadir', ...dated(tZero), kegiatan },
    ]),
    { jenis: 'sertifikat', ...dated(tZero) },
  ],
  rkpd: (level, tZero) =>
    [-1, -2, 0].slice(0, level).map((offset) => ({ jenis: 'rkpd', tahun: tZero + offset, ...SIGNED })),
  aktor: (level, tZero) => [{ jenis: 'sk_kdh', ...letter(tZero), unsur: ACTORS.slice(0, level + 2) }],
  jejaring: (level, tZero) => [
    { jenis: 'sk_kdh', ...letter(tZero), unsur: OFFICES.slice(0, pick(level, 2, 3, 5)), ...SIGNED },
  ],
  sosialisasi: (level, tZero) => [
    {
      jenis: pick(level, 'foto', 'konten_medsos', 'berita'),
      pilihan: pick(level, 'spanduk', 'medsos', 'media_luar'),
      ...dated(tZero),
    },
  ],
  pedoman_teknis: (level) => [
    {
      jenis: pick(level, 'buku_manual', 'buku_elektronik', 'buku_daring'),
      ...(level === 3 ? { tautan: 'https://panduan.example/buku' } : {}),
    },
  ],
  informasi_layanan: (level) => METHODS.slice(0, level).map((pilihan) => ({ jenis: 'foto', pilihan })),
  proses_layanan: (level) => [{ jenis: 'sop', nilai: pick(level, 7, 3, 1), ...SIGNED }],
  pengaduan: (level, tZero) => [
    { jenis: 'rekap_pengaduan', ...dated(tZero), nilai: pick(level, 25, 60, 95) },
  ],
  replikasi: (level) => [{ jenis: 'dokumen_replikasi', unsur: REGIONS.slice(0, level), ...SIGNED }],
  kecepatan_penciptaan: (level) => [{ jenis: 'proposal', nilai: pick(level, 10, 6, 3), ...SIGNED }],
  monev: (level, tZero) => [
    { jenis: pick(level, 'laporan_monev', 'laporan_skm', 'laporan_penelitian'), ...dated(tZero) },
  ],
  video: (level) => [
    { jenis: 'video', nilai: 4, unsur: SUBSTANCES.slice(0, pick(level, 2, 3, 5)) },
    { jenis: 'sampul_video', memuat: ['logo'] },
  ],
} as const satisfies Readonly<Record<string, Evidence>>;

type OtherKey = 'regulasi' | 'pelaksana' | 'layanan_terintegrasi' | 'kemanfaatan';

/** What 2026 asks; 2025 and 2027 are taken from it. */
const SINCE_2025: Readonly<Record<OtherKey, Evidence>> = {
  regulasi: (level, tZero) =>
    pick(level, ['sk_kdh'], ['perkada'], ['perda', 'perkada']).map((jenis) => ({
      jenis,
      ...letter(tZero),
      ...SIGNED,
    })),
  pelaksana: (level) => [
    {
      jenis: pick(level, 'daftar_tim', 'surat_penugasan', 'sk_kdh'),
      penandatangan: pick(level, 'kpd', 'kpd', 'kdh'),
      ...SIGNED,
    },
  ],
  layanan_terintegrasi: (level) => [
    { jenis: 'tangkapan_layar', pilihan: pick(level, 'terpisah', 'satu_unit', 'lintas_unit') },
  ],
  kemanfaatan: (level) => [{ jenis: 'daftar_penerima', nilai: pick(level, 60, 340, 812), ...SIGNED }],
};

const IN_2024: Readonly<Record<OtherKey, Evidence>> = {
  regulasi: (level, tZero) => [
    { jenis: pick(level, 'sk_kpd', 'sk_kdh', 'perkada'), ...letter(tZero), ...SIGNED },
  ],
  pelaksana: (level) => [{ jenis: pick(level, 'daftar_tim', 'sk_kpd', 'sk_kdh'), ...SIGNED }],
  layanan_terintegrasi: SINCE_2025.layanan_terintegrasi,
  kemanfaatan: (level) => [{ jenis: 'daftar_penerima', nilai: pick(level, 60, 150, 812), ...SIGNED }],
};

const IN_2023: Readonly<Record<OtherKey, Evidence>> = {
  ...IN_2024,
  layanan_terintegrasi: (level) => [
    { jenis: 'tangkapan_layar', pilihan: pick(level, 'laman_informasi', 'aplikasi_web', 'web_dan_seluler') },
  ],
};

export type IndicatorKey = OtherKey | keyof typeof IN_EVERY_EDITION;

const ENDINGS: Readonly<Record<string, string>> = {
  foto: 'jpg',
  tangkapan_layar: 'png',
  konten_medsos: 'png',
  berita: 'png',
  sampul_video: 'jpg',
  video: 'mp4',
};

/**
 * Full and valid documents for exactly one level of an indicator, each with a file of its own.
 *
 * @param folder of the files, so that no two slots share one
 */
export function provingDocuments(
  tZero: number,
  key: IndicatorKey,
  level: ProvenLevel,
  folder: string,
): EvidenceSource[] {
  const others = tZero === 2023 ? IN_2023 : tZero === 2024 ? IN_2024 : SINCE_2025;
  const evidence: Evidence = { ...others, ...IN_EVERY_EDITION }[key];
  return evidence(level, tZero).map((record, position) => ({
    ...record,
    berkas: `${folder}/${key}-${level}-${position + 1}.${ENDINGS[record.jenis ?? ''] ?? 'pdf'}`,
  }));
}

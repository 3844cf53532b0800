import type { LabelTable } from '../look-up.js';

/** What the rows of the region offer to choose from. */
const REGION_CHOICES = {
  misi: 'termuat dalam misi',
  visi: 'termuat dalam visi',
  misi_visi: 'termuat dalam visi dan misi',
  tmp: 'tidak memberikan pendapat (TMP)',
  tw: 'tidak wajar (TW)',
  wdp: 'wajar dengan pengecualian (WDP)',
  wtp: 'wajar tanpa pengecualian (WTP)',
  d: 'D',
  c: 'C',
  cc: 'CC',
  b: 'B',
  bb: 'BB',
  a: 'A',
  aa: 'AA',
  piagam: 'piagam',
  piagam_insentif: 'piagam dan insentif',
  piagam_insentif_kontrol: 'piagam, insentif, dan kontrol',
  kurang: 'kurang',
  cukup: 'cukup',
  baik: 'baik',
  sangat_baik: 'sangat baik',
  unggul: 'unggul',
  rancangan: 'masih rancangan',
  disepakati: 'sudah disepakati',
  perkada: 'ditetapkan dengan Perkada',
  sosialisasi: 'sosialisasi',
  administrasi: 'bantuan administrasi',
  insentif: 'insentif',
} as const;

const INNOVATION_CHOICES = {
  manual: 'manual',
  elektronik: 'elektronik',
  daring: 'daring',
  spanduk: 'spanduk',
  medsos: 'media sosial',
  media_pemda: 'media milik pemerintah daerah',
  media_luar: 'media di luar pemerintah daerah',
  media_fisik: 'media fisik',
  tatap_muka: 'tatap muka',
  hotline: 'hotline',
  surel: 'surel',
  media_sosial: 'media sosial',
  laman_informasi: 'laman informasi',
  aplikasi_web: 'aplikasi web',
  web_dan_seluler: 'aplikasi web dan seluler',
  terpisah: 'layanan terpisah',
  satu_unit: 'terintegrasi dalam satu unit',
  lintas_unit: 'terintegrasi lintas unit',
} as const;

/** What is counted: actors, and the substances of a video. */
const ELEMENTS = {
  pemerintah: 'pemerintah',
  akademisi: 'akademisi',
  bisnis: 'bisnis',
  komunitas: 'komunitas',
  media: 'media',
  lsm: 'LSM',
  latar_belakang: 'latar belakang',
  penjaringan_ide: 'penjaringan ide',
  pemilihan_ide: 'pemilihan ide',
  dampak: 'dampak',
} as const;

const BENEFIT_BASES = {
  orang: 'orang',
  unit: 'unit',
  belanja: 'efisiensi belanja',
  pendapatan: 'kenaikan pendapatan',
  produk: 'produk',
  tren: 'tren',
} as const;

/** `pilihan`, `unsur` and `basis`, as the editions name them. */
export const CHOICES = {
  ...REGION_CHOICES,
  ...INNOVATION_CHOICES,
  ...ELEMENTS,
  ...BENEFIT_BASES,
} as const satisfies LabelTable;

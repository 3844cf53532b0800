import type { InnovationKind, Signatory, Stage, UnitKind } from '../../base/vocabulary.js';
import type { Criterion } from '../../inventory/model.js';
import type { LabelTable } from '../look-up.js';

const UNIT_KIND_NAMES = {
  dinas: 'dinas',
  badan: 'badan',
  sekretariat: 'sekretariat',
  bagian_setda: 'bagian Sekretariat Daerah',
  inspektorat: 'inspektorat',
  kecamatan: 'kecamatan',
  kelurahan: 'kelurahan',
  desa: 'desa',
  puskesmas: 'puskesmas',
  rsud: 'RSUD',
  sekolah: 'sekolah',
  uptd: 'UPTD',
  bumd: 'BUMD',
  masyarakat: 'masyarakat',
  lainnya: 'lainnya',
} as const satisfies Readonly<Record<UnitKind, string>>;

const STAGE_NAMES = {
  inisiatif: 'inisiatif',
  uji_coba: 'uji coba',
  penerapan: 'penerapan',
} as const satisfies Readonly<Record<Stage, string>>;

const INNOVATION_KIND_NAMES = {
  digital: 'digital',
  non_digital: 'nondigital',
} as const satisfies Readonly<Record<InnovationKind, string>>;

const SIGNATORY_NAMES = {
  kdh: 'kepala daerah',
  kpd_an_kdh: 'kepala perangkat daerah atas nama kepala daerah',
  kpd: 'kepala perangkat daerah',
  kepala_unit: 'kepala unit',
  luar: 'pihak luar',
} as const satisfies Readonly<Record<Signatory, string>>;

const CRITERION_NAMES = {
  pembaharuan: 'mengandung pembaharuan',
  manfaat: 'manfaat',
  tanpa_beban: 'tidak menimbulkan beban',
  kewenangan: 'termasuk kewenangan daerah',
  replikasi: 'dapat direplikasi',
} as const satisfies Readonly<Record<Criterion, string>>;

/** Closed lists of the profile. */
export const PROFILE_CODES = {
  ...UNIT_KIND_NAMES,
  ...STAGE_NAMES,
  ...INNOVATION_KIND_NAMES,
  ...SIGNATORY_NAMES,
  ...CRITERION_NAMES,
  provinsi: 'provinsi',
  kabupaten: 'kabupaten',
  kota: 'kota',
  kepala_daerah: 'kepala daerah',
  dprd: 'anggota DPRD',
  perangkat_daerah: 'perangkat daerah',
  asn: 'ASN',
  desa_kelurahan: 'desa dan kelurahan',
  tata_kelola: 'tata kelola pemerintahan daerah',
  pelayanan_publik: 'pelayanan publik',
  drum_up: 'drum up',
  diagnose: 'diagnose',
  design: 'design',
  deliver: 'deliver',
  display: 'display',
  A: 'Kedaulatan Pangan (klaster A)',
  B: 'Kemandirian Energi dan Air (klaster B)',
  C: 'Pendidikan (klaster C)',
  D: 'Kesehatan (klaster D)',
  E: 'Hilirisasi dan Industrialisasi (klaster E)',
  F: 'Infrastruktur, Perumahan dan Ketahanan Bencana (klaster F)',
  G: 'Ekonomi Kerakyatan dan Desa (klaster G)',
  H: 'Penurunan Kemiskinan (klaster H)',
  non_pkpn: 'non-PKPN',
  wajib_pelayanan_dasar: 'urusan wajib pelayanan dasar',
  wajib_non_pelayanan_dasar: 'urusan wajib nonpelayanan dasar',
  pilihan: 'urusan pilihan',
  penunjang: 'urusan penunjang',
} as const satisfies LabelTable;

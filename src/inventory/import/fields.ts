/** Profile keys of an innovation that one cell can hold. */
export const PROFILE_FIELDS = [
  'id',
  'nama',
  'perangkat_daerah',
  'jenis_unit',
  'tahapan',
  'tahap_lab',
  'inisiator',
  'nama_inisiator',
  'klasifikasi',
  'jenis',
  'bentuk',
  'asta_cita',
  'pkpn',
  'urusan',
  'urusan_beririsan',
  'koordinat',
  'waktu_uji_coba',
  'waktu_penerapan',
  'waktu_pengembangan',
  'rancang_bangun',
  'tujuan',
  'manfaat',
  'hasil',
  'lampiran.anggaran',
  'lampiran.profil_bisnis',
  'lampiran.haki',
  'lampiran.penghargaan',
  'kriteria.pembaharuan',
  'kriteria.manfaat',
  'kriteria.tanpa_beban',
  'kriteria.kewenangan',
  'kriteria.replikasi',
  'kirim',
  'kematangan',
] as const;

/** Keys of one document, in sheets that list documents. */
export const EVIDENCE_FIELDS = [
  'bukti.jenis',
  'bukti.berkas',
  'bukti.tautan',
  'bukti.nomor',
  'bukti.tanggal',
  'bukti.tentang',
  'bukti.tahun',
  'bukti.penandatangan',
  'bukti.nilai',
  'bukti.pilihan',
  'bukti.unsur',
  'bukti.memuat',
  'bukti.kegiatan',
  'bukti.catatan',
] as const;

/** Keys of a person's verdict about one slot, in sheets that have a column for the indicator. */
export const VERDICT_FIELDS = [
  'verifikasi.status',
  'verifikasi.level',
  'verifikasi.alasan',
  'verifikasi.tanggal',
] as const;

/** Keys of one indicator of the regional unit, in sheets that list those. */
export const SPD_FIELDS = ['spd.klaim', 'spd.pilihan', 'spd.nilai', 'spd.t1', 'spd.t2'] as const;

/**
 * What a column may also hold: the running number, the region, the two halves of a coordinate; in lists of documents
 * the indicator meant and the level claimed for it.
 */
export const HELPER_FIELDS = ['nomor_urut', 'pemda', 'lintang', 'bujur', 'indikator', 'klaim'] as const;

/** Whether a field only helps to understand the others and is no key of the inventory. */
export function isHelperField(field: string): boolean {
  return HELPER_FIELDS.some((helper) => helper === field);
}

/** A column that is known and deliberately not read. */
export const IGNORED = 'abaikan';

/** Every key that a column may be given, except those of the indicators. */
export const PLAIN_FIELDS: readonly string[] = [
  ...PROFILE_FIELDS,
  ...EVIDENCE_FIELDS,
  ...VERDICT_FIELDS,
  ...SPD_FIELDS,
  ...HELPER_FIELDS,
  IGNORED,
];

export const INDICATOR_PREFIX = 'indikator.';

/** Makes the field of the level of one indicator. */
export function indicatorField(key: string): string {
  return `${INDICATOR_PREFIX}${key}`;
}

/** The key of the indicator whose level a field holds. */
export function indicatorOfField(field: string): string | undefined {
  return field.startsWith(INDICATOR_PREFIX) ? field.slice(INDICATOR_PREFIX.length) : undefined;
}

/**
 * The field that a configuration or a saved mapping names: a key as above, or an indicator by key or number.
 *
 * @param indicators key by every name a user may use for it, in lower case
 */
export function findField(name: string, indicators: ReadonlyMap<string, string>): string | undefined {
  const key = name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  if (PLAIN_FIELDS.includes(key)) return key;
  const short = ['lampiran', 'kriteria', 'bukti', 'verifikasi'].map((group) => `${group}.${key}`);
  const indicator = indicators.get(indicatorOfField(key) ?? key);
  if (indicator !== undefined) return indicatorField(indicator);
  return short.find((candidate) => PLAIN_FIELDS.includes(candidate));
}

import fc from 'fast-check';
import { SIGNATORIES, STAGES, UNIT_KINDS } from '../../src/base/vocabulary.js';

/** Texts as clerks leave them, and some they hope nobody tries. */
const texts = fc
  .oneof(
    fc.constantFrom(
      'SIAP',
      '=SUM(A1:A9)',
      "'petik",
      '1.0',
      '1e5',
      '2024-01',
      'a\tb',
      'satu;dua',
      '+62 812',
      '-',
      '@kota',
      '63.10',
      '012',
      '3/2025',
      'baris satu\nbaris dua',
      'a\r\nb',
      '_x000D_',
      'R&D <b>"x"</b>',
      '  tepi  ',
      'Dinas\u00a0Kesehatan',
      '😀',
      '1 Maret 2024',
      'TRUE',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  )
  .filter((text) => !/^(~|null|)$/.test(text.trim()));

/** Names of keys nobody knows, which must survive as well. */
const entries = texts.filter((text) => !text.includes(';') && text.trim() !== '');
const lists = fc.array(entries, { minLength: 1, maxLength: 3 });
const numbers = fc.constantFrom(
  '812',
  '57,64',
  '1.5',
  '1.234',
  '12.345',
  '-5,14',
  '4,26%',
  '315000000000',
  '0.0001',
  'dua',
);
const dates = fc.constantFrom(
  '2024-03-01',
  '2024-02',
  '2024',
  '01/02/2023',
  '31/12/2024',
  '1 Maret 2024',
  'kemarin',
);
const levels = fc.constantFrom('0', '1', '2', '3', 'P2', '2,0');
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** A record without the fields that are left out; never empty. */
function record(
  shape: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<Record<string, unknown>> {
  const optional = Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, maybe(value)]));
  return fc
    .record(optional)
    .map((fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)))
    .filter((fields) => Object.keys(fields).length > 0);
}

const evidence = record({
  jenis: fc.constantFrom('perkada', 'sk_kdh', 'SK Kegiatan'),
  berkas: texts,
  tautan: fc.constantFrom('https://contoh.go.id/a?b=1&c=2', 'contoh.go.id'),
  nomor: texts,
  tanggal: dates,
  tentang: texts,
  tahun: fc.constantFrom('2024', 'TA 2025'),
  penandatangan: fc.constantFrom(...SIGNATORIES),
  nilai: numbers,
  pilihan: fc.constantFrom('daring', 'medsos'),
  unsur: lists,
  memuat: fc.constantFrom(['nama_inovasi', 'tanda_tangan'], ['logo']),
  kegiatan: texts,
  catatan: texts,
});
const verdict = record({
  status: fc.constantFrom('sesuai', 'tidak_sesuai'),
  level: levels,
  alasan: texts,
  tanggal: dates,
});
const slot = record({
  klaim: levels,
  basis: fc.constantFrom('orang', 'unit'),
  bukti: fc.array(evidence, { minLength: 1, maxLength: 3 }),
  verifikasi: verdict,
});
const yesNo = fc.constantFrom('ya', 'tidak');
const profile = {
  perangkat_daerah: texts,
  jenis_unit: fc.constantFrom(...UNIT_KINDS),
  tahapan: fc.constantFrom(...STAGES, 'Uji Coba'),
  tahap_lab: fc.constantFrom('display', 'design'),
  inisiator: fc.constantFrom('asn', 'Anggota DPRD'),
  nama_inisiator: texts,
  klasifikasi: fc.constantFrom('masyarakat', 'desa_kelurahan'),
  jenis: fc.constantFrom('digital', 'Non Digital'),
  bentuk: fc.constantFrom('tata_kelola', 'lainnya'),
  asta_cita: fc.constantFrom('1', '8', '9'),
  pkpn: fc.constantFrom('A', 'non_pkpn'),
  urusan: fc.constantFrom('Kesehatan', 'Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat'),
  urusan_beririsan: lists,
  koordinat: fc.constantFrom('-3.41, 114.85'),
  waktu_uji_coba: dates,
  waktu_penerapan: dates,
  waktu_pengembangan: dates,
  rancang_bangun: texts,
  tujuan: texts,
  manfaat: texts,
  hasil: texts,
  lampiran: record({ anggaran: texts, profil_bisnis: texts, haki: texts, penghargaan: texts }),
  kriteria: record({
    pembaharuan: yesNo,
    manfaat: yesNo,
    tanpa_beban: yesNo,
    kewenangan: yesNo,
    replikasi: yesNo,
  }),
  kirim: yesNo,
  kematangan: numbers,
  indikator: record({ regulasi: slot, sdm: slot, kemanfaatan: slot, video: slot, indikator_baru: slot }),
  kolom_baru: texts,
};
const spdRow = record({
  klaim: levels,
  pilihan: fc.constantFrom('misi', 'wtp'),
  nilai: numbers,
  t1: numbers,
  t2: numbers,
  bukti: fc.array(evidence, { minLength: 1, maxLength: 2 }),
  verifikasi: verdict,
});

/** Inventories of any content that an office may hand in as YAML, good and bad values alike. */
export const inventories = record({
  versi: fc.constant('1'),
  edisi: fc.constant('iga-2026'),
  pemda: record({
    nama: texts,
    jenis: fc.constantFrom('kabupaten', 'kota'),
    provinsi: texts,
    kode: fc.constantFrom('63.03', '63.10'),
    perangkat_daerah: fc.array(
      record({ nama: texts, singkatan: texts, alias: lists, jenis: texts, induk: texts }),
      {
        minLength: 1,
        maxLength: 2,
      },
    ),
    isian_baru: texts,
  }),
  deklarasi: record({
    jumlah_inovasi: fc.constantFrom('54', '1.234'),
    rincian: record({ puskesmas: fc.constant('7'), masyarakat: fc.constant('10') }),
  }),
  riwayat: fc.array(record({ tahun: fc.constant('2022'), indeks: numbers, predikat: texts }), {
    minLength: 1,
    maxLength: 2,
  }),
  pembanding: fc.array(record({ nama: texts, indeks: numbers }), { minLength: 1, maxLength: 2 }),
  spd: record({ total: numbers, baris: record({ visi_misi: spdRow, pad: spdRow, baris_baru: spdRow }) }),
  inovasi: fc
    .array(record(profile), { minLength: 1, maxLength: 4 })
    .map((list) =>
      list.map((fields, index) => ({ id: `INV-${index + 1}`, nama: `SIAP ${index + 1}`, ...fields })),
    ),
});

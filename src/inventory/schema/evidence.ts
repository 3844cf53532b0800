import { z } from 'zod';
import { listOf, listOfCodes, plainText } from '../../base/schema-leaf.js';
import { SIGNATORIES } from '../../base/vocabulary.js';
import { choice, code, date, level, number, year } from './leaves.js';

/** One supporting document (data dukung). The shape is the same for all indicators; the edition says what is read. */
export const evidenceSchema = z.strictObject({
  jenis: code('Jenis dokumen, misalnya perkada, foto, sop').optional(),
  berkas: plainText('Letak berkas, dihitung dari folder bukti').optional(),
  tautan: plainText('Alamat tautan').optional(),
  nomor: plainText('Nomor surat atau dokumen').optional(),
  tanggal: date('Tanggal dokumen: 2024-03-01, 2024-03, atau 2024').optional(),
  tentang: plainText('Tentang atau perihal').optional(),
  tahun: year('Tahun anggaran atau tahun perencanaan').optional(),
  penandatangan: choice(SIGNATORIES, 'Penandatangan').optional(),
  nilai: number('Nilai yang terbaca: orang, hari, bulan, menit, atau persen').optional(),
  pilihan: code('Kode pilihan sesuai indikator').optional(),
  unsur: listOf(
    plainText('Satu unsur'),
    'Daftar unsur: aktor, perangkat daerah, daerah, atau substansi',
  ).optional(),
  memuat: listOfCodes(
    code('Satu isi'),
    'Daftar lengkap isi yang tampak: nama_inovasi, tanda_tangan, sorotan ...',
  ).optional(),
  kegiatan: plainText('Nama kegiatan; dokumen satu kegiatan diberi nama yang sama').optional(),
  catatan: plainText('Catatan bebas').optional(),
});

export type Evidence = z.output<typeof evidenceSchema>;

/** What a person may find. */
export const VERDICTS = ['sesuai', 'tidak_sesuai'] as const;

/** A person's verdict about one slot. */
export const verdictSchema = z.strictObject({
  status: choice(VERDICTS, 'Putusan pemeriksa'),
  level: level('Level menurut pemeriksa').optional(),
  alasan: plainText('Alasan putusan').optional(),
  tanggal: date('Tanggal putusan').optional(),
});

export type Verdict = z.output<typeof verdictSchema>;

import { z } from 'zod';
import { CERTAINTIES } from '../base/vocabulary.js';
import { LAB_STAGES } from '../inventory/schema/innovation.js';
import { finding } from './schema/finding.js';
import { gateCondition } from './schema/gate.js';
import { count, decimal, exact, statusCounts } from './schema/leaves.js';
import { openedFile } from './schema/opened-file.js';
import { byReading, score } from './schema/score.js';
import { slot } from './schema/slot.js';

/** The report: the one object that every format is a view of. */
export const reportSchema = z.strictObject({
  format: z.literal('siap-iga/laporan'),
  versi: z.literal(1),
  alat: z.strictObject({ nama: z.literal('siap-iga'), versi: z.string() }),
  edisi: z.strictObject({
    kode: z.string(),
    nama: z.string(),
    tahun: z.int(),
    status: z.string(),
    rujukan: z.string(),
    sha256: z.string(),
  }),
  tanggal: z.string(),
  /** The day until which the perangkat daerah are asked to mend what is found, ISO; absent where none was set. */
  tenggat: z.string().optional(),
  masukan: z.array(z.strictObject({ berkas: z.string(), sha256: z.string(), inovasi: count })),
  pemda: z.strictObject({
    nama: z.string(),
    jenis: z.string().optional(),
    provinsi: z.string().optional(),
    kode: z.string().optional(),
  }),
  /** False when files were taken at their word. */
  berkas_diperiksa: z.boolean(),
  /** Cells of indicators, in lists of the office's own, whose level is not decided: no figure counts them. */
  tanpa_level: z.strictObject({ isian: count, kolom: count }).optional(),
  skor: byReading(score.nullable()),
  ambang: z.array(
    z.strictObject({ predikat: z.string(), dari: decimal, kurang: byReading(decimal.nullable()) }),
  ),
  rumus: z.strictObject({
    pembagi_minimal: count,
    per_inovasi: exact,
    maks_inovasi: count,
    /** The predikat of an index of 0, below every border of `ambang`. */
    tanpa_nilai: z.string(),
    maks: z.strictObject({ spd: decimal, sid: decimal, jumlah_inovasi: decimal, total: decimal }),
  }),
  yandas: z.strictObject({
    syarat: count,
    terpenuhi: count,
    urusan: z.array(z.strictObject({ nama: z.string(), inovasi: count })),
    /** Index points that the unmet gate costs; 0.00 when it is met. */
    dampak: decimal,
  }),
  celah: z.strictObject({
    dasar: z.enum(['sid', 'sid+spd', 'wajib']),
    slot: count,
    ...statusCounts,
    persen: decimal.nullable(),
  }),
  variabel: z.array(
    z.strictObject({
      kunci: z.string(),
      nama: z.string(),
      aspek: z.enum(['spd', 'sid', 'jumlah_inovasi']),
      klaim: decimal.nullable(),
      terbukti: decimal.nullable(),
      maks: decimal,
      /** Proven (or claimed, where nothing can be proven) against the maximum. */
      persen: decimal.nullable(),
      /** The smallest share of all variables: several where they tie, none where all do. The count does not compete. */
      terlemah: z.boolean(),
    }),
  ),
  indikator: z.array(
    z.strictObject({
      kunci: z.string(),
      kode: z.string(),
      nama: z.string(),
      variabel: z.string(),
      bobot: exact,
      wajib: z.boolean(),
      /** What levels 1, 2 and 3 ask, in the words of the edition; beside T-1 stands the year it is. */
      parameter: z.array(z.string()),
      /** The kinds of documents it accepts, as a sentence names them; empty where any is. */
      dokumen: z.string(),
      ...statusCounts,
    }),
  ),
  spd: z.strictObject({
    total: z.strictObject({ klaim: decimal, terbukti: decimal, jika_dipastikan: decimal }).nullable(),
    /** The total as the office wrote it, with all its decimals, where it stands in place of rows. */
    tertulis: exact.optional(),
    /** Index points gained once all its findings are mended that are not waived; null as for a single finding. */
    dampak: decimal.nullable(),
    baris: z.record(
      z.string(),
      slot.extend({
        kode: z.string(),
        nama: z.string(),
        variabel: z.string(),
        bobot: exact,
        wajib: z.boolean(),
        parameter: z.array(z.string()),
      }),
    ),
  }),
  inovasi: z.array(
    z.strictObject({
      id: z.string(),
      nama: z.string(),
      perangkat_daerah: z.string(),
      kirim: z.boolean(),
      layak: z.enum(['ya', 'tidak', 'ragu']),
      alasan: z.array(z.string()),
      urusan: z.string().nullable(),
      /** What a misspelled urusan most probably means; it counts as claimed and if confirmed, and is not proven. */
      urusan_dugaan: z.string().optional(),
      /** The official score where no levels are known, with all its decimals; null when it is impossible. */
      kematangan: exact.nullable().optional(),
      /** Personal: only where it was asked for. */
      nama_inisiator: z.string().optional(),
      skor: z.strictObject({
        klaim: decimal.nullable(),
        terbukti: decimal.nullable(),
        jika_dipastikan: decimal.nullable(),
        terverifikasi: decimal.nullable(),
      }),
      slot: z.record(z.string(), slot),
    }),
  ),
  /** How many innovations stand at each stage of the innovation laboratory, in order; empty where no stage is given. */
  corong_lab: z.array(z.strictObject({ tahap: z.enum(LAB_STAGES), inovasi: count })),
  perangkat_daerah: z.array(
    z.strictObject({
      nama: z.string(),
      /** Innovations sent. */
      inovasi: count,
      /** Innovations held back (`kirim: tidak`). */
      ditahan: count,
      /** Other offices below it, such as its puskesmas, that have an innovation of their own. */
      unit: z.array(z.string()),
      /** Mean proven SID score of its innovations sent; null where that of any is unknown, or none is sent. */
      rata: decimal.nullable(),
      /** The same mean of the scores as claimed. */
      rata_klaim: decimal.nullable(),
      /** How the slots of its innovations sent stand. */
      ...statusCounts,
      temuan: count,
      /** Index points gained once all its findings are mended that are not waived; null as for a single finding. */
      dampak: decimal.nullable(),
    }),
  ),
  /**
   * The same for all that the offices and the SPD lack, mended together: the gains share one formula and do not add up.
   */
  dampak_semua: decimal.nullable(),
  /** Papers and pictures that stand in several places. `wajar`: one paper rightly serves them all. */
  pemakaian_ulang: z.array(
    z.strictObject({
      tanda: z.enum(['berkas', 'teks', 'gambar']),
      berkas: z.array(z.string()),
      dipakai: z.array(z.strictObject({ inovasi: z.string().optional(), indikator: z.string() })),
      wajar: z.boolean(),
    }),
  ),
  /** Every file that was opened, with what a machine saw in it; absent when files were taken at their word. */
  berkas: z.array(openedFile).optional(),
  rekonsiliasi: z.array(
    z.strictObject({ apa: z.string(), kelompok: z.string().optional(), dinyatakan: count, terbaca: count }),
  ),
  riwayat: z.array(z.strictObject({ tahun: z.int(), indeks: decimal, predikat: z.string().optional() })),
  pembanding: z.array(z.strictObject({ nama: z.string(), indeks: decimal })),
  temuan: z.array(finding),
  ringkasan_temuan: z.strictObject({ galat: count, peringatan: count, info: count, dikecualikan: count }),
  /** Facts of the edition that are assumptions and touch this result. */
  asumsi: z.array(
    z.strictObject({
      perihal: z.string(),
      nilai: z.string(),
      keyakinan: z.enum(CERTAINTIES),
      sumber: z.string(),
    }),
  ),
  gerbang: z.strictObject({ lulus: z.boolean(), syarat: z.array(gateCondition) }),
});

export type Report = z.output<typeof reportSchema>;
export type { ReportFinding } from './schema/finding.js';
export type { GateCondition } from './schema/gate.js';
export type { OpenedFile } from './schema/opened-file.js';
export type { ReportScore, ReportScoreKind } from './schema/score.js';
export type { ReportSlot } from './schema/slot.js';

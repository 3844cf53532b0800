import { z } from 'zod';
import { CERTAINTIES } from '../base/vocabulary.js';
import { FILE_CONDITIONS, FILE_KINDS, OCR_OUTCOMES, TEXT_SOURCES } from '../evidence/schema/inspection.js';
import { LAB_STAGES } from '../inventory/schema/innovation.js';

/** A number as text: two decimals, a point. Unknown is null, never zero. */
const decimal = z.string().regex(/^-?\d+\.\d{2}$/);
/** A number with as many decimals as it needs. */
const exact = z.string().regex(/^-?\d+(\.\d+)?$/);
const count = z.int().nonnegative();
const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const status = z.enum(['tidak_terisi', 'tidak_sesuai', 'belum_dipastikan', 'sesuai']);
const severity = z.enum(['info', 'peringatan', 'galat']);
const scoreKind = z.enum(['klaim', 'terbukti', 'jika_dipastikan', 'terverifikasi']);

const indexReading = z.strictObject({ spd: decimal, indeks: decimal, predikat: z.string() });

/** One reading of the index. `total`, `indeks` and `predikat` are null while the SPD is unknown. */
const score = z.strictObject({
  n: count,
  pembagi: count,
  spd: decimal.nullable(),
  /** Sum of the SID scores; divided by `pembagi` it gives `kematangan`. */
  jumlah_sid: decimal,
  kematangan: decimal,
  /** The mean before rounding, to six decimals. */
  kematangan_tepat: exact,
  /** Innovations that count for `jumlah_inovasi`. */
  dihitung: count,
  /** Different urusan of basic services represented. */
  yandas: count,
  jumlah_inovasi: decimal,
  total: decimal.nullable(),
  total_tepat: exact.nullable(),
  indeks: decimal.nullable(),
  /** Before rounding, to six decimals. */
  indeks_tepat: exact.nullable(),
  predikat: z.string().nullable(),
  zona_pembulatan: z.boolean(),
  /** The predikat without rounding, in a rounding zone. */
  predikat_tanpa_pembulatan: z.string().optional(),
  /** What the index may be for an SPD of 0 and of its maximum. */
  rentang: z.strictObject({ terendah: indexReading, tertinggi: indexReading }).optional(),
  /** Share of slots and SPD rows with a verdict; only in `terverifikasi`. */
  diverifikasi: z.strictObject({ slot: count, dari: count }).optional(),
});

const byReading = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ klaim: value, terbukti: value, jika_dipastikan: value, terverifikasi: value });

const slot = z.strictObject({
  klaim: level,
  terbukti: level,
  jika_dipastikan: level,
  /** The level a person judged; absent without a verdict. */
  terverifikasi: level.optional(),
  status,
});

const place = z.strictObject({
  berkas: z.string(),
  baris: count.optional(),
  kolom: count.optional(),
  lembar: z.string().optional(),
  sel: z.string().optional(),
});

const finding = z.strictObject({
  kode: z.string(),
  tingkat: severity,
  judul: z.string(),
  pesan: z.string(),
  saran: z.string(),
  inovasi: z.string().optional(),
  nama_inovasi: z.string().optional(),
  indikator: z.string().optional(),
  perangkat_daerah: z.string().optional(),
  lokasi: place,
  /** Documents that lie beside a claim that is not made; absent where there are none. */
  dokumen: count.optional(),
  /**
   * Index points it costs today; null when it costs nothing that can be reckoned. Findings about one slot share what
   * they cost, so that costs do not add up.
   */
  dampak: decimal.nullable(),
  keyakinan: z.enum(CERTAINTIES),
  sumber: z.string(),
  /** Present when the office has waived it; a waiver raises no score. */
  dikecualikan: z.strictObject({ alasan: z.string(), sampai: z.string().optional() }).optional(),
});

const gateCondition = z.strictObject({
  nama: z.enum(['gagal_pada', 'minimal_indeks', 'minimal_predikat', 'maks_celah']),
  dasar: z.string(),
  nilai: z.string().nullable(),
  ambang: z.string(),
  /** How much is wanting, in the unit of the condition. */
  kurang: decimal.optional(),
  lulus: z.boolean(),
});

/** One place that names a file: an indicator, a row of the SPD (without an innovation), or an attachment of the profile. */
const fileUse = z.strictObject({
  inovasi: z.string().optional(),
  indikator: z.string().optional(),
  lampiran: z.string().optional(),
  /** How the name of the innovation was looked for in the words of the file; absent where there were no words. */
  sebutan: z
    .strictObject({
      ditemukan: z.boolean(),
      /** Likeness in percent; 100 is letter for letter. */
      skor: z.int().min(0).max(100),
      /** Where the name was read. */
      sumber: z.enum(TEXT_SOURCES),
      /** The words that are the name and nothing around them; absent when it was not found. */
      cuplikan: z.string().optional(),
      halaman: count.optional(),
    })
    .optional(),
});

const openedFile = z.strictObject({
  /** As written in the inventory. */
  berkas: z.string(),
  /** The file that was taken for it, where that is a copy. */
  salinan: z.string().optional(),
  bita: count,
  /** Empty when the drive did not give the file. */
  sha256: z.string(),
  /** What it is by its content. */
  jenis: z.enum(FILE_KINDS),
  keadaan: z.enum(FILE_CONDITIONS),
  /** Pages of a PDF. */
  halaman: count.optional(),
  /** What the pages of a PDF are: words, pictures alone, some of both, or nothing at all. */
  isi_halaman: z.enum(['teks', 'pindaian', 'campuran', 'kosong']).optional(),
  ocr: z.enum(OCR_OUTCOMES).optional(),
  dipakai: z.array(fileUse),
});

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
    sesuai: count,
    tidak_terisi: count,
    tidak_sesuai: count,
    belum_dipastikan: count,
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
      /** What levels 1, 2 and 3 ask, in the words of the edition. */
      parameter: z.array(z.string()),
      /** The kinds of documents it accepts, as a sentence names them; empty where any is. */
      dokumen: z.string(),
      sesuai: count,
      tidak_terisi: count,
      tidak_sesuai: count,
      belum_dipastikan: count,
    }),
  ),
  spd: z.strictObject({
    total: z.strictObject({ klaim: decimal, terbukti: decimal, jika_dipastikan: decimal }).nullable(),
    /** The total as the office wrote it, with all its decimals, where it stands in place of rows. */
    tertulis: exact.optional(),
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
      /** Mean SID score of its innovations sent, proven or else claimed. */
      rata: decimal.nullable(),
      /** How the slots of its innovations sent stand. */
      sesuai: count,
      tidak_terisi: count,
      tidak_sesuai: count,
      belum_dipastikan: count,
      temuan: count,
      /** Index points gained once all its findings are mended that are not waived; null as for a single finding. */
      dampak: decimal.nullable(),
    }),
  ),
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
export type ReportScore = z.output<typeof score>;
export type ReportFinding = z.output<typeof finding>;
export type OpenedFile = z.output<typeof openedFile>;
export type ReportSlot = z.output<typeof slot>;
export type ReportScoreKind = z.output<typeof scoreKind>;
export type GateCondition = z.output<typeof gateCondition>;

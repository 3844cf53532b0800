import fc from 'fast-check';
import { type IndicatorKey, type ProvenLevel, provingDocuments } from './evidence-by-level.js';
import { INDICATOR_KEYS, innovationOfScore, OTHER_URUSAN, YANDAS } from './innovations-of-score.js';
import type {
  EvidenceSource,
  InnovationSource,
  InventorySource,
  SlotSource,
  SpdRowSource,
  SpdSource,
  VerdictSource,
} from './inventory-source.js';
import { SPD_KEYS, type SpdKey, spdRow } from './spd-rows.js';

const T_ZERO = 2026;

/** What may be wrong with a document: a fact not stated, or one that contradicts. The first leaves it good. */
const FAULTS: readonly ((document: EvidenceSource) => EvidenceSource)[] = [
  (document) => document,
  ({ memuat: _, ...rest }) => rest,
  ({ nilai: _, ...rest }) => rest,
  ({ tanggal: _, ...rest }) => rest,
  ({ jenis: _, ...rest }) => rest,
  ({ unsur: _, ...rest }) => rest,
  ({ pilihan: _, ...rest }) => rest,
  ({ kegiatan: _, ...rest }) => rest,
  ({ tahun: _, ...rest }) => rest,
  ({ nomor: _, ...rest }) => rest,
  ({ penandatangan: _, ...rest }) => rest,
  ({ berkas: _, tautan: __, ...rest }) => rest,
  (document) => ({ ...document, memuat: [] }),
  (document) => ({ ...document, tanggal: '2019-05-06' }),
  (document) => ({ ...document, tanggal: '2027' }),
  (document) => ({ ...document, jenis: 'notulen' }),
  (document) => ({ ...document, berkas: 'naskah.docx' }),
];

/** Four spellings of one office and two of another; none is registered. */
const OFFICES = [
  'Dinas Kesehatan',
  'DINAS KESEHATAN',
  'Dinkes',
  'Dinas Kesehatan Kab. Banjar',
  'Dinas Sosial',
  'dinas  sosial',
  'Inspektorat',
];

/** Half of the documents are good. */
const fault = fc.oneof(fc.constant(FAULTS[0] ?? ((document) => document)), fc.constantFrom(...FAULTS));
const level = fc.constantFrom<ProvenLevel>(1, 2, 3);
const claim = fc.constantFrom(undefined, 0, 1, 2, 3, 3);
const verdict: fc.Arbitrary<VerdictSource | undefined> = fc.constantFrom<VerdictSource | undefined>(
  undefined,
  undefined,
  undefined,
  { status: 'sesuai' },
  { status: 'tidak_sesuai', level: 1 },
);

function spoilt(documents: readonly EvidenceSource[]): fc.Arbitrary<EvidenceSource[]> {
  return fc
    .array(fault, { minLength: documents.length, maxLength: documents.length })
    .map((faults) => documents.map((document, index) => faults[index]?.(document) ?? document));
}

/** A slot claimed at any level, with the documents of any level, of which some may be spoilt. */
function slotOf(key: IndicatorKey, folder: string): fc.Arbitrary<SlotSource> {
  const documents = fc.oneof(
    fc.constant<EvidenceSource[]>([]),
    level.chain((proven) => spoilt(provingDocuments(T_ZERO, key, proven, folder))),
    level.chain((proven) => spoilt(provingDocuments(T_ZERO, key, proven, folder))),
  );
  return fc.tuple(claim, documents, fc.boolean(), verdict).map(([klaim, bukti, named, verifikasi]) => ({
    ...(klaim === undefined ? {} : { klaim }),
    ...(key === 'kemanfaatan' && named ? { basis: 'orang' } : {}),
    ...(bukti.length === 0 ? {} : { bukti }),
    ...(verifikasi === undefined ? {} : { verifikasi }),
  }));
}

function innovationOf(number: number): fc.Arbitrary<InnovationSource> {
  const base = innovationOfScore(T_ZERO, number, 0);
  const { waktu_penerapan: _, urusan: __, ...undated } = base;
  const slots = fc
    .subarray([...INDICATOR_KEYS])
    .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, slotOf(key, base.id)]))));
  return fc
    .record({
      perangkat_daerah: fc.constantFrom(...OFFICES),
      urusan: fc.constantFrom(...YANDAS, ...YANDAS, OTHER_URUSAN, 'Kesehatn', 'entah apa', undefined),
      applied: fc.constantFrom('2025-02-01', '2025-02-01', '2025', '2026-02-01', undefined),
      kirim: fc.constantFrom(undefined, undefined, undefined, 'ya', 'tidak'),
      kriteria: fc.constantFrom(base.kriteria ?? {}, base.kriteria ?? {}, {}, { manfaat: 'tidak' }),
      slots,
    })
    .map(({ perangkat_daerah, urusan, applied, kirim, kriteria, slots: indikator }) => ({
      ...undated,
      perangkat_daerah,
      ...(urusan === undefined ? {} : { urusan }),
      ...(applied === undefined ? {} : { waktu_penerapan: applied }),
      ...(kirim === undefined ? {} : { kirim }),
      kriteria,
      indikator,
    }));
}

function rowOf(key: SpdKey): fc.Arbitrary<SpdRowSource> {
  return fc.tuple(level, level, fc.boolean(), fc.boolean()).chain(([figures, klaim, isClaimed, isProven]) => {
    const { bukti = [], ...row } = spdRow(key, figures);
    return spoilt(isProven ? bukti : []).map((papers) => ({
      ...row,
      ...(isClaimed ? { klaim } : {}),
      ...(papers.length === 0 ? {} : { bukti: papers }),
    }));
  });
}

const rows: fc.Arbitrary<SpdSource> = fc
  .subarray([...SPD_KEYS], { minLength: 1 })
  .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, rowOf(key)]))))
  .map((baris) => ({ baris }));

const spd = fc.oneof(
  rows,
  rows,
  fc.constantFrom<SpdSource | undefined>({ total: '45.00' }, { total: '45.00' }, undefined),
);

/** A small inventory of 2026 with all that may be wrong in one. */
export const randomInventory: fc.Arbitrary<InventorySource> = fc
  .integer({ min: 0, max: 8 })
  .chain((count) =>
    fc.tuple(fc.tuple(...Array.from({ length: count }, (_, index) => innovationOf(index + 1))), spd),
  )
  .map(([inovasi, region]) => ({
    pemda: { nama: 'Kabupaten Banjar', jenis: 'kabupaten' },
    ...(region === undefined ? {} : { spd: region }),
    inovasi,
  }));

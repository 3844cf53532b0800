import type { AssessedSlot, AssessedSpdRow } from '../../assess/assessment.js';
import { formatIso } from '../../base/partial-date.js';
import type { Indicator, SpdRow } from '../../edition/model.js';
import type { Evidence } from '../../inventory/model.js';
import type { Texts } from '../../text/language.js';
import { compareBySeverity } from '../finding-order.js';
import type { ReportFinding } from '../schema.js';
import type { FileNamer } from './copy-files.js';
import type { CopyDocument, CopyIndicator } from './model.js';

/** The indicators of one innovation in the order of the form, each with what is chosen, typed and uploaded. */
export function buildIndicators(
  slots: readonly AssessedSlot[],
  findings: readonly ReportFinding[],
  nameFile: FileNamer,
  texts: Texts,
): CopyIndicator[] {
  return slots.map((slot) =>
    buildIndicator({ ...slot, asked: slot.indicator }, [], findings, nameFile, texts),
  );
}

/** The same for the rows of the regional unit, with the figures and choices they are measured by. */
export function buildSpdIndicators(
  rows: readonly AssessedSpdRow[],
  findings: readonly ReportFinding[],
  nameFile: FileNamer,
  texts: Texts,
): CopyIndicator[] {
  const { labels } = texts;
  return rows.map((row) => {
    const { pilihan, nilai, t1, t2 } = row.claim ?? {};
    const isian = writeStated(
      [
        ['pilihan', pilihan === undefined ? undefined : labels.code(pilihan)],
        ['nilai', nilai === undefined ? undefined : labels.exact(nilai)],
        ['t1', t1 === undefined ? undefined : labels.exact(t1)],
        ['t2', t2 === undefined ? undefined : labels.exact(t2)],
      ],
      labels,
    );
    return buildIndicator({ ...row, asked: row.row }, isian, findings, nameFile, texts);
  });
}

type Judged = Pick<AssessedSlot, 'klaim' | 'status' | 'documents'> & { readonly asked: Indicator | SpdRow };

function buildIndicator(
  { asked, klaim, status, documents }: Judged,
  isian: readonly string[],
  findings: readonly ReportFinding[],
  nameFile: FileNamer,
  texts: Texts,
): CopyIndicator {
  const { kode, kunci, nama, wajib, level } = asked;
  return {
    kode,
    kunci,
    nama,
    wajib: wajib.nilai,
    klaim,
    isian,
    parameter: klaim === 0 ? '' : (level.teks[klaim - 1] ?? ''),
    status,
    dokumen: documents.map(({ evidence }, index) =>
      buildDocument(evidence, nameFile(`${kode}-${index + 1}`, evidence.berkas, evidence), texts),
    ),
    temuan: findings.filter(({ indikator }) => indikator === kunci).sort(compareBySeverity),
  };
}

function buildDocument(evidence: Evidence, berkas: CopyDocument['berkas'], { labels }: Texts): CopyDocument {
  const { jenis, nomor = '', tanggal, tentang = '', tautan, mesin } = evidence;
  return {
    jenis: labels.kind(jenis),
    nomor,
    tanggal: tanggal === undefined ? '' : labels.day(formatIso(tanggal)),
    tentang,
    rincian: detailsOf(evidence, labels),
    berkas,
    tautan,
    terbaca_mesin: (mesin?.isian ?? []).map(labels.field),
  };
}

/** What else is stated of a document and may be asked beside its upload; remarks of the office stay at home. */
function detailsOf(
  { tahun, penandatangan, nilai, pilihan, unsur }: Evidence,
  labels: Texts['labels'],
): string[] {
  return writeStated(
    [
      ['tahun', tahun?.toString()],
      ['penandatangan', penandatangan === undefined ? undefined : labels.code(penandatangan)],
      ['nilai', nilai === undefined ? undefined : labels.exact(nilai)],
      ['pilihan', pilihan === undefined ? undefined : labels.code(pilihan)],
      ['unsur', unsur === undefined ? undefined : unsur.map(labels.code).join('; ')],
    ],
    labels,
  );
}

function writeStated(
  stated: readonly (readonly [key: string, value: string | undefined])[],
  labels: Texts['labels'],
): string[] {
  return stated.flatMap(([key, value]) => (value === undefined ? [] : [`${labels.field(key)}: ${value}`]));
}

import type { AssessedSlot } from '../../assess/assessment.js';
import { formatIso } from '../../base/partial-date.js';
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
  return slots.map(({ indicator, klaim, status, documents }) => {
    const { kode, kunci, nama, wajib, level } = indicator;
    return {
      kode,
      kunci,
      nama,
      wajib: wajib.nilai,
      klaim,
      parameter: klaim === 0 ? '' : (level.teks[klaim - 1] ?? ''),
      status,
      dokumen: documents.map(({ evidence }, index) =>
        buildDocument(evidence, nameFile(`${kode}-${index + 1}`, evidence.berkas, evidence), texts),
      ),
      temuan: findings.filter(({ indikator }) => indikator === kunci).sort(compareBySeverity),
    };
  });
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
  const stated: readonly (readonly [string, string | undefined])[] = [
    ['tahun', tahun?.toString()],
    ['penandatangan', penandatangan === undefined ? undefined : labels.code(penandatangan)],
    ['nilai', nilai === undefined ? undefined : labels.exact(nilai)],
    ['pilihan', pilihan === undefined ? undefined : labels.code(pilihan)],
    ['unsur', unsur === undefined ? undefined : unsur.map(labels.code).join('; ')],
  ];
  return stated.flatMap(([key, value]) => (value === undefined ? [] : [`${labels.field(key)}: ${value}`]));
}

import type { AssessedInnovation, Assessment } from '../../assess/assessment.js';
import { groupBy } from '../../base/group-by.js';
import type { Edition } from '../../edition/model.js';
import type { FileFacts } from '../../evidence/file-facts.js';
import type { Texts } from '../../text/language.js';
import { compareBySeverity } from '../finding-order.js';
import { innovationKey, innovationKeyOf } from '../innovation-key.js';
import { cautionOf } from '../note-scores.js';
import type { Report, ReportFinding } from '../schema.js';
import { makeFileNamer } from './copy-files.js';
import { nameFolder } from './file-names.js';
import { buildIndicators, buildSpdIndicators } from './indicators.js';
import { judgeReadiness } from './judge-readiness.js';
import type { CopySheet, CopySheets } from './model.js';
import { buildItems } from './profile-items.js';

/** What copy sheets are made from: the report says what is wrong, the assessment what there is to be typed. */
export interface CopySheetInput {
  readonly report: Report;
  readonly assessment: Assessment;
  readonly edition: Edition;
  readonly files: FileFacts;
  readonly texts: Texts;
  /** Whether the names of initiators, which are personal, may be shown. */
  readonly withNames: boolean;
}

/** One sheet per innovation, in the order of the inventory. */
export function buildCopySheets(input: CopySheetInput): CopySheets {
  const { report, assessment, texts } = input;
  const folders = new Set<string>();
  const spd = buildSpdSheet(folders, input);
  const findings = groupBy(report.temuan, innovationKeyOf);
  return {
    pemda: report.pemda.nama,
    edisi: report.edisi.nama,
    tanggal: report.tanggal,
    peringatan_edisi: cautionOf(report, texts.ui),
    berkas_diperiksa: report.berkas_diperiksa,
    lembar: assessment.innovations.map((assessed) =>
      buildSheet(assessed, findings.get(innovationKey(assessed.innovation)) ?? [], folders, input),
    ),
    spd,
  };
}

/** The rows of the regional unit are entered once, by the office itself. */
function buildSpdSheet(
  folders: Set<string>,
  { assessment: { spd }, report, files, texts }: CopySheetInput,
): CopySheet | undefined {
  if (spd.kind !== 'baris') return undefined;
  const keys = new Set(spd.rows.map(({ row }) => row.kunci));
  const findings = report.temuan.filter(
    ({ inovasi, indikator }) => inovasi === undefined && indikator !== undefined && keys.has(indikator),
  );
  const indikator = buildSpdIndicators(spd.rows, findings, makeFileNamer(files), texts);
  return {
    id: SPD,
    nama: texts.labels.field('spd'),
    perangkat_daerah: report.pemda.nama,
    folder: nameFolder(SPD, '', folders),
    ...judgeReadiness({ sent: true, eligible: true }, [], indikator, findings),
    item: [],
    indikator,
    temuan: [],
  };
}

const SPD = 'SPD';

function buildSheet(
  assessed: AssessedInnovation,
  findings: readonly ReportFinding[],
  folders: Set<string>,
  { edition, files, texts, withNames }: CopySheetInput,
): CopySheet {
  const { id, nama } = assessed.innovation;
  const nameFile = makeFileNamer(files);
  const profile = edition.catalog.profil;
  const item = buildItems({ assessed, profile, labels: texts.labels, nameFile, withNames });
  const indikator = buildIndicators(assessed.slots, findings, nameFile, texts);
  return {
    id,
    nama,
    perangkat_daerah: assessed.department,
    folder: nameFolder(id, nama, folders),
    ...judgeReadiness(
      { sent: assessed.sent, eligible: assessed.eligibility.layak !== 'tidak' },
      item,
      indikator,
      findings,
    ),
    item,
    indikator,
    temuan: findings.filter(({ indikator: key }) => key === undefined).sort(compareBySeverity),
  };
}

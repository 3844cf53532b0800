import type { ReportFinding } from '../schema.js';
import { isWithoutEvidence, UNREADABLE_FILE } from '../slot-standing.js';
import type { CopyIndicator, CopyItem, FileProblem, Readiness, ReadinessReasons } from './model.js';

/** Whether an innovation, or the region's own part, may be typed and sent, with every reason against it. */
export function judgeReadiness(
  { sent, eligible }: { readonly sent: boolean; readonly eligible: boolean },
  items: readonly CopyItem[],
  indicators: readonly CopyIndicator[],
  findings: readonly ReportFinding[],
): { readonly kesiapan: Readiness; readonly alasan: ReadinessReasons } {
  const alasan = gather(!eligible, items, indicators, findings);
  return { kesiapan: sent ? judge(alasan) : 'tidak_dikirim', alasan };
}

function gather(
  tidak_layak: boolean,
  items: readonly CopyItem[],
  indicators: readonly CopyIndicator[],
  findings: readonly ReportFinding[],
): ReadinessReasons {
  const open = findings.filter(({ dikecualikan }) => dikecualikan === undefined);
  const inStatus = (wanted: CopyIndicator['status']) =>
    indicators.filter(({ status }) => status === wanted).length;
  return {
    tidak_layak,
    item_kosong: items.filter(({ catatan }) => catatan?.kind === 'wajib_kosong'),
    item_diperiksa: items.filter(({ catatan }) => catatan !== undefined && !QUIET.includes(catatan.kind)),
    indikator_wajib_kosong: indicators.filter((indicator) => indicator.wajib && isEmpty(indicator)),
    wajib_tanpa_data_dukung: indicators.filter(
      (indicator) => indicator.wajib && isWithoutEvidence(indicator),
    ),
    tidak_terisi: indicators.filter(isEmpty).length,
    tanpa_data_dukung: indicators.filter(isWithoutEvidence).length,
    tidak_sesuai: inStatus('tidak_sesuai'),
    belum_dipastikan: inStatus('belum_dipastikan'),
    berkas_hilang: countFiles('berkas_hilang', items, indicators),
    berkas_di_luar_folder: countFiles('berkas_di_luar_folder', items, indicators),
    berkas_kosong: countFiles('berkas_kosong', items, indicators),
    berkas_tak_terbuka: countUnreadable(indicators),
    galat: open.filter(({ tingkat }) => tingkat === 'galat').length,
    peringatan: open.filter(({ tingkat }) => tingkat === 'peringatan').length,
  };
}

function isEmpty(indicator: CopyIndicator): boolean {
  return indicator.status === 'tidak_terisi' && !isWithoutEvidence(indicator);
}

/** An empty item is named on its own, and a hidden name is no fault of the inventory. */
const QUIET: readonly string[] = ['wajib_kosong', 'nama_disembunyikan'];

function countFiles(
  problem: FileProblem,
  items: readonly CopyItem[],
  indicators: readonly CopyIndicator[],
): number {
  const records = [...items, ...indicators.flatMap(({ dokumen }) => dokumen)];
  return records.filter(({ berkas }) => berkas?.masalah === problem).length;
}

/** Of an empty file the same finding speaks as of a broken one; it is counted on its own. */
function countUnreadable(indicators: readonly CopyIndicator[]): number {
  return indicators
    .map(({ temuan, dokumen }) => {
      const open = temuan.filter((finding) => finding.dikecualikan === undefined);
      const unreadable = open.filter(({ kode }) => kode === UNREADABLE_FILE).length;
      const empty = dokumen.filter(({ berkas }) => berkas?.masalah === 'berkas_kosong').length;
      return Math.max(0, unreadable - empty);
    })
    .reduce((sum, count) => sum + count, 0);
}

/** After upload nothing can be corrected, so that a galat, an empty compulsory field or a lost file stands against it. */
function judge(reasons: ReadinessReasons): Readiness {
  const { tidak_layak, item_kosong, indikator_wajib_kosong, wajib_tanpa_data_dukung } = reasons;
  const compulsory = item_kosong.length + indikator_wajib_kosong.length + wajib_tanpa_data_dukung.length;
  const { berkas_hilang, berkas_di_luar_folder, berkas_kosong, berkas_tak_terbuka, galat } = reasons;
  const files = berkas_hilang + berkas_di_luar_folder + berkas_kosong + berkas_tak_terbuka;
  if (tidak_layak || compulsory + files + galat > 0) return 'belum_siap';
  const { item_diperiksa, tidak_terisi, tanpa_data_dukung, tidak_sesuai, belum_dipastikan } = reasons;
  const unfilled = tidak_terisi + tanpa_data_dukung + tidak_sesuai + belum_dipastikan;
  return item_diperiksa.length + unfilled + reasons.peringatan > 0 ? 'siap_dengan_catatan' : 'siap';
}

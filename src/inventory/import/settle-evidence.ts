import { type Candidate, drop } from './column-candidate.js';
import type { Grid } from './grid.js';
import type { IgnoredColumn } from './report.js';
import { headingText } from './synonyms.js';
import { findChoice } from './values/choices.js';
import { readMark } from './values/marks.js';

/** What the columns of a sheet of verdicts are, whose headings mean something else beside documents. */
const IN_VERDICTS: Readonly<Record<string, string>> = {
  'bukti.tanggal': 'verifikasi.tanggal',
  'bukti.catatan': 'verifikasi.alasan',
};

/** Documents and verdicts can be kept only where a column says which indicator they belong to. */
export function settleEvidence(
  grid: Grid,
  dataRows: readonly number[],
  candidates: readonly Candidate[],
): void {
  const isEvidence = candidates.some(({ field }) => field === 'indikator');
  const hasPapers = candidates.some(({ field }) => SIGNS_OF_DOCUMENTS.includes(field ?? ''));
  for (const candidate of candidates) {
    const { field } = candidate;
    if (field === 'verifikasi.status' && !holdsVerdicts(grid, dataRows, candidate)) {
      drop(candidate, 'tak_dikenal');
    } else if (!isEvidence && field?.startsWith('verifikasi.') === true) {
      drop(candidate, 'tak_dikenal');
    } else if (!isEvidence && (field === 'klaim' || field?.startsWith('bukti.') === true)) {
      drop(candidate, whyLoose(field, hasPapers));
    } else if (isEvidence && field === 'jenis') {
      candidate.field = 'bukti.jenis';
    }
  }
  if (isEvidence) settleNumbersOfDocuments(grid, dataRows, candidates);
  settleVerdicts(candidates);
}

/** What only a list of documents has; the other headings of documents are common words. */
const SIGNS_OF_DOCUMENTS: readonly string[] = [
  'bukti.jenis',
  'bukti.berkas',
  'bukti.tautan',
  'bukti.nomor',
  'bukti.penandatangan',
];

/** Remarks, years and the like stand in any list; they alone do not make it one of documents. */
function whyLoose(field: string, hasPapers: boolean): IgnoredColumn {
  if (field === 'bukti.catatan') return 'tak_dikenal';
  if (hasPapers || field === 'klaim') return 'bukti_tanpa_indikator';
  return field === 'bukti.tahun' || field === 'bukti.tanggal' ? 'waktu_tidak_jelas' : 'tak_dikenal';
}

/** "Nomor" counts the rows of a list, but beside documents it is the number of the document, unless it does count. */
function settleNumbersOfDocuments(
  grid: Grid,
  dataRows: readonly number[],
  candidates: readonly Candidate[],
): void {
  if (candidates.some(({ field }) => field === 'bukti.nomor')) return;
  const numbers = candidates.filter(({ field, values }) => field === 'nomor_urut' && values > 0);
  const counter = numbers.find((candidate) => countsRows(grid, dataRows, candidate));
  const found = numbers.find((candidate) => candidate !== counter);
  if (found !== undefined) found.field = 'bukti.nomor';
}

/** Most of its numbers follow the one above, repeat it or begin again. */
function countsRows(grid: Grid, dataRows: readonly number[], { heading }: Candidate): boolean {
  let last = 0;
  let counting = 0;
  let others = 0;
  for (const row of dataRows) {
    const text = grid.own(row, heading.column)?.text.trim() ?? '';
    if (text === '') continue;
    const digits = /^(\d{1,4})[.)]?$/u.exec(text)?.[1];
    const number = digits === undefined ? undefined : Number(digits);
    if (number === undefined || (number !== 1 && number !== last && number !== last + 1)) others += 1;
    else counting += 1;
    last = number ?? last;
  }
  return counting > others;
}

/** "Status" heads many things; here it is "sesuai" or "tidak sesuai". */
function holdsVerdicts(grid: Grid, dataRows: readonly number[], { heading }: Candidate): boolean {
  const texts = dataRows.flatMap((row) => grid.own(row, heading.column)?.text ?? []);
  const stated = texts.filter((text) => readMark(text) !== 'kosong');
  return stated.length > 0 && stated.every((text) => findChoice('verifikasi.status', text) !== undefined);
}

/** In a sheet with verdicts and without files the date is that of the verdict, the level the one that was granted. */
function settleVerdicts(candidates: readonly Candidate[]): void {
  const has = (...fields: readonly string[]): boolean =>
    candidates.some(({ field }) => field !== undefined && fields.includes(field));
  if (!has('verifikasi.status') || has('bukti.berkas', 'bukti.tautan', 'bukti.jenis')) return;
  for (const candidate of candidates) {
    const { field, title } = candidate;
    const meant = field === undefined ? undefined : IN_VERDICTS[field];
    if (meant !== undefined && !has(meant)) candidate.field = meant;
    if (field === 'klaim' && !headingText(title).includes('klaim') && !has('verifikasi.level')) {
      candidate.field = 'verifikasi.level';
      candidate.sure = false;
    }
  }
}

import type { RowVerdict } from './classify-rows.js';
import { isFootnote, isSignatureLine, mayNamePerson } from './footnote.js';
import type { Grid } from './grid.js';

/** So many cells of a row at most hold a signature: two or three people sign side by side. */
const SIGNATORIES = 3;

/**
 * The rows below a list that are its signature, from the first line of it to the last: the name between the title and
 * the number of the person looks like anything, so the lines are judged together.
 *
 * @param verdicts by row, each judged alone
 * @returns the verdicts of these rows
 */
export function findSignature(
  grid: Grid,
  dataRows: readonly number[],
  verdicts: ReadonlyMap<number, RowVerdict>,
): ReadonlyMap<number, RowVerdict> {
  const texts = (row: number): readonly string[] => grid.cellsOf(row).map(({ cell }) => cell.text);
  const lastOther = dataRows.findLastIndex((row) => !maySign(texts(row), verdicts.get(row)));
  const below = dataRows.slice(lastOther + 1).filter((row) => texts(row).length > 0);
  const first = below.findIndex((row) =>
    texts(row).some((text) => isFootnote(text) || isSignatureLine(text)),
  );
  const block = first === -1 ? [] : below.slice(first);
  if (!block.some((row) => texts(row).some(isSignatureLine))) return new Map();
  return new Map(
    block.map((row) => [
      row,
      { kind: 'ditolak', reason: 'catatan_kaki', namesPerson: texts(row).some(mayNamePerson) },
    ]),
  );
}

function maySign(texts: readonly string[], verdict: RowVerdict | undefined): boolean {
  if (verdict?.kind === 'kosong') return true;
  if (texts.length > SIGNATORIES || /^\d+[.)]?$/u.test(texts[0]?.trim() ?? '')) return false;
  if (verdict?.kind === 'diterima') return verdict.onlyName === true;
  return verdict?.kind === 'ditolak' || verdict?.kind === 'judul_kelompok';
}

import type { EditionDifference } from '../../edition/compare.js';
import type { Edition } from '../../edition/model.js';
import type { Texts } from '../../text/language.js';
import { type DraftDifference, mergeDrafts, type ValueDifference } from './difference.js';
import { evidenceDraft } from './evidence-differences.js';
import { measureDraft } from './measure-differences.js';
import type { RowSide } from './row-side.js';

/** What two editions say differently of one indicator or SPD row. Presence is not told here. */
export function rowDifferences(
  differences: readonly EditionDifference[],
  left: RowSide,
  right: RowSide,
  texts: Texts,
): ValueDifference[] {
  return mergeDrafts(differences, (difference) => draftOf(difference, left, right, texts));
}

function draftOf(
  difference: EditionDifference,
  left: RowSide,
  right: RowSide,
  texts: Texts,
): DraftDifference {
  const { field } = difference;
  if (field.startsWith('ukur.')) return measureDraft(difference, left, right, texts);
  if (field.startsWith('bukti.')) return evidenceDraft(difference, left, right, texts);
  return plainDraft(difference, left, right, texts);
}

function plainDraft(
  difference: EditionDifference,
  left: RowSide,
  right: RowSide,
  texts: Texts,
): DraftDifference {
  const { field, before, after } = difference;
  const label = labelOf(field, texts);
  const write = (value: string | undefined, side: RowSide) => [writePlain(field, value, side.edition, texts)];
  return { id: field, label, before: write(before, left), after: write(after, right) };
}

function labelOf(field: string, { ui }: Texts): string {
  const words = ui.penjelasan;
  const level = /^level\.(\d)$/.exec(field)?.[1];
  if (level !== undefined) return `${words.level} ${level}`;
  if (field === 'nama') return ui.edisi.tampilan.nama;
  if (field === 'kode') return ui.edisi.tampilan.nomor;
  if (field === 'variabel') return words.variabel;
  if (field === 'bobot') return words.bobot;
  return field === 'wajib' ? words.wajib : ui.edisi.nama_isian(field);
}

function writePlain(
  field: string,
  value: string | undefined,
  edition: Edition,
  { labels, ui }: Texts,
): string {
  if (value === undefined) return ui.penjelasan.uraian.tidak_disebut;
  if (field === 'bobot' || field === 'maks') return labels.number(value);
  if (field === 'wajib') return value === 'ya' ? ui.penjelasan.ya : ui.penjelasan.tidak;
  if (field.startsWith('level.')) return ui.kutipan.tulis(value);
  if (field !== 'variabel') return value;
  return edition.catalog.variabel.find(({ kunci }) => kunci === value)?.nama ?? value;
}

import type { EditionDifference } from '../../edition/compare.js';
import { writeYear } from '../../edition/write-year.js';
import type { Texts } from '../../text/language.js';
import type { DraftDifference } from './difference.js';
import { measureParts } from './measure.js';
import type { MeasurePart } from './measure-part.js';
import type { RowSide } from './row-side.js';

/** A difference in the way of measuring, as the part of the measure that shows it on either side. */
export function measureDraft(
  difference: EditionDifference,
  left: RowSide,
  right: RowSide,
  texts: Texts,
): DraftDifference {
  const { ui } = texts;
  const field = difference.field.slice('ukur.'.length);
  if (field === 'cara') {
    const before = [sentenceOf(difference.before, texts)];
    return {
      id: difference.field,
      label: ui.penjelasan.cara,
      before,
      after: [sentenceOf(difference.after, texts)],
    };
  }
  const old = findPart(field, left, texts);
  const young = findPart(field, right, texts);
  const part = old ?? young;
  const missing = [ui.penjelasan.uraian.tidak_disebut];
  if (part === undefined) {
    const { before = missing[0] ?? '', after = missing[0] ?? '' } = difference;
    return {
      id: difference.field,
      label: ui.edisi.nama_isian(difference.field),
      before: [before],
      after: [after],
    };
  }
  const before = linesOnlyIn(old, young, missing);
  const after = linesOnlyIn(young, old, missing);
  return { id: `ukur.${part.fields[0] ?? field}`, label: part.label, before, after };
}

/** What one side says and the other does not; the whole part where nothing but the order differs. */
function linesOnlyIn(
  own: MeasurePart | undefined,
  other: MeasurePart | undefined,
  missing: readonly string[],
): readonly string[] {
  if (own === undefined) return missing;
  const rest = own.lines.filter((line) => other?.lines.includes(line) !== true);
  if (rest.length > 0) return rest;
  const isMore = other?.lines.some((line) => !own.lines.includes(line)) === true;
  return isMore ? missing : own.lines;
}

function findPart(field: string, { row }: RowSide, texts: Texts): MeasurePart | undefined {
  if (row === undefined) return undefined;
  // Years are named as T-1, not by the calendar: that is what stays the same from edition to edition.
  const parts = measureParts(row.level.ukur, writeYear, texts);
  return parts.find(({ fields }) => fields.some((own) => field === own || field.startsWith(`${own}.`)));
}

function sentenceOf(cara: string | undefined, { ui }: Texts): string {
  return cara === undefined ? ui.penjelasan.uraian.tidak_disebut : (ui.penjelasan.ukur[cara] ?? cara);
}

import { normalizeName } from '../normalize-name.js';
import type { Workbook } from '../workbook/model.js';
import { findField } from './fields.js';
import { nameOf } from './id-prefix.js';
import { ask, type ImportContext } from './import-context.js';
import { nearestField } from './nearest-field.js';
import { type MappedSheet, type Mapping, UNDECIDED } from './schema/mapping.js';

/**
 * The part of a mapping about a sheet: one for this very file, else one for sheets of this name in whatever file. A
 * single sheet may have another name next time: CSV files have their file's. A sheet still undecided is not mapped.
 */
export function findMapped(
  name: string,
  workbook: Workbook,
  mapping: Mapping | undefined,
): MappedSheet | undefined {
  const sheets = (mapping?.lembar ?? []).filter(({ peran }) => peran !== UNDECIDED);
  const same = sheets.filter(({ nama }) => normalizeName(nama) === normalizeName(name));
  const own = same.find(({ berkas }) => berkas !== undefined && berkas === nameOf(workbook.file));
  const anyFile = own ?? same.find(({ berkas }) => berkas === undefined);
  return anyFile ?? (mapping?.lembar.length === 1 && workbook.sheets.length === 1 ? sheets[0] : undefined);
}

/** Field by title, as a mapping has it. */
export function chosenTitles(
  mapped: MappedSheet | undefined,
  context: ImportContext,
): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  for (const { judul, isian, diduga } of mapped?.kolom ?? []) {
    const field = findField(isian, context.indicators.byName);
    // What the office has configured is no guess.
    const isSettled = diduga === true && context.alias.has(normalizeName(judul));
    if (field !== undefined && !isSettled) chosen.set(normalizeName(judul), field);
  }
  return chosen;
}

/** Titles whose field was saved as a guess, and is one until somebody takes the mark away or names it as an alias. */
export function guessedTitles(
  mapped: MappedSheet | undefined,
  { alias }: ImportContext,
): ReadonlySet<string> {
  const guessed = (mapped?.kolom ?? []).filter(({ diduga }) => diduga === true);
  return new Set(guessed.map(({ judul }) => normalizeName(judul)).filter((title) => !alias.has(title)));
}

/** Fields that there are not, in the parts of a mapping for this file, whether its sheets are read or not. */
export function askAboutWrongFields(mapping: Mapping | undefined, context: ImportContext): void {
  for (const { berkas, kolom } of mapping?.lembar ?? []) {
    if (berkas !== undefined && berkas !== nameOf(context.file)) continue;
    for (const { judul, isian } of kolom ?? []) {
      if (isian === UNDECIDED || findField(isian, context.indicators.byName) !== undefined) continue;
      const mirip = nearestField(isian);
      ask(context.log, { berkas: context.file }, { kind: 'isian_pemetaan_salah', judul, isian, mirip });
    }
  }
}

/** A title that a saved mapping names and the sheet no longer has. */
export function askAboutMissing(
  mapped: MappedSheet | undefined,
  titles: ReadonlyMap<number, string>,
  sheet: string,
  context: ImportContext,
): void {
  const present = new Set(titles.values());
  for (const { judul, isian } of mapped?.kolom ?? []) {
    const known = findField(isian, context.indicators.byName) !== undefined;
    if (!known || present.has(normalizeName(judul))) continue;
    const place = { berkas: context.file, lembar: sheet, baris: 1, kolom: 1, sel: 'A1' };
    ask(context.log, place, { kind: 'kolom_pemetaan_hilang', judul, isian });
  }
}

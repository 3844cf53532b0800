import type { DependentName } from './columns.js';
import type { GuideRow, TemplateGuide } from './guide.js';

/** A list of which each indicator has its own part: the whole list first, then the parts that differ from it. */
export interface DependentList {
  readonly name: DependentName;
  readonly entries: readonly string[];
  /** One per indicator, then the one for a row whose indicator is not chosen or not known. */
  readonly parts: readonly ListPart[];
}

export interface ListPart {
  /** Number of the indicator on the form. */
  readonly code: string;
  /** Entries before the part. */
  readonly before: number;
  readonly count: number;
}

/** The number of the part for a row without indicator: no indicator has it. */
const NONE = '';

/** The lists that depend on the indicator of a row. */
export function dependentLists(guide: TemplateGuide): readonly DependentList[] {
  const { indicators, spdRows } = guide;
  // An indicator that takes every kind of document offers the whole list; one that asks for no choice offers nothing.
  const kindsOf = ({ kinds }: GuideRow) => (kinds.length === 0 ? undefined : kinds);
  return [
    partition('dokumen', indicators, kindsOf),
    partition('pilihan', indicators, ({ choices }) => choices),
    partition('pilihan_spd', spdRows, ({ choices }) => choices),
    partition('unsur', indicators, ({ elements }) => elements),
    partition('memuat', indicators, ({ contents }) => contents),
  ];
}

/** @param partOf the entries for an indicator; undefined for all of them */
function partition(
  name: DependentName,
  rows: readonly GuideRow[],
  partOf: (row: GuideRow) => readonly string[] | undefined,
): DependentList {
  const whole = [...new Set(rows.flatMap((row) => partOf(row) ?? []))];
  const entries = [...whole];
  const own = rows.map((row) => {
    const part = partOf(row) ?? whole;
    return { code: row.code, part, before: enterPart(entries, part) };
  });
  // Behind the last entry stands an empty cell: a drop-down of no cell at all is an error in Excel.
  const parts = own.map(({ code, part, before }): ListPart => {
    return part.length === 0
      ? { code, before: entries.length, count: 1 }
      : { code, before, count: part.length };
  });
  const all = { code: NONE, before: 0, count: Math.max(1, whole.length) };
  return { name, entries, parts: [...parts, all] };
}

/** Enters a part, unless it stands there already. @returns the number of entries before it */
function enterPart(entries: string[], part: readonly string[]): number {
  for (let start = 0; start + part.length <= entries.length; start += 1) {
    if (part.every((entry, index) => entries[start + index] === entry)) return start;
  }
  entries.push(...part);
  return entries.length - part.length;
}

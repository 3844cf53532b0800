import { CLOSED_LISTS, type ListName } from './columns.js';
import { labelOf, type TemplateGuide } from './guide.js';
import { NAME_LISTS } from './row-names.js';

/** A column of the hidden sheet. Numbers are stored as numbers: a text "2" is not the 2 that somebody types. */
export interface HiddenList {
  readonly header: string;
  readonly entries: readonly (string | number)[];
}

const NUMBERS: readonly string[] = ['level', 'asta_cita'];

/** All plain lists behind the drop-downs, and those that tell the key behind the name of an indicator. */
export function hiddenLists(guide: TemplateGuide): readonly HiddenList[] {
  const closed = Object.entries(CLOSED_LISTS).map(([header, entries]): HiddenList => {
    return { header, entries: NUMBERS.includes(header) ? entries.map(Number) : entries };
  });
  return [
    { header: NAME_LISTS.indicators.name, entries: guide.indicators.map(labelOf) },
    { header: NAME_LISTS.indicators.key, entries: guide.indicators.map(({ key }) => key) },
    { header: NAME_LISTS.spd.name, entries: guide.spdRows.map(labelOf) },
    { header: NAME_LISTS.spd.key, entries: guide.spdRows.map(({ key }) => key) },
    { header: 'kode_spd', entries: guide.spdRows.map(({ code }) => code) },
    ...closed,
    { header: 'dokumen_spd', entries: guide.lists.dokumen_spd },
    { header: 'urusan', entries: guide.lists.urusan },
    { header: 'predikat', entries: guide.lists.predikat },
  ];
}

/** The header of the list behind a drop-down. */
export function headerOfList(list: ListName): string {
  return list === 'indikator' ? NAME_LISTS.indicators.name : list;
}

/** Whether a value outside the list is an error for sure; the lists of an edition only help to write. */
export function isClosed(list: ListName): boolean {
  return Object.hasOwn(CLOSED_LISTS, list);
}

import { CLOSED_LISTS, type ListName } from './columns.js';
import { labelOf, type TemplateGuide } from './guide.js';
import { NAME_LISTS } from './row-names.js';

/** A column of the hidden sheet. */
export interface HiddenList {
  readonly header: string;
  readonly entries: readonly string[];
}

/** All lists behind the drop-downs, and those that tell the key behind the name of an indicator. */
export function hiddenLists(guide: TemplateGuide): readonly HiddenList[] {
  const closed = Object.entries(CLOSED_LISTS).map(([header, entries]): HiddenList => ({ header, entries }));
  return [
    { header: NAME_LISTS.indicators.name, entries: guide.indicators.map(labelOf) },
    { header: NAME_LISTS.indicators.key, entries: guide.indicators.map(({ key }) => key) },
    { header: NAME_LISTS.spd.name, entries: guide.spdRows.map(labelOf) },
    { header: NAME_LISTS.spd.key, entries: guide.spdRows.map(({ key }) => key) },
    ...closed,
    { header: 'dokumen', entries: guide.lists.dokumen },
    { header: 'pilihan', entries: guide.lists.pilihan },
    { header: 'urusan', entries: guide.lists.urusan },
  ];
}

/** The header of the list behind a drop-down. */
export function headerOfList(list: ListName): string {
  if (list === 'indikator') return NAME_LISTS.indicators.name;
  return list === 'indikator_spd' ? NAME_LISTS.spd.name : list;
}

/** Whether a value outside the list is an error for sure; the lists of an edition only help to write. */
export function isClosed(list: ListName): boolean {
  return Object.hasOwn(CLOSED_LISTS, list);
}

import type { DocumentNode, MapNode } from '../../base/document-node.js';
import type { Place } from '../../base/place.js';
import type { CellContent } from './cell-content.js';
import type { Column } from './columns.js';

/** A sheet as it is to be written: its columns and its rows, the example's first. */
export interface SheetLayout {
  readonly name: string;
  readonly columns: readonly LayoutColumn[];
  readonly rows: readonly LayoutRow[];
}

/** A column of a sheet: one of the template's, or one that only ties a row to its owner. */
export interface LayoutColumn
  extends Pick<Column, 'header' | 'type' | 'width' | 'list' | 'isOpen' | 'required'> {
  /** The field, for its hint. */
  readonly field: string;
  /** Key of the indicator whose level the column holds. */
  readonly slot?: string;
}

export interface LayoutRow {
  readonly cells: readonly (CellContent | undefined)[];
  readonly isExample?: boolean;
  /** Key of the row of the SPD that the row states; not set for its further documents. */
  readonly slot?: string;
}

/** What no sheet has room for. */
export interface LostValue {
  readonly place: Place;
  /** The value or its key, as written. */
  readonly isi: string;
}

/** An inventory laid out in sheets, or what of it has no room there. */
export interface Layout {
  readonly sheets: readonly SheetLayout[];
  readonly lost: readonly LostValue[];
}

export const textCell = (text: string): CellContent => ({ kind: 'text', text });

/** The map under a key, when there is one. */
export function mapAt(node: MapNode | undefined, key: string): MapNode | undefined {
  const value = node?.entries.get(key)?.value;
  return value?.kind === 'map' ? value : undefined;
}

/** The entries of the list under a key; none when there is no list. */
export function itemsAt(node: MapNode | undefined, key: string): readonly DocumentNode[] {
  const value = node?.entries.get(key)?.value;
  return value?.kind === 'list' ? value.items : [];
}

export function textAt(node: MapNode | undefined, key: string): string {
  const value = node?.entries.get(key)?.value;
  return value?.kind === 'text' ? value.text : '';
}

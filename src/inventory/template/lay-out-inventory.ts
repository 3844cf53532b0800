import { type DocumentNode, isBlank, type MapNode } from '../../base/document-node.js';
import { INNOVATION_COLUMNS } from './columns.js';
import type { TemplateGuide } from './guide.js';
import { layOutEvidence, layOutVerdicts } from './lay-out-linked.js';
import { layOutRecords, toLayoutColumn } from './lay-out-records.js';
import { layOutRecordSheets, layOutRegion } from './lay-out-region.js';
import { collectSlots, layOutLevels } from './lay-out-slots.js';
import { layOutSpd } from './lay-out-spd.js';
import { itemsAt, type Layout, type LostValue, textAt } from './layout.js';
import { idKey, isExample, SHEETS } from './sheets.js';

/**
 * Lays an inventory out in the sheets of the template.
 *
 * @param root undefined for an empty template
 * @returns the sheets, and what none of them has room for: nothing is dropped without being named
 */
export function layOutInventory(root: MapNode | undefined, guide: TemplateGuide): Layout {
  const lost: LostValue[] = [];
  const innovations = innovationsOf(root, lost);
  const profile = layOutRecords(innovations, INNOVATION_COLUMNS, ['indikator'], [], lost);
  const slots = collectSlots(innovations, guide, lost);
  const spd = layOutSpd(root, guide, lost);
  const sheets = [
    layOutRegion(root, guide, lost),
    spd.sheet,
    {
      name: SHEETS.innovations,
      columns: profile.columns.map(toLayoutColumn),
      rows: profile.cells.map((cells) => ({ cells })),
    },
    layOutLevels(innovations, slots, guide, lost),
    layOutEvidence(slots, lost),
    layOutVerdicts(slots, spd.verdicts, lost),
    ...layOutRecordSheets(root, lost),
  ];
  return { sheets, lost };
}

/** Innovations that a sheet can hold: a row without anything, or one that looks like the example, is none. */
function innovationsOf(root: MapNode | undefined, lost: LostValue[]): MapNode[] {
  const innovations: MapNode[] = [];
  for (const item of root === undefined ? [] : itemsAt(root, 'inovasi')) {
    const id = textOf(item, 'id');
    const isKept = item.kind === 'map' && hasProfile(item) && !isExample(id, textOf(item, 'nama'));
    if (!isKept || idKey(id) === 'spd') lost.push({ place: item.place, isi: id === '' ? 'inovasi' : id });
    else innovations.push(item);
  }
  return innovations;
}

function textOf(node: DocumentNode, key: string): string {
  return node.kind === 'map' ? textAt(node, key) : '';
}

function hasProfile({ entries }: MapNode): boolean {
  for (const [key, { value }] of entries) {
    if (key !== 'indikator' && !isBlank(value) && !(value.kind === 'map' && value.entries.size === 0))
      return true;
  }
  return false;
}

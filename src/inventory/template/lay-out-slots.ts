import { isBlank, type MapNode } from '../../base/document-node.js';
import { type CellContent, toCell } from './cell-content.js';
import { findGuideRow, type GuideRow, labelOf, type TemplateGuide } from './guide.js';
import {
  type LayoutColumn,
  type LayoutRow,
  type LostValue,
  mapAt,
  type SheetLayout,
  textAt,
  textCell,
} from './layout.js';
import { BASIS_ENDING, headerKey, idKey, LINKS, OTHER_INDICATOR, SHEETS } from './sheets.js';

/** A slot of an innovation, under the name it has in the workbook. */
export interface SlotSource {
  readonly id: string;
  readonly key: string;
  readonly label: string;
  readonly slot: MapNode;
  readonly owner: MapNode;
}

/** Keys of a slot that have a place of their own. */
const SLOT_KEYS: readonly string[] = ['klaim', 'basis', 'bukti', 'verifikasi'];

/** The slots of all innovations. One that could not be found again by its ID or its name is lost. */
export function collectSlots(
  innovations: readonly MapNode[],
  guide: TemplateGuide,
  lost: LostValue[],
): SlotSource[] {
  const slots: SlotSource[] = [];
  const seen = new Set<string>();
  for (const innovation of innovations) {
    const id = textAt(innovation, 'id').trim();
    const isFirst = idKey(id) !== '' && !seen.has(idKey(id));
    seen.add(idKey(id));
    const written = mapAt(innovation, 'indikator');
    const other = innovation.entries.get('indikator')?.value;
    if (other !== undefined && other !== written && !isBlank(other))
      lost.push({ place: other.place, isi: 'indikator' });
    for (const [key, { value, keyPlace }] of written?.entries ?? []) {
      if (isBlank(value)) continue;
      const row = findGuideRow(guide.indicators, key);
      const isNamedTwice = row !== undefined && row.key !== key && written?.entries.has(row.key) === true;
      const label = row === undefined ? key : labelOf(row);
      if (value.kind !== 'map' || !isFirst || isNamedTwice || isReserved(label)) {
        lost.push({ place: keyPlace, isi: key });
        continue;
      }
      for (const [field, entry] of value.entries) {
        if (!SLOT_KEYS.includes(field) && !isBlank(entry.value))
          lost.push({ place: entry.keyPlace, isi: field });
      }
      slots.push({ id, key: row?.key ?? key, label, slot: value, owner: innovation });
    }
  }
  return slots;
}

/** A name that would be read as another column, or change when it is read. */
function isReserved(label: string): boolean {
  const isLink = [LINKS.id, LINKS.name].some((name) => headerKey(name) === headerKey(label));
  return isLink || label.toLowerCase().endsWith(BASIS_ENDING.toLowerCase()) || label !== label.trim();
}

/** The sheet of levels: a column per indicator, one more where a basis is asked for or named. */
export function layOutLevels(
  innovations: readonly MapNode[],
  slots: readonly SlotSource[],
  guide: TemplateGuide,
  lost: LostValue[],
): SheetLayout {
  const columns = levelColumns(slots, guide);
  const slotsByOwner = new Map<MapNode, SlotSource[]>();
  for (const slot of slots) slotsByOwner.set(slot.owner, [...(slotsByOwner.get(slot.owner) ?? []), slot]);
  const rows = innovations.map((innovation): LayoutRow => {
    const own = slotsByOwner.get(innovation) ?? [];
    return { cells: columns.map((column) => levelCell(column, innovation, own, lost)) };
  });
  return { name: SHEETS.levels, columns, rows };
}

function levelCell(
  { slot: key, field }: LayoutColumn,
  innovation: MapNode,
  slots: readonly SlotSource[],
  lost: LostValue[],
): CellContent | undefined {
  if (key === undefined) {
    const value = textAt(innovation, field === 'id_parameter' ? 'id' : 'nama');
    return value === '' ? undefined : textCell(value);
  }
  const value = slots.find((slot) => slot.key === key)?.slot.entries.get(field)?.value;
  if (value === undefined || isBlank(value)) return undefined;
  const cell = toCell(value, field === 'klaim' ? 'whole' : 'text');
  if (cell === undefined) lost.push({ place: value.place, isi: field });
  return cell;
}

function levelColumns(slots: readonly SlotSource[], guide: TemplateGuide): LayoutColumn[] {
  const columns: LayoutColumn[] = [
    { header: LINKS.id, type: 'text', width: 12, field: 'id_parameter', list: 'id_inovasi', required: true },
    { header: LINKS.name, type: 'text', width: 32, field: 'nama_parameter' },
  ];
  const others = new Set(
    slots.map(({ key }) => key).filter((key) => !guide.indicators.some((row) => row.key === key)),
  );
  const rows: (GuideRow | string)[] = [...guide.indicators, ...others];
  for (const row of rows) {
    const key = typeof row === 'string' ? row : row.key;
    const header = typeof row === 'string' ? `${OTHER_INDICATOR}${row}` : labelOf(row);
    columns.push({ header, type: 'whole', width: 16, list: 'level', field: 'klaim', slot: key });
    const isUsed = slots.some((slot) => slot.key === key && slot.slot.entries.has('basis'));
    if (isUsed || (typeof row !== 'string' && row.bases.length > 0)) {
      const name = typeof row === 'string' ? header : row.code;
      columns.push({ header: `${name}${BASIS_ENDING}`, type: 'text', width: 13, field: 'basis', slot: key });
    }
  }
  return columns;
}

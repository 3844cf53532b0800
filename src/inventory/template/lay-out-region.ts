import { type DocumentNode, isBlank, type MapNode } from '../../base/document-node.js';
import { toCell } from './cell-content.js';
import { type CellType, DEPARTMENT_COLUMNS, RECORD_COLUMNS, REGION_FIELDS } from './columns.js';
import type { TemplateGuide } from './guide.js';
import { layOutRecords, toLayoutColumn } from './lay-out-records.js';
import {
  itemsAt,
  type LayoutColumn,
  type LayoutRow,
  type LostValue,
  mapAt,
  type SheetLayout,
  textCell,
} from './layout.js';
import { DETAIL_BEGINNING, headerKey, LINKS, SHEETS } from './sheets.js';

/** Parts of the inventory that have sheets of their own, by the map they stand in. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  '': ['pemda', 'deklarasi', 'riwayat', 'pembanding', 'spd', 'inovasi'],
  pemda: ['perangkat_daerah'],
  deklarasi: ['rincian'],
  spd: ['baris'],
};

interface Field {
  readonly path: readonly string[];
  readonly value: DocumentNode;
}

/** The sheet of keys and values. */
export function layOutRegion(
  root: MapNode | undefined,
  guide: TemplateGuide,
  lost: LostValue[],
): SheetLayout {
  const columns: LayoutColumn[] = [
    { header: LINKS.key, type: 'text', width: 28, field: 'kunci' },
    { header: LINKS.value, type: 'text', width: 44, field: 'nilai_pemda' },
    { header: LINKS.remark, type: 'text', width: 60, field: 'keterangan' },
  ];
  const fields = root === undefined ? [] : collectFields(root, lost);
  const rows: LayoutRow[] = [];
  for (const { header, path, type } of REGION_FIELDS) {
    const field = fields.find((candidate) => candidate.path.join('.') === path.join('.'));
    const remark = guide.words.region[path.join('.')];
    const value = field === undefined ? undefined : cellOf(field, type, lost);
    rows.push({ cells: [textCell(header), value, remark === undefined ? undefined : textCell(remark)] });
  }
  for (const field of fields) {
    if (REGION_FIELDS.some(({ path }) => path.join('.') === field.path.join('.'))) continue;
    const [group, , detail] = field.path;
    const key = detail === undefined ? field.path.join('.') : `${DETAIL_BEGINNING}${detail}`;
    const isMisread =
      key !== key.trim() || REGION_FIELDS.some(({ header }) => headerKey(header) === headerKey(key));
    if (isMisread) lost.push({ place: field.value.place, isi: key });
    else rows.push({ cells: [textCell(key), cellOf(field, group === 'deklarasi' ? 'whole' : 'text', lost)] });
  }
  return { name: SHEETS.region, columns, rows };
}

function cellOf({ path, value }: Field, type: CellType, lost: LostValue[]) {
  const cell = toCell(value, type);
  if (cell === undefined) lost.push({ place: value.place, isi: path.join('.') });
  return cell;
}

function collectFields(root: MapNode, lost: LostValue[]): Field[] {
  const fields = fieldsOf(root, [], ELSEWHERE[''] ?? []);
  for (const group of ['pemda', 'deklarasi', 'spd']) {
    const map = mapAt(root, group);
    if (map !== undefined) fields.push(...fieldsOf(map, [group], ELSEWHERE[group] ?? []));
  }
  const details = mapAt(mapAt(root, 'deklarasi'), 'rincian');
  if (details !== undefined) fields.push(...fieldsOf(details, ['deklarasi', 'rincian'], []));
  for (const field of fieldsOf(root, [], [])) refuseShape(field, lost);
  return fields;
}

/** A part written as a text where a map or a list belongs has no sheet to go to. */
function refuseShape({ path: [key = ''], value }: Field, lost: LostValue[]): void {
  const isPart = ELSEWHERE['']?.includes(key) === true;
  const isList = key === 'riwayat' || key === 'pembanding' || key === 'inovasi';
  if (isPart && value.kind !== (isList ? 'list' : 'map')) lost.push({ place: value.place, isi: key });
}

function fieldsOf(map: MapNode, path: readonly string[], skipped: readonly string[]): Field[] {
  const fields: Field[] = [];
  for (const [key, { value }] of map.entries) {
    if (!skipped.includes(key) && !isBlank(value)) fields.push({ path: [...path, key], value });
  }
  return fields;
}

/** The register of perangkat daerah, and earlier indices and those of others. */
export function layOutRecordSheets(root: MapNode | undefined, lost: LostValue[]): SheetLayout[] {
  const departments = mapsOf(itemsAt(mapAt(root, 'pemda'), 'perangkat_daerah'), lost);
  const register = layOutRecords(departments, DEPARTMENT_COLUMNS, [], [], lost);
  const kinds = ['riwayat', 'pembanding'].flatMap((kind) =>
    mapsOf(root === undefined ? [] : itemsAt(root, kind), lost).map((record) => ({ kind, record })),
  );
  const records = layOutRecords(
    kinds.map(({ record }) => record),
    RECORD_COLUMNS,
    [],
    [LINKS.record],
    lost,
  );
  const link: LayoutColumn = {
    header: LINKS.record,
    type: 'text',
    width: 14,
    field: 'jenis_catatan',
    list: 'catatan',
    required: true,
  };
  return [
    {
      name: SHEETS.departments,
      columns: register.columns.map(toLayoutColumn),
      rows: register.cells.map((cells) => ({ cells })),
    },
    {
      name: SHEETS.records,
      columns: [link, ...records.columns.map(toLayoutColumn)],
      rows: kinds.map(({ kind }, index) => ({ cells: [textCell(kind), ...(records.cells[index] ?? [])] })),
    },
  ];
}

/** A record without anything in it would leave no row behind. */
function mapsOf(items: readonly DocumentNode[], lost: LostValue[]): MapNode[] {
  const maps: MapNode[] = [];
  for (const item of items) {
    if (item.kind === 'map' && item.entries.size > 0) maps.push(item);
    else lost.push({ place: item.place, isi: item.kind === 'text' ? item.text : '-' });
  }
  return maps;
}

import { isBlank, type MapNode } from '../../base/document-node.js';
import { EVIDENCE_COLUMNS, VERDICT_COLUMNS } from './columns.js';
import { layOutRecords, toLayoutColumn } from './lay-out-records.js';
import type { SlotSource } from './lay-out-slots.js';
import {
  itemsAt,
  type LayoutColumn,
  type LayoutRow,
  type LostValue,
  type SheetLayout,
  textCell,
} from './layout.js';
import { LINKS, SHEETS } from './sheets.js';

/** The sheet of documents. */
export function layOutEvidence(slots: readonly SlotSource[], lost: LostValue[]): SheetLayout {
  const sources: { id: string; label: string; record: MapNode }[] = [];
  for (const { id, label, slot } of slots) {
    const written = slot.entries.get('bukti');
    if (written !== undefined && written.value.kind !== 'list' && !isBlank(written.value))
      lost.push({ place: written.value.place, isi: 'bukti' });
    for (const record of itemsAt(slot, 'bukti')) {
      if (record.kind === 'map') sources.push({ id, label, record });
      else lost.push({ place: record.place, isi: 'bukti' });
    }
  }
  return layOutLinked(SHEETS.evidence, sources, (records, reserved) =>
    layOutRecords(records, EVIDENCE_COLUMNS, [], reserved, lost),
  );
}

/** The sheet of verdicts; `spd` are those about rows of the SPD. */
export function layOutVerdicts(
  slots: readonly SlotSource[],
  spd: readonly { readonly id: string; readonly label: string; readonly record: MapNode }[],
  lost: LostValue[],
): SheetLayout {
  const sources = [...spd];
  for (const { id, label, slot } of slots) {
    const verdict = slot.entries.get('verifikasi')?.value;
    if (verdict === undefined || isBlank(verdict)) continue;
    if (verdict.kind === 'map') sources.push({ id, label, record: verdict });
    else lost.push({ place: verdict.place, isi: 'verifikasi' });
  }
  return layOutLinked(SHEETS.verdicts, sources, (records, reserved) =>
    layOutRecords(records, VERDICT_COLUMNS, [], reserved, lost),
  );
}

function layOutLinked(
  name: string,
  sources: readonly { readonly id: string; readonly label: string; readonly record: MapNode }[],
  layOut: (records: readonly MapNode[], reserved: readonly string[]) => ReturnType<typeof layOutRecords>,
): SheetLayout {
  const links: LayoutColumn[] = [
    {
      header: LINKS.innovation,
      type: 'text',
      width: 13,
      field: 'id_inovasi',
      list: 'id_inovasi',
      // A verdict may be about the SPD, which is no innovation.
      isOpen: name === SHEETS.verdicts,
      required: true,
    },
    {
      header: LINKS.indicator,
      type: 'text',
      width: 30,
      field: 'indikator',
      list: name === SHEETS.verdicts ? 'indikator_putusan' : 'indikator',
      required: true,
    },
  ];
  const { columns, cells } = layOut(
    sources.map(({ record }) => record),
    links.map(({ header }) => header),
  );
  const rows = sources.map(
    ({ id, label }, index): LayoutRow => ({
      cells: [textCell(id), textCell(label), ...(cells[index] ?? [])],
    }),
  );
  return { name, columns: [...links, ...columns.map(toLayoutColumn)], rows };
}

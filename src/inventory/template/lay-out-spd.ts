import { isBlank, type MapNode } from '../../base/document-node.js';
import type { Place } from '../../base/place.js';
import { SPD_COLUMNS } from './columns.js';
import { findGuideRow, labelOf, type TemplateGuide } from './guide.js';
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
import { LINKS, SHEETS, SPD_OWNER } from './sheets.js';
import { SPD_EVIDENCE_COLUMNS, USUAL_SPD_EVIDENCE } from './spd-columns.js';

/** A row of the sheet: an indicator with its first document, or a further document of it. */
interface SpdLine {
  readonly code: string;
  readonly name: string;
  /** Key of the indicator, in its first line only. */
  readonly slot: string | undefined;
  readonly claim: MapNode | undefined;
  readonly document: MapNode | undefined;
}

interface SpdClaim {
  readonly code: string;
  readonly name: string;
  readonly slot: string | undefined;
  readonly label: string;
  readonly claim: MapNode | undefined;
}

/** The sheet of the SPD, with a row for every indicator of the edition, and the verdicts on them. */
export function layOutSpd(root: MapNode | undefined, guide: TemplateGuide, lost: LostValue[]) {
  const claims = collectClaims(mapAt(mapAt(root, 'spd'), 'baris'), guide, lost);
  const lines = claims.flatMap((claim) => toLines(claim, lost));
  const links: LayoutColumn[] = [
    { header: LINKS.code, type: 'text', width: 8, field: 'kode', list: 'kode_spd', required: true },
    { header: LINKS.indicator, type: 'text', width: 54, field: 'nama_indikator' },
  ];
  const reserved = [...links, ...SPD_EVIDENCE_COLUMNS].map(({ header }) => header);
  const skipped = ['bukti', 'verifikasi'];
  const own = layOutRecords(
    lines.map(({ claim }) => claim),
    SPD_COLUMNS,
    skipped,
    reserved,
    lost,
  );
  const documents = layOutRecords(
    lines.map(({ document }) => document),
    SPD_EVIDENCE_COLUMNS,
    [],
    [...links, ...own.columns].map(({ header }) => header),
    lost,
  );
  const shown = documents.columns.flatMap((column, index) => {
    const isUsed = documents.cells.some((row) => row[index] !== undefined);
    return isUsed || USUAL_SPD_EVIDENCE.includes(column.path.join('.')) ? [{ column, index }] : [];
  });
  refuseUnknownFields(documents.columns, lines, lost);
  const rows = lines.map(
    ({ code, name, slot }, row): LayoutRow => ({
      ...(slot === undefined ? {} : { slot }),
      cells: [
        textCell(code),
        name === '' ? undefined : textCell(name),
        ...(own.cells[row] ?? []),
        ...shown.map(({ index }) => documents.cells[row]?.[index]),
      ],
    }),
  );
  const columns = [...links, ...[...own.columns, ...shown.map(({ column }) => column)].map(toLayoutColumn)];
  const sheet: SheetLayout = { name: SHEETS.spd, columns, rows };
  return { sheet, verdicts: collectVerdicts(claims, lost) };
}

function collectClaims(written: MapNode | undefined, guide: TemplateGuide, lost: LostValue[]): SpdClaim[] {
  const used = new Set<string>();
  const claims = guide.spdRows.map((row): SpdClaim => {
    const entry = written?.entries.get(row.key) ?? written?.entries.get(row.code);
    if (entry !== undefined) used.add(written?.entries.has(row.key) === true ? row.key : row.code);
    const { code, name } = row;
    return {
      code,
      name,
      slot: row.key,
      label: labelOf(row),
      claim: claimOf(entry?.value, entry?.keyPlace, row.key, lost),
    };
  });
  for (const [key, { value, keyPlace }] of written?.entries ?? []) {
    if (used.has(key) || isBlank(value)) continue;
    if (findGuideRow(guide.spdRows, key) !== undefined || key !== key.trim())
      lost.push({ place: keyPlace, isi: key });
    else
      claims.push({
        code: key,
        name: '',
        slot: undefined,
        label: key,
        claim: claimOf(value, keyPlace, key, lost),
      });
  }
  return claims;
}

function claimOf(
  value: MapNode | { readonly kind: string; readonly place: Place } | undefined,
  keyPlace: Place | undefined,
  key: string,
  lost: LostValue[],
): MapNode | undefined {
  if (value === undefined) return undefined;
  if ('entries' in value) return value;
  lost.push({ place: keyPlace ?? value.place, isi: key });
  return undefined;
}

function toLines({ code, name, slot, claim }: SpdClaim, lost: LostValue[]): SpdLine[] {
  const written = claim?.entries.get('bukti')?.value;
  if (written !== undefined && written.kind !== 'list' && !isBlank(written))
    lost.push({ place: written.place, isi: 'bukti' });
  const documents: MapNode[] = [];
  for (const item of itemsAt(claim, 'bukti')) {
    // A row without anything of a document would not be read as one.
    if (item.kind === 'map' && item.entries.size > 0) documents.push(item);
    else lost.push({ place: item.place, isi: 'bukti' });
  }
  const [first, ...others] = documents;
  const lines: SpdLine[] = [{ code, name, slot, claim, document: first }];
  for (const document of others) lines.push({ code, name: '', slot: undefined, claim: undefined, document });
  return lines;
}

/** An unknown field of a document would be read as one of the row it stands in. */
function refuseUnknownFields(
  columns: readonly { readonly path: readonly string[] }[],
  lines: readonly SpdLine[],
  lost: LostValue[],
): void {
  const unknown = columns.slice(SPD_EVIDENCE_COLUMNS.length).map(({ path }) => path.join('.'));
  for (const { document } of lines) {
    for (const [key, { keyPlace }] of document?.entries ?? []) {
      if (unknown.includes(key)) lost.push({ place: keyPlace, isi: key });
    }
  }
}

function collectVerdicts(claims: readonly SpdClaim[], lost: LostValue[]) {
  const verdicts: { id: string; label: string; record: MapNode }[] = [];
  for (const { label, claim } of claims) {
    const record = claim?.entries.get('verifikasi')?.value;
    if (record === undefined || isBlank(record)) continue;
    if (record.kind === 'map') verdicts.push({ id: SPD_OWNER, label, record });
    else lost.push({ place: record.place, isi: 'verifikasi' });
  }
  return verdicts;
}

import { findNearest } from '../../base/nearest.js';
import type { Cell } from '../workbook/model.js';
import { askAboutColumns } from './added-columns.js';
import { type Column, REGION_FIELDS } from './columns.js';
import { enter } from './draft.js';
import { cellUnder, placeOfRow, placeUnderHeader, type Table } from './read-table.js';
import { readValue } from './read-value.js';
import { ask, report, type TemplateProgress } from './reading.js';
import { DETAIL_BEGINNING, headerKey, LINKS } from './sheets.js';

/** Reads the sheet of keys and values: who the region is, and the figures it has announced. */
export function readRegion(table: Table, reading: TemplateProgress): void {
  const ours = [LINKS.key, LINKS.value, LINKS.remark];
  const keys = ours.map(headerKey);
  askAboutColumns(
    table,
    table.headers.filter(({ key }) => !keys.includes(key)),
    ours,
    false,
    reading,
  );
  for (const row of table.rows) {
    const key = cellUnder(table, row, LINKS.key);
    const value = cellUnder(table, row, LINKS.value);
    if (value === undefined) continue;
    if (key === undefined) {
      report(reading, [table.sheet, LINKS.key], placeOfRow(row), { kind: 'missing' });
      continue;
    }
    enterField(key, value, reading);
  }
  noteNameCell(table, reading);
}

/** Notes where the name of the region belongs, the one thing of this sheet that must be there. */
function noteNameCell(table: Table, reading: TemplateProgress): void {
  const values = table.headers.find(({ key }) => key === headerKey(LINKS.value));
  if (values === undefined) return;
  const { root, index } = reading;
  const row = table.rows.find((candidate) => {
    const key = cellUnder(table, candidate, LINKS.key);
    return key !== undefined && findField(key)?.path.join('.') === 'pemda.nama';
  });
  const name = row === undefined ? values.place : placeUnderHeader(row, values);
  root.blanks.set('pemda', name);
  index.maps.get(root)?.get('pemda')?.blanks.set('nama', name);
}

function findField(key: Cell): Column | undefined {
  return REGION_FIELDS.find(
    ({ header, path }) => headerKey(header) === headerKey(key.text) || path.join('.') === key.text.trim(),
  );
}

function enterField(key: Cell, value: Cell, reading: TemplateProgress): void {
  const field = findField(key);
  const path = field?.path ?? pathOf(key.text.trim());
  const isFigure = path[0] === 'deklarasi';
  const read = readValue(value, field?.type ?? (isFigure ? 'whole' : 'text'));
  if ('issue' in read) {
    report(reading, path, value.place, read.issue);
    return;
  }
  const taken = enter(reading.root, path, key.place, read.node, reading.index);
  const question = { place: value.place, judul: key.text.trim(), dipakai: taken?.sel ?? '' };
  if (taken !== undefined) ask(reading, { kind: 'nilai_ganda', ...question });
  else if (field === undefined && !isDetail(path)) askAboutKey(key, reading);
}

function isDetail([group, part]: readonly string[]): boolean {
  return group === 'deklarasi' && part === 'rincian';
}

function askAboutKey({ text, place }: Cell, reading: TemplateProgress): void {
  const kunci = text.trim();
  const headers = REGION_FIELDS.map(({ header }) => header);
  const mirip = findNearest(kunci, headers);
  ask(reading, { kind: 'kunci_tambahan', place, lembar: place.lembar ?? '', kunci, mirip });
}

/** "Rincian puskesmas" is a group of the figures announced; anything else is a key, which may have points in it. */
function pathOf(key: string): string[] {
  if (key.toLowerCase().startsWith(DETAIL_BEGINNING.toLowerCase()))
    return ['deklarasi', 'rincian', key.slice(DETAIL_BEGINNING.length).trim()];
  const [, group, rest] = /^(pemda|deklarasi|spd)\.(.+)$/.exec(key) ?? [];
  return group === undefined || rest === undefined ? [key] : [group, rest];
}

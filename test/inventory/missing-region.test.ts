import { describe, expect, it } from 'vitest';
import { PlaceIndex } from '../../src/base/places.js';
import { decodeInventory } from '../../src/inventory/decode-inventory.js';
import { readTemplate } from '../../src/inventory/excel/read-template.js';
import { mergeInventory } from '../../src/inventory/merge.js';
import { REGION_FIELDS } from '../../src/inventory/template/columns.js';
import { readInventoryTexts } from '../support/inventories.js';
import { buildWorkbook, FILE, type SheetSource } from '../support/workbook-builder.js';

const INNOVATIONS: SheetSource = {
  name: 'Inovasi',
  rows: [
    ['ID', 'Nama Inovasi', 'Perangkat Daerah'],
    ['A', 'SIAP', 'Dinas Sosial'],
  ],
};
const regionSheet = (...rows: SheetSource['rows']): SheetSource => ({
  name: 'Pemda',
  rows: [['Kunci', 'Nilai', 'Keterangan'], ...rows],
});

/** The places of everything that is missing in workbooks, each given by its name and its sheets. */
function missingIn(workbooks: Readonly<Record<string, readonly SheetSource[]>>): readonly string[] {
  const places = new PlaceIndex();
  const parts = Object.entries(workbooks).map(([berkas, sheets]) => {
    const { root } = readTemplate(buildWorkbook(...sheets));
    const { content, problems } = decodeInventory(root, places);
    return { file: { berkas, sha256: '', inovasi: 0 }, content, problems };
  });
  const { problems } = mergeInventory(parts, places);
  return problems
    .filter(({ issue }) => issue.kind === 'missing')
    .map(({ place, path }) => `${place.lembar}!${place.sel} ${path.join('.')}`);
}

describe('the name of the region that is missing in a workbook', () => {
  it.each<[string, SheetSource, readonly string[]]>([
    [
      'in the cell beside its key',
      regionSheet(['Versi', '1'], ['Nama Pemda', undefined, 'wajib'], ['Provinsi']),
      ['Pemda!B3 pemda'],
    ],
    [
      'in the same cell when other keys are filled',
      regionSheet(['Versi', '1'], ['Jenis Pemda', 'kota'], ['Nama Pemda']),
      ['Pemda!B4 pemda.nama'],
    ],
    ['in the column of values when its row was deleted', regionSheet(['Versi', '1']), ['Pemda!B1 pemda']],
  ])('is %s', (_, region, expected) => {
    expect(missingIn({ [FILE]: [region, INNOVATIONS] })).toEqual(expected);
  });

  it('is in the workbook that has the sheet for it, whatever the order of the files', () => {
    const region = regionSheet(['Nama Pemda']);
    expect(missingIn({ 'a.xlsx': [INNOVATIONS], 'b.xlsx': [region, INNOVATIONS] })).toEqual([
      'Pemda!B2 pemda',
    ]);
  });

  it('is said once, and not at all when another file has it', () => {
    const unnamed = regionSheet(['Nama Pemda'], ['Jenis Pemda', 'kota']);
    const named = regionSheet(['Nama Pemda', 'Kota Contoh']);
    expect(missingIn({ 'a.xlsx': [unnamed], 'b.xlsx': [unnamed] })).toEqual(['Pemda!B2 pemda.nama']);
    expect(missingIn({ 'a.xlsx': [unnamed], 'b.xlsx': [named] })).toEqual([]);
  });
});

describe('a sheet of the region without any value', () => {
  it('lacks exactly what the template marks as required', () => {
    const said = missingIn({ [FILE]: [regionSheet(...REGION_FIELDS.map(({ header }) => [header]))] });
    const required = REGION_FIELDS.flatMap(({ required }, index) => (required === true ? [index + 2] : []));
    expect(said).toEqual(required.map((row) => `Pemda!B${row} pemda`));
  });
});

describe('the name of the region that is missing in YAML', () => {
  const missing = (text: string): readonly unknown[] =>
    readInventoryTexts({ 'a.yaml': 'inovasi: []', 'b.yaml': text }).problems.map(({ place, issue }) => [
      place.berkas,
      place.baris,
      issue.kind,
    ]);

  it.each<[string, string, readonly unknown[]]>([
    ['at the key that is blank', 'versi: 1\npemda:\ninovasi: []', [['b.yaml', 2, 'missing']]],
    ['where something else stands', 'versi: 1\npemda: Kabupaten X', [['b.yaml', 2, 'wrong_type']]],
    ['at the beginning of the first file without the key', 'versi: 1', [['a.yaml', 1, 'missing']]],
  ])('is said %s', (_, text, expected) => {
    expect(missing(text)).toEqual(expected);
  });
});

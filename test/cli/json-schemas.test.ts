import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { JsonObject, JsonValue } from '../../src/cli/json-schema-data.js';
import { buildSchemas } from '../../src/cli/json-schemas.js';
import { SMALL, smallWith } from './support/inventories.js';
import { listViolations } from './support/json-schema.js';
import { check } from './support/run-command.js';

const SCHEMAS = buildSchemas();
const EDITIONS = 'schemas/editions';

function schemaOf(name: string): JsonObject {
  const schema: JsonObject = JSON.parse(SCHEMAS[name] ?? 'null');
  return schema;
}

/** As an editor reads it: numbers, booleans and blanks are what they look like. */
function parseTyped(text: string): JsonValue {
  const value: JsonValue = parse(text, { schema: 'core' });
  return value;
}

describe('the JSON Schemas that come with the program', () => {
  it('are those that the code describes: else run "npm run schemas"', () => {
    const names = readdirSync('schemas').filter((name) => name.endsWith('.schema.json'));
    expect(names.sort()).toEqual(Object.keys(SCHEMAS).sort());
    for (const name of names) expect(readFileSync(join('schemas', name), 'utf8'), name).toBe(SCHEMAS[name]);
  });

  it.each(Object.keys(SCHEMAS))('%s names its dialect and holds nothing of ours', (name) => {
    expect(schemaOf(name)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: expect.stringContaining('siap-iga'),
    });
    expect(SCHEMAS[name]).not.toMatch(/"jsonType"|"list"|"~standard"/);
  });
});

describe('inventory.schema.json', () => {
  const schema = schemaOf('inventory.schema.json');

  it.each(['fixtures/banjar-2026/inventaris.yaml', 'fixtures/banjar-2023/inventaris.yaml'])(
    'takes %s',
    (file) => {
      expect(listViolations(schema, parseTyped(readFileSync(file, 'utf8')))).toEqual([]);
    },
  );

  it.each([
    ['a key without a value', smallWith('waktu_pengembangan:', 'nama_inisiator: ~')],
    ['an indicator by its number', SMALL.replace('regulasi:', '16:')],
    ['a list in one text', SMALL.replace('klaim: 2', 'bukti: [{memuat: nama_inovasi; tanda_tangan}]')],
    ['a boolean for ya', smallWith('kirim: true')],
    ['a number for a text', smallWith('koordinat: 3.41', 'pkpn: D')],
    ['a date', smallWith('waktu_penerapan: 2024-06-01')],
  ])('takes %s', (_what, text) => {
    expect(listViolations(schema, parseTyped(text))).toEqual([]);
  });

  it.each([
    ['an unknown key', smallWith('waktu_penerapn: 2024'), /waktu_penerapn is unknown/],
    ['a list for a text', SMALL.replace('SAPA WARGA', '[SAPA]'), /nama: .*is not string/],
    ['a missing id', SMALL.replace('id: INV-001', 'urusan_beririsan: []'), /id is missing/],
  ])('complains about %s', (_what, text, words) => {
    expect(listViolations(schema, parseTyped(text)).join('\n')).toMatch(words);
  });
});

describe('edition.schema.json', () => {
  const schema = schemaOf('edition.schema.json');
  const HEIR = 'mewarisi: iga-2026\nkode: kami\nnama: Kami\n';

  it.each(readdirSync(EDITIONS))('takes %s', (name) => {
    expect(listViolations(schema, parseTyped(readFileSync(join(EDITIONS, name), 'utf8')))).toEqual([]);
  });

  it.each([
    ['nothing but its parent', HEIR],
    ['one number', `${HEIR}rumus: {pembagi_minimal: {nilai: 14, keyakinan: C, sumber: kami}}\n`],
    ['a certainty alone', `${HEIR}profil: {kriteria: {keyakinan: A, sumber: kami}}\n`],
    ['an indicator removed', `${HEIR}sid: [{kunci: video, hapus: ya}]\n`],
    ['a row renamed', `${HEIR}spd: {baris: [{kunci: pad, nama: PAD}]}\n`],
    ['a key deleted', `${HEIR}spd: {bukti: }\n`],
  ])('takes a small catalog with %s', (_what, text) => {
    expect(listViolations(schema, parseTyped(text))).toEqual([]);
  });

  it.each([
    ['no name', 'mewarisi: iga-2026\nkode: kami\n', /nama is missing/],
    ['a number without a source', `${HEIR}rumus: {pembagi_minimal: {nilai: 14}}\n`, /nilai needs sumber/],
    ['an item without its key', `${HEIR}sid: [{nama: Video}]\n`, /kunci is missing/],
    ['an unknown key', `${HEIR}rumuz: {}\n`, /rumuz is unknown/],
    ['half a measure', `${HEIR}sid: [{kunci: sdm, level: {ukur: {cara: nilai_terbaik}}}]\n`, /ukur: fits no/],
    ['no parent and little else', 'kode: kami\nnama: Kami\n', /rumus is missing/],
  ])('complains about a small catalog with %s', (_what, text, words) => {
    expect(listViolations(schema, parseTyped(text)).join('\n')).toMatch(words);
  });
});

describe('config.schema.json', () => {
  const schema = schemaOf('config.schema.json');

  it('takes every key, blank or filled', () => {
    const text = `edisi: iga-2026
gerbang: {gagal_pada: galat, minimal_indeks: 65.01, minimal_predikat: Inovatif, maks_celah: 5, dasar: klaim, dasar_celah: sid+spd}
aturan: {bukti/berkas-hilang: mati}
alias: {perangkat_daerah: {Dinkes: Dinas Kesehatan}, urusan: , kolom: {}}
pengecualian: [{aturan: bukti/berkas-hilang, indikator: 16, alasan: Menunggu salinan, oleh: Kabid, sampai: 2026-12-31}]
upaya: {regulasi: 3}
`;
    expect(listViolations(schema, parseTyped(text))).toEqual([]);
  });

  it('complains about a waiver without a reason', () => {
    const text = 'pengecualian: [{aturan: bukti/berkas-hilang}]\n';
    expect(listViolations(schema, parseTyped(text))).toEqual(['$.pengecualian[0]: alasan is missing']);
  });
});

describe('report.schema.json', () => {
  it.each(['fixtures/banjar-2026/inventaris.yaml', 'fixtures/banjar-2023/inventaris.yaml'])(
    'takes the report on %s',
    async (file) => {
      const { report } = await check(file, '--format', 'json');
      const data: JsonValue = JSON.parse(report);
      expect(listViolations(schemaOf('report.schema.json'), data)).toEqual([]);
    },
  );
});

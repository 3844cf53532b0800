import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MapNode } from '../../../src/base/document-node.js';
import { parseYaml } from '../../../src/base/parse-yaml.js';
import { PlaceIndex } from '../../../src/base/places.js';
import { decodeInventory } from '../../../src/inventory/decode-inventory.js';
import { writeTemplate } from '../../../src/inventory/excel/write-template.js';
import type { TemplateGuide } from '../../../src/inventory/template/guide.js';
import { layOutInventory } from '../../../src/inventory/template/lay-out-inventory.js';
import { writeYaml } from '../../../src/inventory/write-yaml.js';
import { inventories } from '../../support/arbitrary-inventory.js';
import { readWorkbookDocument } from '../../support/read-workbook-document.js';
import { guideOf } from '../../support/template-guides.js';
import { toNode } from '../../support/to-node.js';

let guide: TemplateGuide;
beforeAll(async () => {
  guide = await guideOf();
});

async function toExcel(root: MapNode): Promise<Buffer> {
  const { sheets, lost } = layOutInventory(root, guide);
  expect(lost).toEqual([]);
  return await writeTemplate(sheets, guide);
}

async function fromExcel(bytes: Buffer): Promise<MapNode> {
  const { root, problems } = await readWorkbookDocument(bytes, 'uji.xlsx');
  expect(problems).toEqual([]);
  return root;
}

function parse(text: string): MapNode {
  const node = parseYaml(text, 'uji.yaml');
  if (node.kind !== 'map') throw new Error('no map');
  return node;
}

/** What an inventory says, and what it says wrongly: path and kind of every problem. */
function meaningOf(root: MapNode) {
  const { content, problems } = decodeInventory(root, new PlaceIndex());
  const faults = problems.map(({ path, issue }) => `${path.join('.')} ${issue.kind}`).sort();
  return { content, faults };
}

describe('YAML to Excel and back', () => {
  it.each(['banjar-2023', 'banjar-2026'])('is the same inventory for %s', async (name) => {
    const root = parse(readFileSync(`fixtures/${name}/inventaris.yaml`, 'utf8'));
    const back = await fromExcel(await toExcel(root));
    expect(meaningOf(back)).toEqual(meaningOf(root));
    expect(meaningOf(parse(writeYaml(back)))).toEqual(meaningOf(root));
  });

  it('leaves a score with a unit as it was written, so that the doubt about it stays', async () => {
    const scores = ['90%', '12 org', '87,5'];
    const items = scores.map(
      (score, index) => `{id: A${index}, nama: N${index}, perangkat_daerah: D, kematangan: "${score}"}`,
    );
    const root = parse(`spd: {total: "45%"}\ninovasi: [${items.join(', ')}]`);
    const { faults } = meaningOf(root);
    expect(faults).toEqual([
      'inovasi.0.kematangan wrong_type',
      'inovasi.1.kematangan wrong_type',
      'spd.total wrong_type',
    ]);
    const back = await fromExcel(await toExcel(root));
    expect(meaningOf(back)).toEqual(meaningOf(root));
  });

  it('is the same inventory whatever it holds, with its mistakes', async () => {
    await fc.assert(
      fc.asyncProperty(inventories, async (source) => {
        const root = toNode(source);
        const back = await fromExcel(await toExcel(root));
        expect(meaningOf(parse(writeYaml(back)))).toEqual(meaningOf(root));
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('gives the same bytes for the same inventory', async () => {
    const root = parse(readFileSync('fixtures/banjar-2026/inventaris.yaml', 'utf8'));
    expect((await toExcel(root)).equals(await toExcel(root))).toBe(true);
  });
});

describe('the inventories made up for it', () => {
  it('hold every key an inventory may have', () => {
    const schema: SchemaNode = JSON.parse(readFileSync('schemas/inventory.schema.json', 'utf8'));
    const held = new Set<string>();
    for (const source of fc.sample(inventories, { numRuns: 200, seed: 1 })) collectPaths(source, '', held);
    const known = [...schemaPaths(schema, schema, '')];
    expect(known).toContain('inovasi.indikator.*.bukti.memuat');
    expect(known.filter((path) => !held.has(path))).toEqual([]);
  });
});

interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
}

/** Keys from the root down; the key of an indicator, of a row or of a group is `*`. */
function* schemaPaths(node: SchemaNode, root: SchemaNode, path: string): Generator<string> {
  const name = node.$ref?.split('/').at(-1);
  if (name !== undefined) yield* schemaPaths(root.$defs?.[name] ?? {}, root, path);
  for (const choice of node.anyOf ?? []) yield* schemaPaths(choice, root, path);
  if (node.items !== undefined) yield* schemaPaths(node.items, root, path);
  for (const [key, inner] of Object.entries(node.properties ?? {})) {
    yield path === '' ? key : `${path}.${key}`;
    yield* schemaPaths(inner, root, path === '' ? key : `${path}.${key}`);
  }
  if (typeof node.additionalProperties === 'object')
    yield* schemaPaths(node.additionalProperties, root, `${path}.*`);
}

const FREE_KEYS = ['inovasi.indikator', 'spd.baris', 'deklarasi.rincian'];

function collectPaths(value: unknown, path: string, held: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collectPaths(item, path, held);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const step = FREE_KEYS.includes(path) ? '*' : key;
      const next = path === '' ? step : `${path}.${step}`;
      held.add(next);
      collectPaths(inner, next, held);
    }
  }
}

describe('what a workbook has no room for', () => {
  const innovation = (more: object) => ({ inovasi: [{ id: 'A', nama: 'B', ...more }] });

  it.each<[string, object, string[]]>([
    ['a semicolon in an entry of a list', innovation({ urusan_beririsan: ['a;b'] }), ['urusan_beririsan']],
    ['a text longer than a cell', innovation({ hasil: 'x'.repeat(32_768) }), ['hasil']],
    ['a map where a text belongs', innovation({ nama: { a: 'b' } }), ['nama']],
    ['an unknown key of a slot', innovation({ indikator: { regulasi: { klam: '2' } } }), ['klam']],
    [
      'an indicator named twice',
      innovation({ indikator: { regulasi: { klaim: '1' }, '16': { klaim: '2' } } }),
      ['16'],
    ],
    ['slots without ID', { inovasi: [{ nama: 'B', indikator: { regulasi: { klaim: '2' } } }] }, ['regulasi']],
    [
      'slots of a repeated ID',
      {
        inovasi: [
          { id: 'A', nama: 'B' },
          { id: 'a ', nama: 'C', indikator: { sdm: { klaim: '1' } } },
        ],
      },
      ['sdm'],
    ],
    [
      'an innovation that looks like the example',
      { inovasi: [{ id: 'CONTOH', nama: 'Contoh saja' }] },
      ['CONTOH'],
    ],
    ['an innovation without anything', { inovasi: [{}] }, ['inovasi']],
    ['a list where a map belongs', { pemda: ['a'] }, ['pemda']],
    ['an unknown part', { catatan_kami: { a: 'b' } }, ['catatan_kami']],
  ])('names %s', (_, source, expected) => {
    expect(layOutInventory(toNode(source), guide).lost.map(({ isi }) => isi)).toEqual(expected);
  });
});

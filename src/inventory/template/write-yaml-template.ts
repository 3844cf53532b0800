import type { MapNode } from '../../base/document-node.js';
import { writeYaml } from '../write-yaml.js';
import { CLOSED_LISTS, INNOVATION_COLUMNS, type ListName } from './columns.js';
import { type GuideRow, labelOf, type TemplateGuide } from './guide.js';
import { hiddenLists } from './lists.js';

/**
 * An empty inventory as YAML, with comments on what each key holds. Everything but the head is commented out, so that
 * the file is an inventory without innovations until somebody fills it in.
 *
 * @param root an inventory to begin with; its content stands before the comments
 */
export function writeYamlTemplate(root: MapNode | undefined, guide: TemplateGuide): string {
  const { words } = guide;
  const head = [`${words.title}: ${guide.editionName}`, ...yamlSteps(guide)].map(comment);
  const body = root === undefined ? emptyHead(guide) : writeYaml(root).trimEnd().split('\n');
  const hasInnovations = root?.entries.has('inovasi') === true;
  const innovation = hasInnovations ? [] : ['', ...innovationLines(guide)];
  return `${[...head, '', ...body, ...innovation, '', ...spdLines(guide)].join('\n')}\n`;
}

function yamlSteps({ words }: TemplateGuide): string[] {
  return [words.fields.id, words.fields.berkas, words.fields.memuat].filter((step) => step !== undefined);
}

function emptyHead({ edition, words }: TemplateGuide): string[] {
  return [
    'versi: 1',
    `edisi: ${edition}`,
    'pemda:',
    `  nama: # ${words.region['pemda.nama'] ?? ''}`,
    `  jenis: # ${CLOSED_LISTS.jenis_pemda.join(' | ')}`,
    '  provinsi:',
    `  kode: # ${words.region['pemda.kode'] ?? ''}`,
  ];
}

function innovationLines(guide: TemplateGuide): string[] {
  const lines = ['inovasi:', '  - id: INV-001'];
  let group: string | undefined;
  for (const { path, list, type } of INNOVATION_COLUMNS.slice(1)) {
    const [first = '', inner] = path;
    if (inner !== undefined && first !== group) lines.push(`    ${first}:`);
    group = inner === undefined ? undefined : first;
    const hint = hintOf(first, inner, list, type, guide);
    lines.push(
      `${inner === undefined ? '    ' : '      '}${inner ?? first}:${hint === '' ? '' : ` # ${hint}`}`,
    );
  }
  lines.push('    indikator:');
  for (const row of guide.indicators) lines.push(...indicatorLines(row, guide));
  return lines.map(comment);
}

function hintOf(
  first: string,
  inner: string | undefined,
  list: ListName | undefined,
  type: string,
  { words }: TemplateGuide,
): string {
  const closed = Object.entries(CLOSED_LISTS).find(([name]) => name === list)?.[1];
  if (closed !== undefined) return closed.join(' | ');
  return words.fields[inner ?? first] ?? (type === 'date' ? words.dateHint : '');
}

function indicatorLines(row: GuideRow, { words }: TemplateGuide): string[] {
  const levels = row.levels.map((text, index) => `        # ${index + 1} = ${text}`);
  const documents = row.kinds.length === 0 ? [] : [`        # ${words.documents}: ${row.kinds.join(', ')}`];
  const basis = row.bases.length === 0 ? [] : [`        basis: # ${row.bases.join(' | ')}`];
  return [
    `      ${row.key}: # ${labelOf(row)}`,
    ...levels,
    ...documents,
    '        klaim:',
    ...basis,
    '        bukti: []',
  ];
}

function spdLines(guide: TemplateGuide): string[] {
  const lists = hiddenLists(guide);
  const choices = lists.find(({ header }) => header === 'pilihan')?.entries ?? [];
  const lines = ['spd:', '  baris:'];
  for (const row of guide.spdRows) {
    lines.push(`    ${row.key}: # ${labelOf(row)}`);
    for (const [index, text] of row.levels.entries()) lines.push(`      # ${index + 1} = ${text}`);
  }
  if (choices.length > 0) lines.push(`# pilihan: ${choices.join(', ')}`);
  return guide.spdRows.length === 0 ? [] : lines.map(comment);
}

function comment(line: string): string {
  return line === '' ? '#' : `# ${line}`;
}

import type { MapNode } from '../../base/document-node.js';
import { writeYaml } from '../write-yaml.js';
import { CLOSED_LISTS, type Column, EVIDENCE_COLUMNS, INNOVATION_COLUMNS } from './columns.js';
import { type GuideRow, labelOf, type SpdField, type SpdGuideRow, type TemplateGuide } from './guide.js';
import { mapAt } from './layout.js';

const SPD_FIELDS: readonly SpdField[] = ['pilihan', 'nilai', 't1', 't2'];

/**
 * An inventory as YAML, with comments on what each key holds. Everything that is not given is commented out, so that
 * the file is an inventory without innovations until somebody fills it in.
 *
 * @param root an inventory to begin with; its content stands before the comments
 */
export function writeYamlTemplate(root: MapNode | undefined, guide: TemplateGuide): string {
  const { words } = guide;
  const head = [`${words.title}: ${guide.editionName}`, words.years(guide.year), ...words.yamlSteps].map(
    comment,
  );
  const given = root === undefined ? [] : writeYaml(root).trimEnd().split('\n');
  const body = root === undefined ? emptyHead(guide) : [...given, ...missingRegion(root, guide)];
  const hasRows = mapAt(mapAt(root, 'spd'), 'baris') !== undefined;
  const hasInnovations = root?.entries.has('inovasi') === true;
  const spd = hasRows ? [] : ['', ...spdLines(guide)];
  return `${[...head, '', ...body, ...spd, '', ...innovationLines(hasInnovations, guide)].join('\n')}\n`;
}

function emptyHead(guide: TemplateGuide): string[] {
  return ['versi: 1', `edisi: ${guide.edition}`, ...regionLines(guide)];
}

function missingRegion(root: MapNode, guide: TemplateGuide): string[] {
  return root.entries.has('pemda') ? [] : regionLines(guide);
}

function regionLines({ words }: TemplateGuide): string[] {
  return [
    'pemda:',
    `  nama: # ${words.region['pemda.nama'] ?? ''}`,
    `  jenis: # ${CLOSED_LISTS.jenis_pemda.join(' | ')}`,
    '  provinsi:',
    `  kode: # ${words.region['pemda.kode'] ?? ''}`,
  ];
}

/** One innovation with all its keys. Behind innovations that are given, it is one more entry of their list. */
function innovationLines(isFurther: boolean, guide: TemplateGuide): string[] {
  const lines = [...(isFurther ? [] : ['inovasi:']), '  - id: INV-001'];
  let group: string | undefined;
  for (const column of INNOVATION_COLUMNS.slice(1)) {
    const [first = '', inner] = column.path;
    if (inner !== undefined && first !== group) lines.push(`    ${first}:`);
    group = inner === undefined ? undefined : first;
    const indent = inner === undefined ? '    ' : '      ';
    lines.push(withHint(`${indent}${inner ?? first}:`, hintOf(column, guide)));
  }
  lines.push('    indikator:');
  for (const [index, row] of guide.indicators.entries())
    lines.push(...indicatorLines(row, index === 0, guide));
  return lines.map(comment);
}

function indicatorLines(row: GuideRow, isFirst: boolean, guide: TemplateGuide): string[] {
  const basis = row.bases.length === 0 ? [] : [`        basis: # ${row.bases.join(' | ')}`];
  return [
    `      ${row.key}: # ${labelOf(row)}`,
    ...levelLines(row, '        '),
    ...codeLines(row, guide),
    '        klaim:',
    ...basis,
    ...(isFirst ? documentLines(guide) : ['        bukti: []']),
  ];
}

/** Only the codes that this indicator takes. */
function codeLines({ kinds, choices, elements, contents }: GuideRow, { words }: TemplateGuide): string[] {
  const lists: readonly [string, readonly string[]][] = [
    [`${words.documents} (jenis)`, kinds],
    ['pilihan', choices],
    ['unsur', elements],
    ['memuat', contents],
  ];
  const told = lists.filter(([, codes]) => codes.length > 0);
  return told.map(([name, codes]) => `        # ${name}: ${codes.join(', ')}`);
}

/** A document with all its keys, shown at the first indicator. */
function documentLines(guide: TemplateGuide): string[] {
  const keys = EVIDENCE_COLUMNS.map((column, index) => {
    const dash = index === 0 ? '- ' : '  ';
    const value = column.type === 'list' ? ' []' : '';
    return withHint(`          ${dash}${column.path[0] ?? ''}:${value}`, hintOf(column, guide));
  });
  return ['        bukti:', ...keys];
}

function hintOf({ path, list, type, header }: Column, { words }: TemplateGuide): string {
  const closed = Object.entries(CLOSED_LISTS).find(([name]) => name === list)?.[1];
  if (closed !== undefined) return closed.join(' | ');
  if (type === 'list') return '[a, b]';
  // Hints about drop-downs are of no use here; the codes stand at each indicator.
  if (words.fields[header] !== undefined || list === 'pilihan') return '';
  const key = path.at(-1) ?? '';
  return words.fields[key] ?? (type === 'date' ? words.dayHint : '');
}

function withHint(line: string, hint: string): string {
  return hint === '' ? line : `${line} # ${hint}`;
}

function spdLines({ spdRows }: TemplateGuide): string[] {
  const rows = spdRows.flatMap((row) => [
    `    ${row.key}: # ${[labelOf(row), row.measured].filter((text) => text !== '').join('. ')}`,
    ...levelLines(row, '      '),
    ...SPD_FIELDS.filter((field) => row.asked.includes(field)).map((field) => spdField(row, field)),
    '      bukti: []',
  ]);
  return spdRows.length === 0 ? [] : ['spd:', '  baris:', ...rows].map(comment);
}

function spdField({ choices }: SpdGuideRow, field: SpdField): string {
  return withHint(`      ${field}:`, field === 'pilihan' ? choices.join(' | ') : '');
}

function levelLines({ levels }: GuideRow, indent: string): string[] {
  return levels.map((text, index) => `${indent}# ${index + 1} = ${text}`);
}

function comment(line: string): string {
  return line === '' ? '#' : `# ${line}`;
}

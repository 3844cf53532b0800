import { findGuideRow, type GuideRow, type SpdGuideRow, type TemplateGuide } from '../template/guide.js';
import type { LayoutColumn } from '../template/layout.js';

/** Excel repairs a file whose hints are longer. */
const LONGEST_TITLE = 32;
const LONGEST_HINT = 255;
const LONGEST_DOCUMENTS = 75;
const LINE_BREAK = '_x000a_';

/** The limits of the levels and the documents of an indicator; else the hint of the field, else that of its type. */
export function hintOfColumn(
  { header, slot, field, type, required }: LayoutColumn,
  guide: TemplateGuide,
): string | undefined {
  const { words } = guide;
  const row = slot === undefined ? undefined : findGuideRow(guide.indicators, slot);
  if (row !== undefined && field === 'klaim') return hintOfLevels(row, guide);
  const own = words.fields[header] ?? words.fields[field];
  const general = type === 'date' ? words.dateHint : type === 'list' ? words.listHint : undefined;
  const parts = [required === true ? words.required : undefined, own ?? general];
  const hint = parts.filter((part) => part !== undefined).join(' ');
  return hint === '' ? undefined : hint;
}

/** What a cell of a row of the SPD is for; undefined for a field that is the same in every row. */
export function hintOfSpdCell(row: SpdGuideRow, field: string, guide: TemplateGuide): string | undefined {
  const { words, year } = guide;
  if (field === 'klaim') return [hintOfLevels(row, guide), words.fields.klaim].join('\n');
  if (!isSpdField(field)) return undefined;
  if (!row.asked.includes(field)) return words.notAsked;
  if (field === 't1') return joinWords(words.figureOf(year - 1), row.measured);
  if (field === 't2') return joinWords(words.figureOf(year - 2), row.measured);
  return field === 'nilai' ? row.measured : [row.measured, ...choiceLines(row, guide)].join('\n');
}

export function isSpdField(field: string): field is 'pilihan' | 'nilai' | 't1' | 't2' {
  return field === 'pilihan' || field === 'nilai' || field === 't1' || field === 't2';
}

function choiceLines({ choices }: GuideRow, { meanings }: TemplateGuide): string[] {
  const known = meanings.flatMap(({ codes }) => codes);
  return choices.map((code) => {
    const meaning = known.find((entry) => entry.code === code)?.meaning;
    return meaning === undefined || meaning === code ? code : `${code} = ${meaning}`;
  });
}

function joinWords(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ');
}

/** Shortens every level alike, so that all three and the documents have room. */
function hintOfLevels({ levels, kinds }: GuideRow, { words }: TemplateGuide): string {
  const lines = levels.map((text, index) => `${index + 1} = ${text}`);
  const documents = kinds.length === 0 ? [] : [`${words.documents}: ${kinds.join(', ')}`];
  if (encode([...lines, ...documents].join('\n')).length <= LONGEST_HINT)
    return [...lines, ...documents].join('\n');
  const ending = documents.map((line) => cut(line, LONGEST_DOCUMENTS));
  const breaks = (lines.length + ending.length - 1) * LINE_BREAK.length;
  const room = LONGEST_HINT - ending.join('').length - breaks;
  const each = Math.floor(room / Math.max(1, lines.length));
  return [...lines.map((line) => cut(line, each)), ...ending].join('\n');
}

/** A message as Excel keeps it: not too long, with its lines parted by the escape of the format. */
export function toMessage(text: string): string {
  let message = text;
  while (encode(message).length > LONGEST_HINT) message = cut(message, message.length - 1);
  return encode(message);
}

/** A real line break in an attribute is read as a blank. */
function encode(text: string): string {
  return text.replaceAll('\n', LINE_BREAK);
}

export function toTitle(text: string): string {
  return cut(text, LONGEST_TITLE);
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}

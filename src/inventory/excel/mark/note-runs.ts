import { readText, writeText } from '../xml-text.js';
import { childOf, childrenOf, contentOf, type Element, textOf } from './elements.js';
import type { NoteEntry } from './model.js';

/** A piece of a note in one typeface. */
export interface NoteRun {
  /** Its `rPr` element, as written; empty for none. */
  readonly properties: string;
  readonly text: string;
}

/** Lines around what is ours in a note, the same in every language: by them it is found again and replaced. */
const FIRST_LINE = '── siap-iga ──';
const LAST_LINE = '──────────';
const OURS = new RegExp(`\\n{0,2}${FIRST_LINE}\\n[\\s\\S]*?(?:\\n${LAST_LINE}(?!─)|$)`, 'g');

/** A note holds 32 767 letters at most; what a message quotes may be as long as a cell. */
const LONGEST_LINE = 1500;

const PLAIN = '<rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>';
const BOLD = PLAIN.replace('<rPr>', '<rPr><b/>');

/** The runs of a note. @param text its `text` element */
export function readRuns(xml: string, text: Element): NoteRun[] {
  const runs: NoteRun[] = [];
  for (const child of childrenOf(xml, text)) {
    if (child.name === 't') runs.push({ properties: '', text: readText(contentOf(xml, child)) });
    if (child.name !== 'r') continue;
    const properties = childOf(xml, child, 'rPr');
    const written = childOf(xml, child, 't');
    runs.push({
      properties: properties === undefined ? '' : textOf(xml, properties),
      text: written === undefined ? '' : readText(contentOf(xml, written)),
    });
  }
  return runs;
}

export function writeRuns(runs: readonly NoteRun[]): string {
  return runs
    .map(({ properties, text }) => `<r>${properties}<t xml:space="preserve">${writeText(text)}</t></r>`)
    .join('');
}

export function textOfRuns(runs: readonly NoteRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/** What in a note is not ours. */
export function withoutOurs(runs: readonly NoteRun[]): NoteRun[] {
  const text = textOfRuns(runs);
  const kept: NoteRun[] = [];
  let position = 0;
  const ours = [...text.matchAll(OURS)].map(({ index, 0: whole }) => [index, index + whole.length] as const);
  for (const { properties, text: own } of runs) {
    let rest = '';
    for (const character of own.split('')) {
      const at = position;
      position += 1;
      if (!ours.some(([start, end]) => at >= start && at < end)) rest += character;
    }
    if (rest !== '') kept.push({ properties, text: rest });
  }
  return textOfRuns(kept).trim() === '' ? [] : kept;
}

/** Our part of a note. @param hasBefore whether something of the office's own stands before it */
export function ourRuns(
  entries: readonly NoteEntry[],
  last: string | undefined,
  hasBefore: boolean,
): NoteRun[] {
  const runs: NoteRun[] = [{ properties: PLAIN, text: `${hasBefore ? '\n\n' : ''}${FIRST_LINE}\n` }];
  for (const [index, { heading, lines }] of entries.entries()) {
    const gap = index === 0 ? '' : '\n';
    runs.push(
      { properties: BOLD, text: `${gap}${heading}\n` },
      { properties: PLAIN, text: `${lines.map(cut).join('\n')}\n` },
    );
  }
  runs.push({ properties: PLAIN, text: `${last === undefined ? '' : `\n${last}\n`}${LAST_LINE}` });
  return runs;
}

function cut(line: string): string {
  return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE)}…`;
}

/** Whether the notes of a sheet hold anything of ours. */
export function hasOurs(notes: string): boolean {
  return notes.includes(FIRST_LINE);
}

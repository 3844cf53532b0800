import { type DocumentNode, isBlank, type MapNode } from '../base/document-node.js';

/** Words that other programs take for a truth value or for nothing. */
const WORDS = /^(?:true|false|yes|no|on|off|y|n|null|~)$/i;
/** A number that other programs would shorten: 63.10 has a zero too many, 012 as well. */
const UNEVEN_NUMBER = /^[+-]?(?:0\d|[\d.]*\.\d*0$|\.|0[xob])/i;
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N} _.,()/+-]*$/u;
const PLAIN_KEY = /^[A-Za-z_][\w-]*$/;
/** What a line of a text block may hold: no blanks only, no control characters. */
const BLOCK = /^(?:[^\s\p{Cc}\p{Cs}\u2028\u2029\ufeff][^\p{Cc}\p{Cs}\u2028\u2029\ufeff]*)?$/u;

/**
 * Writes a document as YAML that reads back as the same tree of texts. Empty values are left out; a text that another
 * program could take for something else is quoted.
 */
export function writeYaml(root: MapNode): string {
  return `${writeMap(root, '').join('\n')}\n`;
}

function writeMap(map: MapNode, indent: string): string[] {
  const lines: string[] = [];
  for (const [key, { value }] of map.entries) {
    if (!isBlank(value) && !holdsOnlyPlaces(value))
      lines.push(...writeEntry(`${writeKey(key)}:`, value, indent));
  }
  return lines;
}

/** A branch of a table row whose cells are all blank: nobody wrote it. */
function holdsOnlyPlaces(node: DocumentNode): boolean {
  return node.kind === 'map' && node.entries.size === 0 && (node.blanks?.size ?? 0) > 0;
}

function writeEntry(head: string, value: DocumentNode, indent: string): string[] {
  const inner = `${indent}  `;
  if (value.kind === 'text') return writeText(head, value.text, indent);
  if (value.kind === 'list') return writeList(head, value.items, indent);
  const lines = writeMap(value, inner);
  return lines.length === 0 ? [`${indent}${head} {}`] : [`${indent}${head}`, ...lines];
}

function writeList(head: string, items: readonly DocumentNode[], indent: string): string[] {
  const inner = `${indent}  `;
  const texts: string[] = [];
  for (const item of items)
    if (item.kind === 'text' && !item.text.includes('\n')) texts.push(writeInline(item.text));
  if (texts.length === items.length) return [`${indent}${head} [${texts.join(', ')}]`];
  return [`${indent}${head}`, ...items.flatMap((item) => writeItem(item, inner))];
}

function writeItem(item: DocumentNode, indent: string): string[] {
  if (item.kind !== 'map') return writeEntry('-', item, indent);
  const [first, ...others] = writeMap(item, `${indent}  `);
  return first === undefined ? [`${indent}- {}`] : [`${indent}- ${first.trimStart()}`, ...others];
}

function writeText(head: string, text: string, indent: string): string[] {
  const lines = text.split('\n');
  if (lines.length === 1) return [`${indent}${head} ${isPlain(text) ? text : quote(text)}`];
  // What a block cannot hold exactly is quoted: a first line that is indented, or breaks at the end.
  const isBlock = lines.every((line) => BLOCK.test(line)) && lines[0] !== '' && !text.endsWith('\n\n');
  if (!isBlock) return [`${indent}${head} ${quote(text)}`];
  const ends = text.endsWith('\n');
  const body = (ends ? lines.slice(0, -1) : lines).map((line) => (line === '' ? '' : `${indent}  ${line}`));
  return [`${indent}${head} ${ends ? '|' : '|-'}`, ...body];
}

/** Inside brackets a comma parts the entries. */
function writeInline(text: string): string {
  return isPlain(text) && !text.includes(',') ? text : quote(text);
}

function writeKey(key: string): string {
  return PLAIN_KEY.test(key) && !WORDS.test(key) ? key : quote(key);
}

function isPlain(text: string): boolean {
  return PLAIN.test(text) && !text.endsWith(' ') && !WORDS.test(text) && !UNEVEN_NUMBER.test(text);
}

/** JSON's quoting is YAML's, but for what YAML does not let through as it is. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** No characters by definition, so no text needs them. */
const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';

/** Printable ASCII, line feeds and tabs: nearly all texts, told apart far faster than they are searched. */
const HARMLESS = /^[ -~\n\t]*$/;

/**
 * A text for a cell, with the escapes of the format for what XML cannot hold or changes when it is read: a carriage
 * return is `_x000D_`. A text that looks like such an escape is escaped itself.
 *
 * Characters of two code units, such as emoji, are masked: the library packs texts in pieces and breaks those that
 * fall between two. {@link restoreCharacters} puts them back.
 */
export function escapeText(text: string): string {
  if (HARMLESS.test(text) && !text.includes('_x')) return text;
  return text
    .replace(/_x([0-9A-F]{4})_/g, '_x005F_x$1_')
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (character) =>
      character === '\t' || character === '\n' ? character : escapeCharacter(character),
    )
    .replace(/[\u{10000}-\u{10ffff}\ufdd0\ufdd1]/gu, (character) => `${OPEN}${hexOf(character)}${CLOSE}`);
}

/** The XML of a part with its masked characters as references. */
export function restoreCharacters(xml: string): string {
  return xml.replace(/\ufdd0([0-9A-F]+)\ufdd1/g, '&#x$1;');
}

function escapeCharacter(character: string): string {
  return `_x${hexOf(character).padStart(4, '0')}_`;
}

function hexOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
}

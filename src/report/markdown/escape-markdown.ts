import { cleanText, shorten } from '../../text/clean-text.js';

/** Longer texts of users are cut, so that a table stays one. */
const LONGEST = 100;

/** An empty sign behind which a platform no longer knows a name, a number or an address as one of its own. */
const BREAK = '\u200b';

/** Signs that Markdown reads wherever they stand; the last two begin mathematics and strike out. */
const SIGNS = /[\\`*[\]<>|$~]/g;

/** Within a word it is a letter like any other: "hasil_ikk". */
const UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** What begins a heading, a list or a rule at the beginning of a text. */
const BLOCK_START = /^(?:[#+=-](?=[\s#+=-]|$)|\d+(?=[.)](?:\s|$)))/;

const ENTITY = /&(?=#?\w+;)/g;

/** "@name" tells somebody, "#12" and "!12" refer to something of the platform; an address becomes a link. */
const MENTION = /(@)(?=[\p{L}\p{N}_])|([#!%&])(?=\d)|(:)(?=\/\/)|(\bwww)(?=\.)/giu;

/** A text of any length on one line and without a meaning for Markdown; where nothing is rendered it reads almost the same. */
export function escapeSentence(text: string): string {
  return cleanText(text)
    .replace(ENTITY, '&amp;')
    .replace(SIGNS, '\\$&')
    .replace(UNDERSCORE, '\\_')
    .replace(BLOCK_START, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`))
    .replace(MENTION, `$&${BREAK}`);
}

/** The same, cut where it is too long for a heading or a cell. */
export function escapeMarkdown(text: string): string {
  return escapeSentence(shorten(cleanText(text), LONGEST));
}

import { escapeText, restoreCharacters } from './escape-text.js';
import { decodeEntities } from './xml.js';

/** A text as the content of an element: whatever users typed, it is only a text. */
export function writeText(text: string): string {
  const escaped = escapeText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return restoreCharacters(escaped);
}

/** The text that the content of an element stands for. */
export function readText(content: string): string {
  return decodeEntities(content.replace(/\r\n?/g, '\n')).replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

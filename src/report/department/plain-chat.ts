import { cleanText } from '../../text/clean-text.js';

/** Signs that a chat takes for bold, italic, struck out or code are written as ones that look alike. */
export function plain(text: string): string {
  return cleanText(text)
    .replaceAll('*', '∗')
    .replaceAll('~', '∼')
    .replaceAll('`', "'")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '‗');
}

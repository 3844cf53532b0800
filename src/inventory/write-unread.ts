import type { UnreadRow } from './template/collect-unread.js';

/** What YAML ends a line at, and what nobody can see: such a text is written with escapes. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\ufeff]/u;

/**
 * Rows that have no room in an inventory, as comments for its end: nothing of them is lost.
 *
 * @param title what to do with them
 */
export function writeUnread(rows: readonly UnreadRow[], title: string): string {
  const lines = rows.map(({ place, cells }) => {
    const written = cells.map(({ address, text }) => `${address}: ${writeText(text)}`);
    return `${place.lembar ?? ''} ${written.join(' | ')}`.trim();
  });
  return ['', title, ...lines].map((line) => (line === '' ? '\n' : `# ${line}\n`)).join('');
}

function writeText(text: string): string {
  return UNPRINTABLE.test(text) ? JSON.stringify(text) : text;
}

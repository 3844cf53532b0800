import { acceptingAny, type ScanIndicator } from '../scan-indicator.js';
import type { KnownWords } from './read-words.js';

/** The indicators that words name, themselves or by the kinds of document they mean. */
export function fitsOfWords({ meaning }: KnownWords, indicators: readonly ScanIndicator[]): string[] {
  const { jenis = [], indikator = [] } = meaning;
  const known = indikator.filter((key) => indicators.some(({ kunci }) => kunci === key));
  return [...new Set([...known, ...acceptingAny(indicators, jenis)])];
}

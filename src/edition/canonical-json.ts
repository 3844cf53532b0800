import { compareText } from '../base/compare-text.js';

/**
 * JSON with sorted keys, without blanks, and with big integers as texts: equal values have equal texts,
 * whatever the order in which their keys were written. Lists keep their order.
 */
export function toCanonicalJson(value: unknown): string {
  if (typeof value === 'bigint') return JSON.stringify(String(value));
  if (Array.isArray(value)) return `[${value.map(toCanonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([left], [right]) => compareText(left, right))
    .map(([key, item]) => `${JSON.stringify(key)}:${toCanonicalJson(item)}`);
  return `{${pairs.join(',')}}`;
}

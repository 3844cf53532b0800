import { escapeHtml } from './escape.js';

/** Markup that is safe to stand in a page: only `html` makes it, and `html` escapes every text put into it. */
export interface Html {
  readonly markup: string;
}

type Part = string | number | Html | readonly Html[];

/** Where there is nothing to show. */
export const NOTHING: Html = { markup: '' };

/**
 * Markup with texts put in, each escaped: html`<td class="${name}">${text}</td>`. Attributes must be quoted. Markup made
 * by `html` before, and lists of it, go in as they are.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = strings[0] ?? '';
  for (const [index, part] of parts.entries()) markup += write(part) + (strings[index + 1] ?? '');
  return { markup };
}

/** Parts one after another with something between them. */
export function joinHtml(parts: readonly Html[], separator: Html): Html {
  return { markup: parts.map(({ markup }) => markup).join(separator.markup) };
}

function write(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  let markup = '';
  for (const item of part) markup += item.markup;
  return markup;
}

import { escapeHtml } from './escape.js';

/** Known to this file alone, so that nothing else can call a text markup. */
const MADE_HERE = Symbol('Html');

/** Markup that is safe to stand in a page: `html` makes it, and escapes every text put into it. */
export interface Html {
  readonly markup: string;
  readonly [MADE_HERE]: true;
}

type Part = string | number | Html | readonly Html[];

/** Where there is nothing to show. */
export const NOTHING: Html = trusted('');

/**
 * Markup with texts put in, each escaped: html`<td class="${name}">${text}</td>`. Attributes must be quoted. Markup made
 * by `html` before, and lists of it, go in as they are.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = strings[0] ?? '';
  for (const [index, part] of parts.entries()) markup += write(part) + (strings[index + 1] ?? '');
  return trusted(markup);
}

/** Parts one after another with something between them. */
export function joinHtml(parts: readonly Html[], separator: Html): Html {
  return trusted(parts.map(({ markup }) => markup).join(separator.markup));
}

/** A text that goes in as it is: only for what this program itself has written, never for what came with a file. */
export function trusted(markup: string): Html {
  return { markup, [MADE_HERE]: true };
}

function write(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  let markup = '';
  for (const item of part) markup += item.markup;
  return markup;
}

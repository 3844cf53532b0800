import { countCharacters } from './shorten-at-word.js';

/** As many names as there is room for, at least the first, and how many more there are. */
export function namesThatFit(
  names: readonly string[],
  most: number,
): { readonly shown: readonly string[]; readonly more: number } {
  let shown = names.slice(0, 1);
  for (const name of names.slice(1)) {
    const longer = [...shown, name];
    if (countCharacters(longer.join(', ')) > most) break;
    shown = longer;
  }
  return { shown, more: names.length - shown.length };
}

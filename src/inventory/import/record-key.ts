import { normalizeName } from '../normalize-name.js';

/** The form in which names and ids of innovations are compared between sheets: letters and digits only. */
export function innovationKey(text: string): string {
  return normalizeName(text).replaceAll(' ', '');
}

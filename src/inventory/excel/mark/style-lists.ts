import { encodeAttribute } from '../xml.js';
import { childOf, childrenOf, insertInOrder, rootOf, splice, tagOf, textOf } from './elements.js';
import { STYLES_ORDER } from './format-order.js';
import { NO_FILL } from './mark-fill.js';

export const USUAL_FONT = '<font><sz val="11"/><name val="Calibri"/></font>';
export const USUAL_FORMAT = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
export const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
/** The format reserves the second fill. */
const GRAY_FILL = '<fill><patternFill patternType="gray125"/></fill>';

const USUAL = {
  fonts: [USUAL_FONT],
  fills: [NO_FILL, GRAY_FILL],
  borders: [NO_BORDER],
  cellXfs: [USUAL_FORMAT],
  dxfs: [],
} as const;

/** The items of one list of the styles, to which others can be added. */
export interface StyleList {
  readonly name: keyof typeof USUAL;
  readonly items: string[];
  /** Where items stand, by what they say. */
  readonly places: Map<string, number>;
}

export function readStyleList(styles: string, name: keyof typeof USUAL): StyleList {
  const list = childOf(styles, rootOf(styles), name);
  const read = list === undefined ? [] : childrenOf(styles, list).map((item) => textOf(styles, item));
  const items = read.length === 0 ? [...USUAL[name]] : read;
  const places = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    if (!places.has(keyOf(item))) places.set(keyOf(item), index);
  }
  return { name, items, places };
}

/** Where an item stands in its list; it is added when none says the same. */
export function placeIn({ items, places }: StyleList, item: string): number {
  const known = places.get(keyOf(item));
  if (known !== undefined) return known;
  places.set(keyOf(item), items.length);
  return items.push(item) - 1;
}

/** The styles with the list as it is now. */
export function writeStyleList(styles: string, { name, items }: StyleList): string {
  const list = childOf(styles, rootOf(styles), name);
  if (list === undefined && items.length === 0) return styles;
  if (list === undefined)
    return insertInOrder(
      styles,
      `<${name} count="${items.length}">${items.join('')}</${name}>`,
      STYLES_ORDER,
    );
  if (childrenOf(styles, list).length === items.length) return styles;
  const tag = withAttributes(tagOf(styles, list), { count: items.length }).replace(/\/?>$/, '>');
  return splice(styles, list.start, list.end, `${tag}${items.join('')}</${name}>`);
}

/** An element with these attributes of its start tag set. */
export function withAttributes(element: string, values: Readonly<Record<string, string | number>>): string {
  let changed = element;
  for (const [name, value] of Object.entries(values)) {
    const own = new RegExp(`^(<[^<>]*?\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
    const written = `"${encodeAttribute(String(value))}"`;
    changed = own.test(changed)
      ? changed.replace(own, (_, before: string) => before + written)
      : changed.replace(/^<[\w:]+/, (start) => `${start} ${name}=${written}`);
  }
  return changed;
}

/** Two items of one key look the same: neither the order of attributes counts nor that a format says it has a fill. */
function keyOf(item: string): string {
  const [tag = '', attributes = ''] = /^<[\w:]+((?:\s[^<>]*?)?)\/?>/.exec(item) ?? [];
  const counting = (attributes.match(/[\w:]+\s*=\s*(?:"[^"]*"|'[^']*')/g) ?? []).filter(
    (attribute) => !/^apply(?:Fill|Font)\b/.test(attribute),
  );
  return `${counting.sort().join(' ')}|${item.slice(tag.length)}`;
}

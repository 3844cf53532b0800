import { withoutPrefix } from '../xml.js';

/** An element of a part, by where it stands in the text. */
export interface Element {
  /** With its prefix, if it has one. */
  readonly name: string;
  readonly start: number;
  /** Behind the element. */
  readonly end: number;
  /** Where its content begins and ends; the same for an element without any. */
  readonly from: number;
  readonly to: number;
}

/** Comments and the like are passed over; attributes may hold a `>`. */
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<(\/?)([\w:.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

/** May be very long, and holds no element of its own name. */
const LONGEST = 'sheetData';

/** The root element of a part; undefined when there is none. */
export function rootOf(xml: string): Element | undefined {
  const [root] = elementsIn(xml, 0, xml.length);
  return root;
}

/** The elements directly inside another. */
export function childrenOf(xml: string, parent: Element): Element[] {
  return elementsIn(xml, parent.from, parent.to);
}

export function childOf(xml: string, parent: Element | undefined, name: string): Element | undefined {
  return parent === undefined ? undefined : childrenOf(xml, parent).find((child) => child.name === name);
}

export function textOf(xml: string, { start, end }: Element): string {
  return xml.slice(start, end);
}

export function contentOf(xml: string, { from, to }: Element): string {
  return xml.slice(from, to);
}

/** The start tag of an element, as written. */
export function tagOf(xml: string, { start, from, to, end }: Element): string {
  return xml.slice(start, from === to && from === end ? end : from);
}

/** A text with everything between two positions replaced. */
export function splice(text: string, start: number, end: number, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/**
 * Puts an element into a root at the place its format wants.
 *
 * @param order names of the children of the root in the order of the format
 */
export function insertInOrder(xml: string, element: string, order: readonly string[]): string {
  const root = rootOf(xml);
  if (root === undefined) return xml;
  const [, name = ''] = /^<([\w:.-]+)/.exec(element) ?? [];
  const rank = order.indexOf(name);
  const next = childrenOf(xml, root).find((child) => rankOf(xml, child, order) > rank);
  if (root.from === root.end) return splice(xml, root.end - 2, root.end, `>${element}</${root.name}>`);
  const at = next?.start ?? root.to;
  return splice(xml, at, at, element);
}

/** Alternatives for newer programs stand where the element inside them would. */
function rankOf(xml: string, child: Element, order: readonly string[]): number {
  if (!child.name.endsWith(':AlternateContent')) return order.indexOf(child.name);
  const inner = contentOf(xml, child).matchAll(/<([\w.-]+)[\s/>]/g);
  for (const [, name = ''] of inner) if (order.includes(name)) return order.indexOf(name);
  return -1;
}

/** The same part with the prefix of its root's namespace taken away, as {@link withoutPrefix}, and still well-formed. */
export function withPlainNames(xml: string, root: string): string {
  const prefix = new RegExp(`<(\\w+):${root}[\\s>]`).exec(xml.slice(0, 4096))?.[1];
  if (prefix === undefined) return xml;
  return withoutPrefix(xml, root).replace(new RegExp(`\\sxmlns:${prefix}=`), ' xmlns=');
}

function elementsIn(xml: string, from: number, to: number): Element[] {
  const found: Element[] = [];
  let depth = 0;
  let open = { name: '', start: 0, from: 0 };
  MARKUP.lastIndex = from;
  for (let match = MARKUP.exec(xml); match !== null && match.index < to; match = MARKUP.exec(xml)) {
    const [whole, slash, name, , selfClosing] = match;
    const end = match.index + whole.length;
    if (name === undefined) continue;
    if (slash === '/') {
      depth -= 1;
      if (depth === 0) found.push({ ...open, to: match.index, end });
    } else if (selfClosing === '/') {
      if (depth === 0) found.push({ name, start: match.index, from: end, to: end, end });
    } else {
      if (depth === 0) open = { name, start: match.index, from: end };
      depth += 1;
      if (name === LONGEST) MARKUP.lastIndex = Math.max(end, xml.indexOf(`</${name}>`, end));
    }
  }
  return found;
}

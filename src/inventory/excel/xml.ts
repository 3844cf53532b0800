/** Small helpers for the parts of a package that are looked at before the library reads them. */

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** All start tags with this local name, as written. */
export function startTags(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}(?:\\s[^<>]*)?>`, 'g')) ?? [];
}

/** The value of an attribute of a start tag, decoded; undefined when the tag does not have it. */
export function attributeOf(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : decodeEntities(value);
}

/**
 * The same without the prefix some programs put before every element (`<x:c>` for `<c>`). The library knows the plain
 * names only and would see an empty sheet.
 */
export function withoutPrefix(xml: string, root: string): string {
  const prefix = new RegExp(`<(\\w+):${root}[\\s>]`).exec(xml.slice(0, 4096))?.[1];
  return prefix === undefined ? xml : xml.replace(new RegExp(`(</?)${prefix}:`, 'g'), '$1');
}

/** An attribute's value for the inside of double quotes. */
export function encodeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The characters that references in a text or an attribute stand for. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name] ?? whole;
  });
}

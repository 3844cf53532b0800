import { cleanLines } from '../../text/clean-text.js';

/** An element of XML as text, ready to be put into another. */
export interface XmlElement {
  readonly xml: string;
}

/** Characters that no XML document may hold, not even as a reference. */
const FORBIDDEN = /[\ufffe\uffff]/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/**
 * An element with its attributes, in the order given, and what it holds: other elements, each on a line of its own, or
 * a text.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: readonly XmlElement[] | string = [],
): XmlElement {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  const start = `<${name}${written.join('')}`;
  if (content.length === 0) return { xml: `${start}/>` };
  if (typeof content === 'string') return { xml: `${start}>${escapeText(content)}</${name}>` };
  return { xml: `${start}>\n${content.map(({ xml }) => xml).join('\n')}\n</${name}>` };
}

export function xmlDocument({ xml }: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

function escapeText(text: string): string {
  return allowed(text).replace(/[&<>]/g, refer);
}

/** Line breaks and tabs of an attribute would be read as blanks. */
function escapeAttribute(text: string): string {
  return allowed(text).replace(/[&<>"\n\t]/g, refer);
}

function allowed(text: string): string {
  return cleanLines(text).replace(FORBIDDEN, '\ufffd');
}

function refer(sign: string): string {
  return REFERENCES[sign] ?? sign;
}

import { deflateSync } from 'node:zlib';
import { type Html, html, joinHtml, NOTHING } from './markup.js';

/** The id under which the script of the page finds what is packed. */
const BLOCK = 'kemasan';

/**
 * Rows of a table in a tenth of their size, for a script to unpack. They are written like all others, escaped, and the
 * browser takes the block for data: it runs nothing of it. "deflate" is what browsers unpack themselves the longest
 * (Chrome and Edge since 2020, Firefox and Safari since 2023).
 */
export function packRows(rows: readonly Html[]): Html {
  if (rows.length === 0) return NOTHING;
  const packed = deflateSync(joinHtml(rows, NOTHING).markup, { level: 9 }).toString('base64');
  return html`<script type="application/octet-stream" id="${BLOCK}">${packed}</script>
`;
}

import { type Html, html, NOTHING } from './markup.js';

/** How the cells of a column stand, and whether a reader may sort by it. */
export interface Column {
  readonly title: string;
  readonly kind?: 'teks' | 'angka' | 'grafik';
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** One list of cells per row; the first is the heading of its row. */
  readonly rows: readonly (readonly Html[])[];
  /** What a script finds each row by, where it looks for one. */
  readonly keys?: readonly string[];
  /** A class of its own, for tables with another shape. */
  readonly name?: string;
  readonly isSortable?: boolean;
}

/** A table with a caption, headings of columns and rows, in a frame that scrolls where it is too wide. */
export function renderTable({ caption, columns, rows, keys, name = '', isSortable = false }: Table): Html {
  const head = columns.map(({ title, kind = 'teks' }) => {
    const sort = isSortable && kind !== 'grafik' ? html` data-urut="${kind}"` : NOTHING;
    return html`<th scope="col"${className(kind)}${sort}>${title}</th>`;
  });
  const body = rows.map((cells, row) => {
    const key = keys?.[row];
    const mark = key === undefined ? NOTHING : html` data-kunci="${key}"`;
    return html`<tr${mark}>${cells.map((cell, position) => {
      const kind = className(columns[position]?.kind ?? 'teks');
      return position === 0 ? html`<th scope="row"${kind}>${cell}</th>` : html`<td${kind}>${cell}</td>`;
    })}</tr>
`;
  });
  return renderFrame(
    caption,
    html`<table class="${name}"><caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}</tbody></table>`,
  );
}

/** Where a wide table scrolls: reachable by keyboard, and named for those who cannot see it. */
export function renderFrame(label: string, content: Html, name = ''): Html {
  return html`<div class="bingkai ${name}" role="group" tabindex="0" aria-label="${label}">${content}</div>
`;
}

function className(kind: NonNullable<Column['kind']>): Html {
  if (kind === 'teks') return NOTHING;
  return kind === 'angka' ? html` class="kanan"` : html` class="grafik"`;
}

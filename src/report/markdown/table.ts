/** A column of a table: its heading, and which way its cells are aligned. */
export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** A table whose cells are escaped already. */
export function writeTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  return [
    row(columns.map(({ title }) => title)),
    row(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map(row),
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A nota dinas in words, before it is laid out. All texts are clean; what is filled in by hand is dots. */
export interface Letter {
  readonly head: { readonly government: string; readonly unit: string; readonly address: string };
  readonly title: string;
  /** Kepada, Dari, Tanggal and so on, in the usual order. */
  readonly fields: readonly LetterField[];
  readonly opening: string;
  /** Numbered in this order. */
  readonly points: readonly LetterPoint[];
  readonly closing: string;
  readonly signature: { readonly office: string; readonly name: string; readonly number: string };
  /** The gaps, where their table is too long for the letter itself. */
  readonly attachment: { readonly heading: readonly string[]; readonly table: LetterTable } | undefined;
}

export interface LetterField {
  readonly name: string;
  readonly value: string;
}

export interface LetterPoint {
  readonly text: string;
  readonly table?: LetterTable;
  /** Cautions, below it. */
  readonly notes?: readonly string[];
}

export interface LetterTable {
  readonly title?: string;
  readonly columns: readonly LetterColumn[];
  readonly rows: readonly (readonly LetterCell[])[];
  /** The last row adds the others up. */
  readonly hasTotal: boolean;
  /** What its columns mean. */
  readonly remark?: string;
}

export interface LetterColumn {
  readonly title: string;
  readonly align: 'left' | 'right' | 'center';
  /** In millimetres, where all columns together are as wide as the text. */
  readonly width: number;
}

/** The lines of a cell. */
export type LetterCell = readonly string[];

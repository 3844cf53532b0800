/** How a marked cell is coloured: by the worst of its findings, or as one the office has decided to live with. */
export const MARK_LEVELS = ['galat', 'peringatan', 'info', 'dikecualikan'] as const;
export type MarkLevel = (typeof MARK_LEVELS)[number];

/** What is put on a workbook: marks on its cells, and a sheet with everything that was found. */
export interface WorkbookMarks {
  readonly cells: readonly MarkedCell[];
  /** "and 3 more findings, see the sheet ..." */
  readonly moreFindings: (count: number) => string;
  readonly results: ResultsSheet;
}

export interface MarkedCell {
  readonly sheet: string;
  /** Such as "D17". */
  readonly cell: string;
  readonly level: MarkLevel;
  /** Worst first. */
  readonly notes: readonly NoteEntry[];
}

/** One finding as a note tells it. */
export interface NoteEntry {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The sheet in front of the others. */
export interface ResultsSheet {
  /** Of its tab; a number is added where the workbook has a sheet of that name. */
  readonly name: string;
  readonly title: string;
  /** Below the title: edition, day, file. */
  readonly lines: readonly string[];
  readonly scores: readonly (readonly [string, string, string])[];
  readonly scoreHeaders: readonly [string, string, string];
  readonly legendTitle: string;
  readonly legend: readonly { readonly level: MarkLevel; readonly name: string; readonly meaning: string }[];
  /** Headers of the list, in the order of the fields of {@link ResultRow} from `severity` on. */
  readonly headers: readonly string[];
  readonly rows: readonly ResultRow[];
  /** In the place of the list when there is nothing to list. */
  readonly nothing: string;
}

export interface ResultRow {
  readonly level: MarkLevel;
  readonly severity: string;
  readonly place: string;
  /** The cell that the place leads to. */
  readonly target: { readonly sheet: string; readonly cell: string } | undefined;
  readonly innovation: string;
  readonly department: string;
  readonly message: string;
  readonly remedy: string;
  /** Index points with a decimal point; undefined when it costs nothing that can be reckoned. */
  readonly cost: string | undefined;
  readonly code: string;
}

export const OPEN = ['tidak_terisi', 'tidak_sesuai', 'belum_dipastikan'] as const;

/** Slots or rows that fall short, by how. */
export type OpenCounts = Readonly<Record<(typeof OPEN)[number], number>>;

/** One row of the table of gaps, before it is written. */
export interface GapRow {
  readonly name: string;
  /** Innovations sent; undefined where that is no question. */
  readonly innovations: number | undefined;
  /** Undefined where nobody knows the levels. */
  readonly counts: OpenCounts | undefined;
  /** Index points as the report writes them. */
  readonly gain: string | null;
  /** What comes first. */
  readonly first: readonly string[];
}

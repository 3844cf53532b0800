/** Words of a file or folder name and what they tell. */
export interface NameWords {
  /** Any of these, in the form of `normalizeName`; the longest that fits is taken. */
  readonly kata: readonly string[];
  /** Kinds of document; the catalog says which indicators accept them. */
  readonly jenis?: readonly string[];
  /** Indicators that the words name whatever the kind of document. */
  readonly indikator?: readonly string[];
}

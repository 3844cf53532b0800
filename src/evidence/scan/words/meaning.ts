/** Words of a file or folder name and what they tell. */
export interface NameWords {
  /** Any of these, in the form of `normalizeName`; the longest that fits is taken. */
  readonly kata: readonly string[];
  /** Kinds of document; the catalog says which indicators accept them. */
  readonly jenis?: readonly string[];
  /** Indicators that the words name whatever the kind of document. */
  readonly indikator?: readonly string[];
  /** The papers go by this name in many other matters too, so that the words decide nothing alone. */
  readonly samar?: true;
  /** They name what is no evidence of an indicator: an attachment of the profile, or the region's own evidence. */
  readonly milik?: 'lampiran_profil' | 'spd';
}

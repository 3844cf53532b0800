/**
 * Likeness, in percent, from which a name counts as named in a document; below it a person looks. One limit for all who
 * ask: what fills in `memuat` must not be reported as missing.
 *
 * It stands between the two cases it has to part. A name of nine letters, the shortest in which one letter may be wrong,
 * has 89 when one is: that is a slip of a typist. The short name without its version has 80: that may be the innovation
 * of the years before.
 */
export const NAMED_FROM = 85;

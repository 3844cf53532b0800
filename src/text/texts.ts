import type { FindingArgs, FindingCode } from '../assess/findings/finding.js';

/** The sentences about one finding. All are plain text; every view escapes for itself. */
export interface FindingText<Args> {
  /** A few words, as a heading. */
  readonly judul: string;
  /** What was found and what is asked, one or two short sentences. */
  readonly pesan: (args: Args) => string;
  /** What to do, as an instruction. */
  readonly saran: (args: Args) => string;
  /** Why it matters and which rule stands behind it: a paragraph for `iga jelaskan`. */
  readonly penjelasan: string;
}

/** One table per family; the compiler compares its keys with the codes. */
export type FindingTexts<Args> = { readonly [Code in keyof Args]: FindingText<Args[Code]> };

export type AllFindingTexts = { readonly [Code in FindingCode]: FindingText<FindingArgs[Code]> };

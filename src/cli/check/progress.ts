/**
 * What is being done, for a display. `menelusuri`: files found so far in a folder. `membuka`: files opened so far of all;
 * `menautkan`: links tried so far of all.
 */
export type ProgressStep =
  | { readonly kind: 'membaca' | 'mencari' | 'menelusuri'; readonly count: number }
  | { readonly kind: 'membuka' | 'menautkan'; readonly done: number; readonly total: number };

/** Called with what is being done. */
export type Progress = (step: ProgressStep) => void;

/** What is being done, for a display. `menelusuri`: files found so far in a folder. `membuka`: files opened so far of all that are opened. */
export type ProgressStep =
  | { readonly kind: 'membaca' | 'mencari' | 'menelusuri'; readonly count: number }
  | { readonly kind: 'membuka'; readonly done: number; readonly total: number };

/** Called with what is being done. */
export type Progress = (step: ProgressStep) => void;

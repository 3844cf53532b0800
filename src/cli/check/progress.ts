/** What is being done, for a display. `membuka`: files opened so far of all that are opened. */
export type ProgressStep =
  | { readonly kind: 'membaca' | 'mencari'; readonly count: number }
  | { readonly kind: 'membuka'; readonly done: number; readonly total: number };

/** Called with what is being done. */
export type Progress = (step: ProgressStep) => void;

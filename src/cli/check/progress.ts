/** What is being done, for a display. `membuka`: files opened so far of all; `menautkan`: links tried so far of all. */
export type ProgressStep =
  | { readonly kind: 'membaca' | 'mencari'; readonly count: number }
  | { readonly kind: 'membuka' | 'menautkan'; readonly done: number; readonly total: number };

/** Called with what is being done. */
export type Progress = (step: ProgressStep) => void;

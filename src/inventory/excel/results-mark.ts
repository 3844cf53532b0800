/** In the first cell of the sheet we add to a marked copy, whatever its language: it is no part of the inventory. */
export const RESULTS_MARK = 'siap-iga/hasil-periksa';

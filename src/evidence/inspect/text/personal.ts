/**
 * What must never leave the worker: NIP (18 digits), NIK (16), telephone and account numbers. They are known by many
 * digits in a row once blanks, points and dashes are gone; a number of an issued paper has letters or strokes between.
 */
export function isPersonalNumber(text: string): boolean {
  const runs = text.replace(/[\s.\-()+]/g, '').match(/\d+/g) ?? [];
  return runs.some((run) => run.length >= 9) || /(?:\+62|\b0)8\d{2}/.test(text.replace(/[\s.-]/g, ''));
}

/** Labels of a line that is about a person: what stands there is nobody's number of a paper. */
const PERSON =
  /\b(?:n\s?i\s?p\s?(?:pk)?|n\s?i\s?k|n\s?o\s?k\s?t\s?p|ktp|npwp|nrp|nisn?|nuptk|str|kartu keluarga|kk|rekening|rek|telp|telepon|tel|hp|wa|whatsapp|ponsel|handphone|faks?|fax|kode pos)\b/i;

/** Whether the words before a number say that it belongs to a person or a telephone. */
export function namesPerson(before: string): boolean {
  return PERSON.test(before);
}

/**
 * What must never leave the worker: NIP (18 digits), NIK (16), telephone and account numbers. Nine digits or
 * more with a group of five are such a number, and twelve in groups of any size, but for the points in the numbers of
 * budgets and files ("1.02.0.00.0.00.01.0000").
 */
export function isPersonalNumber(text: string): boolean {
  return text.split('/').some((part) => {
    const close = part.replace(/[\s()+]/g, '');
    const groups = close.match(/\d+(?:[.-]\d+)*/g) ?? [];
    return groups.some(isLong) || /(?:62|(?<!\d)0)8\d{7,}/.test(close.replace(/[.-]/g, ''));
  });
}

function isLong(group: string): boolean {
  const parts = group.split(/[.-]/);
  const digits = parts.reduce((sum, part) => sum + part.length, 0);
  const isInFours = digits >= 12 && !group.includes('.');
  return isInFours || (digits >= 9 && parts.some((part) => part.length >= 5));
}

/** Labels of a line that is about a person: what stands there is nobody's number of a paper. */
const PERSON =
  /\b(?:n\s?i\s?p\s?(?:pk)?|n\s?i\s?k|n\s?o\s?k\s?t\s?p|ktp|npwp|nrp|nisn?|nuptk|str|kartu keluarga|kk|rekening|rek|telp|telepon|tel|hp|wa|whatsapp|ponsel|handphone|faks?|fax|kode pos)\b/i;

/** Whether the words before a number say that it belongs to a person or a telephone. */
export function namesPerson(before: string): boolean {
  return PERSON.test(before);
}

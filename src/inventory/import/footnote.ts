/** What begins the lines below a list: notes, and the parts of a signature except the name. */
const FOOTNOTE =
  /^(?:mengetahui|kepala (?:dinas|badan|bappe\w*|bapperida|brida|bidang)|nip\b|catatan\b|keterangan\b|sumber\b|dicetak|ttd\b|pembina)|^[\p{L} .]+, \d{1,2} \p{L}+ \d{4}$/iu;

const PERSON_NUMBER = /^nip\b/iu;
const OFFICER = /^(?:mengetahui|kepala |plt\b|pj\b|sekretaris |camat |inspektur|direktur)/iu;

/** Whether a text is a note below a list or a part of a signature. */
export function isFootnote(text: string): boolean {
  return FOOTNOTE.test(text.trim());
}

/** Whether a text is a part of a signature that says whose it is. */
export function isSignatureLine(text: string): boolean {
  return PERSON_NUMBER.test(text.trim()) || OFFICER.test(text.trim());
}

/** Whether a text may be the name of a person, or the number of one, once it is known to stand in a signature. */
export function mayNamePerson(text: string): boolean {
  return PERSON_NUMBER.test(text.trim()) || !isFootnote(text);
}

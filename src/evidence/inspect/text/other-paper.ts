import { type DocumentLine, isCapitals } from './document-lines.js';

const OTHER_PAPER =
  /\b(?:undang-undang|undang undang|uu|peraturan|perda|perbup|perwali|pergub|permen\w*|keputusan|kepmen\w*|instruksi|surat(?: edaran| tugas| perintah| keputusan| undangan)?|edaran|nota dinas|berita negara|lembaran (?:negara|daerah)|berita daerah|tambahan lembaran|perjanjian|akta)\b/i;

/** So far back a sentence may have named the paper whose number or day stands here. */
const LOOK_BACK = 160;

/**
 * Whether the words before a place on a line name another paper: "sesuai Peraturan Bupati Banjar" and then, perhaps on the
 * next line, "Nomor 12 Tahun 2020". Titles in capitals name the paper itself, and a full stop ends the naming.
 */
export function speaksOfOtherPaper(lines: readonly DocumentLine[], at: number, start: number): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  const own = line.text.slice(0, start);
  const earlier: string[] = [];
  for (let index = at - 1; index >= 0 && at - index <= 2; index -= 1) {
    const text = lines[index]?.text ?? '';
    if (lines[index]?.page !== line.page || endsNaming(text)) break;
    earlier.unshift(text);
  }
  const before = `${earlier.join(' ')} ${own}`.slice(-LOOK_BACK);
  return OTHER_PAPER.test(before);
}

/** A title, a label and a closed sentence have nothing to do with what follows them. */
function endsNaming(text: string): boolean {
  return isCapitals(text) || /[.;:!?]$/.test(text) || /^[\p{L} /]{2,20}\s*:/u.test(text) || text.length < 25;
}

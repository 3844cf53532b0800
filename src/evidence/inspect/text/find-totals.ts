import { type DocumentLine, isCapitals } from './document-lines.js';

/** A line that states how many people a list holds: "Jumlah penerima manfaat : 1.250 orang". */
const PEOPLE =
  /^(?:jumlah|total)(?: (?:seluruh|keseluruhan|semua))?(?: (?:penerima|pengguna|peserta|warga))?(?: (?:manfaat|layanan|bantuan))?\s*[:=]?\s*(\d{1,3}(?:\.\d{3})+|\d{1,7})\s*(?:\([\p{L} ]{3,60}\)\s*)?(?:orang|jiwa|penerima|pengguna|peserta)\b/iu;

/** Papers that list people who benefit; lists of those who attended state a number that no record states. */
const LISTS: readonly string[] = ['daftar_penerima'];

/** The year of a paper in its title. A span of years and the year in the number of a regulation are none. */
const YEAR =
  /\bTAHUN(?: ANGGARAN| PERENCANAAN)?\s*:?\s*(20\d\d)(?!\s*(?:[-\u2013/]|S\s?[./]\s?D|SAMPAI|DAN)|\d)/gu;

/** Papers that are made for one year. */
const YEARLY: readonly string[] = ['dpa', 'rka', 'rkpd', 'renja', 'rkas', 'rba', 'rkp_desa'];

const HEAD = 22;
const HEAD_PAGES = 2;

/** Totals of people that a list of recipients states, without repetition. */
export function findPeople(lines: readonly DocumentLine[], ciri: readonly string[]): number[] {
  if (!ciri.some((sign) => LISTS.includes(sign))) return [];
  const totals = lines.flatMap(({ text }) => PEOPLE.exec(text)?.[1] ?? []);
  return [...new Set(totals.map((total) => Number(total.replaceAll('.', ''))))];
}

/** Years in the titles of a budget or plan, without repetition. */
export function findYears(lines: readonly DocumentLine[], ciri: readonly string[]): number[] {
  if (!ciri.some((sign) => YEARLY.includes(sign))) return [];
  const titles = lines.filter(
    ({ text, page, index, isGround }) =>
      page <= HEAD_PAGES && index < HEAD && !isGround && isCapitals(text) && !/\b(?:NOMOR|NO\.)/.test(text),
  );
  const years = titles.flatMap(({ text }) => [...text.matchAll(YEAR)].map(([, year]) => Number(year)));
  return [...new Set(years)];
}

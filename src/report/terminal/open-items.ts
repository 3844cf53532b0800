import type { Finding } from '../../assess/findings/finding.js';
import { comparePlaces, type Place } from '../../base/place.js';
import type { ImportReport } from '../../inventory/import/report.js';
import type { Texts } from '../../text/language.js';
import { sentencesOf } from '../build/sentences.js';

/** What an imported list leaves to the office, with what settles it. */
export interface OpenItem {
  /** "Daftar!D6"; undefined for what is about a whole file. */
  readonly cell: string | undefined;
  readonly file: string;
  readonly text: string;
  readonly answer: string;
}

/** The questions of the import and the doubts about values, in the order of the sheet. */
export function openItems(
  { questions }: ImportReport,
  doubts: readonly Finding[],
  texts: Texts,
): readonly OpenItem[] {
  const { ui } = texts;
  const asked = questions.map((question) => {
    const item = itemAt(question.place, ui.impor.pertanyaan(question), ui.impor.jawaban(question));
    return { place: question.place, item };
  });
  const doubted = doubts.map((finding) => {
    const { pesan, saran } = sentencesOf(finding, texts, 'pengelola');
    return { place: finding.place, item: itemAt(finding.place, pesan, saran) };
  });
  const all = [...asked, ...doubted].sort((left, right) => comparePlaces(left.place, right.place));
  return all.map(({ item }) => item);
}

function itemAt({ berkas, lembar, sel }: Place, text: string, answer: string): OpenItem {
  const cell = lembar === undefined || sel === undefined ? undefined : `${lembar}!${sel}`;
  return { cell, file: berkas, text, answer };
}

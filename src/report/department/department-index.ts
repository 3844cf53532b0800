import { cleanText } from '../../text/clean-text.js';
import type { DepartmentTexts } from '../../text/department-texts.js';
import type { Texts } from '../../text/language.js';
import { pointsToSay } from '../marks/finding-words.js';
import type { Report } from '../schema.js';
import type { DepartmentReport } from './model.js';

/** One line of the list of what was written: whose it is, what it is about, and where it stands. */
export interface IndexRow {
  readonly office: string;
  readonly sent: number;
  readonly held: number;
  readonly tasks: number;
  /** Points as a number reads; undefined where there are none. */
  readonly worth: string | undefined;
  /** The same as the report writes it. */
  readonly points: string | undefined;
  readonly report: string;
  readonly message: string;
}

/** The list of all perangkat daerah, to tick off when their files are sent. All texts are clean, none is escaped. */
export interface DepartmentIndex {
  readonly title: string;
  readonly about: string;
  readonly note: string;
  readonly rows: readonly IndexRow[];
}

/** @param files the names of the report and of the message of every perangkat daerah, in their order */
export function buildDepartmentIndex(
  departments: readonly DepartmentReport[],
  files: readonly { readonly report: string; readonly message: string }[],
  report: Report,
  texts: Texts,
  words: DepartmentTexts,
): DepartmentIndex {
  const { pemda, edisi, tanggal } = report;
  return {
    title: cleanText(words.daftar.judul(pemda.nama)),
    about: cleanText(words.tentang(pemda.nama, edisi.nama, tanggal)),
    note: words.daftar.keterangan,
    rows: departments.map(({ nama, figures, tasks }, index) => {
      const { dampak } = figures;
      const points = pointsToSay(dampak);
      return {
        office: cleanText(nama),
        sent: figures.inovasi,
        held: figures.ditahan,
        tasks: tasks.length,
        worth: points === undefined ? undefined : texts.labels.number(points),
        points,
        report: files[index]?.report ?? '',
        message: files[index]?.message ?? '',
      };
    }),
  };
}

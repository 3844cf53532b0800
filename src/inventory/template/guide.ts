import type { EditionList } from './columns.js';

/** What a template tells of one indicator: its place on the form, its levels, the documents it takes. */
export interface GuideRow {
  /** Key in the inventory. */
  readonly key: string;
  /** Number on the form. */
  readonly code: string;
  readonly name: string;
  /** The wording of levels 1, 2 and 3. */
  readonly levels: readonly string[];
  /** Documents that are accepted, in words; empty where every kind is. */
  readonly documents: string;
  /** Codes of these documents, as they are written in the inventory. */
  readonly kinds: readonly string[];
  /** Whether it is counted on one of several bases, which must be named. */
  readonly bases: readonly string[];
}

/** A template for one edition: its indicators, its lists, and the sentences a clerk reads. */
export interface TemplateGuide {
  readonly edition: string;
  readonly editionName: string;
  readonly indicators: readonly GuideRow[];
  readonly spdRows: readonly GuideRow[];
  readonly lists: Readonly<Record<Exclude<EditionList, 'indikator' | 'indikator_spd'>, readonly string[]>>;
  readonly words: TemplateWords;
}

/** Sentences of the template, in the language of its user. */
export interface TemplateWords {
  readonly title: string;
  /** How to fill it in, one step each. */
  readonly steps: readonly string[];
  readonly required: string;
  readonly documents: string;
  readonly level: (level: number) => string;
  readonly number: string;
  readonly indicator: string;
  readonly chooseFromList: string;
  readonly listAdvises: string;
  readonly dateHint: string;
  readonly listHint: string;
  readonly example: string;
  /** Hints by the last key of a column's path. */
  readonly fields: Readonly<Record<string, string>>;
  /** Remarks beside the keys of the region. */
  readonly region: Readonly<Record<string, string>>;
}

/** How an indicator is called in headers and drop-downs. */
export function labelOf({ code, name }: Pick<GuideRow, 'code' | 'name'>): string {
  return `${code} ${name}`;
}

/** The row with this key or number. */
export function findGuideRow(rows: readonly GuideRow[], keyOrCode: string): GuideRow | undefined {
  const wanted = keyOrCode.trim().toLowerCase();
  return rows.find(({ key }) => key === wanted) ?? rows.find(({ code }) => code === wanted);
}

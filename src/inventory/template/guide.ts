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
  /** Codes of these documents, as they are written in the inventory; empty where every kind is accepted. */
  readonly kinds: readonly string[];
  /** The bases it may be counted on, of which one must be named; empty where there is nothing to choose. */
  readonly bases: readonly string[];
  /** Codes of `pilihan` that give its level; empty where it asks for none. */
  readonly choices: readonly string[];
  /** Codes of `unsur` it counts; empty where it counts none, or names that nobody can list. */
  readonly elements: readonly string[];
  /** Codes of `memuat` its documents are looked through for. */
  readonly contents: readonly string[];
}

/** A row of the SPD: which of its figures give the level. */
export interface SpdGuideRow extends GuideRow {
  /** What is measured, in words; empty where the edition does not say. */
  readonly measured: string;
  readonly asked: readonly SpdField[];
}

export type SpdField = 'pilihan' | 'nilai' | 't1' | 't2';

/** What the codes of a list mean. */
export interface CodeMeanings {
  /** Header of the column they are written in. */
  readonly header: string;
  readonly codes: readonly { readonly code: string; readonly meaning: string }[];
}

/** A template for one edition: its indicators, its lists, and the sentences a clerk reads. */
export interface TemplateGuide {
  readonly edition: string;
  readonly editionName: string;
  /** The calendar year T-0. */
  readonly year: number;
  readonly indicators: readonly GuideRow[];
  readonly spdRows: readonly SpdGuideRow[];
  /** Kinds of document usual for the SPD, the names of urusan, and those of predikat. */
  readonly lists: Readonly<Record<'dokumen_spd' | 'urusan' | 'predikat', readonly string[]>>;
  readonly meanings: readonly CodeMeanings[];
  readonly words: TemplateWords;
}

/** Sentences of the template, in the language of its user. */
export interface TemplateWords {
  readonly title: string;
  /** How to fill it in, one step each. */
  readonly steps: readonly string[];
  /** The same for an inventory in YAML. */
  readonly yamlSteps: readonly string[];
  readonly required: string;
  readonly documents: string;
  readonly level: (level: number) => string;
  /** Which years T-0, T-1 and T-2 are. */
  readonly years: (year: number) => string;
  /** Before what a figure of one year measures. */
  readonly figureOf: (year: number) => string;
  /** In a cell that the indicator of its row does not ask for. */
  readonly notAsked: string;
  readonly code: string;
  readonly meaning: string;
  /** What the looks of a cell say. */
  readonly legend: Readonly<Record<'required' | 'optional' | 'example' | 'notAsked', string>>;
  readonly number: string;
  readonly indicator: string;
  readonly chooseFromList: string;
  readonly listAdvises: string;
  readonly idAdvises: string;
  readonly dateHint: string;
  /** The same where no program turns what is typed into a day. */
  readonly dayHint: string;
  /** Why a date is refused: the program took a bare year for a day of 1905. */
  readonly dateRefused: string;
  readonly listHint: string;
  readonly example: string;
  /** Hints by the header of a column, or by its path. */
  readonly fields: Readonly<Record<string, string>>;
  /** Remarks beside the keys of the region. */
  readonly region: Readonly<Record<string, string>>;
}

/** How an indicator is called in headers and drop-downs. */
export function labelOf({ code, name }: Pick<GuideRow, 'code' | 'name'>): string {
  return `${code} ${name}`;
}

/** The row with this key or number. */
export function findGuideRow<Row extends GuideRow>(rows: readonly Row[], keyOrCode: string): Row | undefined {
  const wanted = keyOrCode.trim().toLowerCase();
  return rows.find(({ key }) => key === wanted) ?? rows.find(({ code }) => code === wanted);
}

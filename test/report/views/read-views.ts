import { parseCsv } from 'hucre';
import type { OutputFormat } from '../../../src/cli/format.js';
import { reportSchema } from '../../../src/report/schema.js';
import type { Language } from '../../../src/text/language.js';
import { type Figures, figuresOf, readingsOf } from './figures.js';
import { readLetter } from './read-letter.js';
import { readIndex, readSentences, SENTENCES } from './read-sentences.js';
import { readWorkbookView } from './read-workbook.js';

/** How the figures are got back out of a view, and which of them it does not carry. */
export interface ViewReader {
  readonly lacks: readonly (keyof Figures)[];
  readonly read: (
    output: string | Uint8Array,
    language: Language,
  ) => Partial<Figures> | Promise<Partial<Figures>>;
}

/** One entry per format; the compiler asks for those that are new. */
export const VIEW_READERS: Readonly<Record<OutputFormat, ViewReader>> = {
  teks: { lacks: [], read: readText },
  json: { lacks: [], read: (output) => readReport(JSON.parse(textOf(output))) },
  ndjson: { lacks: [], read: readNdjson },
  html: { lacks: [], read: readHtml },
  xlsx: { lacks: [], read: readWorkbookView },
  md: { lacks: [], read: readMarkdown },
  // A list of findings.
  csv: { lacks: ['indeks', 'predikat', 'celah', 'inovasi', 'lulus'], read: readCsv },
  sarif: { lacks: [], read: readSarif },
  junit: { lacks: [], read: readJunit },
  github: { lacks: [], read: readGithub },
  // A letter to those who have to complete something.
  docx: { lacks: ['temuan', 'inovasi', 'lulus'], read: readLetter },
};

export function textOf(output: string | Uint8Array): string {
  return typeof output === 'string' ? output : new TextDecoder().decode(output);
}

function readReport(data: unknown): Figures {
  const report = reportSchema.parse(data);
  return figuresOf(report, report.inovasi.length);
}

function readNdjson(output: string | Uint8Array): Figures {
  const lines = textOf(output).trimEnd().split('\n');
  const [head, ...rest] = lines.map((line) => JSON.parse(line));
  const of = (kind: string) => rest.filter(({ jenis }) => jenis === kind).map(withoutKind);
  return readReport({ ...withoutKind(head), inovasi: of('inovasi'), temuan: of('temuan') });
}

function withoutKind({ jenis: _, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return rest;
}

/** `row` finds the line of a reading and captures its index and predikat. */
function readTable(text: string, language: Language, row: (name: string) => RegExp) {
  const found = readingsOf((kind) => row(SENTENCES[language].readings[kind]).exec(text));
  const predikatOf = (written: string | undefined) => (written === '?' ? null : (written ?? null));
  return {
    indeks: readingsOf((kind) => readIndex(found[kind]?.[1], language)),
    predikat: readingsOf((kind) => predikatOf(found[kind]?.[2])),
  };
}

function readText(output: string | Uint8Array, language: Language): Figures {
  const text = textOf(output);
  const row = (name: string) => new RegExp(`^${name} +(\\S+) {2}(.+?)(?: {2,}|$)`, 'm');
  return { ...readTable(text, language, row), ...readSentences(text, language) };
}

function readMarkdown(output: string | Uint8Array, language: Language): Figures {
  const text = textOf(output);
  const row = (name: string) => new RegExp(`^\\| ${name} \\| (\\S+) \\| (.+?) \\|`, 'im');
  return { ...readTable(text, language, row), ...readSentences(text, language) };
}

/** What is seen of the page: its script and style are no words of it. */
function readHtml(output: string | Uint8Array, language: Language): Figures {
  const page = textOf(output).replace(/<(script|style)>[\s\S]*?<\/\1>/g, '');
  const cell = '</t[hd]><td[^>]*>(?:<strong>)?';
  const row = (name: string) =>
    new RegExp(`<th scope="row">${name}${cell}([^<]+)(?:</strong>)?${cell}([^<]+)`);
  const text = page.replace(/<[^>]+>/g, ' ');
  return { ...readTable(page, language, row), ...readSentences(text, language) };
}

function readGithub(output: string | Uint8Array, language: Language): Figures {
  const [first = ''] = textOf(output).split('\n');
  const message = first.slice(first.indexOf('::', 2) + 2);
  const text = message.replaceAll('%0A', '\n').replaceAll('%25', '%');
  const row = (name: string) => new RegExp(`[:,] ${name} ([\\d.,]*\\d|\\?)(?: \\((.+?)\\))?`);
  return { ...readTable(text, language, row), ...readSentences(text, language) };
}

/** Severities stand in the first column, the reason of a waiver in the last but one. */
function readCsv(output: string | Uint8Array, language: Language): Pick<Figures, 'temuan'> {
  const delimiter = language === 'id' ? ';' : ',';
  const [, ...rows] = parseCsv(textOf(output), { delimiter, typeInference: false });
  const count = (...names: readonly string[]) =>
    rows.filter((row) => names.includes(String(row[0])) && (row.at(-2) ?? '') === '').length;
  return {
    temuan: {
      galat: count('galat', 'error'),
      peringatan: count('peringatan', 'warning'),
      info: count('info'),
      dikecualikan: rows.filter((row) => (row.at(-2) ?? '') !== '').length,
    },
  };
}

interface SarifRun {
  readonly artifacts: readonly { readonly properties: { readonly inovasi: number } }[];
  readonly results: readonly { readonly level: string; readonly suppressions: readonly unknown[] }[];
  readonly properties: Parameters<typeof figuresOf>[0];
}

/** The results themselves are counted, not what is said about them. */
function readSarif(output: string | Uint8Array): Figures {
  const { runs }: { readonly runs: readonly SarifRun[] } = JSON.parse(textOf(output));
  const [run] = runs;
  if (run === undefined) throw new Error('no run');
  const count = (level: string) =>
    run.results.filter((result) => result.level === level && result.suppressions.length === 0).length;
  return {
    ...figuresOf(
      run.properties,
      run.artifacts.reduce((sum, { properties }) => sum + properties.inovasi, 0),
    ),
    temuan: {
      galat: count('error'),
      peringatan: count('warning'),
      info: count('note'),
      dikecualikan: run.results.filter(({ suppressions }) => suppressions.length > 0).length,
    },
  };
}

/** The figures are properties of the first suite; the findings are counted as the tests of the others. */
function readJunit(output: string | Uint8Array): Figures {
  const text = textOf(output);
  const property = (name: string) =>
    new RegExp(`<property name="${name}" value="([^"]*)"/>`).exec(text)?.[1] ?? null;
  const [, gate = '', ...others] = text.split('<testsuite ');
  const count = (pattern: RegExp) => [...others.join('').matchAll(pattern)].length;
  return {
    indeks: readingsOf((kind) => property(`skor.${kind}.indeks`)),
    predikat: readingsOf((kind) => property(`skor.${kind}.predikat`)),
    celah: {
      terbuka: Number(property('celah.tidak_terisi')) + Number(property('celah.tidak_sesuai')),
      slot: Number(property('celah.slot')),
      persen: property('celah.persen'),
    },
    temuan: {
      galat: count(/<failure /g),
      peringatan: count(/<system-out>(PERINGATAN|WARNING): /g),
      info: count(/<system-out>INFO: /g),
      dikecualikan: count(/<skipped/g),
    },
    inovasi: Number(property('inovasi')),
    lulus: !gate.includes('<failure '),
  };
}

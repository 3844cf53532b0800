import { readZipDirectory, unpackText } from '../../../src/inventory/excel/zip.js';
import type { Language } from '../../../src/text/language.js';
import { type Figures, readingsOf } from './figures.js';
import { readGap, readIndex, SENTENCES } from './read-sentences.js';

const ENTITIES: readonly (readonly [string, string])[] = [
  ['&quot;', '"'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&apos;', "'"],
  ['&amp;', '&'],
];

/** The parts of a package by name. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const entries = readZipDirectory(Buffer.from(bytes)) ?? [];
  return new Map([...entries].map(([name, entry]) => [name, unpackText(entry) ?? '']));
}

/** What a reader of a Word document sees: the text of every paragraph, those of cells among them. */
export function paragraphsOf(bytes: Uint8Array): string[] {
  const xml = partsOf(bytes).get('word/document.xml') ?? '';
  return xml.split('</w:p>').map((paragraph) => {
    const runs = [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text);
    return ENTITIES.reduce((text, [entity, sign]) => text.replaceAll(entity, sign), runs.join(''));
  });
}

/** Written instead of a figure that nobody knows. */
const UNKNOWN: Readonly<Record<Language, string>> = { id: 'belum diketahui', en: 'not known yet' };

/** The letter counts no findings and knows no gate. */
export function readLetter(
  output: string | Uint8Array,
  language: Language,
): Pick<Figures, 'indeks' | 'predikat' | 'celah'> {
  const paragraphs = paragraphsOf(typeof output === 'string' ? new Uint8Array() : output);
  /** The cells behind the name of a reading. */
  const cellOf = (name: string, behind: number): string | undefined => {
    const position = paragraphs.findIndex((text) => text.toLowerCase().startsWith(`${name} (`));
    const cell = position < 0 ? undefined : paragraphs[position + behind];
    return cell === UNKNOWN[language] ? '?' : cell;
  };
  const { readings } = SENTENCES[language];
  return {
    indeks: readingsOf((kind) => readIndex(cellOf(readings[kind], 1), language)),
    predikat: readingsOf((kind) => {
      const predikat = cellOf(readings[kind], 2);
      return predikat === undefined || predikat === '?' ? null : predikat;
    }),
    celah: readGap(paragraphs.join('\n'), language),
  };
}

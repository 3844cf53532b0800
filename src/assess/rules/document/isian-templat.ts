import { firstReading, seenDocuments } from '../file/seen-in-file.js';
import { defineRule, EXPERIENCE_BASIS, sentDocuments } from '../rule.js';
import { locate, nameDocument } from './document-finding.js';

const WORDS = 'nomor|no|tanggal|tgl|bulan|tahun|tentang|perihal|hal|judul|nama|isi|diisi';

/** What template programs and typists leave for somebody else to fill in. */
const PLACEHOLDERS: readonly RegExp[] = [
  /\$\{[^}]*\}/,
  /\{\{.*?\}\}/,
  /«[^»]*»/,
  new RegExp(`\\[\\s*(?:${WORDS})\\b[^\\]]*\\]|<\\s*(?:${WORDS})\\b[^>]*>`, 'i'),
  /_{3,}/,
  /\.{4,}|…{2,}/,
  /(?<![\p{L}\p{N}])x{3,}(?![\p{L}\p{N}])/u,
];

/** In a number three dots are a blank too, and XXX is no Roman numeral; in a title both may be meant. */
const PLACEHOLDERS_IN_NUMBER: readonly RegExp[] = [
  ...PLACEHOLDERS,
  /\.{3}|…/,
  /(?<![\p{L}\p{N}])X{3,}(?![\p{L}\p{N}])/u,
];

/** One of these signs is in every placeholder. */
const SUSPICIOUS = /[${«[<…]|_{3}|\.{3}|x{3}/i;

/** A letter that went out, or at least into the inventory, with a field of its template still open: in its record or its file. */
export const isianTemplat = defineRule({
  code: 'bukti/isian-templat',
  severity: 'peringatan',
  *find(context) {
    for (const at of sentDocuments(context.assessment)) {
      for (const isian of ['nomor', 'tentang'] as const) {
        const text = at.document.evidence[isian];
        const patterns = isian === 'nomor' ? PLACEHOLDERS_IN_NUMBER : PLACEHOLDERS;
        const ditemukan = text === undefined ? undefined : findPlaceholder(text, patterns);
        if (ditemukan === undefined) continue;
        const args = { ...nameDocument(at, context), isian, ditemukan };
        yield { ...locate(context, at, isian), args, basis: EXPERIENCE_BASIS };
      }
    }
    for (const { at, seen } of seenDocuments(context)) {
      const text = firstReading(seen, 'isian_kosong');
      const [ditemukan] = text?.isian_kosong ?? [];
      if (ditemukan === undefined) continue;
      const sumber = text?.sumber;
      const args = { ...nameDocument(at, context), isian: 'isi', ditemukan, sumber } as const;
      // In a scan a dotted line for a signature looks like an open field.
      const severity = sumber === 'ocr' ? 'info' : 'peringatan';
      yield { ...locate(context, at, 'berkas'), args, basis: EXPERIENCE_BASIS, severity };
    }
  },
});

function findPlaceholder(text: string, patterns: readonly RegExp[]): string | undefined {
  if (!SUSPICIOUS.test(text)) return undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return match[0];
  }
  return undefined;
}

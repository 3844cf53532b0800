import { SIGNATORIES, UNIT_KINDS } from '../base/vocabulary.js';
import { FORMS, INITIATORS, PKPN_CLUSTERS } from '../inventory/schema/innovation.js';
import type { CodeMeanings, TemplateGuide } from '../inventory/template/guide.js';
import type { Labels } from '../text/labels.js';

/** What the codes in the drop-downs of a template mean. Codes that are their own meaning are left out. */
export function explainCodes(
  { indicators, spdRows, lists }: Pick<TemplateGuide, 'indicators' | 'spdRows' | 'lists'>,
  labels: Labels,
): readonly CodeMeanings[] {
  const kinds = [...indicators.flatMap((row) => row.kinds), ...lists.dokumen_spd];
  const tables: readonly [string, readonly string[], (code: string) => string][] = [
    ['Jenis Unit', UNIT_KINDS, labels.code],
    ['Inisiator', INITIATORS, labels.code],
    ['Bentuk', FORMS, labels.code],
    ['PKPN', PKPN_CLUSTERS, labels.code],
    ['Jenis Dokumen', kinds, labels.kind],
    ['Penandatangan', SIGNATORIES, labels.code],
    ['Pilihan', [...indicators, ...spdRows].flatMap((row) => row.choices), labels.code],
    ['Unsur', indicators.flatMap((row) => row.elements), labels.code],
    ['Memuat', indicators.flatMap((row) => row.contents), labels.content],
  ];
  return tables.flatMap(([header, codes, meaningOf]) => {
    const known = [...new Set(codes)].map((code) => ({ code, meaning: meaningOf(code) }));
    const told = known.filter(({ code, meaning }) => meaning !== code);
    return told.length === 0 ? [] : [{ header, codes: told }];
  });
}

import { compareText } from '../../base/compare-text.js';
import type { Texts } from '../../text/language.js';
import { defaultSeverity } from '../explain/default-severities.js';
import { isFindingCode } from '../explain/find-subject.js';
import type { Report } from '../schema.js';
import { LEVELS } from './levels.js';
import { messageText } from './message-text.js';

/** A kind of finding as SARIF describes it. */
export interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string };
  readonly defaultConfiguration: { readonly level: string };
  readonly properties: { readonly tags: readonly string[] };
}

/** The kinds that occur in the report, by code. */
export function listRules(report: Report, { findings, ui }: Texts): SarifRule[] {
  const codes = [...new Set(report.temuan.map(({ kode }) => kode))].sort(compareText);
  return codes.flatMap((id) => {
    if (!isFindingCode(id, findings)) return [];
    const { judul, penjelasan } = findings[id];
    const severity = defaultSeverity(id);
    return {
      id,
      shortDescription: messageText(judul),
      fullDescription: messageText(penjelasan),
      help: messageText(`${penjelasan}\n\n${ui.temuan.jelaskan(id)}`),
      defaultConfiguration: { level: severity === undefined ? 'none' : LEVELS[severity] },
      properties: { tags: [id.slice(0, id.indexOf('/'))] },
    };
  });
}

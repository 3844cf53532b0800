import type { MarkLevel } from '../../inventory/excel/mark/model.js';
import { cleanText } from '../../text/clean-text.js';
import type { Texts } from '../../text/language.js';
import type { ReportFinding } from '../schema.js';

/** How a finding is coloured: one the office has decided to live with is no fault any more. */
export function levelOf({ tingkat, dikecualikan }: ReportFinding): MarkLevel {
  return dikecualikan === undefined ? tingkat : 'dikecualikan';
}

export function nameOfLevel(level: MarkLevel, { ui }: Texts): string {
  return level === 'dikecualikan' ? ui.tandai.dikecualikan : ui.tingkat[level];
}

/** The title of a finding; that it rests on an assumption is said with it. */
export function titleOf({ judul, keyakinan }: ReportFinding, { ui }: Texts): string {
  return cleanText(keyakinan === 'C' ? `${judul} (${ui.temuan.asumsi})` : judul);
}

/** What was found, and why the office lives with it if it does. */
export function messagesOf({ pesan, dikecualikan }: ReportFinding, { ui }: Texts): string[] {
  const message = cleanText(pesan);
  return dikecualikan === undefined
    ? [message]
    : [message, capitalize(ui.temuan.dikecualikan(cleanText(dikecualikan.alasan)))];
}

/** Index points worth a word; undefined for none, and where none can be reckoned. */
export function pointsToSay(points: string | null): string | undefined {
  return points === null || points === '0.00' ? undefined : points;
}

export function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

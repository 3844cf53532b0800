import type { FindingCode, FindingOf } from '../../assess/findings/finding.js';
import type { AllFindingTexts } from '../../text/texts.js';
import type { ReportFinding } from '../schema.js';

/**
 * What a finding says. The compiler follows the code through this function, so arguments and sentences always belong
 * together.
 */
export function sentencesOf<Code extends FindingCode>(
  finding: FindingOf<Code>,
  texts: AllFindingTexts,
): Pick<ReportFinding, 'judul' | 'pesan' | 'saran'> {
  const text: AllFindingTexts[Code] = texts[finding.code];
  return { judul: text.judul, pesan: text.pesan(finding.args), saran: text.saran(finding.args) };
}

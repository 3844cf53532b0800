import type { FindingCode, FindingOf } from '../../assess/findings/finding.js';
import type { MendedBy } from '../../assess/findings/mended-by.js';
import type { Texts } from '../../text/language.js';
import type { OfficeAdviceByCode } from '../../text/office-advice.js';
import type { AllFindingTexts } from '../../text/texts.js';
import type { ReportFinding } from '../schema.js';

/**
 * What a finding says, and what its office is told to do where that is something else than the advice.
 * The compiler follows the code through this function, so arguments and sentences always belong together.
 */
export function sentencesOf<Code extends FindingCode>(
  finding: FindingOf<Code>,
  { findings, officeAdvice }: Pick<Texts, 'findings' | 'officeAdvice'>,
  pelaksana: MendedBy,
): Pick<ReportFinding, 'judul' | 'pesan' | 'saran' | 'pelaksana' | 'saran_perangkat_daerah'> {
  const text: AllFindingTexts[Code] = findings[finding.code];
  const advise: OfficeAdviceByCode[Code] = officeAdvice[finding.code];
  const advice = pelaksana === 'pengelola' ? undefined : advise?.(finding.args);
  return {
    judul: text.judul,
    pesan: text.pesan(finding.args),
    saran: text.saran(finding.args),
    pelaksana,
    ...(advice === undefined ? {} : { saran_perangkat_daerah: advice }),
  };
}

import type { Texts } from '../../text/language.js';
import { nameCell } from '../marks/place-words.js';
import type { Report, ReportFinding } from '../schema.js';
import { FINGERPRINT, fingerprintAll } from './fingerprint.js';
import { LEVELS } from './levels.js';
import { locateFinding } from './locations.js';
import { messageText } from './message-text.js';
import type { PathStyle } from './uri.js';

/** Every finding as a result, in the order of the report. */
export function listResults(
  { temuan, masukan }: Report,
  ruleIds: readonly string[],
  texts: Texts,
  style: PathStyle,
): Record<string, unknown>[] {
  const fingerprints = fingerprintAll(temuan);
  const rules = new Map(ruleIds.map((id, position) => [id, position]));
  const files = new Map(masukan.map(({ berkas }, position) => [berkas, position]));
  return temuan.map((finding, position) => {
    const ruleIndex = rules.get(finding.kode);
    return {
      ruleId: finding.kode,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: LEVELS[finding.tingkat],
      message: messageText(describe(finding, texts)),
      locations: [locateFinding(finding, files, style)],
      partialFingerprints: { [FINGERPRINT]: fingerprints[position] },
      suppressions: suppressionsOf(finding),
      properties: propertiesOf(finding),
    };
  });
}

/** Viewers that show no logical locations would not name the cell. */
function describe({ pesan, saran, lokasi }: ReportFinding, { ui }: Texts): string {
  const cell = nameCell(lokasi);
  return `${cell === undefined ? '' : `${cell}: `}${pesan} ${ui.temuan.lakukan} ${saran}`;
}

/** Every result has the list, empty where nothing is waived: the standard wants it in all or in none. */
function suppressionsOf({ dikecualikan }: ReportFinding): Record<string, unknown>[] {
  if (dikecualikan === undefined) return [];
  const { alasan, sampai } = dikecualikan;
  const until = sampai === undefined ? {} : { properties: { sampai } };
  return [{ kind: 'external', status: 'accepted', justification: alasan, ...until }];
}

function propertiesOf(finding: ReportFinding): Record<string, unknown> {
  const { judul, dampak, keyakinan, sumber, inovasi, nama_inovasi, indikator, perangkat_daerah } = finding;
  return { judul, dampak, keyakinan, sumber, inovasi, nama_inovasi, indikator, perangkat_daerah };
}

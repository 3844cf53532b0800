import { assess, NO_ALIASES } from '../assess/assess.js';
import type { Finding, FindingCode } from '../assess/findings/finding.js';
import { RULES } from '../assess/rules/registry.js';
import { runRules } from '../assess/run-rules.js';
import type { MapNode } from '../base/document-node.js';
import { PlaceIndex } from '../base/places.js';
import type { Edition } from '../edition/model.js';
import { NO_FILES_CHECKED } from '../evidence/file-facts.js';
import { NO_LINKS_CHECKED } from '../evidence/link-facts.js';
import { decodeInventory } from '../inventory/decode-inventory.js';
import type { ImportReport } from '../inventory/import/report.js';
import { mergeInventory } from '../inventory/merge.js';

/** What a check asks about values as they are written; what reading the list asked is in its report already. */
const ABOUT_VALUES: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'masukan/angka-rancu',
  'masukan/tanggal-rancu',
  'masukan/tipe-salah',
  'masukan/pilihan-tak-dikenal',
  'masukan/id-ganda',
  'masukan/indikator-ganda',
  'profil/urusan-tak-dikenal',
  'profil/kematangan-di-luar-batas',
  'spd/pilihan-tak-dikenal',
]);

/**
 * The values of an imported list that `iga periksa` would ask about: ambiguous, unreadable, or outside of a list.
 *
 * @param urusan other names of urusan, as configured
 */
export function listDoubts(
  document: MapNode,
  report: ImportReport,
  edition: Edition,
  urusan: Readonly<Record<string, string>>,
): readonly Finding[] {
  const places = new PlaceIndex();
  const { content, problems } = decodeInventory(document, places);
  const file = { berkas: report.berkas, sha256: '', inovasi: report.innovations };
  const inventory = mergeInventory([{ file, content, problems, imported: report }], places);
  const assessment = assess(inventory, edition, NO_FILES_CHECKED, { ...NO_ALIASES, urusan });
  const rules = RULES.filter(({ code }) => ABOUT_VALUES.has(code));
  const rest = { files: NO_FILES_CHECKED, links: NO_LINKS_CHECKED, today: '' };
  return runRules(rules, { inventory, edition, assessment, ...rest });
}

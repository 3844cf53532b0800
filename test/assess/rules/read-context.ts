import { assess } from '../../../src/assess/assess.js';
import type { RuleContext } from '../../../src/assess/rules/rule.js';
import { parseYaml } from '../../../src/base/parse-yaml.js';
import { PlaceIndex } from '../../../src/base/places.js';
import { loadEdition } from '../../../src/edition/load.js';
import { type FileFacts, NO_FILES_CHECKED } from '../../../src/evidence/file-facts.js';
import { NO_LINKS_CHECKED } from '../../../src/evidence/link-facts.js';
import { decodeInventory } from '../../../src/inventory/decode-inventory.js';
import { mergeInventory } from '../../../src/inventory/merge.js';

const edition = await loadEdition('iga-2026');

/**
 * What rules see of inventories given as text, on 10 June 2026 under edition 2026.
 *
 * @param sources YAML by file name
 */
export function readContext(
  sources: Readonly<Record<string, string>>,
  files: FileFacts = NO_FILES_CHECKED,
): RuleContext {
  const places = new PlaceIndex();
  const parts = Object.entries(sources).map(([berkas, source]) => {
    const root = parseYaml(source, berkas);
    if (root.kind !== 'map') throw new Error(`${berkas} is no map`);
    const decoded = decodeInventory(root, places);
    return { file: { berkas, sha256: '', inovasi: decoded.content.inovasi?.length ?? 0 }, ...decoded };
  });
  const inventory = mergeInventory(parts, places);
  return {
    inventory,
    edition,
    assessment: assess(inventory, edition, files),
    files,
    links: NO_LINKS_CHECKED,
    today: '2026-06-10',
  };
}

/** One file, `a.yaml`, whose innovations are given as lists of `key: value` lines; the first starts on line 3. */
export function readInnovations(innovations: readonly (readonly string[])[], files?: FileFacts): RuleContext {
  const lines = innovations.flatMap((keys) =>
    keys.map((key, index) => `  ${index === 0 ? '- ' : '  '}${key}`),
  );
  const source = ['pemda: {nama: Kabupaten Banjar, jenis: kabupaten}', 'inovasi:', ...lines, ''].join('\n');
  return readContext({ 'a.yaml': source }, files);
}

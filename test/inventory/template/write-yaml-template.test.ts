import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/base/parse-yaml.js';
import { PlaceIndex } from '../../../src/base/places.js';
import { decodeInventory } from '../../../src/inventory/decode-inventory.js';
import { writeYamlTemplate } from '../../../src/inventory/template/write-yaml-template.js';
import { guideOf } from '../../support/template-guides.js';
import { toNode } from '../../support/to-node.js';

/** The template with the marks before its lines removed, as somebody who fills in all of it would do. */
function uncomment(text: string): string {
  const [, ...body] = text.split('\n\n');
  return body.join('\n').replace(/^# ?/gm, '');
}

function decode(text: string) {
  const node = parseYaml(text, 'inventaris.yaml');
  if (node.kind !== 'map') throw new Error('no map');
  return decodeInventory(node, new PlaceIndex());
}

describe.each(['iga-2023', 'iga-2024', 'iga-2025', 'iga-2026', 'iga-2027'])(
  'the YAML template of %s',
  (edition) => {
    it('is an inventory without innovations', async () => {
      const { content } = decode(writeYamlTemplate(undefined, await guideOf(edition)));
      expect(content.edisi).toBe(edition);
      expect(content.inovasi ?? []).toEqual([]);
    });

    it('names every indicator and row, and no key that nobody knows, once the marks are removed', async () => {
      const guide = await guideOf(edition);
      const text = uncomment(writeYamlTemplate(undefined, guide));
      const { problems } = decode(text);
      expect(problems.filter(({ issue }) => issue.kind === 'unknown_key')).toEqual([]);
      for (const { key } of [...guide.indicators, ...guide.spdRows])
        expect(text).toMatch(new RegExp(`^ +${key}:`, 'm'));
    });
  },
);

describe('the YAML template of what is given', () => {
  const given = toNode({ versi: '1', edisi: 'iga-2026', inovasi: [{ id: 'A', nama: 'SIAP' }] });

  it('keeps it, and asks for the region', async () => {
    const text = writeYamlTemplate(given, await guideOf());
    expect(text).toContain('  - id: A\n    nama: SIAP\npemda:\n  nama: #');
    expect(decode(text).content.inovasi).toHaveLength(1);
  });

  it('says for each figure what it asks for', async () => {
    const text = writeYamlTemplate(undefined, await guideOf());
    // 1 is a choice, 5b a figure of one year, 7 a growth between two.
    expect(text).toContain('#       pilihan: # misi | visi | misi_visi\n');
    expect(text).toMatch(/# {5}tpt: # 5b .*\n(?:# {7}# .*\n)+# {7}nilai:\n/);
    expect(text).toMatch(/# {5}pad: # 7 .*\n(?:# {7}# .*\n)+# {7}t1:\n# {7}t2:\n/);
  });
});

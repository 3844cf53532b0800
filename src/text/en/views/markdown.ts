import type { Labels } from '../../labels.js';
import type { MarkdownTexts } from '../../plain-view-texts.js';
import { countNoun } from '../ui/count-noun.js';

export function makeMarkdownWords(labels: Labels): MarkdownTexts {
  return {
    terlemah: 'Weakest variable',
    catatan: 'Notes',
    didahulukan: 'What comes first',
    kolom: { dampak: 'Cost (points)', temuan: 'Finding', pada: 'On', perangkat_daerah: 'Office' },
    lainnya: (rows, shown, hidden) => {
      const listed = `${countNoun(rows, 'row', labels)} above for ${countNoun(shown, 'finding', labels)}`;
      return hidden === 0
        ? `${listed}.`
        : `${listed}; ${countNoun(hidden, 'more finding', labels)} in the full report.`;
    },
    dan_lainnya: (name, others) => `${name} and ${countNoun(others, 'other', labels)}`,
  };
}

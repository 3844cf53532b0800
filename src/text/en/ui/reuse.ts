import type { Labels } from '../../labels.js';
import type { UiTexts } from '../../ui.js';
import { writeCount } from '../../write-count.js';

/** Papers and pictures that stand in several places. */
export function makeReuse(labels: Labels): UiTexts['pemakaian'] {
  return {
    judul: 'Documents used more than once',
    ringkasan: (papers, doubtful) => {
      const all = `${writeCount(papers, labels)} ${papers === 1 ? 'document stands' : 'documents stand'} in several places`;
      if (doubtful === 0) return `${all}, rightly.`;
      return doubtful === papers
        ? `${all}; all should be looked at.`
        : `${all}; ${writeCount(papers - doubtful, labels)} rightly, ${writeCount(doubtful, labels)} should be looked at.`;
    },
    tanda: { berkas: 'same file', teks: 'same words', gambar: 'same picture' },
    berkas: (files, total) => {
      const more = total - files.length;
      return [...files, ...(more > 0 ? [`${writeCount(more, labels)} more`] : [])].join(' = ');
    },
    baris: (files, places, sign, legitimate) =>
      `${files}: ${places} · ${sign}, ${legitimate ? 'rightly' : 'look at it'}`,
  };
}

import type { Labels } from '../../labels.js';
import type { UiTexts } from '../../ui.js';
import { writeCount } from '../../write-count.js';

/** Papers and pictures that stand in several places. */
export function makeReuse(labels: Labels): UiTexts['pemakaian'] {
  return {
    judul: 'Dokumen yang dipakai berulang',
    ringkasan: (papers, doubtful) => {
      const all = `${writeCount(papers, labels)} dokumen ada di lebih dari satu tempat`;
      if (doubtful === 0) return `${all}; semuanya wajar.`;
      return doubtful === papers
        ? `${all}; semuanya perlu dilihat.`
        : `${all}; ${writeCount(papers - doubtful, labels)} wajar, ${writeCount(doubtful, labels)} perlu dilihat.`;
    },
    tanda: { berkas: 'berkas sama', teks: 'kata-kata sama', gambar: 'gambar sama' },
    berkas: (files, total) => {
      const more = total - files.length;
      return [...files, ...(more > 0 ? [`${writeCount(more, labels)} lainnya`] : [])].join(' = ');
    },
    baris: (files, places, sign, legitimate) =>
      `${files}: ${places} · ${sign}, ${legitimate ? 'wajar' : 'perlu dilihat'}`,
  };
}

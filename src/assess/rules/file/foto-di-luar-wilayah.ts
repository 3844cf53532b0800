import { MACHINE_BASIS } from '../../documents/file-basis.js';
import { locate, nameDocument } from '../document/document-finding.js';
import { defineRule } from '../rule.js';
import { seenDocuments } from './seen-in-file.js';

/** Degrees around Indonesia, from Rote to Sabang and to Merauke. */
const INDONESIA = { selatan: -11.1, utara: 6.2, barat: 94.9, timur: 141.1 };

/** The camera noted a position outside Indonesia: perhaps a photo from elsewhere. */
export const fotoDiLuarWilayah = defineRule({
  code: 'bukti/foto-di-luar-wilayah',
  severity: 'info',
  *find(context) {
    for (const { at, berkas, seen } of seenDocuments(context)) {
      const posisi = seen.gambar?.posisi;
      if (posisi === undefined || isInIndonesia(posisi)) continue;
      yield {
        ...locate(context, at, 'berkas'),
        args: { ...nameDocument(at, context), berkas },
        basis: MACHINE_BASIS,
      };
    }
  },
});

function isInIndonesia({ lintang, bujur }: { readonly lintang: number; readonly bujur: number }): boolean {
  const { selatan, utara, barat, timur } = INDONESIA;
  return lintang >= selatan && lintang <= utara && bujur >= barat && bujur <= timur;
}

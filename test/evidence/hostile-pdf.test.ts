import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectPdf } from '../../src/evidence/inspect/pdf/inspect-pdf.js';
import { FILE_CONDITIONS, inspectionSchema } from '../../src/evidence/schema/inspection.js';

const SAMPLE = readFileSync(resolve('fixtures/berkas/dokumen/sk-bupati.pdf'));
const REQUEST = { names: ['GEBRAKS (Gerakan Bersama Aksi Kawal Stunting)'], ocr: false };

/** A PDF of these objects, numbered from 1; the first is the catalog. */
function pdf(objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const places: number[] = [];
  let start = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    places.push(start);
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    start += part.length;
    parts.push(part);
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

function stream(dictionary: string, bytes: Buffer): Buffer {
  const head = Buffer.from(`<<${dictionary}/Length ${bytes.length}>>\nstream\n`);
  return Buffer.concat([head, bytes, Buffer.from('\nendstream')]);
}

const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';

function onePage(content: Buffer): Buffer {
  return pdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    content,
    FONT,
  ]);
}

const inspect = async (bytes: Uint8Array) => await inspectPdf(bytes, REQUEST);

describe('the sample itself', () => {
  it('can be read, so that what follows is damage', async () => {
    expect(await inspect(SAMPLE)).toMatchObject({ keadaan: 'terbaca', pdf: { halaman: 2 } });
    const own = onePage(
      stream('', Buffer.from('BT /F 12 Tf 50 700 Td (Surat tugas untuk seluruh pegawai) Tj ET')),
    );
    expect(await inspect(own)).toMatchObject({ keadaan: 'terbaca', pdf: { halaman: 1, halaman_berteks: 1 } });
  });

  it('leaves the bytes it was given as they were', async () => {
    const bytes = new Uint8Array(SAMPLE);
    await inspect(bytes);
    expect(bytes).toEqual(new Uint8Array(SAMPLE));
  });
});

describe('damage of any sort ends as a state', () => {
  const known = async (bytes: Uint8Array): Promise<void> => {
    const seen = await inspect(bytes);
    expect(FILE_CONDITIONS).toContain(seen.keadaan);
    expect(() =>
      inspectionSchema.parse({ sha256: '', bita: bytes.length, jenis: 'pdf', ...seen }),
    ).not.toThrow();
  };

  it('flipped bytes', async () => {
    const flips = fc.array(fc.tuple(fc.nat(SAMPLE.length - 1), fc.nat(255)), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(flips, async (changes) => {
        const bytes = new Uint8Array(SAMPLE);
        for (const [at, value] of changes) bytes[at] = value;
        await known(bytes);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('cut anywhere: never read as whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 8, max: SAMPLE.length - 8 }), async (length) => {
        expect((await inspect(SAMPLE.subarray(0, length))).keadaan).toBe('terpotong');
      }),
      { numRuns: 40, seed: 2 },
    );
  });

  it('chance behind the mark', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (rest) => {
        await known(Buffer.concat([Buffer.from('%PDF-1.7\n'), rest]));
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('nothing but the mark', async () => {
    expect((await inspect(Buffer.from('%PDF-'))).keadaan).toBe('terpotong');
  });
});

describe('files made to harm', () => {
  it('nests lists ever deeper', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const bytes = pdf([
      '<</Type/Catalog/Pages 2 0 R/Deep 3 0 R>>',
      `<</Type/Pages/Kids ${deep}/Count 1>>`,
      deep,
    ]);
    expect((await inspect(bytes)).keadaan).toBe('rusak');
  });

  it('nests lists in the words of a page', async () => {
    const seen = await inspect(onePage(stream('', Buffer.from(`${'['.repeat(300_000)} TJ`))));
    expect(FILE_CONDITIONS).toContain(seen.keadaan);
  });

  it('lets the tree of pages lead back to itself', async () => {
    const bytes = pdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R]/Count 5/Parent 2 0 R>>']);
    expect((await inspect(bytes)).keadaan).toBe('rusak');
  });

  it('lets a form draw itself', async () => {
    const bytes = pdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</X 4 0 R>>>>>>',
      stream(
        '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>',
        Buffer.from('/X Do'),
      ),
    ]);
    expect(FILE_CONDITIONS).toContain((await inspect(bytes)).keadaan);
  });

  it('has no page', async () => {
    const bytes = pdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>']);
    expect((await inspect(bytes)).keadaan).toBe('rusak');
  });

  it('says it has a billion pages', async () => {
    const bytes = pdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 1000000000>>']);
    expect((await inspect(bytes)).keadaan).toBe('rusak');
  });

  it('has 10 000 pages: the first 60 and the last 10 are read', async () => {
    const count = 10_000;
    const page =
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 3 0 R/Resources<</Font<</F 4 0 R>>>>>>';
    const words = stream('', Buffer.from('BT /F 12 Tf 50 700 Td (Lampiran yang panjang sekali) Tj ET'));
    const kids = Array.from({ length: count }, (_, index) => `${index + 5} 0 R`).join(' ');
    const bytes = pdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Count ${count}/Kids[${kids}]>>`,
      words,
      FONT,
      ...Array.from({ length: count }, () => page),
    ]);
    const start = performance.now();
    const { keadaan, pdf: facts } = await inspect(bytes);
    expect(keadaan).toBe('terbaca');
    expect(facts).toMatchObject({ halaman: count, halaman_dibaca: 70, halaman_berteks: 70 });
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('unpacks a megabyte into a gigabyte of blanks, once or twice packed', async () => {
    const chunk = Buffer.alloc(256 * 1024 * 1024, 32);
    const once = deflateSync(chunk);
    expect((await inspect(onePage(stream('/Filter/FlateDecode', once)))).keadaan).toBe('terlalu_besar');
    const twice = deflateSync(once);
    expect(twice.length).toBeLessThan(10_000);
    const bytes = onePage(stream('/Filter[/FlateDecode /FlateDecode]', twice));
    expect((await inspect(bytes)).keadaan).toBe('terlalu_besar');
    expect((await inspect(bytes.subarray(0, -200))).keadaan).toBe('terlalu_besar');
  });

  it('shows a picture of a billion pixels: nothing is decoded', async () => {
    const image = stream(
      '/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode',
      deflateSync(Buffer.alloc(50_000_000)),
    );
    const bytes = pdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>',
      stream(
        '',
        Buffer.from(
          'BT /F 12 Tf 50 700 Td (Gambar yang besar sekali di sini) Tj ET q 500 0 0 500 0 0 cm /X Do Q',
        ),
      ),
      FONT,
      image,
    ]);
    const start = performance.now();
    expect(await inspect(bytes)).toMatchObject({
      keadaan: 'terbaca',
      pdf: { halaman_berteks: 1, gambar: 1 },
    });
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('carries a script: nothing of it runs', async () => {
    const bytes = pdf([
      '<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(globalThis.hacked = true)>>>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/AA<</O<</S/JavaScript/JS(globalThis.hacked = true)>>>>>>',
    ]);
    expect((await inspect(bytes)).keadaan).toBe('terbaca');
    expect('hacked' in globalThis).toBe(false);
  });
});

import { PDFDocument, type PDFPage, rgb } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { inspectPdf } from '../../src/evidence/inspect/pdf/inspect-pdf.js';

async function inspectPages(draw: (page: PDFPage) => void) {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (let number = 0; number < 3; number += 1) document.addPage([595, 842]);
  const last = document.getPage(2);
  draw(last);
  return await inspectPdf(await document.save(), { names: [], ocr: false });
}

describe('a document that shows nothing', () => {
  it('is told from a scan', async () => {
    const { keadaan, pdf } = await inspectPages(() => undefined);
    expect([keadaan, pdf?.halaman, pdf?.kosong]).toEqual(['terbaca', 3, true]);
  });

  it.each<readonly [string, (page: PDFPage) => void]>([
    ['a line', (page) => page.drawLine({ start: { x: 50, y: 50 }, end: { x: 300, y: 60 } })],
    ['a field', (page) => page.drawRectangle({ width: 90, height: 40, color: rgb(0, 0, 1) })],
    ['letters drawn as curves', (page) => page.drawSvgPath('M 0,20 Q 30,60 80,10', { x: 90, y: 90 })],
    ['a word', (page) => page.drawText('Lampiran')],
  ])('is not one with %s on its last page', async (_, draw) => {
    expect((await inspectPages(draw)).pdf).not.toHaveProperty('kosong');
  });
});

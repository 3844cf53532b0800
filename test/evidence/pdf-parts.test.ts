import { describe, expect, it } from 'vitest';
import { countHighlightAnnotations } from '../../src/evidence/inspect/pdf/count-annotations.js';
import { isCut } from '../../src/evidence/inspect/pdf/find-cut.js';
import { hasSignature } from '../../src/evidence/inspect/pdf/find-signature.js';
import { isHighlighter } from '../../src/evidence/inspect/pdf/highlighter.js';
import { type Piece, writeLines } from '../../src/evidence/inspect/pdf/page-lines.js';

const piece = (text: string, left: number, base: number, width = text.length * 5): Piece => ({
  text,
  left,
  base,
  width,
  height: 10,
  endsLine: false,
});

describe('lines of a page', () => {
  it.each([
    [[piece('satu', 0, 100), piece('dua', 22, 100)], 'satu dua'],
    [[piece('sa', 0, 100), piece('tu', 10, 100)], 'satu'],
    [[piece('Nomor', 0, 100), piece(' ', 25, 100, 80), piece(': 1', 105, 100)], 'Nomor   : 1'],
    [[piece('atas', 0, 100), piece('bawah', 0, 85)], 'atas\nbawah'],
    [[piece('10', 0, 100), piece('th', 10, 103)], '10th'],
    [[piece('keputu-', 0, 100), piece('san', 0, 85)], 'keputusan'],
    [[piece('undang-', 0, 100), piece('undang', 0, 85)], 'undang-undang'],
    [[piece('GEB-', 0, 100), piece('RAKS', 0, 85)], 'GEB-\nRAKS'],
    [[], ''],
  ])('%#', (pieces, text) => {
    expect(writeLines(pieces)).toBe(text);
  });
});

describe('colours of a highlighter', () => {
  it.each([
    ['yellow', [255, 255, 0], true],
    ['pale yellow', [255, 255, 140], true],
    ['lime', [140, 242, 102], true],
    ['cyan', [0, 255, 255], true],
    ['orange', [255, 191, 51], true],
    ['pink', [255, 128, 220], true],
    ['white', [255, 255, 255], false],
    ['grey', [217, 217, 217], false],
    ['black', [0, 0, 0], false],
    ['pale blue of a table', [204, 224, 247], false],
    ['blue of a table', [68, 114, 196], false],
    ['pale green of a table', [226, 239, 218], false],
    ['cream', [255, 242, 204], false],
    ['red', [255, 0, 0], false],
    ['dark green', [0, 128, 0], false],
  ] as const)('%s', (_, colour, is) => {
    expect(isHighlighter(colour)).toBe(is);
  });
});

describe('annotations', () => {
  it.each([
    [{ subtype: 'Highlight' }, 1],
    [{ subtype: 'Ink', color: new Uint8ClampedArray([255, 255, 0]) }, 1],
    [{ subtype: 'Ink', color: new Uint8ClampedArray([0, 0, 255]) }, 0],
    [{ subtype: 'Stamp' }, 0],
    [{ subtype: 'Underline', color: new Uint8ClampedArray([255, 255, 0]) }, 0],
    [{ subtype: 'Link' }, 0],
    [undefined, 0],
  ])('%j: %i', (annotation, count) => {
    expect(countHighlightAnnotations([annotation])).toBe(count);
  });
});

describe('signatures', () => {
  const range = '/ByteRange [0 840 960 240]';

  it.each([
    [`5 0 obj <</Type/Sig/SubFilter/adbe.pkcs7.detached ${range}/Contents <00ff>>> endobj`, true],
    [`5 0 obj <</Type/Sig/Contents <${'0'.repeat(9000)}> ${range}>> endobj`, true],
    [`5 0 obj <</Type/DocTimeStamp ${range}>> endobj`, false],
    [`5 0 obj <</Type/Sig ${range}/Reference[<</TransformMethod/UR3>>]>> endobj`, false],
    ['5 0 obj <</FT/Sig/T(Tanda tangan)>> endobj', false],
    [`5 0 obj <</Type/DocTimeStamp ${range}>> endobj 6 0 obj <</Type/Sig ${range}>> endobj`, true],
  ])('%#', (text, is) => {
    expect(hasSignature(text)).toBe(is);
  });
});

describe('the missing end', () => {
  const whole = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\nxref\nstartxref\n9\n%%EOF';

  it.each([
    ['whole', whole, false],
    ['blanks behind the end', `${whole}\r\n\u0000\u0000\n`, false],
    ['no end mark', whole.replace('%%EOF', ''), true],
    ['no place of the list', whole.replace('startxref\n9\n', ''), true],
    ['a list behind the last byte', whole.replace('\n9\n', '\n9999\n'), true],
    ['for the web and whole', whole.replace('<<>>', `<</Linearized 1/L 20>>`), false],
    ['for the web and shorter than said', whole.replace('<<>>', `<</Linearized 1/L 5000>>`), true],
  ])('%s', (_, text, is) => {
    expect(isCut(Buffer.from(text, 'latin1'))).toBe(is);
  });
});

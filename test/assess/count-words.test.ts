import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/assess/count-words.js';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['   \n\t ', 0],
    ['Inovasi', 1],
    ['dasar hukum inovasi', 3],
    ['dasar  hukum\n\ninovasi\tdaerah', 4],
    ['kupu-kupu terbang', 2],
    ['PP 38/2017 Pasal 6', 4],
    ['3.000 orang (2024)', 3],
    // What holds no letter and no digit is no word.
    ['- dasar hukum', 2],
    ['• satu • dua — tiga … !', 3],
    ['satu , dua', 2],
    // Tags and entities are stripped.
    ['<p>satu dua</p><p>tiga</p>', 3],
    ['satu<br/>dua<BR>tiga', 3],
    ['<a href="https://contoh.example/a b c">tautan</a>', 1],
    ['<!-- catatan penyunting --> satu', 1],
    ['<p class="MsoNormal">\n  satu\n</p>', 1],
    ['satu&nbsp;dua&#160;tiga&#xA0;empat', 4],
    ['&nbsp; &amp; &bull; &#8226; satu', 1],
    ['<p>&nbsp;</p>', 0],
    // A comparison is no tag.
    ['waktu < 5 hari dan biaya > 3 juta', 7],
    ['nilai <5 atau >10', 4],
    ['Rp5 & Rp6', 2],
    // Other blanks and scripts.
    ['satu\u00a0dua\u3000tiga', 3],
    ['naïve café', 2],
  ])('%j has %i words', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('counts what stands between blanks, whatever stands around it in tags', () => {
    const words = fc.array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { maxLength: 40 });
    const gaps = fc.constantFrom(' ', '\n', '</p><p>', '<br>', '&nbsp;', ' - ');
    fc.assert(
      fc.property(words, gaps, (list, gap) => {
        expect(countWords(`<div>${list.join(gap)}</div>`)).toBe(list.length);
      }),
    );
  });
});

import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { quotePath } from '../../src/cli/quote-path.js';

describe('a path as it can be typed again', () => {
  it.each(['draf.xlsx', 'data/draf-1_2.yaml', '../inovasi/draf', 'bukti/Désa', 'b+c:d'])(
    'is left alone where it is plain: %s',
    (path) => {
      expect([quotePath(path, 'linux'), quotePath(path, 'win32')]).toEqual([path, path]);
    },
  );

  it.each([
    'a b',
    "it's",
    '"a"',
    '$HOME/a',
    '`id`',
    'a*b?',
    'a|b',
    'a<b>c',
    'a!b',
    '#a',
    'a;b&c',
    '(a)',
    '[a]{b,c}',
    'a\\b',
    '~a',
    '=a',
    '%a%',
    'a\nb',
    '',
  ])('means itself to a shell: %j', (path) => {
    const typed = quotePath(path, 'linux');
    const seen = execFileSync('sh', ['-c', `printf %s ${typed}; printf .`], { encoding: 'utf8' });
    expect(seen).toBe(`${path}.`);
  });

  it('is written into single quotes', () => {
    expect(quotePath("data dukung's", 'darwin')).toBe(`'data dukung'\\''s'`);
  });

  it.each([
    ['C:\\Bukti\\draf.xlsx', 'C:\\Bukti\\draf.xlsx'],
    ['C:\\Data Dukung\\draf.xlsx', '"C:\\Data Dukung\\draf.xlsx"'],
    // A backslash before the closing quote would make it part of the name.
    ['C:\\Data Dukung\\', '"C:\\Data Dukung\\\\"'],
    ["it's & more", '"it\'s & more"'],
    ['a#b', '"a#b"'],
    ['a,b', '"a,b"'],
    ['@a', '"@a"'],
  ])('is written into double quotes on Windows: %s', (path, typed) => {
    expect(quotePath(path, 'win32')).toBe(typed);
  });

  it.each([
    ['-draf.xlsx', './-draf.xlsx'],
    ['-data dukung', "'./-data dukung'"],
  ])('is taken for no option: %s', (path, typed) => {
    expect(quotePath(path, 'linux')).toBe(typed);
  });
});

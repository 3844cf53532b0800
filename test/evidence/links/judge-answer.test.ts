import { describe, expect, it } from 'vitest';
import {
  isWorthReading,
  judgeAnswer,
  judgeVideo,
  reasonOf,
  videoQuestion,
} from '../../../src/evidence/links/judge-answer.js';

const drive = new URL('https://drive.google.com/file/d/1AbC/view');
const answer = (text: string, status = 200) => ({ status, location: undefined, text });

describe('judgeAnswer', () => {
  it.each([
    '<title>Google Drive: Access Denied</title>',
    '<h1>You need access</h1>',
    '<h1>Anda memerlukan akses</h1>',
    '<button>Minta akses</button>',
  ])('sees that a file of Google Drive is not shared: %s', (text) => {
    expect(judgeAnswer(answer(text), drive, undefined)).toEqual({ hasil: 'tertutup', alasan: 'minta_izin' });
  });

  it('takes the same words elsewhere for what a page is about', () => {
    const news = new URL('https://contoh.id/anda-memerlukan-akses');
    expect(judgeAnswer(answer('Anda memerlukan akses internet'), news, undefined)).toEqual({
      hasil: 'hidup',
    });
    expect(judgeAnswer(answer('<title>panduan.pdf</title>'), drive, undefined)).toEqual({ hasil: 'hidup' });
  });

  it('reads pages of Google Drive, which answer 200 in any case', () => {
    expect(isWorthReading(answer(''), drive)).toBe(true);
    expect(isWorthReading(answer(''), new URL('https://contoh.id/'))).toBe(false);
  });
});

describe('videoQuestion', () => {
  it.each([
    'https://youtu.be/abc',
    'https://www.youtube.com/watch?v=abc',
    'https://m.youtube.com/watch?v=abc&t=3',
    'https://youtube.com/shorts/abc',
    'https://www.youtube.com/live/abc',
  ])('%s is a video', (link) => {
    expect(videoQuestion(new URL(link))?.searchParams.get('url')).toBe(link);
  });

  it.each(['https://www.youtube.com/@kanal', 'https://youtu.be/', 'https://notyoutube.com/watch?v=a'])(
    '%s is none',
    (link) => {
      expect(videoQuestion(new URL(link))).toBeUndefined();
    },
  );

  it.each([
    [200, { hasil: 'hidup' }],
    [401, { hasil: 'tertutup', alasan: 'video_tertutup' }],
    [403, { hasil: 'tertutup', alasan: 'video_tertutup' }],
    [404, { hasil: 'mati', status: 404 }],
    [400, { hasil: 'mati', status: 400 }],
    [500, { hasil: 'tak_terjangkau', alasan: 'sibuk' }],
  ])('answer %d', (status, expected) => {
    expect(judgeVideo(status)).toEqual(expected);
  });
});

describe('reasonOf', () => {
  it.each([
    ['ENOTFOUND', 'nama_tak_dikenal'],
    ['EAI_AGAIN', 'nama_tak_terjawab'],
    ['CERT_HAS_EXPIRED', 'sertifikat'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'sertifikat'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'sertifikat'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'sertifikat'],
    ['ECONNREFUSED', 'jaringan'],
    ['ECONNRESET', 'jaringan'],
    ['EPROTO', 'jaringan'],
  ])('%s: %s', (code, reason) => {
    expect(reasonOf(Object.assign(new Error('x'), { code }))).toBe(reason);
  });
});

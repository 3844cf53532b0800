import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { box, ftyp, longs, makeFilm, mvhd, trak } from '../../../../fixtures/berkas/make/mp4.mjs';
import {
  cluster,
  element,
  header,
  info,
  makeWebm,
  segment,
  tracks,
} from '../../../../fixtures/berkas/make/webm.mjs';
import { type ContentSource, sourceOfBytes } from '../../../../src/evidence/inspect/content-source.js';
import { inspectVideo } from '../../../../src/evidence/inspect/video/inspect-video.js';
import { inspectionSchema } from '../../../../src/evidence/schema/inspection.js';

const mp4 = async (bytes: Uint8Array) => await inspectVideo(sourceOfBytes(bytes), 'mp4');
const webm = async (bytes: Uint8Array) => await inspectVideo(sourceOfBytes(bytes), 'webm');
const HD = { lebar: 1280, tinggi: 720, kodek: 'h264' };

describe('inspectVideo: MP4 and MOV', () => {
  it.each([
    ['index first', makeFilm(300), 300_000],
    ['index last', makeFilm(300.04, { indexLast: true }), 300_040],
    [
      'index first, something behind the film',
      Buffer.concat([makeFilm(12), Buffer.from('\0\0sisa')]),
      12_000,
    ],
  ])('%s', async (_, film, durasi) => {
    expect(await mp4(film)).toEqual({ keadaan: 'terbaca', video: { durasi, ...HD } });
  });

  it('reads lengths of 64 bits', async () => {
    const long = Buffer.concat([Buffer.from([1, 0, 0, 0]), longs(0, 0, 0, 0, 90_000, 0, 90_000 * 61)]);
    const film = Buffer.concat([ftyp(), box('moov', box('mvhd', long, Buffer.alloc(80)), trak())]);
    expect(await mp4(film)).toMatchObject({ keadaan: 'terbaca', video: { durasi: 61_000 } });
  });

  it('steps over a film larger than 4 GB without reading it', async () => {
    const head = Buffer.concat([ftyp(), longs(1), Buffer.from('mdat'), longs(1, 16)]);
    const tail = box('moov', mvhd(600, 600 * 299), trak());
    const size = head.length - 16 + 0x1_0000_0010 + tail.length;
    let read = 0;
    const source: ContentSource = {
      size,
      read: async (offset, length) => {
        read += length;
        const whole = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
        if (offset < head.length) head.copy(whole, 0, offset);
        const tailAt = size - tail.length;
        if (offset + whole.length > tailAt)
          tail.copy(whole, Math.max(0, tailAt - offset), Math.max(0, offset - tailAt));
        return whole;
      },
    };
    expect(await inspectVideo(source, 'mp4')).toEqual({
      keadaan: 'terbaca',
      video: { durasi: 299_000, ...HD },
    });
    expect(read).toBeLessThan(10_000);
  });

  it('adds up a film in pieces, whose header states no length', async () => {
    // 25 pictures of 40 ms by the track's own length, then 10 of 100 ms listed one by one.
    const piece = (...run: readonly Buffer[]) =>
      box('moof', box('traf', box('tfhd', longs(0x20000, 1)), ...run));
    const film = Buffer.concat([
      ftyp(),
      box('moov', mvhd(1000, 0), trak({ scale: 1000 }), box('mvex', box('trex', longs(0, 1, 1, 40, 0, 0)))),
      piece(box('trun', longs(0, 25))),
      box('mdat', Buffer.alloc(8)),
      piece(box('trun', longs(0x101, 10, 0, ...new Array<number>(10).fill(100)))),
      box('mdat', Buffer.alloc(8)),
    ]);
    expect(await mp4(film)).toMatchObject({ keadaan: 'terbaca', video: { durasi: 2_000 } });
  });

  it('takes the length of a piece that states its own', async () => {
    const film = Buffer.concat([
      ftyp(),
      box('moov', mvhd(1000, 0), trak(), box('mvex', box('trex', longs(0, 1, 1, 40, 0, 0)))),
      box('moof', box('traf', box('tfhd', longs(0x8, 1, 500)), box('trun', longs(0, 4)))),
    ]);
    expect(await mp4(film)).toMatchObject({ video: { durasi: 2_000 } });
  });

  it('takes the longest track when the header leaves the length out', async () => {
    const film = (length: number) =>
      Buffer.concat([ftyp(), box('moov', mvhd(1000, length), trak({ scale: 90_000, length: 90_000 * 7 }))]);
    expect(await mp4(film(0))).toMatchObject({ video: { durasi: 7_000 } });
    expect(await mp4(film(0xffffffff))).toMatchObject({ video: { durasi: 7_000 } });
  });

  it('says 0 when no length is stated anywhere', async () => {
    expect(await mp4(makeFilm(0))).toEqual({ keadaan: 'terbaca', video: { durasi: 0, ...HD } });
  });

  it('gives sound alone no picture', async () => {
    const sound = makeFilm(200, { track: { handler: 'soun', codec: 'mp4a' } });
    expect(await mp4(sound)).toEqual({ keadaan: 'terbaca', video: { durasi: 200_000 } });
  });

  it('turns what was filmed upright', async () => {
    const upright = makeFilm(5, { track: { turned: true, codec: 'hev1' } });
    expect(await mp4(upright)).toMatchObject({ video: { lebar: 720, tinggi: 1280, kodek: 'hevc' } });
  });

  it.each([
    ['index missing', Buffer.concat([ftyp(), box('mdat', Buffer.alloc(99))]), 'terpotong'],
    ['cut within the film', makeFilm(5, { indexLast: true }).subarray(0, 60), 'terpotong'],
    ['cut within the index', makeFilm(5, { indexLast: true }).subarray(0, -30), 'terpotong'],
    ['index first, film cut', makeFilm(5).subarray(0, -30), 'terpotong'],
    ['nothing but a mark', ftyp(), 'rusak'],
    ['index without header', Buffer.concat([ftyp(), box('moov', trak())]), 'rusak'],
  ])('%s: %s', async (_, film, keadaan) => {
    expect((await mp4(film)).keadaan).toBe(keadaan);
  });

  it('keeps the length of a film whose end is missing', async () => {
    expect(await mp4(makeFilm(400).subarray(0, -30))).toMatchObject({ video: { durasi: 400_000 } });
  });
});

describe('inspectVideo: WebM and Matroska', () => {
  it('reads length, size and codec', async () => {
    expect(await webm(makeWebm(301_500))).toEqual({
      keadaan: 'terbaca',
      video: { durasi: 301_500, lebar: 640, tinggi: 360, kodek: 'vp8' },
    });
  });

  it('takes the last block when a browser recorded without length', async () => {
    const parts = [
      info(),
      tracks('V_VP9'),
      cluster(0, 0, null),
      cluster(60_000, 0, null),
      cluster(90_000, 480, null),
    ];
    const live = Buffer.concat([header('webm'), segment(Buffer.concat(parts), null)]);
    expect(await webm(live)).toMatchObject({ keadaan: 'terbaca', video: { durasi: 90_480, kodek: 'vp9' } });
  });

  it('names the codecs of Matroska', async () => {
    const body = Buffer.concat([info(1000), tracks('V_MPEG4/ISO/AVC', 1920, 1080)]);
    expect(await webm(Buffer.concat([header('matroska'), segment(body)]))).toMatchObject({
      video: { durasi: 1000, lebar: 1920, tinggi: 1080, kodek: 'h264' },
    });
  });

  it.each([
    ['cut behind the tracks', makeWebm(9000).subarray(0, -20), 'terpotong'],
    ['cut before the tracks', makeWebm(9000).subarray(0, 60), 'terpotong'],
    ['a mark without anything', header('webm'), 'rusak'],
    ['no tracks', Buffer.concat([header('webm'), segment(info(5))]), 'rusak'],
  ])('%s: %s', async (_, film, keadaan) => {
    expect((await webm(film)).keadaan).toBe(keadaan);
  });

  it('ends with an element that begins nowhere', async () => {
    const film = Buffer.concat([header('webm'), segment(Buffer.concat([tracks(), Buffer.alloc(50)]), null)]);
    expect((await webm(film)).keadaan).toBe('terbaca');
    expect((await webm(Buffer.concat([header('webm'), element(0xec, Buffer.alloc(9), null)]))).keadaan).toBe(
      'rusak',
    );
  });
});

describe('inspectVideo: AVI', () => {
  // 25 pictures a second, 7 500 of them: five minutes.
  const values = Buffer.alloc(56);
  for (const [at, value] of [
    [0, 40_000],
    [16, 7_500],
    [32, 320],
    [36, 240],
  ] as const)
    values.writeUInt32LE(value, at);
  const little = (number: number) => Buffer.from(Uint32Array.of(number).buffer);
  const list = Buffer.concat([
    Buffer.from('avih'),
    little(56),
    values,
    Buffer.from('strh\x38\0\0\0vidsXVID'),
  ]);
  const body = Buffer.concat([Buffer.from('AVI LIST'), little(list.length + 4), Buffer.from('hdrl'), list]);
  const avi = Buffer.concat([Buffer.from('RIFF'), little(body.length), body]);

  it('counts the pictures', async () => {
    expect(await inspectVideo(sourceOfBytes(avi), 'avi')).toEqual({
      keadaan: 'terbaca',
      video: { durasi: 300_000, lebar: 320, tinggi: 240, kodek: 'mpeg4' },
    });
  });

  it('sees what is missing', async () => {
    expect((await inspectVideo(sourceOfBytes(avi.subarray(0, -4)), 'avi')).keadaan).toBe('terpotong');
    expect((await inspectVideo(sourceOfBytes(avi.subarray(0, 20)), 'avi')).keadaan).toBe('terpotong');
  });
});

describe('inspectVideo: hostile files', () => {
  it.each([
    ['mp4', makeFilm(300)],
    ['mov', makeFilm(300, { isMov: true, indexLast: true })],
    ['webm', makeWebm(1000)],
    ['avi', Buffer.from(`RIFF\x40\0\0\0AVI LIST\x40\0\0\0hdrlavih${'\0'.repeat(60)}`, 'latin1')],
  ] as const)('%s with changed bytes always ends in facts the schema takes', async (jenis, bytes) => {
    const change = fc.tuple(
      fc.nat({ max: bytes.length - 1 }),
      fc.constantFrom(0, 1, 7, 0x40, 0x7f, 0x80, 0xff),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 10 }), async (changes) => {
        const damaged = Buffer.from(bytes);
        for (const [at, byte] of changes) damaged[at] = byte;
        const seen = await inspectVideo(sourceOfBytes(damaged), jenis);
        inspectionSchema.parse({ sha256: '', bita: damaged.length, jenis, ...seen });
      }),
      { numRuns: 500, seed: 11 },
    );
  });
});

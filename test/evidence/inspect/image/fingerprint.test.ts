import { describe, expect, it } from 'vitest';
import { areSamePicture, fingerprint } from '../../../../src/evidence/inspect/image/fingerprint.js';
import { turnUpright } from '../../../../src/evidence/inspect/image/grey-grid.js';
import { inspectImage } from '../../../../src/evidence/inspect/image/inspect-image.js';
import {
  type Picture,
  paint,
  paintMeeting,
  paintScreen,
  resize,
  toJpeg,
  toPng,
} from '../../../support/media/pictures.js';

const PEOPLE = [0.15, 0.34, 0.52, 0.77];
const meeting = paintMeeting(800, 600, PEOPLE);
const screen = paintScreen(540, 1080, [0.4, 0.7, 0.5, 0.3, 0.6, 0.8, 0.2, 0.5]);

async function sidikOf(bytes: Buffer, jenis: 'jpg' | 'png'): Promise<string> {
  const { gambar } = await inspectImage(bytes, jenis, { names: [], ocr: false });
  expect(gambar?.sidik).toHaveLength(256);
  return gambar?.sidik ?? '';
}

const original = () => sidikOf(toJpeg(meeting, 90), 'jpg');

describe('areSamePicture: copies', () => {
  it.each<[string, Buffer, 'jpg' | 'png']>([
    ['lower quality', toJpeg(meeting, 40), 'jpg'],
    ['as PNG', toPng(meeting), 'png'],
    ['smaller', toJpeg(resize(meeting, 400, 300), 80), 'jpg'],
    ['smaller by an odd share', toPng(resize(meeting, 533, 400)), 'png'],
    ['a quarter of the edge', toJpeg(resize(meeting, 200, 150), 80), 'jpg'],
    ['brighter', toJpeg(paintMeeting(800, 600, PEOPLE, 18), 85), 'jpg'],
    ['darker', toJpeg(paintMeeting(800, 600, PEOPLE, -18), 85), 'jpg'],
  ])('%s', async (_, copy, jenis) => {
    expect(areSamePicture(await original(), await sidikOf(copy, jenis))).toBe(true);
  });

  it('a screenshot saved as JPEG, smaller', async () => {
    const one = await sidikOf(toPng(screen), 'png');
    expect(areSamePicture(one, await sidikOf(toJpeg(resize(screen, 360, 720), 60), 'jpg'))).toBe(true);
  });
});

describe('areSamePicture: others', () => {
  it.each<[string, Picture]>([
    ['the same hall, someone moved', paintMeeting(800, 600, [0.15, 0.34, 0.6, 0.77])],
    ['the same hall, one person less', paintMeeting(800, 600, [0.15, 0.34, 0.52])],
    ['mirrored', paint(800, 600, (x, y) => shadeOf(meeting, 1 - x, y))],
    ['a step to the side', paint(800, 600, (x, y) => shadeOf(meeting, Math.min(1, x + 0.03), y))],
  ])('%s', async (_, other) => {
    expect(areSamePicture(await original(), await sidikOf(toJpeg(other, 90), 'jpg'))).toBe(false);
  });

  it.each<[string, readonly number[]]>([
    ['other content', [0.7, 0.3, 0.2, 0.8, 0.4, 0.3, 0.6, 0.1]],
    ['two lines of eight differ', [0.4, 0.7, 0.5, 0.3, 0.3, 0.4, 0.2, 0.5]],
    ['one line more', [0.4, 0.7, 0.5, 0.3, 0.6, 0.8, 0.2, 0.5, 0.6]],
  ])('a screen of the same application: %s', async (_, lines) => {
    const one = await sidikOf(toPng(screen), 'png');
    expect(areSamePicture(one, await sidikOf(toPng(paintScreen(540, 1080, lines)), 'png'))).toBe(false);
  });
});

describe('fingerprint', () => {
  it('is not made of what shows nothing, nor of very small pictures', () => {
    const values = (edge: number, shade: (at: number) => number) => ({
      width: edge,
      height: edge,
      values: Uint8Array.from({ length: edge * edge }, (_, at) => shade(at)),
    });
    expect(fingerprint(values(40, (at) => 250 + (at % 2)))).toBeUndefined();
    expect(fingerprint(values(15, (at) => at % 256))).toBeUndefined();
    expect(fingerprint(values(16, (at) => at % 256))).toHaveLength(256);
  });
});

describe('turnUpright', () => {
  // 1 2 3
  // 4 5 6
  const grid = { width: 3, height: 2, values: Uint8Array.from([1, 2, 3, 4, 5, 6]) };
  it.each([
    [1, 3, [1, 2, 3, 4, 5, 6]],
    [2, 3, [3, 2, 1, 6, 5, 4]],
    [3, 3, [6, 5, 4, 3, 2, 1]],
    [4, 3, [4, 5, 6, 1, 2, 3]],
    [5, 2, [1, 4, 2, 5, 3, 6]],
    [6, 2, [4, 1, 5, 2, 6, 3]],
    [7, 2, [6, 3, 5, 2, 4, 1]],
    [8, 2, [3, 6, 2, 5, 1, 4]],
    [99, 3, [1, 2, 3, 4, 5, 6]],
  ])('orientation %d', (orientation, width, values) => {
    const turned = turnUpright(grid, orientation);
    expect(turned.width).toBe(width);
    expect([...turned.values]).toEqual(values);
  });
});

function shadeOf(picture: Picture, x: number, y: number): readonly [number, number, number] {
  const column = Math.min(picture.width - 1, Math.floor(x * picture.width));
  const row = Math.min(picture.height - 1, Math.floor(y * picture.height));
  const [red = 0, green = 0, blue = 0] = picture.data.subarray((row * picture.width + column) * 4);
  return [red, green, blue];
}

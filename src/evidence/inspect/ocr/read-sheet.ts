import { drawSheet, type PageFrame, type PictureOnPage } from './draw-sheet.js';
import { toPortableGreyMap } from './grey-picture.js';
import { type ReadLine, recognize } from './recognizer.js';

/** A page and the pictures on it. */
export interface PicturedPage {
  readonly frame: PageFrame;
  readonly pictures: readonly PictureOnPage[];
}

/**
 * Mean confidence, in percent, from which a page counts as read. Measured on the prepared scans: from 84 the right way up,
 * coarse and askew ones among them, and up to 37 in any other way.
 */
const READ = 60;

/** Letters that stand on their heads are read as many words of nonsense; a photo gives few. */
const WORDS_OF_A_PAGE = 15;

/** Head first is what a feeder does most often. */
const OTHER_WAYS = [180, 90, 270] as const;

/** Reads the pictures of a page, and where that gives nonsense, turned; no lines when no way gives words. */
export async function readSheet(page: PicturedPage): Promise<readonly ReadLine[]> {
  const upright = await readTurned(page, 0);
  if (confidenceOf(upright) >= READ) return upright;
  if (countWords(upright) < WORDS_OF_A_PAGE) return [];
  for (const turn of OTHER_WAYS) {
    const turned = await readTurned(page, turn);
    if (confidenceOf(turned) >= READ) return turned;
  }
  return [];
}

async function readTurned({ frame, pictures }: PicturedPage, turn: number): Promise<readonly ReadLine[]> {
  const sheet = drawSheet({ view: frame.view, rotate: frame.rotate + turn }, pictures);
  return (await recognize(toPortableGreyMap(sheet))) ?? [];
}

function countWords(lines: readonly ReadLine[]): number {
  return lines.reduce((sum, { words }) => sum + words.length, 0);
}

function confidenceOf(lines: readonly ReadLine[]): number {
  const sum = lines.flatMap(({ words }) => words).reduce((total, word) => total + word.confidence, 0);
  return sum / Math.max(1, countWords(lines));
}

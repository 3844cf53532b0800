import type { Level } from '../../../base/vocabulary.js';

export function lowerLevel(left: Level, right: Level): Level {
  return left < right ? left : right;
}

export function higherLevel(left: Level, right: Level): Level {
  return left > right ? left : right;
}

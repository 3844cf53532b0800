import exifr from 'exifr';

/** What the camera noted beside the picture. */
export interface CameraNotes {
  /** ISO day, by the clock of the camera. */
  readonly day: string | undefined;
  readonly position: { readonly lintang: number; readonly bujur: number } | undefined;
  /** How the picture is to be turned, 1 to 8; 1 is upright. */
  readonly orientation: number;
}

const NOTHING: CameraNotes = { day: undefined, position: undefined, orientation: 1 };

/** Digital cameras note dates since about then. */
const FIRST_YEAR = 1996;
const LAST_YEAR = 2099;

/**
 * Reads EXIF data. Only the three facts are asked for: the rest names people and devices.
 *
 * Traps of exifr: dates become Date objects of the machine's own time zone unless `reviveValues` is off; damaged data
 * throws, or leaves fields out, or gives NaN for a position.
 */
export async function readCameraNotes(content: Uint8Array): Promise<CameraNotes> {
  const found: unknown = await exifr
    .parse(content, {
      tiff: true,
      ifd0: { pick: ['Orientation'] },
      exif: { pick: ['DateTimeOriginal'] },
      gps: true,
      xmp: false,
      icc: false,
      iptc: false,
      jfif: false,
      ihdr: false,
      mergeOutput: false,
      reviveValues: false,
      translateValues: false,
    })
    .catch(() => undefined);
  const read = (block: string, key: string) => field(field(found, block), key);
  const orientation = read('ifd0', 'Orientation');
  return {
    day: readDay(read('exif', 'DateTimeOriginal')),
    position: readPosition(read('gps', 'latitude'), read('gps', 'longitude')),
    orientation: typeof orientation === 'number' ? orientation : NOTHING.orientation,
  };
}

function field(from: unknown, key: string): unknown {
  return typeof from === 'object' && from !== null
    ? Object.entries(from).find(([name]) => name === key)?.[1]
    : undefined;
}

/**
 * "2025:03:14 10:21:07". A camera whose clock was never set, or lost its battery, begins at midnight of some New Year:
 * the first hour of 1 January is no date.
 */
function readDay(text: unknown): string | undefined {
  const found =
    typeof text === 'string' ? /^(\d{4})[:\-/](\d\d)[:\-/](\d\d)(?:[ T](\d\d))?/.exec(text) : null;
  if (found === null) return undefined;
  const [, year = '', month = '', day = '', hour = '00'] = found;
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return undefined;
  if (month === '01' && day === '01' && hour === '00') return undefined;
  const iso = `${year}-${month}-${day}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // 31 February parses in some engines as a day of March.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}

/** Metre by metre; a receiver that found no satellite writes 0, 0, which lies in the Gulf of Guinea. */
function readPosition(latitude: unknown, longitude: unknown): CameraNotes['position'] {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined;
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return undefined;
  const lintang = Math.round(latitude * 1e5) / 1e5;
  const bujur = Math.round(longitude * 1e5) / 1e5;
  return lintang === 0 && bujur === 0 ? undefined : { lintang, bujur };
}

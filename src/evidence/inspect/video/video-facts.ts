import type { VideoFacts } from '../../schema/inspection.js';

/** Longer than a year is no length but a damaged or invented number. */
const LONGEST = 366 * 24 * 3600 * 1000;

/** Codecs under the names people know; the left side is what the containers write. */
const CODEC_NAMES: Readonly<Record<string, string>> = {
  avc1: 'h264',
  avc3: 'h264',
  h264: 'h264',
  'v_mpeg4/iso/avc': 'h264',
  hvc1: 'hevc',
  hev1: 'hevc',
  'v_mpegh/iso/hevc': 'hevc',
  av01: 'av1',
  v_av1: 'av1',
  vp08: 'vp8',
  v_vp8: 'vp8',
  vp09: 'vp9',
  v_vp9: 'vp9',
  mp4v: 'mpeg4',
  'v_mpeg4/iso/asp': 'mpeg4',
  xvid: 'mpeg4',
  divx: 'mpeg4',
  mjpg: 'mjpeg',
  s263: 'h263',
};

/** A picture track as a container describes it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly codec: string;
}

/** @param milliseconds 0 for a file that states no length; what no film can last counts as not stated. */
export function videoFacts(milliseconds: number, picture: Picture | undefined): VideoFacts {
  const durasi = milliseconds > 0 && milliseconds < LONGEST ? Math.round(milliseconds) : 0;
  if (picture === undefined) return { durasi };
  const kodek = nameCodec(picture.codec);
  return {
    durasi,
    ...(isEdge(picture.width) && isEdge(picture.height)
      ? { lebar: picture.width, tinggi: picture.height }
      : {}),
    ...(kodek === undefined ? {} : { kodek }),
  };
}

/** No film is wider; more is damage. */
function isEdge(pixels: number): boolean {
  return pixels > 0 && pixels <= 0xffff;
}

/** Four letters of a damaged file may be anything: what is no plain name is left out. */
function nameCodec(code: string): string | undefined {
  const plain = code.trim().toLowerCase();
  return CODEC_NAMES[plain] ?? (/^[a-z0-9_./-]{2,32}$/.test(plain) ? plain : undefined);
}

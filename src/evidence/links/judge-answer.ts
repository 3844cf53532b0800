import type { LinkCheck } from '../schema/link-check.js';
import type { Answer } from './request.js';

/** Pages that ask who one is. A site that sends strangers there shows nothing to an assessor either. */
const SIGN_IN: readonly RegExp[] = [
  /^accounts\.google\.com\//,
  /^login\.(?:microsoftonline|live)\.com\//,
  /^[^/]*\.?(?:facebook|tiktok|linkedin)\.com\/(?:login|authwall|uas\/login)/,
  /^[^/]*\.?instagram\.com\/accounts\/login/,
  /^(?:x|twitter)\.com\/(?:i\/flow\/)?login/,
];

/** What Google's stores say of a file that was not shared. */
const NEEDS_PERMISSION =
  /you need access|request access|anda memerlukan akses|anda perlu akses|minta akses|access denied|akses ditolak/i;

/** True for a page that asks to sign in, by its address. */
export function isSignIn(url: URL): boolean {
  const page = `${url.hostname}${url.pathname}`.toLowerCase();
  return SIGN_IN.some((pattern) => pattern.test(page));
}

/** True when another method, or the page itself, would say more than the answer to HEAD. */
export function isWorthReading(answer: Answer, url: URL): boolean {
  // Servers that do not know HEAD say so in many ways, 404 and 403 among them.
  return answer.status >= 400 || isGoogleStore(url);
}

/** What the last answer of a link means. `tujuan`: its host, when it is not the one asked first. */
export function judgeAnswer(answer: Answer, url: URL, tujuan: string | undefined): LinkCheck {
  const { status } = answer;
  if (status === 401) return { hasil: 'tertutup', alasan: 'minta_masuk' };
  if (status === 403) return { hasil: 'tertutup', alasan: 'minta_izin' };
  if (status === 429 || status === 503) return { hasil: 'tak_terjangkau', alasan: 'sibuk' };
  if (status >= 400) return { hasil: 'mati', status };
  if (isGoogleStore(url) && NEEDS_PERMISSION.test(answer.text))
    return { hasil: 'tertutup', alasan: 'minta_izin' };
  return tujuan === undefined ? { hasil: 'hidup' } : { hasil: 'hidup', tujuan };
}

function isGoogleStore(url: URL): boolean {
  return /^(?:drive|docs)\.google\.com$/.test(url.hostname);
}

/**
 * The address to ask instead of a video of YouTube: its page answers 200 for private and deleted videos too. This one,
 * made for embedding, answers 401 or 403 for a private video and 404 or 400 for one that is not there.
 */
export function videoQuestion(url: URL): URL | undefined {
  const host = url.hostname.replace(/^(?:www|m)\./, '');
  const isVideo =
    (host === 'youtu.be' && url.pathname.length > 1) ||
    (host === 'youtube.com' &&
      (url.searchParams.has('v') || /^\/(?:shorts|live|embed)\/./.test(url.pathname)));
  return isVideo
    ? new URL(`https://www.youtube.com/oembed?format=json&url=${encodeURIComponent(url.href)}`)
    : undefined;
}

/** What the answer for embedding says of the video. */
export function judgeVideo(status: number): LinkCheck {
  if (status === 401 || status === 403) return { hasil: 'tertutup', alasan: 'video_tertutup' };
  if (status === 429 || status >= 500) return { hasil: 'tak_terjangkau', alasan: 'sibuk' };
  return status >= 400 ? { hasil: 'mati', status } : { hasil: 'hidup' };
}

/** Why nothing answered, by the error of the network. */
export function reasonOf(error: unknown): Extract<LinkCheck, { hasil: 'tak_terjangkau' }>['alasan'] {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND' || code === 'ENODATA') return 'nama_tak_dikenal';
  // No one could be asked for the name, as on a computer without network. That says nothing of the link.
  if (code === 'EAI_AGAIN') return 'nama_tak_terjawab';
  return /CERT|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|SELF_SIGNED/.test(code) ? 'sertifikat' : 'jaringan';
}

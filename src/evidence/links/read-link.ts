import { classify, type LinkClass } from './host-classes.js';

/** A web address as the URL standard writes it. */
export interface WebAddress {
  readonly alamat: string;
  readonly host: string;
  readonly kelas: LinkClass;
}

/** How a link is written in a field. */
export type LinkReading =
  /** One web address and nothing else. */
  | ({ readonly bentuk: 'utuh' } & WebAddress)
  /** One web address can be made of it: `https://` is missing, it is broken by blanks, or words stand beside it. */
  | ({ readonly bentuk: 'tanpa_skema' | 'berspasi' | 'berketerangan' } & WebAddress)
  /** Several in one field. */
  | { readonly bentuk: 'jamak'; readonly daftar: readonly WebAddress[] }
  /** A path of a computer or of an office's server, typed where a web address belongs. */
  | { readonly bentuk: 'berkas_lokal' }
  | { readonly bentuk: 'bukan_alamat' };

const LOCAL_PATH = /^(?:file:|[a-z]:[\\/]|\\\\)/i;

/** A host with a domain of letters, and what may follow. Mail addresses are none. */
const WITHOUT_SCHEME = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?$/i;

/** "surat.pdf" has the form of a host. */
const FILE_NAME = /^[^/]+\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|mp4|mov|zip|rar|html?)$/i;

/** A blank beside one of these broke an address apart; beside a letter it ends it. */
const BROKEN = /[/?=&_:-]\s+|\s+[/?=&_:-](?=\S)/;

/** Reads what was typed into a field for a link. Nothing is opened. */
export function readLink(text: string): LinkReading {
  const typed = text.trim();
  if (LOCAL_PATH.test(typed)) return { bentuk: 'berkas_lokal' };
  const whole = readAddress(typed);
  if (whole !== undefined) return { bentuk: 'utuh', ...whole };
  const parts = typed.split(/[\s;,|]+/).filter((part) => /^https?:\/\/./i.test(part));
  const daftar = parts.map(withoutPunctuation).map(readAddress).filter(isAddress);
  if (daftar.length > 1) return { bentuk: 'jamak', daftar };
  if (/^https?\s*:/i.test(typed) && BROKEN.test(typed)) {
    const joined = readAddress(typed.replace(/\s+/g, ''));
    if (joined !== undefined) return { bentuk: 'berspasi', ...joined };
  }
  const [only] = daftar;
  if (only !== undefined) return { bentuk: 'berketerangan', ...only };
  if (WITHOUT_SCHEME.test(typed) && !FILE_NAME.test(typed)) {
    const mended = readAddress(`https://${typed}`);
    if (mended !== undefined) return { bentuk: 'tanpa_skema', ...mended };
  }
  return { bentuk: 'bukan_alamat' };
}

function readAddress(text: string): WebAddress | undefined {
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return undefined;
  return addressOf(new URL(text));
}

/** The address of a URL, whose host class counts host and path without regard to capitals. */
export function addressOf(url: URL): WebAddress {
  const host = url.hostname.toLowerCase().replace(/\.$/, '');
  const page = `${host}${url.pathname.toLowerCase()}`.replace(/\/$/, '');
  return { alamat: url.href, host, kelas: classify(host, page) };
}

/** A full stop or bracket behind an address in a sentence is none of its characters. */
function withoutPunctuation(part: string): string {
  return part.replace(/[.,;:!)\]>"']+$/, '');
}

function isAddress(address: WebAddress | undefined): address is WebAddress {
  return address !== undefined;
}

import type { LinkDoubt } from '../../findings/document.js';

/** Addresses that hide where they lead and may be changed or expire. */
const SHORT_HOSTS = [
  'bit.ly',
  's.id',
  'tinyurl.com',
  'goo.gl',
  't.co',
  'is.gd',
  'v.gd',
  'cutt.ly',
  'rb.gy',
  'ow.ly',
  'shorturl.at',
  'tiny.cc',
  'rebrand.ly',
  't.ly',
  'gg.gg',
  'intip.in',
];

/** Folders of the usual stores, and pages that only list links. */
const FOLDERS: readonly RegExp[] = [
  /^drive\.google\.com\/(?:drive\/(?:u\/\d+\/)?(?:mobile\/)?folders\/|folderview|embeddedfolderview)/,
  /^(?:www\.)?dropbox\.com\/(?:sh|scl\/fo)\//,
  /^1drv\.ms\/f\//,
  /^[^/]*\.sharepoint\.com\/:f:\//,
  /^mega\.(?:nz|io)\/folder\//,
  /^(?:www\.)?mediafire\.com\/folder\//,
  /^(?:linktr\.ee|lynk\.id|linkr\.bio)(?:\/|$)/,
];

/** Pages that only the person signed in can see. */
const PERSONAL_PAGES: readonly RegExp[] = [
  /^drive\.google\.com(?:\/drive)?(?:\/u\/\d+)?(?:\/(?:my-drive|shared-with-me|recent|starred|home))?$/,
  /^(?:studio\.youtube|mail\.google|web\.whatsapp|web\.telegram)\./,
  /^outlook\.(?:live|office)\.com\//,
];

/** Addresses that exist on one computer or inside one network only, as the URL standard writes them. */
const LOCAL_HOSTS: readonly RegExp[] = [
  /^localhost$|\.(?:localhost|local|lan|internal|test)$/,
  /^(?:0|10|127)\.\d+\.\d+\.\d+$/,
  /^192\.168\.\d+\.\d+$/,
  /^169\.254\.\d+\.\d+$/,
  /^172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+$/,
  /^\[(?:::1?|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*)\]$/,
  /^[^.:[\]]+$/,
];

/** Paths of a computer or of an office's server, typed where a web address belongs. */
const LOCAL_PATH = /^(?:file:|[a-z]:[\\/]|\\\\)/i;

/** What is doubtful about a link by its form; undefined when nothing is. Nothing is opened. */
export function doubtLink(link: string): LinkDoubt | undefined {
  const text = link.trim();
  if (LOCAL_PATH.test(text)) return 'lokal';
  const address = readAddress(text);
  if (address === undefined) return 'bukan_alamat';
  const { host, page } = address;
  if (LOCAL_HOSTS.some((pattern) => pattern.test(host))) return 'lokal';
  if (FOLDERS.some((pattern) => pattern.test(page))) return 'folder';
  if (PERSONAL_PAGES.some((pattern) => pattern.test(page))) return 'pribadi';
  return SHORT_HOSTS.some((short) => isHostOf(host, short)) ? 'pendek' : undefined;
}

/** True when the link leads to a site of the government (go.id). */
export function isGovernmentSite(link: string): boolean {
  const address = readAddress(link.trim());
  return address !== undefined && isHostOf(address.host, 'go.id');
}

function isHostOf(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Host, and host with path without the slash at its end, in lower case; undefined for what is no web address. */
function readAddress(text: string): { readonly host: string; readonly page: string } | undefined {
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return undefined;
  const { hostname, pathname } = new URL(text);
  const host = hostname.toLowerCase().replace(/\.$/, '');
  return { host, page: `${host}${pathname.toLowerCase()}`.replace(/\/$/, '') };
}

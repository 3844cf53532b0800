/** What sort of place a web address leads to, by its form alone. */
export const LINK_CLASSES = [
  'youtube',
  'drive_berkas',
  'dokumen_google',
  'folder',
  'kumpulan_tautan',
  'halaman_pribadi',
  'instagram',
  'facebook',
  'tiktok',
  'x',
  'pemerintah',
  'pers',
  'pendek',
  'lokal',
  'lain',
] as const;

export type LinkClass = (typeof LINK_CLASSES)[number];

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

/** National media; a medium that is not listed is `lain`, which says nothing against it. */
const PRESS_HOSTS = [
  'antaranews.com',
  'beritasatu.com',
  'cnbcindonesia.com',
  'cnnindonesia.com',
  'detik.com',
  'idntimes.com',
  'jawapos.com',
  'jpnn.com',
  'kompas.com',
  'kompas.id',
  'kompas.tv',
  'kumparan.com',
  'liputan6.com',
  'mediaindonesia.com',
  'merdeka.com',
  'okezone.com',
  'pikiran-rakyat.com',
  'prokal.co',
  'republika.co.id',
  'rri.co.id',
  'sindonews.com',
  'suara.com',
  'tempo.co',
  'tirto.id',
  'tribunnews.com',
  'tvonenews.com',
  'viva.co.id',
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

/** Patterns of host with path, in small letters; the first that fits counts. */
const PAGES: readonly (readonly [LinkClass, readonly RegExp[]])[] = [
  [
    'folder',
    [
      /^drive\.google\.com\/(?:drive\/(?:u\/\d+\/)?(?:mobile\/)?folders\/|folderview|embeddedfolderview)/,
      /^(?:www\.)?dropbox\.com\/(?:sh|scl\/fo)\//,
      /^1drv\.ms\/f\//,
      /^[^/]*\.sharepoint\.com\/:f:\//,
      /^mega\.(?:nz|io)\/folder\//,
      /^(?:www\.)?mediafire\.com\/folder\//,
    ],
  ],
  ['kumpulan_tautan', [/^(?:linktr\.ee|lynk\.id|linkr\.bio)(?:\/|$)/]],
  [
    // Pages that only the person signed in can see.
    'halaman_pribadi',
    [
      /^drive\.google\.com(?:\/drive)?(?:\/u\/\d+)?(?:\/(?:my-drive|shared-with-me|recent|starred|home))?$/,
      /^(?:studio\.youtube|mail\.google|web\.whatsapp|web\.telegram)\./,
      /^outlook\.(?:live|office)\.com\//,
    ],
  ],
  ['drive_berkas', [/^drive\.google\.com\/(?:file\/(?:u\/\d+\/)?d\/|open|uc)/]],
  ['dokumen_google', [/^(?:docs|forms|sites|lookerstudio)\.google\.com\//, /^forms\.gle\//]],
];

const HOSTS: readonly (readonly [LinkClass, readonly string[]])[] = [
  ['pendek', SHORT_HOSTS],
  ['youtube', ['youtube.com', 'youtu.be', 'youtube-nocookie.com']],
  ['instagram', ['instagram.com', 'instagr.am']],
  ['facebook', ['facebook.com', 'fb.com', 'fb.watch']],
  ['tiktok', ['tiktok.com']],
  ['x', ['x.com', 'twitter.com']],
  ['pemerintah', ['go.id']],
  ['pers', PRESS_HOSTS],
];

/**
 * @param host in small letters, as the URL standard writes it
 * @param page host with path, in small letters, without the slash at its end
 */
export function classify(host: string, page: string): LinkClass {
  if (LOCAL_HOSTS.some((pattern) => pattern.test(host))) return 'lokal';
  const byPage = PAGES.find(([, patterns]) => patterns.some((pattern) => pattern.test(page)));
  if (byPage !== undefined) return byPage[0];
  return HOSTS.find(([, hosts]) => hosts.some((domain) => isHostOf(host, domain)))?.[0] ?? 'lain';
}

function isHostOf(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

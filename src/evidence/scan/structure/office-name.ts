import { departmentKey } from '../../../inventory/department-key.js';
import { looksLikeOffice } from '../../../inventory/import/office-like.js';

/** Abbreviations that offices of many regions go by; alone, they are no innovation's name. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'rsud setda setwan bappeda bapperida baperida bappedalitbang bapelitbangda bappelitbangda balitbangda balitbang brida ' +
    'bkpsdm bkpp bkd bpkad bpkpd bppkad bapenda bpbd bakesbangpol kesbangpol satpolpp inspektorat dpmptsp dpmd dppkb dlh ' +
    'dpupr pupr disperkim perkim dinkes disdik dikbud disdikbud dinsos dishub diskominfo disdukcapil dispora disparpora ' +
    'disbudpar disporapar dispar disnaker disnakertrans disperindag diskopukm diskoperindag disperpusip dispersip ' +
    'dispusip distan dispertan distanak disnak diskan dislutkan dkp dkpp damkar disdamkar dp3a dp3ap2kb dppkbp3a'
  ).split(' '),
);

/** Offices that nothing else is called after. "Desa Siaga", "Camat Menyapa" or "Puskesmas Keliling" may be an innovation. */
const SURE = /^(?:dinas|badan|inspektorat|sekretariat|kecamatan|kec|satuan polisi|dinkes|disdik|rsud)\b/i;

/** Whether a text names an office: by its first word ("Dinas Sosial") or an abbreviation alone ("BAPPERIDA"). */
export function namesOffice(text: string): boolean {
  return looksLikeOffice(text) || isAbbreviation(text);
}

/** Whether a name is an office's beyond doubt, also before it is known what lies in its folder. */
export function namesOfficeSurely(text: string): boolean {
  return isAbbreviation(text) || (looksLikeOffice(text) && SURE.test(text));
}

/** The region behind it is dropped: "Diskominfo Kab. Contoh". */
function isAbbreviation(text: string): boolean {
  const [first = ''] = text
    .toLowerCase()
    .trim()
    .split(/[\s_-]/u);
  return ABBREVIATIONS.has(first) && departmentKey(text) === departmentKey(first);
}

import { compareText } from '../base/compare-text.js';
import { comparePlaces, type Place } from '../base/place.js';
import { isLess, type Rational, ZERO } from '../base/rational.js';
import type { Edition } from '../edition/model.js';
import type { FileFacts } from '../evidence/file-facts.js';
import { departmentKey } from '../inventory/department-key.js';
import { isReadInFull } from '../inventory/import/report.js';
import {
  buildDepartmentIndex,
  type DepartmentIndex,
  resolveDepartment,
  resolveParent,
} from '../inventory/match-department.js';
import { regionKey, sameRegion } from '../inventory/match-region.js';
import { matchUrusan } from '../inventory/match-urusan.js';
import type { Innovation, Inventory } from '../inventory/model.js';
import { mayHoldInnovations } from '../inventory/template/questions.js';
import { assessSlot } from './assess-slot.js';
import type { AssessedInnovation, Assessment } from './assessment.js';
import { bindSlots } from './bind-slots.js';
import type { DocumentSetting } from './documents/judge-document.js';
import { judgeEligibility } from './eligibility.js';
import type { MeasureSetting } from './measures/measure.js';
import { assessSpd } from './spd/assess-spd.js';

/** Other names the office's configuration gives: own name -> canonical name. */
export interface NameAliases {
  readonly perangkat_daerah: Readonly<Record<string, string>>;
  readonly urusan: Readonly<Record<string, string>>;
}

export const NO_ALIASES: NameAliases = { perangkat_daerah: {}, urusan: {} };

/** The same few offices are named in hundreds of slots: each name is resolved once. */
function onceEach(resolve: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const result = known.get(text) ?? resolve(text);
    known.set(text, result);
    return result;
  };
}

/** What the whole assessment shares. */
interface Frame {
  readonly edition: Edition;
  readonly files: FileFacts;
  readonly aliases: NameAliases;
  readonly departmentNames: ReadonlyMap<Innovation, string>;
  readonly unreadScores: ReadonlySet<Innovation>;
  readonly measureSetting: MeasureSetting;
}

/** Holds an inventory against an edition: every slot, every SPD row, every innovation's eligibility. */
export function assess(
  inventory: Inventory,
  edition: Edition,
  files: FileFacts,
  aliases: NameAliases = NO_ALIASES,
): Assessment {
  const departments = buildDepartmentIndex(inventory.pemda.perangkat_daerah ?? [], aliases.perangkat_daerah);
  const ownRegion = ownRegionName(inventory);
  const measureSetting: MeasureSetting = {
    tZero: edition.catalog.tahun,
    departmentKey: onceEach((text) => resolveParent(departments, text)),
    // A name that may be the own region's ("Banjar" in Kabupaten Banjar) is taken for it.
    otherRegionKey: (text) =>
      isPartOfRegion(text) || sameRegion(text, ownRegion) !== 'no' ? undefined : regionKey(text),
  };
  const departmentNames = nameDepartments(inventory, departments);
  const unreadScores = findUnreadScores(inventory);
  const frame: Frame = { edition, files, aliases, departmentNames, unreadScores, measureSetting };
  return {
    readInFull:
      inventory.problems.every(({ accepted }) => accepted) &&
      inventory.imports.every(isReadInFull) &&
      !inventory.questions.some(mayHoldInnovations),
    innovations: inventory.inovasi.map((innovation) => assessInnovation(innovation, frame)),
    spd: assessSpd(inventory.spd, edition, documentSetting(frame, undefined)),
    departmentAliases: aliases.perangkat_daerah,
    measureSetting,
  };
}

function assessInnovation(innovation: Innovation, frame: Frame): AssessedInnovation {
  const { claims, strayKeys } = bindSlots(innovation, frame.edition);
  const hasScore = innovation.kematangan !== undefined || frame.unreadScores.has(innovation);
  const onlyScore = hasScore && [...claims.values()].every(({ klaim = 0 }) => klaim === 0);
  const slots = onlyScore
    ? []
    : frame.edition.catalog.sid.map((indicator) => {
        const claim = claims.get(indicator.kunci);
        const setting = { ...documentSetting(frame, innovation), slot: claim };
        return assessSlot(indicator, claim, setting, frame.measureSetting);
      });
  return {
    innovation,
    sent: innovation.kirim ?? true,
    department: frame.departmentNames.get(innovation) ?? innovation.perangkat_daerah,
    eligibility: judgeEligibility(innovation, frame.edition.catalog),
    urusan:
      innovation.urusan === undefined ? undefined : matchUrusan(innovation.urusan, frame.aliases.urusan),
    slots,
    kematangan: onlyScore ? possibleScore(innovation.kematangan, frame.edition) : undefined,
    strayKeys,
  };
}

/**
 * Innovations whose official score is written but could not be read: it is unknown, not absent. In a table its row tells
 * whose it is, elsewhere the record that begins above it.
 */
function findUnreadScores(inventory: Inventory): ReadonlySet<Innovation> {
  const found = new Set<Innovation>();
  for (const { path, place, accepted } of inventory.problems) {
    if (accepted || path[0] !== 'inovasi' || path.length !== 3 || path[2] !== 'kematangan') continue;
    const ofFile = inventory.inovasi.filter(
      (innovation) => inventory.places.of(innovation).berkas === place.berkas,
    );
    const sameRow = ofFile.find((innovation) => isOneRow(inventory.places.of(innovation), place));
    const above = ofFile.findLast((innovation) => comparePlaces(inventory.places.of(innovation), place) <= 0);
    const owner = sameRow ?? above;
    if (owner !== undefined) found.add(owner);
  }
  return found;
}

/** In a table an innovation is one row, whatever the order of the columns. */
function isOneRow(left: Place, right: Place): boolean {
  return left.sel !== undefined && left.lembar === right.lembar && left.baris === right.baris;
}

/** An official score lies between 0 and the most the indicators can give. */
function possibleScore(score: Rational | undefined, edition: Edition): Rational | null {
  const most = edition.catalog.rumus.maksimum.nilai.sid;
  return score === undefined || isLess(score, ZERO) || isLess(most, score) ? null : score;
}

function documentSetting(frame: Frame, innovation: Innovation | undefined): DocumentSetting {
  return {
    tZero: frame.edition.catalog.tahun,
    lastYear: frame.edition.catalog.dokumen.tahun_terakhir,
    files: frame.files,
    innovation,
    slot: undefined,
  };
}

/** A kecamatan, a village or an office is no region of its own, whatever region it lies in. */
function isPartOfRegion(text: string): boolean {
  return /^(kecamatan|kec|kelurahan|kel|desa|puskesmas|rsud|dinas|badan|bagian|uptd?|sekolah|sd|sdn|smpn?|sman?)\b/i.test(
    text.trim(),
  );
}

/** "Banjar" of kind kabupaten is "kabupaten Banjar"; a name that says its kind already is read the same. */
function ownRegionName(inventory: Inventory): string {
  const { nama, jenis } = inventory.pemda;
  return jenis === undefined ? nama : `${jenis} ${nama}`;
}

/**
 * Names every perangkat daerah by one spelling: the register's, or where it is not registered the first of those
 * written, in order of the alphabet.
 */
function nameDepartments(
  inventory: Inventory,
  departments: DepartmentIndex,
): ReadonlyMap<Innovation, string> {
  const spelling = new Map<string, string>();
  const resolved = inventory.inovasi.map((innovation) => {
    const { nama } = resolveDepartment(departments, innovation.perangkat_daerah);
    const key = departmentKey(nama);
    const known = spelling.get(key);
    if (known === undefined || compareText(nama, known) < 0) spelling.set(key, nama);
    return { innovation, nama, key };
  });
  return new Map(resolved.map(({ innovation, nama, key }) => [innovation, spelling.get(key) ?? nama]));
}

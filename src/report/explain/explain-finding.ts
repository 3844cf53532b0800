import type { FindingCode, Severity } from '../../assess/findings/finding.js';
import type { Basis } from '../../base/vocabulary.js';
import type { Edition } from '../../edition/model.js';
import type { Texts } from '../../text/language.js';
import { listNamedFacts, type NamedFact } from '../catalog-words/facts.js';
import { defaultSeverity } from './default-severities.js';
import { FINDING_BASES, type FindingBasis, type OtherBasis } from './finding-basis.js';

/** One thing a finding rests on. */
export type ExplainedBasis =
  /** A single fact of the catalog. */
  | { readonly kind: 'fakta'; readonly key: FindingBasis; readonly fact: NamedFact }
  /** A fact that every indicator or SPD row has its own of. */
  | {
      readonly kind: 'tiap_indikator';
      readonly key: FindingBasis;
      readonly name: string;
      readonly bases: readonly Basis[];
    }
  /** No fact of the catalog; `certainty` C where it is experience only. */
  | { readonly kind: 'sumber'; readonly key: OtherBasis; readonly isAssumption: boolean };

/** A finding as it is explained, under one edition. */
export interface FindingExplanation {
  readonly code: FindingCode;
  /** Undefined where no rule says it. */
  readonly severity: Severity | undefined;
  readonly edition: Edition;
  readonly rests: readonly ExplainedBasis[];
}

export function explainFinding(code: FindingCode, edition: Edition, texts: Texts): FindingExplanation {
  const facts = listNamedFacts(edition, texts);
  const rests = FINDING_BASES[code].map((key) => explainBasis(key, code, edition, facts, texts));
  return { code, severity: defaultSeverity(code), edition, rests };
}

/** Whether the finding cannot be an error because of an assumption, in this edition, wherever it stands. */
export function restsOnAssumption({ rests }: FindingExplanation): boolean {
  return rests.some((rest) => {
    if (rest.kind === 'sumber') return rest.isAssumption;
    const bases = rest.kind === 'fakta' ? [rest.fact.basis] : rest.bases;
    return bases.some(({ keyakinan }) => keyakinan === 'C');
  });
}

function explainBasis(
  key: FindingBasis,
  code: FindingCode,
  edition: Edition,
  facts: readonly NamedFact[],
  { ui }: Texts,
): ExplainedBasis {
  const { sid, spd } = edition.catalog;
  const group = (name: string, bases: readonly Basis[]) =>
    ({ kind: 'tiap_indikator', key, name, bases }) as const;
  switch (key) {
    case 'isi_berkas':
    case 'bacaan_mesin':
    case 'bentuk_inventaris':
    case 'katalog_edisi':
    case 'uu_23_2014':
    case 'pengalaman':
      return { kind: 'sumber', key, isAssumption: key === 'pengalaman' || key === 'bacaan_mesin' };
    case 'tanggal_dokumen':
      return group(ui.penjelasan.bantuan.tanggal_dokumen, windowBases(edition));
    case 'level_indikator':
      return group(
        ui.fakta[key],
        sid.map(({ level }) => level),
      );
    case 'bukti_indikator':
      return group(
        ui.fakta[key],
        sid.map(({ bukti }) => bukti),
      );
    case 'level_spd':
      return group(
        ui.fakta[key],
        spd.baris.map(({ level }) => level),
      );
    case 'bukti_spd':
      return group(ui.fakta[key], spd.bukti === undefined ? [] : [spd.bukti]);
    case 'wajib':
      return group(
        ui.fakta[key],
        (code.startsWith('spd/') ? spd.baris : sid).map(({ wajib }) => wajib),
      );
    case 'bobot':
      return group(
        ui.fakta[key],
        (code.startsWith('spd/') ? spd.baris : sid).map(({ bobot }) => bobot),
      );
    default: {
      const fact = facts.find((candidate) => candidate.fact === key);
      if (fact === undefined) throw new Error(`no fact ${key} in the catalog`);
      return { kind: 'fakta', key, fact };
    }
  }
}

/** The basis of every window of dates, its own or that of the evidence rule it stands in. */
function windowBases({ catalog }: Edition): Basis[] {
  const rules = [
    ...catalog.sid.map(({ bukti }) => bukti),
    ...(catalog.spd.bukti === undefined ? [] : [catalog.spd.bukti]),
  ];
  return rules.flatMap(({ terima, keyakinan, sumber }) =>
    terima.flatMap(({ jendela }) =>
      jendela === undefined
        ? []
        : [{ keyakinan: jendela.keyakinan ?? keyakinan, sumber: jendela.sumber ?? sumber }],
    ),
  );
}

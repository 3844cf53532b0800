import type { DocumentContentFindings } from '../../../assess/findings/document.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { documentName, eitherKind, isKnownKind, shortKind } from './document-phrases.js';

type KindFindings = Pick<
  DocumentContentFindings,
  | 'bukti/jenis-tak-diterima'
  | 'bukti/jenis-tak-sesuai-inovasi'
  | 'bukti/basis-lain'
  | 'bukti/pendamping-tidak-ada'
>;

export const documentKindTexts = (labels: Labels): FindingTexts<KindFindings> => ({
  'bukti/jenis-tak-diterima': {
    judul: 'Kind of document not accepted',
    pesan: (args) => {
      const reason = args.alasan === undefined ? '' : ` The catalog says: ${args.alasan}`;
      return `${documentName(args, labels)} is not accepted for this indicator.${reason}`;
    },
    saran: ({ jenis = '', diterima, saran }) => {
      const guess =
        saran === undefined || isKnownKind(jenis, labels)
          ? ''
          : `Perhaps ${saran} (${labels.kind(saran)}) is meant: if so, write that as the kind (jenis). `;
      return `${guess}Attach ${eitherKind(diterima, labels)}, or correct the kind (jenis) if it is wrong.`;
    },
    penjelasan:
      'Every indicator accepts certain kinds of document; others do not count, however good they are. Often refused: a decree of an office head in own name for the regulation, a Renja or Renstra for the RKPD, an SOP for the technical guide. Kinds are written by their code, such as "jenis: perkada".',
  },
  'bukti/jenis-tak-sesuai-inovasi': {
    judul: 'Document for another sort of unit or innovation',
    pesan: (args) => {
      const meant = labels.either(args.diterima.map(labels.code));
      const about = args.perihal === 'unit' ? 'kind of unit' : 'kind of innovation';
      const found =
        args.ditemukan === undefined
          ? `the ${about} is not stated in the profile`
          : `the ${about} here is ${labels.code(args.ditemukan)}`;
      const purpose = args.perihal === 'unit' ? `from ${meant}` : `for ${meant} innovations`;
      return `${documentName(args, labels)} is accepted ${purpose} only, and ${found}.`;
    },
    saran: ({ perihal, ditemukan }) => {
      const field = perihal === 'unit' ? 'jenis_unit' : 'jenis';
      return ditemukan === undefined
        ? `Fill in ${field} in the profile; if it does not fit, replace the document.`
        : `Replace it with a document that is accepted for this innovation, or correct ${field} in the profile.`;
    },
    penjelasan:
      'Some documents hold for certain units or innovations only: RKAS for schools, RUK and RPK for puskesmas, RKP Desa for villages; screenshots of an integrated service for digital innovations, photos or documents for the others. A document of the wrong sort does not count. The sorts are read from the profile, such as "jenis_unit: puskesmas" and "jenis: digital".',
  },
  'bukti/basis-lain': {
    judul: 'Document for another basis',
    pesan: (args) =>
      `${documentName(args, labels)} is for the basis ${labels.either(args.diterima.map(labels.code))}, but the one chosen is ${labels.code(args.basis)}.`,
    saran: (args) =>
      `Attach a document for the basis ${labels.code(args.basis)}, or change basis together with its value.`,
    penjelasan:
      'The benefit is reckoned on exactly one basis: people, units, savings, income, products or trend. Their limits differ and are not interchangeable, so a document for another basis does not count. Example: "basis: orang" with a list of beneficiaries.',
  },
  'bukti/pendamping-tidak-ada': {
    judul: 'Companion document missing',
    pesan: (args) =>
      `${documentName(args, labels)} has no ${eitherKind(args.pendamping, labels)} beside it, so it does not count yet.`,
    saran: ({ jenis, pendamping }) => {
      const kind = jenis === undefined ? 'this document' : `the ${shortKind(jenis, labels)}`;
      return `Attach beside ${kind} ${eitherKind(pendamping, labels)} that contains the name of the innovation.`;
    },
    penjelasan:
      'A Perda on regional innovation rarely names the innovation. It therefore counts only together with a Perkada or decree that does, under the same indicator. The companion must hold on its own: complete identity, signature, and the name of the innovation.',
  },
});

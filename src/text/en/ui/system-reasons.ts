import { type LabelTable, lookUp } from '../../look-up.js';

const REASONS: LabelTable = {
  EACCES: 'there is no permission for this file or folder',
  EPERM: 'there is no permission for this file or folder',
  EBUSY: 'another program is using the file',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'what is named as a folder is a file',
  EISDIR: 'what is named as a file is a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the storage quota is used up',
  EROFS: 'the disk can only be read',
  ENAMETOOLONG: 'the name of the file is too long',
  EMFILE: 'too many files are open at once',
  ENFILE: 'too many files are open at once',
  EIO: 'the disk has a problem',
  ELOOP: 'links point to each other',
  ETIMEDOUT: 'the disk does not answer',
  ENETUNREACH: 'there is no network',
  'bukan berkas biasa': 'it is not an ordinary file',
};

/** What the operating system says, in words; a reason that is not known is quoted. */
export function explainSystemReason(reason: string): string {
  return lookUp(REASONS, reason) ?? `the system answers "${reason}"`;
}

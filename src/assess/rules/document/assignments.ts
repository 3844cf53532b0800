/** One assignment names the team, its roles and its offices, so it may stand under several indicators. */
export const ASSIGNMENTS: readonly string[] = ['surat_penugasan', 'surat_perintah'];

/** The states of a slot in the order in which views list them: what is in order first. */
export const STATUSES = ['sesuai', 'belum_dipastikan', 'tidak_sesuai', 'tidak_terisi'] as const;

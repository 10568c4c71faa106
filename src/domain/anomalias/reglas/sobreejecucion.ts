import type { ReglaDeAnomalia } from '../candidata';

/** A year that ended far over what it programmed: of the meta, or of the datum. */
export const sobreejecucion: ReglaDeAnomalia = {
  codigo: 'SOBREEJECUCION',
  clase: 'anomalía',
  halla({ codigo, corte, calculo, pam }, { observado }) {
    if (corte.trimestre !== 'T4') return undefined;
    const told = observado.find(
      ({ codigo: regla, row }) =>
        regla === 'SOBREEJECUCION' && row.accion === codigo && row.vigencia === corte.vigencia,
    );
    const delAno = calculo.vigencias.find(({ vigencia }) => vigencia === corte.vigencia);
    const meta = pam[`meta${corte.vigencia}`];
    return (
      told && {
        mensaje: told.mensaje,
        evidencia: {
          ejecutado: delAno?.ejecutado ?? null,
          programado: delAno?.programado ?? null,
          meta: meta ?? null,
        },
      }
    );
  },
};

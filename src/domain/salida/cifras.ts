// The figures that a salida may give beside the rows of the PAM: what the add-on calculates of each acción at a corte.

import type { AvanceAccion } from '../avance/avance';
import { conTope } from '../avance/cifra';
import { ESTADOS_AVANCE } from '../avance/estado';
import type { AnyRow, Column, PlacedColumn, Valor } from '../register';
import { redondear } from '../vigencia/repartir';

interface Cifra extends Pick<Column, 'label' | 'kind' | 'valores'> {
  readonly of: (accion: AvanceAccion, vigencia: number) => Valor | null | undefined;
}

/** Ratios as they are printed, to a hundredth of a point. */
const enPuntos = (ratio: number | null | undefined): number | null | undefined =>
  ratio == null ? ratio : redondear(ratio, 4);

const CIFRAS: { readonly [key: string]: Cifra } = {
  programadoDelAno: {
    label: 'Programado del año al corte',
    kind: 'decimal',
    of: (one) => one.programadoAlCorte,
  },
  ejecutadoDelAno: {
    label: 'Ejecutado del año al corte',
    kind: 'decimal',
    of: ({ vigencias }, year) => vigencias.find(({ vigencia }) => vigencia === year)?.ejecutado,
  },
  avanceDelAno: {
    label: 'Avance del año al corte',
    kind: 'porcentaje',
    of: (one) => enPuntos(conTope(one.avanceAlCorte)),
  },
  acumulado: { label: 'Acumulado del cuatrienio', kind: 'decimal', of: (one) => one.acumulado },
  avanceDelCuatrienio: {
    label: 'Avance del cuatrienio',
    kind: 'porcentaje',
    of: (one) => enPuntos(one.avanceCuatrienioConTope),
  },
  estadoDelAvance: {
    label: 'Estado del avance',
    kind: 'lista',
    valores: ESTADOS_AVANCE,
    of: (one) => one.estado,
  },
  apropiado: {
    label: 'Apropiado del año',
    kind: 'dinero',
    of: ({ financiero }) => financiero.apropiado,
  },
  comprometido: {
    label: 'Comprometido del año',
    kind: 'dinero',
    of: ({ financiero }) => financiero.comprometido,
  },
  obligado: {
    label: 'Obligado del año',
    kind: 'dinero',
    of: ({ financiero }) => financiero.obligado,
  },
  pagado: { label: 'Pagado del año', kind: 'dinero', of: ({ financiero }) => financiero.pagado },
  ejecucionFinanciera: {
    label: 'Ejecución financiera del año',
    kind: 'porcentaje',
    of: ({ financiero }) => enPuntos(financiero.ejecucion),
  },
};
const CORTE = 'corte';

const DE_CADA_ACCION = 'pam';

/** Of the register of this key: those of the PAM, after its own columns. */
export const columnasDeCifras = (registro: string): readonly PlacedColumn[] =>
  registro !== DE_CADA_ACCION
    ? []
    : [
        ...Object.entries(CIFRAS).map(
          ([key, { label, kind, valores }]): PlacedColumn => ({
            key: `cifra.${key}`,
            label,
            kind,
            ...(valores && { valores }),
          }),
        ),
        { key: `cifra.${CORTE}`, label: 'Corte de las cifras', kind: 'texto' },
      ];

/** What they say of an acción at a corte, "2026-T2". */
export const cifrasDe = (accion: AvanceAccion, corte: string): AnyRow => ({
  ...Object.fromEntries(
    Object.entries(CIFRAS).map(([key, { of }]) => [
      `cifra.${key}`,
      of(accion, Number(corte.slice(0, 4))) ?? undefined,
    ]),
  ),
  [`cifra.${CORTE}`]: corte,
});

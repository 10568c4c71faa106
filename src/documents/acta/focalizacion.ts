// The choices of institutions that a meeting froze: with what they were made, who entered, and what people decided over it.

import { leerCongelado } from '../../domain/focalizacion/congelado';
import { segunElCalculo } from '../../domain/focalizacion/final';
import type { CriterioMedido } from '../../domain/focalizacion/puntos';
import { formatNumero } from '../../domain/formato';
import { cuenta, enumerar, siHay } from '../../domain/redaccion';
import type { CuposRow } from '../../domain/registers/cupos';
import type { FocalizacionRow } from '../../domain/registers/focalizacion';
import type { IedRow } from '../../domain/registers/ied';
import type { PamRow } from '../../domain/registers/pam';
import type { ActaDatos } from './marcadores';

export type FocalizacionDeActa = Pick<ActaDatos, 'hayFocalizaciones' | 'focalizaciones'>;
export const SIN_FOCALIZACION: FocalizacionDeActa = {
  hayFocalizaciones: false,
  focalizaciones: [],
};

interface Registros {
  readonly cupos: readonly CuposRow[];
  readonly focalizacion: readonly FocalizacionRow[];
  readonly pam: readonly PamRow[];
  readonly ied: readonly IedRow[];
}
type Una = ActaDatos['focalizaciones'][number];

export function focalizacionDeActa(codigo: string, registros: Registros): FocalizacionDeActa {
  const own = registros.cupos.filter(({ acta, congeladoEl }) => acta === codigo && congeladoEl);
  const nombres = new Map(registros.ied.map((row) => [row.codigoDane, row.nombre]));
  const titulos = new Map(registros.pam.map((row) => [row.codigo, row.accion]));
  const focalizaciones = own.map((cupos) => {
    const filas = registros.focalizacion.filter(
      (row) => row.vigencia === cupos.vigencia && row.accion === cupos.accion,
    );
    return una(cupos, filas, { nombres, titulos });
  });
  return { hayFocalizaciones: focalizaciones.length > 0, focalizaciones };
}

interface Nombres {
  readonly nombres: ReadonlyMap<string | undefined, string | undefined>;
  readonly titulos: ReadonlyMap<string | undefined, string | undefined>;
}

function una(cupos: CuposRow, filas: readonly FocalizacionRow[], named: Nombres): Una {
  const { accion = '', vigencia } = cupos;
  const congelado = leerCongelado(cupos.congelado ?? '');
  const nombre = ({ ied = '' }: FocalizacionRow): string => named.nombres.get(ied) ?? ied;
  const byOrder = [...filas].sort((a, b) => (a.orden ?? Infinity) - (b.orden ?? Infinity));
  const isChanged = ({ decision, final }: FocalizacionRow): boolean =>
    decision !== undefined && final !== undefined && final !== segunElCalculo(decision);
  const told = byOrder.filter((row) => row.final === 'Seleccionada' || isChanged(row));
  const sin = byOrder.filter(({ decision }) => decision === 'sin información');
  return {
    accion: [accion, named.titulos.get(accion)].filter(Boolean).join(' '),
    vigencia: `${vigencia ?? ''}`,
    reglas: reglasDe(cupos),
    criterios: (congelado?.criterios ?? []).map((criterio) => ({
      criterio: criterioDicho(criterio, congelado?.nombres.get(criterio.variable)),
      peso: formatNumero(criterio.peso),
      situacion: criterio.situacion,
    })),
    elegidas: told.map((row) => ({
      orden: siHay(row.orden, String),
      ied: nombre(row),
      puntaje: row.puntaje === undefined ? 'sin información' : formatNumero(row.puntaje, 2),
      final: row.final ?? '',
      porque: isChanged(row) ? (row.motivo ?? '') : (row.aportes ?? ''),
    })),
    resto: [
      `De ${cuenta(filas.length, 'IED', 'IED')}, ${cuenta(filas.length - told.length, 'queda', 'quedan')} fuera de esta lista.`,
      sin.length === 0
        ? 'Todas tienen información suficiente.'
        : `Sin información suficiente: ${enumerar(sin.map(nombre))}.`,
    ].join(' '),
  };
}

function reglasDe({ cupos, minimo, cobertura = 70 }: CuposRow): string {
  const entran = cupos === undefined ? 'sin límite de cupos' : cuenta(cupos, 'cupo', 'cupos');
  const desde =
    minimo === undefined ? 'sin puntaje mínimo' : `puntaje mínimo ${formatNumero(minimo)}`;
  return `${entran}; ${desde}; cobertura mínima ${formatNumero(cobertura)} de 100`;
}

function criterioDicho(criterio: CriterioMedido, nombre = criterio.variable): string {
  const { sentido, piso, techo, delUniverso, tablaEscrita, vigenciaDelDato } = criterio;
  const of = (isOfAll: boolean): string => (isOfAll ? ' (de las IED)' : '');
  const how =
    sentido === 'Tabla'
      ? `por tabla: ${tablaEscrita}`
      : `${sentido.toLowerCase()}, de ${formatNumero(piso)}${of(delUniverso.piso)} a ${formatNumero(techo)}${of(delUniverso.techo)}`;
  return `${nombre}: ${how}; dato de ${vigenciaDelDato}`;
}

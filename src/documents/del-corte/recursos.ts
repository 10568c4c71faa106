// The money of the vigencia by componente beside what was physically done with it: each percentage with what it is over, and
// the gap between the two in points.

import { over } from '../../domain/avance/financiero';
import { type Recursos, recursosDe, recursosPorComponente } from '../../domain/avance/recursos';
import { conSigno } from '../../domain/en-puntos';
import { parametro } from '../../domain/parametros';
import { dinero, razonEscrita, SIN_REPORTE } from '../../domain/redaccion';
import type { Datos } from '../marcadores';
import type { Informe } from './libro';
import type { MARCADORES_RECURSOS } from './marcadores';

type RecursosDatos = Datos<typeof MARCADORES_RECURSOS>;

/** The table of resources, with its total. */
export function recursos(informe: Informe): RecursosDatos {
  const base = baseDe(informe);
  const rows = recursosPorComponente(calculosDe(informe), base).map((one) =>
    escribir(one.componente, one),
  );
  const total = escribir('Total', recursosDe(calculosDe(informe), base));
  return {
    hayRecursos: rows.length > 0,
    recursos: rows.length > 1 ? [...rows, total] : rows,
    basePagos: base,
  };
}

/** What the plan has committed of what it was given, and the gap of its physical avance in points. */
export function financieroDelPlan(informe: Informe): {
  readonly ejecucion: string | null;
  readonly brecha: number | null;
} {
  const { ejecucion, brecha } = recursosDe(calculosDe(informe), baseDe(informe));
  return { ejecucion: ejecucion === null ? null : razonEscrita(ejecucion), brecha };
}

const calculosDe = ({ acciones }: Informe) => acciones.map(({ calculo }) => calculo);
const baseDe = ({ libro }: Informe) => parametro(libro.parametros, 'pagos_sobre');

const escribir = (componente: string, own: Recursos): RecursosDatos['recursos'][number] => ({
  componente,
  apropiado: monto(own.apropiado),
  comprometido: monto(own.comprometido),
  obligado: monto(own.obligado),
  pagado: monto(own.pagado),
  ejecucion: razonEscrita(own.ejecucion),
  obligaciones: razonEscrita(over(own.obligado, own.apropiado)),
  pagos: razonEscrita(own.pagos),
  fisico: razonEscrita(own.fisico),
  brecha: conSigno(own.brecha),
});

const monto = (pesos: number | null): string => (pesos === null ? SIN_REPORTE : dinero(pesos));

// The money of the vigencia by componente beside what was physically done with it: each percentage with what it is over, and
// the gap between the two in points.

import { conTope, puntos } from '../../domain/avance/cifra';
import { mediaDe } from '../../domain/avance/consolidar';
import { conRazones, type Financiero, over } from '../../domain/avance/financiero';
import { MONTOS, type Monto } from '../../domain/avance/montos';
import { groupBy } from '../../domain/group-by';
import { parametro } from '../../domain/parametros';
import { dinero, razonEscrita, SIN_REPORTE } from '../../domain/redaccion';
import type { Datos } from '../marcadores';
import { conSigno } from './en-puntos';
import type { AccionInforme, Informe } from './libro';
import type { MARCADORES_RECURSOS } from './marcadores';

type RecursosDatos = Datos<typeof MARCADORES_RECURSOS>;

/** The table of resources, with its total. */
export function recursos(informe: Informe): RecursosDatos {
  const funded = conRecursos(informe);
  const rows = [...groupBy(funded, ({ cifras }) => cifras.componente)].map(([componente, own]) =>
    escribir(componente, own, informe),
  );
  const total = escribir('Total', funded, informe);
  return {
    hayRecursos: rows.length > 0,
    recursos: rows.length > 1 ? [...rows, total] : rows,
    basePagos: parametro(informe.libro.parametros, 'pagos_sobre'),
  };
}

/** What the plan has committed of what it was given, and the gap of its physical avance in points. */
export function financieroDelPlan(informe: Informe): {
  readonly ejecucion: string | null;
  readonly brecha: number | null;
} {
  const funded = conRecursos(informe);
  const { ejecucion } = sumar(funded, informe);
  return {
    ejecucion: ejecucion === null ? null : razonEscrita(ejecucion),
    brecha: puntos(fisico(funded), ejecucion),
  };
}

const conRecursos = ({ acciones }: Informe): readonly AccionInforme[] =>
  acciones.filter(({ cifras }) => MONTOS.some((monto) => cifras.financiero[monto] !== null));

/** The year's physical avance of the acciones that have money, which is what the money is compared with. */
const fisico = (acciones: readonly AccionInforme[]): number | null =>
  mediaDe(acciones.map(({ calculo }) => calculo))((a) => conTope(a.avanceDelAno));

function sumar(acciones: readonly AccionInforme[], { libro }: Informe): Financiero {
  const sum = (monto: Monto): number | null => {
    const known = acciones.flatMap(({ cifras }) => cifras.financiero[monto] ?? []);
    return known.length === 0 ? null : known.reduce((total, one) => total + one, 0);
  };
  const [apropiado, comprometido, obligado, pagado] = MONTOS.map(sum);
  return conRazones(
    {
      apropiado: apropiado ?? null,
      comprometido: comprometido ?? null,
      obligado: obligado ?? null,
      pagado: pagado ?? null,
    },
    parametro(libro.parametros, 'pagos_sobre'),
  );
}

function escribir(
  componente: string,
  acciones: readonly AccionInforme[],
  informe: Informe,
): RecursosDatos['recursos'][number] {
  const sums = sumar(acciones, informe);
  const done = fisico(acciones);
  return {
    componente,
    apropiado: monto(sums.apropiado),
    comprometido: monto(sums.comprometido),
    obligado: monto(sums.obligado),
    pagado: monto(sums.pagado),
    ejecucion: razonEscrita(sums.ejecucion),
    obligaciones: razonEscrita(over(sums.obligado, sums.apropiado)),
    pagos: razonEscrita(sums.pagos),
    fisico: razonEscrita(done),
    brecha: conSigno(puntos(done, sums.ejecucion)),
  };
}

const monto = (pesos: number | null): string => (pesos === null ? SIN_REPORTE : dinero(pesos));

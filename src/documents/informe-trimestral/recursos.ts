// The money of the vigencia by componente, as reported in Seguimiento. Each quarter's figures are
// running totals of the year, as budget offices report them: the last one speaks for the acción.

import { groupBy } from '../../domain/group-by';
import { dinero, razonEscrita } from '../../domain/redaccion';
import type { SeguimientoRow } from '../../domain/registers/seguimiento';
import type { AccionInforme, Informe } from './libro';
import type { InformeDatos } from './marcadores';

interface Sumas {
  readonly apropiado: number;
  readonly comprometido: number;
  readonly pagado: number;
}
const NADA: Sumas = { apropiado: 0, comprometido: 0, pagado: 0 };

/** The table of resources, with its total. */
export function recursos({
  acciones,
  corte,
}: Informe): Pick<InformeDatos, 'hayRecursos' | 'recursos'> {
  const funded = acciones.flatMap((accion) => {
    const last = lastWithMoney(accion, corte.vigencia);
    return last ? [{ componente: accion.cifras.componente, sumas: amounts(last) }] : [];
  });
  const rows = [...groupBy(funded, ({ componente }) => componente)].map(([componente, own]) =>
    escribir(componente, own.map(({ sumas }) => sumas).reduce(add, NADA)),
  );
  const total = escribir('Total', funded.map(({ sumas }) => sumas).reduce(add, NADA));
  return { hayRecursos: rows.length > 0, recursos: rows.length > 1 ? [...rows, total] : rows };
}

function lastWithMoney({ calculo }: AccionInforme, vigencia: number): SeguimientoRow | undefined {
  const delAno = calculo.vigencias.find((one) => one.vigencia === vigencia)?.trimestres ?? [];
  return [...delAno]
    .reverse()
    .map(({ row }) => row)
    .find(
      (row) =>
        row.apropiado !== undefined || row.comprometido !== undefined || row.pagado !== undefined,
    );
}

const amounts = ({ apropiado = 0, comprometido = 0, pagado = 0 }: SeguimientoRow): Sumas => ({
  apropiado,
  comprometido,
  pagado,
});

const add = (a: Sumas, b: Sumas): Sumas => ({
  apropiado: a.apropiado + b.apropiado,
  comprometido: a.comprometido + b.comprometido,
  pagado: a.pagado + b.pagado,
});

const escribir = (
  componente: string,
  { apropiado, comprometido, pagado }: Sumas,
): InformeDatos['recursos'][number] => ({
  componente,
  apropiado: dinero(apropiado),
  comprometido: dinero(comprometido),
  pagado: dinero(pagado),
  ejecucion: razonEscrita(apropiado === 0 ? null : comprometido / apropiado),
});

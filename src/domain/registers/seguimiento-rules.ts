// What Seguimiento must agree with: the metas of the PAM, and the money with the progress.

import { ACUMULACIONES } from '../avance/acumulacion';
import { type Trimestral, terminosDe, totalDe } from '../avance/vigencia';
import { formatNumero } from '../formato';
import { groupBy } from '../group-by';
import { type AnyRow, type Fila, type Hallado, NP, type Rule, type RuleContext } from '../register';
import type { PamRow } from './pam';

/** The quarters of a vigencia, totalled as the acción says, must make the meta that the PAM has for it. */
export const metaDeLaVigencia: Rule = (filas, context) => {
  const acciones = accionesPorCodigo(context);
  const anos = groupBy(filas, ({ row }) => `${row.accion} ${row.vigencia}`);
  return [...anos.values()].flatMap((own): readonly Hallado[] => {
    const [first] = own;
    const accion = first && acciones.get(first.row.accion as string);
    return first && accion ? compararMeta(first, own, accion) : [];
  });
};

function compararMeta(first: Fila, filas: readonly Fila[], accion: PamRow): readonly Hallado[] {
  const { vigencia } = first.row;
  const meta = accion[`meta${vigencia as number}`];
  const { tipoAcumulacion: tipo, reglaTrimestral: regla = 'Suma' } = accion;
  const sorted = [...filas].sort((a, b) => compareText(a.row.trimestre, b.row.trimestre));
  const trimestres = sorted.map(({ row }) => row as Trimestral);
  const terminos = terminosDe(trimestres, regla, tipo && ACUMULACIONES[tipo]);
  const programado = totalDe(terminos.programado, regla);
  if (meta === undefined || programado === null || programado === meta) return [];
  if (meta === NP && programado === 0) return [];
  const written = meta === NP ? 'NP' : formatNumero(meta);
  const mensaje = `Los trimestres de ${vigencia} de la acción ${accion.codigo} programan ${formatNumero(programado)} (${regla}) y la meta del PAM es ${written}: ajuste los trimestres o la meta.`;
  const { fila } = first;
  return [
    { fila, columna: 'programado', codigo: 'META_DISTINTA', severidad: 'advertencia', mensaje },
  ];
}

/** Money committed or paid without progress; in a Reducción, a result of 0 is progress. */
export const ejecucionFinanciera: Rule = (filas, context) => {
  const acciones = accionesPorCodigo(context);
  return filas.flatMap(({ fila, row }): Hallado[] => {
    const dinero = Math.max(amount(row.comprometido), amount(row.pagado));
    const tipo = acciones.get(row.accion as string)?.tipoAcumulacion;
    const isProgress = row.ejecutado !== undefined && (row.ejecutado !== 0 || tipo === 'Reducción');
    if (dinero === 0 || isProgress) return [];
    const mensaje = `Hay $ ${formatNumero(dinero)} comprometidos o pagados y ningún avance físico: reporte lo ejecutado o explíquelo en el análisis.`;
    return [
      {
        fila,
        columna: 'ejecutado',
        codigo: 'DINERO_SIN_AVANCE',
        severidad: 'advertencia',
        mensaje,
      },
    ];
  });
};

const accionesPorCodigo = (context: RuleContext): ReadonlyMap<string, PamRow> =>
  new Map(context.rows('pam').map(({ row }) => [row.codigo as string, row as PamRow]));

const amount = (value: AnyRow[string]): number => (typeof value === 'number' ? value : 0);

const compareText = (a: AnyRow[string], b: AnyRow[string]): number =>
  String(a) < String(b) ? -1 : 1;

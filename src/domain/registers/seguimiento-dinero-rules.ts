// The money of a quarter, accumulated within the year: in its order from what was appropriated to what was
// paid, beside the quarter before, and beside the progress.

import { vaHaciaAbajo } from '../avance/acumulacion';
import { type DeQuien, quienReporta } from '../avance/meta-compartida';
import { MONTOS, type Monto as Paso } from '../avance/montos';
import { dinero } from '../redaccion';
import type { AnyRow, Fila, Hallado, Rule, RuleContext } from '../register';
import type { PamRow } from './pam';
import { accionesPorCodigo, trimestresPorAno } from './seguimiento-anos';

/** Each step of the chain must fit in those before it; one that is blank in its quarter is as it was last written in the year. */
export const cadenaDelDinero: Rule = (filas) => {
  const antes = montosAntes(filas);
  return filas.flatMap(({ fila, row }): Hallado[] =>
    MONTOS.flatMap((paso): Hallado[] => {
      const valor = row[paso];
      if (typeof valor !== 'number') return [];
      const excedido = excedidoPor(paso, valor, { ...antes.get(row), ...montosDe(row) });
      if (!excedido) return [];
      const mensaje = `Lo ${paso} (${dinero(valor)}) supera lo ${excedido.paso} (${dinero(excedido.valor)}): revise los valores acumulados del año.`;
      const codigo = paso === 'comprometido' ? 'COMPROMISO_MAYOR' : 'PAGO_MAYOR';
      return [{ fila, columna: paso, codigo, severidad: 'advertencia', mensaje }];
    }),
  );
};

type Montos = { readonly [P in Paso]?: number };

const montosDe = (row: AnyRow): Montos =>
  Object.fromEntries(
    MONTOS.flatMap((paso) => (typeof row[paso] === 'number' ? [[paso, row[paso]]] : [])),
  );

/** What was last written in the year before each row: several may stand in one line of a file. */
function montosAntes(filas: readonly Fila[]): ReadonlyMap<AnyRow, Montos> {
  const byRow = new Map<AnyRow, Montos>();
  for (const trimestres of trimestresPorAno(filas)) {
    let montos: Montos = {};
    for (const { row } of trimestres) {
      byRow.set(row, montos);
      montos = { ...montos, ...montosDe(row) };
    }
  }
  return byRow;
}

/** The first step that a value does not fit in; what was appropriated is asked only where nothing else is known. */
function excedidoPor(
  paso: Paso,
  valor: number,
  montos: Montos,
): { readonly paso: Paso; readonly valor: number } | undefined {
  const known = MONTOS.slice(0, MONTOS.indexOf(paso)).flatMap((one) => {
    const monto = montos[one];
    return monto === undefined ? [] : { paso: one, valor: monto };
  });
  const nearer = known.filter((one) => one.paso !== 'apropiado');
  return (nearer.length > 0 ? nearer : known).find((one) => one.valor < valor);
}

/** How a value accumulated within the year may fall all the same. */
const BAJA_SI_HUBO: { readonly [P in Exclude<Paso, 'apropiado'>]: string } = {
  comprometido: 'liberación',
  obligado: 'anulación',
  pagado: 'reintegro',
};

/** A value lower than in the quarter before it that has one, in the same year. */
export const dineroQueRetrocede: Rule = (filas) =>
  trimestresPorAno(filas).flatMap((trimestres) =>
    (Object.keys(BAJA_SI_HUBO) as (keyof typeof BAJA_SI_HUBO)[]).flatMap((paso) => {
      const valores = trimestres.flatMap(({ fila, row }) => {
        const valor = row[paso];
        return typeof valor === 'number' ? { fila, valor } : [];
      });
      return valores.flatMap(({ fila, valor }, i): Hallado[] => {
        const before = valores[i - 1]?.valor ?? 0;
        if (valor >= before) return [];
        const mensaje = `Lo ${paso} bajó de ${dinero(before)} a ${dinero(valor)}: los valores son acumulados del año; confirme si hubo ${BAJA_SI_HUBO[paso]}.`;
        const codigo = 'DINERO_RETROCEDE';
        return [{ fila, columna: paso, codigo, severidad: 'advertencia', mensaje }];
      });
    }),
  );

/** Money committed or paid without progress; where it is to come down, a result of 0 is progress. */
export const dineroSinAvance: Rule = (filas, context) => {
  const acciones = accionesPorCodigo(context);
  const resultadoDe = resultados(filas, context);
  return filas.flatMap(({ fila, row }): Hallado[] => {
    const gastado = Math.max(...MONTOS.slice(1).map((paso) => amount(row[paso])));
    const tipo = acciones.get(row.accion as string)?.tipoAcumulacion;
    const isGoal = vaHaciaAbajo(tipo);
    const resultado = resultadoDe(row);
    const isProgress = resultado !== undefined && (resultado !== 0 || isGoal);
    if (gastado === 0 || isProgress) return [];
    const mensaje = `Hay ${dinero(gastado)} comprometidos o pagados y ningún avance físico: reporte lo ejecutado o explíquelo en el análisis.`;
    const severidad = row.analisis === undefined ? 'advertencia' : 'nota';
    return [{ fila, columna: 'ejecutado', codigo: 'DINERO_SIN_AVANCE', severidad, mensaje }];
  });
};

/** The result of a row in its quarter, or that of the acción which reports its shared meta. */
function resultados(filas: readonly Fila[], context: RuleContext): (row: AnyRow) => AnyRow[string] {
  const quarterOf = (accion: AnyRow[string], { vigencia, trimestre }: AnyRow): string =>
    `${accion} ${vigencia} ${trimestre}`;
  const reporters = quienReporta(
    context.rows('pam') as readonly Fila<PamRow>[],
    filas as readonly Fila<DeQuien>[],
  );
  const results = new Map(filas.map(({ row }) => [quarterOf(row.accion, row), row.ejecutado]));
  return (row) => {
    const reporter = reporters.get(`${row.accion}`);
    const isShown = row.ejecutado === undefined && reporter !== row.accion;
    return isShown ? results.get(quarterOf(reporter, row)) : row.ejecutado;
  };
}

const amount = (value: AnyRow[string]): number => (typeof value === 'number' ? value : 0);

// Whether the metas of the vigencias agree with the meta of the cuatrienio, as each tipo de
// acumulación asks (rules of the plan indicativo departamental, EVAPLAN).

import { type TipoAcumulacion, vaHaciaAbajo } from '../avance/acumulacion';
import { isSame, suma } from '../avance/cifra';
import { formatNumero } from '../formato';
import { type AnyRow, type Hallado, NP, type Rule, type Valor } from '../register';

interface Metas {
  readonly cuatrienio: number;
  /** By vigencia, oldest first; undefined where it is blank. */
  readonly anuales: readonly (number | typeof NP | undefined)[];
}
/** What is wrong, in words that follow "La meta del cuatrienio es X"; undefined when nothing is. */
type Consistencia = (metas: Metas) => string | undefined;

const numeros = ({ anuales }: Metas): readonly number[] =>
  anuales.filter((meta) => typeof meta === 'number');

/** While a vigencia is blank the years may still fall short, not pass. */
const sumaDeAnos: Consistencia = (metas) => {
  const total = suma(numeros(metas));
  const pending = metas.anuales.includes(undefined) && total < metas.cuatrienio;
  return pending || isSame(total, metas.cuatrienio)
    ? undefined
    : `y las vigencias suman ${formatNumero(total)}`;
};

const ultimoAno: Consistencia = (metas) => {
  const last = [...numeros(metas)].pop();
  const pending = metas.anuales[metas.anuales.length - 1] === undefined;
  return pending || last === undefined || isSame(last, metas.cuatrienio)
    ? undefined
    : `y la última vigencia programada tiene ${formatNumero(last)}`;
};

const todosLosAnos: Consistencia = (metas) => {
  const other = numeros(metas).find((meta) => !isSame(meta, metas.cuatrienio));
  return other === undefined ? undefined : `y hay una vigencia con ${formatNumero(other)}`;
};

/** Reducción anual is left unchecked, as EVAPLAN does. */
const CONSISTENCIA: { readonly [T in TipoAcumulacion]: Consistencia | undefined } = {
  Acumulado: sumaDeAnos,
  Flujo: ultimoAno,
  Capacidad: ultimoAno,
  Stock: todosLosAnos,
  Reducción: ultimoAno,
  'Reducción anual': undefined,
};

const QUE_HACER: { readonly [T in TipoAcumulacion]?: string } = {
  Acumulado: 'los años deben sumarla',
  Flujo: 'el último año debe igualarla',
  Capacidad: 'el último año debe igualarla',
  Stock: 'cada año debe igualarla; ponga NP donde no se programó',
  Reducción: 'el último año debe igualarla',
};

/** Metas that disagree with their tipo, and línea base missing or on the wrong side. */
export const programacion: Rule = (filas, { vigencias }) =>
  filas.flatMap(({ fila, row }): Hallado[] => {
    const tipo = row.tipoAcumulacion as TipoAcumulacion | undefined;
    if (tipo === undefined || typeof row.metaCuatrienio !== 'number') return [];
    const metas = { cuatrienio: row.metaCuatrienio, anuales: anualesDe(row, vigencias) };
    const wrong = CONSISTENCIA[tipo]?.(metas);
    const found: Hallado[] = [...lineaBase(fila, tipo, row.lineaBase, metas.cuatrienio)];
    if (wrong) {
      const mensaje = `La meta del cuatrienio es ${formatNumero(metas.cuatrienio)} ${wrong}: con tipo ${tipo}, ${QUE_HACER[tipo]}.`;
      const columna = 'metaCuatrienio';
      found.push({ fila, columna, codigo: 'PROGRAMACION', severidad: 'advertencia', mensaje });
    }
    return found;
  });

const anualesDe = (row: AnyRow, vigencias: readonly number[]): Metas['anuales'] =>
  vigencias.map((v) => {
    const meta = row[`meta${v}`];
    return typeof meta === 'number' || meta === NP ? meta : undefined;
  });

/** How each year must stand to the one before; a tipo that is not here may go either way, or `programacion` holds it. */
const CADA_ANO: { readonly [T in TipoAcumulacion]?: 'mayor' | 'menor' } = {
  Capacidad: 'mayor',
  Reducción: 'menor',
  'Reducción anual': 'menor',
};

/** A year whose meta undoes what the last programmed year before it was to reach. */
export const metasQueRetroceden: Rule = (filas, { vigencias }) =>
  filas.flatMap(({ fila, row }): Hallado[] => {
    const tipo = row.tipoAcumulacion as TipoAcumulacion | undefined;
    const sentido = tipo && CADA_ANO[tipo];
    if (!sentido) return [];
    const anuales = anualesDe(row, vigencias);
    const metas = vigencias.flatMap((vigencia, i) => {
      const meta = anuales[i];
      return typeof meta === 'number' ? { vigencia, meta } : [];
    });
    return metas.flatMap(({ vigencia, meta }, i): Hallado[] => {
      const before = metas[i - 1];
      if (!before || (sentido === 'mayor' ? meta >= before.meta : meta <= before.meta)) return [];
      const mensaje = `La meta de ${vigencia} (${formatNumero(meta)}) retrocede frente a la de ${before.vigencia} (${formatNumero(before.meta)}), y en ${tipo} cada año debe ser igual o ${sentido}: revise las dos.`;
      const columna = `meta${vigencia}`;
      return [{ fila, columna, codigo: 'METAS_RETROCEDEN', severidad: 'advertencia', mensaje }];
    });
  });

/** A count only grows, and a Reducción goes down. */
export const cuentaQueNoCrece: Rule = (filas) =>
  filas.flatMap(({ fila, row }): Hallado[] => {
    const { codigo: accion, evidenciasQueCuenta } = row;
    const tipo = row.tipoAcumulacion as TipoAcumulacion | undefined;
    if (evidenciasQueCuenta === undefined || !vaHaciaAbajo(tipo)) return [];
    const mensaje = `Con tipo ${tipo} no se cuentan evidencias, que solo suman: deje en blanco «Evidencias que cuenta» de ${accion}, o revise su tipo de acumulación.`;
    const columna = 'evidenciasQueCuenta';
    return [{ fila, columna, codigo: 'CUENTA_EN_REDUCCION', severidad: 'advertencia', mensaje }];
  });

/** Capacidad and Reducción are measured from the línea base. */
function lineaBase(
  fila: number,
  tipo: TipoAcumulacion,
  base: Valor | undefined,
  meta: number,
): readonly Hallado[] {
  if (tipo !== 'Capacidad' && tipo !== 'Reducción') return [];
  const where = { fila, columna: 'lineaBase', severidad: 'advertencia' } as const;
  if (typeof base !== 'number') {
    const mensaje = `El avance de ${tipo} se mide desde la línea base: escríbala para poder calcularlo.`;
    return [{ ...where, codigo: 'LINEA_BASE_AUSENTE', mensaje }];
  }
  if (tipo === 'Capacidad' ? meta > base : meta < base) return [];
  const side = tipo === 'Capacidad' ? 'mayor' : 'menor';
  const mensaje = `Con tipo ${tipo} la meta (${formatNumero(meta)}) debe ser ${side} que la línea base (${formatNumero(base)}): revise los dos datos.`;
  return [{ ...where, codigo: 'LINEA_BASE_SIN_RECORRIDO', mensaje }];
}

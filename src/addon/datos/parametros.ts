// Parameters by key, read and set through the one way to write.

import { PARAMETROS_DEL_LIBRO } from '../../documents';
import { type Cambio, modificacion } from '../../domain/cambio';
import { cierreDelParametro } from '../../domain/parametros';
import { quisoDecir } from '../../domain/parecido';
import { parseCelda } from '../../domain/parse';
import type { Fila, Valor } from '../../domain/register';
import { parametros } from '../../domain/registers/parametros';
import { parametrosLegibles } from '../../domain/registers/parametros-rules';
import { commit } from '../commit/commit';
import { applyEtapa } from '../install/etapa';
import { openLibro } from '../libro/open-libro';
import { UserError } from '../user-error';
import type { ParametroPedido } from './parametro-pedido';

export interface ParametroFicha {
  readonly clave: string;
  readonly valor: Valor | null;
  readonly descripcion: string;
}

/** All parameters, one of them, or one with a new value. */
export function parameter({ clave, valor }: ParametroPedido): readonly ParametroFicha[] {
  const claves = Object.keys(PARAMETROS_DEL_LIBRO);
  const asked = clave === undefined ? claves : claves.filter((known) => known === clave);
  if (clave !== undefined && asked.length === 0) {
    const hint = quisoDecir(clave, claves);
    throw new UserError(
      `No existe el parámetro «${clave}».${hint} Son: ${claves.join(', ')}.`,
      'PARAMETRO',
    );
  }
  if (clave !== undefined && valor !== undefined) {
    return [fichaOf(clave, setParameter(clave, valor))];
  }
  const filas = openLibro().rows('parametros');
  return asked.map((key) => fichaOf(key, filas.find(({ row }) => row.clave === key)?.row.valor));
}

const fichaOf = (clave: string, valor: Valor | undefined): ParametroFicha => ({
  clave,
  valor: valor ?? null,
  descripcion: PARAMETROS_DEL_LIBRO[clave]?.help ?? '',
});

/**
 * Writes a value as typed, once it can be read as its kind asks; gives it as it will be read. It is not read again: that
 * may fail, and what was done would be told as if it had not been.
 */
function setParameter(clave: string, typed: string): Valor | undefined {
  const lectura = parseCelda(parametros.columns.valor, typed);
  if ('error' in lectura) throw new UserError(lectura.error.mensaje, 'PARAMETRO');
  const valor = lectura.ok;
  const [wrong] = parametrosLegibles([{ fila: 1, row: { clave, valor } }], openLibro());
  if (wrong) throw new UserError(wrong.mensaje, 'PARAMETRO');
  const cierre = cierreDelParametro(clave);
  if (cierre) throw new UserError(cierre, 'PARAMETRO');
  commit({
    operacion: `Cambiar el parámetro ${clave}`,
    build: (fresh) => parameterChange(fresh.rows('parametros'), clave, valor),
  });
  if (clave === 'etapa') showEtapa();
  return valor;
}

/** The etapa is written by now, whatever becomes of its tabs. */
function showEtapa(): void {
  try {
    applyEtapa(openLibro());
  } catch (thrown) {
    console.error(String(thrown));
    throw new UserError(
      'La etapa quedó guardada, pero no se alcanzaron a mostrar todas sus hojas. Espere un momento y guárdela otra vez para verlas.',
      'ETAPA_A_MEDIAS',
    );
  }
}

/** The change that gives a parameter a value; undefined blanks it. */
export function parameterChange(
  filas: readonly Fila[],
  clave: string,
  valor: Valor | undefined,
): readonly Cambio[] {
  const before = filas.find(({ row }) => row.clave === clave)?.row;
  const wanted = { valor };
  if (!before && valor === undefined) return [];
  const change: Cambio | undefined = before
    ? modificacion('parametros', clave, before, wanted)
    : { registro: 'parametros', cambio: 'crear', row: { clave, ...wanted } };
  return change ? [change] : [];
}

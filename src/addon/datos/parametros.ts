// Parameters by key, read and set through the one way to write.

import { PARAMETROS_DEL_LIBRO } from '../../documents';
import { type Cambio, modificacion } from '../../domain/cambio';
import { quisoDecir } from '../../domain/parecido';
import type { Fila, Valor } from '../../domain/register';
import { parametrosLegibles } from '../../domain/registers/parametros-rules';
import { commit } from '../commit/commit';
import { applyEtapa } from '../install/etapa';
import { openLibro } from '../libro/open-libro';
import { UserError } from '../user-error';

export interface ParametroFicha {
  readonly clave: string;
  readonly valor: Valor | null;
  readonly descripcion: string;
}

/** All parameters, one of them, or one with a new value. */
export function parameter({
  clave,
  valor,
}: {
  clave?: string | undefined;
  valor?: string | undefined;
}): readonly ParametroFicha[] {
  const claves = Object.keys(PARAMETROS_DEL_LIBRO);
  const asked = clave === undefined ? claves : claves.filter((known) => known === clave);
  if (clave !== undefined && asked.length === 0) {
    const hint = quisoDecir(clave, claves);
    throw new UserError(
      `No existe el parámetro «${clave}».${hint} Son: ${claves.join(', ')}.`,
      'PARAMETRO',
    );
  }
  if (clave !== undefined && valor !== undefined) setParameter(clave, valor);
  const filas = openLibro().rows('parametros');
  return asked.map((key) => ({
    clave: key,
    valor: filas.find(({ row }) => row.clave === key)?.row.valor ?? null,
    descripcion: PARAMETROS_DEL_LIBRO[key]?.help ?? '',
  }));
}

/** Writes a value as typed, once it can be read as its kind asks. */
function setParameter(clave: string, valor: string): void {
  const [wrong] = parametrosLegibles([{ fila: 1, row: { clave, valor } }], openLibro());
  if (wrong) throw new UserError(wrong.mensaje, 'PARAMETRO');
  if (clave === 'cuatrienio') {
    throw new UserError(
      'El cuatrienio de un libro no se cambia: cree un libro nuevo.',
      'PARAMETRO',
    );
  }
  commit({
    operacion: `Cambiar el parámetro ${clave}`,
    build: (fresh) => parameterChange(fresh.rows('parametros'), clave, valor),
  });
  if (clave === 'etapa') applyEtapa(openLibro());
}

/** The change that gives a parameter a value; '' blanks it. */
export function parameterChange(
  filas: readonly Fila[],
  clave: string,
  valor: string,
): readonly Cambio[] {
  const before = filas.find(({ row }) => row.clave === clave)?.row;
  const wanted = { valor: valor === '' ? undefined : valor };
  if (!before && valor === '') return [];
  const change: Cambio | undefined = before
    ? modificacion('parametros', clave, before, wanted)
    : { registro: 'parametros', cambio: 'crear', row: { clave, ...wanted } };
  return change ? [change] : [];
}

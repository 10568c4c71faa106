// What is looked for, as the workbook names it and in words.

import { formatFecha } from '../../domain/formato';
import { parseCelda } from '../../domain/parse';
import { labelOf } from '../../domain/placed-columns';
import type { Register } from '../../domain/register';
import { REGISTERS, registerByKey } from '../../domain/registers';
import { fold } from '../../domain/texto';
import { type Libro, requireRegister } from '../libro/libro';
import { UserError } from '../user-error';
import type { FiltrosDeBitacora } from './pedido';
import { type Seleccion, seleccionada } from './seleccion';

/** What is asked for with the names that the workbook gives it. */
export function resueltos(libro: Libro, pedido: FiltrosDeBitacora): FiltrosDeBitacora {
  const { seleccion, celda, ...others } = pedido;
  const rest: FiltrosDeBitacora = {
    ...others,
    ...(celda !== undefined && celdaDe(libro, celda)),
    ...(seleccion && deLaSeleccion(seleccionada(libro), seleccion)),
  };
  const { registro, fila, columna } = rest;
  const [desde, hasta] = [diaDe(rest.desde), diaDe(rest.hasta)];
  if (desde !== undefined && hasta !== undefined && desde > hasta)
    throw new UserError(
      `La primera fecha (${formatFecha(desde)}) es posterior a la última (${formatFecha(hasta)}).`,
      'FECHA',
    );
  const dias = { ...(desde !== undefined && { desde }), ...(hasta !== undefined && { hasta }) };
  if (registro === undefined) {
    if (fila === undefined && columna === undefined) return { ...rest, ...dias };
    throw new UserError('Diga de qué hoja es la fila o la columna.', 'REGISTRO');
  }
  const register = registerNamed(registro);
  return {
    ...rest,
    ...dias,
    registro: register.key,
    ...(columna !== undefined && { columna: columnaNamed(libro, register, columna) }),
  };
}

/** «pam A07 Meta 2026»: the header of a column may have several words, and so may a key. */
function celdaDe(libro: Libro, celda: string): FiltrosDeBitacora {
  const [registro = '', ...words] = celda.split(/\s+/);
  const register = registerNamed(registro);
  for (let n = words.length - 1; n > 0; n--) {
    const fila = words.slice(0, -n).join(' ');
    const named = columnaIn(libro, register, words.slice(-n).join(' '));
    if (named && fila !== '') return { registro: register.key, fila, columna: named.key };
  }
  throw new UserError(
    `«${celda}» no dice una celda: escriba el registro, el código de la fila y el encabezado de la columna («pam A07 Meta 2026»).`,
    'CELDA',
  );
}

/** A day as a person writes it. */
function diaDe(texto: string | undefined): string | undefined {
  if (texto === undefined || texto.trim() === '') return undefined;
  const read = parseCelda({ label: '', kind: 'fecha' }, texto);
  if ('ok' in read && typeof read.ok === 'string') return read.ok;
  throw new UserError(`«${texto}» no es una fecha: escriba el día como dd/mm/aaaa.`, 'FECHA');
}

/** By its key, or by the title of its tab. */
function registerNamed(registro: string): Register {
  const named = REGISTERS.find(
    ({ key, title }) => fold(key) === fold(registro) || fold(title) === fold(registro),
  );
  return named ?? requireRegister(registro);
}

/** By its key, or by its header. */
const columnaIn = (libro: Libro, register: Register, said: string) =>
  libro
    .columnas(register)
    .find(({ key, label }) => fold(key) === fold(said) || fold(label) === fold(said));

export function columnaNamed(libro: Libro, register: Register, columna: string): string {
  const named = columnaIn(libro, register, columna);
  if (named) return named.key;
  throw new UserError(
    `La hoja «${register.title}» no tiene una columna «${columna}». Escriba su encabezado.`,
    'COLUMNA',
  );
}

function deLaSeleccion(
  { registro, fila, columna }: Seleccion,
  que: 'celda' | 'fila',
): FiltrosDeBitacora {
  return { registro, fila, ...(que === 'celda' && columna !== undefined && { columna }) };
}

/** «PAM A07, Meta 2026»; '' where it is all. */
export function enPalabras(filtros: FiltrosDeBitacora): string {
  const { registro, fila, columna, persona, operacion, cargue, desde, hasta } = filtros;
  const register = registro === undefined ? undefined : registerByKey(registro);
  const label = columna === undefined ? '' : labelIn(register, columna);
  return [
    [register?.title ?? '', fila ?? ''].join(' ').trim(),
    label,
    persona && `de ${persona}`,
    operacion && `«${operacion}»`,
    cargue && `cargue ${cargue}`,
    desde && `desde el ${formatFecha(desde)}`,
    hasta && `hasta el ${formatFecha(hasta)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

const labelIn = (register: Register | undefined, columna: string): string =>
  register ? labelOf(register, columna) : columna;

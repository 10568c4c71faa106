// `libro-pam bitacora`: whether the bitácora of a book proves what it says; with filters, its entries in words.

import type { AsientoDicho } from '../../domain/asiento-dicho';
import type { Comprobada } from '../../domain/comprobada';
import { cuenta } from '../../domain/formato';
import { UsageError } from '../../terminal/arguments';
import { COSTO, defineCommand } from '../../terminal/command';
import { consultLibro } from './sesion';

/** What of an entry is looked for; any of them lists instead of checking. */
const FILTROS = {
  fila: { value: '"pam A07"', help: 'La historia de una fila: su registro y su código.' },
  celda: { value: '"pam A07 Meta 2026"', help: 'La de un dato de ella.' },
  registro: { value: 'pam', help: 'Lo de una hoja.' },
  persona: { value: 'NOMBRE', help: 'Lo de una persona, por su nombre o su correo.' },
  operacion: { value: 'TEXTO', help: 'Lo que se hacía: «Cargue», «Edición en la hoja».' },
  cargue: { value: 'C-0012', help: 'Lo de un cargue.' },
  desde: { value: 'FECHA', help: 'Desde un día, inclusive.' },
  hasta: { value: 'FECHA', help: 'Hasta un día, inclusive.' },
  antes: { value: 'ASIENTO', help: 'Lo anterior a un asiento: la página que sigue.' },
} as const;

interface Pagina {
  readonly asientos: readonly AsientoDicho[];
  readonly de: string;
  readonly antes?: number;
  readonly total: number;
}

export const bitacora = defineCommand({
  summary:
    'Comprueba la bitácora (sellos, números, códigos de los documentos, actas y _sombra); con filtros, dice qué pasó.',
  parameters: { libro: 'LIBRO.xlsx' },
  options: { ...FILTROS, ...COSTO },
  async run({ libro }, { costo, ...chosen }) {
    const filtros = filtrosOf(chosen);
    return consultLibro(libro, { costo }, (sesion) => {
      if (Object.keys(filtros).length === 0) {
        const found = sesion.call<Comprobada>('comprobarBitacora', {}, 'consulta');
        const { reparos } = found;
        return { json: found, text: textOf(found), code: reparos.length > 0 ? 1 : 0 };
      }
      const pagina = sesion.call<Pagina>('panelBitacora', filtros, 'consulta');
      return { json: pagina, text: listOf(pagina) };
    });
  },
});

type Chosen = { readonly [F in keyof typeof FILTROS]?: string | undefined };

function filtrosOf({ fila, celda, antes, ...rest }: Chosen): object {
  if (fila !== undefined && celda !== undefined)
    throw new UsageError('Use --fila o --celda: la historia es de una fila o de un dato.');
  if (antes !== undefined && !/^[1-9]\d*$/.test(antes))
    throw new UsageError(`--antes lleva el número de un asiento, no «${antes}».`);
  const others = Object.entries(rest).filter(
    ([key, value]) => key in FILTROS && value !== undefined,
  );
  return {
    ...Object.fromEntries(others),
    ...(fila !== undefined && filaOf(fila)),
    ...(celda !== undefined && { celda: celda.trim() }),
    ...(antes !== undefined && { antes: Number(antes) }),
  };
}

/** "pam A07", "seguimiento A07 2026 T2" */
function filaOf(texto: string): { readonly registro: string; readonly fila: string } {
  const [registro = '', ...words] = texto.trim().split(/\s+/);
  if (words.length > 0) return { registro, fila: words.join(' ') };
  throw new UsageError(
    `--fila lleva el registro y el código de la fila: --fila "pam A07". «${texto}» no dice los dos.`,
  );
}

function listOf({ asientos, de, antes, total }: Pagina): string {
  const head = de === '' ? '' : `${de}: `;
  if (asientos.length === 0)
    return `${head}no hay nada en la bitácora, que tiene ${cuenta(total, 'asiento', 'asientos')}.`;
  return [
    ...asientos.flatMap(lineasOf),
    ...(antes === undefined ? [] : ['', `Hay más: añada --antes ${antes}.`]),
  ].join('\n');
}

/** Values that a list shows of an entry; the rest is in --json. */
const MOST = 12;

function lineasOf({ numero, titulo, dicho, filas, cambio, restaurable }: AsientoDicho) {
  const [fila] = filas;
  const isShort = cambio === 'modificar' && fila?.campos.length === 1;
  const campos = filas.length === 1 && !isShort ? (fila?.campos ?? []) : [];
  const more = campos.length - MOST;
  return [
    `${numero}  ${titulo}${restaurable ? '  (se puede restaurar)' : ''}`,
    `    ${dicho}`,
    ...campos.slice(0, MOST).map(({ titulo: campo, antes, ahora }) => {
      const values = antes === '' ? ahora : ahora === '' ? antes : `${antes} → ${ahora}`;
      return `      ${campo}: ${values}`;
    }),
    ...(more > 0 ? [`      y ${cuenta(more, 'dato', 'datos')} más (--json los dice todos)`] : []),
  ];
}

const SIN_MEMORIA =
  'El libro no recuerda cuál fue su último asiento: es una copia, o le falta el archivo .json que lo acompaña. Si le quitaron los últimos, se sabe buscando con «libro-pam codigo» el del documento impreso más reciente.';

function textOf(found: Comprobada): string {
  const { asientos, numero, codigo, anteriores, sinMemoria, reparos } = found;
  return [
    `La bitácora tiene ${cuenta(asientos, 'asiento', 'asientos')}; el último es el ${numero}, con código ${codigo || '(ninguno)'}.`,
    ...(anteriores > 0
      ? [`Hasta el número ${anteriores} están sellados con el formato anterior.`]
      : []),
    ...(sinMemoria ? [SIN_MEMORIA] : []),
    ...(reparos.length > 0
      ? ['', ...reparos.map(({ mensaje }) => `✖ ${mensaje}`)]
      : ['Todo concuerda: sellos, números, códigos de los documentos, actas y _sombra.']),
  ].join('\n');
}

// `libro-pam salida`: the saved exports of a book, and one of them as the file that is handed over.

import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { cuenta } from '../../domain/formato';
import {
  archivoDeSalida,
  csvDeSalida,
  decirPorLeer,
  extensionDe,
  hojaDeSalida,
} from '../../domain/salida/archivo';
import { FORMATOS_DE_SALIDA, type FormatoDeSalida } from '../../domain/salida/formatos';
import type { Tabla } from '../../domain/salida/tabla';
import { UsageError } from '../../terminal/arguments';
import { type Answer, COSTO, defineCommand } from '../../terminal/command';
import { OWN_FILE } from '../../terminal/private-files';
import { textTable } from '../../terminal/text-table';
import { UserError } from '../../terminal/user-error';
import { writeHojas } from '../../xlsx/write-hojas';
import { consultLibro, type Sesion } from './sesion';

interface Hecha extends Tabla {
  readonly codigo: string;
  readonly nombre: string;
  readonly paraQuien: string;
  readonly formato: FormatoDeSalida;
  readonly advertencias: readonly string[];
  readonly porLeer: readonly string[];
  readonly hoy: string;
}

export const salida = defineCommand({
  summary: 'Hace el archivo de una salida guardada (.xlsx o .csv); sin su nombre, dice cuáles hay.',
  parameters: { libro: 'LIBRO.xlsx' },
  optional: { nombre: 'NOMBRE' },
  takesRest: true,
  options: {
    archivo: {
      value: 'F',
      help: 'Dónde se escribe; sin él, en esta carpeta con el nombre de la salida.',
    },
    formato: { value: 'xlsx|csv', help: 'En lugar del que tiene guardado.' },
    ...COSTO,
  },
  async run({ libro, nombre }, { archivo, formato, costo }) {
    const asked = formatoPedido(formato, archivo);
    if (nombre === undefined && (archivo !== undefined || formato !== undefined))
      throw new UsageError('Falta el nombre de la salida. Sin nada más, se dice cuáles hay.');
    return consultLibro(libro, { costo }, (sesion) =>
      nombre === undefined ? list(sesion) : make(sesion, nombre, archivo, asked),
    );
  },
});

const CORTOS = { xlsx: FORMATOS_DE_SALIDA[0], csv: FORMATOS_DE_SALIDA[1] } as const;

/** Said, or told by the file that is to be written; undefined where neither says. */
function formatoPedido(
  formato: string | undefined,
  archivo: string | undefined,
): FormatoDeSalida | undefined {
  const said = CORTOS[(formato ?? '') as keyof typeof CORTOS];
  if (formato !== undefined && said === undefined)
    throw new UsageError(`«${formato}» no es un formato: escriba xlsx o csv.`);
  const told =
    CORTOS[
      extname(archivo ?? '')
        .slice(1)
        .toLowerCase() as keyof typeof CORTOS
    ];
  if (said && told && said !== told)
    throw new UsageError(
      `--formato ${formato} y --archivo ${archivo} no dicen lo mismo: deje uno de los dos.`,
    );
  return said ?? told;
}

function list(sesion: Sesion): Answer {
  const { salidas } = sesion.call<{
    readonly salidas: readonly {
      readonly codigo: string;
      readonly nombre: string;
      readonly paraQuien: string;
      readonly hoja: string;
      readonly columnas: number;
      readonly formato: string;
      readonly reparos: readonly string[];
    }[];
  }>('panelSalidas', {}, 'consulta');
  const told = salidas.map(({ codigo, nombre, paraQuien, hoja, columnas, formato, reparos }) => ({
    codigo,
    nombre,
    paraQuien,
    hoja,
    columnas,
    formato,
    reparos,
  }));
  const wrong = told.filter(({ reparos }) => reparos.length > 0);
  return {
    json: { salidas: told },
    code: wrong.length > 0 ? 1 : 0,
    text:
      told.length === 0
        ? 'El libro todavía no tiene salidas guardadas. Se hacen en el panel «Salidas…».'
        : [
            textTable(
              ['código', 'salida', 'para quién', 'hoja', 'columnas', 'formato'],
              told.map((one) => [
                one.codigo,
                one.nombre,
                one.paraQuien,
                one.hoja,
                `${one.columnas}`,
                one.formato,
              ]),
            ),
            ...wrong.flatMap(({ nombre, reparos }) => ['', `${nombre}:`, ...reparos]),
          ].join('\n'),
  };
}

async function make(
  sesion: Sesion,
  nombre: string,
  pedido: string | undefined,
  asked: FormatoDeSalida | undefined,
): Promise<Answer> {
  const hecha = sesion.call<Hecha>('verSalida', { nombre }, 'consulta');
  const { codigo, filas, advertencias, porLeer } = hecha;
  const formato = asked ?? hecha.formato;
  const columnas = hecha.columnas.map(({ titulo }) => titulo);
  const archivo = pedido ?? archivoDeSalida(hecha.nombre, formato);
  write(archivo, await bytesOf(hecha, formato));
  return {
    json: {
      codigo,
      nombre: hecha.nombre,
      paraQuien: hecha.paraQuien,
      archivo,
      formato: extensionDe(formato).slice(1),
      columnas,
      filas: filas.length,
      advertencias,
      porLeer,
    },
    text: [
      `${archivo}: ${cuenta(filas.length, 'fila', 'filas')}, ${cuenta(columnas.length, 'columna', 'columnas')}.`,
      ...advertencias,
      ...(porLeer.length > 0 ? [decirPorLeer(porLeer)] : []),
    ].join('\n'),
  };
}

const bytesOf = async (hecha: Hecha, formato: FormatoDeSalida): Promise<Uint8Array> =>
  extensionDe(formato) === '.csv'
    ? new TextEncoder().encode(csvDeSalida(hecha))
    : writeHojas([hojaDeSalida(hecha.nombre, hecha)], hecha.hoy);

function write(archivo: string, bytes: Uint8Array): void {
  try {
    writeFileSync(archivo, bytes, { flag: 'wx', mode: OWN_FILE });
  } catch (error) {
    throw new UserError(
      (error as NodeJS.ErrnoException).code === 'EEXIST'
        ? `Ya existe «${archivo}», y no se escribió nada: diga otro nombre con --archivo.`
        : `No se pudo escribir «${archivo}»: revise la carpeta y sus permisos.`,
    );
  }
}

// The table of a salida as a file that is handed over: a CSV, or a workbook with its numbers as numbers and its days as days.

import { archivoLlamado } from '../archivo-llamado';
import { BOM, csvText } from '../csv-text';
import { diaDeHoja } from '../dia-de-hoja';
import { enumerar } from '../formato';
import { formatoDeCelda } from '../formato-de-celda';
import type { CeldaEscrita, HojaEscrita } from '../planilla/hoja-escrita';
import type { PlacedColumn, Valor } from '../register';
import type { FormatoDeSalida } from './formatos';
import type { Tabla } from './tabla';

export const extensionDe = (formato: FormatoDeSalida): '.xlsx' | '.csv' =>
  formato === 'CSV (.csv)' ? '.csv' : '.xlsx';

/** "PAM por componente.xlsx" */
export const archivoDeSalida = (nombre: string, formato: FormatoDeSalida): string =>
  `${archivoLlamado(nombre) || 'Salida'}${extensionDe(formato)}`;

/** What to do before it is handed over with columns of free text. */
export const decirPorLeer = (columnas: readonly string[]): string =>
  `Antes de entregarla lea ${enumerar(columnas)}: allí pudo quedar escrito el nombre o un dato de alguien.`;

export const csvDeSalida = ({ columnas, filas }: Tabla): string =>
  `${BOM}${csvText(
    columnas.map(({ titulo }) => titulo),
    filas,
  )}\n`;

/** Letters in the widest column of a sheet that is read. */
const MAS_ANCHA = 60;

export function hojaDeSalida(nombre: string, { columnas, filas }: Tabla): HojaEscrita {
  return {
    nombre: nombreDeHoja(nombre),
    anchos: columnas.map(({ columna, titulo }) =>
      Math.min(MAS_ANCHA, Math.max(10, (columna.width ?? 120) / 7, Math.min(titulo.length, 24))),
    ),
    fijas: { filas: 1, columnas: 0 },
    encabezado: 0,
    filas: [
      columnas.map(({ titulo }): CeldaEscrita => ({ valor: titulo, aspecto: 'encabezadoLeer' })),
      ...filas.map((fila) => fila.map((valor, i) => celdaDe(columnas[i]?.columna, valor))),
    ],
  };
}

function celdaDe(columna: PlacedColumn | undefined, valor: Valor | null): CeldaEscrita {
  if (valor === null || !columna) return { aspecto: 'plano' };
  if (typeof valor === 'boolean') return { valor: valor ? 'Sí' : 'No', aspecto: 'plano' };
  const formato = formatoDeCelda(columna.kind);
  if (columna.kind === 'fecha' && typeof valor === 'string')
    return { valor: diaDeHoja(valor), aspecto: 'plano', formato };
  // NP beside numbers, and all other texts, stay as they are written.
  return { valor, aspecto: 'plano', formato: typeof valor === 'string' ? '@' : formato };
}

/** What Excel takes as the name of a sheet. */
const nombreDeHoja = (nombre: string): string =>
  nombre
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^'+|'+$/g, '')
    .slice(0, 31)
    .trim() || 'Salida';

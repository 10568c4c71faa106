// The sheets of an .ods of LibreOffice, for a load. It says of each value what it is, and keeps beside it the text that
// people see.

import { strFromU8, unzipSync } from 'fflate';
import type { Combinada, HojaEntregada } from '../../domain/cargue/archivo';
import { type Celda, DIA_CERO } from '../../domain/parse/celda';
import { fechaDe } from '../../domain/parse/momento';
import { refusal } from '../../terminal/file-kind';
import { refuseLargeTable } from '../../terminal/table-limits';
import { UserError } from '../../terminal/user-error';
import { type PartSize, refuseHeavyParts } from '../limits';
import { celdaOfNumber, mesOf } from '../number-celda';
import { decodeXml, type Tag, tagsOf, withElements } from '../xml-tags';

/** A row or a cell may stand for all that follow to the border of the sheet. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const IS_READ = /^(?:content|META-INF\/manifest)\.xml$/;

/** Throws a UserError when the file has a password or is not whole. */
export function odsSheets(bytes: Uint8Array, name: string): readonly HojaEntregada[] {
  const content = contentOf(bytes, name);
  const hidden = new Set(
    tagsOf(content, 'style:style').flatMap(({ attributes, inside }) =>
      inside.includes('table:display="false"') ? (attributes['style:name'] ?? []) : [],
    ),
  );
  return tagsOf(withElements(content, ['table:shapes']), 'table:table').map(
    ({ attributes, inside }) => ({
      nombre: attributes['table:name'] ?? '',
      oculta: hidden.has(attributes['table:style-name'] ?? ''),
      ...linesOf(inside, name),
    }),
  );
}

function contentOf(bytes: Uint8Array, name: string): string {
  let content = '';
  let manifest = '';
  try {
    refuseHeavyParts(partsOf(bytes), name);
    const parts = unzipSync(bytes, { filter: (file) => IS_READ.test(file.name) });
    manifest = strFromU8(parts['META-INF/manifest.xml'] ?? new Uint8Array());
    content = strFromU8(parts['content.xml'] ?? new Uint8Array());
  } catch (thrown) {
    throw thrown instanceof UserError ? thrown : refusal('roto', name);
  }
  if (manifest.includes('encryption-data')) throw refusal('clave', name);
  if (!content.includes('<office:spreadsheet')) throw refusal('roto', name);
  return content;
}

/** Those that are read, before they are opened. */
function partsOf(bytes: Uint8Array): readonly PartSize[] {
  const parts: PartSize[] = [];
  unzipSync(bytes, {
    filter: (file) => {
      if (IS_READ.test(file.name)) parts.push(file);
      return false;
    },
  });
  return parts;
}

interface Lines {
  readonly celdas: readonly (readonly Celda[])[];
  readonly combinadas: readonly Combinada[];
  readonly filasOcultas: readonly number[];
}

function linesOf(table: string, file: string): Lines {
  const celdas: (readonly Celda[])[] = [];
  const combinadas: Combinada[] = [];
  const filasOcultas: number[] = [];
  let written = 0;
  for (const row of tagsOf(table, 'table:table-row')) {
    const fila = celdas.length;
    const line = lineOf(row, fila, combinadas);
    const times = Math.min(timesOf(row, 'row'), LAST_ROW - fila);
    written += times * line.length;
    refuseLargeTable({ celdas: written }, file);
    for (let i = 0; i < times; i++) celdas.push(line);
    // Rows are hidden by a person («collapse») or by a filter.
    if (row.attributes['table:visibility'] !== undefined && line.length > 0) {
      for (let i = 0; i < times; i++) filasOcultas.push(fila + i);
    }
  }
  return { celdas, combinadas, filasOcultas };
}

/** A line up to its last content, since its last cell stands for all to the border of the sheet. */
function lineOf({ inside }: Tag, fila: number, combinadas: Combinada[]): readonly Celda[] {
  const cells = tagsOf(
    withElements(inside, ASIDE).replace(/(<\/?table:)covered-table-cell/g, '$1table-cell'),
    'table:table-cell',
  );
  const line: Celda[] = [];
  let column = 0;
  for (const cell of cells) {
    const celda = celdaOf(cell);
    const times = Math.min(timesOf(cell, 'column'), LAST_COLUMN - column);
    if (times <= 0) break;
    const [across, down] = [spanOf(cell, 'columns'), spanOf(cell, 'rows')];
    if (across > 1 || down > 1) {
      const hasta = { hastaFila: fila + down - 1, hastaColumna: column + across - 1 };
      combinadas.push({ fila, columna: column, ...hasta });
    }
    if (celda !== '') {
      while (line.length < column) line.push('');
      for (let i = 0; i < times; i++) line.push(celda);
    }
    column += times;
  }
  return line;
}

/** Notes and drawings of a cell, which have texts of their own. */
const ASIDE = ['office:annotation', 'draw:[\\w-]+'];

const timesOf = ({ attributes }: Tag, what: 'row' | 'column'): number =>
  Math.trunc(Number(attributes[`table:number-${what}s-repeated`] ?? 1)) || 1;
const spanOf = ({ attributes }: Tag, what: 'rows' | 'columns'): number =>
  Number(attributes[`table:number-${what}-spanned`] ?? 1);

function celdaOf({ attributes, inside }: Tag): Celda {
  const shown = tagsOf(inside, 'text:p').map(plainText).join('\n');
  const formula = attributes['table:formula']?.replace(/^(?:of|oooc|msoxl):/, '');
  if (attributes['calcext:value-type'] === 'error' || /^Err:\d+$/.test(shown)) {
    return { error: shown };
  }
  // LibreOffice has no booleans but as formulas.
  if (formula === '=TRUE()' || formula === '=FALSE()') return formula === '=TRUE()';
  const value = Number(attributes['office:value'] ?? Number.NaN);
  switch (attributes['office:value-type']) {
    case 'float':
    case 'currency':
    case 'percentage':
      return Number.isFinite(value) ? celdaOfKind(attributes, value, shown) : shown;
    case 'boolean':
      return attributes['office:boolean-value'] === 'true';
    case 'date':
      return momentOf(attributes['office:date-value'] ?? '', shown) ?? shown;
    case 'time':
      return timeOf(attributes['office:time-value'] ?? '') ?? shown;
    case 'string':
      return shown || (attributes['office:string-value'] ?? '');
    default:
      return formula !== undefined && !inside.includes('<text:p') ? { formula } : shown;
  }
}

function celdaOfKind(attributes: Tag['attributes'], value: number, shown: string): Celda {
  switch (attributes['office:value-type']) {
    case 'float':
      return codeOf(value, shown) ?? value;
    case 'percentage':
      return celdaOfNumber(value, '0%');
    default:
      return value;
  }
}

/** The text of a number that its format makes a code: the same figures after zeros, letters or dashes. */
function codeOf(value: number, shown: string): string | undefined {
  const isCode = /^[\p{L}\d/-]*\d$/u.test(shown) && shown !== String(value) && value >= 0;
  return isCode && shown.replace(/\D/g, '').replace(/^0+(?=\d)/, '') === String(value)
    ? shown
    : undefined;
}

/** "2026-06-15" or "2026-06-15T12:00:00"; one that is shown without its day is a month. Undefined for what no calendar has. */
function momentOf(said: string, shown: string): Celda {
  const moment = /^(\d{4}-\d\d-\d\d)(?:T((?:[01]\d|2[0-3]):[0-5]\d)(?::[\d.]+)?)?$/.exec(said);
  const [, fecha = '', hora = '00:00'] = moment ?? [];
  if (!moment || !isDay(fecha)) return undefined;
  if (hora !== '00:00') return { fecha, hora };
  return /^\p{L}+\.?(?: de |[-/ ])\d{2}(?:\d{2})?$/u.test(shown) ? mesOf(fecha) : { fecha };
}

/** No 31st of February. */
const isDay = (fecha: string): boolean => {
  const [year = 0, month = 0, day = 0] = fecha.split('-').map(Number);
  return fechaDe({ year, month, day }) !== undefined;
};

/** "PT14H30M00S" as 14:30; undefined for what lasts longer than a day. */
function timeOf(duration: string): Celda {
  const [, hours = '', minutes = ''] = /^PT(\d+)H(\d+)M/.exec(duration) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return { fecha: DIA_CERO, hora: `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}` };
}

/** A paragraph: its blanks, tabs and line breaks are tags. */
const plainText = ({ inside }: Tag): string =>
  decodeXml(
    inside
      .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count = '1') => ' '.repeat(Number(count)))
      .replace(/<text:tab\/>/g, '\t')
      .replace(/<text:line-break\/>/g, '\n')
      .replace(/<[^<>]*>/g, ''),
  );

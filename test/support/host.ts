// A workbook run by the built add-on on the local host, as every test of the add-on wants one.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { GOOGLE_LIMITS, Host, type HostOptions } from '../../src/emulator/host';
import { blankWorkbook } from '../../src/emulator/workbook/blank';
import type { SheetData, WorkbookData } from '../../src/emulator/workbook/workbook';
import { sourceMap } from '../../src/local/built-host';
import { ROOT } from '../../src/local/root';
import { celdasOf, ORDEN } from '../sheets-templates/oficina';
import { keptBook } from './kept-book';
import { PERFIL } from './perfil';

const DIST = resolve(ROOT, 'dist');
const CODIGO = readFileSync(resolve(DIST, 'google/Codigo.js'), 'utf8');
const EMULATOR = readFileSync(resolve(DIST, 'local/emulator.js'), 'utf8');
export const USER = 'ana.ejemplo@ejemplo.invalid';

/** Codigo.js as built. */
export const builtCodigo = (): string => CODIGO;

const pages = new Map<string, string>();
/** An HTML file of the project, as built; throws when there is none of that name. */
export function builtPage(name: string): string {
  const page = pages.get(name) ?? readFileSync(resolve(DIST, `google/${name}.html`), 'utf8');
  pages.set(name, page);
  return page;
}

export interface Falla {
  readonly mensaje: string;
  readonly codigo: string;
  readonly detalle: readonly string[];
  readonly incierta?: true;
}
export interface Book {
  readonly host: Host;
  /** What an endpoint answers; throws its sentence when it refuses. */
  call<T>(fn: string, arg?: unknown): T;
  /** The refusal of an endpoint; throws when it does not refuse. */
  refuse(fn: string, arg?: unknown): Falla;
  rows(registro: string): readonly { readonly [column: string]: unknown }[];
}

type Answer<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly error: Falla };

/** The workbook as a person has it open; `now` is 15 July 2026 unless told. */
export function openBook(data: WorkbookData, options: Partial<HostOptions> = {}): Book {
  const host = new Host({
    data,
    codigo: CODIGO,
    emulator: EMULATOR,
    sourceMap,
    html: builtPage,
    user: USER,
    saveFile: ({ name }) => ({ id: name, url: `file:///${name}` }),
    now: () => new Date('2026-07-15T10:00:00-05:00'),
    limits: GOOGLE_LIMITS,
    perfil: PERFIL,
    log: (level, text) => level === 'error' && console.error(text),
    ...options,
  });
  const ask = <T>(fn: string, arg: unknown): Answer<T> => {
    // As the panels send it: what is not asked is left out.
    const sent = arg === undefined ? [] : [JSON.parse(JSON.stringify(arg))];
    const { ok, error } = host.call(fn, sent);
    if (error) throw new Error(`${fn}: ${error.message}\n${error.stack}`);
    return ok as Answer<T>;
  };
  return {
    host,
    call<T>(fn: string, arg?: unknown): T {
      const answer = ask<T>(fn, arg);
      if (answer.ok) return answer.data;
      throw new Error(`${fn}: ${answer.error.mensaje} ${answer.error.detalle.join(' ')}`);
    },
    refuse(fn, arg) {
      const answer = ask(fn, arg);
      if (!answer.ok) return answer.error;
      throw new Error(`${fn} did not refuse`);
    },
    rows(registro) {
      const { filas } = this.call<{ filas: readonly { readonly [column: string]: unknown }[] }>(
        'exportar',
        { registro },
      );
      return filas;
    },
  };
}

/** What a prepared book depends on. */
export const MADE_FROM = [
  'dist/google/Codigo.js',
  'dist/local/emulator.js',
  'test/support/host.ts',
];
const OFICINA = ['sheets-templates/ejemplo', 'test/sheets-templates/oficina.ts'];

const empty = keptBook('vacio', MADE_FROM, prepared);
const ejemplo = keptBook('ejemplo', [...MADE_FROM, ...OFICINA], withExample);

/** A workbook just prepared. */
export function newBook(options: Partial<HostOptions> = {}): Book {
  return openBook(empty(), options);
}

/** A workbook with the example office. */
export function exampleBook(options: Partial<HostOptions> = {}): Book {
  return openBook(ejemplo(), options);
}

function prepared(): WorkbookData {
  const data = blankWorkbook('libro', 'libro');
  openBook(data).call('instalar', {});
  return data;
}

function withExample(): WorkbookData {
  const book = newBook();
  for (const registro of ORDEN) book.call('cargar', { registro, celdas: celdasOf(registro) });
  return book.host.data;
}

/** A sheet by its name. */
export function sheetOf({ sheets }: WorkbookData, name: string): SheetData {
  const sheet = Object.values(sheets).find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** Zero-based column of a header. */
export function columnOf(sheet: SheetData, header: string): number {
  const found = Object.entries(sheet.cellData[0] ?? {}).find(([, cell]) => cell.v === header);
  if (!found) throw new Error(`No header ${header} in ${sheet.name}`);
  return Number(found[0]);
}

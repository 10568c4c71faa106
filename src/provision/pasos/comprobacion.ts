// The last look at the whole: the workbook opens, and a local one arrived with every tab and every row that it was sent with.

import { cuenta } from '../../domain/formato';
import { COUNTED_COLUMNS, type Hoja } from '../filled-rows';
import { call } from '../google/call';
import { ProvisionError } from '../provision-error';
import { libroId } from './made-ids';
import type { Contexto, Hecho, Paso } from './paso';

/** Rows asked for at once; a request of some megabytes is as much as Google recommends. */
const ROWS_AT_ONCE = 20_000;

export const comprobacion: Paso = {
  clave: 'comprobacion',
  nombre: 'Comprobación',
  plan: (_estado, { libro }) =>
    libro ? 'contar en Google las hojas y las filas del libro' : 'abrir el libro',
  find: checkLibro,
  make: checkLibro,
};

async function checkLibro(contexto: Contexto): Promise<Hecho> {
  const { estado, pedido } = contexto;
  const { terminado, libro } = estado.value;
  const titles = await titlesOf(contexto);
  // Once people work in it the workbook has other rows than the file.
  const isJustUploaded = terminado === undefined && pedido.libro?.sha256 === libro?.origen.sha256;
  const sent = isJustUploaded ? (pedido.libro?.hojas ?? []) : [];
  const missing = sent.filter(({ titulo }) => !titles.includes(titulo));
  if (missing.length > 0)
    throw incomplete(missing.map(({ titulo }) => `falta la hoja «${titulo}»`));
  const short = await shortTabs(contexto, sent);
  if (short.length > 0) throw incomplete(short);
  const rows = sent.reduce((sum, { filas }) => sum + filas, 0);
  const count = titles.length === 1 ? 'una hoja' : `${titles.length} hojas`;
  return {
    resultado: 'sinCambio',
    detalle:
      rows > 0
        ? `${count}, y ${rows === 1 ? 'la fila' : `las ${rows.toLocaleString('es-CO')} filas`} del archivo`
        : `el libro abre, con ${count}`,
    recuerda: { terminado: terminado ?? new Date().toISOString() },
  };
}

async function titlesOf({ google, estado }: Contexto): Promise<readonly string[]> {
  const { sheets = [] } = await call(
    'leer las hojas del libro',
    () =>
      google.sheets.spreadsheets.get({
        spreadsheetId: libroId(estado.value),
        fields: 'sheets.properties.title',
      }),
    { repeatable: true, pause: google.pause },
  );
  return sheets.map(({ properties }) => properties?.title ?? '');
}

/** The tabs that have fewer rows on Google, each as a sentence. */
async function shortTabs(contexto: Contexto, sent: readonly Hoja[]): Promise<readonly string[]> {
  const short: string[] = [];
  for (const tabs of inGroups(sent.filter(({ filas }) => filas > 0))) {
    const counts = await rowsOf(contexto, tabs);
    for (const [i, { titulo, filas }] of tabs.entries())
      if ((counts[i] ?? 0) < filas)
        short.push(`«${titulo}» tiene ${cuenta(counts[i] ?? 0, 'fila', 'filas')} de ${filas}`);
  }
  return short;
}

function inGroups(tabs: readonly Hoja[]): readonly Hoja[][] {
  const groups: Hoja[][] = [];
  let rows = ROWS_AT_ONCE;
  for (const tab of tabs) {
    if (rows + tab.filas > ROWS_AT_ONCE) {
      groups.push([]);
      rows = 0;
    }
    groups.at(-1)?.push(tab);
    rows += tab.filas;
  }
  return groups;
}

/** How many rows of each tab say something. */
async function rowsOf(
  { google, estado }: Contexto,
  tabs: readonly Hoja[],
): Promise<readonly number[]> {
  const { valueRanges = [] } = await call(
    'contar las filas del libro',
    () =>
      google.sheets.spreadsheets.values.batchGet({
        spreadsheetId: libroId(estado.value),
        ranges: tabs.map(({ titulo }) => `'${titulo.replaceAll("'", "''")}'!${COUNTED_COLUMNS}`),
        valueRenderOption: 'UNFORMATTED_VALUE',
        fields: 'valueRanges.values',
      }),
    { repeatable: true, pause: google.pause },
  );
  return valueRanges.map(
    ({ values }) => values?.filter((row) => row.some((value) => value !== '')).length ?? 0,
  );
}

const incomplete = (differences: readonly string[]): ProvisionError =>
  new ProvisionError(
    'GOOGLE',
    `El libro no llegó completo a Google: ${differences.join(', ')}. No lo use: bórrelo en Drive y repita el comando con --de-nuevo; si vuelve a pasar, súbalo a mano en drive.google.com.`,
    'desconocido',
  );

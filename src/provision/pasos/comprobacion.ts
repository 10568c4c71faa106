// The last look at the whole: the workbook is where people will find it, with every tab that it was sent with.

import { call } from '../google/call';
import { ProvisionError } from '../provision-error';
import { libroId } from './made-ids';
import type { Contexto, Hecho, Paso } from './paso';

export const comprobacion: Paso = {
  clave: 'comprobacion',
  nombre: 'Comprobación',
  plan: () => 'leer de vuelta el libro y sus hojas',
  find: checkLibro,
  make: checkLibro,
};

async function checkLibro({ google, estado, pedido }: Contexto): Promise<Hecho> {
  const { terminado, libro } = estado.value;
  const { sheets = [] } = await call(
    'leer las hojas del libro',
    () =>
      google.sheets.spreadsheets.get({
        spreadsheetId: libroId(estado.value),
        fields: 'sheets.properties.title',
      }),
    { repeatable: true, pause: google.pause },
  );
  const titles = sheets.map(({ properties }) => properties?.title ?? '');
  const isJustUploaded = terminado === undefined && pedido.libro?.sha256 === libro?.origen.sha256;
  const missing = (isJustUploaded ? (pedido.libro?.hojas ?? []) : []).filter(
    (title) => !titles.includes(title),
  );
  if (missing.length > 0) throw incomplete(missing);
  const isOne = titles.length === 1;
  return {
    resultado: 'sinCambio',
    detalle: `el libro abre, con ${isOne ? 'una hoja' : `${titles.length} hojas`}`,
    recuerda: { terminado: terminado ?? new Date().toISOString() },
  };
}

const incomplete = (missing: readonly string[]): ProvisionError =>
  new ProvisionError(
    'GOOGLE',
    `Google no trajo estas hojas del libro: ${missing.join(', ')}. No use el libro: bórrelo en Drive y repita el comando con --de-nuevo; si vuelve a pasar, súbalo a mano en drive.google.com.`,
    'desconocido',
  );

// A document of each kind with sample data: made into a Google Doc, its text read back and compared with what was sent.

import type { Documento } from '../../documents/documento';
import type { Marcadores } from '../../documents/marcadores';
import { docxBlob } from '../archivos/bytes';
import { engine, paragraphs } from '../archivos/motor';
import { templateOf } from '../archivos/plantilla-en-uso';
import type { Banco } from './banco';
import { judge, type Medida } from './medida';
import type { Prueba } from './prueba';

const GOOGLE_DOC = 'application/vnd.google-apps.document';
const MUESTRA = 'Texto de muestra';
/** Shorter texts could be anywhere. */
const SHORTEST = 10;

export const conversionOf = (documento: Documento, codigo: string): Prueba => ({
  codigo,
  titulo: `Convertir la plantilla «${documento.titulo}»`,
  porQue: 'Todo el texto del documento debe llegar al documento de Google.',
  run: (banco) => {
    const sample = sampleOf(documento.contenido().marcadores);
    const { bytes } = engine().fillTemplate(templateOf(documento).bytes, sample);
    return convert(banco, bytes, documento.titulo);
  },
});

function convert(banco: Banco, bytes: Uint8Array, titulo: string): Medida {
  const start = Date.now();
  const { id = '' } = banco.create(GOOGLE_DOC, [], docxBlob(bytes, titulo));
  const seconds = ((Date.now() - start) / 1000).toFixed(1).replace('.', ',');
  const text = squeeze(readText(banco, id));
  const long = paragraphs()
    .paragraphsOf(bytes)
    .filter((each) => squeeze(each).length >= SHORTEST);
  const phrases = [...new Set(long)];
  const lost = phrases.filter((phrase) => !text.includes(squeeze(phrase)));
  const said = `${phrases.length - lost.length} de ${phrases.length} textos, ${seconds} s`;
  return judge(lost.length > 0 ? `${said}; falta «${lost[0]}»` : said, lost.length === 0);
}

/** Google's export gives nothing without alt=media, which its own types do not know: issuetracker.google.com/468534237 */
function readText(banco: Banco, id: string): string {
  const files = banco.files() as unknown as {
    export(id: string, mimeType: string, options: object): GoogleAppsScript.Base.Blob | string;
  };
  const answer = files.export(id, 'text/plain', { alt: 'media' });
  return typeof answer === 'string' ? answer : answer.getDataAsString();
}

/** Data for every marker: a text, one row of each list, and every block shown. */
function sampleOf(marcadores: Marcadores): { readonly [marcador: string]: unknown } {
  return Object.fromEntries(
    Object.entries(marcadores).map(([name, marcador]) => {
      if (typeof marcador === 'string') return [name, MUESTRA];
      return [name, marcador.filas ? [sampleOf(marcador.filas)] : true];
    }),
  );
}

/** Without blanks, which a conversion may change. */
const squeeze = (text: string): string => text.replace(/\s+/g, '');

// `libro-pam documento`: makes a document of the workbook, or says which there are and what they may be about.

import { type Answer, defineCommand } from '../../terminal/command';
import { UserError } from '../../terminal/user-error';
import { answerWithDocumento, DOCUMENTO_OPTIONS, FIRMA_OPTIONS } from './make-documento';
import { consultLibro, type Sesion } from './sesion';

interface Ofrecidos {
  readonly documentos: readonly {
    readonly clave: string;
    readonly titulo: string;
    readonly deQue: string;
  }[];
  readonly preguntas: {
    readonly [deQue: string]: { readonly opciones: readonly { readonly valor: string }[] };
  };
}

export const documento = defineCommand({
  summary: 'Genera un documento; sin CLAVE, dice cuáles hay y de qué.',
  parameters: { libro: 'LIBRO.xlsx' },
  optional: { clave: 'CLAVE' },
  options: {
    de: { value: 'X', help: 'De qué: el código del acta, el corte (2025-T4)…' },
    texto: {
      value: 'TEXTO',
      help: 'Lo que se escribe en su primera sección: en una nota aclaratoria, qué se aclara.',
    },
    ...FIRMA_OPTIONS,
    ...DOCUMENTO_OPTIONS,
  },
  async run({ libro, clave }, { de, texto, ...chosen }) {
    if (clave === undefined) return consultLibro(libro, chosen, list);
    return answerWithDocumento(libro, chosen, (sesion) => {
      const asked = { documento: clave, de: de ?? refuseWithout(sesion, clave) };
      if (texto !== undefined) write(sesion, asked, texto);
      return asked;
    });
  },
});

interface Asked {
  readonly documento: string;
  readonly de: string;
}

/** Keeps a text as the panel would, in the first section of the document. */
function write(sesion: Sesion, asked: Asked, texto: string): void {
  const { secciones } = sesion.call<{
    readonly secciones: readonly { readonly clave: string; readonly texto: string }[];
  }>('textosDocumento', asked, 'consulta');
  const [first] = secciones;
  if (!first)
    throw new UserError(`El documento «${asked.documento}» no tiene textos que escribir.`);
  sesion.call(
    'guardarTextosDocumento',
    { ...asked, textos: [{ seccion: first.clave, leido: first.texto, texto }] },
    'commit',
  );
}

const offered = (sesion: Sesion): Ofrecidos => sesion.call('panelDocumentos', {}, 'consulta');

function list(sesion: Sesion): Answer {
  const { documentos, preguntas } = offered(sesion);
  const json = documentos.map(({ clave, titulo, deQue }) => ({
    clave,
    titulo,
    de: preguntas[deQue]?.opciones.map(({ valor }) => valor) ?? [],
  }));
  const lines = json.map(({ clave, titulo, de }) =>
    de.length === 0
      ? `${clave}  ${titulo}. Todavía no hay de qué hacerlo.`
      : `${clave}  ${titulo}. --de ${firstOf(de)}`,
  );
  return { json, text: lines.join('\n') };
}

/** A document is always about something; an unknown one is for the add-on to refuse. */
function refuseWithout(sesion: Sesion, clave: string): string {
  const { documentos, preguntas } = offered(sesion);
  const asked = documentos.find((one) => one.clave === clave);
  if (!asked) return '';
  const valores = preguntas[asked.deQue]?.opciones.map(({ valor }) => valor) ?? [];
  throw new UserError(
    valores.length === 0
      ? `Todavía no hay en el libro de qué hacer el documento «${clave}».`
      : `Diga con --de de qué es el documento: ${firstOf(valores)}`,
  );
}

/** What a document of which a workbook has one alone is about. */
export function unicoDe(sesion: Sesion, clave: string): string {
  const { documentos, preguntas } = offered(sesion);
  const { deQue = '' } = documentos.find((one) => one.clave === clave) ?? {};
  const [only] = preguntas[deQue]?.opciones ?? [];
  if (only) return only.valor;
  throw new UserError(`Todavía no hay en el libro de qué hacer el documento «${clave}».`);
}

const SHOWN = 5;

/** "2026-T2, 2026-T1…", or "2026-T1." when they are all: enough of them to see how they are written. */
const firstOf = (valores: readonly string[]): string =>
  `${valores.slice(0, SHOWN).join(', ')}${valores.length > SHOWN ? '…' : '.'}`;

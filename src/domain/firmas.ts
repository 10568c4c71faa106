// Who signed an acta of those who attended it: what Documentos says of the document that was signed, held against the attendance.

import { estaFirmado } from './estado-documento';
import { cuenta, enumerar } from './formato';
import { quisoDecir } from './parecido';
import { fold, readsAlike } from './texto';

/** Written where everybody signed: a blank says that nobody told. */
export const NADIE = 'Nadie';
const DE_NADIE = [NADIE, 'Ninguno', 'Ninguna', 'Todos firmaron', 'Firmaron todos'];

export interface Firmas {
  readonly firmaron: number;
  readonly de: number;
  /** Who attended and has not signed, as the attendance spells them. */
  readonly faltan: readonly string[];
}
/** What is looked at of a row of Documentos. */
export interface Firmable {
  readonly codigo?: string | undefined;
  readonly referencia?: string | undefined;
  readonly estado?: string | undefined;
  readonly pdfFirmado?: string | undefined;
  readonly radicado?: string | undefined;
  readonly sinFirmaDe?: string | undefined;
}
/** What is asked of a person of an acta. */
interface Asistente {
  readonly acta?: string | undefined;
  readonly nombre?: string | undefined;
  readonly asistio?: boolean | undefined;
}

/** Who attended an acta, in its order: those are who sign it. */
export const presentesEn = (
  asistentes: readonly Asistente[],
  acta: string | undefined,
): readonly string[] =>
  asistentes.flatMap(({ acta: of, nombre, asistio }) =>
    of !== undefined && of === acta && asistio === true && nombre ? [nombre] : [],
  );

/** The names in «Sin firma de»; none where it says that everybody signed. */
export function leerSinFirma(text = ''): readonly string[] {
  const names = text
    .split(/[;,\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
  const [only, ...more] = names;
  return only && more.length === 0 && DE_NADIE.some((one) => readsAlike(one, only)) ? [] : names;
}

/** As the column keeps them. */
export const escribirSinFirma = (names: readonly string[]): string =>
  names.length === 0 ? NADIE : names.join('; ');

/** Of a document that was signed; undefined where nobody told, or nobody attended. */
export function firmasDe(
  { estado, sinFirmaDe }: Firmable,
  presentes: readonly string[],
): Firmas | undefined {
  if (!estaFirmado({ estado }) || sinFirmaDe === undefined || presentes.length === 0)
    return undefined;
  const named = leerSinFirma(sinFirmaDe).map(fold);
  const faltan = presentes.filter((name) => named.includes(fold(name)));
  return { firmaron: presentes.length - faltan.length, de: presentes.length, faltan };
}

/** Of those named, who did not attend, a sentence each. */
export const ausentesNombrados = (
  names: readonly string[],
  presentes: readonly string[],
  acta: string,
): readonly string[] =>
  names
    .filter((name) => !presentes.some((one) => readsAlike(one, name)))
    .map(
      (name) =>
        `«${name}» no está entre quienes asistieron al ${acta}.${quisoDecir(name, presentes)}`,
    );

/** What speaks against those named, in words; '' where nothing does. */
export function reparoDeNombres(
  names: readonly string[],
  presentes: readonly string[],
  acta: string,
): string {
  const ajenos = ausentesNombrados(names, presentes, acta);
  if (ajenos.length > 0) return ajenos.join(' ');
  return presentes.every((one) => names.some((name) => readsAlike(name, one)))
    ? 'Así no la firmó nadie, y entonces no está firmada: deje por fuera a quienes sí firmaron.'
    : '';
}

/** Whether it is signed and nobody told by whom of those who attended. */
export const faltaDecirQuienFirmo = (
  { estado, sinFirmaDe }: Firmable,
  presentes: readonly string[],
): boolean => estaFirmado({ estado }) && sinFirmaDe === undefined && presentes.length > 0;

/** "firmaron sus 12 asistentes", for what is asked of them. */
export const siFirmaron = (presentes: readonly string[]): string =>
  presentes.length === 1
    ? 'firmó quien asistió'
    : `firmaron sus ${cuenta(presentes.length, 'asistente', 'asistentes')}`;

/** "9 de 12 firmas" */
export const decirFirmas = ({ firmaron, de }: Firmas): string =>
  `${firmaron} de ${cuenta(de, 'firma', 'firmas')}`;

/** "faltan las de Luis y Marta"; '' where none does. */
export const decirFaltan = ({ faltan }: Firmas): string =>
  faltan.length === 0
    ? ''
    : `${faltan.length === 1 ? 'falta la' : 'faltan las'} de ${enumerar(faltan, faltan.length)}`;

/** "9 de 12 firmas: faltan las de Luis y Marta" */
export const decirFirmasYFaltan = (firmas: Firmas): string =>
  [decirFirmas(firmas), decirFaltan(firmas)].filter(Boolean).join(': ');

/** What the official record of a signed document is: its file or, without any, its paper, «sin escribir» where nobody noted its number. */
export const queEsOficial = ({
  pdfFirmado,
  radicado = 'sin escribir',
}: Pick<Firmable, 'pdfFirmado' | 'radicado'>): string =>
  pdfFirmado === undefined ? `original firmado, con radicado ${radicado}` : 'PDF firmado';

/** Which is the official record of what was signed; '' where nothing is known of it. */
export function registroOficial(documento: Firmable): string {
  const { estado, pdfFirmado, radicado } = documento;
  if (!estaFirmado({ estado }) || (pdfFirmado ?? radicado) === undefined) return '';
  return [`el ${queEsOficial(documento)}`, pdfFirmado].filter(Boolean).join(', ');
}

/** What the acta says of itself once it is signed; undefined before. */
export function firmasDelActa(
  documento: Firmable,
  presentes: readonly string[],
): string | undefined {
  if (!estaFirmado({ estado: documento.estado })) return undefined;
  const firmas = firmasDe(documento, presentes);
  const said = firmas ? decirFirmasYFaltan(firmas) : SIN_DECIR;
  const official = registroOficial(documento);
  return `${said}.${official && ` Registro oficial: ${official}.`} Está en Documentos, ${documento.codigo}.`;
}

/** A signed acta of which nobody told whether everybody did. */
export const SIN_DECIR = 'Firmada, sin decir si firmaron todos';

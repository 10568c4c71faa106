// «Verificar un código»: whose it is, up to where it covers the bitácora, whether that is whole, and what changed afterwards in
// what its document prints. What does not agree is said; what is only alike is never taken for it.

import {
  codigoDe,
  codigosEn,
  codigosParecidos,
  porQueNoEsCodigo,
} from '../../domain/codigo-verificacion';
import { estaFirmado, nombreDeDocumento } from '../../domain/estado-documento';
import { formatFecha } from '../../domain/formato';
import { notasDe } from '../../domain/nota-aclaratoria';
import { enumerar } from '../../domain/redaccion';
import type { DocumentoRow } from '../../domain/registers/documentos';
import { sealedAsientos } from '../commit/cuarentena';
import type { AsientoEscrito } from '../commit/registro-bitacora';
import { cadenaOf } from '../datos/consulta';
import type { Libro } from '../libro/libro';
import { settledLibro } from '../libro/open-libro';
import { type Anotado, anotadosIn, firmesCambiadas, isGenerado } from './anotados';
import { cambiosEnLoImpreso } from './lo-impreso';

/** vale: as it was printed · cambió: it is of this book, and something it prints changed · no concuerda · ajeno · ilegible */
export type Veredicto = 'vale' | 'cambió' | 'no concuerda' | 'ajeno' | 'ilegible';

export interface CodigoVerificado {
  /** As it was read; '' where the text holds none. */
  readonly codigo: string;
  readonly veredicto: Veredicto;
  /** The answer in a sentence, and what it rests on. */
  readonly titulo: string;
  readonly dicho: readonly string[];
  readonly documentos: readonly DocumentoDelCodigo[];
  /** Códigos of this book that differ in few letters, each with its documents. */
  readonly parecidos: readonly { readonly codigo: string; readonly de: string }[];
}
export interface DocumentoDelCodigo {
  /** "DO-0003" */
  readonly codigo: string;
  /** "DO-0003 (Acta de reunión, AC-0001, versión 1)" */
  readonly nombre: string;
  readonly url: string;
  readonly dicho: readonly string[];
  /** What speaks against its row. */
  readonly problemas: readonly string[];
  /** What changed since in what it prints, the last first, up to MOST; `cuantos` are all. */
  readonly cambios: readonly string[];
  readonly cuantos: number;
}

const MOST = 10;

/** Of what was pasted nobody means more. */
const LETTERS = 1000;

/** What a person wrote, looked for in this workbook. */
export function verifyCodigo({ texto: written }: { readonly texto: string }): CodigoVerificado {
  const texto = written.slice(0, LETTERS);
  const libro = settledLibro();
  const noted = anotadosIn(libro);
  const read = codigosEn(texto);
  const codigo =
    read.find((one) => noted.some((each) => each.codigo === one)) ?? headIn(libro, read);
  if (codigo === undefined) return notFound(libro, noted, texto, read[read.length - 1] ?? '');
  const own = noted.filter((each) => each.codigo === codigo);
  const asientos = sealedAsientos(libro);
  const head = asientos.find(({ hash }) => hash !== '' && codigoDe(hash) === codigo);
  const since = head ? asientos.filter(({ numero }) => numero > head.ultimo) : [];
  const listed = own.map((each) => describe(libro, each, noted, since));
  const { dicho, problemas } = covered(libro, head);
  const veredicto = verdictOn(listed, problemas);
  return {
    codigo,
    veredicto,
    titulo: own.length === 0 ? sinDocumento(codigo) : TITULOS[veredicto],
    dicho: [...dicho, ...problemas],
    documentos: listed,
    parecidos: [],
  };
}

const TITULOS: { readonly [V in Veredicto]: string } = {
  vale: 'El código es de este libro, y lo que su documento imprime no ha cambiado.',
  cambió: 'El código es de este libro. Después cambió algo de lo que su documento imprime.',
  'no concuerda': 'El código está en este libro, pero algo no concuerda.',
  ajeno: 'Ningún documento de este libro lleva ese código.',
  ilegible: 'No se pudo leer el código.',
};

const sinDocumento = (codigo: string): string =>
  `Ningún documento de este libro lleva el código ${codigo}, aunque es uno de los de su bitácora.`;

function verdictOn(listed: readonly DocumentoDelCodigo[], problemas: readonly string[]): Veredicto {
  if (listed.length === 0) return 'ajeno';
  if (problemas.length > 0 || listed.some((one) => one.problemas.length > 0)) return 'no concuerda';
  return listed.some(({ cuantos }) => cuantos > 0) ? 'cambió' : 'vale';
}

const headIn = (libro: Libro, read: readonly string[]): string | undefined =>
  read.find((one) => sealedAsientos(libro).some(({ hash }) => codigoDe(hash) === one));

/** Up to where the código covers the bitácora, and what speaks against that. */
function covered(libro: Libro, head: AsientoEscrito | undefined) {
  if (!head) {
    const problema =
      'Ningún asiento de la bitácora da ese código: le falta una parte, o fue alterada. Compárela con las copias del libro.';
    return { dicho: [], problemas: [problema] };
  }
  const { rotos, anteriores } = cadenaOf(libro);
  const [roto] = rotos.filter(({ ultimo }) => ultimo <= head.ultimo);
  const dicho = [`Cubre la bitácora hasta el asiento ${head.ultimo}, ${firmado(head)}.`];
  if (roto) {
    const problema = `La bitácora no está entera hasta ahí: el asiento ${roto.ultimo}, o los que cierra, fueron alterados o falta alguno.`;
    return { dicho, problemas: [problema] };
  }
  dicho.push('Hasta ahí la bitácora está entera.');
  if (anteriores > 0)
    dicho.push(
      `Hasta el asiento ${Math.min(anteriores, head.ultimo)} el sello es el de una versión anterior: dice quién, cuándo y por qué una vez por guardado, y todos sus asientos dicen lo mismo.`,
    );
  return { dicho, problemas: [] };
}

/** "del 15/07/2026 a las 10:05, de ana@…" */
function firmado({ momento, quien }: AsientoEscrito): string {
  const [fecha = '', hora = ''] = momento.split(' ');
  return `del ${formatFecha(fecha)} a las ${hora.slice(0, 5)}, de ${quien || 'autor desconocido'}`;
}

function describe(
  libro: Libro,
  { row, antes, asiento }: Anotado,
  noted: readonly Anotado[],
  since: readonly AsientoEscrito[],
): DocumentoDelCodigo {
  const told = row ?? antes ?? {};
  const { codigo = '', enlace = '', estado, motivoAnulacion, plantilla, huellaPlantilla } = told;
  const cambios = cambiosEnLoImpreso(libro, antes ?? told, since);
  const isMade = isGenerado({ antes, asiento });
  const dicho = [
    asiento && isMade ? `Se generó con el asiento ${asiento.numero}, ${firmado(asiento)}.` : '',
    estado ? `Está como «${estado}»${motivoAnulacion ? `: ${motivoAnulacion}` : ''}.` : '',
    plantilla ? `Plantilla: ${plantilla}, huella ${huellaPlantilla}.` : '',
    laterVersion(told, noted),
    clarified(libro, codigo),
  ];
  const problemas = [
    isMade
      ? ''
      : 'La bitácora no dice que el complemento lo haya generado: compare con las copias.',
    row ? '' : 'Su fila ya no está en «Documentos».',
    changedIn(libro, { row, antes }),
  ];
  return {
    codigo,
    nombre: nombreDeDocumento(told),
    url: enlace.startsWith('http') ? enlace : '',
    dicho: dicho.filter((line) => line !== ''),
    problemas: problemas.filter((line) => line !== ''),
    cambios: cambios.slice(0, MOST),
    cuantos: cambios.length,
  };
}

function changedIn(libro: Libro, anotado: Pick<Anotado, 'row' | 'antes'>): string {
  const changed = firmesCambiadas(libro, anotado);
  return changed.length > 0
    ? `En su fila de «Documentos» alguien cambió ${enumerar(changed)}; la bitácora dice lo que se anotó.`
    : '';
}

/** What is read with it. */
function clarified(libro: Libro, codigo: string): string {
  const rows = libro.rows<DocumentoRow>('documentos').map(({ row }) => row);
  const notas = notasDe(rows, codigo).filter(estaFirmado);
  return notas.length === 0
    ? ''
    : `Se lee con su nota aclaratoria: ${enumerar(notas.map(nombreDeDocumento))}.`;
}

function laterVersion(
  { tipo, referencia, version = 1 }: DocumentoRow,
  noted: readonly Anotado[],
): string {
  const later = noted
    .flatMap(({ row }) => row ?? [])
    .filter((row) => row.tipo === tipo && row.referencia === referencia)
    .filter((row) => (row.version ?? 1) > version && row.estado !== 'Anulado')
    .sort((a, b) => (b.version ?? 1) - (a.version ?? 1));
  const [last] = later;
  return last ? `Hay una versión posterior: ${nombreDeDocumento(last)}.` : '';
}

function notFound(
  libro: Libro,
  noted: readonly Anotado[],
  texto: string,
  codigo: string,
): CodigoVerificado {
  const known = [...new Set(noted.map((each) => each.codigo))];
  const parecidos = codigosParecidos(texto, known).map((one) => ({
    codigo: one,
    de: enumerar(
      noted
        .filter((each) => each.codigo === one)
        .map(({ row, antes }) => nombreDeDocumento(row ?? antes ?? {})),
    ),
  }));
  const veredicto = codigo === '' ? 'ilegible' : 'ajeno';
  const why =
    codigo === ''
      ? porQueNoEsCodigo(texto)
      : (plantillaOf(libro, codigo) ??
        'Si el papel dice eso, es de otro libro o de una copia, o no lo hizo el complemento.');
  return { codigo, veredicto, titulo: TITULOS[veredicto], dicho: [why], documentos: [], parecidos };
}

/** The digest of a template looks like a código. */
function plantillaOf(libro: Libro, codigo: string): string | undefined {
  const row = libro
    .rows<DocumentoRow>('documentos')
    .find((one) => one.row.huellaPlantilla === codigo)?.row;
  return row && `Es la huella de la plantilla «${row.plantilla}», y no un código de verificación.`;
}

// A document about institutions in a year: one of them, those of a localidad, and those of them that some acción reaches; or nobody's,
// to be filled in by hand. «2026, Suroccidente, focalizadas, parte 2».

import { elegidasEn } from '../../domain/focalizacion/elegidas';
import { quisoDecir } from '../../domain/parecido';
import type { IedRow } from '../../domain/registers/ied';
import { cleanText, fold, readsAlike } from '../../domain/texto';
import type { LibroLeido } from '../libro-leido';
import type { Imprime, Lector, Lectura, Opcion, Pregunta } from './pregunta';

/** Of whom. */
export interface DeFichas {
  readonly vigencia: number;
  /** Código DANE of the only one. */
  readonly ied?: string | undefined;
  readonly localidad?: string | undefined;
  /** Those alone that some acción reaches. */
  readonly focalizadas?: boolean | undefined;
  readonly enBlanco?: boolean | undefined;
  /** 1 is the first; of a localidad that fits in one document there is none. */
  readonly parte?: number | undefined;
}

/** How many a document holds: more take too long to make and to open. */
export const POR_DOCUMENTO = 50;
export const SIN_LOCALIDAD = 'sin localidad';
const FOCALIZADAS = 'focalizadas';
const EN_BLANCO = 'en blanco';

export const escribirDeFichas = (de: DeFichas): string =>
  [
    String(de.vigencia),
    de.ied ?? de.localidad ?? '',
    de.focalizadas ? FOCALIZADAS : '',
    de.enBlanco ? EN_BLANCO : '',
    de.parte === undefined ? '' : `parte ${de.parte}`,
  ]
    .filter(Boolean)
    .join(', ');

/** As it was written, without asking whether there is such a thing; undefined where it names no year. */
export function leerDeFichas(texto: string): DeFichas | undefined {
  const [year = '', ...words] = texto.split(',').map(cleanText);
  if (!/^\d{4}$/.test(year)) return undefined;
  const has = (word: string): boolean => words.some((one) => fold(one) === word);
  const [, parte] = words.map((one) => /^parte (\d{1,3})$/.exec(fold(one))).find(Boolean) ?? [];
  const quien = words.filter(
    (one) =>
      one !== '' && ![FOCALIZADAS, EN_BLANCO].includes(fold(one)) && !/^parte \d/.test(fold(one)),
  );
  const nombre = quien.join(', ');
  const isCode = /^[\d\s.-]+$/.test(nombre);
  return {
    vigencia: Number(year),
    ...(nombre !== '' && (isCode ? { ied: nombre } : { localidad: nombre })),
    ...(has(FOCALIZADAS) && { focalizadas: true }),
    ...(has(EN_BLANCO) && { enBlanco: true }),
    ...(parte !== undefined && { parte: Number(parte) }),
  };
}

const activas = (libro: Lector): readonly IedRow[] =>
  libro
    .rows<IedRow>('ied')
    .flatMap(({ row }) => (row.codigoDane && row.activa !== false ? [row] : []));
const localidadDe = ({ localidad }: IedRow): string => localidad ?? SIN_LOCALIDAD;

/** The institutions, by name; every part of them. An institution that is named is there whether or not it is active. */
export function iedDeFichas(libro: Lector, de: DeFichas): readonly IedRow[] {
  if (de.ied !== undefined)
    return libro
      .rows<IedRow>('ied')
      .flatMap(({ row }) => (row.codigoDane === de.ied ? [row] : []))
      .slice(0, 1);
  if (de.enBlanco && de.localidad === undefined && !de.focalizadas) return [];
  const elegidas = de.focalizadas ? elegidasEn(libro.rows('focalizacion'), de.vigencia) : undefined;
  return activas(libro)
    .filter((row) => de.localidad === undefined || readsAlike(localidadDe(row), de.localidad))
    .filter(({ codigoDane = '' }) => elegidas?.has(codigoDane) ?? true)
    .sort((a, b) => compare(fold(a.nombre ?? ''), fold(b.nombre ?? '')));
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Those of one document. */
export const iedDelDocumento = (libro: Lector, de: DeFichas): readonly IedRow[] => {
  const all = iedDeFichas(libro, de);
  return de.parte === undefined
    ? all
    : all.slice((de.parte - 1) * POR_DOCUMENTO, de.parte * POR_DOCUMENTO);
};

/** The documents that it takes, a localidad each, or several of one that is large. */
export function documentosDeFichas(libro: Lector, de: DeFichas): readonly DeFichas[] {
  const all = iedDeFichas(libro, de);
  if (de.ied !== undefined || all.length === 0) return [de];
  const localidades = [...new Set(all.map(localidadDe))].sort((a, b) => compare(fold(a), fold(b)));
  return localidades.flatMap((localidad) => {
    const own = { ...de, localidad };
    const parts = Math.ceil(
      all.filter((row) => localidadDe(row) === localidad).length / POR_DOCUMENTO,
    );
    return parts === 1
      ? [own]
      : Array.from({ length: parts }, (_, i) => ({ ...own, parte: i + 1 }));
  });
}

export const fichas: Pregunta = {
  label: 'De quién',
  opciones,
  vacio: {
    titulo: 'Todavía no hay instituciones',
    texto: 'Escriba una en la hoja IED y vuelva a abrir este panel.',
  },
  imprime,
  lee,
};

/** Of which a ficha prints those of its year alone; of the others, those of before too. */
const DE_SU_VIGENCIA: readonly string[] = ['criterios', 'cupos', 'fichas', 'focalizacion'];

/** Of the institutions that are, or were, in the document; one to be filled in by hand prints only who they are. */
function imprime(texto: string, libros: readonly Lector[]): Imprime {
  const de = leerDeFichas(texto);
  if (!de) return () => true;
  const { vigencia } = de;
  const codes = new Set(
    libros.flatMap((libro) => iedDelDocumento(libro, de).map(({ codigoDane }) => codigoDane)),
  );
  return (register, dice) => {
    if (de.enBlanco && register.key !== 'ied') return false;
    const years = register.clave.includes('vigencia') ? dice('vigencia').map(Number) : [];
    const isOf = (year: number): boolean =>
      DE_SU_VIGENCIA.includes(register.key) ? year === vigencia : year <= vigencia;
    if (years.length > 0 && !years.some(isOf)) return false;
    const ied =
      register.key === 'ied'
        ? 'codigoDane'
        : Object.entries(register.columns).find(([, { refiere }]) => refiere === 'ied')?.[0];
    return ied === undefined || dice(ied).some((code) => codes.has(String(code)));
  };
}

/** Of the year under way, the localidades; one institution is chosen in «Fichas…». */
function opciones(libro: LibroLeido): readonly Opcion[] {
  const now = Number(libro.hoy.slice(0, 4));
  const vigencia = libro.vigencias.filter((year) => year <= now).pop();
  if (vigencia === undefined || activas(libro).length === 0) return [];
  return documentosDeFichas(libro, { vigencia }).map((de) => ({
    valor: escribirDeFichas(de),
    titulo: escribirDeFichas(de),
  }));
}

function lee(texto: string, libro: LibroLeido): Lectura {
  const de = leerDeFichas(texto);
  if (!de)
    return {
      codigo: 'FICHAS',
      mensaje: `«${texto}» no dice de quién: escriba la vigencia y la institución o la localidad, por ejemplo «${libro.vigencias[0] ?? 2026}, Suroccidente».`,
    };
  if (!libro.vigencias.includes(de.vigencia))
    return {
      codigo: 'VIGENCIA',
      mensaje: `La vigencia ${de.vigencia} no está en el cuatrienio de este libro (${libro.vigencias[0]} a ${libro.vigencias[libro.vigencias.length - 1]}).`,
    };
  const known = conNombre(de, libro);
  if (!known) return ausente(de, libro);
  const isBlank = known.enBlanco && !known.ied && !known.localidad;
  if (!isBlank && iedDelDocumento(libro, known).length === 0) return vacia(known);
  return { valor: escribirDeFichas(known) };
}

/** With the institution or the localidad as the book writes it. */
function conNombre(de: DeFichas, libro: Lector): DeFichas | undefined {
  const { ied, localidad } = de;
  if (ied !== undefined) {
    const code = ied.replace(/\D/g, '');
    const there = libro.rows<IedRow>('ied').some(({ row }) => row.codigoDane === code);
    return there ? { ...de, ied: code } : undefined;
  }
  if (localidad === undefined) return de;
  const there = activas(libro)
    .map(localidadDe)
    .find((one) => readsAlike(one, localidad));
  return there === undefined ? undefined : { ...de, localidad: there };
}

const ausente = ({ ied, localidad }: DeFichas, libro: Lector): Lectura =>
  ied !== undefined
    ? {
        codigo: 'IED_AUSENTE',
        mensaje: `La institución ${ied} no está en la hoja «IED».${quisoDecir(
          ied.replace(/\D/g, ''),
          activas(libro).flatMap(({ codigoDane }) => codigoDane ?? []),
        )}`,
      }
    : {
        codigo: 'LOCALIDAD_AUSENTE',
        mensaje: `No hay instituciones activas en la localidad «${localidad}».${quisoDecir(
          localidad ?? '',
          activas(libro).map(localidadDe),
        )} Revise cómo está escrita en la hoja «IED».`,
      };

const vacia = ({ focalizadas, vigencia, localidad }: DeFichas): Lectura => ({
  codigo: 'SIN_IED',
  mensaje: focalizadas
    ? `Ninguna institución${localidad ? ` de ${localidad}` : ''} está focalizada en ${vigencia}: guarde primero la focalización en «Focalizar…».`
    : 'No hay instituciones activas de las que hacer el documento: escríbalas en la hoja «IED».',
});

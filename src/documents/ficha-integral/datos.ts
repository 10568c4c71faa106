// The ficha of each institution: from the rows of the workbook to what its template prints. Each section is a file beside this one.

import { formatFecha } from '../../domain/formato';
import { DE_INCLUSION } from '../../domain/inclusion';
import { parametro } from '../../domain/parametros';
import type { IedRow } from '../../domain/registers/ied';
import { cargoDe } from '../cargo-de';
import { escribirDato, RAYA, recortar, SIN_DATO } from '../de-la-ied/escribir';
import type { LibroDeIed } from '../de-la-ied/libro';
import { recibe, visitas } from './apoyo';
import { focalizacion } from './focalizacion';
import type { Ficha } from './marcadores';
import { AREAS_DE_GUIA, areas, planes, saber } from './resultados';
import { situaciones, situacionesEnBlanco } from './situaciones';

/** What is known of an institution. */
export function fichaDe(libro: LibroDeIed, row: IedRow): Ficha {
  const { codigoDane: ied = '' } = row;
  const debajo = { ...recibe(libro, ied), ...visitas(libro, ied) };
  return {
    enBlanco: false,
    ...identificacion(libro, row),
    situaciones: situaciones(libro, ied),
    ...saber(libro, ied),
    ...areas(libro, ied),
    ...planes(libro, ied),
    ...focalizacion(libro, ied, debajo),
    ...debajo,
    ...firmas(libro, ied),
  };
}

type Identificacion = Pick<
  Ficha,
  | 'nombre'
  | 'codigoDane'
  | 'lugar'
  | 'zona'
  | 'sedes'
  | 'calendario'
  | 'jornadas'
  | 'niveles'
  | 'matricula'
>;

function identificacion({ leer, vigencia }: LibroDeIed, row: IedRow): Identificacion {
  const { codigoDane = '', nombre = '', localidad, barrio, zona, sedes } = row;
  const matricula = leer(codigoDane, 'matricula', vigencia);
  return {
    nombre: recortar(nombre, 110),
    codigoDane,
    lugar: recortar([localidad, barrio].filter(Boolean).join(', '), 70) || SIN_DATO,
    zona: zona ?? SIN_DATO,
    sedes: escribirDato(sedes, ''),
    calendario: row.calendario ?? SIN_DATO,
    jornadas: varias(row.jornadas),
    niveles: varias(row.niveles),
    matricula: matricula
      ? `${escribirDato(matricula.valor, 'Estudiantes')} (${matricula.vigencia})`
      : SIN_DATO,
  };
}

/** «Mañana; Tarde» as people write it. */
const varias = (valor: string | undefined): string =>
  valor === undefined ? SIN_DATO : valor.split(/;\s*/).join(', ');

type Firmas = Pick<
  Ficha,
  'valoro' | 'firmaProfesional' | 'firmaProfesionalCargo' | 'firmaJefe' | 'firmaJefeCargo'
>;

function firmas(libro: LibroDeIed, ied: string | undefined): Firmas {
  const ficha = ied === undefined ? undefined : libro.fichas.get(ied)?.[0];
  const profesional = ficha?.profesional ?? '';
  const jefe = parametro(libro.parametros, 'jefe_oficina') ?? '';
  return {
    valoro:
      profesional === ''
        ? ''
        : `Valoró ${profesional}${ficha?.fecha ? ` el ${formatFecha(ficha.fecha)}` : ''}.`,
    firmaProfesional: profesional,
    firmaProfesionalCargo: cargoDe(profesional, libro),
    firmaJefe: jefe,
    firmaJefeCargo: cargoDe(jefe, libro),
  };
}

/** What is to be filled in by hand; with the identification where it is of an institution. */
export function fichaEnBlanco(libro: LibroDeIed, row: IedRow | undefined): Ficha {
  const blank = <Row>(n: number, one: Row): readonly Row[] => Array.from({ length: n }, () => one);
  return {
    ...(row ? identificacion(libro, row) : SIN_IDENTIFICAR),
    enBlanco: true,
    situaciones: situacionesEnBlanco(libro),
    saber: blank(2, {
      ano: RAYA,
      evaluados: '',
      matematicas: '',
      naturales: '',
      sociales: '',
      lectura: '',
      ingles: '',
      total: '',
      categoria: '',
      territorio: '',
    }),
    saberTexto: '',
    areas: AREAS_DE_GUIA.map((area) => ({
      area,
      existencia: RAYA,
      pertinencia: '',
      apropiacion: '',
      mejoramiento: '',
      sinValorar: '',
      componentes: '',
    })),
    areasTexto: 'Año valorado: ________   Catálogo de la Guía 34:  ☐ 2008   ☐ 2026',
    pmi: '☐ vigente  ☐ no vigente  Factores críticos: _____  Año: ______',
    siee: '☐ revisado  ☐ sin revisar  Año: ______',
    inclusion: DE_INCLUSION.map(([, area]) => ({ area, valor: RAYA, lectura: '' })),
    focalizacion: blank(3, {
      accion: RAYA,
      puntaje: '',
      orden: '',
      decision: '',
      cambios: [{ motivo: 'Criterios, puntos y pesos:', calculo: '' }],
    }),
    hayMasFocalizacion: false,
    masFocalizacion: [],
    criterios: [],
    criteriosAqui: false,
    criteriosAparte: false,
    focalizacionTexto: '',
    recibe: blank(3, { accion: RAYA, coordina: '' }),
    recibeTexto: '',
    visitas: blank(2, { fecha: RAYA, accion: '', que: '', recomendacion: '' }),
    visitasTexto: '',
    ...firmas(libro, undefined),
  };
}

const SIN_IDENTIFICAR: Identificacion = {
  nombre: '',
  codigoDane: '',
  lugar: '',
  zona: '☐ Urbana  ☐ Rural',
  sedes: '',
  calendario: '☐ A ☐ B',
  jornadas: '',
  niveles: RAYA,
  matricula: RAYA,
};

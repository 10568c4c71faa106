// Which column of a list is which: by its header, and where it has none or says nothing, by what stands below it.

import type { Celda } from '../parse/celda';
import { shown } from '../parse/texto';
import { fold } from '../texto';
import type { Papel } from './persona-leida';

export type Columna = Papel | 'personal' | 'otra';

/** In this order: «Correo de la institución» is a mail, «Nombre de la institución» no name. */
const POR_NOMBRE: readonly (readonly [Columna, RegExp])[] = [
  [
    'personal',
    /correo|e-?mail|documento|cedula|identifica|identidad|\bc\.? ?c\b|\bt\.? ?i\b|\bnit\b|pasaporte|celular|telefono|\btel\b|\bcel\b|movil|whatsapp|contacto|direccion|residencia|domicilio|barrio|usuario|edad\b|sexo|genero|nacimiento|etnia|\beps\b|\brh\b|sangre|discapacidad|poblacional|estado civil|foto/,
  ],
  ['otra', /confirma|observaci|comentario|pregunta|modalidad|jornada|localidad|municipio|zona/],
  ['codigoIed', /\bdane\b|codigo/],
  ['ied', /instituci|\bi\.? ?e\.? ?d?\b|establecimiento|colegio|plantel|entidad|dependencia/],
  [
    'asistio',
    /asisti|asistencia|firma|\bhora\b|llegada|ingreso|entrada|presente|marca temporal|timestamp/,
  ],
  ['cargo', /cargo|\brol\b|funcion|denominacion/],
  ['apellidos', /^(?!.*nombre).*apellido/],
  ['nombre', /nombre|participante|asistente|invitad|convocad|directivo|funcionari|persona/],
];

/** What a header says its column is; undefined where it is none of a list of people. */
export function columnaPorNombre(celda: Celda): Columna | undefined {
  const text = fold(shown(celda));
  if (text === '' || text.length > 120) return undefined;
  return POR_NOMBRE.find(([, words]) => words.test(text))?.[0];
}

const CORREO = /^[^\s@]+@[^\s@]+$/;
const CIFRAS = /^\D{0,6}(?:\d[\s.\-–]{0,2}){6,15}$/;
const DANE = /^\d{12}$/;
const SI_NO = /^(?:si|no|x|✓|✔|asistio|no asistio|presente|ausente)$/;
const HORA = /^\d{1,2}:\d\d/;
const CARGO = /^(?:rector|director|coordinador|coord|docente|orientador|profesor|supervisor|psico)/;
const IED = /\b(?:i\.? ?e\.? ?d|institucion|inst|colegio|escuela|liceo|normal superior)\b/;
const NOMBRE = /^[\p{L}'’.-]+(?:,? [\p{L}'’.-]+){1,6}$/u;

const POR_CONTENIDO: readonly (readonly [Columna, (text: string) => boolean])[] = [
  ['codigoIed', (text) => DANE.test(text)],
  ['personal', (text) => CORREO.test(text) || CIFRAS.test(text)],
  ['asistio', (text) => SI_NO.test(text) || HORA.test(text)],
  ['cargo', (text) => CARGO.test(text)],
  ['ied', (text) => IED.test(text)],
  ['nombre', (text) => NOMBRE.test(text)],
];

/** What most cells of a column are; undefined where they are nothing known. */
export function columnaPorContenido(celdas: readonly Celda[]): Columna | undefined {
  const texts = celdas.map((celda) => fold(shown(celda))).filter(Boolean);
  if (texts.length === 0) return undefined;
  return POR_CONTENIDO.find(([, is]) => texts.filter(is).length > texts.length / 2)?.[0];
}

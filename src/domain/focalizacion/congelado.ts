// What a frozen choice keeps as text that people read and the program reads back: its criteria with the limits that were used, and of
// each institution what was known of it. Recomputed from these texts it is the same, whatever became of the data.

import { formatNumero, numeroEscrito } from '../formato';
import { readNumero } from '../parse/numero';
import { SENTIDOS, SITUACIONES } from '../registers/columnas';
import { cleanText } from '../texto';
import type { Dato } from './datos';
import type { NombreDeVariable } from './palabras';
import type { CriterioMedido } from './puntos';
import type { Candidata } from './puntuar';
import type { Reglas } from './seleccionar';
import { leerTabla } from './tabla';

export interface Congelado {
  readonly criterios: readonly CriterioMedido[];
  readonly reglas: Reglas;
  /** As people read each variable, then. */
  readonly nombres: ReadonlyMap<string, string>;
}

const SIN = 'sin límite';
const DEL_UNIVERSO = ' (de las IED)';

/** A line a rule, then a line a criterio, in the order in which they untie. */
export function escribirCongelado(
  { criterios, reglas }: Pick<Congelado, 'criterios' | 'reglas'>,
  nombre: NombreDeVariable,
): string {
  const orNone = (n: number | undefined): string => (n === undefined ? SIN : numeroEscrito(n));
  return [
    `Cupos: ${orNone(reglas.cupos)}`,
    `Puntaje mínimo: ${orNone(reglas.minimo)}`,
    `Cobertura mínima: ${numeroEscrito(reglas.cobertura)}`,
    ...criterios.map((criterio) => criterioEscrito(criterio, nombre)),
  ].join('\n');
}

function criterioEscrito(criterio: CriterioMedido, nombre: NombreDeVariable): string {
  const { variable, situacion, peso, sentido, piso, techo, delUniverso } = criterio;
  const limite = (n: number, isOfAll: boolean): string =>
    numeroEscrito(n) + (isOfAll ? DEL_UNIVERSO : '');
  const { tablaEscrita, vigenciaDelDato, desempate } = criterio;
  return [
    `${plano(nombre(variable))} [${variable}]`,
    situacion,
    `peso ${numeroEscrito(peso)}`,
    sentido,
    // A table gives the points: it has no limits.
    ...(sentido === 'Tabla'
      ? []
      : [`piso ${limite(piso, delUniverso.piso)}`, `techo ${limite(techo, delUniverso.techo)}`]),
    `dato de ${vigenciaDelDato}`,
    ...(tablaEscrita === '' ? [] : [`tabla ${plano(tablaEscrita)}`]),
    ...(desempate === undefined ? [] : [`desempate ${desempate}`]),
  ].join(' · ');
}

/** In one line, and without what parts the fields. */
const plano = (texto: string): string => cleanText(texto.replace(/[\n·]/g, ' '));

/** undefined where it is not what was written. */
export function leerCongelado(texto: string): Congelado | undefined {
  const lines = texto.split('\n').filter((line) => line.trim() !== '');
  const ruled = lines.slice(0, 3).map((line) => line.slice(line.indexOf(':') + 1).trim());
  const [cupos, minimo, cobertura] = ruled.map((rule) => (rule === SIN ? undefined : numero(rule)));
  const read = lines.slice(3).map(leerCriterio);
  const criterios = read.flatMap((one) => (one ? [one.criterio] : []));
  if (cobertura === undefined || criterios.length === 0 || criterios.length < read.length)
    return undefined;
  return {
    criterios,
    reglas: { cupos, minimo, cobertura },
    nombres: new Map(read.flatMap((one) => (one ? [[one.criterio.variable, one.nombre]] : []))),
  };
}

function leerCriterio(
  line: string,
): { readonly criterio: CriterioMedido; readonly nombre: string } | undefined {
  const [head = '', situada, ...rest] = line.split(' · ').map((part) => part.trim());
  const [, nombre = '', variable] = /^(.*) \[([^[\]]+)\]$/.exec(head) ?? [];
  const situacion = SITUACIONES.find((one) => one === situada);
  const sentido = SENTIDOS.find((one) => rest.includes(one));
  const after = (word: string): string | undefined =>
    rest.find((part) => part.startsWith(`${word} `))?.slice(word.length + 1);
  const value = (word: string): number | undefined =>
    numero((after(word) ?? '').replace(DEL_UNIVERSO, ''));
  if (!variable || !situacion || !sentido) return undefined;
  const none = sentido === 'Tabla' ? 0 : undefined;
  const [peso, piso, techo] = [value('peso'), value('piso') ?? none, value('techo') ?? none];
  if (peso === undefined || piso === undefined || techo === undefined) return undefined;
  const tablaEscrita = after('tabla') ?? '';
  const isOfAll = (word: string): boolean =>
    none === 0 || after(word)?.endsWith(DEL_UNIVERSO) === true;
  const criterio = {
    variable,
    situacion,
    peso,
    sentido,
    piso,
    techo,
    tabla: leerTabla(tablaEscrita).puntos,
    tablaEscrita,
    vigenciaDelDato: Number((after('dato') ?? '').replace('de ', '')),
    desempate: value('desempate'),
    delUniverso: { piso: isOfAll('piso'), techo: isOfAll('techo') },
  };
  return { criterio, nombre };
}

function numero(texto: string): number | undefined {
  const read = readNumero(texto);
  return 'ok' in read ? read.ok : undefined;
}

/** Those that are no variable: no código has a blank in it. */
const NOMBRE = 'Nombre de la IED';
const MATRICULA = 'Estudiantes para desempatar';
const VECES = 'Veces focalizada antes';

/** A line a variable with datum: "pruebas.total: 0,6361 (2024, grado 11)"; a category between «». */
export const escribirValores = ({ nombre, datos, veces, matricula }: Candidata): string =>
  [
    `${NOMBRE}: ${plano(nombre)}`,
    ...Object.entries(datos).flatMap(([variable, dato]) =>
      dato ? `${variable}: ${datoEscrito(dato)}` : [],
    ),
    `${VECES}: ${numeroEscrito(veces)}`,
    ...(matricula === undefined ? [] : [`${MATRICULA}: ${numeroEscrito(matricula)}`]),
  ].join('\n');

function datoEscrito({ valor, vigencia, grado }: Dato): string {
  const value = typeof valor === 'number' ? numeroEscrito(valor) : `«${plano(valor)}»`;
  return `${value} (${vigencia}${grado === undefined ? '' : `, grado ${formatNumero(grado)}`})`;
}

/** An institution as it was then. */
export function leerValores(codigoDane: string, texto: string): Candidata {
  const entries = texto.split('\n').flatMap((line) => {
    const at = line.indexOf(': ');
    return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 2)] as const];
  });
  const named = new Map(entries);
  const apart: readonly string[] = [NOMBRE, MATRICULA, VECES];
  return {
    codigoDane,
    nombre: named.get(NOMBRE) ?? codigoDane,
    datos: Object.fromEntries(
      entries.flatMap(([variable, written]) => {
        const dato = apart.includes(variable) ? undefined : leerDato(written);
        return dato ? [[variable, dato]] : [];
      }),
    ),
    veces: numero(named.get(VECES) ?? '') ?? 0,
    matricula: numero(named.get(MATRICULA) ?? ''),
  };
}

function leerDato(written: string): Dato | undefined {
  const [, value = '', vigencia, grado] =
    /^(.*) \((\d{4})(?:, grado (\d+))?\)$/.exec(written) ?? [];
  const [, categoria] = /^«(.*)»$/.exec(value) ?? [];
  const valor = categoria ?? numero(value);
  if (valor === undefined) return undefined;
  return {
    valor,
    vigencia: Number(vigencia),
    ...(grado === undefined ? {} : { grado: Number(grado) }),
  };
}

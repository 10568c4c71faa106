// What Procedimiento says of the records: this year's one by one, those of the other years in a line an activity and period, each with
// where it is, since when, whether it is signed and what lacks.

import plantilla from '../../../sheets-templates/libro.json';
import { decirFaltan, decirFirmas } from '../../domain/firmas';
import { formatFecha } from '../../domain/formato';
import { groupBy } from '../../domain/group-by';
import type { EntradaDeIndice } from '../../domain/indice/indice';
import { direccion, firmaEscrita, SIGNO } from '../../domain/indice/tabla';
import { parseCorte } from '../../domain/periodo';
import { alComienzo, cuenta } from '../../domain/redaccion';
import {
  type RegistrosDelPeriodo,
  registrosDelLibro,
} from '../../domain/registros/indice-del-libro';
import { ACTIVIDAD_TRIMESTRAL, ACTIVIDADES } from '../../domain/registros/pedidos';
import type { Libro } from '../libro/libro';
import { TITULOS } from '../trimestre/titulos';
import { calculadoAhora } from './calculado';
import { filaDe } from './fila-de-registro';
import type { Enlace, Line } from './write-view';

const TEXTOS = plantilla.procedimiento.trazabilidad;
/** Of the columns that narrow ones make together, where each begins: those of the matrix of roles stand below. */
const COLUMNAS = { registro: 1, fecha: 2, firma: 5, estado: 8 } as const;
const WIDTH = Math.max(...Object.values(COLUMNAS)) + 1;
/** Of one kind in one period, those that are written one by one. */
const MOST = 4;

export function registrosDelProcedimiento(libro: Libro): readonly Line[] {
  const [plan, ...years] = registrosDelLibro(libro, TITULOS);
  const now = Number(libro.hoy.slice(0, 4));
  const last = years[years.length - 1]?.vigencia ?? now;
  const current = Math.min(now, last);
  const first = years.filter(({ vigencia }) => vigencia === current);
  const others = years.filter(({ vigencia }) => vigencia !== current).reverse();
  return [
    { look: 'nota', cells: [`${calculadoAhora()}.`] },
    { look: 'nota', cells: [TEXTOS.ayuda] },
    ...first.flatMap((one) => period(libro, one, oneByOne)),
    ...(plan ? period(libro, plan, oneByOne) : []),
    ...others.flatMap((one) => period(libro, one, together)),
  ];
}

type Shown = (libro: Libro, entradas: readonly EntradaDeIndice[]) => readonly Line[];

/** A band with how many there are and lack; a period of which nothing is owed yet says it in the band alone. */
function period(
  libro: Libro,
  { periodo, dicho, entradas }: RegistrosDelPeriodo,
  shown: Shown,
): readonly Line[] {
  const band = row('banda', {
    0: periodo,
    [COLUMNAS.registro]: dicho,
    [COLUMNAS.fecha]: TEXTOS.columnas.fecha,
    [COLUMNAS.firma]: TEXTOS.columnas.firma,
    [COLUMNAS.estado]: TEXTOS.columnas.estado,
  });
  const isToCome = entradas.every(({ clase }) => clase === 'aviso');
  if (isToCome) return [row('nota', { 0: periodo, [COLUMNAS.registro]: dicho }), BLANK];
  const groups = groupBy(entradas, ({ actividad, grupo }) => `${actividad} ${grupo}`);
  return [band, ...[...groups.values()].flatMap((own) => shown(libro, own)), BLANK];
}

const BLANK: Line = { look: 'texto', cells: [] };

type Cells = { readonly [column: number]: Line['cells'][number] };
const row = (look: Line['look'], cells: Cells): Line => ({
  look,
  cells: Array.from({ length: WIDTH }, (_, i) => cells[i] ?? ''),
});

/** "9. Evaluación periódica · T1"; the band says the year. */
function whose({ actividad, grupo }: EntradaDeIndice): string {
  const { breve = '' } = ACTIVIDADES.find(({ numero }) => numero === actividad) ?? {};
  const { trimestre } = parseCorte(grupo) ?? {};
  const isOfSeveral = actividad === ACTIVIDAD_TRIMESTRAL && /^\d{4}$/.test(grupo);
  const when = trimestre ?? (isOfSeveral ? TEXTOS.delAno : '');
  return `${actividad}. ${breve}${when && ` · ${when}`}`;
}

/** A line a record, the first of them; a line for the others, and one a gap. */
function oneByOne(libro: Libro, entradas: readonly EntradaDeIndice[]): readonly Line[] {
  const found = entradas.filter(({ clase }) => clase === 'registro');
  const kept = found.length > MOST + 1 ? found.slice(0, MOST) : found;
  const rest = found.slice(kept.length);
  const lines = [
    ...kept.map((entrada) => record(libro, entrada)),
    ...(rest[0] ? [others(libro, rest[0], rest.length)] : []),
    ...entradas.filter(({ clase }) => clase !== 'registro').map(gap),
  ];
  return lines.map(named(entradas));
}

/** Whose they are stands before the first of them alone. */
const named =
  (entradas: readonly EntradaDeIndice[]) =>
  ({ look, cells }: Line, i: number): Line => ({
    look,
    cells: [i === 0 && entradas[0] ? whose(entradas[0]) : '', ...cells.slice(1)],
  });

/** All the records of an activity and period in a line, what lacks in another. */
function together(libro: Libro, entradas: readonly EntradaDeIndice[]): readonly Line[] {
  const of = (clase: EntradaDeIndice['clase']) => entradas.filter((one) => one.clase === clase);
  const [found, missing] = [of('registro'), of('falta')];
  const [first] = found;
  const signed = found.filter(({ firma }) => firma === 'Firmado').length;
  const toSign = found.filter(({ firma }) => firma !== '').length;
  const said = found.map((one) => `${one.registro}${partly(one)}`).join('; ');
  const texto = `${SIGNO.registro} ${found.length > MOST ? `${cuenta(found.length, 'registro', 'registros')}, desde ${first?.registro ?? ''}` : said}`;
  const dates = found.flatMap(({ fecha }) => (fecha === '' ? [] : [fecha])).sort();
  const newest = dates[dates.length - 1];
  const lines = [
    ...(first
      ? [
          row('registro', {
            [COLUMNAS.registro]: linked(libro, first, texto),
            [COLUMNAS.fecha]: newest ? formatFecha(newest) : '',
            [COLUMNAS.firma]: toSign === 0 ? '' : firmados(signed, toSign, found.some(leavesOut)),
          }),
        ]
      : []),
    ...(missing.length > 0
      ? [
          row('falta', {
            [COLUMNAS.registro]: `${SIGNO.falta} ${joined(missing)}`,
          }),
        ]
      : []),
    ...(found.length + missing.length === 0 ? of('aviso').map(gap) : []),
  ];
  return lines.map(named(entradas));
}

/** "Falta el acta; falta el informe" */
const joined = (entradas: readonly EntradaDeIndice[]): string =>
  entradas.map(({ registro }, i) => (i === 0 ? registro : registro.replace(/^F/, 'f'))).join('; ');

const leavesOut = ({ firmas }: EntradaDeIndice): boolean => (firmas?.faltan.length ?? 0) > 0;

/** " (9 de 12 firmas)" */
const partly = (entrada: EntradaDeIndice): string =>
  entrada.firmas && leavesOut(entrada) ? ` (${decirFirmas(entrada.firmas)})` : '';

function firmados(signed: number, all: number, isPartly: boolean): string {
  if (signed < all) return `▲ ${signed === 0 ? 'Sin firma' : `${signed} de ${all} con firma`}`;
  if (isPartly) return '▲ Faltan firmas';
  return `${SIGNO.registro} ${all === 1 ? 'Firmado' : 'Firmados'}`;
}

const record = (libro: Libro, entrada: EntradaDeIndice): Line =>
  row('registro', {
    [COLUMNAS.registro]: linked(
      libro,
      entrada,
      `${SIGNO.registro} ${entrada.registro}${lacking(entrada)}`,
    ),
    [COLUMNAS.fecha]: entrada.fecha && formatFecha(entrada.fecha),
    [COLUMNAS.firma]: firmaEscrita(entrada),
    [COLUMNAS.estado]: inside(entrada),
  });

/** ". El registro oficial es el PDF firmado; faltan las firmas de Luis y Marta" */
function lacking({ firmas, lugares }: EntradaDeIndice): string {
  if (!firmas || firmas.faltan.length === 0) return '';
  const official = lugares.find(({ oficial }) => oficial);
  const said = [official && `el registro oficial es el ${official.que}`, decirFaltan(firmas)];
  return `. ${alComienzo(said.filter(Boolean).join('; '))}`;
}

const others = (libro: Libro, entrada: EntradaDeIndice, count: number): Line =>
  row('registro', {
    [COLUMNAS.registro]: linked(
      libro,
      entrada,
      `${SIGNO.registro} Y ${cuenta(count, 'registro', 'registros')} más de esta actividad, en la hoja ${entrada.hoja}`,
    ),
  });

const gap = ({ clase, registro }: EntradaDeIndice): Line =>
  clase === 'falta'
    ? row('falta', { [COLUMNAS.registro]: `${SIGNO.falta} ${registro}` })
    : row('registro', { [COLUMNAS.registro]: `${SIGNO.aviso} ${registro}` });

/** What it says of its state, short: what it is says most of it. */
const inside = ({ estado }: EntradaDeIndice): string => (estado.length > 24 ? '' : estado);

/** To its file where the web has it; else to its row in the book. */
function linked(libro: Libro, entrada: EntradaDeIndice, texto: string): Enlace {
  const web = entrada.lugares.find(({ enlace }) => /^https?:\/\//i.test(direccion(enlace)));
  if (web) return { texto, web: web.enlace };
  return { texto, abre: entrada.hoja, fila: filaDe(libro, entrada) };
}

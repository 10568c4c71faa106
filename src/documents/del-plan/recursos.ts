// What sustains the plan, as its documents print it: the money by fuente, the three conditions, and the gaps put together by kind.

import { alComienzo, cuenta, dinero, enumerarDe } from '../../domain/redaccion';
import {
  CLASES_DE_VACIO,
  type Sostenibilidad,
  type Vacio,
} from '../../domain/sostenibilidad/sostenibilidad';
import { type Datos, defineMarcadores } from '../marcadores';

export const MARCADORES_CONDICIONES = defineMarcadores({
  condicion: 'Condición: «Financiera», «Técnica» o «Administrativa»',
  asegurada: 'Acciones con ella asegurada',
  enTramite: 'Acciones con ella en trámite',
  sinFuente: 'Acciones sin fuente',
  noRequiere: 'Acciones que no la requieren',
  sinDefinir: 'Acciones en que está en blanco',
});

export const condicionesEscritas = ({
  condiciones,
}: Sostenibilidad): readonly Datos<typeof MARCADORES_CONDICIONES>[] =>
  condiciones.map(({ condicion, ...counts }) => ({
    condicion,
    asegurada: String(counts.asegurada),
    enTramite: String(counts.enTramite),
    sinFuente: String(counts.sinFuente),
    noRequiere: String(counts.noRequiere),
    sinDefinir: String(counts.sinDefinir),
  }));

export const MARCADORES_FUENTES = defineMarcadores({
  fuente: 'Fuente',
  acciones: 'Acciones',
  monto: 'Monto previsto',
});

export const fuentesEscritas = (
  fuentes: Sostenibilidad['porFuente'],
): readonly Datos<typeof MARCADORES_FUENTES>[] =>
  fuentes.map(({ fuente, acciones, monto }) => ({
    fuente,
    acciones: String(acciones),
    monto: dinero(monto),
  }));

/** What a fuente gives in each year of the cuatrienio, or all of them. */
export interface FuentePorAno {
  readonly fuente: string;
  readonly monto1: string;
  readonly monto2: string;
  readonly monto3: string;
  readonly monto4: string;
  readonly total: string;
}

/** A line a fuente, what has none too, and their total; a year of which nothing is written is «—». */
export function fuentesPorAno(anos: readonly Sostenibilidad[]): readonly FuentePorAno[] {
  const names = new Set(anos.flatMap(({ porFuente }) => porFuente.map(({ fuente }) => fuente)));
  const line = (fuente: string, montoOf: (one: Sostenibilidad) => number): FuentePorAno => {
    const [monto1 = '', monto2 = '', monto3 = '', monto4 = ''] = anos.map((one) =>
      one.filas === 0 ? '—' : dinero(montoOf(one)),
    );
    const total = dinero(anos.reduce((sum, one) => sum + montoOf(one), 0));
    return { fuente, monto1, monto2, monto3, monto4, total };
  };
  return [
    ...[...names].map((fuente) =>
      line(fuente, ({ porFuente }) => porFuente.find((one) => one.fuente === fuente)?.monto ?? 0),
    ),
    line('Total', ({ monto }) => monto),
  ];
}

export interface Faltante {
  readonly asunto: string;
  readonly detalle: string;
}

const QUE_FALTA: Record<Vacio['clase'], (vigencia: number) => string> = {
  SIN_FILA: (v) => `Acciones programadas en ${v} sin fila en Sostenibilidad: escríbala`,
  SIN_META: (v) =>
    `Acciones con recursos en ${v} y sin meta ese año: quite su fila, o escriba la meta`,
  SIN_FUENTE: (v) => `Acciones «Sin fuente» en ${v}: gestiónela, o reprograme la acción`,
  SIN_RESPALDO: (v) =>
    `Recursos de ${v} asegurados sin respaldo: escriba el CDP, el BPIN o el oficio`,
  MONTO_CERO: (v) => `Acciones con fuente y sin monto previsto en ${v}: escríbalo`,
};

/** A line of what these lack, of so many acciones; none where there are none. */
export const faltaA = (
  asunto: string,
  codigos: readonly string[],
  acciones = 0,
): readonly Faltante[] =>
  codigos.length === 0
    ? []
    : [{ asunto, detalle: `${alComienzo(enumerarDe(codigos, acciones, { max: 12 }))}.` }];

/** The gaps of a year, a line for each kind of them. */
export const vaciosPorClase = ({
  vacios,
  vigencia,
  programadas,
}: Sostenibilidad): readonly Faltante[] =>
  CLASES_DE_VACIO.flatMap((clase) => {
    const own = vacios.filter((one) => one.clase === clase).map(({ accion }) => accion);
    return faltaA(QUE_FALTA[clase](vigencia), [...new Set(own)], programadas);
  });

/** "En 2026 se prevén $ 1.565.000.000 para 40 acciones programadas. …" */
export function resumenDeRecursos(found: Sostenibilidad): string {
  const { vigencia, programadas, filas, monto, condiciones } = found;
  if (programadas + filas === 0) return `Ninguna acción tiene meta en ${vigencia}.`;
  if (filas === 0)
    return `Para ${vigencia} no se ha escrito con qué se sostiene ${programadas === 1 ? 'la única acción programada' : `ninguna de las ${programadas} acciones programadas`}.`;
  const said = condiciones
    .map(({ condicion, asegurada }) => `${condicion.toLowerCase()} en ${asegurada}`)
    .join(', ');
  return `En ${vigencia} se prevén ${dinero(monto)} para ${cuenta(programadas, 'acción programada', 'acciones programadas')}. De ${cuenta(filas, 'acción', 'acciones')} con sus condiciones escritas, está asegurada la ${said}.`;
}

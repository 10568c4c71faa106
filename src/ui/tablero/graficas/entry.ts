// What draws the pictures of the Tablero, in a file that only its dialog is served (dist/google/Tablero.html, src/build/graficas.ts). Each is
// told by its shapes and its figures, and by its colour besides: printed in grey it says the same.

import * as Plot from '@observablehq/plot';
import { formatNumero } from '../../../domain/formato';
import { razonEscrita } from '../../../domain/redaccion';
import { gruposDeInstituciones } from '../../../domain/tablero/instituciones';
import type { Tablero } from '../../../domain/tablero/tablero';

export const GRAFICAS = [
  'estados',
  'componentes',
  'vigencias',
  'trimestres',
  'recursos',
  'instituciones',
] as const;
export type Grafica = (typeof GRAFICAS)[number];
/** A picture `ancho` pixels wide. */
export type Dibujar = (grafica: Grafica, tablero: Tablero, ancho: number) => Element;

const INK = '#202124';
const BLUE = '#1f3a5f';
const GREY = '#5f6368';
const ROW = 40;
const FONT = 12;

const ENTERO = 1;
const percentTick = (ratio: number): string => `${formatNumero(Math.round(ratio * 100))} %`;

/** What all of them share. */
const base = (ancho: number) => ({
  width: ancho,
  style: { fontSize: `${FONT}px`, fontFamily: 'inherit', color: INK, background: 'none' },
});

/** As many as fit without touching. */
const percentAxis = (ancho = 0) => ({
  domain: [0, ENTERO],
  label: null,
  tickFormat: percentTick,
  ticks: ancho > 0 && ancho < 460 ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1],
  grid: true,
});

/** Names at the left, in two or three lines of a part of the width. */
const namesAt = (ancho: number) => {
  const side = Math.min(210, Math.round(ancho * 0.42));
  return { side, lineWidth: (side - 14) / FONT };
};

interface Cuenta {
  readonly nombre: string;
  readonly cuantas: number;
}

/** A bar a name, as long as how many there are, with the part that they are of all. */
const counted = (filas: readonly Cuenta[], total: number, ancho: number): Element =>
  Plot.plot({
    ...base(ancho),
    height: filas.length * 30 + 10,
    marginLeft: 176,
    marginRight: 86,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null },
    y: { domain: filas.map(({ nombre }) => nombre), label: null, tickSize: 0 },
    marks: [
      Plot.barX(filas, {
        x: 'cuantas',
        y: 'nombre',
        fill: BLUE,
        insetTop: 5,
        insetBottom: 5,
      }),
      Plot.text(filas, {
        x: 'cuantas',
        y: 'nombre',
        text: ({ cuantas }) => `${cuantas} (${razonEscrita(cuantas / total)})`,
        textAnchor: 'start',
        dx: 6,
        fill: INK,
      }),
      Plot.ruleX([0], { stroke: GREY }),
    ],
  });

const dibujos: { readonly [G in Grafica]: (tablero: Tablero, ancho: number) => Element } = {
  estados({ plan }, ancho) {
    const filas = Object.entries(plan.estados).flatMap(([nombre, cuantas]) =>
      cuantas === 0 ? [] : { nombre, cuantas },
    );
    return counted(filas, plan.acciones, ancho);
  },

  instituciones({ instituciones }, ancho) {
    const filas = gruposDeInstituciones(instituciones).map(({ grupo, cuantas }) => ({
      nombre: grupo,
      cuantas,
    }));
    return counted(filas, instituciones.ied.length, ancho);
  },

  componentes({ componentes }, ancho) {
    const { side, lineWidth } = namesAt(ancho);
    const filas = componentes.map(({ componente, avance, esperado }) => ({
      componente,
      avance,
      esperado,
    }));
    return Plot.plot({
      ...base(ancho),
      height: filas.length * ROW + 34,
      marginLeft: side,
      marginRight: 58,
      marginTop: 6,
      x: percentAxis(ancho),
      y: { domain: filas.map(({ componente }) => componente), label: null },
      marks: [
        Plot.axisY({ lineWidth, tickSize: 0, label: null, fontSize: 11 }),
        Plot.barX(filas, {
          x: 'avance',
          y: 'componente',
          fill: BLUE,
          insetTop: 9,
          insetBottom: 9,
        }),
        Plot.tickX(filas, {
          x: 'esperado',
          y: 'componente',
          stroke: INK,
          strokeWidth: 3,
          insetTop: 4,
          insetBottom: 4,
        }),
        Plot.text(filas, {
          x: ({ avance, esperado }) => Math.max(avance ?? 0, esperado ?? 0),
          y: 'componente',
          text: ({ avance }) => razonEscrita(avance),
          textAnchor: 'start',
          dx: 6,
          fill: INK,
          stroke: '#fff',
          strokeWidth: 4,
        }),
        Plot.ruleX([0], { stroke: GREY }),
      ],
    });
  },

  vigencias({ vigencias, cuatrienio }, ancho) {
    const [first = 0, last = 0] = cuatrienio.split('-').map(Number);
    const anos = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const filas = anos.map((vigencia) => ({
      vigencia,
      avance: vigencias.find((one) => one.vigencia === vigencia)?.avance ?? null,
      isKnown: vigencias.some((one) => one.vigencia === vigencia),
    }));
    return Plot.plot({
      ...base(ancho),
      height: 200,
      marginLeft: 48,
      marginTop: 22,
      x: { domain: anos, label: null, tickFormat: (ano: number) => String(ano), padding: 0.35 },
      y: percentAxis(),
      marks: [
        Plot.barY(filas, { x: 'vigencia', y: 'avance', fill: BLUE }),
        Plot.text(filas, {
          x: 'vigencia',
          y: ({ avance }) => avance ?? 0,
          text: ({ avance, isKnown }) => (isKnown ? razonEscrita(avance) : 'por venir'),
          dy: -8,
          fill: INK,
        }),
        Plot.ruleY([0], { stroke: GREY }),
      ],
    });
  },

  trimestres({ trimestres }, ancho) {
    const last = trimestres[trimestres.length - 1];
    const isAbove = (last?.avance ?? 0) >= (last?.esperado ?? 0);
    const shown = trimestres
      .map(({ corte }) => corte)
      .filter(
        (corte, i, all) =>
          i === 0 || i === all.length - 1 || (corte.endsWith('T4') && i < all.length - 3),
      );
    const named = (of: 'avance' | 'esperado', name: string, isUp: boolean) =>
      Plot.text(last && last[of] !== null ? [last] : [], {
        x: 'corte',
        y: of,
        text: (one) => `${name}\n${razonEscrita(one[of])}`,
        textAnchor: 'start',
        lineAnchor: isUp ? 'bottom' : 'top',
        dx: 8,
        dy: isUp ? -1 : 1,
        fill: INK,
      });
    return Plot.plot({
      ...base(ancho),
      height: 200,
      marginLeft: 48,
      marginRight: 84,
      marginTop: 14,
      x: {
        type: 'point',
        domain: trimestres.map(({ corte }) => corte),
        label: null,
        ticks: shown,
      },
      y: percentAxis(),
      marks: [
        Plot.lineY(trimestres, { x: 'corte', y: 'avance', stroke: BLUE, strokeWidth: 2.5 }),
        Plot.dot(trimestres, { x: 'corte', y: 'avance', fill: BLUE, r: 4 }),
        Plot.lineY(trimestres, {
          x: 'corte',
          y: 'esperado',
          stroke: INK,
          strokeDasharray: '4 3',
          strokeWidth: 1.5,
        }),
        Plot.dot(trimestres, {
          x: 'corte',
          y: 'esperado',
          stroke: INK,
          fill: '#fff',
          symbol: 'square',
          r: 4,
        }),
        named('avance', 'Avance', isAbove),
        named('esperado', 'Esperado', !isAbove),
        Plot.ruleY([0], { stroke: GREY }),
      ],
    });
  },

  recursos({ recursos }, ancho) {
    const { side, lineWidth } = namesAt(ancho);
    const filas = recursos.componentes.map(({ componente, fisico, ejecucion }) => ({
      componente,
      fisico,
      ejecucion,
    }));
    const most = Math.max(ENTERO, ...filas.map(({ ejecucion }) => ejecucion ?? 0));
    return Plot.plot({
      ...base(ancho),
      height: filas.length * ROW + 34,
      marginLeft: side,
      marginRight: 20,
      marginTop: 6,
      x: { ...percentAxis(ancho), domain: [0, most] },
      y: { type: 'band', domain: filas.map(({ componente }) => componente), label: null },
      marks: [
        Plot.axisY({ lineWidth, tickSize: 0, label: null, fontSize: 11 }),
        Plot.link(
          filas.filter(({ fisico, ejecucion }) => fisico !== null && ejecucion !== null),
          {
            x1: 'fisico',
            x2: 'ejecucion',
            y: 'componente',
            stroke: GREY,
            strokeWidth: 2,
          },
        ),
        Plot.dot(filas, { x: 'fisico', y: 'componente', fill: BLUE, r: 6 }),
        Plot.dot(filas, {
          x: 'ejecucion',
          y: 'componente',
          symbol: 'square',
          fill: '#fff',
          stroke: INK,
          strokeWidth: 2,
          r: 6,
        }),
      ],
    });
  },
};

/** The library names its parts in English for who listens: the table beside each picture says it all, so that they are taken away. */
export const dibujar: Dibujar = (grafica, tablero, ancho) => {
  const drawn = dibujos[grafica](tablero, ancho);
  for (const part of drawn.querySelectorAll('[aria-label],[aria-description],[aria-hidden]'))
    for (const name of ['aria-label', 'aria-description', 'aria-hidden'])
      part.removeAttribute(name);
  return drawn;
};

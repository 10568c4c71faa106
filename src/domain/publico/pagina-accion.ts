// An acción of the public page: what it does, what it is measured with, its metas and how it goes.

import { formatNumero } from '../formato';
import { escaped } from '../html';
import type { AccionPublica, AvancePublico } from './publicacion';

export function articulo(accion: AccionPublica, corte: string): string {
  const { codigo, metas, metaCuatrienio, unidad, instituciones } = accion;
  const ancla = anclaDe(codigo);
  const facts: readonly (readonly [string, string])[] = [
    ['Objetivo', escaped(accion.objetivo)],
    ['Meta', escaped(accion.enunciadoMeta)],
    ['Indicador', escaped(accion.indicador)],
    ['Unidad', escaped(unidad)],
    ['Línea base', escaped(withSource(accion))],
    ['Plazo', escaped(accion.plazo)],
    ['A quién llega', escaped(accion.llegaA)],
    ['Instituciones', nombradas(instituciones)],
    ['Avance', accion.avance ? avance(accion.avance, corte) : ''],
  ];
  return [
    `<article id="${ancla}" aria-labelledby="${ancla}-titulo">`,
    `<h3 id="${ancla}-titulo"><span class="codigo">${escaped(codigo)}</span> ${escaped(accion.accion)}</h3>`,
    '<dl>',
    ...facts
      .filter(([, text]) => text !== '')
      .map(([name, text]) => `<dt>${name}</dt><dd>${text}</dd>`),
    '</dl>',
    `<div class="tabla" role="region" aria-label="Metas de ${escaped(codigo)}" tabindex="0">`,
    `<table class="metas"><caption>Metas de ${escaped(codigo)} por año, en ${escaped(unidad || 'su unidad')}</caption>`,
    `<thead><tr>${[...metas.map(({ vigencia }) => vigencia), 'Cuatrienio'].map((one) => `<th scope="col">${one}</th>`).join('')}</tr></thead>`,
    `<tbody><tr>${[...metas.map(({ meta }) => meta), metaCuatrienio].map((one) => `<td>${escaped(one)}</td>`).join('')}</tr></tbody>`,
    '</table></div>',
    '</article>',
  ].join('\n');
}

/** A list that is read; a longer one stands in the table of the institutions, and in the data. */
const SE_LEEN = 40;
const nombradas = (instituciones: readonly string[]): string =>
  instituciones.length > SE_LEEN
    ? `${formatNumero(instituciones.length)}: están en <a href="#instituciones">Acciones para cada institución</a>`
    : escaped(instituciones.join('; '));

/** Where an acción stands in the page. */
export const anclaDe = (codigo: string): string => `accion-${codigo.replace(/[^\w.-]/g, '-')}`;

const withSource = ({ lineaBase, fuenteLineaBase }: AccionPublica): string =>
  fuenteLineaBase ? `${lineaBase} (${fuenteLineaBase})` : lineaBase;

/** The bar repeats what is written: it is not read aloud. */
const avance = ({ delCuatrienio, icono, estado, razon }: AvancePublico, corte: string): string =>
  [
    `${escaped(delCuatrienio)} de la meta del cuatrienio, con corte al ${corte} · <span aria-hidden="true">${icono}</span> ${escaped(estado)}`,
    razon === null
      ? ''
      : `<span class="barra" aria-hidden="true"><span style="width:${Math.round(razon * 100)}%"></span></span>`,
  ].join('');

// The public PAM as a page of its own: one file that opens without network, prints, and is read aloud in order. Its script only
// searches, and its data are in it as files to download.

import { BOM, csvText } from '../csv-text';
import { formatFechaLarga } from '../formato';
import { escaped, textOfPage } from '../html';
import { cuenta } from '../redaccion';
import { BUSQUEDA } from './busqueda';
import { ESTILO } from './estilo';
import { anclaDe, articulo } from './pagina-accion';
import type { ComponentePublico, Publicacion, TablaPublica } from './publicacion';

export function paginaPublica(publicacion: Publicacion): string {
  const { titulo, entidad, componentes } = publicacion;
  return [
    '<!DOCTYPE html>',
    '<html lang="es-CO">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    HECHA_POR,
    dicho(VERSION, publicacion.version),
    dicho(CODIGO, publicacion.codigoVerificacion),
    `<meta name="description" content="${escaped(`${titulo}, ${entidad}: componentes, acciones, indicadores y metas.`)}">`,
    `<title>${escaped(`${titulo} · versión ${publicacion.version}`)}</title>`,
    `<style>${ESTILO}</style>`,
    '</head>',
    '<body>',
    '<a class="saltar" href="#contenido">Ir al contenido</a>',
    cabecera(publicacion),
    '<main id="contenido">',
    cifras(publicacion),
    indice(publicacion),
    busqueda(componentes),
    ...componentes.map((one, i) => componente(one, i, publicacion)),
    porInstitucion(publicacion),
    novedades(publicacion),
    datos(publicacion),
    '</main>',
    pie(publicacion),
    `<script>${BUSQUEDA}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** By which a page of ours is known again. */
export const HECHA_POR = '<meta name="generator" content="libro-pam">';

/** Names by which any catalogue of pages knows a version and an identifier. */
const VERSION = 'dcterms.hasVersion';
const CODIGO = 'dcterms.identifier';
const dicho = (name: string, content: string): string =>
  `<meta name="${name}" content="${escaped(content)}">`;

/** Of which version a page of ours is, and from which código its changes are counted; undefined where it is none. */
export function versionDePagina(
  pagina: string,
): { readonly version: string; readonly codigoVerificacion: string } | undefined {
  if (!pagina.includes(HECHA_POR)) return undefined;
  const [version, codigoVerificacion] = [VERSION, CODIGO].map((name) => {
    const [, content] = new RegExp(`<meta name="${name}" content="([^"]*)">`).exec(pagina) ?? [];
    return content && textOfPage(content, '');
  });
  return version && codigoVerificacion ? { version, codigoVerificacion } : undefined;
}

const idOf = (i: number): string => `componente-${i + 1}`;

const cabecera = ({ titulo, entidad, dependencia, version, fecha }: Publicacion): string =>
  [
    '<header>',
    `<p class="quien">${[entidad, dependencia].filter(Boolean).map(escaped).join('<br>')}</p>`,
    `<h1>${escaped(titulo)}</h1>`,
    `<p>Versión ${escaped(version)}, del <time datetime="${fecha}">${formatFechaLarga(fecha)}</time>.</p>`,
    '</header>',
  ].join('\n');

function cifras({ componentes, corte, avance }: Publicacion): string {
  const acciones = componentes.reduce((sum, one) => sum + one.acciones.length, 0);
  return [
    '<ul class="cifras">',
    `<li><strong>${componentes.length}</strong> ${componentes.length === 1 ? 'componente' : 'componentes'}</li>`,
    `<li><strong>${acciones}</strong> ${acciones === 1 ? 'acción' : 'acciones'}</li>`,
    corte
      ? `<li><strong>${escaped(avance)}</strong> de avance del cuatrienio, con corte al ${corte}</li>`
      : '',
    '</ul>',
  ].join('\n');
}

function indice({ componentes, instituciones }: Publicacion): string {
  const entry = (id: string, text: string): string =>
    `<li><a href="#${id}">${escaped(text)}</a></li>`;
  return [
    '<nav aria-label="Contenido"><ul>',
    ...componentes.map(({ componente: name, acciones }, i) =>
      entry(idOf(i), `${name} (${cuenta(acciones.length, 'acción', 'acciones')})`),
    ),
    instituciones.length > 0 ? entry('instituciones', 'Acciones para cada institución') : '',
    entry('cambios', 'Qué cambió'),
    entry('datos', 'Datos para descargar'),
    '</ul></nav>',
  ].join('\n');
}

/** Hidden until its script runs. */
const busqueda = (componentes: readonly ComponentePublico[]): string =>
  [
    '<form id="buscar" class="buscar" role="search" hidden>',
    '<div><label for="palabras">Buscar en las acciones</label><input id="palabras" type="search" autocomplete="off"></div>',
    '<div><label for="componente">Componente</label><select id="componente"><option value="">Todos</option>',
    ...componentes.map(
      ({ componente: name }, i) => `<option value="${idOf(i)}">${escaped(name)}</option>`,
    ),
    '</select></div>',
    '<button type="reset">Ver todas</button>',
    '<p id="encontradas" role="status"></p>',
    '</form>',
  ].join('\n');

function componente(
  { componente: name, acciones, avance }: ComponentePublico,
  i: number,
  { corte }: Publicacion,
): string {
  const how = corte ? ` · avance del cuatrienio ${escaped(avance)} con corte al ${corte}` : '';
  return [
    `<section id="${idOf(i)}" data-componente aria-labelledby="${idOf(i)}-titulo">`,
    `<h2 id="${idOf(i)}-titulo">${escaped(name)}</h2>`,
    `<p class="nota">${cuenta(acciones.length, 'acción', 'acciones')}${how}</p>`,
    ...acciones.map((accion) => articulo(accion, corte)),
    '</section>',
  ].join('\n');
}

function porInstitucion({ instituciones, vigenciaFocalizada }: Publicacion): string {
  if (instituciones.length === 0) return '';
  return [
    '<section aria-labelledby="instituciones">',
    '<h2 id="instituciones">Acciones para cada institución</h2>',
    `<p>Acciones para las que cada institución fue focalizada en ${vigenciaFocalizada}. A todas llegan, además, las acciones que dicen «Todas las instituciones».</p>`,
    tabla(
      `Instituciones focalizadas en ${vigenciaFocalizada}`,
      ['Institución', 'Localidad', 'Acciones'],
      instituciones.map(({ nombre, localidad, acciones }) => [
        escaped(nombre),
        escaped(localidad),
        acciones.map((codigo) => `<a href="#${anclaDe(codigo)}">${escaped(codigo)}</a>`).join(', '),
      ]),
    ),
    '</section>',
  ].join('\n');
}

function novedades({ novedades: { anterior, cambios, nota }, version }: Publicacion): string {
  const what = anterior
    ? `De la versión ${escaped(anterior.version)}${anterior.fecha ? `, publicada el ${formatFechaLarga(anterior.fecha)},` : ''} a la ${escaped(version)}:`
    : '';
  return [
    '<section aria-labelledby="cambios">',
    '<h2 id="cambios">Qué cambió</h2>',
    what && cambios.length > 0 ? `<p>${what}</p>` : '',
    cambios.length > 0
      ? tabla(
          'Cambios desde la versión anterior',
          ['Qué', 'Cambio'],
          cambios.map(({ que, cambio }) => [escaped(que), escaped(cambio)]),
        )
      : '',
    nota ? `<p>${escaped(nota)}</p>` : '',
    '</section>',
  ].join('\n');
}

function datos({ tablas, excluidas }: Publicacion): string {
  return [
    '<section aria-labelledby="datos">',
    '<h2 id="datos">Datos para descargar</h2>',
    '<p>Archivos CSV en UTF-8, separados por punto y coma, que abre cualquier hoja de cálculo.</p>',
    '<ul>',
    ...tablas.map(
      (one) =>
        `<li><a download="${one.archivo}" href="${enLaPagina(one)}">${escaped(one.titulo)} (${one.archivo})</a>: ${cuenta(one.filas.length, 'fila', 'filas')}</li>`,
    ),
    '</ul>',
    excluidas.length > 0
      ? `<p>Los nombres de las personas no se publican: por eso no están las columnas ${excluidas.map((one) => `«${escaped(one)}»`).join(', ')}.</p>`
      : '',
    '</section>',
  ].join('\n');
}

/** A table with its BOM, as it is written. */
export const csvDe = ({ columnas, filas }: TablaPublica): string =>
  `${BOM}${csvText(
    columnas.map(({ label }) => label),
    filas,
  )}\n`;

/** The page goes alone wherever it is put: what it offers goes inside. */
const enLaPagina = (table: TablaPublica): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(csvDe(table)).replace(/'/g, '%27')}`;

const pie = ({ entidad, codigoVerificacion, fecha }: Publicacion): string =>
  [
    '<footer>',
    `<p>${escaped(entidad)}. Página hecha el ${formatFechaLarga(fecha)} con los datos del libro del PAM. Código de verificación: ${escaped(codigoVerificacion)}.</p>`,
    '</footer>',
  ].join('\n');

/** The first cell of each line names it. */
function tabla(
  caption: string,
  titles: readonly string[],
  lines: readonly (readonly string[])[],
): string {
  return [
    // What scrolls sideways on a telephone is reached with the keys.
    `<div class="tabla" role="region" aria-label="${escaped(caption)}" tabindex="0">`,
    '<table>',
    `<caption>${escaped(caption)}</caption>`,
    `<thead><tr>${titles.map((title) => `<th scope="col">${title}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...lines.map(
      ([first = '', ...rest]) =>
        `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
    ),
    '</tbody>',
    '</table>',
    '</div>',
  ].join('\n');
}

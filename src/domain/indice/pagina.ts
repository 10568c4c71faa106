// An index as a page of its own: one file, without scripts or anything from outside, that any browser opens and prints, and that
// Google Drive turns into a document. What lacks says so in words and with a sign, whatever its colour.

import { formatFecha, formatFechaLarga } from '../formato';
import { groupBy } from '../group-by';
import { escaped } from '../html';
import { ACTIVIDADES } from '../registros/pedidos';
import { type EntradaDeIndice, esEnlace, type Indice, type LugarDeRegistro } from './indice';
import { direccion, firmaYQueFalta, nombreDeLugar, SIGNO } from './tabla';

export function paginaDeIndice(indice: Indice): string {
  const { titulo, entidad, dependencia, dicho, hecho, codigoVerificacion, entradas } = indice;
  const hasCopies = entradas.some(({ lugares }) => lugares.some(({ sha256 }) => sha256 !== ''));
  const lacks = entradas.some(({ clase }) => clase === 'falta');
  return [
    '<!DOCTYPE html>',
    '<html lang="es-CO">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(titulo)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<p class="quien">${[entidad, dependencia].filter(Boolean).map(escaped).join('<br>')}</p>`,
    `<h1>${escaped(titulo)}</h1>`,
    `<p${lacks ? ' class="falta"' : ''}>${escaped(dicho)}</p>`,
    table(titulo, entradas),
    `<p>Hecho el ${formatFechaLarga(hecho)}. Código de verificación del libro: ${escaped(codigoVerificacion)}.</p>`,
    hasCopies ? `<p>${COMO_SE_COMPRUEBA}</p>` : '',
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const COMO_SE_COMPRUEBA =
  'Bajo cada archivo copiado está su huella SHA-256: un archivo que no ha cambiado da la misma. En Windows la da «certutil -hashfile ARCHIVO SHA256»; en Linux y macOS, «shasum -a 256 ARCHIVO».';

/** Those of the page: an activity and a period stand over their records, once, and what is short goes under what it is of. */
const COLUMNAS = [
  'Registro',
  'Estado',
  'Firma',
  'Fecha',
  'Quién aprobó o responde',
  'Dónde está',
] as const;

function table(titulo: string, entradas: readonly EntradaDeIndice[]): string {
  const groups = groupBy(entradas, ({ actividad, grupo }) => `${actividad} ${grupo}`);
  return [
    // What scrolls sideways on a telephone is reached with the keys.
    `<div class="tabla" role="region" aria-label="Registros" tabindex="0">`,
    '<table>',
    `<caption>${escaped(titulo)}, por actividad y periodo</caption>`,
    `<thead><tr>${COLUMNAS.map((title) => `<th scope="col">${title}</th>`).join('')}</tr></thead>`,
    ...[...groups.values()].map(group),
    '</table>',
    '</div>',
  ].join('\n');
}

/** The records of an activity in a period, under its name. */
const group = (entradas: readonly EntradaDeIndice[]): string =>
  [
    '<tbody>',
    ...entradas.slice(0, 1).map(heading),
    ...entradas.map((entrada) => (entrada.clase === 'registro' ? record(entrada) : gap(entrada))),
    '</tbody>',
  ].join('\n');

function heading({ actividad, grupo }: EntradaDeIndice): string {
  const { breve = '' } = ACTIVIDADES.find(({ numero }) => numero === actividad) ?? {};
  const name = [`Actividad ${actividad}`, breve].filter(Boolean).join('. ');
  return `<tr class="grupo"><th scope="rowgroup" colspan="${COLUMNAS.length}">${escaped(`${name} · ${grupo}`)}</th></tr>`;
}

const sign = ({ clase }: EntradaDeIndice): string =>
  `<span aria-hidden="true">${SIGNO[clase]}</span>`;

const gap = (entrada: EntradaDeIndice): string =>
  `<tr class="${entrada.clase}"><td colspan="${COLUMNAS.length}">${sign(entrada)} ${escaped(entrada.registro)}</td></tr>`;

function record(entrada: EntradaDeIndice): string {
  const { estado, fecha, quien } = entrada;
  const cells = [
    escaped(estado),
    escaped(firmaYQueFalta(entrada)),
    fecha && formatFecha(fecha),
    escaped(quien),
    where(entrada),
  ];
  return `<tr><th scope="row">${named(entrada)}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** What it is, with the códigos by which it is found and proved. */
function named(entrada: EntradaDeIndice): string {
  const { registro, codigo, codigoVerificacion } = entrada;
  return [
    `${sign(entrada)} ${escaped(registro)}`,
    codigo && `Código ${escaped(codigo)}`,
    codigoVerificacion && `Verificación ${escaped(codigoVerificacion)}`,
  ]
    .filter(Boolean)
    .map((text, i) => (i === 0 ? text : `<br><small>${text}</small>`))
    .join('');
}

const where = ({ lugares, enElLibro }: EntradaDeIndice): string =>
  [...lugares.map(place), escaped(enElLibro)].filter(Boolean).join('<br>');

function place({ enlace, sha256, falta, ...lugar }: LugarDeRegistro): string {
  const shown = escaped(direccion(enlace));
  const link = esEnlace(enlace) ? `<a href="${escaped(enlace)}">${shown}</a>` : shown;
  return [
    `${escaped(nombreDeLugar(lugar))}: ${link}`,
    sha256 && `<br><small class="huella">SHA-256 ${sha256}</small>`,
    falta &&
      `<br><span class="falta"><span aria-hidden="true">${SIGNO.falta}</span> ${escaped(falta)}</span>`,
  ].join('');
}

const STYLE = `
body{margin:0;padding:1.5rem;color:#202124;background:#fff;font:1rem/1.45 Arial,"Liberation Sans",sans-serif}
h1{margin:.25rem 0 .75rem;font-size:1.4rem;color:#1f3864}
.quien{margin:0;color:#595959}
.tabla{overflow-x:auto}
table{width:100%;min-width:48rem;table-layout:fixed;border-collapse:collapse;font-size:.85rem}
caption{padding:0 0 .5rem;text-align:left;color:#595959}
th,td{box-sizing:border-box;padding:.25rem .5rem;border:1px solid #a6a6a6;text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead th{background:#dce6f1}
thead th:nth-child(1){width:26%}
thead th:nth-child(2){width:12%}
thead th:nth-child(3){width:9%}
thead th:nth-child(4){width:9%}
thead th:nth-child(5){width:13%}
tbody th[scope=row]{font-weight:normal}
.grupo th{background:#f2f2f2}
small{color:#595959}
.huella{font-family:monospace}
a{color:#0b57d0;overflow-wrap:anywhere}
.falta,.falta td{color:#a50e0e;font-weight:bold}
.aviso td{color:#595959}
@page{size:letter landscape;margin:12mm}
@media print{body{padding:0}.tabla{overflow:visible}table{min-width:0;font-size:9pt}th,td{padding:1mm 1.5mm}thead{display:table-header-group}tr{break-inside:avoid}.grupo{break-after:avoid}a{color:inherit}}
`;

// An index as a page of its own: one file, without scripts or anything from outside, that any browser opens and prints, and that
// Google Drive turns into a document. What lacks says so in words and with a sign, whatever its colour.

import { formatFecha, formatFechaLarga } from '../formato';
import { escaped } from '../html';
import { type EntradaDeIndice, esEnlace, type Indice, type LugarDeRegistro } from './indice';
import { COLUMNAS_DE_INDICE, direccion, firmaEscrita, nombreDeLugar, SIGNO } from './tabla';

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

function table(titulo: string, entradas: readonly EntradaDeIndice[]): string {
  return [
    // What scrolls sideways on a telephone is reached with the keys.
    `<div class="tabla" role="region" aria-label="Registros" tabindex="0">`,
    '<table>',
    `<caption>${escaped(titulo)}, por actividad y periodo</caption>`,
    `<thead><tr>${COLUMNAS_DE_INDICE.map((title) => `<th scope="col">${title}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...entradas.map(line),
    '</tbody>',
    '</table>',
    '</div>',
  ].join('\n');
}

function line(entrada: EntradaDeIndice): string {
  const { actividad, grupo, clase, registro, codigo, estado, fecha, quien, codigoVerificacion } =
    entrada;
  const cells = [
    `<span aria-hidden="true">${SIGNO[clase]}</span> ${escaped(registro)}`,
    escaped(codigo),
    escaped(estado),
    escaped(firmaEscrita(entrada)),
    fecha && formatFecha(fecha),
    escaped(quien),
    where(entrada),
    escaped(codigoVerificacion),
  ];
  const about = clase === 'registro' ? '' : ` class="${clase}"`;
  return `<tr${about}><td>${actividad}</td><th scope="row">${escaped(grupo)}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

const where = ({ lugares, enElLibro }: EntradaDeIndice): string =>
  [...lugares.map(place), escaped(enElLibro)].filter(Boolean).join('<br>');

function place({ enlace, sha256, falta, ...lugar }: LugarDeRegistro): string {
  const shown = escaped(direccion(enlace));
  const link = esEnlace(enlace) ? `<a href="${escaped(enlace)}">${shown}</a>` : shown;
  return [
    `${escaped(nombreDeLugar(lugar))}: ${link}`,
    sha256 && `<br><small>SHA-256 ${sha256}</small>`,
    falta &&
      `<br><span class="falta"><span aria-hidden="true">${SIGNO.falta}</span> ${escaped(falta)}</span>`,
  ].join('');
}

const STYLE = `
body{margin:0;padding:1.5rem;color:#202124;background:#fff;font:1rem/1.45 Arial,"Liberation Sans",sans-serif}
h1{margin:.25rem 0 .75rem;font-size:1.4rem;color:#1f3864}
.quien{margin:0;color:#595959}
.tabla{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:.85rem}
caption{padding:0 0 .5rem;text-align:left;color:#595959}
th,td{padding:.35rem .5rem;border:1px solid #a6a6a6;text-align:left;vertical-align:top}
thead th{background:#dce6f1}
tbody th,td:nth-child(4),td:nth-child(6),td:last-child{white-space:nowrap}
small{font-family:monospace;overflow-wrap:anywhere;color:#595959}
a{color:#0b57d0;overflow-wrap:anywhere}
.falta,.falta td{color:#a50e0e;font-weight:bold}
.aviso td{color:#595959}
@page{size:letter landscape;margin:12mm}
@media print{body{padding:0}.tabla{overflow:visible}thead{display:table-header-group}tr{break-inside:avoid}a{color:inherit}}
`;

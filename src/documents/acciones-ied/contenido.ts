// What the acciones of each institution print, and the template they print with.

import { formatFecha, formatNumero } from '../../domain/formato';
import { parametro } from '../../domain/parametros';
import { cuenta, enumerar } from '../../domain/redaccion';
import type { EquipoRow } from '../../domain/registers/equipo';
import type { IedRow } from '../../domain/registers/ied';
import { type AccionDeIed, nombreDeAccion, recibidasPor } from '../de-la-ied/acciones';
import { recortar } from '../de-la-ied/escribir';
import { type LibroDeIed, leerLibroDeIed } from '../de-la-ied/libro';
import { escribirDeFichas, iedDelDocumento, leerDeFichas } from '../de-que/fichas';
import type { Contenido } from '../documento';
import { membreteDatos } from '../membrete';
import type { AccionesDatos } from './marcadores';

export { MARCADORES_ACCIONES as marcadores } from './marcadores';
export { accionesIedTemplate as plantilla } from './plantilla';

export const fuente: Contenido['fuente'] = ({ libro, de, formato }) => ({
  datos: (version): AccionesDatos => {
    const asked = leerDeFichas(de) ?? { vigencia: 0 };
    const read = leerLibroDeIed(libro, asked.vigencia);
    const { parametros } = read;
    return {
      ...membreteDatos({
        documento: `Acciones del PAM ${escribirDeFichas(asked)}`,
        formato,
        marca: '',
        parametros,
        equipo: libro.sound<EquipoRow>('equipo'),
        codigoVerificacion: libro.codigoVerificacion,
        hoy: libro.hoy,
      }),
      vigencia: String(asked.vigencia),
      version: String(version),
      plan: parametro(parametros, 'nombre_plan') ?? '',
      paginas: iedDelDocumento(libro, asked).map((row) => pagina(read, row)),
    };
  },
  responsables: {},
  estado: 'Para firma',
});

/** What fits on a page. */
const MOST_FOCALIZADAS = 6;
const MOST_DE_TODAS = 36;
const MOST_PENDIENTES = 3;

function pagina(libro: LibroDeIed, row: IedRow): AccionesDatos['paginas'][number] {
  const { codigoDane: ied = '', nombre = '' } = row;
  const all = recibidasPor(libro, ied);
  const focalizadas = all.filter(({ fila }) => fila);
  const deTodas = all.filter(({ fila }) => !fila);
  return {
    nombre: recortar(nombre, 110),
    codigoDane: ied,
    resumen: resumen(libro, focalizadas, deTodas),
    hayFocalizadas: focalizadas.length > 0,
    focalizadas: focalizadas.slice(0, MOST_FOCALIZADAS).map(lineaFocalizada),
    hayDeTodas: deTodas.length > 0,
    deTodas: dosPorFila(deTodas),
    pendientes: pendientes(libro, ied),
  };
}

function resumen(
  { vigencia, cupos }: LibroDeIed,
  focalizadas: readonly AccionDeIed[],
  deTodas: readonly AccionDeIed[],
): string {
  const codes = focalizadas.map(({ accion }) => accion.codigo ?? '');
  const rest = focalizadas.length - MOST_FOCALIZADAS;
  const own =
    focalizadas.length === 0
      ? `En ${vigencia} ninguna acción focalizada escogió a su institución.`
      : `En ${vigencia} su institución fue escogida para ${cuenta(focalizadas.length, 'acción', 'acciones')}.`;
  const general =
    deTodas.length === 0
      ? ''
      : ` ${focalizadas.length === 0 ? 'Recibe' : 'Recibe también'} ${cuenta(deTodas.length, 'acción', 'acciones')} para todas las instituciones.`;
  const more = rest > 0 ? ` No cabe el detalle de ${enumerar(codes.slice(MOST_FOCALIZADAS))}.` : '';
  const open = codes.filter((codigo) => !cupos.get(codigo)?.congeladoEl);
  const provisional =
    open.length > 0 ? ` Todavía puede cambiar la selección de ${enumerar(open)}.` : '';
  return own + general + more + provisional;
}

function lineaFocalizada({
  accion,
  fila,
}: AccionDeIed): AccionesDatos['paginas'][number]['focalizadas'][number] {
  const { puntaje, orden, aportes } = fila ?? {};
  const place =
    puntaje === undefined
      ? ''
      : `Puntaje ${formatNumero(puntaje, 2)}${orden === undefined ? '' : `, orden ${orden}`}. `;
  const { fechaInicio, fechaFin } = accion;
  return {
    accion: nombreDeAccion(accion, 90),
    porque: recortar(
      fila?.motivo ? fila.motivo : `${place}${aportes ? `Lo que más pesa: ${aportes}.` : ''}`,
      150,
    ),
    coordina: recortar(accion.coordinador ?? accion.responsable ?? 'Por definir', 50),
    fechas: [fechaInicio, fechaFin].flatMap((day) => (day ? formatFecha(day) : [])).join(' a '),
  };
}

/** The last one says how many did not fit. */
function dosPorFila(deTodas: readonly AccionDeIed[]): AccionesDatos['paginas'][number]['deTodas'] {
  const names = deTodas.map(({ accion }) => nombreDeAccion(accion, 50));
  const shown =
    names.length > MOST_DE_TODAS
      ? [
          ...names.slice(0, MOST_DE_TODAS - 1),
          `y ${names.length - MOST_DE_TODAS + 1} más, en el PAM`,
        ]
      : names;
  const half = Math.ceil(shown.length / 2);
  return shown.slice(0, half).map((una, i) => ({ una, otra: shown[half + i] ?? '' }));
}

function pendientes(libro: LibroDeIed, ied: string): string {
  const open = (libro.evidencias.get(ied) ?? [])
    .filter((row) => row.recomendacion && !row.seguimientoRecomendacion)
    .sort((a, b) => ((a.fecha ?? '') < (b.fecha ?? '') ? 1 : -1));
  if (open.length === 0) return 'No hay recomendaciones abiertas de las visitas.';
  const told = open
    .slice(0, MOST_PENDIENTES)
    .map(
      ({ fecha, accion, recomendacion = '' }) =>
        `${accion ?? ''}${fecha ? ` (${formatFecha(fecha)})` : ''}: ${recortar(recomendacion, 95)}`,
    );
  const rest = open.length - told.length;
  return [...told, ...(rest > 0 ? [`y ${rest} más`] : [])].join('\n');
}

// What an acta prints, from the rows of the workbook, and the template it prints with.

import { estaAbierto } from '../../domain/compromiso';
import type { Fila } from '../../domain/register';
import type { ActaRow } from '../../domain/registers/actas';
import type { AsistenteRow } from '../../domain/registers/asistentes';
import type { CompromisoRow } from '../../domain/registers/compromisos';
import type { EquipoRow } from '../../domain/registers/equipo';
import type { Contenido } from '../documento';
import { actaDatos } from './datos';

export { MARCADORES_ACTA as marcadores } from './marcadores';
export { actaTemplate as plantilla } from './plantilla';

const rowsOf = <T>(filas: readonly Fila<T>[]): readonly T[] => filas.map(({ row }) => row);

export const fuente: Contenido['fuente'] = ({ libro, de: codigo, formato }) => {
  const actas = rowsOf(libro.sound<ActaRow>('actas'));
  const acta = actas.find((row) => row.codigo === codigo) ?? {};
  const compromisos = rowsOf(libro.sound<CompromisoRow>('compromisos'));
  const dateOf = new Map(actas.map((row) => [row.codigo, row.fecha ?? '']));
  return {
    datos: () =>
      actaDatos({
        acta,
        asistentes: rowsOf(libro.sound<AsistenteRow>('asistentes')).filter(
          (row) => row.acta === codigo,
        ),
        compromisos: compromisos.filter((row) => row.acta === codigo),
        anteriores: compromisos.filter((row) => wasOpen(row, acta, dateOf.get(row.acta))),
        actividades: libro.actividades,
        parametros: libro.sound('parametros'),
        equipo: libro.sound<EquipoRow>('equipo'),
        codigoVerificacion: libro.codigoVerificacion,
        hoy: libro.hoy,
        formato,
      }),
    responsables: acta,
    estado: acta.estado === 'Definitiva' ? 'Para firma' : 'Borrador',
  };
};

/** A compromiso of an earlier acta that was still open when this meeting began. */
const wasOpen = (row: CompromisoRow, acta: ActaRow, origin: string | undefined): boolean =>
  row.acta !== acta.codigo &&
  origin !== undefined &&
  origin < (acta.fecha ?? '') &&
  (estaAbierto(row, acta.fecha ?? '') || row.fechaCierre === acta.fecha);

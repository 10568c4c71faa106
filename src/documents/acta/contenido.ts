// What an acta prints, from the rows of the workbook, and the template it prints with.

import { pendientesEn, splitVerificados } from '../../domain/acta-verificacion';
import type { Fila } from '../../domain/register';
import type { ActaRow } from '../../domain/registers/actas';
import type { AnomaliaRow } from '../../domain/registers/anomalias';
import type { AsistenteRow } from '../../domain/registers/asistentes';
import type { CompromisoRow } from '../../domain/registers/compromisos';
import type { CuposRow } from '../../domain/registers/cupos';
import type { EquipoRow } from '../../domain/registers/equipo';
import type { FocalizacionRow } from '../../domain/registers/focalizacion';
import type { IedRow } from '../../domain/registers/ied';
import type { PamRow } from '../../domain/registers/pam';
import { fold } from '../../domain/texto';
import type { Contenido } from '../documento';
import type { LibroLeido } from '../libro-leido';
import { type AnomaliasDeActa, anomaliasDeActa, SIN_ANOMALIAS } from './anomalias';
import { avanceDeActa, EVALUACION } from './avance';
import { actaDatos } from './datos';
import { type FocalizacionDeActa, focalizacionDeActa, SIN_FOCALIZACION } from './focalizacion';
import { sostenibilidadDeActa } from './sostenibilidad';

export { MARCADORES_ACTA as marcadores } from './marcadores';
export { actaTemplate as plantilla } from './plantilla';

const rowsOf = <T>(filas: readonly Fila<T>[]): readonly T[] => filas.map(({ row }) => row);

export const fuente: Contenido['fuente'] = ({ libro, de: codigo, formato }) => {
  const actas = rowsOf(libro.sound<ActaRow>('actas'));
  const acta = actas.find((row) => row.codigo === codigo) ?? {};
  const compromisos = rowsOf(libro.sound<CompromisoRow>('compromisos'));
  const cambios = libro.trasCierre('acta', codigo);
  return {
    datos: (version) =>
      actaDatos({
        acta,
        asistentes: rowsOf(libro.sound<AsistenteRow>('asistentes')).filter(
          (row) => row.acta === codigo,
        ),
        compromisos: compromisos.filter((row) => row.acta === codigo),
        anteriores: verificados(acta, compromisos, actas),
        actividades: libro.actividades,
        avance: avanceDeActa(acta, libro),
        anomalias: decididasEn(acta, libro),
        sostenibilidad: sostenibilidadDeActa(acta, libro),
        focalizacion: congeladasCon(codigo, libro),
        parametros: libro.sound('parametros'),
        equipo: libro.sound<EquipoRow>('equipo'),
        codigoVerificacion: libro.codigoVerificacion,
        hoy: libro.hoy,
        formato,
        version,
        cambios,
      }),
    responsables: acta,
    estado: acta.estado === 'Definitiva' ? 'Para firma' : 'Borrador',
  };
};

/** Only a meeting that evaluates a quarter decides any: the others do not read them. */
const decididasEn = ({ codigo, actividad }: ActaRow, libro: LibroLeido): AnomaliasDeActa =>
  codigo === undefined || actividad !== EVALUACION
    ? SIN_ANOMALIAS
    : anomaliasDeActa(
        codigo,
        rowsOf(libro.sound<AnomaliaRow>('anomalias')),
        rowsOf(libro.sound<PamRow>('pam')),
      );

/** Few actas freeze any: the rest do not read what was chosen. */
function congeladasCon(codigo: string, libro: LibroLeido): FocalizacionDeActa {
  const cupos = rowsOf(libro.sound<CuposRow>('cupos'));
  if (!cupos.some(({ acta }) => acta === codigo)) return SIN_FOCALIZACION;
  return focalizacionDeActa(codigo, {
    cupos,
    focalizacion: rowsOf(libro.sound<FocalizacionRow>('focalizacion')),
    pam: rowsOf(libro.sound<PamRow>('pam')),
    ied: rowsOf(libro.sound<IedRow>('ied')),
  });
}

/** The compromisos of earlier actas as they stood in a meeting, with what was said of them there. */
function verificados(
  acta: ActaRow,
  compromisos: readonly CompromisoRow[],
  actas: readonly ActaRow[],
): readonly CompromisoRow[] {
  if (acta.estado === 'Borrador' || acta.compromisosAnteriores === undefined)
    return asFarAsKnown(acta, compromisos, actas);
  const rows = new Map(compromisos.map((row) => [fold(row.codigo ?? ''), row]));
  return splitVerificados(acta.compromisosAnteriores).map((then) => {
    const { compromiso = then.codigo, responsable } = rows.get(fold(then.codigo)) ?? {};
    return { ...then, compromiso, responsable };
  });
}

/**
 * A borrador, or an acta older than the record of what it verified: what the column says now is of another meeting,
 * unless this one closed the compromiso.
 */
function asFarAsKnown(
  acta: ActaRow,
  compromisos: readonly CompromisoRow[],
  actas: readonly ActaRow[],
): readonly CompromisoRow[] {
  const said = new Map(
    splitVerificados(acta.compromisosAnteriores).map((one) => [fold(one.codigo), one]),
  );
  return compromisos.filter(pendientesEn(acta, actas)).map((row) => {
    const ofThisMeeting = row.fechaCierre === acta.fecha ? row.seguimiento : undefined;
    return { ...row, seguimiento: said.get(fold(row.codigo ?? ''))?.seguimiento ?? ofThisMeeting };
  });
}

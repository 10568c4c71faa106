// What a listado de asistencia externa prints, from the row of the meeting and the people of its attendance.

import { readDeReunion } from '../../domain/asistencia/de-reunion';
import type { AsistenciaExternaRow } from '../../domain/registers/asistencia-externa';
import type { EquipoRow } from '../../domain/registers/equipo';
import type { IedRow } from '../../domain/registers/ied';
import type { SocializacionRow } from '../../domain/registers/socializacion';
import type { Contenido } from '../documento';
import { listadoDatos } from './datos';

export { MARCADORES_LISTADO as marcadores } from './marcadores';
export { listadoTemplate as plantilla } from './plantilla';

export const fuente: Contenido['fuente'] = ({ libro, de, formato }) => {
  const { codigo, enBlanco } = readDeReunion(de) ?? { codigo: '', enBlanco: undefined };
  const reunion =
    libro.sound<SocializacionRow>('socializacion').find(({ row }) => row.codigo === codigo)?.row ??
    {};
  return {
    datos: () =>
      listadoDatos({
        reunion,
        enBlanco,
        personas:
          enBlanco === undefined
            ? libro
                .sound<AsistenciaExternaRow>('asistenciaExterna')
                .flatMap(({ row }) => (row.reunion === codigo ? [row] : []))
            : [],
        ieds: libro.sound<IedRow>('ied').map(({ row }) => row),
        formato,
        marca: '',
        parametros: libro.sound('parametros'),
        equipo: libro.sound<EquipoRow>('equipo'),
        codigoVerificacion: libro.codigoVerificacion,
        hoy: libro.hoy,
      }),
    responsables: { elaboro: reunion.responsable },
    estado: 'Para firma',
  };
};

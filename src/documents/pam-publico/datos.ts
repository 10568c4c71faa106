// The public PAM as its template prints it.

import { formatFechaLarga } from '../../domain/formato';
import type { AccionPublica, Publicacion } from '../../domain/publico/publicacion';
import { cuenta, enumerar } from '../../domain/redaccion';
import { type MembreteInput, membreteDatos } from '../membrete';
import type { PublicoDatos } from './marcadores';

export interface PublicoInput
  extends Pick<MembreteInput, 'formato' | 'parametros' | 'equipo' | 'hoy' | 'codigoVerificacion'> {
  readonly publicacion: Publicacion;
}

export function publicoDatos({ publicacion, ...input }: PublicoInput): PublicoDatos {
  const { titulo, version, componentes, corte, avance, novedades, excluidas } = publicacion;
  const { anterior, cambios, nota } = novedades;
  const [ano1 = '', ano2 = '', ano3 = '', ano4 = ''] = publicacion.vigencias;
  const acciones = componentes.reduce((sum, one) => sum + one.acciones.length, 0);
  const going = corte ? ` Avance del cuatrienio con corte al ${corte}: ${avance}.` : '';
  return {
    // Nobody signs it: whoever is named in an official act stays in that act.
    ...membreteDatos({ ...input, documento: `${titulo}, versión ${version}`, marca: '' }),
    titulo,
    version,
    fecha: formatFechaLarga(publicacion.fecha),
    resumen: `${cuenta(componentes.length, 'componente', 'componentes')} y ${cuenta(acciones, 'acción', 'acciones')}.${going}`,
    componentes: componentes.map((one) => ({
      componente: one.componente,
      cuantas: [
        cuenta(one.acciones.length, 'acción', 'acciones'),
        corte && `avance del cuatrienio ${one.avance} con corte al ${corte}`,
      ]
        .filter(Boolean)
        .join(' · '),
      acciones: one.acciones.map((accion) => accionDatos(accion, corte)),
    })),
    ano1,
    ano2,
    ano3,
    ano4,
    comparado:
      anterior && cambios.length > 0
        ? `De la versión ${anterior.version}${anterior.fecha ? `, publicada el ${formatFechaLarga(anterior.fecha)},` : ''} a la ${version}:`
        : '',
    hayCambios: cambios.length > 0,
    cambios: [...cambios],
    notaDeCambios: nota,
    excluidas: enumerar(excluidas.map((one) => `«${one}»`)),
  };
}

function accionDatos(
  accion: AccionPublica,
  corte: string,
): PublicoDatos['componentes'][number]['acciones'][number] {
  const { codigo, objetivo, enunciadoMeta, indicador, unidad, plazo, llegaA, avance } = accion;
  const [meta1 = '', meta2 = '', meta3 = '', meta4 = ''] = accion.metas.map(({ meta }) => meta);
  return {
    codigo,
    accion: accion.accion,
    objetivo,
    enunciadoMeta,
    indicador,
    unidad,
    lineaBase: [accion.lineaBase, accion.fuenteLineaBase && `(${accion.fuenteLineaBase})`]
      .filter(Boolean)
      .join(' '),
    plazo,
    llegaA,
    instituciones: accion.instituciones.join('; '),
    meta1,
    meta2,
    meta3,
    meta4,
    metaCuatrienio: accion.metaCuatrienio,
    avance: avance
      ? `${avance.delCuatrienio} de la meta del cuatrienio, con corte al ${corte} · ${avance.icono}\u00A0${avance.estado}`
      : '',
  };
}

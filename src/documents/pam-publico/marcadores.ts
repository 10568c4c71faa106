// What the template of the public PAM may print.

import { type Datos, defineMarcadores } from '../marcadores';
import { MARCADORES_MEMBRETE } from '../membrete';

export const MARCADORES_PUBLICO = defineMarcadores({
  ...MARCADORES_MEMBRETE,
  titulo: 'Nombre del plan y cuatrienio («Plan de Apoyo al Mejoramiento 2024-2027»)',
  version: 'Versión del PAM que se publica («1.2»)',
  fecha: 'Fecha de la versión («30 de enero de 2026»)',
  resumen: 'Cuántos componentes y acciones tiene, y su avance al último corte cerrado',
  componentes: {
    que: 'Un componente del plan',
    filas: {
      componente: 'Nombre del componente',
      cuantas: '«12 acciones», y el avance del componente al último corte cerrado',
      acciones: {
        que: 'Una acción del componente',
        filas: {
          codigo: 'Código de la acción',
          accion: 'Qué se hace',
          objetivo: 'Objetivo; en blanco si no lo tiene',
          enunciadoMeta: 'Enunciado de la meta; en blanco si no lo tiene',
          indicador: 'Indicador',
          unidad: 'Unidad de medida',
          lineaBase: 'Línea base con su fuente y su año',
          plazo: '«01/07/2024 a 15/12/2027»',
          llegaA: 'A qué instituciones llega',
          instituciones: 'Nombres de las instituciones focalizadas; en blanco si no las hay',
          meta1: 'Meta del primer año del cuatrienio',
          meta2: 'Meta del segundo año',
          meta3: 'Meta del tercer año',
          meta4: 'Meta del cuarto año',
          metaCuatrienio: 'Meta del cuatrienio',
          avance:
            'Avance de la meta del cuatrienio al último corte cerrado, y su estado en palabras',
        },
      },
    },
  },
  ano1: 'Primer año del cuatrienio',
  ano2: 'Segundo año',
  ano3: 'Tercer año',
  ano4: 'Cuarto año',
  comparado:
    '«De la versión 1.1, publicada el 30 de enero de 2026, a la 1.2»; en blanco si no hay anterior',
  hayCambios: { que: 'Se muestra si algo cambió desde la versión publicada antes' },
  cambios: {
    que: 'Un cambio desde la versión publicada antes',
    filas: { que: '«A05 · Meta 2026»', cambio: '«12 → 14»' },
  },
  notaDeCambios: 'Qué se dice cuando no hay cambios, o no se conocen',
  excluidas: 'Columnas que no se publican',
});
/** What the template of the public PAM prints. */
export type PublicoDatos = Datos<typeof MARCADORES_PUBLICO>;

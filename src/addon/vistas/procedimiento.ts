// The Procedimiento tab: the ten activities with their registers and where they are kept, from
// sheets-templates/procedimiento.csv. A version 05 of the procedure is an edit there.

import plantilla from '../../../sheets-templates/libro.json';
import actividades from '../../../sheets-templates/procedimiento.csv';
import type { Vista } from './vista';
import type { Line } from './write-view';

export const procedimiento: Vista = {
  key: 'procedimiento',
  title: 'Procedimiento',
  widths: [50, 260, 420, 260, 200, 140, 200, 200],
  lines: (_libro, titleOf) => [
    { look: 'titulo', cells: [plantilla.procedimiento.titulo] },
    {
      look: 'nota',
      cells: [`${plantilla.procedimiento.version}. ${plantilla.procedimiento.descripcion}`],
    },
    { look: 'encabezado', cells: HEADERS },
    ...actividades.map((row): Line => {
      const { item = '', actividad = '', detalle = '', responsables = '', registros = '' } = row;
      const { formatos = '', periodicidad = '', hojas = '' } = row;
      const tabs = hojas
        .split('/')
        .map((key) => titleOf(key.trim()))
        .join(', ');
      return {
        look: 'texto',
        cells: [item, actividad, detalle, responsables, registros, formatos, periodicidad, tabs],
      };
    }),
  ],
};

const HEADERS = [
  'N.º',
  'Actividad',
  'Qué se hace',
  'Responsables',
  'Registros',
  'Formato',
  'Cuándo',
  'Hojas del libro',
];

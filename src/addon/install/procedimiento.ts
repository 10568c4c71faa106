// The Procedimiento tab: the ten activities with their registers and where they are kept, from
// sheets-templates/procedimiento.csv. A version 05 of the procedure is an edit there.

import plantilla from '../../../sheets-templates/libro.json';
import actividades from '../../../sheets-templates/procedimiento.csv';
import type { Libro } from '../libro/libro';
import { titleOf, VISTAS } from './sheets';
import { type Line, writeView } from './view';

const WIDTHS = [50, 260, 420, 260, 200, 140, 200, 200];

export function refreshProcedimiento({ ss }: Libro): void {
  const title = VISTAS.procedimiento ?? '';
  const sheet = ss.getSheetByName(title) ?? ss.insertSheet(title, 1);
  const { titulo, descripcion, version } = plantilla.procedimiento;
  const lines: readonly Line[] = [
    { look: 'titulo', cells: [titulo] },
    { look: 'nota', cells: [`${version}. ${descripcion}`] },
    {
      look: 'encabezado',
      cells: [
        'N.º',
        'Actividad',
        'Qué se hace',
        'Responsables',
        'Registros',
        'Formato',
        'Cuándo',
        'Hojas del libro',
      ],
    },
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
  ];
  writeView(sheet, WIDTHS, lines);
}

// The default template of the listado de asistencia externa: a wide table to sign, under its header on every page.

import { packTemplate } from '../../docx/package';
import {
  type Cell,
  cell,
  heading,
  paragraph,
  row,
  section,
  table,
  LANDSCAPE_TEXT_WIDTH as WIDTH,
} from '../../docx/wml';
import { label, text, titleRow } from '../bloques';
import { footer, letterhead } from '../membrete-plantilla';

/** N.º, name, cargo, IED, document, phone, mail, signature. */
const COLUMNS = [560, 2900, 1650, 2600, 1450, 1350, 2000];
const SIGNATURE = WIDTH - COLUMNS.reduce((sum, width) => sum + width, 0);
const LABEL = 1500;
const HALF = Math.round(WIDTH / 2);

/** Room to write by hand. */
const TALL = { before: 110, after: 110 } as const;
const line = (content: string): Cell => cell(paragraph(content, { style: 'Compacta' }));

/** The default listado, as a .docx to fill. */
export function listadoTemplate(): Uint8Array {
  return packTemplate({
    title: '{documento}',
    creator: '{entidad}',
    headers: { header1: letterhead(WIDTH, 'LISTADO DE ASISTENCIA EXTERNA') },
    footers: {
      footer1: footer(
        'Aviso de tratamiento de datos personales (Ley 1581 de 2012): {entidad} usa los datos de este listado para {finalidad}. No los publica ni los entrega a otros; usted puede conocerlos, actualizarlos, rectificarlos o pedir que se supriman.',
      ),
    },
    body: [
      table(
        [LABEL, HALF - LABEL, LABEL, WIDTH - HALF - LABEL],
        [
          row([label('Tema'), line('{tema}'), label('Fecha'), line('{fecha}')]),
          row([label('Lugar'), line('{lugar}'), label('Responsable'), line('{responsable}')]),
        ],
        { alt: 'Reunión' },
      ),
      heading(1, 'Asistentes'),
      table(
        [...COLUMNS, SIGNATURE],
        [
          titleRow([
            'N.º',
            'Nombres y apellidos',
            'Cargo',
            'IED',
            'Documento',
            'Teléfono',
            'Correo',
            'Firma',
          ]),
          row([
            {
              content: paragraph('{#personas}{numero}', { style: 'CompactaCentro', ...TALL }),
            },
            line('{nombre}'),
            line('{cargo}'),
            line('{ied}'),
            line(''),
            line(''),
            line(''),
            line('{asistencia}{/personas}'),
          ]),
        ],
        { alt: 'Personas, con dónde escribir su documento, teléfono y correo, y firmar' },
      ),
      paragraph('{#hayPersonas}', { style: 'Compacta' }),
      heading(1, 'Asistentes por IED'),
      table(
        [WIDTH - 3000, 1500, 1500],
        [
          titleRow(['IED', 'Citadas', 'Asistieron']),
          row([
            line('{#conteos}{ied}'),
            text('{citadas}', 'CompactaDerecha'),
            text('{asistieron}{/conteos}', 'CompactaDerecha'),
          ]),
          row([
            label('Total: {totalIed} IED representadas'),
            text('{totalPersonas}', 'CompactaDerecha'),
            text('{totalAsistentes}', 'CompactaDerecha'),
          ]),
        ],
        { alt: 'Cuántas personas hay de cada IED' },
      ),
      paragraph('{/hayPersonas}', { style: 'Compacta' }),
      section({ landscape: true, header: 'header1', footer: 'footer1' }),
    ].join(''),
  });
}

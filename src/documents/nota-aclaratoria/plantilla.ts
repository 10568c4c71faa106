// The default template of the nota aclaratoria: one page, that says with which document it is read.

import { packTemplate } from '../../docx/package';
import { LABEL_FILL } from '../../docx/styles';
import {
  cell,
  heading,
  paragraph,
  type Row,
  row,
  section,
  table,
  TEXT_WIDTH as WIDTH,
} from '../../docx/wml';
import { block, label, text } from '../bloques';
import { footer, letterhead, markBand, responsibles } from '../membrete-plantilla';

const LABEL = 2600;

/** The default nota, as a .docx to fill. */
export function notaAclaratoriaTemplate(): Uint8Array {
  return packTemplate({
    title: '{documento} v{version}',
    creator: '{entidad}',
    headers: { header1: letterhead(WIDTH, 'NOTA ACLARATORIA') },
    footers: { footer1: footer('Versión {version} de esta nota') },
    body: [
      paragraph('{titulo}', { style: 'Title' }),
      paragraph('{ciudadYFecha}', { style: 'Subtitle' }),
      markBand('{marca}: esta nota no está en firme.'),
      heading(1, 'Documento que se aclara'),
      table(
        [LABEL, WIDTH - LABEL],
        [
          row([label('Documento'), text('{aclarado}')]),
          row([label('Código y versión'), text('{codigoAclarado}, versión {versionAclarada}')]),
          ifThere('Generado el', 'fechaAclarado'),
          ifThere('Código de verificación', 'verificacionAclarado'),
          ifThere('Radicado', 'radicado'),
          ifThere('PDF firmado', 'pdfFirmado'),
        ],
        { alt: 'Documento que se aclara' },
      ),
      heading(1, 'Qué se aclara'),
      block('aclaracion', paragraph('{parrafo}', { align: 'both' })),
      paragraph(
        'El documento firmado queda como está. Esta nota hace parte de él y se lee con él.',
        { keepNext: true },
      ),
      responsibles(WIDTH, { signed: true }),
      section({ header: 'header1', footer: 'footer1' }),
    ].join(''),
  });
}

const ifThere = (name: string, marker: string): Row =>
  row([
    cell(paragraph(`{#${marker}}${name}`, { style: 'Etiqueta' }), { fill: LABEL_FILL }),
    cell(paragraph(`{${marker}}{/${marker}}`, { style: 'Celda' })),
  ]);

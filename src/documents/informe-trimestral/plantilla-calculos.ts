// The second file of the informe trimestral: how each figure was computed, for whoever checks it.

import { packTemplate } from '../../docx/package';
import { paragraph, section, LANDSCAPE_TEXT_WIDTH as WIDTH } from '../../docx/wml';
import { calculationAnnex } from '../del-corte/plantilla-calculos';
import { footer, letterhead, markBand } from '../membrete-plantilla';

/** The default annex of calculations, as a .docx to fill with what the informe prints. */
export function anexoDeCalculosTemplate(): Uint8Array {
  return packTemplate({
    title: '{documento} v{version} – anexo de cálculos',
    creator: '{entidad}',
    headers: { header1: letterhead(WIDTH, 'INFORME DE GESTIÓN TRIMESTRAL · ANEXO DE CÁLCULOS') },
    footers: { footer1: footer('Corte: {corte} · Anexo de la versión {version} del informe') },
    body: [
      paragraph('Anexo de cálculos', { style: 'Title' }),
      paragraph('{documento} · {plan} {cuatrienio}', { style: 'Subtitle' }),
      markBand('{marca}: el informe de este anexo no está en firme.'),
      ...calculationAnnex(),
      section({ landscape: true, header: 'header1', footer: 'footer1' }),
    ].join(''),
  });
}

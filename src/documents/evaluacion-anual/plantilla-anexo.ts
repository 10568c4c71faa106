// The second file of the evaluación anual: how each figure was computed, for whoever checks it.

import { packTemplate } from '../../docx/package';
import { paragraph, section, LANDSCAPE_TEXT_WIDTH as WIDTH } from '../../docx/wml';
import { calculationAnnex } from '../del-corte/plantilla-calculos';
import { footer, letterhead, markBand } from '../membrete-plantilla';

/** The default annex of calculations, as a .docx to fill with what the evaluación prints. */
export function anexoAnualTemplate(): Uint8Array {
  return packTemplate({
    title: '{documento} v{version} – anexo de cálculos',
    creator: '{entidad}',
    headers: { header1: letterhead(WIDTH, 'EVALUACIÓN ANUAL DEL PAM · ANEXO DE CÁLCULOS') },
    footers: { footer1: footer('Vigencia: {vigencia} · Anexo de la versión {version}') },
    body: [
      paragraph('Anexo de cálculos', { style: 'Title' }),
      paragraph('{documento} · {plan} {cuatrienio}', { style: 'Subtitle' }),
      markBand('{marca}: la evaluación de este anexo no está en firme.'),
      ...calculationAnnex(),
      section({ landscape: true, header: 'header1', footer: 'footer1' }),
    ].join(''),
  });
}

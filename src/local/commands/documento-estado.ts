// `libro-pam documento-estado`: what became of a document that was made: signed, filed or annulled.

import { ESTADOS_DOCUMENTO } from '../../domain/estado-documento';
import { quisoDecir } from '../../domain/parecido';
import { fold } from '../../domain/texto';
import { UsageError } from '../../terminal/arguments';
import { COSTO, defineCommand } from '../../terminal/command';
import { changeLibro } from './sesion';

export const documentoEstado = defineCommand({
  summary: 'Deja un documento como firmado, archivado o anulado.',
  parameters: { libro: 'LIBRO.xlsx', codigo: 'DO-0001', estado: 'ESTADO' },
  options: {
    'pdf-firmado': { value: 'ENLACE', help: 'Dónde está el PDF firmado.' },
    radicado: { value: 'N', help: 'Radicado del documento firmado.' },
    motivo: { value: 'TEXTO', help: 'Por qué se anula; hace falta para anularlo.' },
    ...COSTO,
  },
  async run({ libro, codigo, estado }, { 'pdf-firmado': pdfFirmado, radicado, motivo, costo }) {
    const paso = { codigo, estado: requireEstado(estado), pdfFirmado, radicado, motivo };
    return changeLibro(libro, { costo }, (sesion) => {
      const { dicho } = sesion.call<{ dicho: string }>('cambiarEstadoDocumento', paso, 'commit');
      return { json: { codigo, estado: paso.estado }, text: dicho };
    });
  },
});

/** An estado in any case: "firmado". */
function requireEstado(text: string): string {
  const known = ESTADOS_DOCUMENTO.find((estado) => fold(estado) === fold(text));
  if (known) return known;
  throw new UsageError(
    `«${text}» no es un estado de un documento.${quisoDecir(text, ESTADOS_DOCUMENTO)} Son: ${ESTADOS_DOCUMENTO.join(', ')}.`,
  );
}

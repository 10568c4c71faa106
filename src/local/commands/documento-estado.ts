// `libro-pam documento-estado`: what became of a document that was made: signed, filed or annulled.

import { ESTADOS_DOCUMENTO } from '../../domain/estado-documento';
import { type Firmas, leerSinFirma } from '../../domain/firmas';
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
    'sin-firma-de': {
      value: '"NOMBRE; NOMBRE"',
      help: 'De un acta firmada: quién asistió y no ha firmado; nadie: firmaron todos. También después, cuando alguien firma.',
    },
    motivo: { value: 'TEXTO', help: 'Por qué se anula; hace falta para anularlo.' },
    ...COSTO,
  },
  async run({ libro, codigo, estado }, given) {
    const { 'pdf-firmado': pdfFirmado, 'sin-firma-de': sinFirma, radicado, motivo, costo } = given;
    const paso = {
      codigo,
      estado: requireEstado(estado),
      pdfFirmado,
      radicado,
      motivo,
      ...(sinFirma !== undefined && { sinFirmaDe: requireNombres(sinFirma) }),
    };
    return changeLibro(libro, { costo }, (sesion) => {
      const { dicho, firmas } = sesion.call<EstadoCambiado>(
        'cambiarEstadoDocumento',
        paso,
        'commit',
      );
      return { json: { codigo, estado: paso.estado, ...(firmas && { firmas }) }, text: dicho };
    });
  },
});

/** A blank could mean either. */
function requireNombres(text: string): readonly string[] {
  if (text.trim() !== '') return leerSinFirma(text);
  throw new UsageError('Escriba quién falta por firmar, o «nadie» si firmaron todos.');
}

interface EstadoCambiado {
  readonly dicho: string;
  readonly firmas?: Firmas;
}

/** An estado in any case: "firmado". */
function requireEstado(text: string): string {
  const known = ESTADOS_DOCUMENTO.find((estado) => fold(estado) === fold(text));
  if (known) return known;
  throw new UsageError(
    `«${text}» no es un estado de un documento.${quisoDecir(text, ESTADOS_DOCUMENTO)} Son: ${ESTADOS_DOCUMENTO.join(', ')}.`,
  );
}

// `libro-pam fichas`: the fichas integrales of one institution, of a localidad or of all the focalised ones, or what the plan brings
// to each.

import { randomUUID } from 'node:crypto';
import { UsageError } from '../../terminal/arguments';
import { type Answer, defineCommand } from '../../terminal/command';
import { requireVigencia } from './argument-values';
import { driveTrabajo, type TrabajoVisto } from './drive-trabajo';
import { DOCUMENTO_OPTIONS } from './make-documento';
import { convertToPdf } from './pdf';
import { changeLibro } from './sesion';

interface Visto extends TrabajoVisto {
  readonly total: number;
}

export const fichas = defineCommand({
  summary: 'Genera las fichas integrales de las IED, un documento por localidad.',
  parameters: { libro: 'LIBRO.xlsx' },
  options: {
    vigencia: { value: '2026', required: true, help: 'Año de las fichas.' },
    ied: { value: 'CÓDIGO', help: 'Solo la de una institución, por su código DANE.' },
    localidad: { value: 'X', help: 'Solo las de una localidad.' },
    focalizadas: { help: 'Solo las de instituciones focalizadas en alguna acción ese año.' },
    'en-blanco': { help: 'Para diligenciar a mano; sin --ied ni --localidad, una sola.' },
    acciones: { help: 'En vez de la ficha, las acciones del PAM para su IED, en una página.' },
    ...DOCUMENTO_OPTIONS,
  },
  async run({ libro }, { vigencia, ied, localidad, focalizadas, acciones, pdf, ...chosen }) {
    if ([ied, localidad].filter((one) => one !== undefined).length > 1)
      throw new UsageError('Escoja --ied o --localidad, no los dos.');
    const pedido = {
      documento: acciones ? 'acciones-ied' : 'ficha-integral',
      vigencia: Number(requireVigencia(vigencia)),
      ied,
      localidad,
      focalizadas,
      enBlanco: chosen['en-blanco'],
      lote: randomUUID().slice(0, 18),
    };
    const answer = await changeLibro(libro, chosen, (sesion) => {
      sesion.documents.prepare();
      const begun = sesion.call<Visto>('hacerFichas', pedido, 'documento');
      driveTrabajo(sesion, begun, pedido);
      const documentos = [...sesion.documents.written];
      return {
        json: { vigencia: pedido.vigencia, instituciones: begun.total, documentos },
        text: `${begun.titulo}. Instituciones: ${begun.total}.\n${documentos.join('\n')}`,
      };
    });
    return pdf ? withPdfs(answer, (answer.json as { documentos: string[] }).documentos) : answer;
  },
});

/** LibreOffice makes them one after another. */
async function withPdfs(answer: Answer, documentos: readonly string[]): Promise<Answer> {
  const pdf: string[] = [];
  for (const documento of documentos) {
    const made = await convertToPdf(documento);
    if (!made) break;
    pdf.push(made.archivo);
  }
  const said =
    pdf.length === documentos.length
      ? pdf.map((one) => `PDF: ${one}`).join('\n')
      : 'No se hizo el PDF: no se encontró LibreOffice (soffice). Instálelo, o abra el documento y guárdelo como PDF.';
  return { ...answer, json: { ...answer.json, pdf }, text: `${answer.text}\n${said}` };
}

// What the panel «Documentos» shows: what can be made and of what, who answers for it, and the list of what was made with its estado.

import { DOCUMENTOS } from '../../documents';
import { DE_QUE, type DeQue } from '../../documents/de-que';
import type { Opcion, Pregunta } from '../../documents/de-que/pregunta';
import type { Documento, Nota, Responsables, Seccion } from '../../documents/documento';
import { type Persona, personasQueResponden, responsablesPropuestos } from '../../documents/firma';
import type { LibroLeido } from '../../documents/libro-leido';
import {
  type EstadoDocumento,
  estaFirmado,
  SIN_ARCHIVO,
  versionFirmada,
  yaFirmado,
} from '../../domain/estado-documento';
import { type Firmas, firmasDe, presentesEn } from '../../domain/firmas';
import { groupBy } from '../../domain/group-by';
import type { AsistenteRow } from '../../domain/registers/asistentes';
import type { DocumentoRow } from '../../domain/registers/documentos';
import { leido } from '../datos/libro-leido';
import { whoIsThere } from '../identidad';
import { openLibro } from '../libro/open-libro';

/** Who answers for a document. */
export type Firmantes = Responsables;
/** A document that can be made, and what there is to make it of. */
export interface DocumentoOfrecido extends Pick<Documento, 'clave' | 'titulo' | 'generar'> {
  readonly deQue: DeQue;
  /** What is told before making it, by the value of the option. */
  readonly notas: { readonly [valor: string]: Nota };
  /** Who is proposed to answer for it; null where its rows say who does. */
  readonly firma: Firmantes | null;
  /** The sections that a person may write. */
  readonly secciones: readonly Pick<Seccion, 'titulo' | 'obligatoria'>[];
}
export interface PreguntaHecha extends Pick<Pregunta, 'label' | 'vacio'> {
  readonly opciones: readonly Opcion[];
}
export interface DocumentosPanel {
  readonly documentos: readonly DocumentoOfrecido[];
  /** How each kind of thing is asked for. */
  readonly preguntas: { readonly [D in DeQue]?: PreguntaHecha };
  /** Those who may answer for a document. */
  readonly personas: readonly Persona[];
  readonly hechos: readonly DocumentoListado[];
}
/** A version made, as the panel lists it. */
export interface DocumentoListado {
  readonly codigo: string;
  readonly tipo: string;
  readonly referencia: string;
  readonly version: number;
  readonly estado: EstadoDocumento;
  readonly fecha: string;
  /** '' when no file of it was found. */
  readonly url: string;
  /** Where its second file is; '' where it has none. */
  readonly anexo: string;
  /** "R07 de la oficina.docx · 8F3A-21C0-77DE-0B14"; '' where it was not noted. */
  readonly plantilla: string;
  /** Where the signed one is; '' while there is none. */
  readonly pdfFirmado: string;
  /** Its number in the registry. */
  readonly radicado: string;
  /** Of an acta that somebody is still to sign, who attended it; [] of any other. */
  readonly asistentes: readonly string[];
  /** How many of them signed; null where nobody told, or it is not signed. */
  readonly firmas: Firmas | null;
  /** Why it was annulled; '' where it was not. */
  readonly motivo: string;
  /** Figures of its corte that were corrected after it was made, a line each; '' where none was. */
  readonly cambioDespues: string;
}

export function openPanel(): DocumentosPanel {
  const libro = openLibro();
  const read = leido(libro);
  const { quien } = whoIsThere();
  const porActa = groupBy(
    libro.rows<AsistenteRow>('asistentes').map(({ row }) => row),
    ({ acta }) => acta,
  );
  const asked = [...new Set(DOCUMENTOS.map(({ deQue }) => deQue))];
  const preguntas: DocumentosPanel['preguntas'] = Object.fromEntries(
    asked.map((deQue) => {
      const { label, vacio, opciones } = DE_QUE[deQue];
      return [deQue, { label, vacio, opciones: opciones(read) }];
    }),
  );
  return {
    documentos: DOCUMENTOS.map((documento) => offer(documento, preguntas, read, quien)),
    preguntas,
    personas: personasQueResponden(read),
    hechos: libro
      .rows<DocumentoRow>('documentos')
      .map(({ row }) => listed(row, porActa.get(row.referencia ?? '') ?? []))
      .reverse(),
  };
}

function offer(
  documento: Documento,
  preguntas: DocumentosPanel['preguntas'],
  libro: LibroLeido,
  quien: string,
): DocumentoOfrecido {
  const { clave, titulo, generar, deQue, nota, pideFirma, secciones = [] } = documento;
  const hechos = libro.rows<DocumentoRow>('documentos').map(({ row }) => row);
  const notas = (preguntas[deQue]?.opciones ?? []).flatMap(({ valor }): [string, Nota][] => {
    const signed = versionFirmada(hechos, titulo, valor);
    const told: Nota | undefined = signed
      ? { look: 'advertencia', texto: yaFirmado(signed), impide: true }
      : nota?.(libro, valor);
    return told ? [[valor, told]] : [];
  });
  const firma = pideFirma ? responsablesPropuestos(documento, libro, quien) : null;
  return {
    clave,
    titulo,
    generar,
    deQue,
    notas: Object.fromEntries(notas),
    firma,
    secciones: secciones.map(({ titulo: seccion, obligatoria }) => ({
      titulo: seccion,
      ...(obligatoria && { obligatoria }),
    })),
  };
}

function listed(row: DocumentoRow, gente: readonly AsistenteRow[]): DocumentoListado {
  const presentes = presentesEn(gente, row.referencia);
  const firmas = firmasDe(row, presentes) ?? null;
  const isAsked = row.estado === 'Para firma' || (estaFirmado(row) && firmas?.faltan.length !== 0);
  return {
    codigo: row.codigo ?? '',
    tipo: row.tipo ?? '',
    referencia: row.referencia ?? '',
    version: row.version ?? 1,
    estado: row.estado ?? 'Borrador',
    fecha: row.fecha ?? '',
    url: row.enlace === SIN_ARCHIVO ? '' : (row.enlace ?? ''),
    anexo: row.anexo ?? '',
    plantilla: [row.plantilla, row.huellaPlantilla].filter(Boolean).join(' · '),
    pdfFirmado: row.pdfFirmado ?? '',
    radicado: row.radicado ?? '',
    asistentes: isAsked ? presentes : [],
    firmas,
    motivo: row.motivoAnulacion ?? '',
    cambioDespues: row.cambioDespues ?? '',
  };
}

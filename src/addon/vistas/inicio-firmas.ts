// Actas that are signed and not by all who attended, or of which nobody told: how many signed, which file is the official record, and
// whose signature lacks.

import { nombreDeActa } from '../../domain/acta-titulo';
import { estaFirmado } from '../../domain/estado-documento';
import {
  decirFaltan,
  decirFirmas,
  type Firmas,
  faltaDecirQuienFirmo,
  firmasDe,
  presentesEn,
  queEsOficial,
  siFirmaron,
} from '../../domain/firmas';
import { groupBy } from '../../domain/group-by';
import { alComienzo, cuenta } from '../../domain/redaccion';
import type { ActaRow } from '../../domain/registers/actas';
import type { AsistenteRow } from '../../domain/registers/asistentes';
import { type DocumentoRow, documentos } from '../../domain/registers/documentos';
import type { Libro } from '../libro/libro';
import type { Enlace, Line } from './write-view';

/** Those that are told one by one. */
const MOST = 3;

interface Firmada {
  readonly fila: number;
  readonly row: DocumentoRow;
  readonly acta: ActaRow;
  readonly presentes: readonly string[];
}

export function porFirmar(libro: Libro): readonly Line[] {
  const signed = firmadas(libro);
  const lacking = signed.flatMap((one) => {
    const firmas = firmasDe(one.row, one.presentes);
    return firmas && firmas.faltan.length > 0 ? [linesOf(one, firmas)] : [];
  });
  const untold = signed.filter(({ row, presentes }) => faltaDecirQuienFirmo(row, presentes));
  return [
    ...firstOf(lacking, 'con firmas por completar'),
    ...firstOf(
      untold.map((one) => [untoldLine(one)]),
      'sin decir si firmaron todos',
    ),
    ...(untold.length > 0
      ? [nota('Dígalo en PAM › Documentos… › Firmas…, con quien tenga a la vista el acta firmada.')]
      : []),
  ];
}

/** Who attended is looked for only where some document is signed. */
function firmadas(libro: Libro): readonly Firmada[] {
  if (libro.linesOf('documentos') <= 1) return [];
  const signed = libro.sound<DocumentoRow>('documentos').filter(({ row }) => estaFirmado(row));
  if (signed.length === 0) return [];
  const asistentes = groupBy(
    libro.sound<AsistenteRow>('asistentes').map(({ row }) => row),
    ({ acta }) => acta,
  );
  const actas = new Map(libro.sound<ActaRow>('actas').map(({ row }) => [row.codigo, row]));
  return signed.flatMap(({ fila, row }) => {
    const acta = actas.get(row.referencia);
    const gente = asistentes.get(row.referencia ?? '') ?? [];
    return acta ? [{ fila, row, acta, presentes: presentesEn(gente, row.referencia) }] : [];
  });
}

/** The first of them, and how many more there are. */
function firstOf(each: readonly (readonly Line[])[], como: string): readonly Line[] {
  const rest = each.length - MOST;
  const more = line({
    texto: `▲ ${cuenta(rest, 'acta más', 'actas más')} ${como} · ${documentos.title}`,
    abre: documentos.title,
  });
  return [...each.slice(0, MOST).flat(), ...(rest > 0 ? [more] : [])];
}

function linesOf({ fila, row, acta }: Firmada, firmas: Firmas): readonly Line[] {
  const texto = `▲ Acta ${nombreDeActa(acta)}: ${decirFirmas(firmas)}; su registro oficial es el ${queEsOficial(row)}`;
  const isInWeb = /^https?:\/\//i.test(row.pdfFirmado ?? '');
  return [
    line(isInWeb ? { texto, web: row.pdfFirmado ?? '' } : inDocumentos(texto, fila)),
    nota(`${alComienzo(decirFaltan(firmas))}. Cuando firmen: PAM › Documentos… › Firmas…`),
  ];
}

const untoldLine = ({ fila, acta, presentes }: Firmada): Line =>
  line(
    inDocumentos(
      `▲ Acta ${nombreDeActa(acta)}: firmada, sin decir si la ${siFirmaron(presentes)}`,
      fila,
    ),
  );

const inDocumentos = (texto: string, fila: number): Enlace => ({
  texto: `${texto} · ${documentos.title}`,
  abre: documentos.title,
  fila,
});
const line = (cell: Enlace): Line => ({ look: 'paso', cells: [cell] });
const nota = (texto: string): Line => ({ look: 'nota', cells: [texto] });

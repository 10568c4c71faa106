// Actas that are signed and not by all who attended: how many signed, which file is the official record, and whose signature lacks.

import { nombreDeActa } from '../../domain/acta-titulo';
import { estaFirmado } from '../../domain/estado-documento';
import {
  decirFaltan,
  decirFirmas,
  type Firmas,
  firmasDe,
  presentesEn,
  queEsOficial,
} from '../../domain/firmas';
import { alComienzo, cuenta } from '../../domain/redaccion';
import type { ActaRow } from '../../domain/registers/actas';
import type { AsistenteRow } from '../../domain/registers/asistentes';
import { type DocumentoRow, documentos } from '../../domain/registers/documentos';
import type { Libro } from '../libro/libro';
import type { Enlace, Line } from './write-view';

/** Those that are told one by one. */
const MOST = 3;

/** Nothing more is read where no document says that somebody has not signed it. */
export function porFirmar(libro: Libro): readonly Line[] {
  if (libro.linesOf('documentos') <= 1) return [];
  const told = libro
    .sound<DocumentoRow>('documentos')
    .filter(({ row }) => row.sinFirmaDe !== undefined && estaFirmado(row));
  if (told.length === 0) return [];
  const asistentes = libro.sound<AsistenteRow>('asistentes').map(({ row }) => row);
  const actas = libro.sound<ActaRow>('actas').map(({ row }) => row);
  const lacking = told.flatMap(({ fila, row }) => {
    const acta = actas.find(({ codigo }) => codigo === row.referencia);
    const firmas = firmasDe(row, presentesEn(asistentes, row.referencia));
    return acta && firmas && firmas.faltan.length > 0 ? [{ fila, row, acta, firmas }] : [];
  });
  const rest = lacking.length - MOST;
  return [
    ...lacking.slice(0, MOST).flatMap(linesOf),
    ...(rest > 0
      ? [
          line({
            texto: `▲ ${cuenta(rest, 'acta más', 'actas más')} con firmas por completar · ${documentos.title}`,
            abre: documentos.title,
          }),
        ]
      : []),
  ];
}

interface SinCompletar {
  readonly fila: number;
  readonly row: DocumentoRow;
  readonly acta: ActaRow;
  readonly firmas: Firmas;
}

function linesOf({ fila, row, acta, firmas }: SinCompletar): readonly Line[] {
  const texto = `▲ Acta ${nombreDeActa(acta)}: ${decirFirmas(firmas)}; su registro oficial es el ${queEsOficial(row)}`;
  const isInWeb = /^https?:\/\//i.test(row.pdfFirmado ?? '');
  return [
    line(
      isInWeb
        ? { texto, web: row.pdfFirmado ?? '' }
        : { texto: `${texto} · ${documentos.title}`, abre: documentos.title, fila },
    ),
    {
      look: 'nota',
      cells: [`${alComienzo(decirFaltan(firmas))}. Cuando firmen: PAM › Documentos… › Firmas…`],
    },
  ];
}

const line = (cell: Enlace): Line => ({ look: 'paso', cells: [cell] });

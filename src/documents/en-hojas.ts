// A default template in parts, each on sheets of its own: portrait, or landscape where its tables are wide.

import { packTemplate } from '../docx/package';
import { LANDSCAPE_TEXT_WIDTH, paragraph, section, TEXT_WIDTH } from '../docx/wml';
import { footer, letterhead } from './membrete-plantilla';

interface Parte {
  readonly apaisada?: true;
  readonly contenido: readonly string[];
}
interface EnHojas {
  /** In the header of each sheet. */
  readonly titulo: string;
  /** First line of the footer. */
  readonly pie: string;
  readonly partes: readonly Parte[];
}

/** As a .docx to fill. */
export const enHojas = ({ titulo, pie, partes }: EnHojas): Uint8Array =>
  packTemplate({
    title: '{documento} v{version}',
    creator: '{entidad}',
    headers: {
      header1: letterhead(TEXT_WIDTH, titulo),
      header2: letterhead(LANDSCAPE_TEXT_WIDTH, titulo),
    },
    footers: { footer1: footer(pie) },
    body: partes
      .map(({ apaisada = false, contenido }, i) => {
        const sheets = section({
          landscape: apaisada,
          header: apaisada ? 'header2' : 'header1',
          footer: 'footer1',
        });
        // The last section is of the body itself.
        const end = i === partes.length - 1 ? sheets : paragraph('', { section: sheets });
        return contenido.join('') + end;
      })
      .join(''),
  });

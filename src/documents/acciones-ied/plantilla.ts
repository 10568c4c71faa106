// The default template of the acciones of an institution: a page each.

import { packTemplate } from '../../docx/package';
import { paragraph, row, section, table, TEXT_WIDTH as WIDTH } from '../../docx/wml';
import { block, conElResto } from '../bloques';
import { bloque, etiqueta, mini, titulos } from '../de-la-ied/plantilla-partes';
import { footer, letterhead } from '../membrete-plantilla';

/** The default page, as a .docx to fill. */
export function accionesIedTemplate(): Uint8Array {
  return packTemplate({
    title: '{documento} v{version}',
    creator: '{entidad}',
    headers: { header1: letterhead(WIDTH, 'ACCIONES DEL PAM PARA SU INSTITUCIÓN') },
    footers: { footer1: footer('Vigencia {vigencia} · Versión {version}') },
    body: [
      block('paginas', pagina().join('')),
      section({ header: 'header1', footer: 'footer1' }),
    ].join(''),
  });
}

const pagina = (): readonly string[] => [
  paragraph('{nombre}', { style: 'Heading1', pageBreakBefore: true, before: 0 }),
  paragraph('{#codigoDane}DANE {codigoDane} · {/codigoDane}vigencia {vigencia}', {
    style: 'Nota',
  }),
  paragraph('{resumen}', { after: 60 }),
  block('hayFocalizadas', bloque('Acciones para las que fue escogida') + focalizadas()),
  block('hayDeTodas', bloque('Acciones para todas las instituciones') + deTodas()),
  bloque('Recomendaciones abiertas de las visitas'),
  paragraph('{pendientes}', { style: 'Mini' }),
];

function focalizadas(): string {
  const widths = [3500, 3700, 1500];
  return table(
    conElResto(widths, WIDTH),
    [
      titulos(['Acción', 'Por qué', 'Quién la coordina', 'Fechas']),
      row([
        etiqueta('{#focalizadas}{accion}'),
        mini('{porque}'),
        mini('{coordina}'),
        mini('{fechas}{/focalizadas}'),
      ]),
    ],
    { alt: 'Acciones focalizadas, por qué y quién las coordina', cellMargin: 60 },
  );
}

function deTodas(): string {
  const half = Math.round(WIDTH / 2);
  return table([half, WIDTH - half], [row([mini('{#deTodas}{una}'), mini('{otra}{/deTodas}')])], {
    alt: 'Acciones para todas las instituciones',
    cellMargin: 60,
  });
}

// The landscape tables of the informe de resultados: each acción over four years by its tipo, what sustains it, and what was written of it.

import {
  type Cell,
  cell,
  heading,
  paragraph,
  row,
  table,
  LANDSCAPE_TEXT_WIDTH as WIDTH,
} from '../../docx/wml';
import { block, componente, conElResto, figure, grey, right, text, titleRow } from '../bloques';

const COMPACTA = { style: 'Compacta' } as const;
const stacked = (...parts: readonly string[]): Cell =>
  cell(parts.join(''), { verticalAlign: 'top' });
const line = (content: string): string => paragraph(content, COMPACTA);

/** 2.4 Each acción over four years. */
export function accionesTable(): readonly string[] {
  const widths = [3450, 820, 1230, 1230, 1230, 1230, 900, 1150, 1250];
  return [
    heading(2, '2.4 Por acción'),
    table(
      conElResto(widths, WIDTH),
      [
        titleRow([
          'Acción, indicador y tipo',
          'Línea base',
          '{ano1}',
          '{ano2}',
          '{ano3}',
          '{ano4}',
          'Meta',
          'Resultado',
          'Avance',
          'Cómo terminó',
        ]),
        row([componente(10)]),
        row([
          stacked(
            line('{#filasDeAccion}{codigo} · {accion}'),
            block('antes', line('{antes}')),
            grey('{indicador} · {tipo}'),
          ),
          right('{lineaBase}'),
          right('{cifras1}'),
          right('{cifras2}'),
          right('{cifras3}'),
          right('{cifras4}'),
          right('{meta}'),
          stacked(paragraph('{resultado}', { style: 'CompactaDerecha' }), grey('{deDonde}')),
          figure('{avance}'),
          stacked(line('{~colorEstado}{estado}'), grey('{motivo}{/filasDeAccion}{/porComponente}')),
        ]),
      ],
      {
        alt: 'Las acciones con su línea base, sus cuatro años, su meta y su resultado',
        cellMargin: 50,
      },
    ),
    paragraph(
      'P: programado. E: ejecutado. NP: no programada. Acumulado: los años se suman. Flujo y Stock: vale el último año; no se suman. Capacidad y Reducción: se mide lo recorrido desde la línea base. Avance: el del cuatrienio, con tope de 100 %. Una acción que cambió de redacción es una sola, por su código.',
      { style: 'Nota' },
    ),
  ];
}

/** 3. What sustains them. */
export function sostienenTable(): readonly string[] {
  return [
    heading(1, '3. Qué hace sostenibles los logros'),
    block('sostenible', paragraph('{parrafo}')),
    block(
      'haySostienen',
      table(
        conElResto([5400, 900], WIDTH),
        [
          titleRow(['Acción', 'Año', 'Qué la sostiene']),
          row([
            text('{#sostienen}{accion}', 'Compacta'),
            text('{ano}', 'Compacta'),
            text('{texto}{/sostienen}', 'Compacta'),
          ]),
        ],
        { alt: 'Lo último que se escribió de la sostenibilidad de cada acción' },
      ),
    ),
  ];
}

/** 4. What helped and what hindered. */
export function relatoTable(): readonly string[] {
  const third = Math.round((WIDTH - 2900) / 3);
  return [
    heading(1, '4. Qué ayudó y qué dificultó'),
    block('ayudo', paragraph('{parrafo}')),
    block(
      'hayRelato',
      table(
        conElResto([2900, third, third], WIDTH),
        [
          titleRow(['Acción', 'Logros', 'Dificultades y causas', 'Oportunidades de mejora']),
          row([
            text('{#relato}{accion}', 'Compacta'),
            text('{logros}', 'Compacta'),
            text('{dificultades}', 'Compacta'),
            text('{mejora}{/relato}', 'Compacta'),
          ]),
        ],
        { alt: 'Lo que dicen las evaluaciones anuales de cada acción' },
      ),
    ),
  ];
}

// The landscape tables of the evaluación anual: the figures of each acción, what was written of it, and what is decided.

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

const twoLines = (first: string, second: string): Cell =>
  cell(paragraph(first, { style: 'Compacta' }) + grey(second), { verticalAlign: 'top' });

/** 3. The figures. */
export function accionesTable(): readonly string[] {
  const widths = [3300, 850, 1230, 1100, 1450, 1280, 1180, 900];
  return [
    heading(1, '3. Las acciones en {vigencia}'),
    table(
      conElResto(widths, WIDTH),
      [
        titleRow([
          'Acción y unidad',
          'Línea base',
          'Programado',
          'Ejecutado',
          'Avance del año',
          'Actividades',
          'Financiero',
          'Brecha',
          'Cumplimiento',
        ]),
        row([componente(9)]),
        row([
          twoLines('{#acciones}{codigo} · {accion}', '{unidad}'),
          right('{lineaBase}'),
          right('{programado}'),
          right('{ejecutado}'),
          figure('{avance}'),
          right('{actividades}'),
          right('{financiero}'),
          right('{brecha}'),
          twoLines('{~colorEstado}{estado}', '{motivo}{/acciones}{/porComponente}'),
        ]),
      ],
      { alt: 'Las acciones con lo programado, lo ejecutado y su cumplimiento', cellMargin: 50 },
    ),
    paragraph(
      'Avance del año: ejecutado sobre programado, según el tipo de la acción, sin tope. Actividades: promedio de las del año, con tope de 100 %; es una cifra aparte. Financiero: comprometido ÷ apropiado. Brecha: puntos del avance del año, con tope de 100 %, menos el financiero; si es negativa, se comprometió más de lo que se hizo. NP: no programada. —: no hay con qué calcularlo.',
      { style: 'Nota' },
    ),
  ];
}

/** 4. What was written. */
export function relatoTable(): readonly string[] {
  const [first, third] = [2700, Math.round((WIDTH - 2700) / 3)];
  return [
    heading(1, '4. Logros, dificultades y oportunidades de mejora'),
    table(
      [first, third, third, WIDTH - first - 2 * third],
      [
        titleRow(['Acción', 'Logros', 'Dificultades y causas', 'Oportunidades de mejora']),
        row([componente(4)]),
        row([
          twoLines('{#acciones}{codigo} · {accion}', '{estado}'),
          text('{logros}', 'Compacta'),
          text('{dificultades}', 'Compacta'),
          text('{mejora}{/acciones}{/porComponente}', 'Compacta'),
        ]),
      ],
      { alt: 'Lo que se logró, lo que lo impidió y lo que se puede mejorar de cada acción' },
    ),
  ];
}

/** 5. What is decided. */
export function decisionesTables(): readonly string[] {
  return [
    heading(1, '5. Decisiones para la vigencia siguiente'),
    block(
      'hayDecisiones',
      table(
        [4000, 1900, 5000, WIDTH - 10900],
        [
          titleRow(['Acción', 'Decisión', 'Ajuste propuesto', 'Sostenibilidad']),
          row([
            text('{#decisiones}{codigo} · {accion}', 'Compacta'),
            text('{decision}', 'Compacta'),
            text('{ajuste}', 'Compacta'),
            text('{sostenibilidad}{/decisiones}', 'Compacta'),
          ]),
        ],
        { alt: 'Acciones que no continúan igual, con su decisión' },
      ),
    ),
    block(
      'hayContinuan',
      paragraph('Continúan igual:', { before: 160, keepNext: true }) +
        table(
          [7000, WIDTH - 7000],
          [
            titleRow(['Acción', 'Sostenibilidad']),
            row([
              text('{#continuan}{codigo} · {accion}', 'Compacta'),
              text('{sostenibilidad}{/continuan}', 'Compacta'),
            ]),
          ],
          { alt: 'Acciones que continúan igual, con lo que las sostiene' },
        ),
    ),
  ];
}

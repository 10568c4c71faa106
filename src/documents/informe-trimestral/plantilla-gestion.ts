// The sections of the informe trimestral that account for what was done: promises, institutions,
// evidence, money, and the acciones without a figure.

import {
  type Cell,
  cell,
  heading,
  paragraph,
  row,
  table,
  TEXT_WIDTH as WIDTH,
} from '../../docx/wml';
import { block, text, titleRow, unless } from '../bloques';

/** 4. What was promised and is still open. */
export function compromisos(): readonly string[] {
  return [
    heading(1, '4. Compromisos abiertos al corte'),
    paragraph('{resumenCompromisos}'),
    block(
      'hayCompromisos',
      table(
        [950, 3300, 1900, 1200, 900, WIDTH - 8250],
        [
          titleRow(['Código', 'Compromiso', 'Responsable', 'Fecha', 'Acción', 'Estado']),
          row([
            text('{#compromisos}{codigo}'),
            text('{compromiso}'),
            text('{responsable}'),
            text('{fecha}', 'CeldaCentro'),
            text('{accion}', 'CeldaCentro'),
            cell(
              paragraph('{~colorEstado}{estado}', { style: 'Celda' }) +
                paragraph('{estadoHoy}{/compromisos}', { style: 'Compacta' }),
              { verticalAlign: 'top' },
            ),
          ]),
        ],
        { alt: 'Compromisos abiertos al corte' },
      ),
    ),
  ];
}

/** 5. The institutions reached. */
export function cobertura(): readonly string[] {
  return [
    heading(1, '5. Cobertura'),
    block(
      'hayCobertura',
      paragraph('{cobertura}', { keepNext: true }) +
        table(
          [2600, 1400, 1400, WIDTH - 5400],
          [
            titleRow(['Localidad', 'Instituciones', 'Con evidencia', 'Sin evidencia']),
            row([
              text('{#localidades}{localidad}'),
              text('{instituciones}', 'CeldaCentro'),
              text('{conEvidencia}', 'CeldaCentro'),
              text('{sinEvidencia}{/localidades}'),
            ]),
          ],
          { alt: 'Instituciones con evidencia por localidad' },
        ),
    ),
    unless('hayCobertura', 'No hay instituciones registradas.'),
  ];
}

/** 6. What proves it. */
export function evidencias(): readonly string[] {
  return [
    heading(1, '6. Evidencias del trimestre'),
    block(
      'hayEvidencias',
      table(
        [850, 1200, 3300, 2000, WIDTH - 7350],
        [
          titleRow(['Acción', 'Fecha', 'Evidencia', 'Institución', 'Enlace']),
          row([
            text('{#evidencias}{accion}', 'CeldaCentro'),
            text('{fecha}', 'CeldaCentro'),
            text('{descripcion}'),
            text('{ied}'),
            text('{enlace}{/evidencias}', 'Compacta'),
          ]),
        ],
        { alt: 'Evidencias del trimestre, por acción' },
      ),
    ),
    unless('hayEvidencias', 'No se registraron evidencias del trimestre.'),
  ];
}

/** An amount over the percentage that it makes. */
const amount = (pesos: string, ratio: string): Cell =>
  cell(
    paragraph(pesos, { style: 'CeldaDerecha' }) + paragraph(ratio, { style: 'CompactaDerecha' }),
    { verticalAlign: 'top' },
  );

/** 7. What it cost. */
export function recursos(): readonly string[] {
  return [
    heading(1, '7. Recursos'),
    block(
      'hayRecursos',
      paragraph(
        'Valores de la vigencia {vigencia} acumulados al corte, según el último reporte de cada acción.',
        { keepNext: true },
      ) +
        table(
          [WIDTH - 7720, 1500, 1500, 1500, 1500, 860, 860],
          [
            titleRow([
              'Componente',
              'Apropiado',
              'Comprometido',
              'Obligado',
              'Pagado',
              'Físico',
              'Brecha',
            ]),
            row([
              text('{#recursos}{componente}'),
              text('{apropiado}', 'CeldaDerecha'),
              amount('{comprometido}', '{ejecucion}'),
              amount('{obligado}', '{obligaciones}'),
              amount('{pagado}', '{pagos}'),
              text('{fisico}', 'CeldaDerecha'),
              text('{brecha}{/recursos}', 'CeldaDerecha'),
            ]),
          ],
          { alt: 'Recursos por componente, con su avance físico al lado', cellMargin: 50 },
        ) +
        paragraph(
          'Bajo cada valor: comprometido ÷ apropiado, obligado ÷ apropiado y pagado ÷ {basePagos}. Físico: avance del año de las acciones con recursos, ejecutado ÷ programado, con tope de 100 %. Brecha: puntos de físico menos comprometido ÷ apropiado; si es negativa, se ha comprometido más de lo que se ha hecho.',
          { style: 'Nota' },
        ),
    ),
    unless('hayRecursos', 'No se reportaron recursos en la vigencia.'),
  ];
}

/** 8. What could not be measured. */
export function sinCifra(): readonly string[] {
  return [
    heading(1, '8. Acciones sin reporte, no programadas o por calificar'),
    block(
      'haySinCifra',
      table(
        [850, 4800, WIDTH - 5650],
        [
          titleRow(['Código', 'Acción', 'Motivo']),
          row([text('{#sinCifra}{codigo}'), text('{accion}'), text('{motivo}{/sinCifra}')]),
        ],
        { alt: 'Acciones sin reporte, no programadas o por calificar' },
      ),
    ),
    unless('haySinCifra', 'Todas las acciones están programadas, con reporte y calificadas.'),
  ];
}

// The sections of the informe trimestral that account for what was done: promises, institutions,
// evidence, money, and the acciones without a figure.

import { cell, heading, paragraph, row, table, TEXT_WIDTH as WIDTH } from '../../docx/wml';
import { block, text, titleRow, unless } from '../bloques';

/** 6. What was promised and is still open. */
export function compromisos(): readonly string[] {
  return [
    heading(1, '6. Compromisos abiertos al corte'),
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

/** 7. The institutions reached. */
export function cobertura(): readonly string[] {
  return [
    heading(1, '7. Cobertura'),
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

/** 8. What proves it. */
export function evidencias(): readonly string[] {
  return [
    heading(1, '8. Evidencias del trimestre'),
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

/** 10. What could not be measured. */
export function sinCifra(): readonly string[] {
  return [
    heading(1, '10. Acciones sin reporte, no programadas o por calificar'),
    block(
      'haySinCifra',
      table(
        [850, 4800, WIDTH - 5650],
        [
          titleRow(['Código', 'Acción', 'Motivo']),
          row([
            text('{#sinCifra}{>origen}{codigo}'),
            text('{accion}'),
            text('{motivo}{/sinCifra}'),
          ]),
        ],
        { alt: 'Acciones sin reporte, no programadas o por calificar' },
      ),
    ),
    unless('haySinCifra', 'Todas las acciones están programadas, con reporte y calificadas.'),
  ];
}

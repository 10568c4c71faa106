// How complete an informe would be, told before it is made.

import type { VNode } from 'preact';
import type { DocumentosPanel } from '../../addon/panels/documentos';
import { Notice } from '../kit/notice';

interface SinReporteProps {
  readonly corte: DocumentosPanel['cortes'][number];
}

export function SinReporte({ corte: { acciones, sinReporte } }: SinReporteProps): VNode {
  if (sinReporte === 0) {
    return <Notice look="listo">Las {acciones} acciones tienen reporte a este corte.</Notice>;
  }
  return (
    <Notice look="advertencia">
      {sinReporte} de {acciones} acciones sin reporte a este corte. El informe lo dirá en su primera
      página.
    </Notice>
  );
}

// Said beside an acta that is chosen and is of another year than what it decides.

import type { VNode } from 'preact';
import type { ActaParaDecidir } from '../../addon/focalizacion/ver';
import { actaDeOtroAno } from '../../domain/focalizacion/acta-de-otro-ano';
import { Notice } from '../kit/notice';

interface DeOtroAnoProps {
  readonly vigencia: number;
  readonly acta: ActaParaDecidir;
}

export function DeOtroAno({ vigencia, acta }: DeOtroAnoProps): VNode {
  const said = actaDeOtroAno(vigencia, acta);
  return <div role="status">{said ? <Notice look="advertencia">{said}</Notice> : null}</div>;
}

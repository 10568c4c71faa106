// Above any panel of a book that was lent: what is written there would be lost.

import type { VNode } from 'preact';
import { avisoDePrestamo, type PrestamoVisto } from '../../domain/prestamo';
import { Notice } from '../kit/notice';

export function LentNotice({
  prestamo,
}: {
  readonly prestamo: PrestamoVisto | null;
}): VNode | null {
  if (prestamo?.lado !== 'original') return null;
  return (
    <Notice look="advertencia" isOuter>
      <p>{avisoDePrestamo(prestamo)}</p>
      <p>Para escribir aquí: PAM › Configuración › Llevar el libro a un computador…</p>
    </Notice>
  );
}

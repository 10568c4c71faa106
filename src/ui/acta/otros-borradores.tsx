// Actas that are being written in other windows, or wait since before.

import type { VNode } from 'preact';
import type { ActaPanel } from '../../addon/panels/acta';
import { OtherDrafts } from '../kit/other-drafts';

interface OtrosBorradoresProps {
  readonly otros: ActaPanel['otrosBorradores'];
  readonly onTake: (ventana: string) => void;
}

export const OtrosBorradores = ({ otros, onTake }: OtrosBorradoresProps): VNode => (
  <OtherDrafts
    drafts={otros}
    titulo={({ borrador }) => borrador.asunto || 'Acta sin asunto'}
    onTake={onTake}
  />
);

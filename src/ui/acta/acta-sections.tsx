// The form of an acta, section by section, in the order of the R07.

import type { VNode } from 'preact';
import type { PartProps } from './acta-part';
import { Asistentes } from './asistentes';
import { Atajos } from './atajos';
import { Compromisos } from './compromisos';
import { Firmas } from './firmas';
import { Anexos, Decisiones } from './listas';
import { OrdenDelDia } from './orden-del-dia';
import { Pendientes } from './pendientes';
import { ProximaReunion } from './proxima-reunion';
import { Reunion } from './reunion';

interface ActaSectionsProps extends PartProps {
  /** It started as a new acta, with the people of the last one. */
  readonly isNew: boolean;
}

export function ActaSections({ isNew, ...part }: ActaSectionsProps): VNode {
  return (
    <>
      <Reunion {...part} />
      <Asistentes {...part} isNew={isNew} />
      <OrdenDelDia {...part} />
      <Decisiones {...part} />
      {part.datos.abiertos.length > 0 ? <Pendientes {...part} /> : null}
      <Compromisos {...part} />
      <ProximaReunion {...part} />
      <Anexos {...part} />
      <Firmas {...part} />
      <Atajos />
    </>
  );
}

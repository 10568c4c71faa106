// What comes by itself while the first fields of an acta are written: who is missed, somebody who is not in the directory, and the last
// sections of the R07, from its compromisos on.

import type { VNode } from 'preact';
import type { PartProps } from './acta-part';
import { Anexos } from './anexos';
import { Compromisos } from './compromisos';
import { Firmas } from './firmas';
import { Pendientes } from './pendientes';
import { ProximaReunion } from './proxima-reunion';

export { NewPerson } from './new-person';
export { RolesAusentes } from './roles-ausentes';

export const AlFinal = (part: PartProps): VNode => (
  <>
    {part.datos.abiertos.length > 0 ? <Pendientes {...part} /> : null}
    <Compromisos {...part} />
    <ProximaReunion {...part} />
    <Anexos {...part} />
    <Firmas {...part} />
  </>
);

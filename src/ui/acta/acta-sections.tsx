// The form of an acta, section by section, in the order of the R07.

import type { VNode } from 'preact';
import { comesLater } from '../kit/comes-later';
import type { PartProps } from './acta-part';
import { Asistentes } from './asistentes';
import { Atajos } from './atajos';
import { Decisiones } from './decisiones';
import { OrdenDelDia } from './orden-del-dia';
import { Reunion } from './reunion';

// They come by themselves, while the first ones are written.
const AlFinal = comesLater(() => import('./al-final').then((part) => part.AlFinal));

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
      <AlFinal {...part} />
      <Atajos />
    </>
  );
}

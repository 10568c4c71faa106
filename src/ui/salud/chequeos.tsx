// The checks: first those that ask for something, each with its word and its sign; those that are well
// stay folded.

import type { VNode } from 'preact';
import type { Chequeo } from '../../addon/panels/panel-types';
import { Icon, type IconName } from '../kit/icon';
import { Notice } from '../kit/notice';
import { Section } from '../kit/section';

type Estado = Chequeo['estado'];

const LOOK: Record<Estado, { readonly icon: IconName; readonly word: string }> = {
  mal: { icon: 'error', word: 'Mal' },
  falta: { icon: 'advertencia', word: 'Falta' },
  'no se sabe': { icon: 'nota', word: 'No se sabe' },
  bien: { icon: 'check', word: 'Bien' },
};
/** The gravest first. */
const ORDER = Object.keys(LOOK) as readonly Estado[];

export function Chequeos({ chequeos }: { readonly chequeos: readonly Chequeo[] }): VNode {
  const well = chequeos.filter(({ estado }) => estado === 'bien');
  const others = chequeos.filter(({ estado }) => estado !== 'bien');
  others.sort((a, b) => ORDER.indexOf(a.estado) - ORDER.indexOf(b.estado));
  return (
    <>
      {others.length === 0 ? (
        <Notice look="listo">Todo está en su sitio.</Notice>
      ) : (
        <ul class="cards block">
          {others.map((chequeo) => (
            <Line key={chequeo.codigo} chequeo={chequeo} />
          ))}
        </ul>
      )}
      <Section id="bien" title="Lo que está bien" count={String(well.length)}>
        <ul class="cards">
          {well.map((chequeo) => (
            <Line key={chequeo.codigo} chequeo={chequeo} />
          ))}
        </ul>
      </Section>
    </>
  );
}

function Line({
  chequeo: { estado, titulo, mensaje, reparable },
}: {
  readonly chequeo: Chequeo;
}): VNode {
  const { icon, word } = LOOK[estado];
  return (
    <li class="item">
      <span class="item-icon">
        <Icon name={icon} />
      </span>
      <div>
        <p class="notice-title">
          {titulo}: {word.toLowerCase()}
        </p>
        <p>{mensaje}</p>
        {reparable ? <p class="hint">Se arregla con «Reparar».</p> : null}
      </div>
    </li>
  );
}

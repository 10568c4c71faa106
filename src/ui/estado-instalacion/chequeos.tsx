// The checks: first those that ask for something, each with its word and its sign; those that are well
// stay folded.

import type { VNode } from 'preact';
import type { Chequeo } from '../../addon/estado-instalacion/chequeo';
import { ExternalLink } from '../kit/external-link';
import { Icon, type IconName } from '../kit/icon';
import { Notice } from '../kit/notice';
import { Section } from '../kit/section';

type Estado = Chequeo['estado'];

/** The gravest first; the estado itself is the word beside the sign. */
const ICONS: Record<Estado, IconName> = {
  mal: 'error',
  falta: 'advertencia',
  'no se sabe': 'nota',
  bien: 'check',
};
const ORDER = Object.keys(ICONS) as readonly Estado[];

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

function Line({ chequeo }: { readonly chequeo: Chequeo }): VNode {
  const { estado, titulo, mensaje, reparable, enlace } = chequeo;
  return (
    <li class="item">
      <span class="item-icon">
        <Icon name={ICONS[estado]} />
      </span>
      <div>
        <p class="notice-title">
          {titulo}: {estado}
        </p>
        <p>{mensaje}</p>
        {enlace ? (
          <p>
            <ExternalLink href={enlace}>Abrir la página de Google</ExternalLink>
          </p>
        ) : null}
        {reparable ? <p class="hint">Se arregla con «Reparar».</p> : null}
      </div>
    </li>
  );
}

// What everybody has to do, by person: those with most overdue first, and the way to each list.

import type { VNode } from 'preact';
import type { PendientesVistos } from '../../domain/pendientes-vistos';
import { cuenta, enumerar } from '../../domain/redaccion';
import { Icon } from '../kit/icon';
import { LongList } from '../kit/long-list';
import { Section } from '../kit/section';
import { Waiting } from '../kit/under-way';
import { useLoad } from '../kit/use-load';
import { server } from '../server';
import { countOf } from './por-hacer';

interface DeTodosProps {
  readonly onChoose: (persona: string) => void;
}

export function DeTodos({ onChoose }: DeTodosProps): VNode {
  const loader = useLoad(() => server.verPendientes({}));
  const { state } = loader;
  if (state.status !== 'ready')
    return <Waiting loader={loader} label="Contando lo pendiente de todos…" />;
  const { personas } = state.datos;
  const some = personas.filter(({ cuantos }) => cuantos > 0);
  const none = personas.filter(({ cuantos }) => cuantos === 0);
  const late = personas.reduce((sum, { vencidos }) => sum + vencidos, 0);
  const total = personas.reduce((sum, { cuantos }) => sum + cuantos, 0);
  return (
    <Section
      id="de-todos"
      title="Pendientes de todos"
      count={late > 0 ? `${cuenta(late, 'vencido', 'vencidos')}, ${total} en total` : `${total}`}
      startsOpen
    >
      <LongList
        items={some}
        first={12}
        look="plain-list"
        todas={`Ver ${some.length} personas`}
        card={(one) => <Persona key={one.nombre} de={one} onChoose={onChoose} />}
      />
      {none.length > 0 ? (
        <p class="hint block">Sin nada pendiente: {enumerar(none.map(({ nombre }) => nombre))}.</p>
      ) : null}
    </Section>
  );
}

interface PersonaProps extends DeTodosProps {
  readonly de: PendientesVistos;
}

const Persona = ({ de, onChoose }: PersonaProps): VNode => (
  <li>
    <button type="button" class="found-line" onClick={() => onChoose(de.nombre)}>
      <span class="found-text">{de.nombre}</span>
      <span class={de.vencidos > 0 ? 'overdue' : 'hint'}>
        {de.vencidos > 0 ? <Icon name="clock" /> : null} {countOf(de)}
      </span>
    </button>
  </li>
);

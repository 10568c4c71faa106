// Who was there: the directory as one list to walk with the arrows, under a field that filters it and
// adds people who are not in it.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { comesLater } from '../kit/comes-later';
import { issueOf } from '../kit/error-summary';
import { focusSoon } from '../kit/focus';
import { matches } from '../kit/match-options';
import { Section } from '../kit/section';
import { useToast } from '../kit/toast';
import type { ActaForm, PersonaFila } from './acta-form';
import { hasIssue, type PartProps } from './acta-part';
import { PersonList } from './person-list';
import { PersonSearch } from './person-search';

// They are here before anybody has looked for somebody: the keyboard waits for neither.
const NewPerson = comesLater(() => import('./al-final').then((part) => part.NewPerson));
const RolesAusentes = comesLater(() => import('./al-final').then((part) => part.RolesAusentes));

interface AsistentesProps extends PartProps {
  /** The people marked are those of the last acta. */
  readonly isNew: boolean;
}

export function Asistentes({ form, datos, issues, isNew, onChange }: AsistentesProps): VNode {
  const [typed, setTyped] = useState('');
  const [isAdding, setAdding] = useState(false);
  const notify = useToast();
  const shown = form.personas.filter(({ nombre, cargo, dependencia }) =>
    matches(`${nombre} ${cargo} ${dependencia}`, typed),
  );
  const change = (work: (personas: readonly PersonaFila[]) => readonly PersonaFila[]): void =>
    onChange(({ personas }) => ({ personas: work(personas) }));
  const finishAdding = (): void => {
    setAdding(false);
    focusSoon('asistentes-buscar');
  };
  const add = (added: PersonaFila): void => {
    change((kept) => [...kept, added]);
    setTyped('');
    finishAdding();
    notify(`${added.nombre} quedó en la lista.`);
  };
  const list = { personas: form.personas, shown, onChange: change };
  const search = { typed, onType: setTyped, error: issueOf(issues, 'asistentes-buscar') };
  return (
    <Section
      id="seccion-asistentes"
      title="Asistentes"
      count={countPeople(form)}
      flagged={hasIssue(issues, 'asistentes-')}
      startsOpen
    >
      {isNew && datos.anteriores.length > 0 ? (
        <p class="hint">Vienen marcadas las personas del {datos.anteriorTitulo}.</p>
      ) : null}
      {isAdding ? (
        <NewPerson
          nombre={typed.trim()}
          known={form.personas}
          isGuest={datos.directorio.length > 0}
          onAdd={add}
          onCancel={finishAdding}
        />
      ) : (
        <>
          <PersonSearch {...search} {...list} onAdd={() => setAdding(true)} />
          {shown.length > 0 ? <PersonList {...list} /> : null}
        </>
      )}
      <RolesAusentes form={form} datos={datos} />
    </Section>
  );
}

function countPeople({ personas }: ActaForm): string {
  const came = personas.filter(({ presencia }) => presencia === 'asistió').length;
  const absent = personas.filter(({ presencia }) => presencia === 'ausente').length;
  return `${came} ${came === 1 ? 'asistió' : 'asistieron'}${absent > 0 ? `, ${absent} no` : ''}`;
}

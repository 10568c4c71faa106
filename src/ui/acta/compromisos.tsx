// New compromisos, one card each, with an empty one to start with.

import type { VNode } from 'preact';
import { Button } from '../kit/button';
import { rowActions } from '../kit/row-keys';
import { Section } from '../kit/section';
import { useToast } from '../kit/toast';
import { BLANK_COMPROMISO, type CompromisoFila, filledCompromisos } from './acta-form';
import { isBlank } from './acta-issues';
import { counted, hasIssue, type PartProps } from './acta-part';
import { Compromiso } from './compromiso';

const IDS = ['compromiso-', 'responsable-', 'fecha-', 'accion-'];

export function Compromisos(part: PartProps): VNode {
  const { form, issues, onChange } = part;
  const notify = useToast();
  const filas = form.compromisos;
  const change = (work: (filas: readonly CompromisoFila[]) => readonly CompromisoFila[]): void =>
    onChange(({ compromisos }) => ({ compromisos: work(compromisos) }));
  const idAt = (i: number): string => `compromiso-${i}`;
  const actions = rowActions({ rows: filas, blank: BLANK_COMPROMISO, onChange: change, idAt });
  const remove = (i: number): void => {
    const fila = filas[i];
    actions.remove(i);
    if (fila && !isBlank(fila)) {
      notify(`Se quitó el compromiso ${i + 1}.`, () => actions.insert(i, fila));
    }
  };
  return (
    <Section
      id="seccion-compromisos"
      title="Compromisos nuevos"
      count={counted(filledCompromisos(filas).length, 'ninguno')}
      flagged={hasIssue(issues, ...IDS)}
      startsOpen
    >
      <ul class="cards">
        {filas.map((fila, i) => (
          <Compromiso
            // biome-ignore lint/suspicious/noArrayIndexKey: a new compromiso has no código yet
            key={i}
            index={i}
            fila={fila}
            isLast={i === filas.length - 1}
            actions={{ ...actions, remove }}
            part={part}
            onChange={(patch) => actions.set(i, (row) => ({ ...row, ...patch }))}
          />
        ))}
      </ul>
      <Button look="quiet" onClick={() => actions.addAfter(filas.length - 1)}>
        Agregar compromiso
      </Button>
      <p class="hint">Enter pasa a lo que falta y después al compromiso siguiente.</p>
    </Section>
  );
}

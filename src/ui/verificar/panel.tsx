// The panel «Verificar datos»: how many observaciones there are of each severity, and them by rule.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { VerificarPanel as VerificarDatos } from '../../addon/panels/verificar';
import { cuenta } from '../../domain/formato';
import { ButtonBar } from '../kit/button-bar';
import { EmptyState } from '../kit/empty-state';
import { Failure, Notice } from '../kit/notice';
import { Progress } from '../kit/progress';
import { SelectField } from '../kit/text-field';
import { useToast } from '../kit/toast';
import { useAction } from '../kit/use-load';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { Aplazadas } from './aplazadas';
import { Resumen } from './resumen';
import { RuleGroup } from './rule-group';

export const Panel = panelView(() => server.panelVerificar({}), VerificarPanel);

function VerificarPanel({ datos: first }: PanelProps<VerificarDatos>): VNode {
  const [datos, setDatos] = useState(first);
  const [hoja, setHoja] = useState('');
  const action = useAction();
  const notify = useToast();
  const check = async (wanted: string): Promise<void> => {
    setHoja(wanted);
    const answer = await action.run('Verificando los datos…', () =>
      server.panelVerificar(wanted ? { hoja: wanted } : {}),
    );
    if (!answer) return;
    setDatos(answer);
    notify(answer.grupos.length === 0 ? 'No hay nada que corregir.' : 'Datos verificados.');
  };
  const sheets = sheetsOf(first);
  const isBusy = action.busy !== '';
  return (
    <>
      <div class="panel-body">
        {sheets.length > 1 ? (
          <SelectField
            id="verificar-hoja"
            label="Hoja"
            value={hoja}
            onChange={check}
            options={[{ value: '', label: 'Todas las hojas' }, ...sheets]}
          />
        ) : null}
        {action.falla ? <Failure falla={action.falla} onRetry={() => check(hoja)} /> : null}
        {isBusy ? (
          <Progress label={action.busy} />
        ) : (
          <Found datos={datos} onChange={() => check(hoja)} />
        )}
      </div>
      <ButtonBar
        main={{ label: 'Verificar de nuevo', onClick: () => check(hoja), disabled: isBusy }}
      />
    </>
  );
}

interface FoundProps {
  readonly datos: VerificarDatos;
  /** A rule was put off or taken up again. */
  readonly onChange: () => void;
}

function Found({ datos, onChange }: FoundProps): VNode {
  const { codigosAsignados: codes } = datos;
  return (
    <>
      {codes > 0 ? (
        <Notice look="nota">
          {codes === 1 ? 'Se dio código a una fila' : `Se dio código a ${codes} filas`} que no lo
          tenían.
        </Notice>
      ) : null}
      {datos.sobreLaHoja.map((line) => (
        <Notice key={line} look="advertencia">
          {line}
        </Notice>
      ))}
      {datos.grupos.length === 0 ? (
        <EmptyState icon="check" title="No hay nada que corregir">
          {datos.filas === 1 ? 'Se revisó' : 'Se revisaron'} {cuenta(datos.filas, 'fila', 'filas')}.
        </EmptyState>
      ) : (
        <>
          <Resumen datos={datos} />
          {datos.grupos.map((grupo) => (
            <RuleGroup
              key={`${grupo.registro} ${grupo.codigo} ${grupo.severidad}`}
              grupo={grupo}
              onPostponed={onChange}
            />
          ))}
        </>
      )}
      <Aplazadas aplazadas={datos.aplazadas} onResumed={onChange} />
    </>
  );
}

/** The tabs in which something was found. */
function sheetsOf({ grupos }: VerificarDatos): readonly { value: string; label: string }[] {
  const titles = new Map(grupos.map(({ registro, hoja }) => [registro, hoja]));
  return Array.from(titles, ([value, label]) => ({ value, label }));
}

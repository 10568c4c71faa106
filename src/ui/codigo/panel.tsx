// The panel «Verificar un código»: the código as the paper has it, and what this workbook knows of it.

import type { VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { CodigoVerificado } from '../../addon/codigos/verificar-codigo';
import type { CodigoPanel as CodigoDatos } from '../../addon/panels/codigo';
import { ButtonBar } from '../kit/button-bar';
import { EmptyState } from '../kit/empty-state';
import { focusNow, focusSoon } from '../kit/focus';
import { Failure } from '../kit/notice';
import { Progress } from '../kit/progress';
import { TextField } from '../kit/text-field';
import { useAction } from '../kit/use-load';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { ANSWER_ID, Answer } from './answer';

export const Panel = panelView(() => server.panelCodigo(), CodigoPanel);

const FIELD_ID = 'codigo-texto';

function CodigoPanel({ datos }: PanelProps<CodigoDatos>): VNode {
  const [texto, setTexto] = useState('');
  const [answer, setAnswer] = useState<CodigoVerificado | null>(null);
  const { busy, falla, run } = useAction();
  useLayoutEffect(() => focusNow(FIELD_ID), []);
  const isUnread = answer?.veredicto === 'ilegible';
  const verify = async (): Promise<void> => {
    if (busy !== '') return;
    setAnswer(null);
    const found = await run('Buscando el código…', () => server.verificarCodigo({ texto }));
    if (!found) return;
    setAnswer(found);
    if (found.veredicto === 'ilegible') focusNow(FIELD_ID);
    else focusSoon(ANSWER_ID);
  };
  return (
    <>
      <div class="panel-body">
        <TextField
          id={FIELD_ID}
          label="Código de verificación"
          hint="El que está al pie del documento. Da igual con o sin guiones, en mayúsculas o minúsculas; puede pegar la línea completa."
          value={texto}
          error={isUnread ? answer.dicho[0] : undefined}
          onChange={setTexto}
          onKeyDown={(event) => {
            if (event.key === 'Enter') verify();
          }}
        />
        {falla ? <Failure falla={falla} onRetry={verify} /> : null}
        {busy !== '' ? <Progress label={busy} /> : null}
        {answer ? <Answer answer={answer} /> : null}
        {!answer && busy === '' && datos.documentos === 0 ? (
          <EmptyState icon="documento" title="Todavía no hay documentos">
            Cada documento que se genera en este libro lleva su código al pie.
          </EmptyState>
        ) : null}
      </div>
      <ButtonBar main={{ label: 'Verificar código', onClick: verify, disabled: busy !== '' }} />
    </>
  );
}

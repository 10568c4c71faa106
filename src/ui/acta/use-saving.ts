// Saving an acta, as a borrador or for good: what keeps it from being saved, and what the server says.

import { useState } from 'preact/hooks';
import type { ActaPanel } from '../../addon/panels/acta';
import type { ActaGuardada } from '../../addon/panels/guardar-acta';
import type { ActaEntrada } from '../../domain/acta';
import type { Keeper } from '../kit/draft-keeper';
import type { FieldIssue } from '../kit/error-summary';
import { type Action, useAction } from '../kit/use-load';
import { server } from '../server';
import type { ActaForm } from './acta-form';
import { issuesOf } from './acta-issues';
import { entradaFrom } from './form-entrada';

export interface Saving extends Pick<Action, 'busy' | 'falla'> {
  /** Errors since the person last tried to save; they go as they are mended. */
  readonly issues: readonly FieldIssue[];
  /** Grows with each attempt. */
  readonly attempt: number;
  /** Ends with undefined when it was not saved. */
  readonly save: (isBorrador: boolean) => Promise<ActaGuardada | undefined>;
}

export function useSaving(form: ActaForm, datos: ActaPanel, keeper: Keeper<ActaEntrada>): Saving {
  const [attempt, setAttempt] = useState(0);
  const [checks, setChecks] = useState<'none' | 'borrador' | 'definitiva'>('none');
  const { busy, falla, run, clear } = useAction();
  const save: Saving['save'] = async (isBorrador) => {
    setAttempt((tried) => tried + 1);
    setChecks(isBorrador ? 'borrador' : 'definitiva');
    clear();
    if (issuesOf(form, datos, isBorrador).length > 0) return undefined;
    const label = isBorrador ? 'Guardando el borrador…' : 'Guardando el acta…';
    const guardada = await run(label, async () => {
      const answer = await server.guardarActa(entradaFrom(form, isBorrador));
      await keeper.forget(entradaFrom(form, true));
      return answer;
    });
    if (guardada) setChecks('none');
    return guardada;
  };
  const issues = checks === 'none' ? [] : issuesOf(form, datos, checks === 'borrador');
  return { busy, falla, issues, attempt, save };
}

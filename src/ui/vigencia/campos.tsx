// What a person writes of a year of an acción, each text with the draft that its quarters give: to be taken and mended, never
// filled in by itself.

import type { VNode } from 'preact';
import type { AccionPorEvaluar, EvaluacionDelAno } from '../../addon/evaluacion/leer';
import type { Arranque } from '../../addon/panels/arranque';
import { formatFecha } from '../../domain/formato';
import { Button } from '../kit/button';
import { Combo } from '../kit/combo';
import { DateField } from '../kit/date-field';
import { type FieldIssue, issueOf } from '../kit/error-summary';
import { focusSoon } from '../kit/focus';
import { SelectField, TextArea } from '../kit/text-field';
import { isFecha } from '../kit/typed-date';
import { CAMPOS, type CampoDelPanel, CLAVES, idOf, type Textos } from './evaluacion-form';

interface CamposProps {
  readonly accion: AccionPorEvaluar;
  readonly datos: EvaluacionDelAno;
  readonly arranque: Arranque;
  readonly form: Textos;
  readonly issues: readonly FieldIssue[];
  readonly ajenos: Textos;
  readonly onChange: (campo: string, text: string) => void;
}

export function Campos(props: CamposProps): VNode {
  const { accion, datos, arranque, form, issues, onChange } = props;
  const { cumplimiento, borradores } = accion;
  const isShort = cumplimiento === 'Parcialmente' || cumplimiento === 'No cumplida';
  const isAdjusted = form.decision === 'Continúa con ajuste';
  const fieldOf = (campo: CampoDelPanel, need: 'marked' | 'unmarked', borrador = '') => ({
    id: idOf(campo),
    label: CAMPOS[campo],
    need,
    value: form[campo] ?? '',
    error: issueOf(issues, idOf(campo)),
    onChange: (text: string) => onChange(campo, text),
    ...hintOf(props, campo, borrador),
  });
  return (
    <>
      <TextArea {...fieldOf('logros', 'marked', borradores.logros)} />
      <TextArea
        {...fieldOf('dificultades', isShort ? 'marked' : 'unmarked', borradores.dificultades)}
      />
      <TextArea {...fieldOf('mejora', 'marked', borradores.mejora)} />
      <SelectField
        {...fieldOf('decision', 'marked')}
        options={['', ...datos.decisiones].map((value) => ({ value, label: value || '—' }))}
      />
      {isAdjusted || form.ajuste ? (
        <TextArea {...fieldOf('ajuste', isAdjusted ? 'marked' : 'unmarked')} />
      ) : null}
      <TextArea {...fieldOf('sostenibilidad', 'unmarked')} />
      <Combo
        {...fieldOf('profesional', 'marked')}
        options={arranque.equipo.map((nombre) => ({ value: nombre, label: nombre }))}
        isFree
      />
      <DateField {...fieldOf('fecha', 'marked')} hoy={arranque.hoy} />
      <Combo
        {...fieldOf('acta', 'unmarked')}
        options={datos.actas.map(({ valor, titulo }) => ({
          value: valor,
          label: `${valor} · ${titulo}`,
        }))}
      />
    </>
  );
}

/** What somebody else wrote in the field; else the draft, while nothing is written. */
function hintOf(
  { form, ajenos, onChange }: CamposProps,
  campo: CampoDelPanel,
  borrador: string,
): { readonly hint?: VNode } {
  const ajeno = ajenos[campo];
  const use = (text: string): void => {
    onChange(campo, text);
    focusSoon(idOf(campo));
  };
  if (ajeno !== undefined && ajeno !== form[campo]) {
    return {
      hint: (
        <Button look="quiet" onClick={() => use(ajeno)}>
          {ajeno ? `Usar «${ajeno}»` : 'Dejarlo en blanco'}
        </Button>
      ),
    };
  }
  if (!borrador || form[campo]) return {};
  return {
    hint: (
      <>
        <span class="read-text">Borrador, de lo que dijeron los trimestres: «{borrador}»</span>
        <Button look="quiet" onClick={() => use(borrador)}>
          Usar el borrador y editarlo
        </Button>
      </>
    ),
  };
}

/** The same of a closed year. */
export function CamposLeidos({ form }: { readonly form: Textos }): VNode {
  return (
    <>
      {CLAVES.map((campo) => {
        const text = form[campo] ?? '';
        return (
          <div key={campo} class="field">
            <p class="read-label">{CAMPOS[campo]}</p>
            <p class="read-text">{(isFecha(text) ? formatFecha(text) : text) || '—'}</p>
          </div>
        );
      })}
    </>
  );
}

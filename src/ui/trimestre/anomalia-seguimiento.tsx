// Whether what was agreed was done and, apart and by another person, whether it worked.

import type { VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { AnomaliaEscrita } from '../../addon/anomalias/decidir';
import type { AnomaliasVistas } from '../../addon/anomalias/panel';
import type { AnomaliaRow } from '../../domain/registers/anomalias';
import {
  CUMPLIMIENTOS_DE_ANOMALIA,
  EFICACIA_PROPIA,
  EFICACIAS,
} from '../../domain/registers/anomalias-listas';
import { fold } from '../../domain/texto';
import { DateField } from '../kit/date-field';
import { focusNow } from '../kit/focus';
import { Failure, Notice } from '../kit/notice';
import { newPedido } from '../kit/pedido';
import { PersonPicker } from '../kit/person-picker';
import { SubForm, SubFormButtons } from '../kit/sub-form';
import { SelectField, TextArea } from '../kit/text-field';
import { useAction } from '../kit/use-load';
import { server } from '../server';
import { plain } from './anomalia-decision';
import { nombreDe, useForma } from './escrito';
import { Recuperado } from './recuperado';

interface AnomaliaSeguimientoProps {
  readonly row: AnomaliaRow;
  readonly datos: AnomaliasVistas;
  readonly onCancel: () => void;
  readonly onFollowed: (escrita: AnomaliaEscrita) => void;
}

const CAMPOS = [
  'cumplimiento',
  'fechaCumplimiento',
  'eficacia',
  'comoSeVerifico',
  'verifico',
  'fechaEficacia',
] as const;
type Campo = (typeof CAMPOS)[number];

export function AnomaliaSeguimiento(props: AnomaliaSeguimientoProps): VNode {
  const { row, datos, onCancel, onFollowed } = props;
  const { form, set, isRecovered, end } = useForma(seguimientoDe(datos, row.codigo), () => ({
    ...begun(row),
    leida: JSON.stringify(plain(row)),
  }));
  const [pedido] = useState(newPedido);
  const { busy, falla, run } = useAction();
  const idOf = (campo: Campo): string => `seguir-${campo}-${row.codigo}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: on opening alone
  useLayoutEffect(() => focusNow(idOf('cumplimiento')), []);
  const save = async (): Promise<void> => {
    const { cumplimiento, eficacia, leida, ...texts } = form;
    const escrita = await run('Guardando…', () =>
      server.seguirAnomalia({
        codigo: row.codigo ?? '',
        ...(cumplimiento && {
          cumplimiento: cumplimiento as (typeof CUMPLIMIENTOS_DE_ANOMALIA)[number],
        }),
        ...(eficacia && { eficacia: eficacia as (typeof EFICACIAS)[number] }),
        ...texts,
        // As it was read when this began to be written, however long ago.
        leida: JSON.parse(leida),
        pedido,
      }),
    );
    if (!escrita) return;
    end();
    onFollowed(escrita);
  };
  const giveUp = (): void => {
    end();
    onCancel();
  };
  const field = (campo: Campo) => ({
    id: idOf(campo),
    value: form[campo],
    onChange: (value: string) => set({ [campo]: value }),
  });
  const isOwn = form.verifico !== '' && fold(form.verifico) === fold(row.responsable ?? '');
  return (
    <SubForm label={`Cumplimiento y eficacia de ${row.codigo}`} onCancel={giveUp} onMain={save}>
      <Recuperado isShown={isRecovered} />
      <SelectField
        {...field('cumplimiento')}
        label="Cumplimiento"
        options={optionsOf(CUMPLIMIENTOS_DE_ANOMALIA)}
      />
      <DateField
        {...field('fechaCumplimiento')}
        label="Fecha de cumplimiento"
        need="optional"
        hoy={datos.hoy}
        mesSolo="fin"
      />
      {form.cumplimiento === 'Cumplida' ? (
        <>
          <SelectField {...field('eficacia')} label="Eficacia" options={optionsOf(EFICACIAS)} />
          <TextArea {...field('comoSeVerifico')} label="Cómo se verificó" need="optional" />
          <PersonPicker
            {...field('verifico')}
            label="Quién verificó"
            need="optional"
            directorio={datos.directorio}
          />
          {isOwn ? <Notice look="advertencia">{EFICACIA_PROPIA}</Notice> : null}
          <DateField
            {...field('fechaEficacia')}
            label="Fecha de la verificación"
            need="optional"
            hoy={datos.hoy}
            mesSolo="fin"
          />
        </>
      ) : (
        <p class="hint">La eficacia se verifica cuando se haya cumplido, por otra persona.</p>
      )}
      {falla ? <Failure falla={falla} /> : null}
      <SubFormButtons
        label={busy || 'Guardar'}
        onClick={save}
        disabled={busy !== ''}
        onCancel={giveUp}
      />
    </SubForm>
  );
}

/** Name under which what is written of it is kept. */
export const seguimientoDe = ({ corte }: AnomaliasVistas, codigo = ''): string =>
  nombreDe(corte, 'seguir', codigo);

const begun = (row: AnomaliaRow) =>
  Object.fromEntries(CAMPOS.map((campo) => [campo, row[campo] ?? ''])) as {
    readonly [C in Campo]: string;
  };

const optionsOf = (valores: readonly string[]) => [
  { value: '', label: '' },
  ...valores.map((valor) => ({ value: valor, label: valor })),
];

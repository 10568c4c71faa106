// What of the bitácora is looked for: the tab and the row, who, in the course of what, and when.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PaginaDeBitacora } from '../../addon/bitacora/buscar';
import type { FiltrosDeBitacora } from '../../addon/bitacora/pedido';
import { Button } from '../kit/button';
import { DateField } from '../kit/date-field';
import { Section } from '../kit/section';
import { SelectField, TextField } from '../kit/text-field';

interface FiltrosProps {
  readonly registros: PaginaDeBitacora['registros'];
  readonly hoy: string;
  /** What is on the screen. */
  readonly filtros: FiltrosDeBitacora;
  readonly onSearch: (filtros: FiltrosDeBitacora) => void;
}

const TEXTOS = ['fila', 'persona', 'operacion', 'cargue'] as const;
const LABELS: { readonly [K in (typeof TEXTOS)[number]]: readonly [label: string, hint: string] } =
  {
    fila: ['Código de la fila', 'A07; de varias partes, todas: A07 2026 T2.'],
    persona: ['Quién', 'Su nombre o su correo.'],
    operacion: ['Qué se hacía', 'Una palabra: cargue, acta, edición.'],
    cargue: ['Cargue', 'C-0012'],
  };

export function Filtros({ registros, hoy, filtros, onSearch }: FiltrosProps): VNode {
  const [form, setForm] = useState<{ readonly [key: string]: string }>(() =>
    Object.fromEntries(
      Object.entries(filtros).flatMap(([key, value]) =>
        typeof value === 'string' ? [[key, value]] : [],
      ),
    ),
  );
  const [error, setError] = useState('');
  const set = (key: string) => (value: string) => {
    setError('');
    setForm((kept) => ({ ...kept, [key]: value }));
  };
  const search = (): void => {
    const said = Object.fromEntries(
      [...TEXTOS, 'registro', 'desde', 'hasta'].flatMap((key) => {
        const value = form[key]?.trim() ?? '';
        return value === '' ? [] : [[key, value]];
      }),
    ) as FiltrosDeBitacora;
    if (said.fila !== undefined && said.registro === undefined)
      setError('Escoja la hoja de esa fila.');
    else onSearch(said);
  };
  return (
    <Section id="bitacora-filtros" title="Buscar">
      <SelectField
        id="bitacora-registro"
        label="Hoja"
        error={error || undefined}
        value={form.registro ?? ''}
        options={[
          { value: '', label: 'Todas' },
          ...registros.map(({ registro, titulo }) => ({ value: registro, label: titulo })),
        ]}
        onChange={set('registro')}
      />
      {TEXTOS.map((key) => (
        <TextField
          key={key}
          id={`bitacora-${key}`}
          label={LABELS[key][0]}
          hint={LABELS[key][1]}
          value={form[key] ?? ''}
          onChange={set(key)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') search();
          }}
        />
      ))}
      {(['desde', 'hasta'] as const).map((key) => (
        <DateField
          key={key}
          id={`bitacora-${key}`}
          label={key === 'desde' ? 'Desde el' : 'Hasta el'}
          hoy={hoy}
          value={form[key] ?? ''}
          onChange={set(key)}
        />
      ))}
      <Button onClick={search}>Buscar en la bitácora</Button>
    </Section>
  );
}

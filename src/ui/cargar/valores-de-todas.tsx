// What all the rows say in a column of the key that the table lacks: the year of a file, its prueba.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ColumnaCargable } from '../../addon/panels/cargar-del-libro';
import { Button } from '../kit/button';
import { TextField } from '../kit/text-field';
import type { CargueEnPanel } from './use-cargue';

interface ValoresProps {
  readonly cargue: CargueEnPanel;
  readonly faltan: readonly ColumnaCargable[];
}

export function ValoresDeTodas({ cargue, faltan }: ValoresProps): VNode | null {
  const [values, setValues] = useState<{ readonly [columna: string]: string }>(
    cargue.eleccion.valores ?? {},
  );
  if (faltan.length === 0) return null;
  const apply = (): void => {
    const said = Object.entries(values).filter(([, value]) => value.trim() !== '');
    cargue.choose({ valores: said.length > 0 ? Object.fromEntries(said) : undefined });
  };
  return (
    <section class="sub-form" aria-label="Lo que su tabla no trae">
      <p class="hint">Si es igual en todas las filas, dígalo aquí:</p>
      {faltan.map(({ columna, titulo }) => (
        <TextField
          key={columna}
          id={`valor ${columna}`}
          label={titulo}
          need="unmarked"
          value={values[columna] ?? ''}
          onChange={(value) => setValues({ ...values, [columna]: value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter') apply();
          }}
        />
      ))}
      <div class="inline-buttons">
        <Button onClick={apply}>Revisar con eso</Button>
      </div>
    </section>
  );
}

// Until when something is out of sight of whoever puts it off, and what that means for the others: nothing.

import type { VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { formatFecha } from '../../domain/formato';
import type { PendientesDelLibro, PendienteVisto } from '../../domain/pendientes-vistos';
import { Button } from '../kit/button';
import { DateField } from '../kit/date-field';
import { focusNow } from '../kit/focus';
import { isFecha } from '../kit/typed-date';

interface PosponerProps {
  readonly pendiente: PendienteVisto;
  readonly datos: Pick<PendientesDelLibro, 'hoy' | 'dias'>;
  readonly busy: boolean;
  readonly onChoose: (hasta: string) => void;
  readonly onCancel: () => void;
}

const FIELD = 'posponer-fecha';
const FIRST = 'posponer-manana';

export function Posponer({ pendiente, datos, busy, onChoose, onCancel }: PosponerProps): VNode {
  const { hoy, dias } = datos;
  const { tope, vencido } = pendiente;
  const [fecha, setFecha] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  useLayoutEffect(() => focusNow(FIRST), []);
  const choose = (): void => {
    const problem = problemOf(fecha, hoy, tope);
    if (problem === undefined) onChoose(fecha);
    else {
      setError(problem);
      focusNow(FIELD);
    }
  };
  const limit = vencido
    ? ` Como ya venció, a más tardar el ${formatFecha(tope)}, cinco días hábiles.`
    : '';
  return (
    <div class="sub-form">
      <p class="hint">
        Solo se oculta para usted: los demás y el correo de los lunes la siguen viendo. Vuelve sola.
        {limit}
      </p>
      <div class="inline-buttons">
        <Button id={FIRST} onClick={() => onChoose(dias.manana)} disabled={busy}>
          Mañana
        </Button>
        {dias.lunes <= tope && dias.lunes !== dias.manana ? (
          <Button onClick={() => onChoose(dias.lunes)} disabled={busy}>
            {`El lunes${isMonday(dias.lunes) ? '' : ' (festivo: el martes)'}`}
          </Button>
        ) : null}
      </div>
      <DateField
        id={FIELD}
        label="Otro día"
        value={fecha}
        hoy={hoy}
        error={error}
        onChange={(value) => {
          setFecha(value);
          setError(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          choose();
        }}
      />
      <div class="inline-buttons">
        <Button onClick={choose} disabled={busy}>
          Posponer hasta ese día
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancelar
        </Button>
      </div>
    </div>
  );
}

const isMonday = (fecha: string): boolean => new Date(fecha).getUTCDay() === 1;

/** The server judges it again. */
function problemOf(fecha: string, hoy: string, tope: string): string | undefined {
  if (!isFecha(fecha)) return 'Escriba el día como 15/06/2026.';
  if (fecha <= hoy) return 'Escoja un día posterior a hoy.';
  return fecha > tope ? `Puede posponerlo hasta el ${formatFecha(tope)}.` : undefined;
}

// The desarrollo that the workbook can draft for a meeting of an activity: asked for, put where nothing is written, and taken back.

import type { VNode } from 'preact';
import { cuenta } from '../../domain/formato';
import { Button } from '../kit/button';
import { useToast } from '../kit/toast';
import { isFecha } from '../kit/typed-date';
import { UnderWay } from '../kit/under-way';
import { useAction } from '../kit/use-load';
import { server } from '../server';
import { BLANK_PUNTO, type Punto } from './acta-form';
import type { PartProps } from './acta-part';

export function DelLibro({ form, onChange }: Pick<PartProps, 'form' | 'onChange'>): VNode {
  const { busy, falla, run } = useAction();
  const notify = useToast();
  const propose = async (): Promise<void> => {
    const { actividad, fecha } = form;
    const answer = await run('Leyendo el libro…', () =>
      server.desarrolloDeActa({
        actividad: Number(actividad),
        fecha: isFecha(fecha) ? fecha : '',
      }),
    );
    if (!answer) return;
    const redactados = answer.puntos.filter(({ desarrollo }) => desarrollo !== '');
    if (redactados.length === 0) {
      notify('El libro no tiene todavía datos para el desarrollo de esta reunión.');
      return;
    }
    const taken = porEscribir(form.puntos, redactados);
    if (taken.length === 0) {
      notify('Los puntos que el libro puede redactar ya tienen desarrollo.');
      return;
    }
    onChange(({ puntos }) => ({ puntos: escrito(puntos, taken) }));
    notify(
      `${cuenta(taken.length, 'punto quedó redactado', 'puntos quedaron redactados')} con lo que dice el libro: revíselos y complete lo que se acordó.`,
      () => onChange(({ puntos }) => ({ puntos: quitado(puntos, taken) })),
    );
  };
  return (
    <>
      <div class="inline-buttons">
        <Button id="acta-del-libro" onClick={() => void propose()} disabled={busy !== ''}>
          Redactar con lo que dice el libro
        </Button>
      </div>
      <p class="hint">Llena los puntos que están en blanco; lo escrito no se toca.</p>
      <UnderWay busy={busy} falla={falla} />
    </>
  );
}

const isBlank = ({ desarrollo }: Punto): boolean => desarrollo.trim() === '';

/** Those of blank points; where the orden del día is another altogether, all of them. */
function porEscribir(puntos: readonly Punto[], redactados: readonly Punto[]): readonly Punto[] {
  const named = redactados.filter(({ punto }) => puntos.some((one) => one.punto === punto));
  if (named.length === 0) return redactados;
  return named.filter(({ punto }) => puntos.some((one) => one.punto === punto && isBlank(one)));
}

function escrito(puntos: readonly Punto[], taken: readonly Punto[]): readonly Punto[] {
  const own = (punto: string) => taken.find((one) => one.punto === punto);
  const written = puntos.map((one) => (isBlank(one) ? (own(one.punto) ?? one) : one));
  const added = taken.filter(({ punto }) => !puntos.some((one) => one.punto === punto));
  // Proposiciones y varios stays last.
  return added.length === 0 ? written : [...written.slice(0, -1), ...added, ...written.slice(-1)];
}

/** What was changed since stays. */
function quitado(puntos: readonly Punto[], taken: readonly Punto[]): readonly Punto[] {
  const left = puntos.map((one) =>
    taken.some(({ punto, desarrollo }) => punto === one.punto && desarrollo === one.desarrollo)
      ? { ...one, desarrollo: '' }
      : one,
  );
  return left.length > 0 ? left : [BLANK_PUNTO];
}

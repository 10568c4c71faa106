// The documents made so far, newest first, each with its version, its estado, where it is and what can still become of it.

import type { VNode } from 'preact';
import type { PasoDeDocumento } from '../../addon/panels/documento-pedido';
import type { DocumentoListado, DocumentosPanel } from '../../addon/panels/documentos-del-libro';
import { estaFirmado } from '../../domain/estado-documento';
import { decirFirmasYFaltan, SIN_DECIR } from '../../domain/firmas';
import { formatFecha } from '../../domain/formato';
import { Recalculado } from '../codigo/recalculado';
import { ExternalLink } from '../kit/external-link';
import { Icon } from '../kit/icon';
import { Failure, Notice } from '../kit/notice';
import { useToast } from '../kit/toast';
import { useAction } from '../kit/use-load';
import { server } from '../server';
import { NextStep } from './next-step';

interface MadeListProps {
  readonly hechos: DocumentosPanel['hechos'];
  /** Reads the list again. */
  readonly onChange: () => Promise<void>;
  /** Chooses the nota of a document; undefined of one that has none to be made. */
  readonly clarifier: (codigo: string) => (() => void) | undefined;
}

export function MadeList({ hechos, onChange, clarifier }: MadeListProps): VNode {
  const { busy, falla, run } = useAction();
  const notify = useToast();
  const step = async (paso: PasoDeDocumento): Promise<void> => {
    const done = await run('Guardando el estado…', () => server.cambiarEstadoDocumento(paso));
    if (!done) return;
    notify(done.dicho);
    await onChange();
  };
  return (
    <section class="block">
      <h2 class="heading">Documentos generados</h2>
      {falla ? <Failure falla={falla} /> : null}
      {hechos.length === 0 ? (
        <p class="hint">Aquí aparecerán los documentos que se generen.</p>
      ) : (
        <ul class="plain-list">
          {hechos.map((hecho) => (
            // The estado is part of it: once it has changed, what was open in it is over.
            <li key={`${hecho.codigo} ${hecho.estado}`} class="item">
              <span class="item-icon">
                <Icon name="documento" />
              </span>
              <div>
                {hecho.url ? (
                  <ExternalLink href={hecho.url}>{nameOf(hecho)}</ExternalLink>
                ) : (
                  nameOf(hecho)
                )}
                {hecho.anexo ? (
                  <p>
                    <ExternalLink href={hecho.anexo}>Anexo</ExternalLink>
                  </p>
                ) : null}
                <p class="hint">{aboutOf(hecho)}</p>
                <Signed hecho={hecho} />
                {hecho.cambioDespues ? (
                  <Notice look="advertencia">
                    <p class="notice-title">Cambió después del corte</p>
                    {hecho.cambioDespues.split('\n').map((line) => (
                      <p key={line}>{line}</p>
                    ))}
                  </Notice>
                ) : null}
                <Recalculado codigo={hecho.codigo} />
                {hecho.plantilla ? <p class="hint">Plantilla: {hecho.plantilla}</p> : null}
                <NextStep
                  hecho={hecho}
                  isBusy={busy !== ''}
                  onStep={step}
                  onClarify={clarifier(hecho.codigo)}
                />
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const nameOf = ({ tipo, referencia }: DocumentoListado): string => `${tipo}, ${referencia}`;

/** "Versión 2 · Firmado · 14/07/2026 · 2026-00123" */
const aboutOf = ({ version, estado, fecha, radicado, motivo }: DocumentoListado): string =>
  [`Versión ${version}`, estado, formatFecha(fecha), radicado, motivo].filter(Boolean).join(' · ');

/** Which file counts, and whose signature it lacks. */
function Signed({ hecho }: { readonly hecho: DocumentoListado }): VNode | null {
  const { estado, pdfFirmado, firmas, asistentes } = hecho;
  if (!estaFirmado({ estado })) return null;
  return (
    <>
      {pdfFirmado ? (
        <p class="hint">
          Registro oficial: <ExternalLink href={pdfFirmado}>{nameOfFile(pdfFirmado)}</ExternalLink>
        </p>
      ) : null}
      {firmas ? (
        <p class={firmas.faltan.length > 0 ? undefined : 'hint'}>
          {firmas.faltan.length > 0 ? '▲' : '✔'} {decirFirmasYFaltan(firmas)}
        </p>
      ) : null}
      {!firmas && asistentes.length > 0 ? <p>▲ {SIN_DECIR}</p> : null}
    </>
  );
}

/** An address says nothing to a reader; words of a person do. */
const nameOfFile = (pdf: string): string => (/^\w+:/.test(pdf) ? 'el PDF firmado' : pdf);

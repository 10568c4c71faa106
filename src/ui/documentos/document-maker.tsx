// Making a document: what is asked of the server, and what is shown while it works and afterwards.

import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DocumentoPedido } from '../../addon/panels/documento-pedido';
import type { DocumentoHecho } from '../../addon/panels/generar-documento';
import { ExternalLink } from '../kit/external-link';
import { focusNow } from '../kit/focus';
import { Failure, Notice } from '../kit/notice';
import { newPedido } from '../kit/pedido';
import { Progress } from '../kit/progress';
import { type Action, useAction } from '../kit/use-load';
import { server } from '../server';

export interface DocumentMaker extends Pick<Action, 'busy' | 'falla'> {
  /** The last one made, until another is asked for. */
  readonly made: DocumentoHecho | null;
  readonly make: (pedido: DocumentoPedido) => Promise<DocumentoHecho | undefined>;
}

export function useDocument(): DocumentMaker {
  const [made, setMade] = useState<DocumentoHecho | null>(null);
  const { busy, falla, run } = useAction();
  const id = useRef(newPedido());
  const make: DocumentMaker['make'] = async (pedido) => {
    setMade(null);
    const answer = await run('Generando el documento… Suele tardar menos de medio minuto.', () =>
      server.generarDocumento({ ...pedido, pedido: id.current }),
    );
    if (!answer) return undefined;
    id.current = newPedido();
    setMade(answer);
    return answer;
  };
  return { made, busy, falla, make };
}

const SLOW = 'Sigue en curso: un documento largo puede tardar dos minutos. No cierre el panel.';

export function DocumentOutcome({ maker }: { readonly maker: DocumentMaker }): VNode | null {
  const { made, busy, falla } = maker;
  if (busy) return <Progress label={busy} slow={SLOW} />;
  if (falla) return <Failure falla={falla} />;
  return made ? <MadeDocument made={made} /> : null;
}

interface MadeFileProps {
  readonly title: ComponentChildren;
  readonly nombre: string;
  readonly url: string;
  readonly children?: ComponentChildren;
}

/** A file that was just made: its link takes the keyboard. */
export function MadeFile({ title, nombre, url, children }: MadeFileProps): VNode {
  useLayoutEffect(() => focusNow('documento-enlace'), []);
  return (
    <Notice look="listo">
      <p class="notice-title">{title}</p>
      <p>
        <ExternalLink id="documento-enlace" href={url}>
          {nombre}
        </ExternalLink>
      </p>
      {children}
    </Notice>
  );
}

function MadeDocument({ made }: { readonly made: DocumentoHecho }): VNode {
  const { titulo, version, estado } = made;
  return (
    <MadeFile title={`${titulo}, versión ${version} (${estado})`} {...made}>
      {made.anexo ? (
        <p>
          <ExternalLink href={made.anexo.url}>{made.anexo.titulo}</ExternalLink>
        </p>
      ) : null}
      {made.faltan.length > 0 ? (
        <>
          <p>Quedaron en blanco por falta de datos:</p>
          <ul class="notice-facts">
            {made.faltan.map((marcador) => (
              <li key={marcador}>{marcador}</li>
            ))}
          </ul>
        </>
      ) : null}
    </MadeFile>
  );
}

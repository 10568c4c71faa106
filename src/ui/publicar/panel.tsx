// The panel «Publicar el PAM»: what would be published and what is left out, what speaks against it, the files, and noting where they
// are.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PorPublicar, PublicacionHecha } from '../../addon/publico/publicar';
import { cuenta, enumerar } from '../../domain/redaccion';
import { Button } from '../kit/button';
import { ButtonBar } from '../kit/button-bar';
import { ExternalLink } from '../kit/external-link';
import { Notice } from '../kit/notice';
import { OtherDrafts } from '../kit/other-drafts';
import { Section } from '../kit/section';
import { UnderWay } from '../kit/under-way';
import { useAction } from '../kit/use-load';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { Hecha } from './hecha';
import { Registrar, usePorAnotar } from './registrar';

export const Panel = panelView(() => server.panelPublicar(), PublicarPanel);

function PublicarPanel({ datos: opened }: PanelProps<PorPublicar>): VNode {
  const [datos, setDatos] = useState(opened);
  const [hecha, setHecha] = useState<PublicacionHecha>();
  const { busy, falla, run } = useAction();
  const porAnotar = usePorAnotar(datos);
  const { reparos, cambios, excluidas } = datos;
  /** What is being written below stays on the screen. */
  const look = async (): Promise<void> => {
    const answer = await run('Revisando lo que se publica…', () => server.panelPublicar());
    if (answer) setDatos(answer);
  };
  const make = async (): Promise<void> => {
    const made = await run('Haciendo la página y los datos…', () => server.hacerPublicacion());
    if (!made) return;
    setHecha(made);
    const { version, codigoVerificacion } = made;
    porAnotar.set({ version, codigoVerificacion });
    const documento = await run('Haciendo el documento…', () =>
      server.documentoDePublicacion({ codigoVerificacion }),
    );
    if (documento) setHecha({ ...made, archivos: [...made.archivos, documento] });
  };
  return (
    <>
      <div class="panel-body">
        <OtherDrafts
          drafts={porAnotar.otros}
          titulo={({ borrador: { url, version } }) => url || `Versión ${version}`}
          onTake={porAnotar.take}
        />
        <Queda datos={datos} />
        {reparos.length > 0 ? <Reparos reparos={reparos} onReload={look} /> : null}
        <Section
          id="publicar-cambios"
          title="Qué cambió"
          count={String(cambios.length)}
          startsOpen={cambios.length > 0 && cambios.length <= FEW}
        >
          {datos.anterior ? (
            <p class="hint">
              Desde la <ExternalLink href={datos.urlAnterior}>{datos.anterior}</ExternalLink>
            </p>
          ) : null}
          {datos.nota ? <p>{datos.nota}</p> : null}
          <ul class="plain-list">
            {cambios.map(({ que, cambio }) => (
              <li key={que}>
                <strong>{que}</strong>: {cambio}
              </li>
            ))}
          </ul>
        </Section>
        <Section
          id="publicar-excluidas"
          title="Qué no se publica"
          count={cuenta(excluidas.length, 'columna', 'columnas')}
        >
          <p>
            {enumerar(excluidas.map((one) => `«${one}»`))}: dicen nombres de personas. Tampoco la
            focalización sin acta ni el avance de un trimestre sin cierre definitivo.
          </p>
          <p>
            En lo demás se buscan correos, teléfonos, documentos de identidad, las personas que este
            libro nombra (dos partes de su nombre, o una con inicial) y a quien sigue a «Dra.»,
            «rectora», «responsable» o algo así. No se reconoce un apodo, ni el nombre de alguien
            que el libro no conoce y va solo: lea los textos antes de publicar.
          </p>
        </Section>
        <UnderWay busy={busy} falla={falla} />
        {hecha ? <Hecha key={hecha.codigoVerificacion} hecha={hecha} /> : null}
        <Section
          key={`${hecha ? 'hecha' : 'sin hacer'} ${porAnotar.otros.length}`}
          id="publicar-registrar"
          title="Anotar que ya se publicó"
          startsOpen={hecha !== undefined || porAnotar.isRecovered}
        >
          <Registrar hoy={datos.hoy} porAnotar={porAnotar} />
        </Section>
      </div>
      {reparos.length === 0 ? (
        <ButtonBar
          main={{
            label: hecha ? 'Hacer otra vez' : 'Hacer la publicación',
            onClick: make,
            disabled: busy !== '',
          }}
        />
      ) : null}
    </>
  );
}

/** A list that is seen whole. */
const FEW = 8;

function Queda({ datos }: { readonly datos: PorPublicar }): VNode {
  const { titulo, version, componentes, acciones, corte, vigenciaFocalizada } = datos;
  return (
    <>
      <p class="heading">
        {titulo}, versión {version}
      </p>
      <p>
        {cuenta(componentes, 'componente', 'componentes')} y{' '}
        {cuenta(acciones, 'acción', 'acciones')}.{' '}
        {corte ? `Avance con corte al ${corte}.` : 'Sin avance: ningún trimestre está cerrado.'}{' '}
        {vigenciaFocalizada ? `Instituciones focalizadas en ${vigenciaFocalizada}.` : ''}
      </p>
    </>
  );
}

interface ReparosProps {
  readonly reparos: readonly string[];
  readonly onReload: () => void;
}

function Reparos({ reparos, onReload }: ReparosProps): VNode {
  return (
    <Notice look="error">
      <p class="notice-title">No se puede publicar: hay datos de personas.</p>
      <ul class="notice-facts">
        {reparos.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="inline-buttons">
        <Button onClick={onReload}>Ya lo corregí: revisar otra vez</Button>
      </div>
    </Notice>
  );
}

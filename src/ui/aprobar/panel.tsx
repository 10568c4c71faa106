// The panel «Aprobar y cambiar el PAM»: what stands against approving it, approving it, what changed since, changing it, what was asked
// for, and its versions.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { BorradorDeCambio } from '../../addon/aprobacion/pedido';
import type { PamVisto } from '../../addon/aprobacion/ver';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { OtherDrafts } from '../kit/other-drafts';
import { Section } from '../kit/section';
import { useToast } from '../kit/toast';
import { UnderWay } from '../kit/under-way';
import { useAction } from '../kit/use-load';
import { useOffered } from '../kit/use-offered';
import { useWriting } from '../kit/use-writing';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { Aprobar } from './aprobar';
import { Cambiar } from './cambiar';
import { Cambios } from './cambios';
import { Control, waits } from './control';
import type { Obra } from './obra';
import { Versiones } from './versiones';

export const Panel = panelView(() => server.panelAprobar(), AprobarPanel);

function AprobarPanel({ datos: first }: PanelProps<PamVisto>): VNode {
  const [datos, setDatos] = useState(first);
  const drafts = useOffered(first);
  const { busy, falla, run } = useAction();
  const write = useWriting(run);
  const notify = useToast();
  const readAgain = async (): Promise<void> => {
    const answer = await run('Actualizando…', () => server.panelAprobar());
    if (answer) setDatos(answer);
  };
  const obra: Obra = {
    isBusy: busy !== '',
    da: async (label, asked, ask) => {
      const hecho = await write(label, asked, ask);
      if (!hecho) return false;
      notify(hecho.dicho);
      await readAgain();
      return true;
    },
  };
  const { vigente, cambios, control } = datos;
  const sinMotivo = (cambios ?? []).filter(({ cuenta }) => cuenta === '').length;
  const waiting = control.filter(waits).length;
  return (
    <div class="panel-body">
      <Vigente datos={datos} />
      <OtherDrafts
        drafts={drafts.otrosBorradores}
        titulo={({ borrador }) => tituloDe(borrador, datos.campos)}
        onTake={drafts.take}
      />
      <UnderWay busy={busy} falla={falla} />
      <Button
        id="pam-actualizar"
        look="quiet"
        disabled={busy !== ''}
        onClick={() => void readAgain()}
      >
        Actualizar
      </Button>
      {vigente ? (
        <Section
          id="pam-cambios"
          title="Cambios desde la aprobación"
          count={cambios ? String(cambios.length) : ''}
          flagged={sinMotivo > 0}
          startsOpen={sinMotivo > 0}
        >
          <Cambios datos={datos} obra={obra} />
        </Section>
      ) : null}
      {vigente ? (
        <Section
          key={`cambiar ${drafts.borradorDe}`}
          id="pam-cambiar"
          title="Cambiar algo"
          startsOpen={drafts.borrador !== null}
        >
          <Cambiar key={drafts.turn} datos={datos} drafts={drafts} obra={obra} />
        </Section>
      ) : null}
      <Section
        key={`control ${waiting > 0}`}
        id="pam-control"
        title="Solicitudes y devueltas"
        count={waiting > 0 ? `${waiting} por atender` : String(control.length)}
        startsOpen={waiting > 0}
      >
        <Control datos={datos} obra={obra} />
      </Section>
      <Section
        key={`aprobar ${vigente?.version ?? ''}`}
        id="pam-aprobar"
        title={`Aprobar la versión ${datos.version}`}
        startsOpen={vigente === null}
      >
        <Aprobar datos={datos} obra={obra} />
      </Section>
      {datos.versiones.length > 0 ? (
        <Section id="pam-versiones" title="Versiones" count={String(datos.versiones.length)}>
          <Versiones versiones={datos.versiones} />
        </Section>
      ) : null}
    </div>
  );
}

/** "Indicador de A07" */
function tituloDe({ accion, campo }: BorradorDeCambio, campos: PamVisto['campos']): string {
  const titulo = campos.find((one) => one.campo === campo)?.titulo ?? 'Un cambio';
  return accion ? `${titulo} de ${accion}` : titulo;
}

/** Which version is in force, and who says so. */
function Vigente({ datos: { vigente, cuenta, control } }: { readonly datos: PamVisto }): VNode {
  if (!vigente)
    return (
      <Notice look="nota">
        El PAM todavía no está aprobado en este libro: sus acciones se cambian en la hoja PAM.
      </Notice>
    );
  const abierto = control.find(({ esDeTodo, vence }) => esDeTodo && vence !== '');
  return (
    <Notice look="listo">
      <p>
        <strong>Versión {vigente.version} del PAM</strong>, aprobada el {vigente.aprobada}{' '}
        (identidad {vigente.identidad}), {vigente.acta}.
      </p>
      <p>Código {vigente.codigo}</p>
      <p>{cuenta}</p>
      {abierto ? (
        <p>
          Abierto por {abierto.numero} hasta el {abierto.vence}: se cambia en su hoja y queda
          anotado.
        </p>
      ) : null}
    </Notice>
  );
}

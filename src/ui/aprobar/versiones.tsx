// The approved versions, and what is otherwise between two of them, or between one and the plan of now.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CambiosDelPam, VersionVista } from '../../addon/aprobacion/ver';
import type { VersionEntera as Entera } from '../../addon/aprobacion/version-entera';
import { Button } from '../kit/button';
import { focusSoon } from '../kit/focus';
import { LongList } from '../kit/long-list';
import { SelectField } from '../kit/text-field';
import { UnderWay } from '../kit/under-way';
import { useAction } from '../kit/use-load';
import { server } from '../server';
import { Dicho } from './cambios';
import { VersionEntera } from './version-entera';

export function Versiones({ versiones }: { readonly versiones: readonly VersionVista[] }): VNode {
  const [desde, setDesde] = useState(versiones[0]?.version ?? '');
  const [hasta, setHasta] = useState('');
  const [found, setFound] = useState<CambiosDelPam | null>(null);
  const [reading, setReading] = useState<Entera | null>(null);
  const { busy, falla, run } = useAction();
  const compare = async (): Promise<void> => {
    const asked = { desde, ...(hasta && { hasta }) };
    setFound((await run('Comparando…', () => server.verCambiosDelPam(asked))) ?? null);
  };
  const read = async (version: string): Promise<void> => {
    const answer = await run('Reuniendo la versión…', () => server.verVersionDelPam({ version }));
    if (!answer) return;
    setReading(answer);
    focusSoon('version-cierra');
  };
  if (reading)
    return (
      <VersionEntera
        entera={reading}
        onClose={() => {
          setReading(null);
          focusSoon(`version-${reading.version}`);
        }}
      />
    );
  return (
    <>
      <ul class="cards">
        {versiones.map((one) => (
          <li class="card" key={one.version}>
            <p class="heading">Versión {one.version}</p>
            <p>{one.queCambia}</p>
            <p class="hint">
              {one.aprobada} (identidad {one.identidad}) · {one.acta}
            </p>
            <p class="hint">Código {one.codigo}</p>
            {one.documento ? (
              <a href={one.documento} target="_blank" rel="noreferrer">
                Acta firmada
              </a>
            ) : null}
            <Button
              id={`version-${one.version}`}
              look="quiet"
              disabled={busy !== ''}
              onClick={() => void read(one.version)}
            >
              Leer la versión {one.version}
            </Button>
          </li>
        ))}
      </ul>
      <SelectField
        id="version-desde"
        label="Comparar desde"
        value={desde}
        onChange={(version) => {
          setDesde(version);
          setHasta('');
        }}
        options={versiones.map(({ version }) => ({ value: version, label: `Versión ${version}` }))}
      />
      <SelectField
        id="version-hasta"
        label="Hasta"
        value={hasta}
        onChange={setHasta}
        options={[
          { value: '', label: 'El PAM de ahora' },
          ...versiones
            .filter(({ version }) => Number(version) > Number(desde))
            .map(({ version }) => ({ value: version, label: `Versión ${version}` })),
        ]}
      />
      <UnderWay busy={busy} falla={falla} />
      <div class="inline-buttons">
        <Button disabled={busy !== ''} onClick={() => void compare()}>
          Comparar
        </Button>
      </div>
      {found ? (
        <>
          <p id="version-dicho">{found.dicho}</p>
          <LongList
            items={found.cambios}
            todas={`Ver los ${found.cambios.length} cambios`}
            card={(cambio) => (
              <li class="card" key={`${cambio.clave} ${cambio.campo}`}>
                <Dicho cambio={cambio} />
              </li>
            )}
          />
        </>
      ) : null}
    </>
  );
}

// What a person writes in a document, section by section: kept for this version and those after it. What is left blank says
// what the data say, which stands below each field.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { DocumentoOfrecido } from '../../addon/panels/documentos-del-libro';
import type { TextoDeSeccion } from '../../addon/panels/textos-documento';
import { Button } from '../kit/button';
import { Section } from '../kit/section';
import { TextArea } from '../kit/text-field';
import { useToast } from '../kit/toast';
import { UnderWay } from '../kit/under-way';
import { useAction } from '../kit/use-load';
import { server } from '../server';

interface WrittenSectionsProps {
  readonly documento: string;
  readonly de: string;
  /** To say what there is to write before it is read. */
  readonly offered: DocumentoOfrecido['secciones'];
}

export function WrittenSections({ documento, de, offered }: WrittenSectionsProps): VNode {
  const [secciones, setSecciones] = useState<readonly TextoDeSeccion[] | null>(null);
  const [written, setWritten] = useState<{ readonly [clave: string]: string }>({});
  const { busy, falla, run } = useAction();
  const notify = useToast();
  const read = async (): Promise<void> => {
    const answer = await run('Leyendo los textos…', () =>
      server.textosDocumento({ documento, de }),
    );
    if (!answer) return;
    setSecciones(answer.secciones);
    setWritten(Object.fromEntries(answer.secciones.map(({ clave, texto }) => [clave, texto])));
  };
  const save = async (all: readonly TextoDeSeccion[]): Promise<void> => {
    const textos = all.map(({ clave, texto }) => ({
      seccion: clave,
      leido: texto,
      texto: written[clave] ?? '',
    }));
    const answer = await run('Guardando los textos…', () =>
      server.guardarTextosDocumento({ documento, de, textos }),
    );
    if (!answer) return;
    setSecciones(all.map((one) => ({ ...one, texto: (written[one.clave] ?? '').trim() })));
    notify('Textos guardados: salen en la versión que se genere.');
  };
  return (
    <Section id="documento-textos" title="Lo que usted escribe">
      <UnderWay busy={busy} falla={falla} />
      {secciones ? (
        <>
          {secciones.map(({ clave, titulo, propuesto }) => (
            <TextArea
              key={clave}
              id={`texto-${clave}`}
              label={titulo}
              need="unmarked"
              lines={4}
              value={written[clave] ?? ''}
              onChange={(texto) => setWritten({ ...written, [clave]: texto })}
              hint={written[clave]?.trim() ? '' : blankHint(propuesto)}
            />
          ))}
          <div class="inline-buttons">
            <Button disabled={busy !== ''} onClick={() => save(secciones)}>
              Guardar textos
            </Button>
          </div>
        </>
      ) : (
        <>
          <p class="hint">
            {offered.map(({ titulo }) => titulo).join(' · ')}.{' '}
            {offered.some(({ obligatoria }) => obligatoria)
              ? blankHint('')
              : 'En blanco salen redactadas con las cifras.'}
          </p>
          <Button disabled={busy !== ''} onClick={read}>
            Escribir…
          </Button>
        </>
      )}
    </Section>
  );
}

const blankHint = (propuesto: string): string =>
  propuesto ? `En blanco dirá: ${propuesto}` : 'Sin este texto el documento no se genera.';

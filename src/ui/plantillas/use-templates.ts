// The templates of the workbook as the panel knows them, and what can be done to the chosen one.

import { useState } from 'preact/hooks';
import type { PlantillaFicha, PlantillaRevisada } from '../../addon/panels/plantillas-del-libro';
import { useToast } from '../kit/toast';
import { type Action, useAction } from '../kit/use-load';
import { server } from '../server';
import { readUpload, type Upload } from './files';

/** What came of an upload. */
export interface Reviewed {
  readonly nombre: string;
  readonly revisada: PlantillaRevisada;
}

export interface Templates extends Pick<Action, 'busy' | 'falla'> {
  readonly fichas: readonly PlantillaFicha[];
  /** The chosen document; undefined when there is none. */
  readonly ficha: PlantillaFicha | undefined;
  /** The last upload for the chosen document. */
  readonly reviewed: Reviewed | null;
  readonly choose: (documento: string) => void;
  readonly upload: (file: File) => void;
  readonly goBack: () => void;
}

export function useTemplates(first: readonly PlantillaFicha[]): Templates {
  const [fichas, setFichas] = useState(first);
  const [documento, setDocumento] = useState(first[0]?.documento ?? '');
  const [reviewed, setReviewed] = useState<Reviewed | null>(null);
  const { busy, falla, run, clear } = useAction();
  const notify = useToast();
  const refresh = async (): Promise<void> => setFichas(await server.panelPlantillas());
  const choose = (chosen: string): void => {
    setDocumento(chosen);
    setReviewed(null);
    clear();
  };
  const upload = async (file: File): Promise<void> => {
    setReviewed(null);
    const result = await run('Revisando la plantilla…', async () => {
      const answer = await reviewAndUpload(documento, await readUpload(file));
      if (answer.revisada.aceptada) await refresh();
      return answer;
    });
    if (result) setReviewed(result);
    if (result?.revisada.aceptada) notify('La plantilla quedó en uso.');
  };
  const goBack = async (): Promise<void> => {
    setReviewed(null);
    await run('Volviendo a la plantilla del complemento…', async () => {
      await server.quitarPlantilla({ documento });
      await refresh();
    });
  };
  const ficha = fichas.find((one) => one.documento === documento);
  return { fichas, ficha, reviewed, busy, falla, choose, upload, goBack };
}

/** Nothing is kept of a template with errors. */
async function reviewAndUpload(documento: string, upload: Upload): Promise<Reviewed> {
  const { nombre, base64 } = upload;
  const revisada = await server.revisarPlantilla({ documento, base64 });
  if (!revisada.aceptada) return { nombre, revisada };
  return { nombre, revisada: await server.subirPlantilla({ documento, nombre, base64 }) };
}

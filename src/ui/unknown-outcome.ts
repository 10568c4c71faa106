// What is told when a request that writes gets no answer: nobody knows whether it was done, and asking again is safe.

import type * as Main from '../addon/main';
import type { Falla } from '../addon/user-error';
import { despuesDe, type FallaDeGoogle } from '../domain/fallas-de-google';

/** What is not known then, and what one does again: «vuelva a …». */
interface Escritura {
  readonly si: string;
  readonly otra: string;
}
const HECHO: Escritura = { si: 'quedó hecho', otra: 'intentarlo' };

/** The requests that leave something written; those that keep a draft are asked again by themselves. */
const ESCRITURAS: { readonly [Endpoint in keyof typeof Main]?: Escritura } = {
  guardarActa: { si: 'el acta quedó guardada', otra: 'guardarla' },
  guardarFila: { si: 'la fila quedó guardada', otra: 'guardarla' },
  generarDocumento: { si: 'el documento quedó hecho', otra: 'generarlo' },
  deshacerCargue: { si: 'el cargue quedó deshecho', otra: 'deshacerlo' },
  guardarTextosDocumento: { si: 'los textos quedaron guardados', otra: 'guardarlos' },
  subirPlantilla: { si: 'la plantilla quedó en uso', otra: 'subirla' },
  cerrarVigencia: HECHO,
  aplazarRegla: HECHO,
  reanudarRegla: HECHO,
  cambiarEstadoDocumento: HECHO,
  quitarPlantilla: HECHO,
  prestarLibro: HECHO,
  cancelarPrestamo: HECHO,
  recibirLibro: HECHO,
  repararLibro: HECHO,
  instalarDisparadores: HECHO,
  quitarDisparadores: HECHO,
  recibirPlanillas: HECHO,
  mandarPlanillas: HECHO,
};

/** The failure of a request as a person is told it; `google` is what Google said, where that is known. */
export function untilAnswered(
  endpoint: string,
  falla: Falla,
  google: Pick<FallaDeGoogle, 'que' | 'antes' | 'remedio'> | undefined,
): Falla {
  const escritura = ESCRITURAS[endpoint as keyof typeof Main];
  if (!escritura) return falla;
  const { si, otra } = escritura;
  const again = `vuelva a ${otra}: si ya quedó, no se repetirá.`;
  const que = google?.que ?? 'algo falló';
  const todo = google?.remedio
    ? `${google.remedio} Después ${again}`
    : despuesDe(google?.antes, again);
  const code = google ? [] : [`Si este aviso se repite, diga el código ${falla.codigo}.`];
  return { ...falla, mensaje: `No se sabe si ${si}: ${que}.`, detalle: [todo, ...code] };
}

// What is told when a request that writes gets no answer: nobody knows whether it was done, and asking again is safe.

import type * as Main from '../addon/main';
import type { Falla, Result } from '../addon/user-error';
import { despuesDe, type FallaDeGoogle } from '../domain/fallas-de-google';

/** What is not known then, and what one does again: «vuelva a …». */
interface Escritura {
  readonly si: string;
  readonly otra: string;
}
const HECHO: Escritura = { si: 'quedó hecho', otra: 'intentarlo' };
const CARGADO: Escritura = { si: 'el cargue quedó hecho', otra: 'cargar' };

type EndpointOf<M> = {
  [K in keyof M]: M[K] extends (...args: never[]) => Result<unknown> ? K : never;
}[keyof M];
/** Every function of the add-on that answers with a Result. */
export type Endpoint = EndpointOf<typeof Main>;

/** Those that leave nothing written: asked again, they are only looked at again. */
type Lee =
  | Extract<Endpoint, `panel${string}` | `ver${string}` | `abrir${string}` | `calcular${string}`>
  | 'actaGuardada'
  | 'arranque'
  | 'bajarPlantilla'
  | 'buscarAnomalias'
  | 'comprobarBitacora'
  | 'evaluacionDelAno'
  | 'explicarFocalizacion'
  | 'desarrolloDeActa'
  | 'exportar'
  | 'irA'
  | 'lectorDeGraficas'
  | 'lectorDePlanillas'
  | 'parteDePanel'
  | 'planillasDelCorte'
  | 'reportesAdeudados'
  | 'reportesDelTrimestre'
  | 'revisarPlantilla'
  | 'textosDocumento'
  | 'validar';
/** How far a job came is asked of it; who somebody is, again by itself; what was done already of a practice or a list, it shows. */
type SePregunta =
  | 'seguirTrabajo'
  | 'cancelarTrabajo'
  | 'declararIdentidad'
  | 'posponerPendiente'
  | 'comenzarPractica';
/** A file of one moment: asked again it is another, and the first does no harm. */
type HaceOtro = 'exportarIndice' | 'hacerPublicacion' | 'documentoDePublicacion';
/** The command line asks these alone: a page that begins to does not compile until it says above what it leaves written. */
export type SinPagina = 'instalar' | 'parametro' | 'publicar' | 'consolidarAutoevaluacion';
/** Those that keep a draft are asked again by themselves. */
type GuardaBorrador = Extract<Endpoint, `guardarBorrador${string}`>;

/** The requests that leave something written: an endpoint that is neither here nor among those that do not does not compile. */
const ESCRITURAS: {
  readonly [E in Exclude<
    Endpoint,
    Lee | GuardaBorrador | SePregunta | HaceOtro | SinPagina
  >]: Escritura;
} = {
  guardarActa: { si: 'el acta quedó guardada', otra: 'guardarla' },
  guardarFila: { si: 'la fila quedó guardada', otra: 'guardarla' },
  generarDocumento: { si: 'el documento quedó hecho', otra: 'generarlo' },
  cargar: CARGADO,
  cargarAnterior: CARGADO,
  cargarOtrosAnos: CARGADO,
  cargarAsistencia: { si: 'la asistencia quedó cargada', otra: 'cargarla' },
  hacerFichas: { si: 'las fichas quedaron hechas', otra: 'hacerlas' },
  restaurar: HECHO,
  deshacerCargue: { si: 'el cargue quedó deshecho', otra: 'deshacerlo' },
  guardarTextosDocumento: { si: 'los textos quedaron guardados', otra: 'guardarlos' },
  subirPlantilla: { si: 'la plantilla quedó en uso', otra: 'subirla' },
  registrarPublicacion: { si: 'la publicación quedó anotada', otra: 'anotarla' },
  guardarSostenibilidad: HECHO,
  crearFilasDeSostenibilidad: HECHO,
  crearNecesidad: HECHO,
  prepararActaDeSostenibilidad: HECHO,
  formularAccion: HECHO,
  enlazarAcciones: HECHO,
  explicarNecesidad: HECHO,
  reemplazarPersona: { si: 'el reemplazo quedó hecho', otra: 'hacerlo' },
  cerrarVigencia: HECHO,
  aplazarRegla: HECHO,
  reanudarRegla: HECHO,
  cambiarEstadoDocumento: HECHO,
  quitarPlantilla: HECHO,
  guardarSalida: HECHO,
  borrarSalida: HECHO,
  prestarLibro: HECHO,
  cancelarPrestamo: HECHO,
  recibirLibro: HECHO,
  repararLibro: HECHO,
  instalarDisparadores: HECHO,
  quitarDisparadores: HECHO,
  guardarReportes: HECHO,
  pasarReportes: HECHO,
  responderCompromiso: HECHO,
  cerrarTrimestre: HECHO,
  registrarControl: HECHO,
  reabrirTrimestre: HECHO,
  decidirAnomalia: HECHO,
  seguirAnomalia: HECHO,
  pedirAjuste: HECHO,
  pasarAjuste: HECHO,
  enviarPam: HECHO,
  aprobarPam: { si: 'el PAM quedó aprobado', otra: 'aprobarlo' },
  devolverPam: HECHO,
  cambiarPam: HECHO,
  pasarCambio: HECHO,
  motivarCambio: HECHO,
  volverALoAprobado: HECHO,
  guardarEvaluacion: HECHO,
  guardarFocalizacion: HECHO,
  cambiarFocalizada: HECHO,
  descongelarFocalizacion: HECHO,
  recibirPlanillas: HECHO,
  mandarPlanillas: HECHO,
};

/** The failure of a request as a person is told it; `google` is what Google said, where that is known. */
export function untilAnswered(
  endpoint: string,
  falla: Falla,
  google: Pick<FallaDeGoogle, 'que' | 'antes' | 'remedio'> | undefined,
): Falla {
  const escritura: Escritura | undefined = ESCRITURAS[endpoint as keyof typeof ESCRITURAS];
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

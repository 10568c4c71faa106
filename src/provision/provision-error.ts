// What stops work on Google: a Spanish sentence that says what happened and what to do, and whether it may have been done.

/** What kind of obstacle it is, for those who read the JSON. */
export type Codigo =
  | 'API_APAGADA'
  | 'API_SIN_HABILITAR'
  | 'ARCHIVO'
  | 'CLIENTE'
  | 'CREDENCIAL'
  | 'CUOTA'
  | 'ESPACIO'
  | 'ESTADO'
  | 'GOOGLE'
  | 'NO_EXISTE'
  | 'POLITICA'
  | 'RECHAZADO'
  | 'RED'
  | 'RELOJ'
  | 'SIN_ACCESO'
  | 'SIN_PERMISO';

/** Whether Google did what was asked: certainly not, or nobody knows (the answer was lost, or it was an error of its own). */
export type Outcome = 'noHecho' | 'desconocido';

export class ProvisionError extends Error {
  constructor(
    readonly codigo: Codigo,
    mensaje: string,
    readonly outcome: Outcome = 'noHecho',
    cause?: unknown,
  ) {
    super(mensaje, { cause });
    this.name = 'ProvisionError';
  }
}

// What the acta panel asks of the script.

import { type ActaEntrada, ESTADOS_COMPROMISO } from '../../domain/acta';
import {
  clave,
  entero,
  type Forma,
  lista,
  objeto,
  oNulo,
  opcional,
  siNo,
  texto,
  uno,
} from '../forma';
import { DE_VENTANA } from './borrador-local';

/** Under which name what is being written is kept. */
export const DRAFT = 'borrador-acta';

export const UNA = objeto({ codigo: clave });

const escrito = opcional(texto);
const escritos = lista(texto);
const ESCRITA: Forma<ActaEntrada> = objeto({
  pedido: escrito,
  codigo: escrito,
  borrador: opcional(siNo),
  tipo: texto,
  actividad: opcional(entero(1, 10)),
  fecha: texto,
  horaInicio: texto,
  horaFin: texto,
  lugar: texto,
  asunto: texto,
  objetivo: escrito,
  convoca: escrito,
  ordenDelDia: escritos,
  desarrollo: (value, donde) => (typeof value === 'string' ? texto : escritos)(value, donde),
  decisiones: opcional(escritos),
  asistentes: lista(
    objeto({
      nombre: texto,
      cargo: escrito,
      dependencia: escrito,
      asistio: siNo,
      excusa: escrito,
      invitado: opcional(siNo),
      enRepresentacion: escrito,
    }),
  ),
  compromisos: lista(
    objeto({
      compromiso: texto,
      responsable: texto,
      fecha: texto,
      entregable: escrito,
      accion: escrito,
      anomalia: escrito,
    }),
  ),
  anomalias: opcional(escritos),
  seguimientos: opcional(
    lista(objeto({ codigo: texto, estado: uno(...ESTADOS_COMPROMISO), seguimiento: escrito })),
  ),
  proximaReunion: escrito,
  proximaHora: escrito,
  proximoLugar: escrito,
  anexos: opcional(escritos),
  elaboro: escrito,
  reviso: escrito,
  aprobo: escrito,
});
export const BORRADOR = objeto({ acta: oNulo(ESCRITA), ...DE_VENTANA });

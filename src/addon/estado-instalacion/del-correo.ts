// The checks of the weekly mail: whether somebody sends it, how the last one went, and what can still go today.

import { formatFecha } from '../../domain/formato';
import { enumerar } from '../../domain/redaccion';
import { type Envios, readEnvios } from '../correo/envios';
import { RESERVA } from '../correo/semanal';
import { readUltimaFalla } from '../user-error';
import { bien, falta, type Hallazgo, mal, type Prueba } from './chequeo';
import { type Cuenta, dayOf, momentOf } from './de-la-cuenta';

export const PRUEBAS_DEL_CORREO: readonly Prueba<Cuenta>[] = [
  { codigo: 'correo', titulo: 'Correo semanal', mira: correo },
  { codigo: 'cupo', titulo: 'Cupo de correo de hoy', mira: cupo },
];

function correo({ yo, duenos, vivos, cuentaDeCorreo }: Cuenta): Hallazgo {
  if (!cuentaDeCorreo) {
    return bien(
      'Está apagado: en Parámetros, «cuenta_correo» está en blanco y no se envía a nadie.',
    );
  }
  const dueno = duenos.correoSemanal;
  if (
    cuentaDeCorreo === yo &&
    (dueno?.quien !== yo || vivos?.includes('correoSemanal') === false)
  ) {
    return falta('Esta cuenta lo envía y no tiene su disparador: instálelo aquí.');
  }
  if (dueno?.quien !== cuentaDeCorreo) {
    return falta(
      `Lo envía ${cuentaDeCorreo}: abra el libro con esa cuenta y, en este panel, instale los disparadores.`,
    );
  }
  return sentSoFar(readEnvios(), cuentaDeCorreo);
}

function sentSoFar(envios: Envios | undefined, cuenta: string): Hallazgo {
  const falla = readUltimaFalla('correoSemanal');
  if (falla && dayOf(falla) >= (envios?.fecha ?? '')) {
    return mal(`Falló el ${momentOf(falla)}. ${falla.mensaje}`);
  }
  if (!envios) return bien(`Lo envía ${cuenta} los lunes; todavía no ha salido ninguno.`);
  const { fecha, enviados, fallidos, sinCupo } = envios;
  const sent = sentCount(enviados.length - fallidos.length);
  const told = `El ${formatFecha(fecha)} ${sent}.`;
  if (sinCupo > 0)
    return mal(
      sinCupo === 1
        ? `${told} A una persona no se le escribió: se agotó el cupo del día. Recibirá el de la otra semana.`
        : `${told} A ${sinCupo} personas no se les escribió: se agotó el cupo del día. Recibirán el de la otra semana.`,
    );
  return fallidos.length > 0
    ? mal(`${told} Google no aceptó el de ${enumerar(fallidos, 4)}: revise su correo en Equipo.`)
    : bien(told);
}

const sentCount = (n: number): string => (n === 1 ? 'salió 1 correo' : `salieron ${n} correos`);

function cupo(): Hallazgo {
  const left = MailApp.getRemainingDailyQuota();
  const quedan = left === 1 ? 'le queda 1 destinatario' : `le quedan ${left} destinatarios`;
  return left > RESERVA
    ? bien(`A esta cuenta ${quedan} hoy.`)
    : falta(`A esta cuenta ${quedan} hoy: los correos que falten saldrán la otra semana.`);
}

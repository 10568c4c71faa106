// What failed on the way to Google or inside it, and is nobody's decision.

import { network, type Obstacle } from './obstacle';

const NO_CONNECTION =
  'no hay conexión con Google. Revise la conexión a internet y repita el comando: seguirá donde quedó.';

export const FAULTS: readonly Obstacle[] = [
  {
    codigo: 'GOOGLE',
    matches: ({ status: code }) => code !== undefined && code >= 500,
    says: () =>
      'Google tuvo una falla pasajera. Repita el comando dentro de unos minutos: seguirá donde quedó.',
    isPassing: true,
    outcome: 'desconocido',
  },
  {
    codigo: 'RELOJ',
    matches: network('CERT_NOT_YET_VALID', 'CERT_HAS_EXPIRED'),
    says: () =>
      'la conexión segura no se acepta con la fecha y la hora de este equipo. Corríjalas y repita el comando.',
  },
  {
    codigo: 'RED',
    matches: ({ code }) =>
      /^(CERT_|ERR_TLS|ERR_SSL|EPROTO|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO)/.test(code),
    says: () =>
      'algo entre este equipo y Google (un proxy o un antivirus) cambia la conexión segura. Pida a sistemas el certificado del proxy y ponga su ruta en NODE_EXTRA_CA_CERTS.',
  },
  {
    codigo: 'RED',
    matches: network('ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'),
    says: () => NO_CONNECTION,
    isPassing: true,
  },
  {
    codigo: 'RED',
    matches: ({ status: code }) => code === undefined,
    says: () => 'se cortó la conexión con Google. Repita el comando: seguirá donde quedó.',
    isPassing: true,
    outcome: 'desconocido',
  },
];

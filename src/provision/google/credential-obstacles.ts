// Failures of the permission itself, before a request gets to an API.

import { has, type Obstacle, status } from './obstacle';

const LOG_IN = 'Ejecute «npm run provision -- entrar» y repita el comando';

export const CREDENTIALS: readonly Obstacle[] = [
  {
    codigo: 'CREDENCIAL',
    matches: has('invalid_grant', 'invalid_rapt'),
    says: () => `el permiso guardado venció o fue retirado. ${LOG_IN}.`,
  },
  {
    codigo: 'CLIENTE',
    matches: has('invalid_client', 'unauthorized_client', 'deleted_client'),
    says: () =>
      'Google no reconoce el cliente de OAuth. Descárguelo de nuevo de su proyecto de Google Cloud (APIs y servicios › Credenciales) y ejecute «npm run provision -- entrar».',
  },
  {
    codigo: 'POLITICA',
    matches: has('admin_policy_enforced', 'org_internal', 'domainPolicy'),
    says: () =>
      'el administrador de Google Workspace de su entidad no lo permite. Muéstrele este mensaje y pídale que autorice la aplicación.',
  },
  {
    codigo: 'CREDENCIAL',
    matches: status(401),
    says: () => `Google no aceptó el permiso guardado. ${LOG_IN}.`,
  },
];

// A mail as the add-on gives it to whoever keeps it.

import type { Mail } from '../../src/emulator/bridge/execution';

export const MAIL: Mail = {
  date: new Date('2026-06-15T12:00:00Z'),
  from: 'persona@example.com',
  to: ['ana@example.com'],
  cc: [],
  bcc: [],
  subject: 'Lo que vence esta semana',
  body: 'Vence hoy.',
  attachments: [],
};

// A drawing and a word for each severity: never colour alone.

import type { Severidad } from '../../domain/observacion';
import type { IconName } from './icon';

export const SEVERIDAD: Record<Severidad, { readonly icon: IconName; readonly word: string }> = {
  error: { icon: 'error', word: 'Error' },
  advertencia: { icon: 'advertencia', word: 'Advertencia' },
  nota: { icon: 'incompleta', word: 'Incompleta' },
};

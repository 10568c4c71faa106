// Before something is written in the plan: that what Control de cambios says of it (whether it is approved, what is open) is what was noted.

import { cambios } from '../../domain/registers/cambios';
import { requireAnotadas } from '../ajustes/segun-bitacora';
import type { Libro } from '../libro/libro';

export const requireControlIntacto = (libro: Libro): void =>
  requireAnotadas(
    cambios,
    libro.rows(cambios.key).map(({ row }) => row),
  );

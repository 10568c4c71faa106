// An acción whose activities and whose meta tell different stories, once it can no longer report the quarter.

import {
  type Contradiccion,
  contradiccionDe,
  decirContradiccion,
} from '../../avance/contradiccion';
import { umbralesDe } from '../../avance/estado';
import type { ReglaDeAnomalia } from '../candidata';

const regla = (codigo: Contradiccion): ReglaDeAnomalia => ({
  codigo,
  clase: 'anomalía',
  halla({ calculo, puedeReportar }, { parametros }) {
    const { avanceAlCorte: avance, actividades } = calculo;
    if (avance === null || actividades === null || puedeReportar) return undefined;
    if (contradiccionDe(calculo, umbralesDe(parametros)) !== codigo) return undefined;
    return { mensaje: decirContradiccion(codigo, calculo), evidencia: { avance, actividades } };
  },
});

export const metaSinActividades = regla('META_SIN_ACTIVIDADES');
export const actividadesSinMeta = regla('ACTIVIDADES_SIN_META');

// The estrategias de intervención with their acciones, as the documents of the plan print them.

import type { EstrategiaCubierta } from '../../domain/cobertura/cobertura';
import { cuenta, enumerar } from '../../domain/redaccion';
import { type Datos, defineMarcadores } from '../marcadores';

export const MARCADORES_ESTRATEGIAS = defineMarcadores({
  codigo: 'Código («FU-0023»)',
  estrategia: 'Enunciado de la estrategia',
  cuantas: '«9 acciones»; «Sin acciones» si ninguna la dice',
  acciones: 'Códigos de sus acciones',
});

export const estrategiasEscritas = (
  estrategias: readonly EstrategiaCubierta[],
): readonly Datos<typeof MARCADORES_ESTRATEGIAS>[] =>
  estrategias.map(({ codigo, enunciado, acciones }) => ({
    codigo,
    estrategia: enunciado,
    cuantas: acciones.length === 0 ? 'Sin acciones' : cuenta(acciones.length, 'acción', 'acciones'),
    acciones: enumerar(acciones),
  }));

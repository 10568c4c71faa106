// What of the plan waits for somebody, in a sentence each: what the Jefe decides, what was returned, and until when it is open.

import { enumerar } from '../redaccion';
import type { CambioDelPamRow } from '../registers/cambios';
import { decirMomento } from './momento';
import { devueltas, esperanDecision, isAbierta, isDeTodoElPlan, venceDe } from './version';

export function decirLoDelPam(
  cambios: readonly CambioDelPamRow[],
  ahora: string,
): readonly string[] {
  const waiting = esperanDecision(cambios);
  const enviada = waiting.find(({ clase }) => clase === 'Versión');
  const pedidos = waiting.filter(({ clase }) => clase !== 'Versión');
  const returned = devueltas(cambios);
  const open = cambios.find((row) => isDeTodoElPlan(row) && isAbierta(row, ahora));
  const nombres = (rows: readonly CambioDelPamRow[], key: 'numero' | 'accion'): string =>
    enumerar([...new Set(rows.map((row) => row[key] ?? ''))]);
  return [
    enviada && `La versión ${enviada.version} del PAM está verificada y espera aprobación`,
    pedidos.length > 0 &&
      `${pedidos.length === 1 ? 'Un cambio del PAM espera' : `${pedidos.length} cambios del PAM esperan`} decisión de la Jefatura: ${nombres(pedidos, 'numero')}`,
    returned.length > 0 &&
      `${returned.length === 1 ? 'Una acción del PAM se devolvió' : `${returned.length} acciones del PAM se devolvieron`} para corregir: ${nombres(returned, 'accion')}`,
    open &&
      `El PAM está abierto hasta el ${decirMomento(venceDe(open))} (${open.numero}), y lo que se cambie queda anotado`,
  ].flatMap((one) => one || []);
}

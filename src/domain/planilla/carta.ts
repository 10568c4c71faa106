// The mail with which a planilla goes to its person.

import { formatFechaLarga } from '../formato';
import { parseCorte } from '../periodo';
import { cuenta } from '../redaccion';
import { estaVencida, type Planilla } from './planilla';

export interface CartaDePlanilla {
  readonly asunto: string;
  readonly texto: string;
}

export function escribirCarta(planilla: Planilla): CartaDePlanilla {
  const { persona, filas, entidad } = planilla;
  const corte = parseCorte(planilla.corte);
  const trimestre = corte ? `${corte.trimestre} de ${corte.vigencia}` : planilla.corte;
  const acciones = cuenta(filas.length, 'acción', 'acciones');
  return {
    asunto: `PAM: reporte del ${trimestre}, ${acciones}`,
    texto: [
      `Buenos días, ${persona}:`,
      `En el archivo adjunto está la planilla con las acciones que le falta reportar del ${trimestre}:`,
      filas.map(({ accion, valores }) => `- ${accion} · ${valores.queSeHace ?? ''}`).join('\n'),
      'Ábrala en Excel, LibreOffice u Hojas de cálculo de Google, llene las columnas azules y guárdela como .xlsx. En la hoja «Instrucciones» dice cómo.',
      `Responda este correo con la planilla adjunta${paraCuando(planilla)}.`,
      `Libro PAM · ${entidad}`,
    ].join('\n\n'),
  };
}

function paraCuando(planilla: Planilla): string {
  const { cierra } = planilla;
  if (cierra === undefined) return '';
  const dia = formatFechaLarga(cierra);
  return estaVencida(planilla)
    ? ` lo antes posible: el plazo venció el ${dia}`
    : ` a más tardar el ${dia}`;
}

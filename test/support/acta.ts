// A complete acta, as the panel or a file hands it over.

export const ACTA = {
  tipo: 'Seguimiento trimestral',
  actividad: 9,
  fecha: '2026-07-14',
  horaInicio: '10:00',
  horaFin: '12:00',
  lugar: 'Sala de juntas',
  asunto: 'Seguimiento del segundo trimestre',
  ordenDelDia: ['Verificación de asistentes', 'Avance por acción'],
  desarrollo: ['Se verificó la asistencia.', 'Se revisó el avance de cada acción.'],
  asistentes: [
    { nombre: 'Ana Ejemplo Rivera', asistio: true },
    { nombre: 'Luis Ejemplo Castro', asistio: false, excusa: 'Vacaciones' },
  ],
  compromisos: [
    { compromiso: 'Entregar el informe', responsable: 'Ana Ejemplo Rivera', fecha: '2026-08-01' },
    { compromiso: 'Visitar dos IED', responsable: 'Luis Ejemplo Castro', fecha: '2026-08-15' },
  ],
};

let others = 0;
/** The same acta about something else: sent twice, one without id is saved once. */
export const another = <A extends { readonly asunto: string }>(acta: A): A => {
  others += 1;
  return { ...acta, asunto: `${acta.asunto} (${others})` };
};

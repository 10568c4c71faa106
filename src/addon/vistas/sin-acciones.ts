// What Inicio says while there is no plan, by which whoever writes one knows that it is to be told again.

export const SIN_ACCIONES =
  'Aún no hay acciones en el PAM. Si el plan está en Excel, cárguelo con PAM › Cargar…';

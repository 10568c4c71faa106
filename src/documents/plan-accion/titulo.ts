/** As people read it, and as its rows in Documentos are known. */
export const TITULO = 'Plan de acción de la vigencia';

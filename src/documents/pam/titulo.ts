/** As people read it, and as its rows in Documentos are known. */
export const TITULO = 'Plan de Apoyo al Mejoramiento (PAM)';

/** As people read it, and as its rows in Documentos are known. */
export const TITULO = 'Informe de resultados del PAM';
export const CLAVE = 'informe-resultados';

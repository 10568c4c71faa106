/** As people read it, and as its rows in Documentos are known. */
export const TITULO = 'PAM público';

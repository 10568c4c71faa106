/** As people read it, and as its rows in Documentos are known. */
export const TITULO = 'Caracterización y perfil del sector';

/** As people read it, and as its rows in Documentos are known. */
export const NOTA_ACLARATORIA = 'Nota aclaratoria';

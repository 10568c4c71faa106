// That the cuatrienio of the book is over stands before what a command says of it.

export const conElFin = (fin: string, text: string): string =>
  fin === '' ? text : `▲ ${fin}\n\n${text}`;

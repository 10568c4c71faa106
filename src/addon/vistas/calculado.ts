// What the heading of Inicio says before the moment at which it was told, by which whoever opens the book knows that it is of another day.

export const CALCULADO = 'Calculado el ';

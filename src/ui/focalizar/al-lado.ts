// What comes by itself while the ranking is looked at: the criteria, which are folded, and what closes the choice.

export { Congelar, Descongelar } from './congelar';
export { Criterios } from './criterios';

// The looks of this dialog alone: the style sheet of the panels is served with every one of them, and none but this is wider than 300 px
// or is printed.

export const ESTILO = `
.tablero { flex: 1; padding: .75rem var(--side) 1.5rem; font-size: .8125rem; }
.tablero .cabeza { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin-bottom: .5rem; }
.tablero .cabeza .lead { flex: 1 1 min(24rem, 100%); min-width: 0; font-size: 1.125rem; line-height: 1.3; }
.tablero .cabeza .field { margin: 0; flex: 0 1 9rem; min-width: 0; }
.tablero .cifras { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(9.5rem, 100%), 1fr)); gap: .5rem; margin-bottom: .75rem; }
.tablero .cifras dt { font-size: .75rem; color: var(--ink-soft); }
.tablero .cifras > div { padding: .375rem .625rem; border: 1px solid var(--line); border-radius: var(--radius); }
.tablero .cifras .pregunta { font-size: 1.375rem; font-weight: 600; }
.tablero .cuadros { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: .75rem; align-items: start; }
.tablero .cuadro { min-width: 0; padding: .5rem min(.75rem, 3vw); border: 1px solid var(--line); border-radius: var(--radius); break-inside: avoid; }
.tablero .cuadro > h2 { font-weight: 600; font-size: .875rem; line-height: 1.3; }
.tablero .cuadro svg { display: block; max-width: 100%; height: auto; }
.tablero .dibujo { overflow-x: auto; }
.tablero .ancho { grid-column: 1 / -1; }
.tablero .leyenda { color: var(--ink-soft); font-size: .75rem; }
.tablero .leyenda b { color: var(--ink); font-weight: 400; }
.tablero summary { cursor: pointer; color: var(--blue-dark); padding: .25rem 0; }
.tablero .desliza { position: relative; overflow: auto; max-height: 24rem; }
.tablero table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
.tablero th, .tablero td { padding: .1875rem .375rem; border-bottom: 1px solid var(--line); text-align: end; vertical-align: baseline; }
.tablero th:first-child, .tablero td.texto, .tablero th.texto { text-align: start; }
.tablero th { font-weight: 500; }
.tablero .pregunta { padding: 0 .125rem; border: 0; background: none; color: var(--blue-dark); text-decoration: underline dotted; min-height: 1.5rem; min-width: 1.5rem; }
.tablero .pregunta:hover { background: var(--tint); }
.tablero dialog { width: min(46rem, 94vw); max-height: 92vh; padding: .75rem 1rem; border: 1px solid var(--edge); border-radius: var(--radius); color: inherit; }
.tablero dialog::backdrop { background: rgb(32 33 36 / .45); }
.tablero .paso { margin-top: .625rem; }
.tablero .paso h3 { font-weight: 600; }
.tablero .hallazgos li { margin-top: .25rem; }
@page { size: letter landscape; margin: 9mm; }
@media print {
  html { font-size: 11px; }
  .tablero { padding: 0; }
  .tablero .cabeza .field, .tablero .no-impreso, .tablero details, .tablero .cabeza .button, .outer { display: none; }
  .tablero .cuadros { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .5rem; }
  .tablero .cuadro { padding: .25rem .5rem; }
  .tablero .cuadro svg { max-height: 46mm; width: 100%; }
  .tablero .cifras { grid-template-columns: repeat(6, 1fr); margin-bottom: .5rem; }
  .tablero .pregunta { color: inherit; text-decoration: none; }
  .tablero .solo-impreso { display: block; }
}
@media screen { .tablero .solo-impreso { display: none; } .tablero .dibujo svg { max-width: none; } }
`;

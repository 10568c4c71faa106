// Reports of a quarter that nobody has reported yet, sent as the panel «Lo mío» sends them.

export const reporting = (count: number): object => ({
  corte: '2026-T3',
  enviar: true,
  sinExplicar: true,
  reportes: Array.from({ length: count }, (_, i) => ({
    accion: `A000${i + 1}`,
    leida: {},
    campos: { ejecutado: '2', analisis: 'Se completaron las visitas.' },
  })),
});

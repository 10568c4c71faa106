// What is to be seen first, before the rest in its order.

/** Neither those nor the others change their order among themselves. */
export const firstThose = <T>(items: readonly T[], isFirst: (item: T) => boolean): readonly T[] => [
  ...items.filter(isFirst),
  ...items.filter((item) => !isFirst(item)),
];

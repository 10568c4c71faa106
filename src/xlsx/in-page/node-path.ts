// Of Node's path, what reading an .xlsx needs, where there is no Node: addresses with /, as the parts of a package have them.

export const extname = (path: string): string => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot) : '';
};

const normalize = (path: string): string => {
  const kept: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..' && kept.length > 0 && kept[kept.length - 1] !== '..') kept.pop();
    else if (step !== '' && step !== '.') kept.push(step);
  }
  return `${path.startsWith('/') ? '/' : ''}${kept.join('/')}`;
};

export const posix = {
  normalize,
  join: (...parts: readonly string[]): string => normalize(parts.filter(Boolean).join('/')),
};

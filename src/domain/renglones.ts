/** A text in lines of at most so many characters, cut between words; a longer word has a line of its own. */
export function renglones(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.pop();
    if (last === undefined) lines.push(word);
    else if (last.length + 1 + word.length <= most) lines.push(`${last} ${word}`);
    else lines.push(last, word);
  }
  return lines;
}

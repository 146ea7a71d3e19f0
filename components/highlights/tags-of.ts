/** The tags of a line: between commas, with or without “#”, each once. */
export function tagsOf(line: string): string[] {
  const tags = line.split(/[,،、;]/).map((tag) => tag.trim().replace(/^#+/, '').trim());
  return [...new Set(tags)].filter(Boolean);
}

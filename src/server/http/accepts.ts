// What a client says it can take.

/** Whether a client takes a content coding: named, and not with quality 0. */
export function accepts(header: string | undefined, coding: string): boolean {
  return (header ?? '').split(',').some((part) => {
    const [name, quality = '1'] = part.trim().toLowerCase().split(/\s*;\s*q=/);
    return name === coding && Number(quality) > 0;
  });
}

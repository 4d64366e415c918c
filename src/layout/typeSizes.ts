// The sizes of type by where it is read. Type has sizes and cards have widths; no camera scales either.

/** CSS pixels. */
export interface TypeSizes {
  /** Of what claims say, and of their names over it. */
  sentence: number;
  /** Of cards that give only a name. */
  name: number;
  /** Of everything else: words on edges, sources, what is hidden. */
  label: number;
  /** Whether cards have a row for how strong their claim stands. */
  metered?: boolean;
}

export const pageType: TypeSizes = { sentence: 16, name: 14.5, label: 13 };
export const embedType: TypeSizes = { sentence: 15, name: 14, label: 13 };

/** On paper: 96 pixels are an inch, so that the smallest is 8 pt. */
export const paperType: TypeSizes = { sentence: 13, name: 12, label: 10.7 };

/** On a wall, which is read from afar: 28 px at 1920x1080, 22 at 1024x768, and no less than on a page. */
export function wallType({ width, height }: { width: number; height: number }): TypeSizes {
  const fitting = Math.min(22 + ((width - 1024) * 6) / 896, 15 + ((height - 390) * 13) / 690);
  const sentence = Math.round(Math.max(15, Math.min(40, fitting)) * 2) / 2;
  return {
    sentence,
    name: Math.max(embedType.name, 0.79 * sentence + 1),
    label: Math.max(embedType.label, 0.38 * sentence + 7.4),
  };
}

export function scaled({ sentence, name, label, ...rest }: TypeSizes, factor: number): TypeSizes {
  return { ...rest, sentence: sentence * factor, name: name * factor, label: label * factor };
}

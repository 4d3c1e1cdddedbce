/** A writer's name as citations need it: in parts where it is plain which is the family's, else as a whole. */
export type CitedName =
  | { kind: 'whole'; name: string }
  | {
      kind: 'parted';
      given: string;
      /** `van der`, which some styles set before the family name and others behind the given ones. */
      particle: string | null;
      family: string;
      /** `Jr.` */
      suffix: string | null;
    };

/** `Venn, Orla`, `van der Berg, Anna`, `Doe, John, Jr.`; a whole name as it is. */
export function inverted(name: CitedName): string {
  if (name.kind === 'whole') return name.name;
  const { given, particle, family, suffix } = name;
  return [particle === null ? family : `${particle} ${family}`, given, suffix]
    .filter((part) => part !== null)
    .join(', ');
}

/** As `inverted`; a whole name with a comma behind it, without which Zotero takes its last word for a surname. */
export function withComma(name: CitedName): string {
  return name.kind === 'whole' ? `${name.name},` : inverted(name);
}

/** `Orla Venn`, `John Doe Jr.` */
export function inOrder(name: CitedName): string {
  if (name.kind === 'whole') return name.name;
  return [name.given, name.particle, name.family, name.suffix].filter((part) => part !== null).join(' ');
}

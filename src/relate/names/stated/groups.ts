import type { Figure } from '../figure.ts';

/** Figures as a person puts them together. */
export interface Groups {
  /** The figure that stands for the group of this one. */
  rootOf: (figure: Figure) => Figure;
  /** Says that two are never put together, by what line. */
  keepApart: (one: Figure, other: Figure, line: number) => void;
  /** Puts two together; where some of theirs are kept apart, does not, and returns the line that says so. */
  unite: (one: Figure, other: Figure) => number | null;
  /** The groups with their members, in the order of their first. */
  all: () => Map<Figure, Figure[]>;
}

/** A figure with which another is never put together, and the line that says so. */
interface Apart {
  from: Figure;
  line: number;
}

/** Figures, each a group for itself. */
export function openGroups(figures: readonly Figure[]): Groups {
  const parents = new Map<Figure, Figure>();
  /** For the figure that stands for a group, those from which the group is kept apart. */
  const apart = new Map<Figure, Apart[]>();
  const rootOf = (figure: Figure): Figure => {
    let root = figure;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    return root;
  };
  return {
    rootOf,
    keepApart(one, other, line) {
      apart.set(rootOf(one), [...(apart.get(rootOf(one)) ?? []), { from: other, line }]);
      apart.set(rootOf(other), [...(apart.get(rootOf(other)) ?? []), { from: one, line }]);
    },
    unite(one, other) {
      const [root, child] = [rootOf(one), rootOf(other)];
      if (root === child) return null;
      const [own, more] = [apart.get(root) ?? [], apart.get(child) ?? []];
      const against = more.find(({ from }) => rootOf(from) === root);
      if (against !== undefined) return against.line;
      parents.set(child, root);
      if (more.length > 0) apart.set(root, [...own, ...more]);
      return null;
    },
    all() {
      const members = new Map<Figure, Figure[]>();
      for (const figure of figures) {
        const root = rootOf(figure);
        const before = members.get(root);
        if (before === undefined) members.set(root, [figure]);
        else before.push(figure);
      }
      return members;
    },
  };
}

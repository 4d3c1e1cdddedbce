import type { NameType } from './finding.ts';

/** Words of `entities.yaml` by which a name of the archive is known: its id, or the name itself; with their line. */
export interface NameReference {
  words: string;
  line: number;
}

/** A value with its line in `entities.yaml`. */
export interface Said<Value> {
  value: Value;
  line: number;
}

/** What a person says in `entities.yaml` of somebody or something that the archive names. */
export interface NameStatement {
  of: NameReference;
  /** The id that it has from now on, without the type; null where the texts decide. */
  id: Said<string> | null;
  /** What it is called; null where the texts decide. */
  name: Said<string> | null;
  type: Said<NameType> | null;
  /** The address of its page at Wikidata. */
  wikidata: Said<string> | null;
  /** Other names of the archive that mean the same. */
  same: NameReference[];
  /** Other names that do not, and paths of articles in which the name means somebody else. */
  different: NameReference[];
  /** That it is no name at all, and to be left out; null where nobody says so. */
  block: Said<true> | null;
}

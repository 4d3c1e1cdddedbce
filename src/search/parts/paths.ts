/** The files of the index, below the folder of the search. Each but the directory and the columns is one of many. */
export type Part = 'terms' | 'places' | 'texts' | 'words' | 'names' | 'subjects' | 'references';

export const DIRECTORY = 'directory';
export const COLUMNS = 'columns';

export function partName(part: Part, number: number): string {
  return `${part}/${number}`;
}

/** Whether a part is written bit by bit, so that deflating it would gain nothing. */
export function isDense(name: string): boolean {
  return name.startsWith('terms/') || name.startsWith('places/');
}

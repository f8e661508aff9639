/** What the matrix asks of the extension. */
export type CoverageRequest =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly story: number }
  | { readonly type: 'export'; readonly as: 'html' | 'csv' };

/** What the extension shows there: the matrix as HTML, all text in it escaped, with a button for each story by its number. */
export interface CoverageState {
  readonly html: string;
  /** Nothing to export yet. */
  readonly empty: boolean;
}

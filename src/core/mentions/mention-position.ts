/** Where a walk from mention to mention has come: the third of eleven is `{ position: 3, count: 11 }`. */
export interface MentionPosition {
  readonly position: number;
  readonly count: number;
}

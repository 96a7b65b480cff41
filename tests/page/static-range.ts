/** happy-dom has no static ranges. They are plain data: their boundaries, as given, whatever happens to the page. */
class PlainStaticRange {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;

  constructor({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit) {
    this.startContainer = startContainer;
    this.startOffset = startOffset;
    this.endContainer = endContainer;
    this.endOffset = endOffset;
  }
}

export function standInForStaticRange(): void {
  Object.assign(globalThis, { StaticRange: PlainStaticRange });
}

/** Whether a page's text can hold any anchor term at all: the only work that most pages ever cost. */
export function opensGate(text: string): boolean {
  return /korea|pyongyang|dprk|kim|yong|agreed|office 39|[北朝鲜鮮金]|북|조선|김|남|한반도|판문점|党中央|労働党/i.test(
    text,
  );
}

/** Stems of a reader's own terms, for a gate that opens on them too. */
export function stemsFor(_terms: readonly string[]): readonly string[] {
  return [];
}

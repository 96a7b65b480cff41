/** Small drawings beside words. They say nothing that the words do not, so a screen reader passes over them. */

function Glyph({ path }: { path: string }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}

export const SearchGlyph = () => <Glyph path="M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9M10.3 10.3L14 14" />;
export const OutwardGlyph = () => <Glyph path="M6.5 3.5h-3v9h9v-3M9 2.5h4.5V7M13.5 2.5L7.5 8.5" />;
export const BackGlyph = () => <Glyph path="M9.5 3L4.5 8l5 5" />;
export const NextGlyph = () => <Glyph path="M3 6l5 5l5-5" />;
export const PreviousGlyph = () => <Glyph path="M3 10l5-5l5 5" />;
export const DoneGlyph = () => <Glyph path="M2.5 8.5l4 4l7-9" />;
export const GearGlyph = () => <Glyph path="M2 5h5M11 5h3M2 11h3M9 11h5M9 3v4M5 9v4" />;
export const PanelGlyph = () => <Glyph path="M2 3h12v10H2zM9.5 3v10" />;
export const CloseGlyph = () => <Glyph path="M4 4l8 8M12 4l-8 8" />;

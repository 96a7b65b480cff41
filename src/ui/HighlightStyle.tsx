import { useEffect, useId, useState } from 'preact/hooks';
import {
  type HighlightStyle as Style,
  highlightSheet,
  swatchOf,
} from '../core/highlights/highlight-style.ts';
import { type Ground, visibilityOn } from '../core/highlights/visibility.ts';
import {
  MARK_COLOURS,
  MARK_SHAPES,
  type MarkColour,
  type SettingsChange,
  type SettingsInForce,
} from '../core/settings.ts';
import { Choice } from './Choice.tsx';
import { Locked } from './Locked.tsx';
import { useWording } from './wording.tsx';

/** Pages as there are many; options.css paints them alike. */
const GROUNDS = {
  white: { paper: '#ffffff', ink: '#1f1c18' },
  dark: { paper: '#16181c', ink: '#e8e6e3' },
  sepia: { paper: '#f3e6cc', ink: '#3b2f1e' },
  blue: { paper: '#0f3d66', ink: '#ffffff' },
} satisfies Record<string, Ground>;

const NAMES = Object.keys(GROUNDS) as readonly (keyof typeof GROUNDS)[];

const isOwn = (colour: MarkColour): colour is `#${string}` => colour.startsWith('#');

/** How mentions are painted, shown on pages of several colours, and said where it is hard to see. */
export function HighlightStyle({
  settings,
  onChange,
}: {
  settings: SettingsInForce;
  onChange(change: SettingsChange): void;
}) {
  const { say } = useWording();
  const { organisation, markShape } = settings;
  // While one picks a colour, the samples follow; it is kept when one has picked.
  const [picking, setPicking] = useState<MarkColour | null>(null);
  const markColour = picking ?? settings.markColour;
  const isLocked = (name: keyof Style) => organisation?.locked.includes(name) ?? false;
  return (
    <>
      <Locked if={isLocked('markShape')}>
        <Choice
          legend={say('options_shape')}
          values={MARK_SHAPES}
          chosen={markShape}
          words={(shape) => say(`options_shape_${shape}`)}
          onChange={(shape) => onChange({ markShape: shape })}
        />
      </Locked>
      <Locked if={isLocked('markColour')}>
        <Colour
          colour={markColour}
          onPick={setPicking}
          onChange={(colour) => {
            setPicking(null);
            onChange({ markColour: colour });
          }}
        />
      </Locked>
      <Samples style={{ markShape, markColour }} />
    </>
  );
}

interface ColourProps {
  readonly colour: MarkColour;
  onPick(colour: MarkColour): void;
  onChange(colour: MarkColour): void;
}

function Colour({ colour, onPick, onChange }: ColourProps) {
  const { say } = useWording();
  const id = useId();
  const chosen = isOwn(colour) ? 'own' : colour;
  return (
    <>
      <Choice
        legend={say('options_colour')}
        values={[...MARK_COLOURS, 'own']}
        chosen={chosen}
        words={(value) => (
          <>
            {value !== 'own' && (
              <span class="swatch" style={{ background: swatchOf(value as MarkColour) }} aria-hidden="true" />
            )}
            {say(`options_colour_${value}`)}
          </>
        )}
        // One's own begins with what there was.
        onChange={(value) => onChange(value === 'own' ? swatchOf(colour) : (value as MarkColour))}
      />
      {isOwn(colour) && (
        <div class="field">
          <label for={id}>{say('options_colour_pick')}</label>
          <input
            id={id}
            type="color"
            value={colour}
            onInput={(event) => onPick(event.currentTarget.value as MarkColour)}
            onChange={(event) => onChange(event.currentTarget.value as MarkColour)}
          />
        </div>
      )}
    </>
  );
}

function Samples({ style }: { style: Style }) {
  const { say, parts } = useWording();
  const { markShape, markColour } = style;
  useEffect(() => {
    // Made by the browser, not written into the page, so that our own policy lets it.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(highlightSheet({ markShape, markColour }, '.ground mark, .preview mark'));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [markShape, markColour]);
  const seen = NAMES.map((name) => ({ name, ...visibilityOn(GROUNDS[name], style) }));
  return (
    <>
      <ul class="grounds" aria-label={say('options_samples')}>
        {seen.map(({ name, line, isEnough }) => (
          <li key={name}>
            <p class={`ground ground-${name}`}>
              {parts('options_sample', <mark>{say('options_preview_term')}</mark>)}
            </p>
            <p class={isEnough ? 'aside' : 'wrong'}>
              {say(
                isEnough ? 'options_contrast' : 'options_contrast_low',
                say(`options_ground_${name}`),
                // Cut, not rounded: 2.96 is not 3.
                Math.floor(line * 10) / 10,
              )}
            </p>
          </li>
        ))}
      </ul>
      <p role="status" class="wrong">
        {seen.some(({ isEnough }) => !isEnough) && say('options_contrast_warning')}
      </p>
    </>
  );
}

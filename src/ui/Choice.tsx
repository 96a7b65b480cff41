import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly values: readonly T[];
  readonly chosen: T;
  /** What stands beside each button. */
  words(value: T): ComponentChildren;
  onChange(value: T): void;
}

/** One of a few, all in sight. */
export function Choice<T extends string>({ legend, values, chosen, words, onChange }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChange(value)}
          />
          <span>{words(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}

import { expect, test } from 'vitest';
import { messageSource } from '../../src/ui/message-source.ts';

const say = messageSource({
  bare: { message: 'Hello' },
  named: { message: '$A$ and $b$, $a$', placeholders: { a: { content: '$1' }, b: { content: '($2)' } } },
  numbered: { message: '$2 before $1' },
  unknown: { message: 'x $C$ y' },
});

test.each([
  ['bare', [], 'Hello'],
  ['named', ['1', '2'], '1 and (2), 1'],
  ['named', ['1'], '1 and (), 1'],
  ['numbered', ['1', '2'], '2 before 1'],
  ['unknown', ['1'], 'x  y'],
  ['named', ['$2', '$b$'], '$2 and ($b$), $2'],
  ['none', [], ''],
  ['toString', [], ''],
])('%s of %j', (key, values, said) => {
  expect(say(key, values)).toBe(said);
});

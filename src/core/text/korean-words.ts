import { HANGUL, kindOf, unitAt } from './fold-char.ts';

/**
 * What may follow a Korean noun within its word: plural, honorific, origin and side suffixes, then particles and
 * forms of the copula, which pile up (에서부터는). After the National Institute of Korean Language's list of
 * particles (조사); compounds (북한 + 인권) are not here.
 */
const SUFFIXES = '들|씨|님|측|쪽|산|식|제|발|형|판|군|간|내|외|계|급|용|권|행|전|후|시|적';
const PARTICLES =
  '은|는|이|가|을|를|의|와|과|도|만|에|로|으로|께|께서|에서|에게|에게서|한테|부터|까지|마저|조차|보다|처럼|같이|뿐|만큼|대로|마다|' +
  '밖에|커녕|랑|이랑|하고|나|이나|란|이란|라|이라|야|이야|여|이여|든|이든|엔|선|에선|에겐|론|으론|서|써|끼리|치고|더러|' +
  '며|이며|고|이고|라고|이라고|라는|이라는|라며|이라며|라면|이라면|라도|이라도|라서|이라서|다|이다|인|임|일|였다|이었다|였던|이었던|' +
  '였고|이었고|인데|인지|인가|이지만|지만|이므로|므로|이자|자|입니다|이에요|예요|이죠|죠|이냐|냐|니|이니|요';
const ENDING = new RegExp(`^(?:${SUFFIXES})?(?:${PARTICLES})*$`);
const PARTICLE_ENDING = new RegExp(`^(?:${PARTICLES})*$`);

/** No pile of particles is longer; what is cut here is a compound. */
const LONGEST_ENDING = 8;

/**
 * Whether a noun that ends before `at` ends its word there, but for suffixes and particles: 북측은, 제재를, but not
 * 조선업. A noun of one syllable takes particles only.
 */
export function endsKoreanWord(text: string, at: number, syllables: number): boolean {
  let end = at;
  while (end < text.length && kindOf(unitAt(text, end)) === HANGUL)
    if (++end - at > LONGEST_ENDING) return false;
  return end === at || (syllables > 1 ? ENDING : PARTICLE_ENDING).test(text.slice(at, end));
}

/**
 * Whether a noun may begin at `at`: no syllable before it, or only one that is put before names of states and
 * people (반북한, 친북한, 주북한).
 */
export function startsKoreanWord(text: string, at: number, takesPrefix: boolean): boolean {
  if (kindOf(unitAt(text, at - 1)) !== HANGUL) return true;
  return (
    takesPrefix && '대반친탈주방'.includes(text[at - 1] as string) && kindOf(unitAt(text, at - 2)) !== HANGUL
  );
}

const TRAILING = new RegExp(`^(.{2,}?)(?:${PARTICLES})+$`);

/** A Korean word without the particles at its end, where two syllables or more stay: 북한에서는 → 북한. */
export function withoutParticles(word: string): string {
  return TRAILING.exec(word)?.[1] ?? word;
}

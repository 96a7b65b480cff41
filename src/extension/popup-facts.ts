/**
 * What an opening of the popup is made of. The background asks for it first, to draw the first look; the popup, which
 * goes on from there, is given the same answers to the same questions and need not ask again.
 */
import type { Still } from '../ui/still.ts';
import type { PopupAccess } from './popup-session.ts';
import type { PopupTab } from './popup-tab.ts';

/** What a reader sees first, drawn. */
export interface FirstLook {
  /** BCP 47 tag and direction of its words. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly drawn: readonly Still[];
}

/** The questions of every opening. */
export type PopupQuestions = Pick<
  PopupAccess,
  'settings' | 'report' | 'rankExcerpts' | 'documents' | 'describeConcepts'
>;

/** What each of them was answered the first time, as far as it was asked. */
export type PopupFacts = { readonly [Q in keyof PopupQuestions]?: Awaited<ReturnType<PopupQuestions[Q]>> };

export type FactsOfTab = PopupFacts & { readonly tab: PopupTab };

/** Keeps in `facts` what the questions are answered. */
export function keepingFacts(ask: PopupQuestions): { questions: PopupQuestions; facts: PopupFacts } {
  const facts: { -readonly [Q in keyof PopupFacts]: PopupFacts[Q] } = {};
  return {
    facts,
    questions: {
      settings: async () => (facts.settings = await ask.settings()),
      report: async () => (facts.report = await ask.report()),
      rankExcerpts: async (question) => (facts.rankExcerpts = await ask.rankExcerpts(question)),
      documents: async () => (facts.documents = await ask.documents()),
      describeConcepts: async (concepts) => (facts.describeConcepts = await ask.describeConcepts(concepts)),
    },
  };
}

type OfPage = Omit<PopupQuestions, 'settings'>;

/** Answers the first question of each kind by `known`, where that says something, and all others by asking. */
export function answeringFrom(known: Promise<PopupFacts | null>, ask: OfPage): OfPage {
  const asked = new Set<keyof PopupFacts>();
  const first = async <Q extends keyof OfPage>(question: Q): Promise<PopupFacts[Q] | undefined> => {
    if (asked.has(question)) return undefined;
    asked.add(question);
    return (await known)?.[question];
  };
  return {
    report: async () => (await first('report')) ?? ask.report(),
    rankExcerpts: async (question) =>
      // Only the page's own question was asked before.
      (question.kind === 'page' ? await first('rankExcerpts') : undefined) ?? ask.rankExcerpts(question),
    documents: async () => (await first('documents')) ?? ask.documents(),
    describeConcepts: async (concepts) => (await first('describeConcepts')) ?? ask.describeConcepts(concepts),
  };
}

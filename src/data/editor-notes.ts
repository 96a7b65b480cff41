import type { EditorNote } from '../core/documents/background-document.ts';

const REVIEW_ENDED =
  'The review was completed on April 30, 2021; the White House named the result a calibrated, practical approach.';
const REVIEW_SOURCE =
  'White House, press gaggle by Press Secretary Jen Psaki aboard Air Force One, April 30, 2021';
const REFUSAL =
  'On March 18, 2021, First Vice Foreign Minister Choe Son Hui confirmed the attempts at contact and said that they would go on being ignored.';
const REFUSAL_SOURCE = 'Statement by Choe Son Hui, Korean Central News Agency, March 18, 2021';
const FIRST_LAUNCH =
  'On March 25, 2021, North Korea fired two short-range ballistic missiles, the first since President Biden took office.';
const FIRST_LAUNCH_SOURCE =
  'South Korean Joint Chiefs of Staff, March 25, 2021; Korean Central News Agency, March 26, 2021';

/**
 * What has overtaken the editorial. A note says what happened and when, judges nothing, and can be looked up. Before
 * adding one: does the sentence, read today without it, mislead?
 */
export const editorNotes: readonly EditorNote[] = [
  { sentence: 'p1s1', date: '2021-04-30', text: REVIEW_ENDED, source: REVIEW_SOURCE },
  {
    sentence: 'p1s1',
    date: '2021-05-21',
    text: 'Sung Kim was named special representative for North Korea on May 21, 2021.',
    source: 'Remarks by President Biden and President Moon at a press conference, White House, May 21, 2021',
  },
  {
    sentence: 'p1s2',
    date: '2021-03-18',
    text: 'The secretaries met their counterparts in Tokyo on March 16 and in Seoul on March 18, 2021.',
    source:
      'Joint statements of the US–Japan Security Consultative Committee, March 16, 2021, and of the Republic of Korea–US foreign and defense ministerial meeting, March 18, 2021',
  },
  { sentence: 'p1s2', date: '2021-04-30', text: REVIEW_ENDED, source: REVIEW_SOURCE },
  { sentence: 'p1s3', date: '2021-03-18', text: REFUSAL, source: REFUSAL_SOURCE },
  { sentence: 'p2s1', date: '2021-04-30', text: REVIEW_ENDED, source: REVIEW_SOURCE },
  {
    sentence: 'p2s4',
    date: '2025-01-20',
    text: 'Joe Biden was president until January 20, 2025.',
    source: 'Inauguration of the 47th president of the United States, January 20, 2025',
  },
  {
    sentence: 'p3s3',
    date: '2025-01-20',
    text: 'Donald Trump, the former president named here, took office again on January 20, 2025.',
    source: 'Inauguration of the 47th president of the United States, January 20, 2025',
  },
  { sentence: 'p4s1', date: '2021-03-18', text: REFUSAL, source: REFUSAL_SOURCE },
  {
    sentence: 'p4s3',
    date: '2021-07-27',
    text: 'The lines between the two Koreas were restored on July 27, 2021, and have been cut again since.',
    source:
      'Announcements of the Blue House and of the Korean Central News Agency, July 27, 2021; South Korean Ministry of Unification, August 10, 2021',
  },
  {
    sentence: 'p4s3',
    date: '2024-01-15',
    text: 'On January 15, 2024, Kim Jong Un gave up unification as a goal and called South Korea the principal enemy.',
    source: "Speech to the Supreme People's Assembly, Korean Central News Agency, January 16, 2024",
  },
  { sentence: 'p4s4', date: '2021-03-25', text: FIRST_LAUNCH, source: FIRST_LAUNCH_SOURCE },
  { sentence: 'p3s2', date: '2021-03-25', text: FIRST_LAUNCH, source: FIRST_LAUNCH_SOURCE },
  { sentence: 'p5s3', date: '2021-04-30', text: REVIEW_ENDED, source: REVIEW_SOURCE },
];

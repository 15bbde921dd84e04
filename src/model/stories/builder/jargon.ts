import { clearAndShort, type AdviceOrigin, type Wording } from './advice.ts';

const reason = 'Somebody who does not work in a school may not know the word.';

const term = (id: string): AdviceOrigin => ({ entry: `glossary/${id}`, at: 'summary' });

/** Words of the trade, what they mean in words of every day, and where that is explained. */
const words: readonly (readonly [instead: string, origin: AdviceOrigin, ...phrases: string[]])[] = [
  // What the glossary of this site explains.
  [
    'a team of teachers that meets regularly to improve what its students learn',
    term('professional-learning-community'),
    'professional learning community',
    'professional learning communities',
  ],
  ['checks of learning while it happens', term('formative-assessment'), 'formative assessment'],
  ['one check that all teachers of a team give', term('common-formative-assessment'), 'common formative assessment'],
  ['a table by which work is judged in the same way by everyone', term('rubric'), 'rubric'],
  ['a goal that says what is to be reached, and by when', term('smart-goal'), 'smart goal'],
  [
    'a short cycle: plan a change, try it, study what came of it, act',
    term('pdsa'),
    'plan-do-study-act',
    'plan do study act',
    'pdsa cycle',
  ],
  ['credit for one thing an educator can do', term('microcredential'), 'microcredential', 'micro-credential'],
  [
    'students move on when they show what they have learned',
    term('competency-based-education'),
    'competency-based',
    'competency based',
  ],
  [
    'grades by how far a student has come with each standard',
    term('mastery-based-grading'),
    'mastery-based grading',
    'standards-based grading',
  ],
  [
    'planning that starts with what students should learn',
    term('backward-design'),
    'backward design',
    'backwards design',
  ],
  ['the few standards that matter most', term('power-standards'), 'power standard', 'priority standard'],
  ['a short task at the end of a lesson', term('exit-ticket'), 'exit ticket', 'exit slip'],
  ['several people lead', term('distributed-leadership'), 'distributed leadership'],
  ['what educators build up when they learn alone and together', term('professional-capital'), 'professional capital'],
  ['trust between the adults in a school', term('relational-trust'), 'relational trust'],
  ['teaching both face to face and with technology', term('blended-learning'), 'blended learning'],
  ['short cycles in which a team tests an idea', term('improvement-science'), 'improvement science'],
  ['feeling safe to make mistakes in front of colleagues', term('psychological-safety'), 'psychological safety'],
  [
    'as it was designed',
    { entry: 'guides/fidelity-and-adaptation', at: 'title' },
    'with fidelity',
    'implementation fidelity',
    'fidelity of implementation',
  ],
  // What is plainly said in another way.
  ['teaching', clearAndShort, 'pedagogy', 'pedagogies', 'pedagogical', 'instructional practices'],
  ['help that is taken away step by step', clearAndShort, 'scaffold', 'scaffolded', 'scaffolding'],
  ['teaching that fits each student', clearAndShort, 'differentiated instruction', 'differentiation'],
  [
    'what people can do now that they could not do before',
    clearAndShort,
    'capacity building',
    'capacity-building',
    'build capacity',
    'building capacity',
    'built capacity',
  ],
  ['who they are: families, teachers, the board', clearAndShort, 'stakeholder'],
  ['at work, during the day', clearAndShort, 'job-embedded', 'job embedded'],
  ['what the numbers show', clearAndShort, 'data-driven', 'data driven', 'data-informed'],
  ['which ones, and how you know', clearAndShort, 'best practice', 'evidence-based practice', 'promising practice'],
  ['how well it works', clearAndShort, 'efficacy'],
  ['use', clearAndShort, 'leverage', 'leveraged', 'leveraging', 'utilize', 'utilized', 'utilizing', 'utilization'],
  ['help', clearAndShort, 'facilitate', 'facilitated', 'facilitating'],
  ['start', clearAndShort, 'operationalize', 'operationalized', 'onboarding'],
  [
    'good textbooks and lessons',
    clearAndShort,
    'high-quality instructional materials',
    'high quality instructional materials',
  ],
  ['at the same time, or together', clearAndShort, 'synergy', 'synergies', 'synergistic'],
  ['what changed', clearAndShort, 'paradigm shift', 'transformational change', 'transformative'],
  [
    'help in three steps, for all, for some and for a few',
    clearAndShort,
    'multi-tiered system of supports',
    'multi-tiered systems of support',
    'tiered support',
    'tiered intervention',
  ],
  ['a test at the end', clearAndShort, 'summative assessment'],
  ['teachers in different grades', clearAndShort, 'vertical alignment', 'vertically aligned'],
  ['knowing how one learns', clearAndShort, 'metacognition', 'metacognitive'],
];

/** Jargon, each word with what might be said for it. */
export const jargon: readonly Wording[] = words.map(([instead, origin, ...phrases]) => ({
  ...{ id: phrases[0] ?? instead, phrases, instead, reason, origin },
}));

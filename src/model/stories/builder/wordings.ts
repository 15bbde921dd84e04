import type { AdviceOrigin, Wording } from './advice.ts';

const toPrefer: AdviceOrigin = { entry: 'guides/talk-about-inequality', at: 'Words to prefer' };
const underserved: AdviceOrigin = { entry: 'glossary/underserved-students', at: 'meaning' };

/**
 * Words that point at students where something else is meant. Only the first two rest on the study of "achievement gap"
 * language, as the notice of it tells; the others are the advice of this site, which says so where it stands.
 */
export const wordings: readonly Wording[] = [
  {
    id: 'racial-achievement-gap',
    phrases: ['racial achievement gap', 'racial gap in achievement', 'racial gaps in achievement'],
    instead: 'racial inequality in educational outcomes',
    reason:
      'In a national survey experiment, teachers gave the issue a higher priority when they read these words than when they read “racial achievement gap”.',
    origin: { source: 'tlp-essentials-2019', at: 'p. 20' },
  },
  {
    id: 'achievement-gap',
    phrases: ['achievement gap', 'gap in achievement', 'gaps in achievement'],
    instead: 'inequality in outcomes, or opportunity gap',
    reason:
      'Critics say that the phrase looks at deficits, and leaves out what structures and systems do to make results differ.',
    origin: { source: 'tlp-essentials-2019', at: 'Rethinking "achievement gap" terminology' },
  },
  {
    id: 'gap-in-courses',
    phrases: ['gap in advanced courses', 'gaps in advanced courses', 'course gap', 'gap in course-taking'],
    instead:
      'inequality in opportunity, with what is missing and where: two of our five schools offer no algebra in grade 8',
    reason: 'It names what students were not offered.',
    origin: toPrefer,
  },
  {
    id: 'low-performers',
    phrases: [
      ...['low performer', 'low-performing student', 'low performing student', 'underperforming student'],
      ...['low achiever', 'low-achieving student', 'low achieving student'],
    ],
    instead: 'students who have not met the standard yet',
    reason: 'It tells a result so far, not a kind of person.',
    origin: toPrefer,
  },
  {
    id: 'at-risk-students',
    phrases: [
      ...[
        'at-risk student',
        'at risk student',
        'student at risk',
        'students at risk',
        'at-risk youth',
        'at-risk children',
      ],
      ...['at-risk kid', 'at-risk learner'],
    ],
    instead: 'what the risk is: students who miss class because the bus comes late',
    reason: 'The risk has a cause, and adults can do something about it.',
    origin: toPrefer,
  },
  {
    id: 'families-who-do-not-come',
    phrases: [
      ...['families who do not come', "families who don't come", 'families that do not come'],
      ...['parents who do not come', "parents who don't come", 'uninvolved parent', 'uninvolved families'],
      ...['hard-to-reach families', 'hard to reach families', 'hard-to-reach parent'],
    ],
    instead: 'families we have not reached',
    reason: 'The next step is ours.',
    origin: toPrefer,
  },
  {
    id: 'face-challenges',
    phrases: ['students face challenges', 'students who face challenges', 'students facing challenges'],
    instead: 'who they are, and the rule or the practice behind it',
    reason: 'General words hide both.',
    origin: toPrefer,
  },
  {
    id: 'students-lack',
    phrases: [
      'students lack',
      'students who lack',
      'students lacked',
      'students lacking',
      'children lack',
      'children who lack',
    ],
    instead: 'what they were not given, and by whom',
    reason: 'It makes a difference whether a sentence says what students lack, or what they were not given.',
    origin: { entry: 'guides/talk-about-inequality', at: 'Try it on one page' },
  },
  {
    id: 'minorities',
    phrases: ['minority student', 'minorities'],
    instead: 'the name that people choose for themselves',
    reason: 'One word for many groups says little of any of them; where you are not sure of a name, ask.',
    origin: toPrefer,
  },
  {
    id: 'disadvantaged-students',
    phrases: [
      ...['disadvantaged student', 'disadvantaged children', 'disadvantaged youth', 'disadvantaged kid'],
      ...['underprivileged student', 'underprivileged children', 'deprived children', 'deprived student'],
    ],
    instead: 'underserved students, with what they were given less of',
    reason: '“Underserved” is about what systems have not given, not about what a student is.',
    origin: underserved,
  },
  {
    id: 'special-needs',
    phrases: [
      'special needs student',
      'special-needs student',
      'students with special needs',
      'special education student',
    ],
    instead: 'students with disabilities',
    reason: 'This site puts the student first.',
    origin: underserved,
  },
  {
    id: 'english-language-learners',
    phrases: ['english language learner', 'limited english proficient', 'lep student', 'non-english speaker'],
    instead: 'English learners',
    reason: 'It says what students are doing, in two words.',
    origin: { entry: 'glossary/english-learner', at: 'summary' },
  },
];

import type { Files } from '../../support/content-folder.ts';

/** What people fill in and look up, in a library of made-up entries: each is tied to some of the others. */
export const tools = {
  'frameworks/three-doors.md': `---
title: Three doors
summary: Three ways into a classroom.
kind: model
publisher: Rivera, A.
year: 2019
partName: The three doors
parts:
  - id: open
    title: Open
    text:
      - Anyone may come in [@atlas-2021, p. 20].
    from: A class of one's own.
    to: A class for everyone.
    question: Who came in this week?
    practices:
      - A sign on the door.
    pitfall: The sign stays when nobody may come in.
  - id: quiet
    title: Quiet
    text:
      - Nobody is disturbed.
examples:
  - case: mill-school
    part: open
    mark: described
    text: Teachers met in pairs [@atlas-2021, p. 21].
purposes: [reflect]
designs: [pairs]
cases: [mill-school]
fictional: true
reviewed: 2026-11-01
---
`,
  'protocols/door-talk.md': `---
title: Door talk
summary: Two teachers talk after a visit.
purposes: [reflect]
designs: [pairs]
cases: [mill-school]
standards: [lf-2011-data]
related:
  - entry: lenses/visit-notes
    reason: It is filled in before the talk.
audiences: [teachers]
minutes:
  total: 10
  basis: { source: atlas-2021, at: p. 22 }
steps:
  - title: Tell
    text: One tells what stood out.
    minutes: 5
  - title: Ask
    text: The other asks why.
    minutes: 5
groups:
  - id: after
    title: After the visit
    fields:
      - { id: seen, label: What stood out, kind: text }
      - { id: next, label: The next visit, kind: date }
fictional: true
reviewed: 2026-11-01
---

A talk takes ten minutes [@atlas-2021, p. 22].
`,
  'lenses/visit-notes.yaml': `title: Visit notes
summary: What to look at on a visit.
designs: [pairs, rounds]
related:
  - entry: protocols/door-talk
    reason: The talk comes after.
groups:
  - id: room
    title: The room
    fields:
      - id: voices
        label: Voices
        kind: rating
        options:
          - { id: few, label: Few }
          - { id: many, label: Many }
      - { id: visitor, label: Visitor, kind: line }
      - { id: host, label: Host, kind: line, differentFrom: visitor }
      - id: times
        label: Times
        kind: table
        columns:
          - { id: when, label: When, kind: date }
        blankRows: 3
fictional: true
reviewed: 2026-11-01
`,
  'lenses/door-check.yaml': `title: Door check
summary: Which doors stand open.
from:
  framework: three-doors
  levels: [Closed, Open]
fictional: true
reviewed: 2026-11-01
`,
  'cycles/later-bell.yaml': `title: A later bell
summary: A round of change to the bell.
status: done
place: Riverbend, Nebraska
aim: More visits.
measure:
  name: Visits in a week.
  points:
    - { when: Week 1, value: 2, source: atlas-2021, at: p. 23 }
    - { when: Week 2, value: 5, source: atlas-2021, at: p. 23 }
cases: [mill-school]
fictional: true
reviewed: 2026-11-01
`,
  'pathways/visitor.yaml': `title: The way of a visitor
summary: Two steps to become a visitor.
status: in-use
place: Riverbend Unified, Nebraska
tiers:
  - id: first
    title: First visit
    text: One visit.
    stipend: { value: 50, source: atlas-2021, at: p. 24 }
  - id: second
    title: Second visit
    text: Another visit.
    stipend: { value: 75, source: atlas-2021, at: p. 24 }
designs: [pairs]
related:
  - entry: credentials/host
    reason: Hosts have a credential.
fictional: true
reviewed: 2026-11-01
`,
  'credentials/host.yaml': `title: Host
summary: For teachers who host a visit.
months:
  - title: Month 1
    tasks:
      - Open the door.
designs: [pairs]
fictional: true
reviewed: 2026-11-01
`,
  'research/rivera-2019.md': `---
title: Rivera on visits
summary: What visits did in four schools.
works:
  - authors: ["Rivera, A."]
    year: 2019
findings:
  - Lessons had more questions [@atlas-2021, p. 8].
datasets: [visits-2021]
designs: [pairs]
fictional: true
reviewed: 2026-11-01
---
`,
  'datasets/visits-2021.yaml': `title: Visits in 2021
summary: How many teachers visit.
collected: "2021"
publisher: Rivera, A.
sample: Forty teachers [@atlas-2021, p. 25].
values:
  - { label: Each week, value: 60, unit: percent, source: atlas-2021, at: p. 25 }
  - { label: Each month, value: 30, unit: percent, source: atlas-2021, at: p. 25 }
  - { label: Visits, value: 80, source: atlas-2021, at: p. 25 }
chart:
  kind: bar
  title: How often teachers visit
  category: Teachers visit
  only: [Each week, Each month]
fictional: true
reviewed: 2026-11-01
`,
  'requirements/our-rule.yaml': `title: Our rule
summary: What our board asks.
level: local
law: Policy 5
asOf: 2026-11-01
requirements:
  - id: team
    title: A team
    citation: Policy 5, part 1
    asks: A team writes the plan [@atlas-2021, p. 27].
    who: our district
    fields: [governance.team]
    test: { kind: at-least, count: 3 }
    partly: true
    meet: Name at least three members.
  - id: quality
    title: Quality
    citation: Policy 5, part 2
    asks: The plan is good.
    who: our district
    meet: Say what is good.
related:
  - entry: frameworks/three-doors
    reason: A model that fits it.
fictional: true
reviewed: 2026-11-01
`,
  'organizations.yaml': `- id: doors-network
  title: Doors Network
  summary: Schools that open their doors.
  focus: [educator-learning]
  about:
    - It has four schools [@atlas-2021, p. 26].
  cases: [mill-school]
  fictional: true
  reviewed: 2026-11-01
`,
  'glossary.yaml': `- id: open-door
  title: Open door
  summary: A class that others may visit.
  linked: [open door]
  meaning:
    - Others may visit at any time [@atlas-2021, p. 27].
  related:
    - entry: frameworks/three-doors
      reason: One of its doors.
  fictional: true
  reviewed: 2026-11-01
`,
} as const satisfies Files;

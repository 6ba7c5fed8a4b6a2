import { prompts, type PromptCode, type SectionKind } from '#src/domain/weighing/section.ts'
import type { Worded } from './public-values.ts'

/** The question behind each prompt code, in plain words. Our own wording, a proposal, never a norm. */
export const promptTexts: Readonly<Record<PromptCode, Worded>> = {
  task: { nl: 'Wie gaf ons deze taak?', en: 'Who gave us this task?' },
  foreseeable: {
    nl: 'Kunnen mensen dit gebruik verwachten als zij de wet lezen?',
    en: 'Could people expect this use from reading the law?',
  },
  boundaries: { nl: 'Wie stelde de grenzen?', en: 'Who set the boundaries?' },
  explainable: {
    nl: 'Kunnen we het uitleggen met de inwoner erbij?',
    en: 'Can we explain it with the resident in the room?',
  },
  checkable: { nl: 'Kan een buitenstaander het controleren?', en: 'Can an outsider check it?' },
  redress: { nl: 'Hoe maken we een fout goed?', en: 'How do we put a mistake right?' },
  trust: {
    nl: 'Groeit of daalt het vertrouwen, en van wie?',
    en: 'Does trust grow or shrink, and whose?',
  },
  notices: { nl: 'Wat merkt iemand?', en: 'What does a person notice?' },
  words: { nl: 'In welke woorden hoort iemand het?', en: 'In which words is a person told?' },
  human: { nl: 'Wanneer spreekt iemand een mens?', en: 'When does a person speak to a human?' },
  effort: {
    nl: 'Wat moet iemand doen, bewijzen of begrijpen?',
    en: 'What must a person do, prove or understand?',
  },
  unable: { nl: 'En als iemand het niet lukt?', en: 'And if a person cannot manage?' },
  suspicion: { nl: 'Wie krijgt hulp, en wie wantrouwen?', en: 'Who meets help, and who meets suspicion?' },
  repair: { nl: 'Hoe zeggen we sorry?', en: 'How do we say sorry?' },
  capacity: {
    nl: 'Hebben we de mensen en de kennis om dit goed te doen?',
    en: 'Do we have the people and the knowledge to do this well?',
  },
  supplier: {
    nl: 'Van welke leverancier hangen we af, en kunnen we weg?',
    en: 'Which supplier do we depend on, and can we leave?',
  },
  money: {
    nl: 'Wat kost het per jaar, en wie betaalt dat?',
    en: 'What does it cost per year, and who pays?',
  },
  insight: {
    nl: 'Weten we hoe het werkt, en mogen we dat laten zien?',
    en: 'Do we know how it works, and may we show it?',
  },
  register: { nl: 'Waar kunnen mensen het nalezen?', en: 'Where can people read about it?' },
  limits: { nl: 'Wat blijft geheim, en waarom?', en: 'What stays secret, and why?' },
  groups: {
    nl: 'Welke groepen worden anders behandeld, en hoe weten we dat?',
    en: 'Which groups are treated differently, and how do we know?',
  },
  justification: {
    nl: 'Is er een goede reden voor dat verschil, en kan het met minder?',
    en: 'Is there a good reason for that difference, and could it be smaller?',
  },
  bound: {
    nl: 'Welke grens stelt het bestuur, en in welke woorden?',
    en: 'Which limit does the body set, and in which words?',
  },
  whoDecides: { nl: 'Wie beslist, en wanneer?', en: 'Who decides, and when?' },
  room: {
    nl: 'Heeft die mens tijd en ruimte om nee te zeggen?',
    en: 'Does that human have the time and room to say no?',
  },
  stop: { nl: 'Wie mag het stoppen, en hoe?', en: 'Who may stop it, and how?' },
}

/** Questions that help to think of what comes later or indirectly. Hints beside the form; nobody has to answer them. */
export const longTermHints: readonly Worded[] = [
  { nl: 'Welke gewoonte krijgen medewerkers hierdoor?', en: 'What habit does this create in staff?' },
  {
    nl: 'Wat gebeurt er met mensen die nooit worden gekozen?',
    en: 'What happens to people who are never selected?',
  },
  {
    nl: 'Waarvoor gebruiken we deze gegevens over vijf jaar?',
    en: 'What will these data be used for in five years?',
  },
  { nl: 'Wat kan straks niet meer zonder dit algoritme?', en: 'What becomes impossible without it?' },
  { nl: 'Welke volgende stap wordt hierdoor makkelijk?', en: 'Which next step does it make easy?' },
  {
    nl: 'Wat doet het met de buurt, het milieu, het werk en de leveranciers?',
    en: 'What does it do to the neighbourhood, the environment, labour and suppliers?',
  },
]

/** The prompts of one section with their texts, in their order. */
export const promptsOf = (section: SectionKind): readonly { readonly code: PromptCode; readonly text: Worded }[] =>
  prompts[section].map((code) => ({ code, text: promptTexts[code] }))

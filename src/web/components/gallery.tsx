import { Button, ButtonForm, ButtonGroup, ButtonLink } from './button.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from './choices.tsx'
import { ConfirmLeave } from './confirm-leave.tsx'
import { DayText, MomentText } from './day-text.tsx'
import { Filters } from './filters.tsx'
import { DayBox, FileBox, HiddenField, Select, TextArea, TextBox } from './form.tsx'
import { formView, type FormView } from './form-view.ts'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import { Pagination } from './pagination.tsx'
import { DataTable } from './table.tsx'
import {
  Answers,
  Byline,
  Details,
  Downloads,
  Empty,
  Facts,
  Item,
  Items,
  Label,
  Late,
  Notice,
  PageSplit,
  ProvisionalLabel,
  Section,
  SourceLine,
  Timeline,
  Voice,
} from './text.tsx'

const wrong = [
  { field: 'title', message: 'Vul een titel in' },
  { field: 'answer', message: 'Kies een antwoord' },
  { field: '', message: 'Dit dossier is intussen veranderd' },
]

/** Every component once, with and without mistakes: what the tests look at. */
export function Gallery({ frame, faulty }: { frame: Frame; faulty: boolean }) {
  const form = formView(frame, { answer: 'unknown', who: ['residents'], text: 'Kort' }, faulty ? wrong : [])
  return (
    <Page
      frame={frame}
      title="Alle onderdelen"
      kicker="Beeldtaal"
      lead="Zo ziet elk onderdeel eruit, met en zonder fouten."
      crumbs={[{ href: '/', label: 'Voorpagina' }]}
      errors={form.errors}
      head={<Byline items={[{ label: 'Bestuursorgaan', value: 'college' }]} />}
      subnav={{
        label: 'Dossier',
        items: [
          { href: '/x', label: 'Gegevens', current: true },
          { href: '/y', label: 'Route', current: false },
        ],
      }}
    >
      <PageSplit>
        <Texts frame={frame} />
        <Sides frame={frame} />
      </PageSplit>
      <Section id="formulier" title="Formulier" split why="Wie een formulier invult, ziet waarom iets wordt gevraagd.">
        <GalleryForm form={form} />
      </Section>
    </Page>
  )
}

function Texts({ frame }: { frame: Frame }) {
  return (
    <Section id="berichten" title="Berichten" why={<ProvisionalLabel words={frame.words} />}>
      <Items>
        <Item
          when={
            <>
              <strong>
                Besluit op <DayText day="2026-12-01" lang={frame.lang} format="weekday" />
              </strong>
              , met het college
            </>
          }
          title="Gaan we het algoritme gebruiken?"
          href="/werk/voorstellen/1"
          why="Waarom u? U bent wethouder Werk en Inkomen."
        >
          <p>Het algoritme vindt meer fouten dan een steekproef.</p>
          <SourceLine words={frame.words} kind="ownRule">
            mandaatregeling, artikel 7
          </SourceLine>
        </Item>
      </Items>
      <Voice>{'Wij vinden het verschil te groot.\n\nWij nemen het risico niet.'}</Voice>
      <DataTable
        caption="Algoritmes"
        columns={['Algoritme', 'Waar staat het?']}
        rows={[
          {
            id: '1',
            cells: [
              <a key="1" href="/werk/algoritmes/1">
                Chatbot
              </a>,
              <Label key="2">In gebruik</Label>,
            ],
          },
        ]}
        empty="Er is nog geen algoritme. De proceseigenaar kan het toevoegen."
      />
      <Pagination words={frame.words} position="Pagina 2 van 3" previous="?p=1" next="?p=3" />
      <Answers items={[{ label: 'Wat merkt iemand ervan?', value: <p>Een brief.</p> }]} />
    </Section>
  )
}

function Sides({ frame }: { frame: Frame }) {
  return (
    <Section id="zorgen" title="Dit baart zorgen">
      <Items small>
        <Item when={<Late>3 dagen te laat</Late>} title="Meten of ouderen minder bellen">
          Verantwoordelijk: team Klantcontact.
        </Item>
      </Items>
      <Empty>Nog geen signalen. Iedereen kan er een doorgeven.</Empty>
      <Notice title="Let op" warning>
        Dit veranderde op <MomentText moment="2026-11-23T10:00:00Z" lang={frame.lang} />.
      </Notice>
      <p>
        <Label kind="ink">Gestopt</Label> <Label kind="warning">Te laat</Label> <Label kind="open">Nog open</Label>
      </p>
      <Facts items={[{ label: 'Leverancier', value: 'Niet bekend' }]} />
      <Timeline
        events={[
          { id: 'a', when: <DayText day="2026-11-20" lang={frame.lang} />, text: <p>Gestopt door een medewerker</p> },
        ]}
      />
      <Details summary="Waarom ligt dit hier?">
        <p>Door regel 28.</p>
      </Details>
      <Downloads files={[{ href: '/besluit.pdf', label: 'Besluit (PDF)', note: 'om te lezen' }]} />
    </Section>
  )
}

function GalleryForm({ form }: { form: FormView }) {
  return (
    <>
      <Filters action="/werk" label="Zoek" submit="Zoek" clear={{ href: '/werk', label: 'Toon alles' }}>
        <TextBox form={{ ...form, prefix: 'f-', errors: [] }} name="q" label="Woord" type="search" />
      </Filters>
      <ConfirmLeave>
        <form className="ws-form" method="post" action="/werk" encType="multipart/form-data">
          <HiddenField name="revision" value={3} />
          <TextBox
            form={form}
            name="title"
            label="Titel"
            hint="Vraag iets, geef geen uitkomst."
            why="Het bestuur leest dit eerst."
          />
          <TextArea form={form} name="text" label="Motivering" voice max={400} optional />
          <Select form={form} name="body" label="Bestuursorgaan" choices={[{ value: 'college', label: 'College' }]} />
          <RadioGroup
            form={form}
            name="answer"
            label="Uw antwoord"
            choices={[
              { value: 'no', label: 'Nee', hint: 'Ik kan het uitleggen' },
              { value: 'unknown', label: 'Weet ik niet' },
              { value: 'forbidden', label: 'Gebruiken', refused: 'Mag niet van de wet' },
            ]}
          />
          <CheckboxGroup
            form={form}
            name="who"
            label="Voor wie"
            inline
            choices={[{ value: 'residents', label: 'Inwoners' }]}
          />
          <Checkbox form={form} name="known" label="Ik heb dit gelezen" />
          <DayBox form={form} name="day" label="Uiterlijk op" />
          <FileBox form={form} name="file" label="Bestand" accept="application/pdf" />
          <ButtonGroup>
            <Button>Bewaar</Button>
            <Button primary={false} name="later" value="1">
              Bewaar voor later
            </Button>
            <ButtonLink href="/werk">Terug</ButtonLink>
          </ButtonGroup>
        </form>
      </ConfirmLeave>
      <ButtonForm action="/weg" fields={{ id: 'x' }}>
        Trek in
      </ButtonForm>
    </>
  )
}

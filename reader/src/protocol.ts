// Written from the records of src/Motive.Protocol and of the engine; a test compares it. Set MOTIVE_ACCEPT=1 for the tests to write it anew.

export interface BeginRequest {
  seed?: number;
  player?: string;
  free?: boolean;
  set?: string[];
  believe?: string[];
  forbid?: string[];
}

export interface CastMember {
  name: string;
  display: string;
  sentences: string[];
  text: string;
  news: string[];
}

export interface CheckView {
  done: number;
  of: number;
  found?: StoryFindingGroup[];
  answered: number;
  played?: PlayableReport[];
}

export interface ChoiceLine {
  label: string;
  remark?: string;
  option?: PlayerOption;
  group: OptionGroup;
  members: ChoiceLine[];
  named?: number;
}

export interface ChoicePage {
  who: string;
  news: string[];
  noReason?: string;
  lines: ChoiceLine[];
  wait?: ChoiceLine;
  more: ChoiceSection[];
}

export interface ChoiceSection {
  heading?: string;
  summary: string;
  lines: ChoiceLine[];
}

export interface Explanation {
  known: boolean;
  paragraphs: string[];
}

export interface ForcedAct {
  at: number;
  act: string;
}

export interface GestureReading {
  text: string;
  right?: boolean;
}

export interface GestureReadings {
  doer: string;
  readings: GestureReading[];
  truth?: string;
}

export interface MapPlace {
  name: string;
  display: string;
  here: boolean;
  people: string[];
  ways: MapWay[];
  text: string;
}

export interface MapWay {
  to: string;
  minutes: number;
}

export interface Message {
  id?: number;
  do: string;
  files?: SourceText[];
  main?: string;
  request?: BeginRequest;
  save?: string;
  option?: number;
  change?: string;
  reading?: number;
  event?: number;
  who?: string;
  act?: string;
  seeds?: number;
  titled?: string;
  playable?: boolean;
  page?: string;
}

export interface NewsCard {
  fact: string;
  text: string;
  moments: NewsMoment[];
}

export interface NewsHand {
  who: string;
  display: string;
  holds: NewsHold;
  card?: string;
  text: string;
  thinks?: string;
  pictured?: NewsHold;
  changed: boolean;
}

export type NewsHold = 'up' | 'down' | 'wrong';

export interface NewsMoment {
  event: number;
  at?: StoryMoment;
  text?: string;
  so: string;
  hands: NewsHand[];
}

export interface Opening {
  story: StoryView;
  seed: number;
  runs: RunView[];
  firstWords?: string;
}

export type OptionGroup = 'here' | 'go' | 'leaveWith';

export type OptionKind = 'act' | 'say' | 'wait';

export interface Pin {
  event: number;
  deed: string;
  text: string;
}

export interface PlayableMeasure {
  name: string;
  value: number;
  unit: string;
  count: number;
  of: number;
  target?: string;
  missed: boolean;
}

export interface PlayableReport {
  who: string;
  runs: number;
  turns: number;
  seeds: number;
  tempers: string[];
  measures: PlayableMeasure[];
}

export interface PlayerOption {
  number: number;
  kind: OptionKind;
  label: string;
  reason?: string;
  outOfCharacter: boolean;
  foremost: boolean;
  answer: boolean;
  group: OptionGroup;
  minutes?: number;
  hurts: string[];
  undoes: boolean;
  phrase: string;
  action?: string;
  target?: string;
}

export interface Reply {
  id: number;
  error?: string;
  fault?: string;
  story?: StoryView;
  problems?: StoryMessage[];
  run?: RunView;
  readings?: GestureReadings;
  pins?: Pin[];
  explanation?: Explanation;
  cast?: CastMember[];
  map?: MapPlace[];
  cards?: NewsCard[];
  notes?: StoryNote[];
  turning?: TurningPoint;
  threads?: StoryThreads;
  passages?: StoryPassage[];
  suppositions?: Supposition[];
  searching?: boolean;
  whatIf?: WhatIfView;
  ahead?: boolean;
  test?: TestResult;
  untold?: UntoldEvent[];
  check?: CheckView;
  page?: string;
  save?: string;
}

export interface RunRequest {
  seed: number;
  player?: string;
  free: boolean;
  set: string[];
  believe: string[];
  forbid: string[];
  forced: ForcedAct[];
  thinking: string[];
  players: string[];
  away: string[];
  unending: boolean;
  hostFacts: string[];
  held: string[];
}

export interface RunView {
  request: RunRequest;
  now: StoryMoment;
  events: number;
  hash: string;
  from: number;
  passages: StoryPassage[];
  turn?: ChoicePage;
  gestures: number[];
  pins: Pin[];
  over: boolean;
  ends: StoryEnd[];
  remarks: string[];
}

export interface SourceText {
  path: string;
  text: string;
}

export interface StoryAct {
  name: string;
  parameters: StoryParameter[];
  manners: string[];
  nobodys: boolean;
}

export interface StoryChapter {
  number: number;
  title: string;
  starts: StoryMoment;
  pointsOfView: string[];
  beats: string[];
  endings: string[];
}

export interface StoryEnd {
  chapter: number;
  end: string;
  title?: string;
  decidedBy?: number;
  closed: StoryMoment;
}

export interface StoryEnding {
  chapter: number;
  id: string;
  title: string;
}

export interface StoryEntity {
  name: string;
  display: string;
  type: string;
  pronoun: string;
  voice?: string;
  role?: string;
  minutes?: number;
}

export interface StoryFact {
  name: string;
  parameters: StoryParameter[];
  values: string;
  least?: number;
  most?: number;
  rule: boolean;
}

export interface StoryFinding {
  kind: string;
  about: string;
  place: string;
  count: number;
  of: number;
  evidence: string;
  advice: string;
  words: number;
  answer?: string;
}

export interface StoryFindingGroup {
  kind: string;
  about: string;
  evidence: string;
  words: number;
  findings: StoryFinding[];
}

export interface StoryMessage {
  code: string;
  error: boolean;
  file: string;
  line: number;
  column: number;
  words: string;
  message: string;
  cure?: string;
  text: string;
}

export interface StoryMoment {
  day: number;
  time: string;
  minutes: number;
}

export interface StoryNote {
  event: number;
  at: StoryMoment;
  text: string;
}

export interface StoryOutline {
  title: string;
  author?: string;
  about?: string;
  blurb?: string;
  rating?: string;
  notes: string[];
  language: string;
  people: StoryEntity[];
  playable: string[];
  titlePage: TitlePage;
  places: StoryEntity[];
  things: StoryEntity[];
  facts: StoryFact[];
  acts: StoryAct[];
  chapters: StoryChapter[];
  ends: StoryEnding[];
  tests: string[];
}

export interface StoryParameter {
  name: string;
  type: string;
}

export interface StoryPassage {
  kind: string;
  text: string;
  event: number;
  pointOfView?: string;
  source?: number;
}

export interface StoryThread {
  name: string;
  display: string;
  stays: ThreadStay[];
}

export interface StoryThreads {
  people: StoryThread[];
  knots: ThreadKnot[];
}

export interface StoryView {
  outline: StoryOutline;
  fingerprint: string;
}

export interface Supposition {
  change: string;
  text: string;
}

export interface TestFinding {
  place: string;
  line: string;
  what: string;
  seeds: number[];
  request: RunRequest;
}

export interface TestResult {
  test: string;
  place: string;
  result: string;
  findings: TestFinding[];
  doubts: string[];
  runs: TestRunResult[];
}

export interface TestRunResult {
  seed: number;
  result: string;
  events: number;
  ended: string;
  beats: string[];
  limits?: string;
}

export interface ThreadKnot {
  place?: string;
  from: StoryMoment;
  to: StoryMoment;
  people: string[];
  events: number[];
  title: string;
  told: boolean;
}

export interface ThreadStay {
  place?: string;
  from: StoryMoment;
  to: StoryMoment;
}

export interface TitlePage {
  opening: string[];
  further?: string;
  roles: TitleRole[];
}

export interface TitleRole {
  name: string;
  display: string;
  line?: string;
  length?: string;
  comes?: string;
}

export interface TurningPoint {
  event: number;
  instead?: StoryEnd;
  text: string;
}

export interface UntoldEvent {
  untold: number;
  at: string;
  what: string;
  why: string;
  place: string;
}

export interface WhatIfView {
  over: boolean;
  parted: boolean;
  asItWas: StoryPassage[];
  instead: StoryPassage[];
  ends: StoryEnd[];
}

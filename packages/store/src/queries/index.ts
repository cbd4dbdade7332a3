/**
 * Every named query in one list: what a screen can ask.
 */
import * as attempts from "./attempts.ts";
import * as care from "./care.ts";
import * as checkins from "./checkins.ts";
import * as data from "./data.ts";
import * as debriefs from "./debriefs.ts";
import * as drafts from "./drafts.ts";
import * as forecasts from "./forecasts.ts";
import * as goals from "./goals.ts";
import * as goalWeeks from "./goal-weeks.ts";
import * as history from "./history.ts";
import * as insights from "./insights.ts";
import * as near from "./keep-near.ts";
import * as lessons from "./lessons.ts";
import * as longView from "./long-view.ts";
import * as lookAheads from "./look-aheads.ts";
import * as lookBackOver from "./look-back-over.ts";
import * as onThisDay from "./on-this-day.ts";
import * as practices from "./practices.ts";
import * as recovery from "./recovery.ts";
import * as search from "./search.ts";
import { plansAlone } from "./plans-alone.ts";
import * as selfCare from "./self-care.ts";
import * as setbacks from "./setbacks.ts";
import * as setbacksShown from "./setbacks-shown.ts";
import * as stories from "./stories.ts";
import * as summary from "./summary.ts";
import * as taking from "./taking.ts";
import * as settings from "./settings.ts";
import * as today from "./today.ts";
import * as ways from "./ways.ts";
import * as wins from "./wins.ts";

export const queries = {
  draft: drafts.draft,
  drafts: drafts.drafts,
  here: drafts.here,
  today: today.today,
  comingBack: today.comingBack,
  onThisDay: onThisDay.onThisDay,
  checkinToday: checkins.checkinToday,
  checkinHistory: checkins.checkinHistory,
  checkinMonth: checkins.checkinMonth,
  checkinOfDay: checkins.checkinOfDay,
  plansAlone,
  selfCarePage: selfCare.selfCarePage,
  nearPage: near.nearPage,
  nearToday: near.nearToday,
  winsOfWeek: wins.winsOfWeek,
  winWords: wins.winWords,
  goalList: goals.goalList,
  goalPage: goals.goalPage,
  goalWhen: forecasts.goalWhen,
  goalWeekOffer: goalWeeks.goalWeekOffer,
  goalWeekPage: goalWeeks.goalWeekPage,
  longViewPage: longView.longViewPage,
  longViewLines: longView.longViewLines,
  newTry: attempts.newTry,
  tryPage: attempts.tryPage,
  anotherWayPage: ways.anotherWayPage,
  wayPage: ways.wayPage,
  lessonsToTake: taking.lessonsToTake,
  openTries: taking.openTries,
  plansThatFit: taking.plansThatFit,
  lookingAhead: lookAheads.lookingAhead,
  storyMay: stories.storyMay,
  storyPage: stories.storyPage,
  keptStories: stories.keptStories,
  lookingBack: debriefs.lookingBack,
  lessonsToday: lessons.lessonsToday,
  lessonList: lessons.lessonList,
  lessonPage: lessons.lessonPage,
  lessonToReview: lessons.lessonToReview,
  afterReview: lessons.afterReview,
  nextTries: insights.nextTries,
  rhythms: insights.rhythms,
  lettersOfGoals: insights.lettersOfGoals,
  approachesTried: insights.approachesTried,
  causesOfDebriefs: insights.causesOfDebriefs,
  guesses: forecasts.guesses,
  lessonsUsed: insights.lessonsUsed,
  winsOfMonths: insights.winsOfMonths,
  lookBackOver: lookBackOver.lookBackOver,
  summaryLines: summary.summaryLines,
  keptSummaries: summary.keptSummaries,
  daysBeside: recovery.daysBeside,
  weekGuesses: recovery.weekGuesses,
  easedSetbacks: recovery.easedSetbacks,
  practiceOffers: practices.practiceOffers,
  practicesBegun: practices.practicesBegun,
  smallPlanWaits: practices.smallPlanWaits,
  sittingStart: practices.sittingStart,
  goodThingsBefore: practices.goodThingsBefore,
  keptSentences: practices.keptSentences,
  hardDaysPlan: care.hardDaysPlan,
  planWhileLocked: care.planWhileLocked,
  helpersKept: care.helpersKept,
  askingWords: care.askingWords,
  appointmentsKept: care.appointmentsKept,
  careShown: care.careShown,
  dayStart: settings.dayStart,
  anythingKept: settings.anythingKept,
  deletedRows: history.deletedRows,
  textVersions: history.textVersions,
  textVersion: history.textVersion,
  setbackPage: setbacks.setbackPage,
  setbackForm: setbacks.setbackForm,
  setbackSaved: setbacks.setbackSaved,
  setbacksShown: setbacksShown.setbacksShown,
  search: search.search,
  notePage: search.notePage,
  whatIsHere: data.whatIsHere,
  importJobs: data.importJobs,
  pastImports: data.pastImports,
} as const;

export type Queries = typeof queries;
